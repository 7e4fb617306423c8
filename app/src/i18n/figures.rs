//! Figures as sentences and cells say them.

use crate::{
    atlas::{Figure, Shade},
    domain::Threshold,
    i18n::{Language, numbers},
    indicators::{Estimate, Indicator, Unit},
};

/// A value of an indicator in its unit: `6,322`, `23.0 %`, `0.50`.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts and ranks")]
pub fn value(language: Language, indicator: Indicator, value: f64) -> String {
    match indicator.unit() {
        Unit::Works | Unit::Rank => numbers::integer(language, value as u64),
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

/// A figure in words: its value, or which of the four states it is in.
pub fn figure(
    language: Language,
    indicator: Indicator,
    figure: Figure,
    threshold: Threshold,
) -> String {
    let messages = language.messages();
    match figure {
        Figure::Value(estimate) if indicator == Indicator::Count => {
            (messages.works)(&value(language, indicator, estimate.value))
        }
        Figure::Value(estimate) => value(language, indicator, estimate.value),
        Figure::Below(estimate) => {
            let value = value(language, indicator, estimate.value);
            format!("{value} ({})", (messages.below)(&count(language, threshold.works())))
        }
        Figure::Zero => messages.zero.to_owned(),
        Figure::NoData => messages.no_data.to_owned(),
        Figure::NotApplicable => messages.not_applicable.to_owned(),
    }
}

/// What the map says about a country.
pub fn shade(
    language: Language,
    indicator: Indicator,
    shade: Shade,
    threshold: Threshold,
) -> String {
    let messages = language.messages();
    match shade {
        Shade::Chosen => messages.chosen.to_owned(),
        Shade::Tie(tie) => figure(language, indicator, tie, threshold),
        Shade::Works(works) => {
            format!("{} {}", count(language, works), messages.international_works)
        }
        Shade::NoWorks => messages.no_data.to_owned(),
    }
}

/// A count, its thousands grouped.
pub fn count(language: Language, count: u32) -> String {
    numbers::integer(language, count.into())
}

/// The figure of a year, or that there is none.
pub fn in_a_year(language: Language, figure: Option<u64>) -> String {
    match figure {
        Some(figure) => numbers::integer(language, figure),
        None => language.messages().no_data.to_owned(),
    }
}

/// A year, in the digits of the language.
pub fn year(language: Language, year: crate::domain::Year) -> String {
    numbers::digits(language, &year.to_string())
}
