//! The picture: a point a pair, in the colour of its quadrant.

use std::{cmp::Reverse, fmt::Write};

use maud::{Markup, html};

use super::{axes::Axes, choices::chosen, told::Told};
use crate::{
    atlas::{Lines, Quadrant, Standing},
    geo::Projected,
    i18n::Language,
    map::labels::{Wanted, place},
    view::AxisScale,
};

/// The most points that are drawn: more weigh too much on a phone.
const MOST: usize = 5_000;
/// The most points that are links, each with a name of its own.
const LINKS: usize = 250;
/// The height of the picture and the room beneath it, in pixels.
const HEIGHT: f64 = 460.0;
const BELOW: f64 = 52.0;
/// The width that names of points are set for, and the height of their
/// letters.
const WIDTH: f64 = 760.0;
const LETTERS: f64 = 11.0;
/// The steps that the sides of the field are divided into.
const STEPS: f64 = 1000.0;

/// The picture with how much of everything it shows.
pub(super) fn picture(told: &Told<'_>) -> Markup {
    let Some(lines) = told.content.standings.lines else { return nothing(told) };
    let shown = &told.content.shown;
    if shown.is_empty() {
        return nothing(told);
    }
    let words = told.words;
    let linked = told.content.view.country.is_some() && shown.len() <= LINKS;
    // The table may be in another order; the most are drawn.
    let mut drawn: Vec<&Standing> = shown.iter().collect();
    drawn.sort_by_key(|point| Reverse(point.count));
    drawn.truncate(MOST);
    html! {
        figure class="standings" {
            figcaption id="standings-title" { (caption(told)) }
            p class="weak" id="standings-about" {
                (amounts(told, drawn.len())) " "
                (if linked { words.how_to_read_links } else { words.how_to_read_points })
            }
            div class="field" dir="ltr" { (svg(told, &lines, &drawn, linked)) }
            p class="weak" { (words.no_cause) }
        }
    }
}

fn nothing(told: &Told<'_>) -> Markup {
    html! { p { (told.words.nothing) } }
}

fn caption(told: &Told<'_>) -> String {
    let subject = chosen(told).unwrap_or_else(|| told.words.of_world.to_owned());
    let [year, closeness_year] = told.years();
    (told.words.picture_title)(&subject, told.science(), &year, told.measure(), &closeness_year)
}

/// How many are drawn of how many, and how many could not be.
fn amounts(told: &Told<'_>, drawn: usize) -> String {
    let (words, content) = (told.words, told.content);
    let all = content.shown.len();
    let said = if drawn == all {
        (words.drawn_all)(&told.amount(all))
    } else {
        let column = (told.language.messages().layer)(content.view.question.layer).column;
        (words.drawn_some)(&told.amount(drawn).text, &told.amount(all).text, column)
    };
    match content.standings.without_closeness {
        0 => said,
        without => format!("{said} {}", (words.left_out)(&told.amount(without))),
    }
}

fn svg(told: &Told<'_>, lines: &Lines, drawn: &[&Standing], linked: bool) -> Markup {
    let axes = Axes::of(told);
    html! {
        svg class="picture" role=(if linked { "group" } else { "img" }) width="100%"
            height=(HEIGHT + BELOW) aria-labelledby="standings-title"
            aria-describedby="standings-about" {
            (ground(told, &axes, lines))
            @if linked { (links(told, &axes, lines, drawn)) } @else { (points(&axes, lines, drawn)) }
        }
    }
}

/// Grid, lines, and the names of axes and quadrants.
fn ground(told: &Told<'_>, axes: &Axes, lines: &Lines) -> Markup {
    let percentile = told.content.view.scale == AxisScale::Percentile;
    let (across, up) = axes.lines(lines);
    let (start, anchor) = match told.language {
        Language::English => ("0", "start"),
        Language::Persian => ("100%", "end"),
    };
    html! {
        @for (part, name) in axes.marks_across(told) {
            line class="grid" x1=(percent(part)) x2=(percent(part)) y1="0" y2=(HEIGHT) {}
            text class="year" x=(percent(part)) y=(HEIGHT + 18.0) { (name) }
        }
        @for (part, name) in axes.marks_up(told) {
            line class="grid" x1="0" x2="100%" y1=(height(part)) y2=(height(part)) {}
            text class="value" x="-8" y=(height(part)) { (name) }
        }
        line class="middle" x1=(percent(across)) x2=(percent(across)) y1="0" y2=(HEIGHT) {}
        line class="middle" x1="0" x2="100%" y1=(height(up)) y2=(height(up)) {}
        text class="measure" x=(start) text-anchor=(anchor) y="-40" {
            ((told.words.up)(told.science(), percentile))
        }
        text class="measure" x="100%" text-anchor="end" y=(HEIGHT + 42.0) {
            ((told.words.across)(told.measure(), percentile))
        }
        @for quadrant in Quadrant::ALL {
            @let (left, top) = corner(quadrant);
            text class={ "corner " (class(quadrant)) } x=(if left { "0" } else { "100%" })
                text-anchor=(if left { "start" } else { "end" })
                y=(if top { -10.0 } else { HEIGHT - 8.0 }) {
                ((told.words.quadrant)(quadrant))
            }
        }
    }
}

