//! What is ranked: links for the layer and for countries or pairs, and a form
//! for the rest.

use maud::{Markup, html};

use super::told::{Told, href};
use crate::{
    atlas::Measure,
    domain::Layer,
    i18n::{numbers, world_area},
    indicators::Indicator,
    pages::{
        choices::{self, option, select},
        frame::{Place, TextPage, not_understood},
    },
    view::{Notice, Ranked, RankingsParameter},
};

/// The choices, and what of the address was not understood.
pub(super) fn choose(told: &Told<'_>) -> Markup {
    html! { (notices(told)) (layers(told)) (kinds(told)) (form(told)) }
}

fn notices(told: &Told<'_>) -> Markup {
    let content = told.content;
    let beyond = (content.view.page > content.pages()).then(|| {
        let number = |page: u16| numbers::integer(told.language, page.into());
        (told.words.beyond)(&number(content.view.page), &number(content.pages()))
    });
    let sentences: Vec<String> =
        content.notices.iter().map(|notice| notice_words(told, notice)).chain(beyond).collect();
    not_understood(told.language, &sentences)
}

fn notice_words(told: &Told<'_>, notice: &Notice<RankingsParameter>) -> String {
    let (view, messages, words) = (told.content.view, told.language.messages(), told.words);
    let used = match &notice.parameter {
        RankingsParameter::Of => match view.ranked {
            Ranked::Countries(_) => words.countries.to_owned(),
            Ranked::Pairs(_) => words.pairs.to_owned(),
        },
        RankingsParameter::Layer => (messages.layer)(view.layer).name.to_owned(),
        RankingsParameter::Indicator => told.measure(view.ranked).to_owned(),
        RankingsParameter::Year => told.reader().year(view.year),
        RankingsParameter::Since => {
            view.since.map_or(words.no_comparison.to_owned(), |year| told.reader().year(year))
        }
        RankingsParameter::Area => {
            view.area.map_or(words.world, |area| world_area(told.language, area)).to_owned()
        }
        RankingsParameter::Least => told.least(),
        RankingsParameter::Page => {
            (words.first_page)(&numbers::integer(told.language, view.page.into()))
        }
        RankingsParameter::Unknown(name) => {
            return choices::ignored(told.language, notice, name);
        }
    };
    choices::instead(told.language, notice, &used)
}

fn layers(told: &Told<'_>) -> Markup {
    let (view, messages) = (told.content.view, told.language.messages());
    let layers = told.content.atlas.layers().iter().map(|figures| {
        let layer: Layer = figures.layer();
        let view_of_layer = view.with_layer(layer, figures.span().last);
        ((messages.layer)(layer).name, href(view_of_layer), layer == view.layer)
    });
    choices::links(messages.layer_label, layers)
}

fn kinds(told: &Told<'_>) -> Markup {
    let (view, words) = (told.content.view, told.words);
    let countries = matches!(view.ranked, Ranked::Countries(_));
    let to = |ranked: Ranked| href(view.with_ranked(ranked.usual(view.layer)));
    choices::links(
        words.of_label,
        [
            (words.countries, to(Ranked::Countries(Measure::Own)), countries),
            (words.pairs, to(Ranked::Pairs(Indicator::Count)), !countries),
        ],
    )
}

fn form(told: &Told<'_>) -> Markup {
    let (view, words, language) = (told.content.view, told.words, told.language);
    let Some(figures) = told.reader().figures(view.layer) else { return html! {} };
    let span = figures.span();
    let measures = html! {
        @for ranked in view.ranked.offered(view.layer) {
            (option(ranked.id(), ranked == view.ranked, told.measure(ranked)))
        }
    };
    let years = choices::years(language, span.years().rev(), Some(view.year));
    let earlier = span.years().rev().filter(|&year| year < span.last);
    let since = html! {
        (option("", view.since.is_none(), words.since_none))
        (choices::years(language, earlier, view.since))
    };
    html! {
        form class="settings" method="get" action=(Place::of(TextPage::Rankings).href(language)) {
            (choices::kept(view.parameters(), &["of", "layer"]))
            (select(words.by_label, "indicator", &measures))
            (select(language.messages().year_label, "year", &years))
            @if span.first < span.last { (select(words.since_label, "since", &since)) }
            (choices::area(language, words.area_label, words.world, view.area))
            (choices::least(language, words.least_label, view.least))
            button type="submit" { (words.apply) }
        }
    }
}
