use crate::atlas::{
    Column, Countries,
    wire::{
        Encoder, Kind, WireError, layer::encode_layer, range::RangeEncoder, sheet::Sheet,
        year::YearModel, years::Years,
    },
};

/// One year of all pairs: the layer and the year, then the figures as the
/// first year of [`super::encode_years`].
pub fn encode_column(column: &Column) -> Vec<u8> {
    let mut head = Encoder::new(Kind::Column);
    encode_layer(&mut head, column.layer());
    head.varint(column.year().number().into());
    let mut coder = RangeEncoder::after(head.finish());
    YearModel::new(column.layer(), column.sizes().len()).code(&mut coder, &mut Sheet::of(column));
    coder.finish()
}

/// Reads what [`encode_column`] wrote for the same list of countries.
///
/// # Errors
/// [`WireError`] when the bytes are anything else.
pub fn decode_column(bytes: &[u8], countries: &Countries) -> Result<Column, WireError> {
    Years::read(Kind::Column, bytes, countries)?.next().ok_or(WireError::TooShort)?
}
