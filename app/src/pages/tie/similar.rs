//! The pairs that are like this one.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    atlas::{SimilarPair, similar as nearest},
    domain::{Layer, Pair, Threshold},
    i18n::{figures, numbers},
    indicators::Indicator,
    pages::frame::Place,
};

/// How many are told.
const TOLD: usize = 8;

/// The nearest pairs by co-publications and affinity, and how that is meant.
pub(super) fn similar(told: &Told<'_>) -> Option<Markup> {
    let (year, lens) = told.last(Layer::Copublications, Indicator::Affinity)?;
    let threshold = Threshold::usual(Layer::Copublications);
    let found = nearest(lens.column, told.content.sides, threshold, TOLD);
    let words = told.words;
    let year = told.year(year);
    let messages = told.language.messages();
    Some(html! {
        @if found.is_empty() {
            p { ((words.similar_none)(&year)) }
        } @else {
            p { ((words.similar_lede)(&year)) }
            div class="wide" {
                table class="values" {
                    caption { ((words.similar_caption)(&year)) }
                    thead {
                        tr {
                            th scope="col" { (messages.pair_column) }
                            th scope="col" { ((messages.layer)(Layer::Copublications).column) }
                            th scope="col" {
                                ((messages.indicator)(Layer::Copublications, Indicator::Affinity).column)
                            }
                            th scope="col" { (words.distance_column) }
                        }
                    }
                    tbody { @for one in &found { (row(told, one)) } }
                }
            }
        }
    })
}

fn row(told: &Told<'_>, one: &SimilarPair) -> Markup {
    let countries = told.content.atlas.countries();
    let pair = Pair::new(countries.code(one.a), countries.code(one.b));
    let name = (told.language.messages().pair)(told.name(one.a), told.name(one.b));
    html! {
        tr {
            th scope="row" {
                @if let Some(pair) = pair {
                    a href=(Place::pair(pair).href(told.language)) { (name) }
                }
            }
            td { (figures::count(told.language, one.count)) }
            td { (numbers::significant(told.language, one.affinity)) }
            td { (numbers::decimal(told.language, one.distance, 2)) }
        }
    }
}
