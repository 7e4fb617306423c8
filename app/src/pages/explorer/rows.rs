use crate::{
    atlas::{Figure, TieRow, intensity_beside},
    i18n::{figures, numbers},
    indicators::Indicator,
    pages::explorer::{ExplorerState, Shown},
};

/// A cell that holds a figure: its value, the interval under it, and whether
/// it is a value at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The value, or the state that is none.
    pub value: String,
    /// The 95 % interval, where there is one.
    pub interval: Option<String>,
    /// Whether it stands on fewer works than the threshold.
    pub below: bool,
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
            _ => figures::figure(language, indicator, figure, shown.view.threshold),
        };
        let below = matches!(figure, Figure::Below(_)) && indicator.is_ratio();
        Self { value, interval, below }
    }
}

/// The indicators that have a column beside the works: the chosen one, and
/// the intensity beside a rank; a count is the works themselves.
pub fn columns(indicator: Indicator) -> Vec<Indicator> {
    match indicator {
        Indicator::Count => vec![Indicator::Orc],
        Indicator::Rank => vec![Indicator::Rank, Indicator::Orc],
        _ => vec![indicator],
    }
}

/// The cells of a tie, in the order of [`columns`].
pub fn cells(shown: &Shown, tie: &TieRow) -> Vec<Cell> {
    let figure = |indicator| match tie.intensity {
        Some(intensity) if indicator != shown.view.indicator => intensity,
        _ => tie.figure,
    };
    columns(shown.view.indicator)
        .into_iter()
        .map(|indicator| Cell::new(shown, indicator, figure(indicator)))
        .collect()
}

/// What the percentiles of a view are about: the intensity beside a count or
/// a rank, or else the indicator itself.
pub fn measured(shown: &Shown) -> &'static str {
    let indicator = shown.view.indicator;
    let measured = intensity_beside(indicator).unwrap_or(indicator);
    (shown.view.language.messages().indicator)(measured).name
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

/// Where the row of a tie leads: the partner, or the first of the two.
pub fn href(state: ExplorerState, shown: &Shown, tie: &TieRow) -> String {
    let country = if shown.view.country.is_some() { tie.to } else { tie.from };
    state.country_href(&shown.view, country)
}
