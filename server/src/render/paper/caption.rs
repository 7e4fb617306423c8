use app::i18n::{Language, TakeAwayMessages, figures};

use super::{
    ink::LINE,
    sheet_of_paper::{MARGIN, SheetOfPaper, Type, WIDTH, lines, width},
};
use crate::render::Statement;

/// What there is room for between the margins.
const ROOM: f64 = WIDTH as f64 - 2.0 * MARGIN;
/// The largest letters of a title.
const TITLE: f64 = 30.0;
/// The lines below the map.
const FOOT: f64 = 584.0;
const LINE_HEIGHT: f64 = 17.0;
const LETTERS: f64 = 11.5;
/// Up to how many layers each is told where there is little room.
const FEW: usize = 2;

/// What the picture shows: the title, as large as it fits, and what it means.
pub fn head(sheet: &mut SheetOfPaper, title: &str, meaning: &str) {
    let size = TITLE.min(TITLE * ROOM / width(title, TITLE));
    sheet.begin(title, 0.0, 50.0, Type::heading(size));
    let kind = Type::plain(15.0);
    for line in lines(meaning, kind.size, ROOM, 1) {
        sheet.begin(&line, 0.0, 76.0, kind);
    }
}

/// What the picture rests on: formula, sources, snapshot, address, limits; and
/// how many ties of how many are drawn, on a map.
pub fn foot(sheet: &mut SheetOfPaper, statement: &Statement<'_>, drawn: Option<(usize, u32)>) {
    sheet.rectangle(0.0, FOOT - 19.0, (ROOM, 1.0), &format!("fill=\"{LINE}\""));
    let words = sentences(statement, drawn).join("\u{a0}· ");
    let kind = Type::plain(LETTERS);
    for (line, place) in lines(&words, LETTERS, ROOM, 3).iter().zip([0.0, 1.0, 2.0]) {
        let line = line.trim_end_matches(['·', '\u{a0}']);
        sheet.begin(line, 0.0, FOOT + place * LINE_HEIGHT, kind);
    }
}

/// The most needed first, as what does not fit is cut. Of a picture of many
/// layers that is not what each rests on: the address leads there.
fn sentences(statement: &Statement<'_>, drawn: Option<(usize, u32)>) -> Vec<String> {
    let language = statement.language;
    let (words, messages) = (TakeAwayMessages::of(language), language.messages());
    let mut sentences = vec![messages.brand.to_owned()];
    let few = statement.layers.len() <= FEW;
    let formula = statement.indicators.first().and_then(|of| of.words(language).formula);
    if let Some(formula) = formula.filter(|_| few) {
        sentences.push(format!("{}: {}", messages.formula_label, whole(language, formula)));
    }
    let sources = statement.layers.iter().map(|layer| (messages.layer)(layer.layer).source);
    let sources: Vec<String> = sources.map(str::to_owned).collect();
    let address = statement.address.split_once("://").map_or(&*statement.address, |(_, rest)| rest);
    let place = [
        (words.of_snapshot)(&statement.snapshot.short(), &statement.day()),
        whole(language, address),
    ];
    sentences.extend(sources.iter().filter(|_| few).cloned());
    sentences.extend(place);
    sentences.extend(sources.into_iter().filter(|_| !few));
    if let Some((drawn, of)) = drawn {
        let drawn = u32::try_from(drawn).unwrap_or(u32::MAX);
        let amounts = [drawn, of].map(|number| figures::count(language, number));
        if drawn < of {
            sentences.push((words.drawn)(&amounts[0], &amounts[1]));
        }
    }
    sentences.extend(statement.layers.iter().map(|layer| layer.coverage.to_owned()));
    sentences.extend(statement.notes.iter().cloned());
    sentences.push(messages.boundaries.to_owned());
    sentences
}

/// What runs from left to right in either language, and is not broken.
fn whole(language: Language, text: &str) -> String {
    let unbroken = text.replace(' ', "\u{a0}");
    match language {
        Language::English => unbroken,
        Language::Persian => format!("\u{2066}{unbroken}\u{2069}"),
    }
}
