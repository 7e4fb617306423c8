use leptos::{ev::KeyboardEvent, prelude::*};

use crate::{
    atlas::{CountryIndex, search},
    i18n::numbers,
    pages::explorer::{ExplorerState, History},
};

/// How many suggestions are offered at once.
const SUGGESTIONS: usize = 8;

/// Finds a country by name. Without WebAssembly it is a form whose words the
/// server resolves; awake, a combobox with a list (ARIA 1.2, combobox
/// pattern with list autocomplete).
#[component]
pub fn SearchBox(state: ExplorerState) -> impl IntoView {
    let messages = state.language.messages();
    let words = RwSignal::new(String::new());
    let open = RwSignal::new(false);
    let active = RwSignal::new(0_usize);
    let found = move || {
        let mut found = search(&state.edition().countries, &words.get());
        found.truncate(SUGGESTIONS);
        found
    };
    let listed = move || open.get() && !words.get().trim().is_empty();
    let choose = move |country: CountryIndex| {
        let code = state.edition().countries.code(country);
        let view = state.asked.get_untracked().view.with_country(Some(code));
        words.set(String::new());
        open.set(false);
        state.go(view, History::Push);
    };
    let key = move |event: KeyboardEvent| {
        let found = found();
        let last = found.len().saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" if listed() => active.update(|at| *at = (*at + 1).min(last)),
            "ArrowDown" => open.set(true),
            "ArrowUp" => active.update(|at| *at = at.saturating_sub(1)),
            "Escape" => open.set(false),
            "Enter" if listed() && !found.is_empty() => choose(found[active.get().min(last)]),
            _ => return,
        }
        event.prevent_default();
    };
    let option = move |at: usize, country: CountryIndex| {
        let choose = move |event: leptos::ev::PointerEvent| {
            event.prevent_default();
            choose(country);
        };
        view! {
            <li
                id=format!("found-{at}")
                role="option"
                aria-selected=move || if active.get() == at { "true" } else { "false" }
                on:pointerdown=choose
            >
                {state.name(country)}
            </li>
        }
    };
    let count = move || match found().len() {
        _ if !listed() => String::new(),
        0 => messages.find_nothing.to_owned(),
        count => (messages.find_count)(&numbers::integer(state.language, count as u64)),
    };
    view! {
        <form class="search" role="search" method="get" action=state.asked.get_untracked().view.path()>
            {move || hidden(state, &["map"])}
            <input
                type="search"
                name="find"
                autocomplete="off"
                spellcheck="false"
                maxlength="80"
                placeholder=messages.find_label
                aria-label=messages.find_label
                prop:value=words
                role=move || state.awake.get().then_some("combobox")
                aria-autocomplete=move || state.awake.get().then_some("list")
                aria-controls=move || state.awake.get().then_some("found")
                aria-expanded=move || {
                    state.awake.get().then(|| if listed() { "true" } else { "false" })
                }
                aria-activedescendant=move || {
                    (listed() && !found().is_empty()).then(|| format!("found-{}", active.get()))
                }
                on:input=move |event| {
                    words.set(event_target_value(&event));
                    active.set(0);
                    open.set(true);
                }
                on:keydown=key
                on:blur=move |_| open.set(false)
            />
            <button class="find" type="submit">{messages.find_button}</button>
            <ul class="found" id="found" role="listbox" aria-label=messages.find_label hidden=move || {
                !listed() || found().is_empty()
            }>
                {move || {
                    let found = if listed() { found() } else { Vec::new() };
                    found.into_iter().enumerate().map(|(at, c)| option(at, c)).collect_view()
                }}
            </ul>
            <span class="live" role="status" aria-live="polite">{count}</span>
        </form>
    }
}

/// The rest of the address as hidden fields, so that a form changes only what
/// it is about.
pub fn hidden(state: ExplorerState, about: &[&str]) -> impl IntoView + use<> {
    let parameters = state.asked.get().view.parameters().into_iter();
    let kept: Vec<_> = parameters.filter(|(name, _)| !about.contains(name)).collect();
    kept.into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
}
