//! Which events: a form, and what of the address was not understood.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::told::Told;
use crate::{
    domain::{EventKind, Iso2, Year},
    i18n::{alphabetical, numbers},
    pages::{
        choices,
        frame::{Place, not_understood},
    },
    view::{Notice, TimelineParameter},
};

/// The choices.
pub(super) fn form(told: &Told<'_>) -> Markup {
    let (view, words) = (&told.content.view, told.words);
    let notices: Vec<String> =
        told.content.notices.iter().map(|notice| notice_words(told, notice)).collect();
    let of_countries = html! {
        (choices::option("", false, words.any))
        @for (name, code) in countries(told) {
            (choices::option(code, view.country == Some(code), &name))
        }
    };
    let of_kinds = html! {
        (choices::option("", false, words.any))
        @for &kind in EventKind::ALL {
            (choices::option(kind, view.kind == Some(kind), (words.kind)(kind)))
        }
    };
    html! {
        (not_understood(told.language, &notices))
        form class="settings" method="get" action=(Place::timeline().href(told.language)) {
            label {
                (words.words_label) " "
                input type="search" size="16" name="q" value=(view.words) maxlength="120";
            }
            (choices::select(words.country_label, "country", &of_countries))
            (choices::select(words.kind_label, "kind", &of_kinds))
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
fn countries(told: &Told<'_>) -> Vec<(String, Iso2)> {
    let all = told.content.all.iter().flat_map(|event| event.countries.iter().copied());
    let all: BTreeSet<Iso2> = all.chain(told.content.view.country).collect();
    let mut named: Vec<_> = all.into_iter().map(|code| (told.country(code), code)).collect();
    named.sort_by_cached_key(|(name, _)| alphabetical(name));
    named
}

fn notice_words(told: &Told<'_>, notice: &Notice<TimelineParameter>) -> String {
    let view = &told.content.view;
    let used = match &notice.parameter {
        TimelineParameter::Words => Some(view.words.clone()).filter(|words| !words.is_empty()),
        TimelineParameter::Country => view.country.map(|country| told.country(country)),
        TimelineParameter::Kind => view.kind.map(|kind| (told.words.kind)(kind).to_owned()),
        TimelineParameter::From => view.from.map(|year| told.year(year)),
        TimelineParameter::To => view.to.map(|year| told.year(year)),
        TimelineParameter::Unknown(name) => {
            return choices::ignored(told.language, notice, name);
        }
    };
    match used {
        Some(used) => choices::instead(told.language, notice, &used),
        None => (told.language.messages().notice_ignored)(&notice.given),
    }
}
