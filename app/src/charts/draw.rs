//! The picture: panels over one axis of years, with marks through all of them.

use maud::{Markup, html};

use super::{
    Mark, MarkKind, Panel, Scale, Series, TimeChart, labels,
    trace::{self, WIDTH},
};
use crate::{
    domain::Year,
    i18n::{ChartMessages, Language, figures, numbers},
    indicators::Unit,
};

/// The room for the glyphs of marks, in pixels.
const MARKS: f64 = 18.0;
/// The room for the title of a panel, and that below it.
const TITLE: f64 = 24.0;
const GAP: f64 = 14.0;
/// The height of a panel that stands alone, and of one among others.
const ALONE: f64 = 220.0;
const AMONG: f64 = 64.0;
/// The room for the names of years.
const YEARS: f64 = 26.0;

/// From how many marks on their lines are drawn fainter.
const CROWD: usize = 12;

/// Where the panels of a chart lie.
struct Layout {
    tops: Vec<f64>,
    panel: f64,
    bottom: f64,
}

impl Layout {
    fn of(chart: &TimeChart) -> Self {
        let alone = chart.panels.len() == 1;
        let panel = if alone { ALONE } else { AMONG };
        let above = if alone { GAP } else { TITLE };
        let mut next = if chart.marks.is_empty() { 0.0 } else { MARKS };
        let mut tops = Vec::new();
        for _ in &chart.panels {
            tops.push(next + above);
            next += above + panel + GAP;
        }
        Self { tops, panel, bottom: next - GAP }
    }
}

/// The picture, named by the elements of these ids.
pub(super) fn picture(chart: &TimeChart, title: &str, about: &str) -> Markup {
    let layout = Layout::of(chart);
    html! {
        svg class="picture" role="img" width="100%" height=(layout.bottom + YEARS)
            aria-labelledby=(title) aria-describedby=(about) {
            (years(chart, &layout))
            (marks(chart, &layout))
            @for ((panel, scale), &top) in chart.panels.iter().zip(chart.scales()).zip(&layout.tops) {
                g data-layer=[panel.layer] { (draw(chart, panel, scale, (top, layout.panel))) }
            }
        }
    }
}

fn years(chart: &TimeChart, layout: &Layout) -> Markup {
    html! {
        @for year in chart.axis.named() {
            @let x = across(chart, year);
            line class="grid" x1=(x) x2=(x) y1=(layout.tops.first().copied().unwrap_or(0.0)) y2=(layout.bottom) {}
            text class="year" x=(x) y=(layout.bottom + 18.0) { (figures::year(chart.language, year)) }
        }
    }
}

fn marks(chart: &TimeChart, layout: &Layout) -> Markup {
    let mut drawn: Vec<(Year, MarkKind)> = chart
        .marks
        .iter()
        .filter(|mark| chart.axis.holds(mark.year))
        .map(|mark| (mark.year, mark.kind))
        .collect();
    drawn.sort_unstable();
    drawn.dedup();
    let crowded = drawn.len() > CROWD;
    html! {
        @for (year, kind) in drawn {
            @let x = across(chart, year);
            g class={ (class(kind)) @if crowded { " crowded" } } {
                line x1=(x) x2=(x) y1=(MARKS) y2=(layout.bottom) {}
                svg x=(x) y="9" overflow="visible" { (glyph(kind)) }
            }
        }
    }
}

/// What the marks stand for, beneath the picture.
pub(super) fn key_of_marks(chart: &TimeChart, words: &ChartMessages) -> Markup {
    let has = |kind: MarkKind| chart.marks.iter().any(|mark: &Mark| mark.kind == kind);
    html! {
        ul class="key always" {
            @for (kind, name) in [(MarkKind::Agreement, words.agreement), (MarkKind::Event, words.event)] {
                @if has(kind) {
                    li {
                        svg class=(class(kind)) width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" {
                            (glyph(kind))
                        }
                        (name)
                    }
                }
            }
        }
    }
}

