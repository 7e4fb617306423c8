//! What is compared: links for the layers and the axes, and a form for the
//! rest.

use maud::{Markup, html};

use super::told::{Told, href};
use crate::{
    atlas::Closeness,
    domain::{Iso2, Layer, Year},
    i18n::{alphabetical, numbers, world_area},
    pages::{
        choices::{self, named_links, option, select},
        frame::{Place, TextPage, not_understood},
    },
    view::{AxisScale, DiplomacyParameter, Notice, Scope, layers_of_science},
};

/// The choices, and what of the address was not understood.
pub(super) fn choose(told: &Told<'_>) -> Markup {
    let (view, words) = (told.content.view, told.words);
    let (question, scope) = (view.question, Scope::of(told.content.atlas));
    let messages = told.language.messages();
    let there = |layer: Layer| told.content.atlas.layer(layer).is_ok();
    let science = layers_of_science().filter(|&layer| there(layer)).map(|layer| {
        let name = (messages.layer)(layer).name;
        (name, href(view.with(layer, question.closeness, scope)), layer == question.layer)
    });
    let measures = Closeness::ALL.iter().copied().filter(|one| there(one.layer())).map(|one| {
        let name = (words.closeness)(one);
        (name, href(view.with(question.layer, one, scope)), one == question.closeness)
    });
    let scales = AxisScale::ALL.iter().copied().map(|scale| {
        let name = match scale {
            AxisScale::Percentile => words.percentiles,
            AxisScale::Value => words.values,
        };
        (name, href(view.with_scale(scale)), scale == view.scale)
    });
    html! {
        (notices(told))
        (named_links(words.science_label, science))
        (named_links(words.closeness_label, measures))
        (named_links(words.scale_label, scales))
        (form(told))
    }
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

fn notice_words(told: &Told<'_>, notice: &Notice<DiplomacyParameter>) -> String {
    let (view, words) = (told.content.view, told.words);
    let [year, closeness_year] = told.years();
    let used = match &notice.parameter {
        DiplomacyParameter::Layer => told.science().to_owned(),
        DiplomacyParameter::Year => year,
        DiplomacyParameter::Closeness => told.measure().to_owned(),
        DiplomacyParameter::ClosenessYear => closeness_year,
        DiplomacyParameter::Scale => match view.scale {
            AxisScale::Percentile => words.percentiles.to_owned(),
            AxisScale::Value => words.values.to_owned(),
        },
        DiplomacyParameter::Country => {
            chosen(told).unwrap_or_else(|| words.every_country.to_owned())
        }
        DiplomacyParameter::Area => {
            view.area.map_or(words.world, |area| world_area(told.language, area)).to_owned()
        }
        DiplomacyParameter::Least => {
            numbers::integer(told.language, view.question.least.count().into())
        }
        DiplomacyParameter::Order => super::table::order_name(told, view.order).to_owned(),
        DiplomacyParameter::Page => {
            (words.first_page)(&numbers::integer(told.language, view.page.into()))
        }
        DiplomacyParameter::Unknown(name) => {
            return choices::ignored(told.language, notice, name);
        }
    };
    choices::instead(told.language, notice, &used)
}

/// The name of the chosen country.
pub(super) fn chosen(told: &Told<'_>) -> Option<String> {
    let country = told.content.atlas.countries().index(told.content.view.country?)?;
    Some(told.reader().name(country).to_owned())
}

fn form(told: &Told<'_>) -> Markup {
    let (view, words, language) = (told.content.view, told.words, told.language);
    let question = view.question;
    let column = (language.messages().layer)(question.layer).column;
    let closeness = question.closeness.layer();
    html! {
        form class="settings" method="get" action=(Place::of(TextPage::Diplomacy).href(language)) {
            (choices::kept(view.parameters(), &["layer", "closeness", "scale", "sort"]))
            (select(words.country_label, "country", &countries(told)))
            (choices::area(language, words.area_label, words.world, view.area))
            (years(told, "year", question.layer, question.year))
            (years(told, "closeness_year", closeness, question.closeness_year))
            (choices::least(language, &(words.least_label)(column), question.least))
            button type="submit" { (words.apply) }
        }
    }
}

/// Every country by its name, or all of them.
fn countries(told: &Told<'_>) -> Markup {
    let chosen = told.content.view.country;
    let countries = told.content.atlas.countries().iter();
    let countries = countries.map(|(_, country)| (country.code, country.name(told.language)));
    let mut countries: Vec<(Iso2, &str)> = countries.collect();
    countries.sort_by_cached_key(|&(_, name)| alphabetical(name));
    html! {
        (option("", chosen.is_none(), told.words.every_country))
        @for (code, name) in countries { (option(code, chosen == Some(code), name)) }
    }
}

/// The choice of a year of a layer; of a single one there is nothing to choose.
fn years(told: &Told<'_>, name: &str, layer: Layer, chosen: Year) -> Markup {
    let Some(figures) = told.reader().figures(layer) else { return html! {} };
    let (span, messages) = (figures.span(), told.language.messages());
    let years = choices::years(told.language, span.years().rev(), Some(chosen));
    html! {
        @if span.first < span.last {
            (select(&(told.words.year_of)((messages.layer)(layer).name), name, &years))
        }
    }
}
