use std::sync::Arc;

use app::{
    atlas::{Atlas, Column, CountryIndex, Lens, Tally},
    domain::{Layer, Pair, Threshold, Year},
    i18n::{Language, MethodsMessages},
    indicators::{Counts, Indicator, evaluate, offered},
    pages::{
        frame::{Place, TextPage},
        methods::{
            CheckedPair, Example, ExampleResult, LayerFacts, MethodsContent, PUBLISHED,
            PUBLISHED_YEAR, RowsFacts, SourceFacts, Symbol, YearFacts, methods,
        },
    },
};
use axum::{extract::State, response::Response};

use super::shell::{Head, text};
use crate::{
    http::{AppState, Served, current::Current, site_url::KnownAs, spoken::Spoken},
    snapshot::{LayerEntry, RemarkEntry, Source},
};

/// The pairs that are worked out by hand: the second where a layer holds
/// nothing of the first.
const EXAMPLES: [(&str, &str); 2] = [("IR", "US"), ("AR", "BR")];

/// The page of methods.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
) -> Response {
    let words = MethodsMessages::of(language);
    let body = methods(language, &content(&served, language));
    let title = format!("{} · {}", words.title, language.messages().brand);
    let place = Place::of(TextPage::Methods);
    let head = Head::text(language, &place, &title, words.description).on(&site);
    text(&state, &head, body)
}

fn content(served: &Served, language: Language) -> MethodsContent {
    let manifest = &served.manifest;
    let facts = |layer: Layer| {
        manifest.layer(layer).map(|entry| layer_facts(&served.atlas, entry, language))
    };
    MethodsContent {
        snapshot: served.id(),
        retrieved: manifest.retrieved.iter().map(ToString::to_string).collect(),
        countries: manifest.countries.sources.iter().map(source_facts).collect(),
        layers: Layer::ALL.into_iter().filter_map(facts).collect(),
        check: check(&served.atlas, language),
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
        set_aside: entry.set_aside.iter().map(rows_facts).collect(),
        flagged: entry.flagged.iter().map(rows_facts).collect(),
        by_year: columns(atlas, entry.id)
            .into_iter()
            .map(|column| year_facts(atlas, column))
            .collect(),
        example: example(atlas, entry.id, language),
    }
}

fn rows_facts(entry: &RemarkEntry) -> RowsFacts {
    RowsFacts { file: entry.file.clone(), reason: entry.reason, rows: entry.rows }
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
fn columns(atlas: &Atlas, layer: Layer) -> Vec<&Column> {
    atlas.layer(layer).map(|figures| figures.columns().collect()).unwrap_or_default()
}

fn year_facts(atlas: &Atlas, column: &Column) -> YearFacts {
    let tied = |country: &CountryIndex| column.links(*country).total > 0;
    YearFacts {
        year: column.year(),
        pairs: column.ties().len(),
        countries: atlas.countries().iter().map(|(index, _)| index).filter(tied).count(),
        total: column.totals().total,
    }
}

/// The first of the pairs that has a tie, in the last year in which it has one.
fn example(atlas: &Atlas, layer: Layer, language: Language) -> Option<Example> {
    let countries = atlas.countries();
    let index = |code: &str| countries.index(code.parse().ok()?);
    let (from, to, column) = EXAMPLES.into_iter().find_map(|(from, to)| {
        let (from, to) = (index(from)?, index(to)?);
        let columns = columns(atlas, layer).into_iter().rev();
        let tells = |tally: Tally| match layer {
            // A year without a signature has nothing to work out.
            Layer::Agreements => tally.part() > 0,
            _ => !tally.is_empty(),
        };
        let column = columns.into_iter().find(|column| tells(column.tally(from, to)))?;
        Some((from, to, column))
    })?;
    let base = atlas.layer(layer).ok()?.base_column(column.year()).ok()?;
    let mut counts = column.counts(from, to, base);
    counts.rank = Some(column.rank(from, counts.count));
    let result = |&indicator: &Indicator| {
        let estimate = evaluate(indicator, &counts)?;
        // A mission that is not recorded may well exist.
        if layer == Layer::Missions && estimate.value == 0.0 {
            return None;
        }
        let percentile = indicator.is_ratio().then(|| {
            let lens = Lens { column, base, indicator, threshold: Threshold::usual(layer) };
            lens.distribution().percentile(estimate.value)
        });
        Some(ExampleResult { indicator, estimate, percentile: percentile.flatten() })
    };
    let name = |index| countries.get(index).name(language).to_owned();
    Some(Example {
        year: column.year(),
        from: name(from),
        to: name(to),
        numbers: known(layer, &counts),
        results: offered(layer).iter().filter_map(result).collect(),
    })
}

/// The number that stands for each symbol.
fn known(layer: Layer, counts: &Counts) -> Vec<(Symbol, u64)> {
    let (part, rest) = (Some(counts.part), counts.count.checked_sub(counts.part));
    let of_layer: &[(Symbol, Option<u32>)] = match layer {
        Layer::Copublications | Layer::JointProjects | Layer::Organisations => &[],
        Layer::ResearcherMobility => &[(Symbol::MovedOut, part), (Symbol::MovedIn, rest)],
        Layer::Agreements => &[(Symbol::Signed, part)],
        Layer::Missions => &[(Symbol::Sent, part), (Symbol::Hosted, rest)],
        Layer::UnVoting => &[(Symbol::Votes, Some(counts.count)), (Symbol::Same, part)],
    };
    let of_all = [
        (Symbol::Count, Some(counts.count)),
        (Symbol::OwnFrom, counts.size_from),
        (Symbol::OwnTo, counts.size_to),
        (Symbol::Base, counts.count_five_years_before),
        (Symbol::Stronger, counts.rank.and_then(|rank| rank.checked_sub(1))),
    ];
    let links = [
        (Symbol::LinksFrom, counts.links_from),
        (Symbol::LinksTo, counts.links_to),
        (Symbol::Links, counts.links_total),
    ];
    let numbers = of_layer.iter().copied().chain(of_all);
    let given = numbers.filter_map(|(symbol, number)| Some((symbol, u64::from(number?))));
    given.chain(links).collect()
}

/// The published pairs beside the affinity of the atlas in the same year.
fn check(atlas: &Atlas, language: Language) -> Vec<CheckedPair> {
    let of_year = |year| atlas.layer(Layer::Copublications).ok()?.column(year).ok();
    let Some(column) = Year::new(PUBLISHED_YEAR).and_then(of_year) else { return Vec::new() };
    let countries = atlas.countries();
    let checked = |&(pair, index): &(&str, f64)| {
        let pair: Pair = pair.parse().ok()?;
        let (a, b) = (countries.index(pair.a())?, countries.index(pair.b())?);
        let affinity = evaluate(Indicator::Affinity, &column.counts(a, b, None))?;
        let name = |index| countries.get(index).name(language).to_owned();
        Some(CheckedPair { pair, names: (name(a), name(b)), affinity: affinity.value, index })
    };
    PUBLISHED.iter().filter_map(checked).collect()
}
