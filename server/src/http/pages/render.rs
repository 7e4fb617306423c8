use leptos::{IntoView, prelude::RenderHtml, reactive::owner::Owner};

/// The markup of a view, with the marks that the browser needs to wake it.
///
/// Straight from Leptos rather than through `leptos_axum`: a page has no
/// resources to stream, and the inline scripts that streaming needs are not
/// allowed by our content security policy.
pub(in crate::http) fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(None);
    let markup = owner.with(|| view().into_view().to_html());
    drop(owner);
    markup
}
