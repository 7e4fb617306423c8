use std::fmt::Write;

use app::{
    atlas::TieRow,
    geo::Projected,
    i18n::Language,
    map::{labels::Label, scale::Fill, scene::Scene, svg::escape},
};

use super::{frame::Frame, palette::Palette};
use crate::render::paper::{
    direction, family,
    ink::{INK, PAPER, SELECTION, SOFT},
    number,
};

/// The radius of the dot where a tie ends, in map units.
const END: f64 = 8.8;
/// The radius of the chosen country's dot.
const CHOSEN: f64 = 15.4;

/// Draws the ties of a scene with their ends; `words` is what one says.
pub fn ties(
    out: &mut String,
    scene: &Scene,
    words: impl Fn(&TieRow) -> String,
    palette: &Palette,
    frame: &Frame,
) {
    out.push_str("<g fill=\"none\" stroke-linecap=\"round\">");
    for arc in &scene.arcs {
        let stroke = palette.stroke(arc.fill);
        let dash: Vec<String> = stroke.dash.iter().map(|&length| frame.pixels(length)).collect();
        // Writing to memory does not fail.
        let _ = write!(
            out,
            "<path stroke=\"{}\" stroke-width=\"{}\" stroke-opacity=\"{}\"",
            stroke.colour,
            frame.pixels(stroke.width),
            number(stroke.opacity),
        );
        if !dash.is_empty() {
            let _ = write!(out, " stroke-dasharray=\"{}\"", dash.join(" "));
        }
        let _ = write!(out, " d=\"{}\"><title>", arc.path);
        escape(out, &words(&arc.tie));
        out.push_str("</title></path>");
        if let Some(head) = arc.head {
            let size = match arc.fill {
                Fill::Step(5..) => 1.8,
                Fill::Step(3..) => 1.4,
                _ => 1.0,
            };
            let _ = write!(
                out,
                "<path fill=\"{}\" transform=\"translate({} {}) rotate({}) scale({})\" \
                 d=\"M-9-7 9 0-9 7-5 0z\"/>",
                stroke.colour,
                number(head.at.x),
                number(head.at.y),
                number(head.degrees),
                number(size / frame.viewport.zoom),
            );
        }
    }
    out.push_str("</g>");
    for end in &scene.ends {
        dot(out, *end, (END, PAPER), (1.0, &palette.tie), frame);
    }
    if let Some(chosen) = scene.chosen {
        dot(out, chosen, (CHOSEN, SELECTION), (1.5, PAPER), frame);
    }
}

fn dot(
    out: &mut String,
    at: Projected,
    (radius, fill): (f64, &str),
    (width, stroke): (f64, &str),
    frame: &Frame,
) {
    let _ = write!(
        out,
        "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{fill}\" stroke=\"{stroke}\" \
         stroke-width=\"{}\"/>",
        number(at.x),
        number(at.y),
        number(radius / frame.viewport.zoom),
        frame.pixels(width),
    );
}

/// Writes the names, in units of the drawing; `size` is the height of their
/// letters.
pub fn names(out: &mut String, labels: &[Label], size: f64, language: Language) {
    let _ = write!(
        out,
        "<g text-anchor=\"middle\" stroke=\"{PAPER}\" stroke-width=\"{}\" \
         stroke-linejoin=\"round\" paint-order=\"stroke\" font-size=\"{}\">",
        number(size * 0.34),
        number(size),
    );
    for (place, label) in labels.iter().enumerate() {
        let chosen = label.wanted.chosen;
        let colour = if chosen { SELECTION } else { INK };
        let weight = if chosen || place <= 4 { 600 } else { 400 };
        let _ = write!(
            out,
            "<text x=\"{}\" y=\"{}\" fill=\"{colour}\" font-weight=\"{weight}\" \
             font-family=\"{}\">",
            number(label.middle.x),
            number(label.middle.y),
            family(language, chosen),
        );
        let [opened, closed] = direction(language);
        out.push_str(opened);
        escape(out, &label.wanted.text);
        if !label.wanted.figure.is_empty() {
            let _ = write!(out, " <tspan fill=\"{SOFT}\" font-weight=\"400\">");
            escape(out, &label.wanted.figure);
            out.push_str("</tspan>");
        }
        out.push_str(closed);
        out.push_str("</text>");
    }
    out.push_str("</g>");
}
