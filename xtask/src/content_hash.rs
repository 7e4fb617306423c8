//! Names for content: the SHA-256 of the bytes.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// The SHA-256 of the parts one after the other, in hexadecimal.
pub fn of(parts: &[&[u8]]) -> String {
    let digest = parts.iter().fold(Sha256::new(), Digest::chain_update).finalize();
    digest.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_standard_example() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(of(&[b"abc"]), abc);
        assert_eq!(of(&[b"a", b"bc"]), abc);
    }
}
