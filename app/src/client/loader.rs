use std::{cell::RefCell, rc::Rc, sync::Arc};

use leptos::{prelude::*, task::spawn_local};

use crate::{
    atlas::{Atlas, Explorer, Missing, Shading, explore, shade},
    client::{api, repaint},
    pages::explorer::{Asked, ExplorerState, Shown, Status},
    view::View,
};

type Memory = Rc<RefCell<Atlas>>;

/// Shows every view that is asked for, as soon as its figures are here.
pub(super) fn follow(state: ExplorerState, atlas: Memory) {
    Effect::new(move |before: Option<()>| {
        let asked = state.asked.get();
        // The map moves by itself; only another answer takes work.
        let shown = state.shown.get_untracked().view;
        let same = View { camera: shown.camera, ..asked.view } == shown;
        let ready = state.status.get_untracked() == Status::Ready;
        // The page brought no more ties than it lists.
        let lacking = before.is_none() && asked.view.listed() != asked.view;
        if lacking || !(same && ready) {
            spawn_local(show(state, atlas.clone(), asked));
        }
    });
}

/// Fetches what is missing until the view can be answered, unless the
/// visitor has moved on meanwhile.
async fn show(state: ExplorerState, atlas: Memory, asked: Asked) {
    let view = asked.view;
    loop {
        let answer = answer(&atlas.borrow(), &view);
        let missing = match answer {
            Ok((explorer, shading)) => {
                repaint::land(state, &view, &shading);
                state.shown.set(Arc::new(Shown { view, explorer }));
                state.status.set(Status::Ready);
                return;
            }
            Err(missing) => missing,
        };
        state.status.set(Status::Loading);
        let Some(address) = api::address(&atlas.borrow(), missing) else {
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
                state.status.set(Status::Failed);
                return;
            }
        }
    }
}

fn answer(atlas: &Atlas, view: &View) -> Result<(Explorer, Shading), Missing> {
    Ok((explore(atlas, view)?, shade(atlas, view)?))
}
