use maud::{Markup, html};

use crate::{
    domain::Layer,
    pages::explorer::{ExplorerState, Shown},
};

/// The first year for which the harvest of co-publications is incomplete.
const INCOMPLETE_FROM: u16 = 2022;

/// What the figures rest on: the formula, the source with its licence, the
/// counting method, the snapshot, and what the borders do not say.
pub fn source(state: ExplorerState, shown: &Shown) -> Markup {
    let messages = state.language.messages();
    let view = &shown.view;
    let indicator = (messages.indicator)(view.layer, view.indicator);
    let layer = (messages.layer)(view.layer);
    let snapshot = state.edition().snapshot;
    let incomplete = view.layer == Layer::Copublications && view.year.number() >= INCOMPLETE_FROM;
    let doubtful = view.layer == Layer::JointProjects
        && view.country.is_some_and(|country| country.as_str() == "NA");
    html! {
        p {
            b { (indicator.name) } ": " (indicator.meaning) " " (messages.formula_label) ": "
            code dir="ltr" { (indicator.formula) }
        }
        p {
            (layer.source) " · "
            span title=(snapshot) { ((messages.snapshot)(&snapshot.short())) } " · "
            a href={ "/" (state.language) "/methods" } { (messages.methods_link) } " · "
            a href={ "/" (state.language) "/data" } { (messages.data_link) }
        }
        p { (layer.meaning) " " (layer.coverage) }
        @if incomplete { p class="caution" { (messages.dip) } }
        @if doubtful { p class="caution" { (messages.doubtful) } }
        p { (messages.boundaries) }
    }
}
