use maud::{Markup, html};

use crate::{
    atlas::{Figure, Tally, TieRow, intensity_beside},
    domain::Layer,
    i18n::{figures, numbers},
    indicators::Indicator,
    map::scene,
    pages::explorer::{ExplorerState, Shown},
    view::View,
};

/// A cell that holds a figure: its value, the interval under it, and whether
/// it is a value at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The value, or the state that is none.
    pub value: String,
    /// The 95 % interval, where there is one.
    pub interval: Option<String>,
    /// Whether it stands on a count below the threshold.
    pub below: bool,
}

/// A column beside the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The indicator of the view.
    Chosen,
    /// The intensity beside it.
    Intensity,
    /// Another indicator, which counts a part of the tie.
    Part(Indicator),
}

impl Cell {
    /// The cell of a figure.
    pub fn new(shown: &Shown, indicator: Indicator, figure: Figure) -> Self {
        let language = shown.view.language;
        let interval =
            figure.estimate().and_then(|estimate| figures::interval(language, indicator, estimate));
        let value = match figure {
            Figure::Value(estimate) | Figure::Below(estimate) => {
                figures::value(language, indicator, estimate.value)
            }
            _ => figures::figure(&shown.view, figure),
        };
        let below = matches!(figure, Figure::Below(_)) && indicator.is_ratio();
        Self { value, interval, below }
    }
}

/// The columns beside the count: the chosen indicator, the two ways of a
/// directed layer or what was signed in the year, and the intensity beside
/// them.
pub fn columns(view: &View) -> Vec<Column> {
    let parts: &[Indicator] = match view.layer {
        Layer::ResearcherMobility => &[Indicator::Outflow, Indicator::Inflow],
        Layer::Missions => &[Indicator::Sent, Indicator::Hosted],
        Layer::Agreements => &[Indicator::Signed],
        _ => &[],
    };
    let mut columns: Vec<Column> = parts.iter().map(|&part| Column::Part(part)).collect();
    if view.indicator != Indicator::Count && !parts.contains(&view.indicator) {
        columns.insert(0, Column::Chosen);
    }
    if intensity_beside(view.layer, view.indicator).is_some() {
        columns.push(Column::Intensity);
    }
    columns
}

/// The columns of the panel, which has room for two, or for three small ones
/// in the place of the line of years.
pub fn narrow_columns(view: &View) -> Vec<Column> {
    let mut columns = columns(view);
    columns.truncate(if view.layer.directed() { 3 } else { 2 });
    if view.layer.directed() {
        columns.retain(|column| *column != Column::Intensity);
    }
    columns
}

/// What stands at the head of a column.
pub fn heading(view: &View, column: Column) -> &'static str {
    let indicator = match column {
        Column::Chosen => view.indicator,
        Column::Intensity => Indicator::Orc,
        Column::Part(indicator) => indicator,
    };
    (view.language.messages().indicator)(view.layer, indicator).column
}

/// The cell of a tie in a column.
pub fn cell(shown: &Shown, tie: &TieRow, column: Column) -> Cell {
    match column {
        Column::Chosen => Cell::new(shown, shown.view.indicator, tie.figure),
        Column::Intensity => {
            Cell::new(shown, Indicator::Orc, tie.intensity.unwrap_or(Figure::NotApplicable))
        }
        Column::Part(indicator) => {
            let View { language, layer, .. } = shown.view;
            let value = match part(indicator, tie.tally) {
                // A mission that is not recorded may well exist.
                0 if layer == Layer::Missions => (language.messages().layer)(layer).no_data.into(),
                part => figures::count(language, part),
            };
            Cell { value, interval: None, below: false }
        }
    }
}

/// The part of a tally that an indicator counts.
fn part(indicator: Indicator, tally: Tally) -> u32 {
    match indicator {
        Indicator::Inflow | Indicator::Hosted => tally.reversed().part(),
        _ => tally.part(),
    }
}

/// What the percentiles of a view are about: the intensity beside the
/// indicator, or the indicator itself when it is a ratio; `None` when there
/// are no percentiles.
pub fn measured(view: &View) -> Option<&'static str> {
    let beside = intensity_beside(view.layer, view.indicator);
    let measured = beside.or(view.indicator.is_ratio().then_some(view.indicator))?;
    Some((view.language.messages().indicator)(view.layer, measured).name)
}

/// "62 % of pairs", or nothing.
pub fn percentile(shown: &Shown, tie: &TieRow) -> Option<String> {
    let language = shown.view.language;
    let percent = numbers::whole_percent(language, f64::from(tie.percentile?));
    Some((language.messages().percentile)(&percent))
}

/// The name of the other side, or of both sides in the world's list.
pub fn subject(state: ExplorerState, shown: &Shown, tie: &TieRow) -> String {
    let messages = shown.view.language.messages();
    if shown.view.country.is_some() {
        return state.name(tie.to);
    }
    let join = if shown.view.indicator.directed() { messages.direction } else { messages.pair };
    join(&state.name(tie.from), &state.name(tie.to))
}

/// Where the name in the row of a tie leads: to the partner's view, or in the
/// world's list to the dossier of the pair.
pub fn href(state: ExplorerState, shown: &Shown, tie: &TieRow) -> String {
    match shown.view.country {
        Some(_) => state.country_href(&shown.view, tie.to),
        None => dossier(state, tie),
    }
}

/// The count of a tie, which leads to the dossier of the pair.
pub fn count(state: ExplorerState, shown: &Shown, tie: &TieRow) -> Markup {
    html! {
        a href=(dossier(state, tie))
            aria-label=(scene::words(&state.edition().countries, &shown.view, tie)) {
            (figures::count(state.language, tie.tally.total()))
        }
    }
}

/// The address of the dossier of a pair. Pairs are written sorted, as countries
/// are.
fn dossier(state: ExplorerState, tie: &TieRow) -> String {
    let code = |country| state.edition().countries.code(country);
    let (a, b) = (code(tie.from.min(tie.to)), code(tie.from.max(tie.to)));
    format!("/{}/tie/{a}-{b}", state.language)
}
