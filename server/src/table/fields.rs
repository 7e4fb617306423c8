//! Single values, from text.

use std::str::FromStr;

use app::domain::{Iso2, ParseError, Year};

use super::Reason;

/// A country code, known or not. `NA` is Namibia.
///
/// # Errors
/// [`Reason::Domain`].
pub fn iso2(text: &str) -> Result<Iso2, Reason> {
    Ok(text.parse()?)
}

/// A year from 1800 to 2199.
///
/// # Errors
/// [`Reason::Domain`].
pub fn year(text: &str) -> Result<Year, Reason> {
    Ok(text.parse()?)
}

/// A positive whole number, written in digits alone, that fits in 32 bits.
///
/// # Errors
/// [`Reason::Count`].
pub fn count(text: &str) -> Result<u32, Reason> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|number| digits && *number > 0);
    number.ok_or(Reason::Count)
}

/// A whole number, written in digits alone, that fits in 32 bits.
///
/// # Errors
/// [`Reason::Whole`].
pub fn whole(text: &str) -> Result<u32, Reason> {
    if text == "0" { Ok(0) } else { count(text).map_err(|_| Reason::Whole) }
}

/// A value of the domain, as it parses itself.
///
/// # Errors
/// [`Reason::Domain`].
pub fn parsed<T: FromStr<Err = ParseError>>(text: &str) -> Result<T, Reason> {
    Ok(text.parse()?)
}

/// An address on the web, safe to be a link.
///
/// # Errors
/// [`Reason::Address`].
pub fn address(text: &str) -> Result<String, Reason> {
    let scheme = text.starts_with("https://") || text.starts_with("http://");
    let strange =
        |letter: char| letter.is_whitespace() || letter.is_control() || "\"<>".contains(letter);
    if scheme && !text.contains(strange) { Ok(text.to_owned()) } else { Err(Reason::Address) }
}

/// The primary tag of a language (BCP 47), such as `fa`.
///
/// # Errors
/// [`Reason::Language`].
pub fn language(text: &str) -> Result<String, Reason> {
    let letters = text.bytes().all(|byte| byte.is_ascii_lowercase());
    if letters && (2..=3).contains(&text.len()) {
        Ok(text.to_owned())
    } else {
        Err(Reason::Language)
    }
}

/// Degrees from `-most` to `most`, with a decimal point.
///
/// # Errors
/// [`Reason::Degrees`].
pub fn degrees(most: u8) -> impl FnOnce(&str) -> Result<f64, Reason> {
    move |text| {
        let range = -f64::from(most)..=f64::from(most);
        text.parse().ok().filter(|degrees| range.contains(degrees)).ok_or(Reason::Degrees(most))
    }
}

/// A text that is needed.
///
/// # Errors
/// [`Reason::NoText`] when there is nothing but white space.
pub fn needed(text: &str) -> Result<String, Reason> {
    optional(text).ok_or(Reason::NoText)
}

/// A text that is needed, on one line: white space of any kind and length is
/// one space.
///
/// # Errors
/// [`Reason::NoText`] when there is nothing but white space.
pub fn prose(text: &str) -> Result<String, Reason> {
    needed(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text that may be missing.
pub fn optional(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_digits_from_one_to_the_largest_of_32_bits() {
        assert_eq!(count("1"), Ok(1));
        assert_eq!(count("4294967295"), Ok(u32::MAX));
        for text in ["", "0", "-1", "+1", "1.0", " 1", "1e3", "4294967296", "۱۲", "NA"] {
            assert_eq!(count(text), Err(Reason::Count), "{text:?}");
        }
    }

    #[test]
    fn a_whole_number_may_be_zero() {
        assert_eq!((whole("0"), whole("12")), (Ok(0), Ok(12)));
        for text in ["", "-0", "4294967296", "0.0"] {
            assert_eq!(whole(text), Err(Reason::Whole), "{text:?}");
        }
    }

    #[test]
    fn an_address_can_be_a_link_without_harm() {
        assert!(address("https://example.org/a?b=c#d").is_ok());
        for text in
            ["", "javascript:alert(1)", "ftp://a", "https://a b", "http://a\"onclick=", "NA"]
        {
            assert_eq!(address(text), Err(Reason::Address), "{text:?}");
        }
        assert!(language("fa").is_ok());
        for text in ["", "FA", "persian", "f", "fa-IR"] {
            assert_eq!(language(text), Err(Reason::Language), "{text:?}");
        }
    }

    #[test]
    fn namibia_is_a_country() {
        assert_eq!(iso2("NA").map(|code| code.to_string()), Ok("NA".to_owned()));
        for text in ["", "na", " NA", "NAM", "N"] {
            assert!(iso2(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn years_and_degrees_stay_in_their_range() {
        assert!(year("1800").is_ok() && year("2199").is_ok());
        for text in ["1799", "2200", "1998.0", "98", ""] {
            assert!(year(text).is_err(), "{text:?}");
        }
        assert_eq!(degrees(90)("-90"), Ok(-90.0));
        for text in ["90.1", "NaN", "inf", "", "35,7"] {
            assert_eq!(degrees(90)(text), Err(Reason::Degrees(90)), "{text:?}");
        }
    }
}
