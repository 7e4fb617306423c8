//! What can be chosen, with how many notes each choice leaves.

use std::collections::BTreeMap;

use crate::{
    domain::{
        Iso2, Pair, Year,
        note::{
            AgreementReference, Heading, Taxonomy2010, Taxonomy2017, Taxonomy2025, Theme, Valence,
        },
    },
    view::{NoteChoice, NoteFilter, countries_named, pairs_of},
};

/// How many of the notes have each value, by value.
pub(super) type Counts<V> = BTreeMap<V, usize>;

/// For each choice its values among the notes that fit all other choices.
#[derive(Debug, Default)]
pub(super) struct Facets {
    pub(super) countries: Counts<Iso2>,
    pub(super) pairs: Counts<Pair>,
    pub(super) themes: Counts<Theme>,
    pub(super) agreements: Counts<AgreementReference>,
    pub(super) taxonomy_2010: Counts<Taxonomy2010>,
    pub(super) taxonomy_2017: Counts<Taxonomy2017>,
    pub(super) taxonomy_2025: Counts<Taxonomy2025>,
    pub(super) valences: Counts<Valence>,
    pub(super) years: Counts<Year>,
}

impl Facets {
    /// Counts notes, each once.
    pub(super) fn of(notes: &[&Heading], filter: &NoteFilter) -> Self {
        let mut facets = Self::default();
        for note in notes {
            let mut misfits = filter.misfits(note);
            match (misfits.next(), misfits.next()) {
                (None, _) => {
                    for choice in NoteChoice::ALL {
                        facets.count(choice, note);
                    }
                }
                // It would be there if that choice were another.
                (Some(only), None) => facets.count(only, note),
                (Some(_), Some(_)) => {}
            }
        }
        facets
    }

    fn count(&mut self, choice: NoteChoice, note: &Heading) {
        let subject = &note.subject;
        match choice {
            NoteChoice::Country => add(&mut self.countries, each_once(countries_named(subject))),
            NoteChoice::Pair => add(&mut self.pairs, each_once(pairs_of(subject))),
            NoteChoice::Theme => add(&mut self.themes, subject.themes.iter().copied()),
            NoteChoice::Agreement => add(&mut self.agreements, subject.agreements.iter().copied()),
            NoteChoice::Taxonomy2010 => {
                add(&mut self.taxonomy_2010, subject.taxonomy_2010.iter().copied());
            }
            NoteChoice::Taxonomy2017 => {
                add(&mut self.taxonomy_2017, subject.taxonomy_2017.iter().copied());
            }
            NoteChoice::Taxonomy2025 => {
                add(&mut self.taxonomy_2025, subject.taxonomy_2025.iter().copied());
            }
            NoteChoice::Valence => add(&mut self.valences, [subject.valence]),
            NoteChoice::Year => add(&mut self.years, [note.published.day().year()]),
        }
    }
}

/// Values without those that came before: they are few, and thousands of notes
/// have some.
fn each_once<V: PartialEq>(values: impl Iterator<Item = V> + Clone) -> impl Iterator<Item = V> {
    let all = values.clone();
    let new = move |(at, value): &(usize, V)| !all.clone().take(*at).any(|one| one == *value);
    values.enumerate().filter(new).map(|(_, value)| value)
}

fn add<V: Ord>(counts: &mut Counts<V>, values: impl IntoIterator<Item = V>) {
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
}
