//! Which events: a form, and what of the address was not understood.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::told::Told;
use crate::{
    domain::{EventKind, Iso2, Year},
    i18n::numbers,
    pages::frame::{Place, not_understood},
    view::{Notice, TimelineParameter},
};

/// The choices.
pub(super) fn choices(told: &Told<'_>) -> Markup {
    let (view, words) = (&told.content.view, told.words);
    let notices: Vec<String> =
        told.content.notices.iter().map(|notice| notice_words(told, notice)).collect();
    html! {
        (not_understood(told.language, &notices))
        form class="settings" method="get" action=(Place::timeline().href(told.language)) {
            label {
                (words.words_label) " "
                input type="search" name="q" value=(view.words) maxlength="120";
            }
            label {
                (words.country_label) " "
                select name="country" {
                    option value="" { (words.any) }
                    @for (name, code) in countries(told) {
                        option value=(code) selected[view.country == Some(code)] { (name) }
                    }
                }
            }
            label {
                (words.kind_label) " "
                select name="kind" {
                    option value="" { (words.any) }
                    @for &kind in EventKind::ALL {
                        option value=(kind) selected[view.kind == Some(kind)] { ((words.kind)(kind)) }
                    }
                }
            }
            (year(told, "from", words.from_label, view.from))
            (year(told, "to", words.to_label, view.to))
            button type="submit" { (words.apply) }
        }
    }
}

fn year(told: &Told<'_>, name: &str, label: &str, chosen: Option<Year>) -> Markup {
    let value = chosen.map(|year| numbers::digits(told.language, &year.to_string()));
    html! {
        label {
            (label) " "
            input type="text" inputmode="numeric" name=(name) size="4" maxlength="4" value=[value];
        }
    }
}

/// The countries of all events, and the one that is chosen, by name.
fn countries(told: &Told<'_>) -> BTreeSet<(String, Iso2)> {
    let all = told.content.all.iter().flat_map(|event| event.countries.iter().copied());
    all.chain(told.content.view.country).map(|code| (told.country(code), code)).collect()
}

fn notice_words(told: &Told<'_>, notice: &Notice<TimelineParameter>) -> String {
    let (view, messages) = (&told.content.view, told.language.messages());
    let used = match &notice.parameter {
        TimelineParameter::Words => Some(view.words.clone()).filter(|words| !words.is_empty()),
        TimelineParameter::Country => view.country.map(|country| told.country(country)),
        TimelineParameter::Kind => view.kind.map(|kind| (told.words.kind)(kind).to_owned()),
        TimelineParameter::From => view.from.map(|year| told.year(year)),
        TimelineParameter::To => view.to.map(|year| told.year(year)),
        TimelineParameter::Unknown(name) => {
            return (messages.notice_ignored)(&format!("{name}={}", notice.given));
        }
    };
    match used {
        Some(used) if notice.repeated => (messages.notice_repeated)(&notice.given, &used),
        Some(used) => (messages.notice_used)(&notice.given, &used),
        None => (messages.notice_ignored)(&notice.given),
    }
}
