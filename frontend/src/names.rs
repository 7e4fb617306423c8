//! The names on the map. One that the next picture has in the same place is left
//! as it is: to lay letters out takes longer than to draw the ties.

use app::{
    client::element,
    pages::explorer::{ExplorerState, names},
};
use leptos::prelude::*;
use web_sys::Element;

use crate::group::{children, parsed};

/// Keeps the names in step with what is shown, and where.
pub fn follow(state: ExplorerState) {
    let Some(group) = element("labels") else { return };
    Effect::new(move || {
        let (shown, viewport, units) = (state.shown.get(), state.drawn.get(), state.units.get());
        replace(&group, &names(state, &shown, viewport, units));
    });
}

fn replace(group: &Element, markup: &str) -> Option<()> {
    let mut gone = children(group);
    for name in children(&parsed(group, markup)?) {
        match gone.iter().position(|known| known.is_equal_node(Some(&name))) {
            Some(kept) => {
                gone.swap_remove(kept);
            }
            None => {
                group.append_child(&name).ok()?;
            }
        }
    }
    for name in gone {
        name.remove();
    }
    Some(())
}
