use maud::{Markup, html};

use crate::{i18n, map::regions::Region, view::View};

/// The regions that the map can be fitted to, as the items of a list: links,
/// which the browser follows by moving the map.
pub fn regions(view: &View) -> Markup {
    html! {
        @for region in Region::ALL {
            @if let Some(camera) = region.camera() {
                li {
                    a data-map=(camera) href=(view.with_camera(Some(camera)).href()) {
                        (i18n::region(view.language, region))
                    }
                }
            }
        }
    }
}
