use crate::{
    atlas::{
        Tally, coverage,
        wire::{Decoder, Encoder, WireError},
    },
    domain::Layer,
};

/// A layer as its place in the order that layers are offered in.
pub(super) fn encode_layer(out: &mut Encoder, layer: Layer) {
    let place = Layer::ALL.into_iter().position(|other| other == layer);
    out.length(place.unwrap_or_default());
}

pub(super) fn decode_layer(input: &mut Decoder<'_>) -> Result<Layer, WireError> {
    Layer::ALL.get(usize::from(input.byte()?)).copied().ok_or(WireError::Invalid)
}

/// A size, or of a layer whose sizes are its links only whether there is one:
/// the reader adds the links up again.
pub(super) fn encode_size(out: &mut Encoder, layer: Layer, size: Option<u32>) {
    let stated = |size| if coverage::has_own_size(layer) { u64::from(size) } else { 0 };
    out.optional(size.map(stated));
}

/// Parts of tallies whose totals are known, as the reader of a run of totals
/// is left with.
pub(super) fn decode_part(input: &mut Decoder<'_>, total: u32) -> Result<Tally, WireError> {
    Tally::new(total, input.number()?).ok_or(WireError::Invalid)
}
