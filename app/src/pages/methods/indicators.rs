use maud::{Markup, html};

use super::{
    content::MethodsContent,
    example::example,
    formulas::{Writing, formula, interval, name, symbols},
    indicator::Indicator,
    math::{block, inline},
    references,
    sources::cited,
    symbol::Symbol,
};
use crate::{
    domain::Layer,
    i18n::{Language, MethodsMessages},
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
                        th scope="row" { (inline(&symbol.math())) }
                        td { ((words.symbol)(symbol)) }
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
    let layers: Vec<&str> = Layer::ALL
        .into_iter()
        .filter(|&layer| Indicator::of(layer).contains(&indicator))
        .map(language.messages().layer)
        .collect();
    let of = |symbol: Symbol| symbol.math();
    let writing = Writing { language, of: &of };
    let references = references::of(indicator);
    html! {
        h3 id=(indicator.id()) { (said.name) }
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
            dd { (layers.join(words.list_separator)) }
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
