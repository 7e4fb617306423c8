//! The SVG painter: a scene as markup, the same on the server and in the
//! browser.

use crate::{
    geo::Projected,
    map::{camera::Viewport, labels::Label, scene::Scene},
};

/// A sheet of paper with a corner folded, up and to the right of a place: the
/// sign of a policy note.
pub const SHEET: &str = "M8-30h12l8 8v18h-20z";

/// The arcs with their ends, as the children of a group. They say nothing
/// themselves: the pointer is after the countries beneath, and who does not see
/// the picture has its table.
pub fn arcs(scene: &Scene) -> String {
    let mut out = String::new();
    for arc in &scene.arcs {
        out.push_str("<path class=\"arc ");
        out.push_str(arc.fill.class());
        out.push_str("\" d=\"");
        out.push_str(&arc.path);
        out.push_str("\"/>");
        if let Some(head) = arc.head {
            point(&mut out, "<g transform=\"translate(", " ", head.at);
            out.push_str(") rotate(");
            fixed(&mut out, head.degrees, 0);
            out.push_str(")\"><path class=\"arrow ");
            out.push_str(arc.fill.class());
            out.push_str("\" d=\"M-9-7 9 0-9 7-5 0z\"/></g>");
        }
    }
    for end in &scene.ends {
        circle(&mut out, "end", *end);
    }
    if let Some(chosen) = scene.chosen {
        circle(&mut out, "end chosen", chosen);
    }
    out
}

/// The names, as the children of a group. `size` is the height of the
/// letters in units of the drawing.
pub fn labels(labels: &[Label], size: f64) -> String {
    let mut out = String::new();
    for (place, label) in labels.iter().enumerate() {
        let class = match (label.wanted.chosen, place) {
            (true, _) => "name chosen",
            (false, 0..=4) => "name",
            (false, _) => "name minor",
        };
        out.push_str("<text class=\"");
        out.push_str(class);
        out.push_str("\" font-size=\"");
        fixed(&mut out, size, 2);
        point(&mut out, "\" x=\"", "\" y=\"", label.middle);
        out.push_str("\">");
        escape(&mut out, &label.wanted.text);
        if !label.wanted.figure.is_empty() {
            out.push_str(" <tspan>");
            escape(&mut out, &label.wanted.figure);
            out.push_str("</tspan>");
        }
        out.push_str("</text>");
    }
    out
}

/// The transform of everything that lies on the map, for a viewport.
pub fn transform(viewport: Viewport) -> String {
    let mut out = String::from("translate(");
    let offset = viewport.offset();
    fixed(&mut out, offset.x, 2);
    out.push(' ');
    fixed(&mut out, offset.y, 2);
    // The scale acts over thousands of units: two places would be pixels.
    out.push_str(") scale(");
    fixed(&mut out, viewport.zoom, 6);
    out.push(')');
    out
}

fn circle(out: &mut String, class: &str, at: Projected) {
    out.push_str("<circle class=\"");
    out.push_str(class);
    point(out, "\" cx=\"", "\" cy=\"", at);
    out.push_str("\" r=\"12\"/>");
}

fn point(out: &mut String, before_x: &str, before_y: &str, at: Projected) {
    for (before, number) in [(before_x, at.x), (before_y, at.y)] {
        out.push_str(before);
        fixed(out, number, 2);
    }
}

/// A number with at most that many places (6 at most), by whole numbers: the
/// standard library's float formatting is 12 KB of WebAssembly.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "drawings are a few thousand units wide"
)]
pub fn fixed(out: &mut String, number: f64, places: u32) {
    let unit = 10_u64.pow(places.min(6));
    let scaled = (number * unit as f64).round() as i64;
    if scaled < 0 {
        out.push('-');
    }
    let size = scaled.unsigned_abs();
    out.push_str(&(size / unit).to_string());
    let (mut rest, mut unit) = (size % unit, unit);
    if rest > 0 {
        out.push('.');
    }
    while rest > 0 {
        unit /= 10;
        out.push_str(&(rest / unit).to_string());
        rest %= unit;
    }
}

/// Text or an attribute's value, with what markup would read escaped.
pub fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let mut out = String::new();
        for number in [0.0, -0.001, 12.0, -3.5, 0.25, 1999.999] {
            fixed(&mut out, number, 2);
            out.push(' ');
        }
        fixed(&mut out, 6.813_805, 6);
        assert_eq!(out, "0 0 12 -3.5 0.25 2000 6.813805");
    }

    #[test]
    fn a_name_cannot_become_markup() {
        let mut out = String::new();
        escape(&mut out, "<script>\"&");
        assert_eq!(out, "&lt;script&gt;&quot;&amp;");
    }
}
