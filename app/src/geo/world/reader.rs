use super::WorldError;

/// Takes the numbers of the format off the front of the bytes.
pub(super) struct Reader<'a>(pub &'a [u8]);

impl Reader<'_> {
    pub fn byte(&mut self) -> Result<u8, WorldError> {
        let (&first, rest) = self.0.split_first().ok_or(WorldError::Length)?;
        self.0 = rest;
        Ok(first)
    }

    pub fn number(&mut self) -> Result<u32, WorldError> {
        let mut number = 0_u32;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            let bits = u32::from(byte & 0x7f);
            if bits.leading_zeros() < shift {
                return Err(WorldError::Number);
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(WorldError::Number)
    }

    pub fn signed(&mut self) -> Result<i32, WorldError> {
        let number = self.number()?;
        let size = (number >> 1).cast_signed();
        Ok(if number & 1 == 0 { size } else { -size - 1 })
    }

    /// A count of things that take at least so many bytes each, so that a
    /// damaged count cannot ask for more memory than the file could fill.
    pub fn count(&mut self, least_bytes: usize) -> Result<usize, WorldError> {
        let count = usize::try_from(self.number()?).map_err(|_| WorldError::Number)?;
        if count > self.0.len() / least_bytes { Err(WorldError::Length) } else { Ok(count) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_to_their_limits() {
        for (bytes, number) in [
            (&[0x00][..], Ok(0)),
            (&[0x7f], Ok(127)),
            (&[0x80, 0x01], Ok(128)),
            (&[0xff, 0xff, 0xff, 0xff, 0x0f], Ok(u32::MAX)),
            (&[0xff, 0xff, 0xff, 0xff, 0x1f], Err(WorldError::Number)),
            (&[0xff, 0xff, 0xff, 0xff, 0x8f], Err(WorldError::Number)),
            (&[0x80], Err(WorldError::Length)),
        ] {
            assert_eq!(Reader(bytes).number(), number, "{bytes:?}");
        }
    }

    #[test]
    fn signs_alternate() {
        for (byte, number) in [(0, 0), (1, -1), (2, 1), (3, -2)] {
            assert_eq!(Reader(&[byte]).signed(), Ok(number));
        }
        let largest = [0xff, 0xff, 0xff, 0xff, 0x0f];
        assert_eq!(Reader(&largest).signed(), Ok(i32::MIN));
    }
}
