//! What can be chosen, with how many notes each choice leaves.

use std::collections::BTreeMap;

use super::told::Told;
use crate::{
    domain::{Iso2, Pair, note::Heading},
    view::{NoteFilter, countries_of, pairs_of},
};

/// The values of one choice among the notes that fit all others, each with the
/// number of notes that have it. `open` takes the choice out of a filter.
pub(super) fn facet<V: Ord + Copy>(
    told: &Told<'_>,
    open: fn(&mut NoteFilter),
    values: impl Fn(&Heading) -> Vec<V>,
) -> BTreeMap<V, usize> {
    let mut filter = told.content.view.filter;
    open(&mut filter);
    let mut counts = BTreeMap::new();
    for note in told.content.with_words.iter().filter(|note| filter.admits(note)) {
        for value in values(note) {
            *counts.entry(value).or_default() += 1;
        }
    }
    counts
}

/// The countries that a note concerns.
pub(super) fn countries(note: &Heading) -> Vec<Iso2> {
    countries_of(&note.subject)
}

/// The pairs that a note concerns, each once.
pub(super) fn pairs(note: &Heading) -> Vec<Pair> {
    let mut pairs: Vec<_> = pairs_of(&note.subject).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}
