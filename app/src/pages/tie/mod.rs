//! The dossier of a pair: all that ties two countries, on one page. Markup
//! alone, complete without scripts.

mod agreements;
mod around;
mod chart;
mod content;
mod directions;
mod glance;
mod indicators;
mod organisations;
mod similar;
mod summary;
mod told;
mod unknown;
mod years;

pub(super) use agreements::document;
pub use chart::{tie_chart, tie_words};
pub use content::{Around, Posted, SharedOrganisation, TieContent};
pub use unknown::{NoPair, no_pair, no_pair_words};
pub use years::pair_chart;

use maud::Markup;

use self::told::Told;
use crate::{
    atlas::Contender,
    domain::{Iso2, Layer, note::Heading},
    i18n::{Language, NotesMessages, TieMessages, in_text},
    indicators::Indicator,
    pages::{
        compare::with_like,
        dossier::imprinted,
        frame::{Link, Place, Section, Text, Width, frame_under},
        notes::concerning,
        take_away,
    },
    view::{NoteFilter, NotesView, TieParameter, View},
};

/// The title and the description of the page.
pub fn tie_title(language: Language, content: &TieContent<'_>) -> (String, String) {
    let told = Told::new(language, content);
    let [a, b] = told.names_in_text();
    (told.pair(), (TieMessages::of(language).description)(&a, &b))
}

/// The whole page.
pub fn tie(language: Language, content: &TieContent<'_>) -> Markup {
    let told = Told::new(language, content);
    let messages = language.messages();
    let shown = content.around.shown.as_ref().filter(|_| content.around.choices.len() > 1);
    let query = shown.map(|(year, _)| format!("agreement={year}")).unwrap_or_default();
    let text = Text {
        place: Place::pair(content.pair).with_query(&query),
        language,
        snapshot: content.atlas.snapshot(),
        width: Width::Dossier,
        trail: vec![Link { href: format!("/{language}/"), text: messages.world.to_owned() }],
        title: told.pair(),
        lede: summary::summary(&told),
        links: links(&told),
        sections: sections(&told),
    };
    frame_under(&text, &notices(&told))
}

/// What of its address was not understood, a sentence each.
pub fn tie_notices(language: Language, content: &TieContent<'_>) -> Vec<String> {
    notices(&Told::new(language, content))
}

fn notices(told: &Told<'_>) -> Vec<String> {
    let (words, around) = (told.words, &told.content.around);
    let messages = told.language.messages();
    let shown = around.shown.as_ref().map(|(year, _)| told.year(*year));
    let year = around.not_understood.as_ref().map(|given| match &shown {
        Some(shown) => (words.around_not_understood)(given, shown),
        None => (messages.notice_ignored)(given),
    });
    let others = told.content.notices.iter().map(|notice| match (&notice.parameter, &shown) {
        (TieParameter::Agreement, Some(shown)) => (messages.notice_repeated)(&notice.given, shown),
        (TieParameter::Agreement, None) => (messages.notice_ignored)(&notice.given),
        (TieParameter::Unknown(name), _) => {
            (messages.notice_ignored)(&format!("{name}={}", notice.given))
        }
    });
    year.into_iter().chain(others).collect()
}

fn sections(told: &Told<'_>) -> Vec<Section> {
    let (words, shared) = (told.words, NotesMessages::of(told.language));
    let section = |id, title: &str, body| Some(Section { id, title: title.to_owned(), body });
    let events = (!told.content.events.is_empty()).then(|| agreements::events(told));
    let parts = [
        section("glance", words.glance_title, glance::glance(told)),
        section("years", words.years_title, years::years(told)),
        section("directions", words.directions_title, directions::directions(told)),
        section("indicators", words.indicators_title, indicators::indicators(told)),
        section("agreements", words.agreements_title, agreements::agreements(told)),
        section("around", words.around_title, around::around(told)),
        section("organisations", words.organisations_title, organisations::organisations(told)),
        years::votes(told).and_then(|chart| section("voting", words.voting_title, chart)),
        events.and_then(|events| section("events", words.events_title, events)),
        notes(told).and_then(|notes| section("notes", shared.on_dossier, notes)),
        similar::similar(told).and_then(|found| section("similar", words.similar_title, found)),
        section(
            "sources",
            words.sources_title,
            imprinted(
                told.language,
                told.words,
                told.content.atlas,
                (&Place::pair(told.content.pair), &told.content.imprint),
            ),
        ),
    ];
    parts.into_iter().flatten().collect()
}

/// The notes that concern the two, with the agreements between them that
/// these link.
fn notes(told: &Told<'_>) -> Option<Markup> {
    let (language, pair) = (told.language, told.content.pair);
    let filter = NoteFilter { pair: Some(pair), ..NoteFilter::default() };
    let all = NotesView::opening(language).with_filter(filter);
    let said = (NotesMessages::of(language).of_pair)(&told.pair());
    let agreements = |note: &Heading| {
        let linked = note.subject.agreements.iter().filter(|one| one.pair == pair);
        linked.map(|one| one.signed).collect()
    };
    concerning(language, &told.content.notes, agreements, (&all, &said))
}

/// Where else the two are: the dossiers of both, the map, beside pairs like it,
/// and the same as files and from the API.
fn links(told: &Told<'_>) -> Vec<Link> {
    let (language, words, pair) = (told.language, told.words, told.content.pair);
    let name = |code: Iso2| {
        let side = told
            .content
            .sides
            .into_iter()
            .find(|&side| told.content.atlas.countries().code(side) == code);
        side.map(|side| in_text(language, told.name(side))).unwrap_or_default()
    };
    let countries = [pair.a(), pair.b()].map(|code| Link {
        href: Place::country(code).href(language),
        text: (words.to_country)(&name(code)),
    });
    let map = told.last(Layer::Copublications, Indicator::Count).map(|(year, _)| Link {
        href: View::opening(language, Layer::Copublications, year)
            .with_country(Some(pair.a()))
            .href(),
        text: (words.to_map)(&name(pair.a())),
    });
    let [a, b] = told.content.sides;
    let like = with_like(language, told.content.atlas, Contender::Tie(a, b));
    let files = take_away::link(language, &pair.to_string(), "");
    let data = [(".csv", words.as_csv), ("", words.as_json)].map(|(format, text)| Link {
        href: format!("/api/v1/ties/{pair}{format}"),
        text: text.to_owned(),
    });
    countries.into_iter().chain(map).chain(like).chain([files]).chain(data).collect()
}

#[cfg(test)]
mod tests;
