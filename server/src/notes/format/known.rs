use std::collections::HashSet;

use app::domain::{Iso2, PartialDate, Timestamp, note::AgreementReference};

use crate::{snapshot::SnapshotContent, store::now};

/// What a note may name.
pub trait Known {
    /// Whether there is such a country.
    fn country(&self, code: Iso2) -> bool;

    /// Whether there is such an agreement.
    fn agreement(&self, named: AgreementReference) -> bool;

    /// The last day on which a source can have been read; `None` when that was
    /// looked at before.
    fn last_day(&self) -> Option<PartialDate> {
        None
    }
}

/// What was checked before it was stored may name anything: a later snapshot
/// may lack what an earlier one had.
#[derive(Debug, Clone, Copy)]
pub struct Trusted;

impl Known for Trusted {
    fn country(&self, _: Iso2) -> bool {
        true
    }

    fn agreement(&self, _: AgreementReference) -> bool {
        true
    }
}

/// What is in a snapshot.
#[derive(Debug, Clone)]
pub struct SnapshotKnows {
    countries: HashSet<Iso2>,
    agreements: HashSet<AgreementReference>,
}

impl SnapshotKnows {
    /// The countries and the agreements of a snapshot.
    pub fn of(content: &SnapshotContent) -> Self {
        let dated = content
            .agreements
            .iter()
            .filter_map(|one| Some(AgreementReference { pair: one.pair, signed: one.signed? }));
        Self {
            countries: content.countries.iter().map(|country| country.iso2).collect(),
            agreements: dated.collect(),
        }
    }
}

impl Known for SnapshotKnows {
    fn country(&self, code: Iso2) -> bool {
        self.countries.contains(&code)
    }

    fn agreement(&self, named: AgreementReference) -> bool {
        self.agreements.contains(&named)
    }

    fn last_day(&self) -> Option<PartialDate> {
        // Today may be tomorrow elsewhere.
        Some(Timestamp::from_seconds(now().seconds().saturating_add(86_400)).day())
    }
}
