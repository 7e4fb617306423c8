//! What is ranked: links for the layer and for countries or pairs, and a form
//! for the rest.

use maud::{Markup, html};

use super::told::{Told, href};
use crate::{
    atlas::Measure,
    domain::{Layer, WorldArea, Year},
    i18n::{numbers, world_area},
    indicators::usual,
    pages::frame::{Place, TextPage, not_understood},
    view::{Notice, Ranked, RankingsParameter},
};

/// The choices, and what of the address was not understood.
pub(super) fn choices(told: &Told<'_>) -> Markup {
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
            return (messages.notice_ignored)(&format!("{name}={}", notice.given));
        }
    };
    let say = if notice.repeated { messages.notice_repeated } else { messages.notice_used };
    say(&notice.given, &used)
}

fn layers(told: &Told<'_>) -> Markup {
    let (view, messages) = (told.content.view, told.language.messages());
    html! {
        nav class="choices" aria-label=(messages.layer_label) {
            ul {
                @for figures in told.content.atlas.layers() {
                    @let layer: Layer = figures.layer();
                    li {
                        a href=(href(view.with_layer(layer, figures.span().last)))
                            aria-current=[(layer == view.layer).then_some("true")] {
                            ((messages.layer)(layer).name)
                        }
                    }
                }
            }
        }
    }
}

fn kinds(told: &Told<'_>) -> Markup {
    let view = told.content.view;
    let countries = matches!(view.ranked, Ranked::Countries(_));
    let link = |name: &str, ranked: Ranked, current: bool| {
        html! {
            li {
                a href=(href(view.with_ranked(ranked))) aria-current=[current.then_some("true")] { (name) }
            }
        }
    };
    html! {
        nav class="choices" aria-label=(told.words.of_label) {
            ul {
                (link(told.words.countries, Ranked::Countries(Measure::Own), countries))
                (link(told.words.pairs, Ranked::Pairs(usual(view.layer)), !countries))
            }
        }
    }
}

fn form(told: &Told<'_>) -> Markup {
    let (view, words) = (told.content.view, told.words);
    let Some(figures) = told.reader().figures(view.layer) else { return html! {} };
    let years = || figures.span().years().rev();
    html! {
        form class="settings" method="get" action=(Place::of(TextPage::Rankings).href(told.language)) {
            @for (name, value) in view.parameters() {
                @if matches!(name, "of" | "layer") { input type="hidden" name=(name) value=(value); }
            }
            label {
                (words.by_label) " "
                select name="indicator" {
                    @for ranked in view.ranked.offered(view.layer) {
                        option value=(ranked.id()) selected[ranked == view.ranked] { (told.measure(ranked)) }
                    }
                }
            }
            label {
                (told.language.messages().year_label) " "
                select name="year" { @for year in years() { (year_option(told, year, view.year)) } }
            }
            @if figures.span().first < figures.span().last {
                label {
                    (words.since_label) " "
                    select name="since" {
                        option value="" { (words.since_none) }
                        @for year in years().filter(|&year| year < figures.span().last) {
                            option value=(year) selected[view.since == Some(year)] { (told.reader().year(year)) }
                        }
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
            label {
                (words.least_label) " "
                input type="text" inputmode="numeric" name="min" size="8" maxlength="8" required
                    value=(numbers::digits(told.language, &view.least.to_string()));
            }
            button type="submit" { (words.apply) }
        }
    }
}

fn year_option(told: &Told<'_>, year: Year, chosen: Year) -> Markup {
    html! { option value=(year) selected[year == chosen] { (told.reader().year(year)) } }
}
