//! Science and diplomacy: pairs by how intensely their scientists work
//! together, beside how close their governments are. Markup alone, complete
//! without scripts.

mod axes;
mod choices;
mod content;
mod quadrants;
mod scatter;
mod table;
mod told;

pub use content::DiplomacyContent;

use maud::{Markup, html};

use self::told::Told;
use crate::{
    i18n::{Language, in_text},
    pages::{
        frame::{Place, Section, Text, TextPage, Width, frame},
        take_away,
    },
};

/// The title and the description of the page in a language.
pub fn diplomacy_title(language: Language, content: &DiplomacyContent<'_>) -> (String, String) {
    let told = Told::in_language(language, content);
    (title(&told), told.words.description.to_owned())
}

fn title(told: &Told<'_>) -> String {
    choices::chosen(told).map_or_else(
        || told.words.title.to_owned(),
        |country| (told.words.title_of)(&in_text(told.language, &country)),
    )
}

/// The whole page.
pub fn diplomacy(content: &DiplomacyContent<'_>) -> Markup {
    let told = Told::new(content);
    let words = told.words;
    let section = |id, title: &str, body| Section { id, title: title.to_owned(), body };
    frame(&Text {
        place: Place::of(TextPage::Diplomacy).with_query(&content.view.query()),
        language: told.language,
        snapshot: content.atlas.snapshot(),
        width: Width::Dossier,
        trail: Vec::new(),
        title: title(&told),
        lede: html! { (words.lede) },
        links: vec![take_away::link(
            told.language,
            TextPage::Diplomacy.slug(),
            &content.view.with_page(1).query(),
        )],
        sections: vec![
            section("choose", words.choose, choices::choose(&told)),
            section("picture", words.picture, scatter::picture(&told)),
            section("quadrants", words.quadrants, quadrants::quadrants(&told)),
            section("pairs", words.table, table::table(&told)),
            section("how", words.how, how(&told)),
        ],
    })
}

/// How the page is made, and what it does not say.
fn how(told: &Told<'_>) -> Markup {
    let (words, messages) = (told.words, told.language.messages());
    let question = told.content.view.question;
    let intensity = (messages.indicator)(question.layer, crate::indicators::Indicator::Orc);
    let [year, closeness_year] = told.years();
    html! {
        p { b { (words.no_cause) } }
        p { ((words.closeness_caveat)(question.closeness)) }
        p {
            ((words.compared_years)(told.science(), &year, told.measure(), &closeness_year)) " "
            (words.how_lines)
        }
        p { (words.how_percentiles) }
        @if question.closeness.counts() { p { (words.how_spread) } }
        p { (intensity.meaning) " " (messages.formula_label) ": " bdi { (intensity.formula) } }
        @for layer in [question.layer, question.closeness.layer()] {
            @let layer_words = (messages.layer)(layer);
            p class="weak" {
                (layer_words.source) ". " (layer_words.coverage) " "
                a href={ (TextPage::Methods.href(told.language)) "#" (layer) } { (layer_words.name) }
            }
        }
        p class="weak" { (messages.dip) }
    }
}

#[cfg(test)]
mod tests;
