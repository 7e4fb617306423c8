use app::{
    domain::Layer,
    i18n::{Language, figures},
    indicators::Indicator,
    map::scale::{Fill, STEPS, Scale},
    view::View,
};

use super::palette::Palette;
use crate::render::paper::{SheetOfPaper, Type, ink::EDGE, number};

/// How wide a step is, and how far from the margin the second scale and the
/// states begin, in pixels.
const STEP: f64 = 50.0;
const SECOND: f64 = 410.0;
const STATES: f64 = 810.0;
/// How far apart the two columns of states are.
const STATE: f64 = 165.0;

/// What the colours and lines mean; `country` is the name of the chosen one.
pub fn legend(
    sheet: &mut SheetOfPaper,
    view: &View,
    palette: &Palette,
    country: Option<&str>,
    top: f64,
) {
    let (language, messages) = (view.language, view.language.messages());
    let name = (messages.indicator)(view.layer, view.indicator).name;
    let scale = Scale::of(view.layer, view.indicator);
    let small = Type::plain(13.0);
    if let Some(country) = country {
        let caption = (messages.legend_country)(country, name);
        sheet.begin(&caption, 0.0, top, small);
        countries(sheet, palette, (0.0, top), 1.0);
        breaks(sheet, (language, scale, view.indicator), (0.0, top));
    } else {
        let own = (Scale::of_own(view.layer), figures::own_indicator(view.layer));
        sheet.begin((messages.layer)(view.layer).legend, 0.0, top, small);
        countries(sheet, palette, (0.0, top), 0.5);
        breaks(sheet, (language, own.0, own.1), (0.0, top));
        sheet.begin(&(messages.legend_lines)(name), SECOND, top, small);
        lines(sheet, palette, (SECOND, top));
        breaks(sheet, (language, scale, view.indicator), (SECOND, top));
    }
    states(sheet, view, palette, top);
}

fn countries(sheet: &mut SheetOfPaper, palette: &Palette, (offset, top): (f64, f64), opacity: f64) {
    for step in 0..STEPS {
        let fill = palette.fill(Fill::Step(step));
        let more = format!("fill=\"{fill}\" fill-opacity=\"{}\"", number(opacity));
        let at = offset + f64::from(step) * STEP;
        sheet.rectangle(at, top + 8.0, (STEP, 10.0), &more);
    }
}

fn lines(sheet: &mut SheetOfPaper, palette: &Palette, (offset, top): (f64, f64)) {
    for step in 0..STEPS {
        let stroke = palette.stroke(Fill::Step(step));
        let opacity = number(stroke.opacity);
        let more = format!("fill=\"{}\" fill-opacity=\"{opacity}\"", stroke.colour);
        let at = offset + f64::from(step) * STEP;
        sheet.rectangle(at, top + 13.0 - stroke.width / 2.0, (STEP, stroke.width), &more);
    }
}

/// The breaks of a scale, each below the edge between its two steps.
fn breaks(
    sheet: &mut SheetOfPaper,
    (language, scale, unit): (Language, Scale, Indicator),
    (offset, top): (f64, f64),
) {
    for (place, limit) in (1_u8..).zip(scale.breaks()) {
        let words = figures::limit(language, unit, limit);
        let at = offset + f64::from(place) * STEP;
        sheet.middle(&words, at, top + 32.0, Type::plain(11.5));
    }
}

/// The four states that are no value, as far as the layer has them.
fn states(sheet: &mut SheetOfPaper, view: &View, palette: &Palette, top: f64) {
    let (language, messages) = (view.language, view.language.messages());
    let no_data = (messages.layer)(view.layer).no_data;
    let below = figures::below(language, view.layer, view.threshold);
    let states = [
        (Fill::Zero, messages.zero, view.layer != Layer::Missions),
        (Fill::NoData, no_data, true),
        (Fill::NotApplicable, messages.not_applicable, true),
        (Fill::Below, &below, view.threshold.count() > 1),
    ];
    let drawn = states.into_iter().filter(|(_, _, drawn)| *drawn);
    for (place, (fill, name, _)) in (0_u8..).zip(drawn) {
        let offset = STATES + f64::from(place % 2) * STATE;
        let base = top + 2.0 + f64::from(place / 2) * 20.0;
        let paint = match fill {
            Fill::NotApplicable => "url(#hatch-small)",
            Fill::Below => "url(#points-small)",
            _ => palette.fill(fill),
        };
        let more = format!("rx=\"2\" fill=\"{paint}\" stroke=\"{EDGE}\"");
        sheet.rectangle(offset + 0.5, base - 10.5, (12.0, 12.0), &more);
        sheet.begin(name, offset + 20.0, base, Type::plain(12.5));
    }
}
