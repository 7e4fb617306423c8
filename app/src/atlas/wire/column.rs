use crate::{
    atlas::{
        Column, Countries, Tally, Tie,
        wire::{
            Decoder, Encoder, Kind, WireError,
            layer::{decode_layer, decode_part, encode_layer, encode_size},
        },
    },
    domain::Year,
};

/// One year of all pairs. After the layer and the year: the size of every
/// country; the number of ties; each tie's key `a·256 + b` as the difference
/// from the one before; the total of each tie; its part, where the layer has
/// one.
pub fn encode_column(column: &Column) -> Vec<u8> {
    let mut out = Encoder::new(Kind::Column);
    encode_layer(&mut out, column.layer());
    out.varint(column.year().number().into());
    for &size in column.sizes() {
        encode_size(&mut out, column.layer(), size);
    }
    out.length(column.ties().len());
    let mut last = 0;
    for tie in column.ties() {
        let key = u64::from(tie.a.byte()) * 256 + u64::from(tie.b.byte());
        out.varint(key - last);
        last = key;
    }
    for tie in column.ties() {
        out.varint(tie.tally.total().into());
    }
    if column.layer().has_part() {
        for tie in column.ties() {
            out.varint(tie.tally.part().into());
        }
    }
    out.finish()
}

/// Reads what [`encode_column`] wrote for the same list of countries.
///
/// # Errors
/// [`WireError`] when the bytes are anything else.
pub fn decode_column(bytes: &[u8], countries: &Countries) -> Result<Column, WireError> {
    let mut input = Decoder::new(Kind::Column, bytes)?;
    let layer = decode_layer(&mut input)?;
    let year = u16::try_from(input.varint()?).ok().and_then(Year::new).ok_or(WireError::Invalid)?;
    let sizes =
        (0..countries.len()).map(|_| input.optional_number()).collect::<Result<Vec<_>, _>>()?;
    let length = input.length()?;
    let mut ties = Vec::with_capacity(length);
    let mut key = 0_u64;
    for at in 0..length {
        let step = input.varint()?;
        if step == 0 && at > 0 {
            return Err(WireError::Invalid);
        }
        key = key.checked_add(step).ok_or(WireError::Invalid)?;
        let index = |place: u64| usize::try_from(place).ok().and_then(|place| countries.at(place));
        let (a, b) = index(key / 256).zip(index(key % 256)).ok_or(WireError::Invalid)?;
        if a >= b {
            return Err(WireError::Invalid);
        }
        ties.push(Tie { a, b, tally: Tally::default() });
    }
    for tie in &mut ties {
        tie.tally = Tally::of(input.number()?);
        if tie.tally.is_empty() {
            return Err(WireError::Invalid);
        }
    }
    if layer.has_part() {
        for tie in &mut ties {
            tie.tally = decode_part(&mut input, tie.tally.total())?;
        }
    }
    input.finish()?;
    Ok(Column::new(layer, year, ties, sizes))
}
