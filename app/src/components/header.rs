use leptos::prelude::*;

use crate::{components::SearchBox, pages::explorer::ExplorerState, view::View};

/// The head of the page: the name, the search, and the other language.
#[component]
pub fn Header(state: ExplorerState) -> impl IntoView {
    let messages = state.language.messages();
    let other = state.language.other();
    let home = move || {
        let View { language, layer, year, .. } = state.asked.get().view;
        View::opening(language, layer, year).href()
    };
    view! {
        <header class="head">
            <a class="brand" href=home>
                {messages.brand}
                <span aria-hidden="true">"."</span>
            </a>
            <p class="tagline">{messages.tagline}</p>
            <div class="around" inner_html=state.edition().drawn.pages.clone()></div>
            <SearchBox state/>
            <a
                class="language"
                lang=other.code()
                hreflang=other.code()
                rel="alternate"
                href=move || state.asked.get().view.with_language(other).href()
            >
                {other.own_name()}
            </a>
        </header>
    }
}
