use app::{
    domain::{Layer, SnapshotId, Threshold},
    i18n::Language,
    indicators::offered,
};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    ask::{Ask, Tabular},
    parts::{Name, Parts, Source, Years},
    sheet::Sheet,
    written::Written,
};
use crate::{
    http::problem::Problem,
    snapshot::{LayerEntry, RemarkEntry},
};

/// Every layer.
#[derive(Serialize, ToSchema)]
pub struct Layers<'a> {
    #[schema(value_type = String)]
    snapshot: Written<SnapshotId>,
    layers: Vec<Described<'a>>,
}

/// A layer with its years, coverage, indicators and sources.
#[derive(Serialize, ToSchema)]
#[schema(as = Layer)]
struct Described<'a> {
    id: &'static str,
    name: Name<'static>,
    meaning: &'static str,
    directed: bool,
    unit: &'static str,
    #[schema(value_type = Vec<String>)]
    parts: &'static [&'static str],
    years: Years,
    indicators: Vec<&'static str>,
    threshold: u32,
    countries: usize,
    pairs: usize,
    rows: usize,
    limits: &'static str,
    sources: Vec<Source<'a>>,
    set_aside: Vec<Remarked<'a>>,
    flagged: Vec<Remarked<'a>>,
}

/// Rows of a source that were left out or are doubtful, for one reason.
#[derive(Serialize, ToSchema)]
struct Remarked<'a> {
    file: &'a str,
    reason: &'static str,
    meaning: &'a str,
    rows: usize,
}

impl<'a> Remarked<'a> {
    fn of(entries: &'a [RemarkEntry]) -> Vec<Self> {
        let remarked = |entry: &'a RemarkEntry| Self {
            file: &entry.file,
            reason: entry.reason.id(),
            meaning: &entry.meaning,
            rows: entry.rows,
        };
        entries.iter().map(remarked).collect()
    }
}

/// Every layer of the snapshot, in the order that they are offered in.
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let layers = ask.served.manifest.layers.iter().map(described).collect();
    ask.table(&Layers { snapshot: Written(ask.snapshot()), layers })
}

fn described(entry: &LayerEntry) -> Described<'_> {
    let words = |language: Language| (language.messages().layer)(entry.id);
    let (english, coverage) = (words(Language::English), &entry.coverage);
    Described {
        id: entry.id.id(),
        name: Name { en: english.name, fa: words(Language::Persian).name },
        meaning: english.meaning,
        directed: entry.id.directed(),
        unit: unit(entry.id),
        parts: Parts::names(entry.id),
        years: Years { first: coverage.first_year.number(), last: coverage.last_year.number() },
        indicators: offered(entry.id).iter().map(|indicator| indicator.id()).collect(),
        threshold: Threshold::usual(entry.id).count(),
        countries: coverage.countries,
        pairs: coverage.pairs,
        rows: coverage.rows,
        limits: english.coverage,
        sources: entry.sources.iter().map(Source::from).collect(),
        set_aside: Remarked::of(&entry.set_aside),
        flagged: Remarked::of(&entry.flagged),
    }
}

/// What a layer counts.
fn unit(layer: Layer) -> &'static str {
    match layer {
        Layer::Copublications => "works",
        Layer::JointProjects => "projects",
        Layer::ResearcherMobility => "researchers",
        Layer::Agreements => "agreements",
        Layer::Organisations => "organisations",
        Layer::Missions => "missions",
        Layer::UnVoting => "roll calls",
    }
}

impl Tabular for Layers<'_> {
    fn file_name(&self) -> String {
        "layers".to_owned()
    }

    fn sheet(&self) -> Sheet {
        let first = ["snapshot", "layer", "name_en", "name_fa", "directed", "unit", "parts"];
        let next = ["first_year", "last_year", "indicators", "threshold", "countries", "pairs"];
        let last = ["rows", "set_aside", "flagged", "sources", "licences", "limits"];
        let mut sheet = Sheet::new(first.into_iter().chain(next).chain(last));
        let rows = |of: &[Remarked<'_>]| of.iter().map(|entry| entry.rows).sum::<usize>();
        for layer in &self.layers {
            sheet.plain(self.snapshot.0);
            sheet.plain(layer.id);
            sheet.text(layer.name.en);
            sheet.text(layer.name.fa);
            sheet.plain(layer.directed);
            sheet.plain(layer.unit);
            sheet.plain(layer.parts.join(" "));
            sheet.plain(layer.years.first);
            sheet.plain(layer.years.last);
            sheet.plain(layer.indicators.join(" "));
            for number in [layer.threshold as usize, layer.countries, layer.pairs, layer.rows] {
                sheet.plain(number);
            }
            sheet.plain(rows(&layer.set_aside));
            sheet.plain(rows(&layer.flagged));
            let listed = |of: fn(&Source<'_>) -> String| {
                layer.sources.iter().map(of).collect::<Vec<_>>().join("; ")
            };
            sheet.text(&listed(|source| source.name.to_owned()));
            sheet.text(&listed(|source| source.licence.name.to_owned()));
            sheet.text(layer.limits);
            sheet.end();
        }
        sheet
    }
}
