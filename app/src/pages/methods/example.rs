use maud::{Markup, html};

use super::{
    content::{Example, ExampleResult, LayerFacts, MethodsContent},
    formulas::{Writing, formula, interval, symbols},
    math::{Math, block, number, operator, row},
    symbol::Symbol,
};
use crate::{
    i18n::{Language, MethodsMessages, figures, numbers},
    indicators::Indicator,
};

/// The indicator worked out in numbers, in the first layer whose example has
/// all that it takes.
pub fn example(language: Language, content: &MethodsContent, indicator: Indicator) -> Markup {
    let words = MethodsMessages::of(language);
    let found = content.layers.iter().find_map(|facts| {
        let example = facts.example.as_ref()?;
        let result = example.results.iter().find(|result| result.indicator == indicator)?;
        let known = |symbol: &Symbol| example.numbers.iter().any(|(known, _)| known == symbol);
        symbols(indicator).iter().all(known).then_some((facts, example, result))
    });
    html! {
        @if let Some((facts, example, result)) = found {
            div class="example" {
                p { b { (words.example_label) } }
                (worked_out(language, facts, example, result))
            }
        }
    }
}

fn worked_out(
    language: Language,
    facts: &LayerFacts,
    example: &Example,
    result: &ExampleResult,
) -> Markup {
    let words = MethodsMessages::of(language);
    let of = |symbol: Symbol| in_numbers(language, example, symbol);
    let writing = Writing { language, of: &of };
    let value = number(exact(language, result.estimate.value));
    let in_symbols = Writing { language, of: &|symbol: Symbol| symbol.math() };
    let symbolic = formula(result.indicator, in_symbols);
    let numeric = formula(result.indicator, writing);
    // A count is its number: there is nothing to work out between the two.
    let steps = if matches!(numeric, Math::Number(_)) {
        row([symbolic, operator("="), value.clone()])
    } else {
        row([numeric, operator("="), value.clone()])
    };
    let layer = (language.messages().layer)(facts.layer).name;
    let year = figures::year(language, example.year);
    let shown = figures::value(language, result.indicator, result.estimate.value);
    html! {
        p { ((words.example)(layer, &example.from, &example.to, &year)) }
        (block(&steps))
        @if let Some(interval) = interval(result.indicator, value, writing) {
            (block(&interval))
        }
        p {
            @if let Some(interval) = result.estimate.interval {
                ((words.example_interval)(
                    &exact(language, interval.low),
                    &exact(language, interval.high),
                )) " "
            }
            ((words.shown_as)(&shown))
            @if let Some(percentile) = result.percentile {
                " " ((words.example_percentile)(
                    &numbers::whole_percent(language, f64::from(percentile)),
                ))
            }
        }
    }
}

fn in_numbers(language: Language, example: &Example, symbol: Symbol) -> Math {
    let known = example.numbers.iter().find(|(known, _)| *known == symbol);
    match known {
        Some(&(_, value)) => number(numbers::integer(language, value)),
        None => symbol.math(),
    }
}

/// A value to about six significant digits, so that a reader who works it out
/// can compare; whole numbers as they are.
fn exact(language: Language, value: f64) -> String {
    let places = match value.abs() {
        _ if value.fract() == 0.0 => 0,
        size if size < 10.0 => 6,
        size if size < 1000.0 => 4,
        _ => 2,
    };
    numbers::decimal(language, value, places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_can_be_compared_with_a_calculator() {
        assert_eq!(exact(Language::English, 0.498_163_166), "0.498163");
        assert_eq!(exact(Language::English, 6322.0), "6,322");
        assert_eq!(exact(Language::Persian, 12.345_678), "۱۲٫۳۴۵۷");
    }
}
