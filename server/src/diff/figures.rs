use app::domain::Year;

use super::{
    Change, PartDifference, Place,
    largest::Largest,
    merge::{Step, merge},
    weight::{median, weigh},
};
use crate::snapshot::{Flow, InternationalWorksRow, Mission, PairCount, ResearchersRow, Voting};

/// A row of a table of figures, which is sorted by [`Figure::key`].
pub(super) trait Figure: PartialEq {
    /// Whom and which year it is of.
    fn key(&self) -> (Place, Option<Year>);

    /// The figure by which a change is measured.
    fn value(&self) -> f64;
}

impl Figure for PairCount {
    fn key(&self) -> (Place, Option<Year>) {
        (Place::Pair(self.pair), Some(self.year))
    }

    fn value(&self) -> f64 {
        self.count.into()
    }
}

impl Figure for InternationalWorksRow {
    fn key(&self) -> (Place, Option<Year>) {
        (Place::Country(self.country), Some(self.year))
    }

    fn value(&self) -> f64 {
        self.works.into()
    }
}

impl Figure for Flow {
    fn key(&self) -> (Place, Option<Year>) {
        (Place::Direction(self.direction), Some(self.year))
    }

    fn value(&self) -> f64 {
        self.researchers.into()
    }
}

impl Figure for ResearchersRow {
    fn key(&self) -> (Place, Option<Year>) {
        (Place::Country(self.country), Some(self.year))
    }

    fn value(&self) -> f64 {
        self.researchers.into()
    }
}

impl Figure for Mission {
    fn key(&self) -> (Place, Option<Year>) {
        (Place::Direction(self.direction), None)
    }

    fn value(&self) -> f64 {
        f64::from(self.embassies) + f64::from(self.others)
    }
}

impl Figure for Voting {
    fn key(&self) -> (Place, Option<Year>) {
        (Place::Pair(self.pair), Some(self.year))
    }

    /// The share of the same votes, from 0 to 1.
    fn value(&self) -> f64 {
        f64::from(self.same) / f64::from(self.votes)
    }
}

/// Two tables of figures to compare, and what they count, in English.
pub(super) struct Figures<'a, F> {
    pub(super) measure: &'static str,
    pub(super) before: &'a [F],
    pub(super) after: &'a [F],
}

impl PartDifference {
    /// Compares two tables of figures.
    pub(super) fn figures<F: Figure>(&mut self, tables: &Figures<'_, F>, largest: &mut Largest) {
        let Figures { measure, before, after } = *tables;
        let mut steps = Vec::new();
        merge(
            before,
            after,
            |one, other| one.key().cmp(&other.key()),
            |step| {
                if let Some((tally, row)) = step.tally() {
                    self.count(row.key().1, tally);
                    steps.push(step);
                }
            },
        );
        if steps.is_empty() {
            return;
        }
        let usual = median(before.iter().chain(after).map(Figure::value));
        for step in steps {
            let (row, before, after) = match step {
                Step::Removed(row) => (row, Some(row.value()), None),
                Step::Added(row) => (row, None, Some(row.value())),
                Step::Both(one, row) => (row, Some(one.value()), Some(row.value())),
            };
            let (place, year) = row.key();
            let weight = weigh(before, after, usual);
            largest.offer(Change { part: self.part, measure, place, year, before, after, weight });
        }
    }
}
