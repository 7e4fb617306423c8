use crate::{
    atlas::{
        Column, Countries, CountryIndex, LayerFigures, Missing,
        wire::{
            Decoder, Encoder, Kind, WireError,
            layer::{decode_layer, encode_layer},
            range::{RangeDecoder, RangeEncoder},
            sheet::Sheet,
            year::YearModel,
        },
    },
    domain::{Layer, Year},
};

/// All years of a layer: the layer, its first year and the number of years;
/// then the years in order, in bits of a range coder.
///
/// What was tried on the shipped figures, in bytes; all but the last after
/// brotli at its highest quality:
///
/// | | co-publications | UN voting | mobility |
/// |---|---|---|---|
/// | the largest year, keys as differences, varints | 16,458 | 22,817 | 6,652 |
/// | the same, keys as a bitmap | 15,993 | 21,165 | 6,406 |
/// | the same, only what `gram` does not expect | – | 6,756 | – |
/// | **the largest year, as here** | **14,299** | **5,524** | **4,986** |
/// | all years, one after the other, varints | 267,307 | 469,036 | 92,430 |
/// | all years, by pair, differences from the expected | 199,127 | 129,495 | 67,393 |
/// | **all years, as here** | **179,672** | **106,861** | **55,391** |
///
/// The figures of co-publications as here hold the works of each country too,
/// 7,600 bytes. What was left out since it gained less than 3 %: the most
/// similar country instead of the years before, weights that are learned, two
/// expectations mixed, and errors of the row and the column.
///
/// # Errors
/// [`Missing::Column`] when a year of the layer is not in memory.
pub fn encode_years(figures: &LayerFigures) -> Result<Vec<u8>, Missing> {
    let span = figures.span();
    let columns: Vec<&Column> =
        span.years().map(|year| figures.column(year)).collect::<Result<_, _>>()?;
    let mut head = Encoder::new(Kind::Years);
    encode_layer(&mut head, span.layer);
    head.varint(span.first.number().into());
    head.length(columns.len());
    let mut coder = RangeEncoder::after(head.finish());
    let side = columns.first().map_or(0, |column| column.sizes().len());
    let mut model = YearModel::new(span.layer, side);
    for column in columns {
        model.code(&mut coder, &mut Sheet::of(column));
    }
    Ok(coder.finish())
}

/// Reads what [`encode_years`] wrote for the same list of countries.
///
/// # Errors
/// [`WireError`] when the bytes are anything else.
pub fn decode_years(bytes: &[u8], countries: &Countries) -> Result<Vec<Column>, WireError> {
    Years::new(bytes, countries)?.collect()
}

/// Reads what [`encode_years`] wrote year by year, so that a browser can draw
/// between two of them. What the message says is certain only when the last
/// year has come without an error.
#[derive(Debug)]
pub struct Years<'a> {
    layer: Layer,
    next: Option<Year>,
    last: Year,
    indices: Vec<CountryIndex>,
    coder: RangeDecoder<'a>,
    model: YearModel,
}

impl<'a> Years<'a> {
    /// Begins to read.
    ///
    /// # Errors
    /// [`WireError`] when the bytes begin like anything else.
    pub fn new(bytes: &'a [u8], countries: &Countries) -> Result<Self, WireError> {
        Self::read(Kind::Years, bytes, countries)
    }

    /// Begins to read all years, or of a column the only one.
    pub(super) fn read(
        kind: Kind,
        bytes: &'a [u8],
        countries: &Countries,
    ) -> Result<Self, WireError> {
        let mut head = Decoder::new(kind, bytes)?;
        let layer = decode_layer(&mut head)?;
        let first = head.number()?;
        let count = if kind == Kind::Years { head.number()? } else { 1 };
        let year =
            |number: Option<u32>| number.and_then(|number| Year::new(number.try_into().ok()?));
        let last = first.checked_add(count).and_then(|end| end.checked_sub(1));
        let (next, last) = year(Some(first)).zip(year(last)).ok_or(WireError::Invalid)?;
        if last < next {
            return Err(WireError::Invalid);
        }
        Ok(Self {
            layer,
            next: Some(next),
            last,
            indices: countries.iter().map(|(index, _)| index).collect(),
            coder: RangeDecoder::new(head.rest()),
            model: YearModel::new(layer, countries.len()),
        })
    }

    /// The layer.
    pub fn layer(&self) -> Layer {
        self.layer
    }
}

impl Iterator for Years<'_> {
    type Item = Result<Column, WireError>;

    fn next(&mut self) -> Option<Self::Item> {
        let year = self.next.take()?;
        let mut sheet = Sheet::blank(self.indices.len());
        self.model.code(&mut self.coder, &mut sheet);
        let done = year >= self.last;
        // Nothing is read on after an error.
        if let Err(error) = if done { self.coder.finish() } else { self.coder.check() } {
            return Some(Err(error));
        }
        self.next = if done { None } else { Year::new(year.number() + 1) };
        Some(Ok(sheet.into_column(self.layer, year, &self.indices)))
    }
}
