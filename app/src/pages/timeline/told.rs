//! What all parts of the timeline ask for.

use std::collections::BTreeMap;

use crate::{
    atlas::Countries,
    domain::{Event, Iso2, SnapshotId, Year},
    i18n::{Amount, Language, TimelineMessages, figures, numbers},
    map::land::Outlines,
    pages::notes::name,
    view::{Notice, TimelineParameter, TimelineView},
};

/// What the timeline is told.
#[derive(Debug)]
pub struct TimelineContent<'a> {
    /// The snapshot.
    pub snapshot: SnapshotId,
    /// Every country.
    pub countries: &'a Countries,
    /// The land, drawn.
    pub outlines: &'a Outlines,
    /// Which events are asked for.
    pub view: TimelineView,
    /// What the address asked for and this page does not have.
    pub notices: Vec<Notice<TimelineParameter>>,
    /// Every event, by date.
    pub all: &'a [Event],
}

/// The timeline in a language.
#[derive(Debug)]
pub(super) struct Told<'a> {
    pub(super) language: Language,
    pub(super) words: &'static TimelineMessages,
    pub(super) content: &'a TimelineContent<'a>,
    pub(super) found: Vec<&'a Event>,
}

impl<'a> Told<'a> {
    pub(super) fn new(content: &'a TimelineContent<'a>) -> Self {
        let language = content.view.language;
        let found = content.all.iter().filter(|event| content.view.admits(event)).collect();
        Self { language, words: TimelineMessages::of(language), content, found }
    }

    pub(super) fn country(&self, country: Iso2) -> String {
        name(self.language, self.content.countries, country)
    }

    pub(super) fn year(&self, year: Year) -> String {
        figures::year(self.language, year)
    }

    pub(super) fn number(&self, number: usize) -> String {
        numbers::integer(self.language, number as u64)
    }

    pub(super) fn amount(&self, count: usize) -> Amount {
        Amount { text: self.number(count), one: count == 1 }
    }

    /// How many of the events concern each country, the most first.
    pub(super) fn by_country(&self) -> Vec<(Iso2, usize)> {
        let mut counts: BTreeMap<Iso2, usize> = BTreeMap::new();
        for event in &self.found {
            for &country in &event.countries {
                *counts.entry(country).or_default() += 1;
            }
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        counts
    }
}
