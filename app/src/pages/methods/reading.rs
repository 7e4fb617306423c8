use maud::{Markup, html};

use super::math::{block, letter, number, operator, over, row, subscript, times};
use crate::{
    domain::Layer,
    i18n::{Language, MethodsMessages, figures, numbers},
    indicators::{Indicator, offered},
    map::scale::{Fill, Scale},
};

/// What is shown in place of a value, what the threshold and the percentile
/// are, and where colours change.
pub fn reading(language: Language) -> Markup {
    let (messages, words) = (language.messages(), MethodsMessages::of(language));
    let states = [
        (Fill::Zero, messages.zero, words.zero),
        (Fill::NoData, (messages.layer)(Layer::Copublications).no_data, words.no_data),
        (Fill::NotApplicable, messages.not_applicable, words.not_applicable),
        (Fill::Below, words.below_name, words.below),
    ];
    html! {
        p { (words.reading_lede) }
        h3 id="states" { (words.states_title) }
        dl class="facts" {
            @for (fill, name, meaning) in states {
                dt {
                    svg class={ "swatch " (fill.class()) } viewBox="0 0 14 14" aria-hidden="true" {
                        rect width="14" height="14" {}
                    }
                    " " (name)
                }
                dd { (meaning) }
            }
        }
        p { (words.absence) }
        h3 id="threshold" { (words.threshold_title) }
        p { (words.threshold) }
        h3 id="percentile" { (words.percentile_title) }
        p { (words.percentile) }
        (percentile(language))
        h3 id="scales" { (words.scales_title) }
        p { (words.scales) }
        (scales(language))
    }
}

fn percentile(language: Language) -> Markup {
    let size = |condition| row([operator("|"), condition, operator("|")]);
    let value = |of| subscript(letter("v"), letter(of));
    let enough = || row([subscript(letter("c"), letter("p")), operator("≥"), letter("m")]);
    let lower = row([
        operator("{"),
        letter("p"),
        operator(":"),
        enough(),
        operator(","),
        value("p"),
        operator("<"),
        letter("v"),
        operator("}"),
    ]);
    let all = row([
        operator("{"),
        letter("p"),
        operator(":"),
        enough(),
        operator(","),
        value("p"),
        operator("∈"),
        letter("ℝ"),
        operator("}"),
    ]);
    let hundred = number(numbers::integer(language, 100));
    block(&row([letter("P"), operator("="), times(hundred, over(size(lower), size(all)))]))
}

/// The breaks of every scale: of each layer the figures of countries, the count,
/// and the indicators that no layer before it has by the same scale.
fn scales(language: Language) -> Markup {
    let (messages, words) = (language.messages(), MethodsMessages::of(language));
    let row = |name: &str, scale: Scale, unit: Indicator| {
        html! {
            tr {
                th scope="row" { (name) }
                @for limit in scale.breaks() { td { (figures::limit(language, unit, limit)) } }
            }
        }
    };
    let first = |layer: Layer, indicator: Indicator| {
        let mut before = Layer::ALL.into_iter().take_while(|other| *other != layer);
        let scale = Scale::of(layer, indicator);
        let told =
            |other| offered(other).contains(&indicator) && Scale::of(other, indicator) == scale;
        indicator == Indicator::Count || !before.any(told)
    };
    html! {
        div class="wide" role="region" tabindex="0" aria-label=(words.scales_caption) {
            table {
                caption { (words.scales_caption) }
                thead {
                    tr {
                        th scope="col" { (words.scale_column) }
                        @for step in 1..=6_u8 {
                            th scope="col" {
                                i class={ "swatch " (Fill::Step(step).class()) } {}
                                (figures::count(language, step.into()))
                            }
                        }
                    }
                }
                @for layer in Layer::ALL {
                    tbody {
                        tr { th scope="rowgroup" colspan="7" { ((messages.layer)(layer).name) } }
                        (row(
                            (messages.layer)(layer).legend,
                            Scale::of_own(layer),
                            figures::own_indicator(layer),
                        ))
                        @for &indicator in offered(layer) {
                            @if first(layer, indicator) {
                                (row(
                                    (messages.indicator)(layer, indicator).name,
                                    Scale::of(layer, indicator),
                                    indicator,
                                ))
                            }
                        }
                    }
                }
            }
        }
    }
}
