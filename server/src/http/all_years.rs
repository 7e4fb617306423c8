use std::sync::OnceLock;

use app::{
    atlas::{Atlas, Missing, wire},
    domain::Layer,
};
use axum::body::Bytes;

/// All years of each layer in the compact format, each made when it is asked
/// for the first time: that takes tens of milliseconds.
#[derive(Debug, Default)]
pub struct AllYears([OnceLock<Bytes>; Layer::ALL.len()]);

impl AllYears {
    /// All years of a layer of the atlas, always the same one.
    ///
    /// # Errors
    /// [`Missing`] when the atlas lacks the layer or a year of it.
    pub(super) fn of(&self, layer: Layer, atlas: &Atlas) -> Result<Bytes, Missing> {
        let kept = Layer::ALL.into_iter().zip(&self.0).find(|&(other, _)| other == layer);
        let (_, kept) = kept.ok_or(Missing::Layer(layer))?;
        if let Some(bytes) = kept.get() {
            return Ok(bytes.clone());
        }
        let bytes = wire::encode_years(atlas.layer(layer)?)?;
        Ok(kept.get_or_init(|| bytes.into()).clone())
    }
}

#[cfg(test)]
mod tests;
