use crate::atlas::{
    Countries, CountryIndex, History,
    wire::{Decoder, Encoder, Kind, WireError},
};

/// All years of one country: the country, the number of years, its works by
/// year; the number of partners, then for each its index and its counts by
/// year, as zigzag differences from the year before.
pub fn encode_history(history: &History) -> Vec<u8> {
    let mut out = Encoder::new(Kind::History);
    out.byte(history.country().byte());
    out.length(history.works().len());
    for works in history.works() {
        out.optional(works.map(u64::from));
    }
    out.length(history.partners().len());
    for (partner, counts) in history.partners() {
        out.byte(partner.byte());
        encode_counts(&mut out, counts);
    }
    out.finish()
}

/// Reads what [`encode_history`] wrote for the same list of countries.
///
/// # Errors
/// [`WireError`] when the bytes are anything else.
pub fn decode_history(bytes: &[u8], countries: &Countries) -> Result<History, WireError> {
    let mut input = Decoder::new(Kind::History, bytes)?;
    let country = input.country(countries)?;
    let years = input.length()?;
    let works = (0..years).map(|_| input.optional_number()).collect::<Result<_, _>>()?;
    let mut partners: Vec<(CountryIndex, Vec<u32>)> = Vec::new();
    for _ in 0..input.length()? {
        let partner = input.country(countries)?;
        if partners.last().is_some_and(|&(before, _)| before >= partner) {
            return Err(WireError::Invalid);
        }
        partners.push((partner, decode_counts(&mut input, years)?));
    }
    input.finish()?;
    Ok(History::new(country, works, partners))
}

pub(super) fn encode_counts(out: &mut Encoder, counts: &[u32]) {
    let mut last = 0_i64;
    for &count in counts {
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
