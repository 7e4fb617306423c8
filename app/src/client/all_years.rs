use std::{cell::RefCell, rc::Rc};

use js_sys::Promise;
use leptos::{prelude::*, task::spawn_local, wasm_bindgen::JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

use crate::{
    atlas::{
        Atlas,
        wire::{WireError, Years},
    },
    client::api::{self, FetchError},
    domain::Layer,
    pages::explorer::ExplorerState,
};

/// Fetches all years of a layer in one message as soon as the visitor begins
/// to go through them, and asks once. Whatever goes wrong, each year can still
/// be fetched by itself, so nothing is said of it.
pub(super) fn follow(state: ExplorerState, atlas: Rc<RefCell<Atlas>>) {
    let asked = RefCell::new(Vec::new());
    Effect::new(move || {
        let Some(layer) = state.travelling.get() else { return };
        if asked.borrow().contains(&layer) {
            return;
        }
        asked.borrow_mut().push(layer);
        let atlas = atlas.clone();
        spawn_local(async move {
            let _ = fetch(&atlas, layer).await;
        });
    });
}

/// Fetches and decodes, a year at a time with a pause after each, so that no
/// frame waits. What the message says is certain only at its end.
async fn fetch(atlas: &RefCell<Atlas>, layer: Layer) -> Result<(), FetchError> {
    let (address, countries) = {
        let atlas = atlas.borrow();
        (atlas.address_of_years(layer), atlas.countries().clone())
    };
    let bytes = api::fetch(&address).await?;
    let mut columns = Vec::new();
    for column in Years::new(&bytes, &countries)? {
        columns.push(column?);
        pause().await?;
    }
    if columns.iter().any(|column| column.layer() != layer) {
        return Err(WireError::Invalid.into());
    }
    for column in columns {
        atlas.borrow_mut().insert_column(column);
    }
    Ok(())
}

/// Lets the page do what has become due. By a message: a timer that follows
/// others waits for at least 4 ms, and there are more than thirty years.
async fn pause() -> Result<(), FetchError> {
    let channel = MessageChannel::new()?;
    let due = Promise::new(&mut |done, _| channel.port1().set_onmessage(Some(&done)));
    channel.port2().post_message(&JsValue::NULL)?;
    JsFuture::from(due).await?;
    channel.port1().close();
    Ok(())
}
