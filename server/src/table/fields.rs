//! Single values, from text.

use app::domain::{Iso2, Year};

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
