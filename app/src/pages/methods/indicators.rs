use maud::{Markup, html};

use super::{
    content::MethodsContent,
    example::example,
    formulas::{Writing, formula, interval, name, symbols},
    math::{block, inline},
    references,
    sources::cited,
    symbol::Symbol,
};
use crate::{
    domain::Layer,
    i18n::{Language, MethodsMessages},
    indicators::{Indicator, offered},
};

/// Every formula, with what its symbols mean and an example.
pub fn indicators(language: Language, content: &MethodsContent) -> Markup {
    let words = MethodsMessages::of(language);
    html! {
        p { (words.indicators_lede) }
        p { (words.directions) }
        h3 id="symbols" { (words.symbols_title) }
        table class="symbols" {
            thead {
                tr {
                    th scope="col" { (words.symbol_column) }
                    th scope="col" { (words.meaning_column) }
                }
            }
            tbody {
                @for symbol in Symbol::ALL {
                    tr {
                        td { (inline(&symbol.math())) }
                        th scope="row" { ((words.symbol)(symbol)) }
                    }
                }
            }
        }
        @for indicator in Indicator::ALL { (one(language, content, indicator)) }
    }
}

fn one(language: Language, content: &MethodsContent, indicator: Indicator) -> Markup {
    let words = MethodsMessages::of(language);
    let said = (words.indicator)(indicator);
    let messages = language.messages();
    let layers = Layer::ALL.into_iter().filter(|&layer| offered(layer).contains(&indicator));
    let names: Vec<&str> = layers.clone().map(|layer| (messages.layer)(layer).name).collect();
    // A count is called by what a layer counts; here it is meant in all of them.
    let name_in = |layer| (messages.indicator)(layer, indicator).name;
    let title = if indicator == Indicator::Count { None } else { layers.map(name_in).next() };
    let of = |symbol: Symbol| symbol.math();
    let writing = Writing { language, of: &of };
    let references = references::of(indicator);
    html! {
        h3 id=(indicator.id()) { (title.unwrap_or(words.count)) }
        (block(&formula(indicator, writing)))
        dl class="facts" {
            dt { (words.meaning_label) }
            dd { (said.meaning) }
            dt { (words.where_label) }
            dd {
                ul class="where" {
                    @for symbol in symbols(indicator) {
                        li { (inline(&symbol.math())) ": " ((words.symbol)(symbol)) }
                    }
                }
            }
            dt { (words.direction_label) }
            dd { (said.direction) }
            dt { (words.undefined_label) }
            dd { (said.undefined) }
            @if let Some(interval) = interval(indicator, name(indicator), writing) {
                dt { (words.interval_label) }
                dd {
                    (block(&interval))
                    p { (words.interval) }
                }
            }
            dt { (words.offered_label) }
            dd { (names.join(words.list_separator)) }
            @if !references.is_empty() {
                dt { (words.references_label) }
                dd {
                    ul {
                        @for reference in references { li { (cited(*reference)) } }
                    }
                }
            }
        }
        (example(language, content, indicator))
    }
}
