use std::{cell::RefCell, rc::Rc, sync::Arc};

use leptos::{prelude::*, task::spawn_local};

use crate::{
    atlas::{Atlas, Shading, explore, shade},
    client::{api, land::Land},
    pages::explorer::{Asked, ExplorerState, Shown, Status},
    view::View,
};

type Memory = Rc<RefCell<Atlas>>;

/// Shows every view that is asked for, as soon as its figures are here.
pub(super) fn follow(state: ExplorerState, atlas: Memory) {
    let land = Rc::new(Land::new(state));
    let told = land.clone();
    repaint_land(atlas.clone(), state.shown, move |view, shading| land.colour(view, shading));
    repaint_land(atlas.clone(), state.told, move |view, shading| told.tell(view, shading));
    Effect::new(move || {
        let asked = state.asked.get();
        // The map moves by itself; only another answer takes work.
        let shown = state.answer.get_untracked();
        let same = View { camera: shown.view.camera, ..asked.view } == shown.view;
        let ready = state.status.get_untracked() == Status::Ready;
        if !(same && ready && shown.whole) {
            spawn_local(show(state, atlas.clone(), asked));
        }
    });
}

/// Repaints the countries whenever a view follows another.
fn repaint_land(
    atlas: Memory,
    shown: RwSignal<Arc<Shown>>,
    paint: impl Fn(&View, &Shading) + 'static,
) {
    Effect::new(move |before: Option<()>| {
        let view = shown.get().view;
        // The answer to the view has come from the same figures.
        if before.is_some()
            && let Ok(shading) = shade(&atlas.borrow(), &view)
        {
            paint(&view, &shading);
        }
    });
}

/// Fetches what is missing until the view can be answered, unless the
/// visitor has moved on meanwhile.
async fn show(state: ExplorerState, atlas: Memory, asked: Asked) {
    let view = asked.view;
    loop {
        let answer = explore(&atlas.borrow(), &view);
        let missing = match answer {
            Ok(explorer) => {
                state.answer.set(Arc::new(Shown { view, explorer, whole: true }));
                state.status.set(Status::Ready);
                return;
            }
            Err(missing) => missing,
        };
        state.status.set(Status::Loading);
        let Some(address) = atlas.borrow().address(missing) else {
            state.status.set(Status::Failed);
            return;
        };
        let fetched = api::fetch(&address).await;
        let inserted =
            fetched.and_then(|bytes| api::insert(&mut atlas.borrow_mut(), missing, &bytes));
        if state.asked.get_untracked() != asked {
            return;
        }
        match inserted {
            Ok(()) => {}
            Err(error) if error.outdated() => {
                let _ = window().location().set_href(&view.href());
                return;
            }
            Err(_) => {
                state.pause();
                state.status.set(Status::Failed);
                return;
            }
        }
    }
}
