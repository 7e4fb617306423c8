use crate::{
    atlas::{
        Countries, Explorer, Figure, Focus, Tally, TieRow,
        wire::{
            Decoder, Encoder, Kind, WireError,
            history::{decode_counts, encode_counts},
        },
    },
    indicators::{Estimate, Interval},
};

/// What a page shows, as it travels inside the page, so that the browser can
/// wake it without asking for anything.
pub fn encode_explorer(explorer: &Explorer) -> Vec<u8> {
    let mut out = Encoder::new(Kind::Explorer);
    out.length(explorer.by_year.len());
    explorer.by_year.iter().for_each(|&figure| out.optional_float(figure));
    match &explorer.focus {
        Focus::World { own, leaders } => {
            out.byte(0);
            out.optional_float(*own);
            out.length(leaders.len());
            for &(country, figure) in leaders {
                out.byte(country.byte());
                out.float(figure);
            }
        }
        Focus::Country { country, own, flows, histories } => {
            out.byte(1);
            out.byte(country.byte());
            out.optional_float(*own);
            out.byte(u8::from(flows.is_some()));
            if let Some((outward, inward)) = flows {
                out.varint(*outward);
                out.varint(*inward);
            }
            out.length(histories.len());
            for history in histories {
                out.length(history.len());
                encode_counts(&mut out, history.iter().copied());
            }
        }
    }
    out.varint(explorer.available.into());
    out.length(explorer.ties.len());
    for tie in &explorer.ties {
        out.byte(tie.from.byte());
        out.byte(tie.to.byte());
        out.varint(tie.tally.total().into());
        out.varint(tie.tally.part().into());
        out.optional(tie.percentile.map(u64::from));
        encode_figure(&mut out, Some(tie.figure));
        encode_figure(&mut out, tie.intensity);
    }
    out.finish()
}

/// Reads what [`encode_explorer`] wrote for the same list of countries.
///
/// # Errors
/// [`WireError`] when the bytes are anything else.
pub fn decode_explorer(bytes: &[u8], countries: &Countries) -> Result<Explorer, WireError> {
    let mut input = Decoder::new(Kind::Explorer, bytes)?;
    let by_year = (0..input.length()?).map(|_| input.optional_float()).collect::<Result<_, _>>()?;
    let focus = match input.byte()? {
        0 => {
            let own = input.optional_float()?;
            let mut leaders = Vec::new();
            for _ in 0..input.length()? {
                leaders.push((input.country(countries)?, input.float()?));
            }
            Focus::World { own, leaders }
        }
        1 => {
            let (country, own) = (input.country(countries)?, input.optional_float()?);
            let flows = match input.byte()? {
                0 => None,
                1 => Some((input.varint()?, input.varint()?)),
                _ => return Err(WireError::Invalid),
            };
            let mut histories = Vec::new();
            for _ in 0..input.length()? {
                let years = input.length()?;
                histories.push(decode_counts(&mut input, years)?);
            }
            Focus::Country { country, own, flows, histories }
        }
        _ => return Err(WireError::Invalid),
    };
    let available = input.number()?;
    let mut ties = Vec::new();
    for _ in 0..input.length()? {
        ties.push(decode_tie(&mut input, countries)?);
    }
    input.finish()?;
    Ok(Explorer { focus, ties, available, by_year })
}

fn decode_tie(input: &mut Decoder<'_>, countries: &Countries) -> Result<TieRow, WireError> {
    Ok(TieRow {
        from: input.country(countries)?,
        to: input.country(countries)?,
        tally: Tally::new(input.number()?, input.number()?).ok_or(WireError::Invalid)?,
        percentile: match input.optional()? {
            Some(percent) => Some(u8::try_from(percent).map_err(|_| WireError::Invalid)?),
            None => None,
        },
        figure: decode_figure(input)?.ok_or(WireError::Invalid)?,
        intensity: decode_figure(input)?,
    })
}

const ABSENT: u8 = 0;
const ZERO: u8 = 1;
const NO_DATA: u8 = 2;
const NOT_APPLICABLE: u8 = 3;
/// From here on the figure has a value: plus 1 below the threshold, plus 2
/// with an interval.
const ESTIMATE: u8 = 4;

fn encode_figure(out: &mut Encoder, figure: Option<Figure>) {
    let (below, estimate) = match figure {
        None => return out.byte(ABSENT),
        Some(Figure::Zero) => return out.byte(ZERO),
        Some(Figure::NoData) => return out.byte(NO_DATA),
        Some(Figure::NotApplicable) => return out.byte(NOT_APPLICABLE),
        Some(Figure::Value(estimate)) => (0, estimate),
        Some(Figure::Below(estimate)) => (1, estimate),
    };
    out.byte(ESTIMATE + below + 2 * u8::from(estimate.interval.is_some()));
    out.float(estimate.value);
    if let Some(interval) = estimate.interval {
        out.float(interval.low);
        out.float(interval.high);
    }
}

fn decode_figure(input: &mut Decoder<'_>) -> Result<Option<Figure>, WireError> {
    let code = match input.byte()? {
        ABSENT => return Ok(None),
        ZERO => return Ok(Some(Figure::Zero)),
        NO_DATA => return Ok(Some(Figure::NoData)),
        NOT_APPLICABLE => return Ok(Some(Figure::NotApplicable)),
        code @ ESTIMATE..=7 => code - ESTIMATE,
        _ => return Err(WireError::Invalid),
    };
    let value = input.float()?;
    let interval = if code & 2 == 0 {
        None
    } else {
        Some(Interval { low: input.float()?, high: input.float()? })
    };
    let estimate = Estimate { value, interval };
    Ok(Some(if code & 1 == 0 { Figure::Value(estimate) } else { Figure::Below(estimate) }))
}
