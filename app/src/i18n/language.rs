use std::{fmt, str::FromStr};

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English, left to right.
    #[default]
    English,
    /// Persian, right to left.
    Persian,
}

/// The text is not the code of a language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the interface")]
pub struct UnknownLanguage;

impl Language {
    /// Every language of the interface.
    pub const ALL: [Self; 2] = [Self::English, Self::Persian];

    /// The code in addresses and in `lang` (BCP 47).
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Persian => "fa",
        }
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Persian => "فارسی",
        }
    }

    /// The writing direction, as the `dir` attribute wants it.
    pub fn direction(self) -> &'static str {
        match self {
            Self::English => "ltr",
            Self::Persian => "rtl",
        }
    }

    /// The one other language, offered at the top of every page.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::English => Self::Persian,
            Self::Persian => Self::English,
        }
    }

    /// The language that a visitor prefers, by the `Accept-Language` header
    /// (RFC 9110, section 12.5.4); English when it names none of ours.
    pub fn preferred(accept_language: &str) -> Self {
        let mut best = (0, Self::default());
        for range in accept_language.split(',') {
            let mut parts = range.split(';').map(str::trim);
            let tag = parts.next().unwrap_or_default();
            let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1000, thousandths);
            if let Ok(language) = primary.parse()
                && weight > best.0
            {
                best = (weight, language);
            }
        }
        best.1
    }
}

/// A quality value such as `0.8` in thousandths; 0 when it is none.
fn thousandths(quality: &str) -> u32 {
    let (whole, places) = quality.split_once('.').unwrap_or((quality, ""));
    let places: String = places.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u32>(), places.parse::<u32>()) {
        (Ok(whole), Ok(places)) => (whole.min(1) * 1000 + places).min(1000),
        _ => 0,
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.code() == text).ok_or(UnknownLanguage)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn the_heaviest_of_our_languages_wins() {
        for (header, code) in [
            ("fa-IR,fa;q=0.9,en;q=0.8", "fa"),
            ("en-GB, fa;q=0.5", "en"),
            ("de, fr;q=0.9, fa;q=0.2", "fa"),
            ("fa;q=0.1, en;q=0.35", "en"),
            ("fa;q=0", "en"),
            ("", "en"),
            ("*;q=x,,;;", "en"),
        ] {
            assert_eq!(Language::preferred(header).code(), code, "{header}");
        }
    }
}
