use app::domain::SnapshotId;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// What a cursor is bound to: the snapshot, and the query but for how much of
/// the list is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CursorKey([u8; 8]);

impl CursorKey {
    /// The key of a list.
    pub fn new(snapshot: SnapshotId, query: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(snapshot.digest());
        hash.update(query);
        let digest = hash.finalize();
        Self(std::array::from_fn(|at| digest[at]))
    }

    /// The cursor of a place in the list: the place and the key, in the
    /// letters of addresses (RFC 4648, section 5).
    pub fn cursor(self, place: u32) -> String {
        let mut bytes = [0; 12];
        bytes[..4].copy_from_slice(&place.to_le_bytes());
        bytes[4..].copy_from_slice(&self.0);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The place that a cursor of this list means; `None` when it is none.
    pub fn place(self, cursor: &str) -> Option<u32> {
        let bytes: [u8; 12] = URL_SAFE_NO_PAD.decode(cursor).ok()?.try_into().ok()?;
        let (place, key) = bytes.split_first_chunk::<4>()?;
        (key == self.0).then(|| u32::from_le_bytes(*place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_means_a_place_in_its_own_list_only() {
        let snapshot = |byte| SnapshotId::from_digest([byte; 32]);
        let key = CursorKey::new(snapshot(1), "layer=copublications");
        let cursor = key.cursor(100);
        assert_eq!(key.place(&cursor), Some(100));
        for other in [
            CursorKey::new(snapshot(2), "layer=copublications"),
            CursorKey::new(snapshot(1), "layer=agreements"),
        ] {
            assert_eq!(other.place(&cursor), None);
        }
        for text in ["", "100", "é", &cursor[..15], &format!("{cursor}A"), &format!("{cursor}==")]
        {
            assert_eq!(key.place(text), None, "{text}");
        }
    }
}
