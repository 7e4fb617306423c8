use maud::{Markup, html};

use super::{
    content::{LayerFacts, MethodsContent, RowsFacts},
    formulas::count_of,
    math::block,
    sources::sources,
};
use crate::{
    domain::Layer,
    i18n::{Amount, Language, MethodsMessages, figures, numbers},
};

/// What every layer counts, from where, and how far it reaches.
pub fn layers(language: Language, content: &MethodsContent) -> Markup {
    let words = MethodsMessages::of(language);
    let held = |layer: &Layer| content.layers.iter().any(|facts| facts.layer == *layer);
    let name = |layer| (language.messages().layer)(layer).name;
    let absent: Vec<&str> = Layer::ALL.into_iter().filter(|it| !held(it)).map(name).collect();
    html! {
        p { (words.layers_lede) }
        @if !absent.is_empty() {
            p class="weak" { ((words.absent_layers)(&absent.join(words.list_separator))) }
        }
        @for facts in &content.layers { (layer(language, facts)) }
        h3 id="countries" { (words.countries_title) }
        p { (words.countries_lede) }
        (sources(language, &content.countries))
    }
}

fn layer(language: Language, facts: &LayerFacts) -> Markup {
    let words = MethodsMessages::of(language);
    let layer = (words.layer)(facts.layer);
    let count = |count: usize| numbers::integer(language, count as u64);
    let (first, last) = facts.years;
    let (first, last) = (figures::year(language, first), figures::year(language, last));
    html! {
        h3 id=(facts.layer) { ((language.messages().layer)(facts.layer).name) }
        dl class="facts" {
            dt { (words.tie_label) }
            dd {
                (layer.tie)
                @if let Some(made_of) = count_of(facts.layer) { (block(&made_of)) }
            }
            dt { (words.counting_label) }
            dd { (layer.counting) }
            dt { (words.direction_label) }
            dd { (layer.direction) }
            dt { (words.years_label) }
            dd { ((words.years)(&first, &last, layer.year)) }
            dt { (words.coverage_label) }
            dd { (layer.coverage) }
            dt { (words.size_label) }
            dd { ((words.size)(&count(facts.pairs), &count(facts.countries), &count(facts.rows))) }
            dt { (words.limits_label) }
            dd { ul { @for limit in layer.limits { li { (limit) } } } }
            (rows(language, words.set_aside_label, &facts.set_aside))
            (rows(language, words.flagged_label, &facts.flagged))
        }
        h4 { (words.sources_label) }
        (sources(language, &facts.sources))
    }
}

/// Rows that a rule concerns, by file and rule.
fn rows(language: Language, label: &str, rows: &[RowsFacts]) -> Markup {
    let words = MethodsMessages::of(language);
    let amount =
        |rows: usize| Amount { text: numbers::integer(language, rows as u64), one: rows == 1 };
    html! {
        @if !rows.is_empty() {
            dt { (label) }
            dd {
                ul {
                    @for row in rows {
                        li {
                            code dir="ltr" { (row.file) } ": "
                            ((words.rows)(&amount(row.rows))) " · "
                            ((words.rule)(row.reason))
                        }
                    }
                }
            }
        }
    }
}
