use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::atlas::{
    Atlas, Missing,
    wire::{self, WireError},
};

/// Why figures could not be fetched.
#[derive(Debug, thiserror::Error)]
pub(super) enum FetchError {
    #[error("the network failed")]
    Network,
    #[error("the server answered with status {0}")]
    Status(u16),
    #[error(transparent)]
    Wire(#[from] WireError),
}

impl From<JsValue> for FetchError {
    fn from(_: JsValue) -> Self {
        Self::Network
    }
}

impl FetchError {
    /// Whether the server has moved on to another snapshot, so that only a
    /// fresh page can show what is asked.
    pub(super) fn outdated(&self) -> bool {
        matches!(self, Self::Status(404 | 410))
    }
}

/// The bytes at an address.
pub(super) async fn fetch(address: &str) -> Result<Vec<u8>, FetchError> {
    let response = JsFuture::from(window().fetch_with_str(address)).await?;
    let response: Response = response.dyn_into()?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Puts fetched bytes into the atlas.
pub(super) fn insert(atlas: &mut Atlas, missing: Missing, bytes: &[u8]) -> Result<(), FetchError> {
    match missing {
        Missing::Layer(_) => {}
        Missing::Column(..) => {
            let column = wire::decode_column(bytes, atlas.countries())?;
            atlas.insert_column(column);
        }
        Missing::History(..) => {
            let history = wire::decode_history(bytes, atlas.countries())?;
            atlas.insert_history(history);
        }
    }
    Ok(())
}
