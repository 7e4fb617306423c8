use crate::atlas::{
    Countries, CountryIndex, History, Tally, coverage,
    wire::{
        Decoder, Encoder, Kind, WireError,
        layer::{decode_layer, decode_part, encode_layer, encode_size},
    },
};

/// All years of one country: the layer, the country, the number of years, its
/// sizes by year; the number of partners, then for each its index, its totals
/// by year as zigzag differences from the year before, and where the layer
/// has parts the parts of the years with a total.
pub fn encode_history(history: &History) -> Vec<u8> {
    let mut out = Encoder::new(Kind::History);
    encode_layer(&mut out, history.layer());
    out.byte(history.country().byte());
    out.length(history.sizes().len());
    for &size in history.sizes() {
        encode_size(&mut out, history.layer(), size);
    }
    out.length(history.partners().len());
    for (partner, tallies) in history.partners() {
        out.byte(partner.byte());
        encode_counts(&mut out, tallies.iter().map(|tally| tally.total()));
        if history.layer().has_part() {
            for tally in tallies.iter().filter(|tally| !tally.is_empty()) {
                out.varint(tally.part().into());
            }
        }
    }
    out.finish()
}

/// Reads what [`encode_history`] wrote for the same list of countries.
///
/// # Errors
/// [`WireError`] when the bytes are anything else.
pub fn decode_history(bytes: &[u8], countries: &Countries) -> Result<History, WireError> {
    let mut input = Decoder::new(Kind::History, bytes)?;
    let layer = decode_layer(&mut input)?;
    let country = input.country(countries)?;
    let years = input.length()?;
    let mut sizes = (0..years).map(|_| input.optional_number()).collect::<Result<Vec<_>, _>>()?;
    let mut partners: Vec<(CountryIndex, Vec<Tally>)> = Vec::new();
    for _ in 0..input.length()? {
        let partner = input.country(countries)?;
        if partners.last().is_some_and(|&(before, _)| before >= partner) {
            return Err(WireError::Invalid);
        }
        let totals = decode_counts(&mut input, years)?;
        let tally = |total| {
            if total > 0 && layer.has_part() {
                decode_part(&mut input, total)
            } else {
                Ok(Tally::of(total))
            }
        };
        partners.push((partner, totals.into_iter().map(tally).collect::<Result<_, _>>()?));
    }
    input.finish()?;
    if !coverage::has_own_size(layer) {
        for (at, size) in sizes.iter_mut().enumerate() {
            let totals = partners.iter().map(|(_, tallies)| tallies[at].total());
            *size = size.map(|_| totals.fold(0, u32::saturating_add));
        }
    }
    Ok(History::new(layer, country, sizes, partners))
}

/// Counts by year, as zigzag differences from the year before.
pub(super) fn encode_counts(out: &mut Encoder, counts: impl Iterator<Item = u32>) {
    let mut last = 0_i64;
    for count in counts {
        let step = i64::from(count) - last;
        out.varint((step.unsigned_abs() << 1) ^ u64::from(step < 0));
        last = count.into();
    }
}

pub(super) fn decode_counts(input: &mut Decoder<'_>, years: usize) -> Result<Vec<u32>, WireError> {
    let mut last = 0_i64;
    let mut count = || {
        let code = input.varint()?;
        let size = i64::try_from(code >> 1).map_err(|_| WireError::Invalid)?;
        let step = if code & 1 == 0 { size } else { -size };
        last = last.checked_add(step).ok_or(WireError::Invalid)?;
        u32::try_from(last).map_err(|_| WireError::Invalid)
    };
    (0..years).map(|_| count()).collect()
}
