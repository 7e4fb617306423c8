use crate::{
    atlas::{Column, Countries, CountryIndex, History, LayerFigures, Span},
    domain::{Layer, SnapshotId, Year},
};

/// What a query needs and the atlas does not hold yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// A whole layer, which the snapshot lacks.
    Layer(Layer),
    /// One year of all pairs of a layer.
    Column(Layer, Year),
    /// All years of one country in a layer.
    History(Layer, CountryIndex),
}

/// A snapshot in memory: its countries, and the figures of its layers.
#[derive(Debug, Clone)]
pub struct Atlas {
    snapshot: SnapshotId,
    countries: Countries,
    layers: Vec<LayerFigures>,
    spans: Vec<Span>,
}

impl Atlas {
    /// An atlas of layers, in the order that they are offered in.
    pub fn new(snapshot: SnapshotId, countries: Countries, layers: Vec<LayerFigures>) -> Self {
        let spans = layers.iter().map(LayerFigures::span).collect();
        Self { snapshot, countries, layers, spans }
    }

    /// The snapshot everything here comes from.
    pub fn snapshot(&self) -> SnapshotId {
        self.snapshot
    }

    /// Every country of the snapshot.
    pub fn countries(&self) -> &Countries {
        &self.countries
    }

    /// Every layer of the snapshot, in the order that they are offered in.
    pub fn layers(&self) -> &[LayerFigures] {
        &self.layers
    }

    /// Every layer with its years.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Where the public API has what is missing, in the compact format. The
    /// address names the snapshot, so that it may be kept for ever. `None` for
    /// what the snapshot lacks.
    pub fn address(&self, missing: Missing) -> Option<String> {
        let (layer, what) = match missing {
            Missing::Layer(_) => return None,
            Missing::Column(layer, year) => (layer, format!("year={year}")),
            Missing::History(layer, country) => {
                (layer, format!("country={}", self.countries.code(country)))
            }
        };
        Some(format!("/api/v1/ties.bin?layer={layer}&{what}&snapshot={}", self.snapshot))
    }

    /// Where the public API has all years of a layer in one message.
    pub fn address_of_years(&self, layer: Layer) -> String {
        format!("/api/v1/ties.bin?layer={layer}&snapshot={}", self.snapshot)
    }

    /// The figures of a layer.
    ///
    /// # Errors
    /// [`Missing::Layer`] when the snapshot lacks it.
    pub fn layer(&self, layer: Layer) -> Result<&LayerFigures, Missing> {
        let found = self.layers.iter().find(|figures| figures.layer() == layer);
        found.ok_or(Missing::Layer(layer))
    }

    /// Adds one year of the layer that it names.
    pub fn insert_column(&mut self, column: Column) {
        if let Some(figures) = self.layer_mut(column.layer()) {
            figures.insert_column(column);
        }
    }

    /// Adds the history of a country in the layer that it names.
    pub fn insert_history(&mut self, history: History) {
        if let Some(figures) = self.layer_mut(history.layer()) {
            figures.insert_history(history);
        }
    }

    fn layer_mut(&mut self, layer: Layer) -> Option<&mut LayerFigures> {
        self.layers.iter_mut().find(|figures| figures.layer() == layer)
    }
}
