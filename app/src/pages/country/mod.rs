//! The dossier of a country: all that ties it to others, on one page. Markup
//! alone, complete without scripts.

mod agreements;
mod content;
mod extremes;
mod glance;
mod map;
mod missions;
mod mobility;
mod organisations;
mod partners;
mod summary;
mod told;
mod trend;
mod unknown;

pub use content::{CountryContent, Profile, Researchers};
pub use unknown::{no_country, no_country_words};

use maud::Markup;

use self::told::Told;
use crate::{
    atlas::Contender,
    domain::note::Heading,
    i18n::{CountryMessages, Language, NotesMessages, in_text},
    pages::{
        compare::with_like,
        dossier::imprinted,
        frame::{Link, Place, Section, Text, Width, frame_under},
        notes::concerning,
        take_away,
    },
    view::{NoteFilter, NotesView},
};

/// The title and the description of the page.
pub fn country_title(language: Language, content: &CountryContent<'_>) -> (String, String) {
    let told = Told::new(language, content);
    let description = CountryMessages::of(language).description;
    (told.name().to_owned(), description(&told.name_in_text()))
}

/// The whole page.
pub fn country(language: Language, content: &CountryContent<'_>) -> Markup {
    let told = Told::new(language, content);
    let text = Text {
        place: Place::country(told.code()).with_query(&content.view.query()),
        language,
        snapshot: content.atlas.snapshot(),
        width: Width::Dossier,
        trail: vec![Link {
            href: format!("/{language}/"),
            text: language.messages().world.to_owned(),
        }],
        title: told.name().to_owned(),
        lede: summary::summary(&told),
        links: links(&told),
        sections: sections(&told),
    };
    frame_under(&text, &partners::notices(&told))
}

/// What of its address was not understood, a sentence each.
pub fn country_notices(language: Language, content: &CountryContent<'_>) -> Vec<String> {
    partners::notices(&Told::new(language, content))
}

fn sections(told: &Told<'_>) -> Vec<Section> {
    let (words, shared) = (told.words, told.pair_words);
    let noted = NotesMessages::of(told.language);
    let section = |id, title: &str, body| Some(Section { id, title: title.to_owned(), body });
    let parts = [
        section("glance", shared.glance_title, glance::glance(told)),
        map::map(told).and_then(|map| section("map", words.map_title, map)),
        section("partners", words.partners_title, partners::partners(told)),
        section("years", shared.years_title, trend::trend(told)),
        extremes::growth(told).and_then(|found| section("growth", words.growth_title, found)),
        extremes::unusual(told).and_then(|found| section("unusual", words.unusual_title, found)),
        section("agreements", shared.agreements_title, agreements::agreements(told)),
        notes(told).and_then(|notes| section("notes", noted.on_dossier, notes)),
        section("organisations", words.organisations_title, organisations::organisations(told)),
        section("missions", words.missions_title, missions::missions(told)),
        section("mobility", words.mobility_title, mobility::mobility(told)),
        section(
            "sources",
            shared.sources_title,
            imprinted(
                told.language,
                told.pair_words,
                told.content.atlas,
                (&Place::country(told.code()), &told.content.imprint),
            ),
        ),
    ];
    parts.into_iter().flatten().collect()
}

/// The notes that concern the country, with its agreements that these link.
fn notes(told: &Told<'_>) -> Option<Markup> {
    let (language, country) = (told.language, told.code());
    let filter = NoteFilter { country: Some(country), ..NoteFilter::default() };
    let all = NotesView::opening(language).with_filter(filter);
    let said = (NotesMessages::of(language).of_country)(&told.name_in_text());
    let agreements = |note: &Heading| {
        let agreements = note.subject.agreements.iter();
        let linked = agreements.filter(|one| one.pair.a() == country || one.pair.b() == country);
        linked.map(|one| one.signed).collect()
    };
    concerning(language, &told.content.notes, agreements, (&all, &said))
}

/// Where else the country is: on the map, beside others, as files and from the
/// API.
fn links(told: &Told<'_>) -> Vec<Link> {
    let name = in_text(told.language, told.name());
    let map = map::view(told)
        .map(|view| Link { href: view.href(), text: (told.pair_words.to_map)(&name) });
    let (language, content) = (told.language, told.content);
    let like = with_like(language, content.atlas, Contender::Country(content.country));
    let files = take_away::link(language, told.code().as_str(), &content.view.query());
    let year = map::view(told).map(|view| Link {
        href: format!(
            "/api/v1/ties.csv?layer={}&year={}&country={}&limit=all",
            view.layer,
            view.year,
            told.code()
        ),
        text: told.words.as_csv.to_owned(),
    });
    let data = Link {
        href: format!("/api/v1/countries/{}", told.code()),
        text: told.pair_words.as_json.to_owned(),
    };
    map.into_iter().chain(like).chain([files]).chain(year).chain([data]).collect()
}

#[cfg(test)]
mod tests;
