use std::{fmt, str::FromStr};

use super::ParseError;

/// The name of a snapshot: the SHA-256 of its manifest, which in turn holds
/// the SHA-256 of every file in it (FIPS 180-4).
///
/// Two snapshots with the same id hold the same figures, sources and licences.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SnapshotId([u8; 32]);

impl SnapshotId {
    /// The id made of a SHA-256 digest.
    pub fn from_digest(digest: [u8; 32]) -> Self {
        Self(digest)
    }

    /// The digest itself.
    pub fn digest(&self) -> &[u8; 32] {
        &self.0
    }

    /// The first eight hexadecimal digits, for people to read.
    pub fn short(&self) -> String {
        let mut text = self.to_string();
        text.truncate(8);
        text
    }
}

impl FromStr for SnapshotId {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if text.len() != 64 || !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(ParseError::SnapshotId);
        }
        let mut digest = [0; 32];
        for (byte, at) in digest.iter_mut().zip((0..64).step_by(2)) {
            *byte =
                u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| ParseError::SnapshotId)?;
        }
        Ok(Self(digest))
    }
}

impl fmt::Display for SnapshotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        for byte in self.0 {
            for digit in [byte >> 4, byte & 15] {
                fmt::Write::write_char(f, char::from(DIGITS[usize::from(digit)]))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for SnapshotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_being_written_and_read() {
        let id = SnapshotId::from_digest(std::array::from_fn(|at| u8::try_from(at * 7).unwrap()));
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(id.short().len(), 8);
        assert_eq!("é".repeat(32).parse::<SnapshotId>(), Err(ParseError::SnapshotId));
    }
}
