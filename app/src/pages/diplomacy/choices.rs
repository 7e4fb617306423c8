//! What is compared: links for the layers and the axes, and a form for the
//! rest.

use maud::{Markup, html};

use super::told::{Told, href};
use crate::{
    atlas::Closeness,
    domain::{Iso2, Layer, WorldArea, Year},
    i18n::{numbers, world_area},
    pages::frame::{Place, TextPage, not_understood},
    view::{AxisScale, DiplomacyParameter, DiplomacyView, Notice, Scope, layers_of_science},
};

/// The choices, and what of the address was not understood.
pub(super) fn choices(told: &Told<'_>) -> Markup {
    let (view, words) = (told.content.view, told.words);
    let (question, scope) = (view.question, Scope::of(told.content.atlas));
    let messages = told.language.messages();
    let there = |layer: Layer| told.content.atlas.layer(layer).is_ok();
    let science = layers_of_science().filter(|&layer| there(layer)).map(|layer| {
        let name = (messages.layer)(layer).name;
        (name, view.with(layer, question.closeness, scope), layer == question.layer)
    });
    let measures = Closeness::ALL.iter().copied().filter(|one| there(one.layer())).map(|one| {
        let name = (words.closeness)(one);
        (name, view.with(question.layer, one, scope), one == question.closeness)
    });
    let scales = AxisScale::ALL.iter().copied().map(|scale| {
        let name = match scale {
            AxisScale::Percentile => words.percentiles,
            AxisScale::Value => words.values,
        };
        (name, view.with_scale(scale), scale == view.scale)
    });
    html! {
        (notices(told))
        (links(words.science_label, science.collect()))
        (links(words.closeness_label, measures.collect()))
        (links(words.scale_label, scales.collect()))
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
    let (view, messages, words) = (told.content.view, told.language.messages(), told.words);
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
            return (messages.notice_ignored)(&format!("{name}={}", notice.given));
        }
    };
    let say = if notice.repeated { messages.notice_repeated } else { messages.notice_used };
    say(&notice.given, &used)
}

/// The name of the chosen country.
pub(super) fn chosen(told: &Told<'_>) -> Option<String> {
    let country = told.content.atlas.countries().index(told.content.view.country?)?;
    Some(told.reader().name(country).to_owned())
}

fn links(label: &str, choices: Vec<(&str, DiplomacyView, bool)>) -> Markup {
    html! {
        nav class="choices" aria-label=(label) {
            span class="weak" aria-hidden="true" { (label) }
            ul {
                @for (name, view, current) in choices {
                    li { a href=(href(view)) aria-current=[current.then_some("true")] { (name) } }
                }
            }
        }
    }
}

fn form(told: &Told<'_>) -> Markup {
    let (view, words) = (told.content.view, told.words);
    let question = view.question;
    let column = (told.language.messages().layer)(question.layer).column;
    let mut countries: Vec<(Iso2, &str)> = told
        .content
        .atlas
        .countries()
        .iter()
        .map(|(_, country)| (country.code, country.name(told.language)))
        .collect();
    countries.sort_by_key(|&(_, name)| name);
    html! {
        form class="settings" method="get" action=(Place::of(TextPage::Diplomacy).href(told.language)) {
            @for (name, value) in view.parameters() {
                @if matches!(name, "layer" | "closeness" | "scale" | "sort") {
                    input type="hidden" name=(name) value=(value);
                }
            }
            label {
                (words.country_label) " "
                select name="country" {
                    option value="" { (words.every_country) }
                    @for (code, name) in countries {
                        option value=(code) selected[view.country == Some(code)] { (name) }
                    }
                }
            }
            label {
                (words.area_label) " "
                select name="region" {
                    option value="" { (words.world) }
                    @for &area in WorldArea::ALL {
                        option value=(area) selected[view.area == Some(area)] {
                            @if area.region() != area { "— " }
                            (world_area(told.language, area))
                        }
                    }
                }
            }
            (years(told, "year", question.layer, question.year))
            (years(told, "closeness_year", question.closeness.layer(), question.closeness_year))
            label {
                ((words.least_label)(column)) " "
                input type="text" inputmode="numeric" name="min" size="8" maxlength="8" required
                    value=(numbers::digits(told.language, &question.least.to_string()));
            }
            button type="submit" { (words.apply) }
        }
    }
}

/// The choice of a year of a layer; of a single one there is nothing to choose.
fn years(told: &Told<'_>, name: &str, layer: Layer, chosen: Year) -> Markup {
    let Some(figures) = told.reader().figures(layer) else { return html! {} };
    let span = figures.span();
    html! {
        @if span.first < span.last {
            label {
                ((told.words.year_of)((told.language.messages().layer)(layer).name)) " "
                select name=(name) {
                    @for year in span.years().rev() {
                        option value=(year) selected[year == chosen] { (told.reader().year(year)) }
                    }
                }
            }
        }
    }
}
