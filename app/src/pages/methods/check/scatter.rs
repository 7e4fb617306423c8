use maud::{Markup, html};

use super::{
    super::content::CheckedPair,
    plot::{Range, SIZE},
};
use crate::{
    geo::Projected,
    i18n::{Language, MethodsMessages, figures, numbers},
    indicators::Indicator,
    map::labels::{Wanted, place},
};

/// The height of letters, in units of the plot.
const LETTERS: f64 = 11.0;

/// A scatter plot of the two values of each pair, both axes logarithmic.
/// Charts run from left to right in every language.
pub fn figure(language: Language, pairs: &[CheckedPair], rho: &str) -> Markup {
    let words = MethodsMessages::of(language);
    let count = numbers::integer(language, pairs.len() as u64);
    html! {
        @if let Some(range) = Range::of(pairs) {
            figure class="scatter" {
                figcaption id="scatter-title" { (words.figure_title) }
                div class="wide" dir="ltr" role="region" tabindex="0"
                    aria-labelledby="scatter-title" {
                    svg viewBox="-44 -30 620 500" role="img" aria-labelledby="scatter-title"
                        aria-describedby="scatter-description" {
                        (axes(language, range, words))
                        (points(language, range, pairs))
                    }
                }
                p class="weak" id="scatter-description" { ((words.figure_description)(&count, rho)) }
            }
        }
    }
}

fn axes(language: Language, range: Range, words: &MethodsMessages) -> Markup {
    let (width, height) = SIZE;
    let mark = |value| figures::limit(language, Indicator::Affinity, value);
    let across = |value| tenths(range.part(value) * width);
    let up = |value| tenths((1.0 - range.part(value)) * height);
    html! {
        @for value in range.marks() {
            path class="grid" d={ "M" (across(value)) " 0V" (height) } {}
            path class="grid" d={ "M0 " (up(value)) "H" (width) } {}
            text class="axis-mark" x=(across(value)) y=(height + 18.0) { (mark(value)) }
            text class="axis-mark up" x="-8" y=(up(value)) { (mark(value)) }
        }
        path class="equal" d={ "M0 " (height) "L" (width) " 0" } {}
        text class="axis-name" x=(width / 2.0) y=(height + 42.0) { (words.figure_across) }
        text class="axis-name first" x="-40" y="-14" { (words.figure_up) }
        text class="axis-mark last" x=(width - 4.0) y="-10" { (words.figure_equal) }
    }
}

fn points(language: Language, range: Range, pairs: &[CheckedPair]) -> Markup {
    let at = |pair: &CheckedPair| {
        let (x, y) = range.point(pair.index, pair.affinity);
        Projected { x, y }
    };
    let wanted = pairs.iter().map(|pair| Wanted {
        text: format!("{}–{}", pair.pair.a(), pair.pair.b()),
        figure: String::new(),
        at: at(pair),
        chosen: false,
    });
    let (corner, extent) = (Projected { x: 0.0, y: 0.0 }, Projected { x: SIZE.0, y: SIZE.1 });
    let labels = place(wanted.collect(), LETTERS, corner, extent);
    html! {
        @for pair in pairs {
            circle cx=(tenths(at(pair).x)) cy=(tenths(at(pair).y)) r="4" {
                title { (told(language, pair)) }
            }
        }
        @for label in labels {
            text class="code" x=(tenths(label.middle.x)) y=(tenths(label.middle.y)) {
                (label.wanted.text)
            }
        }
    }
}

/// What is shown where a point is pointed at.
fn told(language: Language, pair: &CheckedPair) -> String {
    let messages = language.messages();
    let name = (messages.pair)(&pair.names.0, &pair.names.1);
    let values = [pair.index, pair.affinity].map(|value| numbers::decimal(language, value, 2));
    (messages.figure_of)(&name, &(messages.pair)(&values[0], &values[1]))
}

/// A coordinate to a tenth of a unit.
fn tenths(value: f64) -> String {
    format!("{value:.1}")
}
