//! What is compared: countries or pairs, a form to name them, and what of the
//! address was not understood.

use maud::{Markup, html};

use super::{content::Near, told::Told};
use crate::{
    atlas::Contender,
    i18n::{RankingsMessages, TieMessages, numbers},
    pages::{
        choices::{self, option, select},
        frame::{Place, TextPage, not_understood},
    },
    view::{CompareParameter, CompareView, Compared, Few, Notice, Subject},
};

/// The choices.
pub(super) fn choose(told: &Told<'_>) -> Markup {
    let (view, words) = (&told.content.view, told.words);
    let countries = matches!(view.compared, Compared::Countries(_));
    let to = |compared| told.href(&view.with(compared));
    html! {
        (not_understood(told.language, &notices(told)))
        (choices::links(
            words.kind_label,
            [
                (words.countries, to(view.compared.as_countries()), countries),
                (words.pairs, to(view.compared.as_pairs()), !countries),
            ],
        ))
        (form(told))
        p class="weak" { (if countries { words.hint_countries } else { words.hint_pairs }) }
        (leave_out(told))
    }
}

fn notices(told: &Told<'_>) -> Vec<Markup> {
    told.content.notices.iter().map(|notice| said(told, notice)).collect()
}

fn said(told: &Told<'_>, notice: &Notice<CompareParameter>) -> Markup {
    let (view, words, language) = (&told.content.view, told.words, told.language);
    let sentence = match &notice.parameter {
        CompareParameter::Countries => (words.no_country)(&notice.given),
        CompareParameter::Pairs => (words.no_pair)(&notice.given),
        CompareParameter::Beyond => (words.up_to_five)(&notice.given),
        CompareParameter::Layer => {
            let name = |layer| (language.messages().layer)(layer).name;
            let used = view.chosen.map_or(words.every_layer, |chosen| name(chosen.layer));
            choices::instead(language, notice, used)
        }
        CompareParameter::Indicator => {
            let name = |chosen: crate::view::Chosen| told.reader().measure(chosen.layer, chosen.by);
            choices::instead(language, notice, view.chosen.map_or(words.usual, name))
        }
        CompareParameter::Unknown(name) => choices::ignored(language, notice, name),
    };
    let near = told.content.near.iter().find(|near| near.given == notice.given);
    html! { (sentence) @if let Some(near) = near { (meant(told, near)) } }
}

/// Links to the same with what may be meant.
fn meant(told: &Told<'_>, near: &Near) -> Markup {
    let view = &told.content.view;
    let name = |subject| match subject {
        Subject::Country(code) => told.name_of(code),
        Subject::Pair(pair) => {
            (told.language.messages().pair)(&told.name_of(pair.a()), &told.name_of(pair.b()))
        }
    };
    html! {
        @if !near.meant.is_empty() {
            " " (TieMessages::of(told.language).near)
            @for &subject in &near.meant {
                " "
                a href=(told.href(&view.with(view.compared.with(subject)))) { (name(subject)) }
            }
        }
    }
}

/// A field for each, and empty ones up to five.
fn form(told: &Told<'_>) -> Markup {
    let (view, language) = (&told.content.view, told.language);
    let countries = matches!(view.compared, Compared::Countries(_));
    let mut given: Vec<String> =
        told.content.contenders.iter().map(|&one| typed(told, one)).collect();
    given.resize(Few::<Subject>::MOST, String::new());
    let (name, field) = match &view.compared {
        Compared::Countries(_) => ("countries", told.words.country_field),
        Compared::Pairs(_) => ("pairs", told.words.pair_field),
    };
    html! {
        form class="settings" method="get" action=(Place::of(TextPage::Compare).href(language)) {
            @for (number, value) in (1_u64..).zip(&given) {
                label {
                    (field(&numbers::integer(language, number))) " "
                    input type="text" name=(name) value=(value) maxlength="80" size="16"
                        autocomplete="off" list=[countries.then_some("names")];
                }
            }
            @if countries { (names(told)) }
            (layers(told, view))
            button type="submit" { (told.words.apply) }
        }
    }
}

/// What a visitor would type: the name of a country, the codes of a pair.
fn typed(told: &Told<'_>, contender: Contender) -> String {
    match told.subject(contender) {
        Some(Subject::Pair(pair)) => pair.to_string(),
        _ => told.name(contender),
    }
}

/// The names that browsers offer while a visitor types.
fn names(told: &Told<'_>) -> Markup {
    let countries = told.content.atlas.countries().iter();
    html! {
        datalist id="names" {
            @for (_, country) in countries { option value=(country.name(told.language)) {} }
        }
    }
}

/// The choice of one layer, and of what it is compared by.
fn layers(told: &Told<'_>, view: &CompareView) -> Markup {
    let layer = view.chosen.map(|chosen| chosen.layer);
    let options = html! {
        (option("", layer.is_none(), told.words.every_layer))
        @for figures in told.content.atlas.layers() {
            @let one = figures.layer();
            (option(one, layer == Some(one), (told.language.messages().layer)(one).name))
        }
    };
    html! {
        (select(told.language.messages().layer_label, "layer", &options))
        @if let Some(chosen) = view.chosen {
            (select(RankingsMessages::of(told.language).by_label, "indicator", &html! {
                @for by in chosen.by.offered(chosen.layer) {
                    (option(by.id(), by == chosen.by, told.reader().measure(chosen.layer, by)))
                }
            }))
        }
    }
}

/// Links to the same without each.
fn leave_out(told: &Told<'_>) -> Markup {
    let view = &told.content.view;
    let contenders = told.content.contenders.iter();
    let named = contenders.filter_map(|&one| Some((told.name(one), told.subject(one)?)));
    let named: Vec<(String, Subject)> = named.collect();
    let links = named.iter().map(|(name, subject)| {
        (name.as_str(), told.href(&view.with(view.compared.without(*subject))), false)
    });
    html! { @if !named.is_empty() { (choices::named_links(told.words.leave_out, links)) } }
}
