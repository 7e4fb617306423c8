use maud::{Markup, html};

use super::content::{LayerFacts, MethodsContent};
use crate::i18n::{Language, MethodsMessages, figures, numbers};

/// What each layer holds in each year, a table a layer.
pub fn coverage(language: Language, content: &MethodsContent) -> Markup {
    let words = MethodsMessages::of(language);
    html! {
        p { (words.coverage_lede) }
        @for facts in &content.layers { (of_layer(language, facts)) }
    }
}

fn of_layer(language: Language, facts: &LayerFacts) -> Markup {
    let words = MethodsMessages::of(language);
    let name = (language.messages().layer)(facts.layer).name;
    let (first, last) = facts.years;
    let (first, last) = (figures::year(language, first), figures::year(language, last));
    let count = |count: usize| numbers::integer(language, count as u64);
    html! {
        details class="fold" {
            summary { ((words.coverage_of)(name, &first, &last)) }
            table {
                thead {
                    tr {
                        th scope="col" { (words.year_column) }
                        th scope="col" { (words.pairs_column) }
                        th scope="col" { (words.countries_column) }
                        th scope="col" { ((words.layer)(facts.layer).total) }
                    }
                }
                tbody {
                    @for year in &facts.by_year {
                        tr {
                            th scope="row" { (figures::year(language, year.year)) }
                            td { (count(year.pairs)) }
                            td { (count(year.countries)) }
                            td { (numbers::integer(language, year.total)) }
                        }
                    }
                }
            }
        }
    }
}
