use leptos::prelude::*;
use maud::{Markup, html};

use crate::{
    i18n::{Language, figures, numbers},
    pages::explorer::{ExplorerState, History, Status},
    view::{Notice, Parameter, View},
};

/// How many notices are told; an address may hold thousands.
const MOST: usize = 5;

/// What of the address was not understood, and a failed fetch with a retry.
#[component]
pub fn Notices(state: ExplorerState) -> impl IntoView {
    let messages = state.language.messages();
    let retry = move |_| state.go(state.asked.get_untracked().view, History::Keep);
    view! {
        <div class="notices">
            {move || {
                let notices = state.notices.get();
                let view = state.shown.get().view;
                (!notices.is_empty()).then(|| {
                    let told = told(state, &view, &notices).into_string();
                    view! { <div class="notice" role="alert" inner_html=told></div> }
                })
            }}
            {move || {
                (state.status.get() == Status::Failed).then(|| {
                    let shown = state.heading(&state.shown.get_untracked().view);
                    let shown = (messages.still_shown)(&shown);
                    view! {
                        <div class="notice failure" role="alert">
                            <strong>{messages.load_failed}</strong>
                            <span>{shown}</span>
                            <button type="button" on:click=retry>{messages.retry}</button>
                        </div>
                    }
                })
            }}
        </div>
    }
}

fn told(state: ExplorerState, view: &View, notices: &[Notice]) -> Markup {
    let messages = state.language.messages();
    let more = notices.len().saturating_sub(MOST);
    html! {
        strong { (messages.notice_title) }
        ul {
            @for notice in notices.iter().take(MOST) {
                li { (words(notice, view, state.country_name(view))) }
            }
            @if more > 0 {
                li { ((messages.more)(&numbers::integer(state.language, more as u64))) }
            }
        }
    }
}

/// A notice as a sentence: what was given, and what shows instead; `country` is
/// the name of the view's country.
pub fn words(notice: &Notice, view: &View, country: Option<String>) -> String {
    let language: Language = view.language;
    let messages = language.messages();
    let count = |number| figures::count(language, number);
    let used = match &notice.parameter {
        Parameter::Unknown(name) => {
            return (messages.notice_ignored)(&format!("{name}={}", notice.given));
        }
        Parameter::Layer => (messages.layer)(view.layer).name.to_owned(),
        Parameter::Indicator => (messages.indicator)(view.layer, view.indicator).name.to_owned(),
        Parameter::Year => figures::year(language, view.year),
        Parameter::Country => country.unwrap_or_else(|| messages.selected_world.to_owned()),
        Parameter::Top => count(u32::try_from(view.top.ties()).unwrap_or(u32::MAX)),
        Parameter::Threshold => {
            let threshold = figures::amount(language, f64::from(view.threshold.count()));
            ((messages.layer)(view.layer).counted)(&threshold)
        }
        Parameter::Camera if view.camera.is_none() => messages.whole_world.to_owned(),
        Parameter::Camera | Parameter::Notes => {
            return (messages.notice_ignored)(&notice.given);
        }
    };
    let say = if notice.repeated { messages.notice_repeated } else { messages.notice_used };
    say(&notice.given, &used)
}
