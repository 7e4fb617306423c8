use maud::{Markup, html};

use crate::pages::explorer::{ExplorerState, Shown};

/// The first year for which the source's harvest is incomplete.
const INCOMPLETE_FROM: u16 = 2022;

/// What the figures rest on: the formula, the source with its licence, the
/// counting method, the snapshot, and what the borders do not say.
pub fn source(state: ExplorerState, shown: &Shown) -> Markup {
    let messages = state.language.messages();
    let indicator = (messages.indicator)(shown.view.indicator);
    let snapshot = state.edition().snapshot;
    html! {
        p {
            b { (indicator.name) } ": " (indicator.meaning) " " (messages.formula_label) ": "
            code dir="ltr" { (indicator.formula) }
        }
        p {
            (messages.source) " · " (messages.whole_counting) " · "
            span title=(snapshot) { ((messages.snapshot)(&snapshot.short())) } " · "
            a href={ "/" (state.language) "/methods" } { (messages.methods_link) } " · "
            a href={ "/" (state.language) "/data" } { (messages.data_link) }
        }
        @if shown.view.year.number() >= INCOMPLETE_FROM {
            p class="dip" { (messages.dip) }
        }
        p { (messages.boundaries) }
    }
}
