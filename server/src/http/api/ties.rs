use std::str::FromStr;

use app::{
    atlas::{Figure, Lens, TieRow, strongest_ties},
    domain::{Layer, Pair, Threshold},
    i18n::Language,
    indicators::{Indicator, offered, usual},
    view::View,
};
use axum::{Json, extract::RawQuery};
use serde::Serialize;

use super::parameters::Parameters;
use crate::http::{Served, current::Current, problem::Problem};

/// The most ties in one answer; a year has some 15,000.
const MOST: usize = 20_000;
/// How many ties are in an answer that was not told.
const USUAL: usize = 100;

/// How many ties are asked for.
struct Limit(usize);

/// The text is not a number of ties that can be asked for.
#[derive(Debug, thiserror::Error)]
#[error("not a whole number from 1 to {MOST}")]
struct NotALimit;

impl FromStr for Limit {
    type Err = NotALimit;

    fn from_str(text: &str) -> Result<Self, NotALimit> {
        let limit = text.parse().ok().filter(|limit| (1..=MOST).contains(limit));
        limit.map(Self).ok_or(NotALimit)
    }
}

#[derive(Serialize)]
pub(super) struct Answer {
    snapshot: String,
    layer: &'static str,
    year: u16,
    indicator: &'static str,
    formula: &'static str,
    country: Option<String>,
    threshold: u32,
    limit: usize,
    available: u32,
    ties: Vec<Tie>,
}

#[derive(Serialize)]
struct Tie {
    pair: String,
    from: String,
    to: String,
    count: u32,
    part: Option<u32>,
    value: Option<f64>,
    state: &'static str,
    interval: Option<Interval>,
    percentile: Option<u8>,
}

#[derive(Serialize)]
struct Interval {
    low: f64,
    high: f64,
}

/// The strongest ties of a year, of one country or of the world.
pub(super) async fn get(
    Current(served): Current,
    RawQuery(query): RawQuery,
) -> Result<Json<Answer>, Problem> {
    let known = ["layer", "year", "country", "indicator", "min", "limit"];
    let parameters = Parameters::read(query.as_deref(), &known)?;
    let figures = parameters.layer(&served)?;
    let layer = figures.layer();
    let indicator: Indicator = parameters.get("indicator")?.unwrap_or(usual(layer));
    if !offered(layer).contains(&indicator) {
        let names: Vec<_> = offered(layer).iter().map(|indicator| indicator.id()).collect();
        let detail = format!("{layer} offers {}", names.join(", "));
        return Err(Problem::parameter("indicator", &detail));
    }
    let threshold = parameters.get("min")?.unwrap_or(Threshold::usual(layer));
    let year = parameters.year(figures)?.unwrap_or(figures.span().last);
    let country = parameters.country(&served)?;
    let limit = parameters.get("limit")?.map_or(USUAL, |Limit(limit)| limit);
    let opening = View::opening(Language::English, layer, year);
    let view = View { indicator, threshold, ..opening };
    let lens = Lens::of(&served.atlas, &view).map_err(|_| Problem::Failure)?;
    let (ties, available) = strongest_ties(&lens, country, limit, None);
    let countries = served.atlas.countries();
    Ok(Json(Answer {
        snapshot: served.id().to_string(),
        layer: layer.id(),
        year: year.number(),
        indicator: indicator.id(),
        formula: (Language::English.messages().indicator)(layer, indicator).formula,
        country: country.map(|country| countries.code(country).to_string()),
        threshold: threshold.count(),
        limit,
        available,
        ties: ties.iter().filter_map(|tie| answer(&served, layer, tie)).collect(),
    }))
}

fn answer(served: &Served, layer: Layer, tie: &TieRow) -> Option<Tie> {
    let countries = served.atlas.countries();
    let (from, to) = (countries.code(tie.from), countries.code(tie.to));
    let has_part = layer.has_part();
    let estimate = tie.figure.estimate();
    let interval = estimate.and_then(|estimate| estimate.interval);
    Some(Tie {
        pair: Pair::new(from, to)?.to_string(),
        from: from.to_string(),
        to: to.to_string(),
        count: tie.tally.total(),
        part: has_part.then(|| tie.tally.part()),
        value: estimate.map(|estimate| estimate.value),
        state: match tie.figure {
            Figure::Value(_) => "value",
            Figure::Below(_) => "below",
            Figure::Zero => "zero",
            Figure::NoData => "no-data",
            Figure::NotApplicable => "not-applicable",
        },
        interval: interval.map(|interval| Interval { low: interval.low, high: interval.high }),
        percentile: tie.percentile,
    })
}
