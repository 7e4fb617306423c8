use app::{
    atlas::TieRow,
    domain::{Iso2, Layer, Pair, SnapshotId},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::{
    ask::Tabular,
    parts::{Interval, Parts, SourceName, State},
    sheet::Sheet,
    written::Written,
};
use crate::http::Served;

/// The ties of a year.
#[derive(Serialize, ToSchema)]
#[schema(as = Ties)]
pub struct YearOfTies<'a> {
    #[schema(value_type = String)]
    pub snapshot: Written<SnapshotId>,
    pub layer: &'static str,
    pub year: u16,
    pub indicator: &'static str,
    pub formula: &'static str,
    pub counting: &'static str,
    #[schema(value_type = Option<String>)]
    pub country: Option<Written<Iso2>>,
    pub region: Option<&'static str>,
    pub sort: &'static str,
    pub threshold: u32,
    pub sources: Vec<SourceName<'a>>,
    pub limits: &'static str,
    pub limit: Option<usize>,
    pub available: u32,
    pub listed: usize,
    pub next: Option<String>,
    pub ties: Vec<Tie>,
    #[serde(skip)]
    pub of: Layer,
}

/// A tie in the list.
#[derive(Serialize, ToSchema)]
pub struct Tie {
    place: usize,
    #[schema(value_type = String)]
    pair: Written<Pair>,
    #[schema(value_type = String)]
    from: Written<Iso2>,
    #[schema(value_type = String)]
    to: Written<Iso2>,
    count: u32,
    #[serde(flatten)]
    parts: Parts,
    value: Option<f64>,
    state: State,
    interval: Option<Interval>,
    percentile: Option<u8>,
}

impl Tie {
    /// The tie of a row at a place in the list.
    pub fn new(served: &Served, layer: Layer, place: usize, row: &TieRow) -> Option<Self> {
        let countries = served.atlas.countries();
        let (from, to) = (countries.code(row.from), countries.code(row.to));
        let estimate = row.figure.estimate();
        Some(Self {
            place,
            pair: Written(Pair::new(from, to)?),
            from: Written(from),
            to: Written(to),
            count: row.tally.total(),
            parts: Parts::of(layer, row.tally),
            value: estimate.map(|estimate| estimate.value),
            state: State::of(row.figure),
            interval: Interval::of(estimate),
            percentile: row.percentile,
        })
    }
}

impl Tabular for YearOfTies<'_> {
    fn file_name(&self) -> String {
        let country = self.country.map(|code| format!("-{}", code.0)).unwrap_or_default();
        let region = self.region.map(|region| format!("-{region}")).unwrap_or_default();
        format!("{}-{}-{}{country}{region}", self.layer, self.year, self.indicator)
    }

    fn sheet(&self) -> Sheet {
        let parts = Parts::names(self.of);
        let first = ["layer", "year", "indicator", "snapshot", "place", "pair", "from", "to"];
        let last = ["value", "state", "low", "high", "percentile"];
        let columns = first.into_iter().chain(["count"]).chain(parts.iter().copied()).chain(last);
        let mut sheet = Sheet::new(columns);
        let (year, snapshot) = (self.year.to_string(), self.snapshot.0.to_string());
        for tie in &self.ties {
            for same in [self.layer, &year, self.indicator, &snapshot] {
                sheet.plain(same);
            }
            sheet.plain(tie.place);
            sheet.plain(tie.pair.0);
            sheet.plain(tie.from.0);
            sheet.plain(tie.to.0);
            sheet.plain(tie.count);
            for part in parts {
                tie.parts.write(part, &mut sheet);
            }
            sheet.optional(tie.value);
            sheet.plain(tie.state.id());
            sheet.optional(tie.interval.as_ref().map(|interval| interval.low));
            sheet.optional(tie.interval.as_ref().map(|interval| interval.high));
            sheet.optional(tie.percentile);
            sheet.end();
        }
        sheet
    }

    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
}
