use leptos::prelude::*;

use crate::pages::explorer::{ExplorerState, Shown};

/// The first year for which the source's harvest is incomplete.
const INCOMPLETE_FROM: u16 = 2022;

/// What the figures rest on: the formula, the source with its licence, the
/// counting method, the snapshot, and what the borders do not say.
pub fn source(state: ExplorerState, shown: &Shown) -> impl IntoView + use<> {
    let messages = state.language.messages();
    let indicator = (messages.indicator)(shown.view.indicator);
    let snapshot = state.edition().snapshot;
    let dip = (shown.view.year.number() >= INCOMPLETE_FROM)
        .then(|| view! { <p class="dip">{messages.dip}</p> });
    view! {
        <p>
            <b>{indicator.name}</b> ": " {indicator.meaning} " " {messages.formula_label} ": "
            <code dir="ltr">{indicator.formula}</code>
        </p>
        <p>
            {messages.source} " · " {messages.whole_counting} " · "
            <span title=snapshot.to_string()>{(messages.snapshot)(&snapshot.short())}</span>
        </p>
        {dip}
        <p>{messages.boundaries}</p>
    }
}
