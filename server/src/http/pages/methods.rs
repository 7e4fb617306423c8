use std::sync::Arc;

use app::{
    atlas::{Atlas, Column, CountryIndex, Lens},
    domain::{Layer, Pair, Threshold, Year},
    i18n::{Language, MethodsMessages},
    indicators::{self, Counts, evaluate},
    pages::{
        frame::TextPage,
        methods::{
            CheckedPair, Example, ExampleResult, Indicator, LayerFacts, MethodsContent, PUBLISHED,
            PUBLISHED_YEAR, SourceFacts, Symbol, YearFacts, methods,
        },
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, Uri},
    response::{Html, IntoResponse, Response},
};
use maud::html;

use super::{
    message,
    shell::{Head, shell},
};
use crate::{
    http::AppState,
    snapshot::{LayerEntry, Source},
};

/// The pair that is worked out by hand.
const EXAMPLE: (&str, &str) = ("IR", "US");

/// The page of methods.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Path(language): Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let Ok(language) = language.parse::<Language>() else {
        return message::not_found(State(state), uri, headers).await;
    };
    let words = MethodsMessages::of(language);
    let body = methods(language, &content(&state, language)).into_string();
    let title = format!("{} · {}", words.title, language.messages().brand);
    let head = Head::text(language, TextPage::Methods, &title, words.description);
    Html(shell(&state, &head, body, &html! {}).into_string()).into_response()
}

fn content(state: &AppState, language: Language) -> MethodsContent {
    let manifest = &state.manifest;
    let facts = |layer: Layer| {
        manifest.layer(layer).map(|entry| layer_facts(&state.atlas, entry, language))
    };
    MethodsContent {
        snapshot: state.atlas.snapshot(),
        retrieved: manifest.retrieved.iter().map(ToString::to_string).collect(),
        countries: manifest.countries.sources.iter().map(source_facts).collect(),
        layers: Layer::ALL.into_iter().filter_map(facts).collect(),
        check: check(&state.atlas, language),
    }
}

fn layer_facts(atlas: &Atlas, entry: &LayerEntry, language: Language) -> LayerFacts {
    let coverage = &entry.coverage;
    LayerFacts {
        layer: entry.id,
        sources: entry.sources.iter().map(source_facts).collect(),
        years: (coverage.first_year, coverage.last_year),
        countries: coverage.countries,
        pairs: coverage.pairs,
        rows: coverage.rows,
        set_aside: Vec::new(),
        flagged: Vec::new(),
        by_year: columns(atlas, entry.id).map(|column| year_facts(atlas, column)).collect(),
        example: example(atlas, entry.id, language),
    }
}

fn source_facts(source: &Source) -> SourceFacts {
    SourceFacts {
        name: source.name.clone(),
        version: source.version.clone(),
        publisher: source.publisher.clone(),
        licence: source.licence.name.clone(),
        licence_address: source.licence.address.clone(),
        retrieved: source.retrieved.map(|day| day.to_string()),
        address: source.address.clone(),
        citation: source.citation.clone(),
    }
}

/// Every year of a layer, in order.
fn columns(atlas: &Atlas, layer: Layer) -> impl DoubleEndedIterator<Item = &Column> {
    let held = layer == Layer::Copublications;
    atlas.years().filter(move |_| held).filter_map(|year| atlas.column(year).ok())
}

fn year_facts(atlas: &Atlas, column: &Column) -> YearFacts {
    let tied = |country: &CountryIndex| column.links(*country) > 0;
    YearFacts {
        year: column.year(),
        pairs: column.ties().len(),
        countries: atlas.countries().iter().map(|(index, _)| index).filter(tied).count(),
        total: column.total(),
    }
}

/// The last year in which the pair of the example has a tie.
fn example(atlas: &Atlas, layer: Layer, language: Language) -> Option<Example> {
    let countries = atlas.countries();
    let from = countries.index(EXAMPLE.0.parse().ok()?)?;
    let to = countries.index(EXAMPLE.1.parse().ok()?)?;
    let column = columns(atlas, layer).rev().find(|column| column.count(from, to) > 0)?;
    let base = atlas.base_column(column.year()).ok()?;
    let mut counts = column.counts(from, to, base);
    counts.rank = Some(column.rank(from, counts.works));
    let result = |&indicator: &Indicator| {
        let pairwise = indicator.pairwise()?;
        let estimate = evaluate(pairwise, &counts)?;
        let percentile = pairwise.is_ratio().then(|| {
            let threshold = Threshold::default();
            let lens = Lens { column, base, indicator: pairwise, threshold };
            lens.distribution().percentile(estimate.value)
        });
        Some(ExampleResult { indicator, estimate, percentile: percentile.flatten() })
    };
    let name = |index| countries.get(index).name(language).to_owned();
    Some(Example {
        year: column.year(),
        from: name(from),
        to: name(to),
        numbers: known(&counts),
        results: Indicator::of(layer).iter().filter_map(result).collect(),
    })
}

/// The number that stands for each symbol.
fn known(counts: &Counts) -> Vec<(Symbol, u64)> {
    let optional = [
        (Symbol::OwnFrom, counts.works_from),
        (Symbol::OwnTo, counts.works_to),
        (Symbol::Base, counts.works_five_years_before),
        (Symbol::Stronger, counts.rank.map(|rank| rank - 1)),
    ];
    let numbers = [
        (Symbol::Count, u64::from(counts.works)),
        (Symbol::LinksFrom, counts.links_from),
        (Symbol::LinksTo, counts.links_to),
        (Symbol::Links, counts.links_total),
    ];
    let given = optional.into_iter().filter_map(|(symbol, of)| Some((symbol, u64::from(of?))));
    numbers.into_iter().chain(given).collect()
}

/// The published pairs beside the affinity of the atlas in the same year.
fn check(atlas: &Atlas, language: Language) -> Vec<CheckedPair> {
    let Some(column) = Year::new(PUBLISHED_YEAR).and_then(|year| atlas.column(year).ok()) else {
        return Vec::new();
    };
    let countries = atlas.countries();
    let checked = |&(pair, index): &(&str, f64)| {
        let pair: Pair = pair.parse().ok()?;
        let (a, b) = (countries.index(pair.a())?, countries.index(pair.b())?);
        let affinity = evaluate(indicators::Indicator::Affinity, &column.counts(a, b, None))?;
        let name = |index| countries.get(index).name(language).to_owned();
        Some(CheckedPair { pair, names: (name(a), name(b)), affinity: affinity.value, index })
    };
    PUBLISHED.iter().filter_map(checked).collect()
}
