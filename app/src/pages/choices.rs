//! What pages offer to choose from, without scripts: links, and the fields of
//! forms.

use std::fmt::Display;

use maud::{Markup, html};

use crate::{
    domain::{Threshold, WorldArea, Year},
    i18n::{Language, figures, numbers, world_area},
    view::Notice,
};

/// A choice that is a link: its name, where it leads, and whether it is made.
pub(super) type Choice<'a> = (&'a str, String, bool);

/// Choices of one kind as links, named for screen readers alone.
pub(super) fn links<'a>(label: &str, choices: impl IntoIterator<Item = Choice<'a>>) -> Markup {
    html! { nav class="choices" aria-label=(label) { (list(choices)) } }
}

/// Choices of one kind as links below one another, with the name of the kind.
pub(super) fn named_links<'a>(
    label: &str,
    choices: impl IntoIterator<Item = Choice<'a>>,
) -> Markup {
    html! {
        nav class="choices" aria-label=(label) {
            span class="weak" aria-hidden="true" { (label) }
            (list(choices))
        }
    }
}

fn list<'a>(choices: impl IntoIterator<Item = Choice<'a>>) -> Markup {
    html! {
        ul {
            @for (name, href, current) in choices {
                li { a href=(href) aria-current=[current.then_some("true")] { (name) } }
            }
        }
    }
}

/// What a form does not ask for and keeps: those parameters of the address.
pub(super) fn kept(parameters: Vec<(&'static str, String)>, names: &[&str]) -> Markup {
    html! {
        @for (name, value) in parameters {
            @if names.contains(&name) { input type="hidden" name=(name) value=(value); }
        }
    }
}

/// A choice from a list; the label stands before it.
pub(super) fn select(label: &str, name: &str, options: &Markup) -> Markup {
    html! { label { (label) " " select name=(name) { (options) } } }
}

/// An option of such a list.
pub(super) fn option(value: impl Display, chosen: bool, words: &str) -> Markup {
    html! { option value=(value) selected[chosen] { (words) } }
}

/// The choice of a region of the United Nations, or of the world.
pub(super) fn area(
    language: Language,
    label: &str,
    world: &str,
    chosen: Option<WorldArea>,
) -> Markup {
    let name = |area: WorldArea| {
        let inner = if area.region() == area { "" } else { "— " };
        format!("{inner}{}", world_area(language, area))
    };
    select(
        label,
        "region",
        &html! {
            (option("", chosen.is_none(), world))
            @for &area in WorldArea::ALL { (option(area, chosen == Some(area), &name(area))) }
        },
    )
}

/// The options of a choice of years.
pub(super) fn years(
    language: Language,
    years: impl IntoIterator<Item = Year>,
    chosen: Option<Year>,
) -> Markup {
    html! {
        @for year in years {
            (option(year, chosen == Some(year), &figures::year(language, year)))
        }
    }
}

/// The field of the least count.
pub(super) fn least(language: Language, label: &str, chosen: Threshold) -> Markup {
    html! {
        label {
            (label) " "
            input type="text" inputmode="numeric" name="min" size="8" maxlength="8" required
                value=(numbers::digits(language, &chosen.to_string()));
        }
    }
}

/// That something in the address was not understood, and what is shown.
pub(super) fn instead<P>(language: Language, notice: &Notice<P>, used: &str) -> String {
    let messages = language.messages();
    let say = if notice.repeated { messages.notice_repeated } else { messages.notice_used };
    say(&notice.given, used)
}

/// That a parameter is none of the page's.
pub(super) fn ignored<P>(language: Language, notice: &Notice<P>, name: &str) -> String {
    (language.messages().notice_ignored)(&format!("{name}={}", notice.given))
}
