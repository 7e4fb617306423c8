//! What the methods page is told: facts of the snapshot, ready to be said.

use super::symbol::Symbol;
use crate::{
    domain::{Layer, Pair, Remark, SnapshotId, Year},
    indicators::{Estimate, Indicator},
};

/// All that the page says of one snapshot.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodsContent {
    /// Which snapshot.
    pub snapshot: SnapshotId,
    /// The days on which its sources were retrieved, in order (ISO 8601).
    pub retrieved: Vec<String>,
    /// Where names, codes and capitals of countries come from.
    pub countries: Vec<SourceFacts>,
    /// The layers that it holds, in the order they are offered.
    pub layers: Vec<LayerFacts>,
    /// The pairs that the external check compares.
    pub check: Vec<CheckedPair>,
}

/// What the snapshot says of a layer.
#[derive(Debug, Clone, PartialEq)]
pub struct LayerFacts {
    /// Which layer.
    pub layer: Layer,
    /// Where its figures come from.
    pub sources: Vec<SourceFacts>,
    /// The first year and the last with a figure.
    pub years: (Year, Year),
    /// How many countries have a tie in some year.
    pub countries: usize,
    /// How many pairs have a tie in some year.
    pub pairs: usize,
    /// How many figures or documents there are.
    pub rows: usize,
    /// Rows of a source that a rule leaves out.
    pub set_aside: Vec<RowsFacts>,
    /// Rows of a source that are kept and doubtful.
    pub flagged: Vec<RowsFacts>,
    /// What there is in each year, in order.
    pub by_year: Vec<YearFacts>,
    /// A pair worked out by hand; `None` where the layer has no tie to show.
    pub example: Option<Example>,
}

/// Where figures come from, and on what terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFacts {
    /// What the source is called.
    pub name: String,
    /// Which edition of it.
    pub version: String,
    /// Who publishes it.
    pub publisher: String,
    /// The name of its licence.
    pub licence: String,
    /// Where the licence is; `None` where that is not known.
    pub licence_address: Option<String>,
    /// The day it was retrieved (ISO 8601); `None` when it was not recorded.
    pub retrieved: Option<String>,
    /// Where it is; `None` for what was gathered by hand.
    pub address: Option<String>,
    /// How to cite it.
    pub citation: String,
}

/// Rows of a source that a rule concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowsFacts {
    /// The file of the source.
    pub file: String,
    /// The rule.
    pub reason: Remark,
    /// How many.
    pub rows: usize,
}

/// What a layer holds in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearFacts {
    /// The year.
    pub year: Year,
    /// How many pairs have a tie.
    pub pairs: usize,
    /// How many countries have one.
    pub countries: usize,
    /// T: the counts of all pairs together.
    pub total: u64,
}

/// A pair in a year, with all that its indicators are made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The year.
    pub year: Year,
    /// X, in the language of the page.
    pub from: String,
    /// Y, in the language of the page.
    pub to: String,
    /// The number that stands for each symbol.
    pub numbers: Vec<(Symbol, u64)>,
    /// What the atlas makes of them.
    pub results: Vec<ExampleResult>,
}

/// The value of an indicator in an example.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ExampleResult {
    /// Which indicator.
    pub indicator: Indicator,
    /// Its value, with the interval that it may have.
    pub estimate: Estimate,
    /// How many percent of the pairs have a lower value.
    pub percentile: Option<u8>,
}

/// A pair in the external check.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedPair {
    /// The pair.
    pub pair: Pair,
    /// Its two countries, in the language of the page.
    pub names: (String, String),
    /// What the atlas says: its affinity.
    pub affinity: f64,
    /// What was published: its index of international collaboration.
    pub index: f64,
}
