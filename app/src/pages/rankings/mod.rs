//! The rankings: countries and pairs in the order of any figure. Markup alone,
//! complete without scripts.

mod choices;
mod content;
mod table;
mod told;

pub use content::RankingsContent;

use maud::{Markup, html};

use self::told::Told;
use crate::{
    i18n::{Language, RankingsMessages},
    pages::{
        frame::{Place, Section, Text, TextPage, Width, frame},
        take_away,
    },
    view::Ranked,
};

/// The title and the description of the page in a language.
pub fn rankings_title(language: Language, content: &RankingsContent<'_>) -> (String, String) {
    let told = Told::in_language(language, content);
    let view = content.view;
    let layer = (told.language.messages().layer)(view.layer).name;
    let year = told.reader().year(view.year);
    let caption = (told.words.caption)(told.measure(view.ranked), layer, &year);
    (format!("{}: {caption}", told.words.title), told.words.description.to_owned())
}

/// The whole page.
pub fn rankings(content: &RankingsContent<'_>) -> Markup {
    let told = Told::new(content);
    let words: &RankingsMessages = told.words;
    let section = |id, title: &str, body| Section { id, title: title.to_owned(), body };
    frame(&Text {
        place: Place::of(TextPage::Rankings).with_query(&content.view.query()),
        language: told.language,
        snapshot: content.atlas.snapshot(),
        width: Width::Dossier,
        trail: Vec::new(),
        title: words.title.to_owned(),
        lede: html! { (words.lede) },
        links: vec![take_away::link(
            told.language,
            TextPage::Rankings.slug(),
            &content.view.with_page(1).query(),
        )],
        sections: vec![
            section("choose", words.choose, choices::choose(&told)),
            section("places", words.table, table::table(&told)),
            section("rules", words.how, rules(&told)),
        ],
    })
}

/// How places are given, and what the figures rest on.
fn rules(told: &Told<'_>) -> Markup {
    let (view, words, messages) = (told.content.view, told.words, told.language.messages());
    let layer = (messages.layer)(view.layer);
    let (rule, formula) = match view.ranked {
        Ranked::Countries(measure) => (words.rules_countries, (words.measure_formula)(measure)),
        Ranked::Pairs(indicator) => {
            (words.rules_pairs, Some((messages.indicator)(view.layer, indicator).formula))
        }
    };
    html! {
        p { (rule) }
        @if let Some(formula) = formula {
            p { (messages.formula_label) ": " bdi { (formula) } }
        }
        p { (words.rules_area) " " ((words.rules_least)(&told.least())) }
        p class="weak" {
            (layer.source) ". " (layer.coverage) " "
            a href={ (TextPage::Methods.href(told.language)) "#" (view.layer) } { (messages.methods_link) }
        }
        p class="weak" { (messages.dip) }
    }
}

#[cfg(test)]
mod tests;
