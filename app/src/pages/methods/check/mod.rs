//! The external check: the affinity of the atlas against an index that others
//! published, for the same pairs and the same year.

mod board;
mod plot;
mod scatter;

pub use board::{PUBLISHED, YEAR};

use maud::{Markup, html};

use super::{
    content::{CheckedPair, MethodsContent},
    references::{SCIENCE_BOARD, SPEARMAN},
    sources::cited,
};
use crate::{
    i18n::{Language, MethodsMessages, numbers},
    indicators::spearman,
};

/// The figure, the same values as a table, and how well they agree.
pub fn check(language: Language, content: &MethodsContent) -> Markup {
    let words = MethodsMessages::of(language);
    let pairs = &content.check;
    let rho = correlation(pairs).map(|rho| numbers::decimal(language, rho, 2));
    let published = numbers::integer(language, PUBLISHED.len() as u64);
    html! {
        p { ((words.check_lede)(&published)) }
        @if let Some(rho) = rho {
            p { b { ((words.check_result)(&rho)) } }
            (scatter::figure(language, pairs, &rho))
            (table(language, pairs))
            p { (words.check_differences) }
        } @else {
            p { (words.check_missing) }
        }
        ul {
            @for reference in [SCIENCE_BOARD, SPEARMAN] { li { (cited(reference)) } }
        }
    }
}

fn correlation(pairs: &[CheckedPair]) -> Option<f64> {
    let of = |value: fn(&CheckedPair) -> f64| pairs.iter().map(value).collect::<Vec<_>>();
    spearman(&of(|pair| pair.index), &of(|pair| pair.affinity))
}

fn table(language: Language, pairs: &[CheckedPair]) -> Markup {
    let (messages, words) = (language.messages(), MethodsMessages::of(language));
    let mut pairs: Vec<&CheckedPair> = pairs.iter().collect();
    pairs.sort_by(|one, other| other.index.total_cmp(&one.index));
    html! {
        details class="fold" {
            summary { (words.check_table) }
            table {
                caption { (words.check_caption) }
                thead {
                    tr {
                        th scope="col" { (messages.pair_column) }
                        th scope="col" { (words.index_column) }
                        th scope="col" { (words.affinity_column) }
                    }
                }
                tbody {
                    @for pair in pairs {
                        tr {
                            th scope="row" { ((messages.pair)(&pair.names.0, &pair.names.1)) }
                            td { (numbers::decimal(language, pair.index, 2)) }
                            td { (numbers::decimal(language, pair.affinity, 2)) }
                        }
                    }
                }
            }
        }
    }
}
