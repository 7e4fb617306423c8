use leptos::prelude::*;

use crate::{
    components::hidden,
    domain::Threshold,
    i18n::{figures, numbers},
    pages::explorer::ExplorerState,
    view::Top,
};

/// How many ties are drawn and listed, and the counting threshold: a form
/// that works without WebAssembly.
#[component]
pub fn Settings(state: ExplorerState) -> impl IntoView {
    let language = state.language;
    let messages = language.messages();
    let asked = move || state.asked.get().view;
    let chosen = state.asked.get_untracked().view;
    let mut choices = Top::OFFERED.to_vec();
    if !choices.contains(&chosen.top) {
        choices.push(chosen.top);
        choices.sort_unstable();
    }
    let threshold = move |threshold: Threshold| numbers::digits(language, &threshold.to_string());
    let option = |top: Top| {
        let name = figures::count(language, u32::try_from(top.ties()).unwrap_or(u32::MAX));
        view! {
            <option
                value=top.to_string()
                selected=chosen.top == top
                prop:selected=move || asked().top == top
            >
                {name}
            </option>
        }
    };
    view! {
        <form class="settings" method="get" action=chosen.path() aria-label=messages.settings>
            {move || hidden(state, &["top", "min"])}
            <label>
                {messages.top_label} " "
                <select name="top" data-submit="">
                    {choices.into_iter().map(option).collect_view()}
                </select>
            </label>
            <label>
                {messages.threshold_label} " "
                <input
                    type="text"
                    inputmode="numeric"
                    name="min"
                    size="8"
                    maxlength="8"
                    required
                    value=threshold(chosen.threshold)
                    prop:value=move || threshold(asked().threshold)
                />
            </label>
            <button type="submit">{messages.apply}</button>
        </form>
    }
}
