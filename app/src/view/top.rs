use std::{fmt, str::FromStr};

/// How many ties are drawn: 1 to 20,000, 100 unless the address says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Top(u16);

/// The text is not a whole number from 1 to 20,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a whole number from 1 to 20,000")]
pub struct NotATop;

impl Top {
    /// The most ties a page draws: more than any year has.
    pub const LAST: u16 = 20_000;
    /// The most ties of the world that are listed, and drawn without
    /// WebAssembly: as many as can be followed one by one. A country never has
    /// more partners than can be listed.
    pub const LISTED: Self = Self(100);
    /// The choices offered in the controls.
    pub const OFFERED: [Self; 7] =
        [Self(10), Self(50), Self(100), Self(200), Self(500), Self(5_000), Self(20_000)];

    /// That many ties, brought into the range 1 to 20,000.
    pub fn nearest(number: u64) -> Self {
        let last = u64::from(Self::LAST);
        Self(u16::try_from(number.clamp(1, last)).unwrap_or(Self::LAST))
    }

    /// The number of ties.
    pub fn ties(self) -> usize {
        usize::from(self.0)
    }
}

impl Default for Top {
    fn default() -> Self {
        Self(100)
    }
}

impl FromStr for Top {
    type Err = NotATop;

    fn from_str(text: &str) -> Result<Self, NotATop> {
        let number = text.parse().map_err(|_| NotATop)?;
        let top = Self::nearest(number);
        if u64::from(top.0) == number { Ok(top) } else { Err(NotATop) }
    }
}

impl fmt::Display for Top {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
