use std::{fmt, str::FromStr};

use crate::domain::{ParseError, PartialDate};

/// What a note rests on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NoteSource {
    /// By which the text cites it.
    pub key: SourceKey,
    /// Its title, in its own language.
    pub title: String,
    /// Who wrote or published it.
    pub by: Option<String>,
    /// When it was published, as far as it is known.
    pub date: Option<PartialDate>,
    /// The language it is in.
    pub language: LanguageTag,
    /// Where it is.
    pub address: WebAddress,
    /// The day on which it was read.
    pub read: PartialDate,
}

/// Declares a piece of text of which only some are right.
macro_rules! text {
    ($(#[$about:meta])* $name:ident, $what:literal, $right:expr) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ParseError;

            fn from_str(text: &str) -> Result<Self, ParseError> {
                let right: fn(&str) -> bool = $right;
                if right(text) { Ok(Self(text.into())) } else { Err(ParseError::Name($what)) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text! {
    /// What a source is called within a note: small Latin letters, digits and
    /// hyphens, up to 80.
    SourceKey, "a key of a source: small Latin letters, digits and -", |text| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (1..=80).contains(&text.len()) && text.bytes().all(plain)
    }
}

text! {
    /// A language, as BCP 47 writes it in short: `en`, `pt-BR`, `zh-Hans`.
    LanguageTag, "a language such as en, fa or pt-BR", |text| {
        let mut parts = text.split('-');
        let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let first = parts.next().is_some_and(|part| matches!(part.len(), 2 | 3) && letters(part));
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        first && parts.all(|part| (2..=8).contains(&part.len()) && plain(part))
    }
}

text! {
    /// An address of the web: `http` or `https` and a host, written without
    /// spaces, quotes or angle brackets.
    WebAddress, "an address that begins with https:// or http://", |text| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let host = |rest: &str| rest.starts_with(|first: char| first.is_alphanumeric());
        let plain = |one: char| !one.is_whitespace() && !one.is_control() && !"<>\"`\\".contains(one);
        rest.is_some_and(host) && text.len() <= 2_000 && text.chars().all(plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_of_the_web() {
        for text in ["https://royalsociety.org/a?b=c#d", "http://دانش.ایران/"] {
            assert!(text.parse::<WebAddress>().is_ok(), "{text}");
        }
        for text in [
            "javascript:alert(1)",
            "https://",
            "https:///a",
            "ftp://a.b",
            "https://a b",
            "https://a\"b",
        ] {
            assert!(text.parse::<WebAddress>().is_err(), "{text}");
        }
    }

    #[test]
    fn keys_and_languages_are_short_words() {
        assert!("shine-2024".parse::<SourceKey>().is_ok());
        assert!(["", "Shine", "a b", "a;b"].iter().all(|text| text.parse::<SourceKey>().is_err()));
        assert!(["en", "pt-BR", "zh-Hans"].iter().all(|text| text.parse::<LanguageTag>().is_ok()));
        assert!(
            ["", "e", "english", "en-", "en_GB"]
                .iter()
                .all(|text| text.parse::<LanguageTag>().is_err())
        );
    }
}
