//! Countries or pairs side by side: every layer by year on one scale, and every
//! figure of the last year. Markup alone, complete without scripts.

mod choose;
mod content;
mod examples;
mod figures;
mod rows;
mod told;
mod years;

pub use content::{CompareContent, Near};
pub(super) use examples::with_like;
pub use rows::{CompareRow, compared_layers, rows_by_year, rows_of_last_year};
pub use years::compare_charts;

use maud::{Markup, html};

use self::told::{Told, dossier};
use crate::{
    i18n::{Language, TieMessages},
    pages::{
        dossier::sources,
        frame::{Link, Place, Section, Text, TextPage, Width, frame},
        take_away,
    },
};

/// The title and the description of the page in a language.
pub fn compare_title(language: Language, content: &CompareContent<'_>) -> (String, String) {
    let told = Told::in_language(language, content);
    (title(&told), told.words.description.to_owned())
}

fn title(told: &Told<'_>) -> String {
    if told.content.contenders.is_empty() {
        return told.words.title.to_owned();
    }
    (told.words.title_of)(&told.names())
}

/// The whole page.
pub fn compare(content: &CompareContent<'_>) -> Markup {
    let told = Told::new(content);
    let lede = match content.contenders[..] {
        [] => told.words.lede_none.to_owned(),
        [one] => (told.words.lede_one)(&told.name_in_text(one)),
        _ => told.words.lede.to_owned(),
    };
    frame(&Text {
        place: place(&told),
        language: told.language,
        snapshot: content.atlas.snapshot(),
        width: Width::Dossier,
        trail: Vec::new(),
        title: title(&told),
        lede: html! { (lede) },
        links: links(&told),
        sections: sections(&told),
    })
}

fn place(told: &Told<'_>) -> Place {
    Place::of(TextPage::Compare).with_query(&told.content.view.query())
}

fn sections(told: &Told<'_>) -> Vec<Section> {
    let (words, shared) = (told.words, TieMessages::of(told.language));
    let section = |id, title: &str, body| Section { id, title: title.to_owned(), body };
    let choose = section("choose", words.choose, choose::choose(told));
    if !told.content.compares() {
        return vec![choose, section("examples", words.examples, examples::examples(told))];
    }
    vec![
        choose,
        section("years", shared.years_title, years::years(told)),
        section("figures", words.figures, figures::figures(told)),
        section(
            "sources",
            shared.sources_title,
            sources(told.language, shared, told.content.atlas, &place(told)),
        ),
    ]
}

/// The dossiers of all, and the same as files.
fn links(told: &Told<'_>) -> Vec<Link> {
    let subjects = told.content.contenders.iter();
    let dossiers = subjects.filter_map(|&one| {
        let href = dossier(told.subject(one)?).href(told.language);
        Some(Link { href, text: told.name(one) })
    });
    let query = told.content.view.query();
    let files = take_away::link(told.language, TextPage::Compare.slug(), &query);
    dossiers.chain(told.content.compares().then_some(files)).collect()
}

#[cfg(test)]
mod tests;
