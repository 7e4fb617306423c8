//! A tie within the text of a note: its chart, and the same in words.

use maud::{Markup, html};

use super::{
    content::{Around, TieContent},
    told::Told,
    years::{panel, signatures},
};
use crate::{
    atlas::Atlas,
    charts::{TimeChart, YearAxis, figure},
    domain::{Agreement, Layer, Pair},
    i18n::{Language, NotesMessages},
    indicators::usual,
    pages::{dossier::Imprint, frame::Place},
};

/// The chart of a pair in a layer, named `id` on the page, in the language of
/// the text, with a link to the dossier in that of the page; `None` where the
/// layer has no years to draw, or the atlas does not know the pair.
pub fn tie_chart(
    [spoken, page]: [Language; 2],
    atlas: &Atlas,
    (pair, agreements): (Pair, &[Agreement]),
    layer: Layer,
    id: &str,
) -> Option<Markup> {
    let content = content(atlas, pair, agreements)?;
    let told = Told::new(spoken, &content);
    let panels = vec![panel(&told, layer)?];
    let axis = YearAxis::of(&panels)?;
    let (words, named) = (NotesMessages::of(spoken), (spoken.messages().layer)(layer));
    let marks = if layer == Layer::Agreements { Vec::new() } else { signatures(&told, axis) };
    let chart = TimeChart {
        id: id.to_owned(),
        language: spoken,
        title: (words.chart)(named.name, &told.pair()),
        description: (words.chart_about)(named.source, &atlas.snapshot().short()),
        axis,
        panels,
        marks,
        one_scale: false,
    };
    Some(html! {
        (figure(&chart))
        p class="data" { a href=(Place::pair(pair).href(page)) { (words.chart_link) } }
    })
}

/// The figure of a pair in the last year of a layer, in words; `None` where
/// the snapshot lacks the layer, or the atlas does not know the pair.
pub fn tie_words(language: Language, atlas: &Atlas, pair: Pair, layer: Layer) -> Option<String> {
    let content = content(atlas, pair, &[])?;
    let told = Told::new(language, &content);
    let (year, lens) = told.last(layer, usual(layer))?;
    let [a, b] = content.sides;
    let figure = told.figure(layer, &lens, lens.figure(a, b));
    let name = (language.messages().layer)(layer).name;
    Some((NotesMessages::of(language).tie)(name, &told.pair(), &told.year(year), &figure))
}

fn content<'a>(
    atlas: &'a Atlas,
    pair: Pair,
    agreements: &'a [Agreement],
) -> Option<TieContent<'a>> {
    let countries = atlas.countries();
    Some(TieContent {
        atlas,
        pair,
        sides: [countries.index(pair.a())?, countries.index(pair.b())?],
        agreements,
        organisations: Vec::new(),
        missions: Vec::new(),
        events: Vec::new(),
        notes: Vec::new(),
        around: Around { choices: Vec::new(), covered: None, shown: None, not_understood: None },
        notices: Vec::new(),
        imprint: Imprint::default(),
    })
}
