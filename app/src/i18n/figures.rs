//! Figures as sentences and cells say them.

use crate::{
    atlas::{Figure, Shade},
    domain::{Layer, Threshold, Year},
    i18n::{Amount, Language, numbers},
    indicators::{Estimate, Indicator, Unit},
    view::View,
};

/// A value of an indicator in its unit: `6,322`, `+12`, `23.0 %`, `0.50`.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts and ranks")]
pub fn value(language: Language, indicator: Indicator, value: f64) -> String {
    match indicator.unit() {
        Unit::Count | Unit::Rank => numbers::integer(language, value as u64),
        Unit::Balance => numbers::signed(language, value as i64),
        Unit::Percent => numbers::percent(language, value),
        Unit::Ratio => numbers::significant(language, value),
    }
}

/// A break of a scale: as [`value`], but without places where it needs none.
pub fn limit(language: Language, indicator: Indicator, limit: f64) -> String {
    match indicator.unit() {
        Unit::Ratio if limit.fract() == 0.0 => numbers::decimal(language, limit, 0),
        Unit::Percent if limit.abs() >= 0.01 => numbers::whole_percent(language, limit * 100.0),
        _ => value(language, indicator, limit),
    }
}

/// The interval of an estimate; `None` when it has none.
pub fn interval(language: Language, indicator: Indicator, estimate: Estimate) -> Option<String> {
    let write = |bound| value(language, indicator, bound);
    let words = language.messages().interval;
    estimate.interval.map(|interval| words(&write(interval.low), &write(interval.high)))
}

/// A figure of a view in words: its value, or which of the four states it is in.
pub fn figure(view: &View, figure: Figure) -> String {
    let (language, indicator) = (view.language, view.indicator);
    let messages = language.messages();
    let layer = (messages.layer)(view.layer);
    match figure {
        Figure::Value(estimate) if indicator == Indicator::Count => {
            (layer.counted)(&amount(language, estimate.value))
        }
        Figure::Value(estimate) => value(language, indicator, estimate.value),
        Figure::Below(estimate) => {
            let value = value(language, indicator, estimate.value);
            format!("{value} ({})", below(language, view.layer, view.threshold))
        }
        Figure::Zero => messages.zero.to_owned(),
        Figure::NoData => layer.no_data.to_owned(),
        Figure::NotApplicable => messages.not_applicable.to_owned(),
    }
}

/// The name of the state below the counting threshold: "Below 10 works".
pub fn below(language: Language, layer: Layer, threshold: Threshold) -> String {
    let messages = language.messages();
    let counted = (messages.layer)(layer).counted;
    (messages.below)(&counted(&amount(language, f64::from(threshold.count()))))
}

/// What the map says about a country.
pub fn shade(view: &View, shade: Shade) -> String {
    let messages = view.language.messages();
    let layer = (messages.layer)(view.layer);
    match shade {
        Shade::Chosen => messages.chosen.to_owned(),
        Shade::Tie(tie) => figure(view, tie),
        Shade::Own(own) => {
            let own = own_amount(view.language, view.layer, Some(own));
            format!("{} {}", own.text, (layer.own)(own.one))
        }
        Shade::NoRecord => layer.no_data.to_owned(),
    }
}

/// The figure of a country, or of the world, by itself: a count, and in roll
/// calls a percentage.
pub fn own_value(language: Language, layer: Layer, own: f64) -> String {
    value(language, own_indicator(layer), own)
}

/// The figure of the world by itself, as an amount.
pub fn own_amount(language: Language, layer: Layer, own: Option<f64>) -> Amount {
    match own {
        Some(own) if layer != Layer::UnVoting => amount(language, own),
        own => Amount { text: in_a_year(language, layer, own), one: false },
    }
}

/// An indicator in the unit of the figures of countries by themselves.
pub fn own_indicator(layer: Layer) -> Indicator {
    if layer == Layer::UnVoting { Indicator::Agreement } else { Indicator::Count }
}

/// A count as an amount, its thousands grouped.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts")]
pub fn amount(language: Language, count: f64) -> Amount {
    let count = count as u64;
    Amount { text: numbers::integer(language, count), one: count == 1 }
}

/// A count, its thousands grouped.
pub fn count(language: Language, count: u32) -> String {
    numbers::integer(language, count.into())
}

/// The figure of a year, or that there is none.
pub fn in_a_year(language: Language, layer: Layer, figure: Option<f64>) -> String {
    match figure {
        Some(figure) => own_value(language, layer, figure),
        None => (language.messages().layer)(layer).no_data.to_owned(),
    }
}

/// A year, in the digits of the language.
pub fn year(language: Language, year: Year) -> String {
    numbers::digits(language, &year.to_string())
}