/// Whether a quadrant lies to the left, and at the top.
fn corner(quadrant: Quadrant) -> (bool, bool) {
    match quadrant {
        Quadrant::ScienceAhead => (true, true),
        Quadrant::CloseInBoth => (false, true),
        Quadrant::DistantInBoth => (true, false),
        Quadrant::DiplomacyAhead => (false, false),
    }
}

/// The class of what lies in a quadrant.
pub(super) fn class(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::ScienceAhead => "science-ahead",
        Quadrant::CloseInBoth => "close-in-both",
        Quadrant::DistantInBoth => "distant-in-both",
        Quadrant::DiplomacyAhead => "diplomacy-ahead",
    }
}

/// All points of a quadrant as one path: strokes of no length with round ends,
/// which keep their shape while the field is stretched. One step from each to
/// the next, as that is shortest.
fn points(axes: &Axes, lines: &Lines, drawn: &[&Standing]) -> Markup {
    html! {
        svg width="100%" height=(HEIGHT) viewBox={ "0 0 " (STEPS) " " (STEPS) }
            preserveAspectRatio="none" overflow="visible" aria-hidden="true" {
            @for quadrant in Quadrant::ALL {
                path class={ "points " (class(quadrant)) } d=(path(axes, lines, drawn, quadrant)) {}
            }
        }
    }
}

fn path(axes: &Axes, lines: &Lines, drawn: &[&Standing], quadrant: Quadrant) -> String {
    let within = drawn.iter().filter(|pair| lines.quadrant(pair) == quadrant);
    let mut places: Vec<(i32, i32)> = within
        .map(|pair| {
            let (across, up) = axes.place(pair);
            (step(across), step(1.0 - up))
        })
        .collect();
    places.sort_unstable();
    places.dedup();
    let (mut path, mut last) = (String::new(), (0, 0));
    for (x, y) in places {
        // Writing to memory does not fail.
        let _ = write!(path, "m{} {}h0", x - last.0, y - last.1);
        last = (x, y);
    }
    path
}

/// A part of a side in whole steps.
#[expect(clippy::cast_possible_truncation, reason = "0 to a thousand")]
fn step(part: f64) -> i32 {
    (part * STEPS).round() as i32
}

/// Points that lead to the dossiers of their pairs, with the code of the other
/// country where there is room.
fn links(told: &Told<'_>, axes: &Axes, lines: &Lines, drawn: &[&Standing]) -> Markup {
    let countries = told.content.atlas.countries();
    let chosen = told.content.view.country.and_then(|code| countries.index(code));
    let wanted = drawn.iter().map(|pair| {
        let (across, up) = axes.place(pair);
        let other = if Some(pair.a) == chosen { pair.b } else { pair.a };
        let at = Projected { x: across * WIDTH, y: (1.0 - up) * HEIGHT };
        let text = countries.code(other).to_string();
        Wanted { text, figure: String::new(), at, chosen: false }
    });
    let (corner, extent) = (Projected { x: 0.0, y: 0.0 }, Projected { x: WIDTH, y: HEIGHT });
    let labels = place(wanted.collect(), LETTERS, corner, extent);
    html! {
        @for pair in drawn {
            @let (across, up) = axes.place(pair);
            @let name = point(told, pair);
            a href=[told.dossier(pair)] aria-label=(name) {
                circle class="reach" cx=(percent(across)) cy=(height(up)) r="12" {}
                circle class={ "point " (class(lines.quadrant(pair))) } cx=(percent(across))
                    cy=(height(up)) r="4.5" { title { (name) } }
            }
        }
        @for label in labels {
            text class="code" x=(percent(label.middle.x / WIDTH)) y=(tenths(label.middle.y)) {
                (label.wanted.text)
            }
        }
    }
}

/// What is said of a point.
fn point(told: &Told<'_>, pair: &Standing) -> String {
    let intensity = told.intensity(pair.intensity.value);
    (told.words.point)(&told.pair(pair), &intensity, &told.closeness(pair.closeness))
}

fn percent(part: f64) -> String {
    format!("{:.1}%", part * 100.0)
}

fn height(part: f64) -> String {
    tenths((1.0 - part) * HEIGHT)
}

fn tenths(length: f64) -> String {
    format!("{length:.1}")
}
