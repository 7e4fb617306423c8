//! Researchers who came and who left, by year and by partner.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    atlas::{CountryIndex, History, Links, strongest_ties},
    charts::{Panel, Reading, ScaleKind, Series, TimeChart, YearAxis, figure},
    domain::Layer,
    i18n::figures,
    indicators::{Indicator, Unit},
    pages::dossier::state,
};

const LAYER: Layer = Layer::ResearcherMobility;
/// How many partners are told.
const TOLD: usize = 10;

/// The chart, the partners of the last year, and what another source knows.
pub(super) fn mobility(told: &Told<'_>) -> Markup {
    let layer = (told.language.messages().layer)(LAYER);
    html! {
        @match chart(told) {
            Some(chart) => { (chart) (partners(told)) }
            None => p { (told.words.mobility_none) },
        }
        (researchers(told))
        p class="weak" { (layer.source) ". " (layer.coverage) }
    }
}

fn chart(told: &Told<'_>) -> Option<Markup> {
    let figures = told.reader().figures(LAYER)?;
    let history = told.history(LAYER)?;
    let links: Vec<Links> = links_by_year(&history);
    links.iter().any(|links| links.total > 0).then_some(())?;
    let words = told.words;
    let series = |name: &str, of: fn(Links) -> u64| Series {
        name: name.to_owned(),
        first: figures.first_year(),
        readings: history
            .sizes()
            .iter()
            .zip(&links)
            .map(|(size, links)| reading(told, size.is_some(), of(*links)))
            .collect(),
    };
    let span = figures.span();
    Some(figure(&TimeChart {
        id: "mobility-chart".to_owned(),
        language: told.language,
        title: words.mobility_chart.to_owned(),
        description: told.pair_words.mobility_about.to_owned(),
        axis: YearAxis::new(span.first, span.last),
        panels: vec![Panel {
            title: String::new(),
            layer: Some(LAYER),
            unit: Unit::Count,
            scale: ScaleKind::Linear,
            series: vec![
                series(words.came, |links| links.total - links.part),
                series(words.left, |links| links.part),
            ],
        }],
        marks: Vec::new(),
        one_scale: false,
    }))
}

/// All moves of the country, year by year; the part is what goes out.
fn links_by_year(history: &History) -> Vec<Links> {
    let year = |at: usize| {
        let tallies = history.partners().iter().filter_map(|(_, tallies)| tallies.get(at));
        tallies.fold(Links::default(), |sum, tally| Links {
            total: sum.total + u64::from(tally.total()),
            part: sum.part + u64::from(tally.part()),
        })
    };
    (0..history.sizes().len()).map(year).collect()
}

fn reading(told: &Told<'_>, covered: bool, count: u64) -> Reading {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let value = (covered || count > 0).then(|| f64::from(count));
    Reading { value, interval: None, text: figures::in_a_year(told.language, LAYER, value) }
}

fn partners(told: &Told<'_>) -> Markup {
    let columns = [Indicator::Inflow, Indicator::Outflow, Indicator::Net];
    let Some((year, lens)) = told.reader().last(LAYER, Indicator::Count) else { return html! {} };
    let country = Some(told.content.country);
    let (rows, _) = strongest_ties(&lens, country, (TOLD, 0), None);
    let found: Vec<CountryIndex> = rows.iter().map(|row| row.to).collect();
    html! {
        @if !found.is_empty() {
            div class="wide screen" {
                table class="values" {
                    caption { ((told.words.mobility_partners)(&told.reader().year(year))) }
                    thead {
                        tr {
                            th scope="col" { (told.words.partner_column) }
                            @for column in columns {
                                th scope="col" { ((told.language.messages().indicator)(LAYER, column).column) }
                            }
                        }
                    }
                    tbody {
                        @for partner in found {
                            tr {
                                th scope="row" {
                                    a href=[told.pair_with(partner)] { (told.reader().name(partner)) }
                                }
                                @for column in columns {
                                    @let lens = lens.with(column);
                                    @let figure = lens.figure(told.content.country, partner);
                                    td {
                                        span class=[state(figure)] {
                                            (told.reader().number(LAYER, &lens, figure))
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What the source of researchers knows of the last year that it has.
fn researchers(told: &Told<'_>) -> Markup {
    let count = |count: u32| figures::count(told.language, count);
    html! {
        @if let Some(last) = told.content.researchers.last() {
            p {
                ((told.words.researchers)(
                    &told.reader().year(last.year),
                    &count(last.all),
                    &count(last.arrivals),
                    &count(last.departures),
                ))
            }
        }
    }
}
