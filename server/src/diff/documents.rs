use std::cmp::Ordering;

use app::domain::{Agreement, Event, Membership, PartialDate, Year};

use super::{PartDifference, merge::merge};
use crate::snapshot::CountryRecord;

/// A row that is read rather than counted.
pub(super) trait Document: PartialEq {
    /// The order of keys: two rows of the same key are the same document.
    fn order(&self, other: &Self) -> Ordering;

    /// The year that it tells of.
    fn year(&self) -> Option<Year>;
}

/// A country is known by its code.
impl Document for CountryRecord {
    fn order(&self, other: &Self) -> Ordering {
        self.iso2.cmp(&other.iso2)
    }

    fn year(&self) -> Option<Year> {
        None
    }
}

/// An agreement is known by its parties, its register, the day of signature
/// and its title: registers give no number that lasts.
impl Document for Agreement {
    fn order(&self, other: &Self) -> Ordering {
        fn key(row: &Agreement) -> impl Ord + '_ {
            (row.pair, row.register, row.signed, row.title.as_str())
        }
        key(self).cmp(&key(other))
    }

    fn year(&self) -> Option<Year> {
        self.signed.or(self.in_force).map(PartialDate::year)
    }
}

/// A membership is known by organisation, country and first year.
impl Document for Membership {
    fn order(&self, other: &Self) -> Ordering {
        fn key(row: &Membership) -> impl Ord + '_ {
            (row.organisation.as_str(), row.country, row.from)
        }
        key(self).cmp(&key(other))
    }

    fn year(&self) -> Option<Year> {
        Some(self.from)
    }
}

/// An event is known by its date and title.
impl Document for Event {
    fn order(&self, other: &Self) -> Ordering {
        (self.date, self.title.as_str()).cmp(&(other.date, other.title.as_str()))
    }

    fn year(&self) -> Option<Year> {
        Some(self.date.year())
    }
}

impl PartDifference {
    /// Compares two tables of documents, which may stand in any order.
    pub(super) fn documents<D: Document>(&mut self, before: &[D], after: &[D]) {
        let [before, after] = [before, after].map(|table| {
            let mut rows: Vec<&D> = table.iter().collect();
            rows.sort_by(|one, other| one.order(other));
            rows
        });
        merge(
            &before,
            &after,
            |one, other| one.order(other),
            |step| {
                if let Some((tally, row)) = step.tally() {
                    self.count(row.year(), tally);
                }
            },
        );
    }
}
