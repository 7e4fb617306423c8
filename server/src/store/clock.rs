use std::time::{SystemTime, UNIX_EPOCH};

use app::domain::Timestamp;

/// Now, by the clock of the machine; 1970 if that is not set.
pub fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Timestamp::from_seconds(u32::try_from(since).unwrap_or(u32::MAX))
}