fn class(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Agreement => "mark signed",
        MarkKind::Event => "mark event",
    }
}

fn glyph(kind: MarkKind) -> Markup {
    html! {
        @match kind {
            MarkKind::Agreement => path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" {},
            MarkKind::Event => circle r="4" {},
        }
    }
}

fn draw(chart: &TimeChart, panel: &Panel, scale: Scale, (top, height): (f64, f64)) -> Markup {
    let whole = matches!(panel.unit, Unit::Count | Unit::Rank | Unit::Balance);
    let most = if chart.panels.len() == 1 { 5 } else { 2 };
    // The title stands where reading begins; the axis of values is on the left.
    let (start, anchor) = match chart.language {
        Language::English => ("0", "start"),
        Language::Persian => ("100%", "end"),
    };
    html! {
        @if chart.panels.len() > 1 {
            text class="panel-title" x=(start) text-anchor=(anchor) y=(top - 9.0) { (panel.title) }
        }
        @for value in scale.marks(most, whole) {
            @if let Some(part) = scale.part(value) {
                @let y = tenths(top + height * (1.0 - part));
                line class="grid" x1="0" x2="100%" y1=(y) y2=(y) {}
                text class="value" x="-8" y=(y) { (mark(chart.language, panel.unit, value)) }
            }
        }
        line class="base" x1="0" x2="100%" y1=(top + height) y2=(top + height) {}
        @for (at, series) in panel.series.iter().enumerate() {
            g class={ "tone-" (at) } { (line(chart, series, scale, (top, height))) }
        }
        @if panel.series.len() > 1 && labels::fit(chart) { (names(chart, panel, scale, (top, height))) }
    }
}

fn line(chart: &TimeChart, series: &Series, scale: Scale, (top, height): (f64, f64)) -> Markup {
    let runs = trace::runs(series, chart.axis, scale, height);
    let band = trace::band(series, chart.axis, scale, height);
    let last = runs.last().and_then(|run| run.last()).copied();
    let single = runs.iter().filter(|run| run.len() == 1).filter_map(|run| run.first()).copied();
    let dots: Vec<(Year, f64)> = single.chain(last).collect();
    html! {
        svg x="0" y=(top) width="100%" height=(height) viewBox={ "0 0 " (WIDTH) " " (height) }
            preserveAspectRatio="none" overflow="visible" {
            @if !band.is_empty() { path class="band" d=(band) {} }
            path class="line" d=(trace::line(&runs, chart.axis)) {}
        }
        @for (year, up) in dots { circle cx=(across(chart, year)) cy=(tenths(top + up)) r="3" {} }
    }
}

fn names(chart: &TimeChart, panel: &Panel, scale: Scale, (top, height): (f64, f64)) -> Markup {
    let ends = panel.series.iter().map(|series| {
        let runs = trace::runs(series, chart.axis, scale, height);
        runs.last().and_then(|run| run.last()).map_or(height, |&(_, up)| up)
    });
    let places = labels::spread(&ends.collect::<Vec<_>>(), height);
    html! {
        @for (at, (series, up)) in panel.series.iter().zip(places).enumerate() {
            text class={ "direct tone-" (at) } x="100%" dx="8" y=(tenths(top + up)) { (series.name) }
        }
    }
}

/// A value on the axis, short.
fn mark(language: Language, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Percent => numbers::whole_percent(language, value * 100.0),
        Unit::Ratio if value.fract() != 0.0 => numbers::significant(language, value),
        _ => numbers::decimal(language, value, 0),
    }
}

/// Where a year lies, in percent of the width.
fn across(chart: &TimeChart, year: Year) -> String {
    format!("{:.2}%", chart.axis.across(year) * 100.0)
}

/// A length to a tenth of a pixel.
fn tenths(length: f64) -> String {
    format!("{length:.1}")
}
