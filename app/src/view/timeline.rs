//! What the address of the timeline says.

use super::{Notice, notes::known, plain, reading::read_each};
use crate::{
    atlas::{Countries, fold},
    domain::{Event, EventKind, Iso2, Year},
    i18n::{EventWords, Language, latin_digits},
};

/// The state of the timeline, as one address holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineView {
    /// The language of the page.
    pub language: Language,
    /// What titles and descriptions are searched for; empty for nothing.
    pub words: String,
    /// The country that events concern.
    pub country: Option<Iso2>,
    /// What kind of event.
    pub kind: Option<EventKind>,
    /// The first year.
    pub from: Option<Year>,
    /// The last year.
    pub to: Option<Year>,
}

/// A parameter of such an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimelineParameter {
    /// `q`
    Words,
    /// `country`
    Country,
    /// `kind`
    Kind,
    /// `from`
    From,
    /// `to`
    To,
    /// One that the page does not have.
    Unknown(String),
}

impl TimelineView {
    /// How much of the words is read.
    const LONGEST: usize = 120;

    /// All events.
    pub fn opening(language: Language) -> Self {
        Self { language, words: String::new(), country: None, kind: None, from: None, to: None }
    }

    /// Reads the query of an address (without the `?`); what it says and the
    /// page cannot show comes back beside the nearest view.
    pub fn parse(
        language: Language,
        query: &str,
        countries: &Countries,
    ) -> (Self, Vec<Notice<TimelineParameter>>) {
        let mut view = Self::opening(language);
        let mut notices = read_each(query, parameter, |parameter, value| {
            // Forms send what was left empty.
            if value.is_empty() && !matches!(parameter, TimelineParameter::Unknown(_)) {
                return Some(());
            }
            match parameter {
                TimelineParameter::Words => {
                    plain(value, Self::LONGEST).trim().clone_into(&mut view.words);
                }
                TimelineParameter::Country => view.country = Some(known(value, countries)?),
                TimelineParameter::Kind => view.kind = Some(value.parse().ok()?),
                TimelineParameter::From => view.from = Some(value.parse().ok()?),
                TimelineParameter::To => view.to = Some(value.parse().ok()?),
                TimelineParameter::Unknown(_) => return None,
            }
            Some(())
        });
        // Two years are a period in either order; that they were turned is told.
        if let (Some(from), Some(to)) = (view.from, view.to)
            && to < from
        {
            (view.from, view.to) = (Some(to), Some(from));
            notices.push(Notice::new(TimelineParameter::From, &from.to_string()));
            notices.push(Notice::new(TimelineParameter::To, &to.to_string()));
        }
        (view, notices)
    }

    /// Whether an event is asked for: it fits every choice, and each of the
    /// words is in what is told of it, in the language of the page or in
    /// English.
    pub fn admits(&self, event: &Event) -> bool {
        let year = event.date.year();
        let words = latin_digits(&fold(&self.words));
        self.country.is_none_or(|country| event.countries.contains(&country))
            && self.kind.is_none_or(|kind| event.kind == kind)
            && self.from.is_none_or(|from| from <= year)
            && self.to.is_none_or(|to| year <= to)
            && (words.is_empty() || {
                let told = EventWords::of(self.language, event);
                let said = [event.title.as_str(), &event.description, told.title, told.description];
                let said = latin_digits(&fold(&said.join(" ")));
                words.split_whitespace().all(|word| said.contains(word))
            })
    }

    /// The same of one country.
    #[must_use]
    pub fn with_country(&self, country: Iso2) -> Self {
        Self { country: Some(country), ..self.clone() }
    }

    /// The query of the address, canonical; empty for none.
    pub fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.words.is_empty() {
            query.append_pair("q", &self.words);
        }
        let choices = [
            ("country", self.country.map(|country| country.to_string())),
            ("kind", self.kind.map(|kind| kind.to_string())),
            ("from", self.from.map(|year| year.to_string())),
            ("to", self.to.map(|year| year.to_string())),
        ];
        for (name, value) in choices {
            if let Some(value) = value {
                query.append_pair(name, &value);
            }
        }
        query.finish()
    }
}

fn parameter(name: &str) -> TimelineParameter {
    match name {
        "q" => TimelineParameter::Words,
        "country" => TimelineParameter::Country,
        "kind" => TimelineParameter::Kind,
        "from" => TimelineParameter::From,
        "to" => TimelineParameter::To,
        _ => TimelineParameter::Unknown(plain(name, 40)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::sample;

    fn parse(query: &str) -> (TimelineView, Vec<Notice<TimelineParameter>>) {
        TimelineView::parse(Language::English, query, sample::atlas().countries())
    }

    #[test]
    fn what_is_printed_reads_back() {
        for query in ["", "q=sea+%26+ice", "country=IR&kind=crisis&from=1950&to=1979"] {
            let (view, notices) = parse(query);
            assert!(notices.is_empty(), "{query}: {notices:?}");
            assert_eq!(view.query(), query);
        }
        let (turned, notices) = parse("from=1990&to=1950");
        assert_eq!((turned.query().as_str(), notices.len()), ("from=1950&to=1990", 2));
    }

    #[test]
    fn what_is_not_understood_is_told() {
        let (view, notices) = parse("kind=party&country=QQ&from=&colour=red");
        assert_eq!(view, TimelineView::opening(Language::English));
        assert_eq!(notices.len(), 3);
    }

    #[test]
    fn every_choice_must_fit() {
        let event = Event {
            date: "1979-01-31".parse().unwrap(),
            title: "Agreement on science".to_owned(),
            countries: vec!["CN".parse().unwrap(), "US".parse().unwrap()],
            kind: EventKind::Agreement,
            description: "Signed in Washington".to_owned(),
            address: "https://a.example".to_owned(),
        };
        for (query, fits) in [
            ("", true),
            ("q=SCIENCE+washington", true),
            ("q=science+moscow", false),
            ("kind=crisis", false),
            ("from=1979&to=1979", true),
            ("from=1980", false),
        ] {
            assert_eq!(parse(query).0.admits(&event), fits, "{query}");
        }
    }
}
