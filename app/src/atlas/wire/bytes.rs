use crate::atlas::{Countries, CountryIndex, wire::Kind};

/// Why bytes are not a message of the atlas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// They end in the middle.
    #[error("the data ends too early")]
    TooShort,
    /// They go on after the end.
    #[error("the data goes on after its end")]
    TooLong,
    /// They hold something that cannot be.
    #[error("the data is not what was expected")]
    Invalid,
}

/// Writes the parts of a message.
#[derive(Debug)]
pub struct Encoder(Vec<u8>);

impl Encoder {
    pub(crate) fn new(kind: Kind) -> Self {
        Self(vec![kind as u8])
    }

    /// One byte.
    pub fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    /// A whole number, seven bits a byte, the lowest first.
    pub fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.0.push(number.to_le_bytes()[0]);
    }

    /// A length.
    pub fn length(&mut self, length: usize) {
        self.varint(length as u64);
    }

    /// A number or its absence: 0 for none, else one more than the number.
    pub fn optional(&mut self, number: Option<u64>) {
        self.varint(number.map_or(0, |number| number + 1));
    }

    /// A float in single precision.
    #[expect(clippy::cast_possible_truncation, reason = "figures are rounded to single precision")]
    pub fn float(&mut self, number: f64) {
        self.0.extend((number as f32).to_le_bytes());
    }

    /// A float or its absence: a byte that tells, then the float.
    pub fn optional_float(&mut self, number: Option<f64>) {
        self.byte(u8::from(number.is_some()));
        if let Some(number) = number {
            self.float(number);
        }
    }

    /// Bytes as they are; both sides know how many.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.0.extend(bytes);
    }

    /// The whole message.
    pub fn finish(self) -> Vec<u8> {
        self.0
    }
}

/// Reads the parts of a message in the order they were written.
#[derive(Debug)]
pub struct Decoder<'a>(&'a [u8]);

impl<'a> Decoder<'a> {
    pub(crate) fn new(kind: Kind, bytes: &'a [u8]) -> Result<Self, WireError> {
        let mut decoder = Self(bytes);
        if decoder.byte()? == kind as u8 { Ok(decoder) } else { Err(WireError::Invalid) }
    }

    /// One byte.
    ///
    /// # Errors
    /// [`WireError::TooShort`].
    pub fn byte(&mut self) -> Result<u8, WireError> {
        let (&byte, rest) = self.0.split_first().ok_or(WireError::TooShort)?;
        self.0 = rest;
        Ok(byte)
    }

    /// A whole number.
    ///
    /// # Errors
    /// [`WireError::TooShort`]; [`WireError::Invalid`] past 64 bits.
    pub fn varint(&mut self) -> Result<u64, WireError> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                return Err(WireError::Invalid);
            }
            number |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(WireError::Invalid)
    }

    /// A whole number of at most 32 bits.
    ///
    /// # Errors
    /// As [`Self::varint`]; [`WireError::Invalid`] past 32 bits.
    pub fn number(&mut self) -> Result<u32, WireError> {
        u32::try_from(self.varint()?).map_err(|_| WireError::Invalid)
    }

    /// A length. Every element takes a byte at least, so that a length beyond
    /// what is left is refused before anything is allocated.
    ///
    /// # Errors
    /// As [`Self::varint`]; [`WireError::TooShort`].
    pub fn length(&mut self) -> Result<usize, WireError> {
        let length = usize::try_from(self.varint()?).map_err(|_| WireError::Invalid)?;
        if length > self.0.len() { Err(WireError::TooShort) } else { Ok(length) }
    }

    /// A number or its absence.
    ///
    /// # Errors
    /// As [`Self::varint`].
    pub fn optional(&mut self) -> Result<Option<u64>, WireError> {
        Ok(self.varint()?.checked_sub(1))
    }

    /// A number of at most 32 bits or its absence.
    ///
    /// # Errors
    /// As [`Self::number`].
    pub fn optional_number(&mut self) -> Result<Option<u32>, WireError> {
        let number = self.optional()?.map(u32::try_from).transpose();
        number.map_err(|_| WireError::Invalid)
    }

    /// A float; infinities and not-a-numbers are refused.
    ///
    /// # Errors
    /// [`WireError::TooShort`], [`WireError::Invalid`].
    pub fn float(&mut self) -> Result<f64, WireError> {
        let number = f64::from(f32::from_le_bytes(self.array()?));
        if number.is_finite() { Ok(number) } else { Err(WireError::Invalid) }
    }

    /// A float or its absence.
    ///
    /// # Errors
    /// As [`Self::float`].
    pub fn optional_float(&mut self) -> Result<Option<f64>, WireError> {
        match self.byte()? {
            0 => Ok(None),
            1 => self.float().map(Some),
            _ => Err(WireError::Invalid),
        }
    }

    /// That many bytes as they are.
    ///
    /// # Errors
    /// [`WireError::TooShort`].
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], WireError> {
        let (&bytes, rest) = self.0.split_first_chunk().ok_or(WireError::TooShort)?;
        self.0 = rest;
        Ok(bytes)
    }

    /// A country of the list, as one byte.
    ///
    /// # Errors
    /// [`WireError::TooShort`]; [`WireError::Invalid`] past the list's end.
    pub fn country(&mut self, countries: &Countries) -> Result<CountryIndex, WireError> {
        countries.at(usize::from(self.byte()?)).ok_or(WireError::Invalid)
    }

    /// All that is left of the message, to be read otherwise.
    pub(super) fn rest(self) -> &'a [u8] {
        self.0
    }

    /// The end of the message.
    ///
    /// # Errors
    /// [`WireError::TooLong`] when there is more.
    pub fn finish(self) -> Result<(), WireError> {
        if self.0.is_empty() { Ok(()) } else { Err(WireError::TooLong) }
    }
}
