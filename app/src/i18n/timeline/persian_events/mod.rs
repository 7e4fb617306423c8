//! The events of the shipped snapshot in Persian: its sources tell them in
//! English alone.

mod from_1970;
mod from_1996;
mod from_2012;
mod from_2019;
mod to_1969;

use crate::domain::Event;

/// An event in Persian, known by its date and its English title.
#[derive(Debug)]
pub(super) struct PersianEvent {
    date: &'static str,
    source_title: &'static str,
    /// What it was.
    pub(super) title: &'static str,
    /// What happened.
    pub(super) description: &'static str,
}

/// An event in Persian; `None` for one that nobody has translated.
pub(super) fn persian(event: &Event) -> Option<&'static PersianEvent> {
    let date = event.date.to_string();
    all().find(|one| one.date == date && one.source_title == event.title)
}

fn all() -> impl Iterator<Item = &'static PersianEvent> {
    let periods = [
        to_1969::EVENTS,
        from_1970::EVENTS,
        from_1996::EVENTS,
        from_2012::EVENTS,
        from_2019::EVENTS,
    ];
    periods.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// As many as the shipped snapshot has, each of which is found here: no
    /// row is left over.
    #[test]
    fn every_row_is_of_an_event_of_its_own() {
        let keys: BTreeSet<_> = all().map(|one| (one.date, one.source_title)).collect();
        assert_eq!((keys.len(), all().count()), (90, 90));
    }

    #[test]
    fn persian_is_written_as_persian() {
        for one in all() {
            let said = format!("{} {}", one.title, one.description);
            let foreign = |c: char| c.is_ascii_digit() || "يكةﻻ".contains(c);
            assert!(!said.contains(foreign) || said.contains("S4D4C"), "{said}");
            assert!(!said.contains("  ") && !one.title.ends_with('.'), "{said}");
            assert!(one.description.ends_with('.'), "{said}");
        }
    }
}
