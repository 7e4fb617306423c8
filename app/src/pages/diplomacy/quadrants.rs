//! The four quadrants: what each means, how many pairs lie in it, and which
//! most clearly.

use maud::{Markup, html};

use super::{scatter::class, told::Told};
use crate::atlas::{Closeness, Lines, Quadrant, Standing};

/// How many pairs of a quadrant are named.
const NAMED: usize = 6;

/// The quadrants with the pairs furthest from the lines.
pub(super) fn quadrants(told: &Told<'_>) -> Markup {
    let (words, content) = (told.words, told.content);
    let Some(lines) = content.standings.lines else { return html! { p { (words.nothing) } } };
    let intensity = told.intensity(lines.intensity.0);
    let lede = match content.view.question.closeness {
        Closeness::Missions => (words.quadrants_lede_missions)(&intensity),
        _ => (words.quadrants_lede)(&intensity, &told.closeness(lines.closeness.0)),
    };
    html! {
        p { (lede) }
        div class="quadrants" {
            @for quadrant in Quadrant::ALL { (of_one(told, &lines, quadrant)) }
        }
    }
}

fn of_one(told: &Told<'_>, lines: &Lines, quadrant: Quadrant) -> Markup {
    let words = told.words;
    let within = told.content.shown.iter().filter(|pair| lines.quadrant(pair) == quadrant);
    let mut within: Vec<&Standing> = within.collect();
    let count = within.len();
    within.sort_by(|one, other| other.clearness(lines).total_cmp(&one.clearness(lines)));
    within.truncate(NAMED);
    html! {
        div class={ "quadrant " (class(quadrant)) } {
            h3 { ((words.quadrant)(quadrant)) }
            p { b { ((words.pairs)(&told.amount(count))) } ". " ((words.quadrant_meaning)(quadrant)) }
            @if within.is_empty() {
                p class="weak" { (words.quadrant_none) }
            } @else {
                p class="weak" { (words.clearest) }
                ul {
                    @for pair in within {
                        li {
                            a href=[told.dossier(pair)] { (told.pair(pair)) }
                            small {
                                (told.intensity(pair.intensity.value)) " · "
                                (told.closeness(pair.closeness))
                            }
                        }
                    }
                }
            }
        }
    }
}
