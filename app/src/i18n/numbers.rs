//! Numbers as each language writes them.
//!
//! The server and the browser must write the same text for the same number,
//! or the page would change as it wakes; so neither `Intl` nor the standard
//! library's float formatting (12 KB of WebAssembly) is used here.

use crate::i18n::Language;

const PERSIAN_DIGITS: [char; 10] = ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'];

/// Puts text written with Latin digits into the digits of a language.
pub fn digits(language: Language, text: &str) -> String {
    match language {
        Language::English => text.to_owned(),
        Language::Persian => text
            .chars()
            .map(|c| c.to_digit(10).map_or(c, |digit| PERSIAN_DIGITS[digit as usize]))
            .collect(),
    }
}

/// Reads Persian and Arabic digits as Latin ones; other characters stay.
pub fn latin_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10).unwrap_or(c),
            '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap_or(c),
            _ => c,
        })
        .collect()
}

/// A whole number with its thousands grouped: `6,322`, `۶٬۳۲۲`.
pub fn integer(language: Language, number: u64) -> String {
    let plain = number.to_string();
    let separator = match language {
        Language::English => ',',
        Language::Persian => '٬',
    };
    let mut grouped = String::new();
    for (at, digit) in plain.chars().enumerate() {
        if at > 0 && (plain.len() - at).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    digits(language, &grouped)
}

/// A number with that many decimal places (at most 6), rounded half away
/// from zero: `0.50`, `۰٫۵۰`. Beyond nine billion the places are lost.
pub fn decimal(language: Language, number: f64, places: u32) -> String {
    let point = match language {
        Language::English => '.',
        Language::Persian => '٫',
    };
    let unit = 10_u64.pow(places.min(6));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let scaled = (number.abs() * unit as f64 + 0.5) as u64;
    let sign = if number < 0.0 && scaled > 0 { minus(language) } else { "" };
    let whole = integer(language, scaled / unit);
    if places == 0 {
        return format!("{sign}{whole}");
    }
    let mut fraction = (scaled % unit).to_string();
    while fraction.len() < places.min(6) as usize {
        fraction.insert(0, '0');
    }
    format!("{sign}{whole}{point}{}", digits(language, &fraction))
}

/// A whole number more or less than zero, with its sign: `+12`, `−3`, `0`.
pub fn signed(language: Language, number: i64) -> String {
    let plus = match language {
        Language::English => "+",
        Language::Persian => "\u{200e}+",
    };
    let sign = match number.signum() {
        1 => plus,
        -1 => minus(language),
        _ => "",
    };
    format!("{sign}{}", integer(language, number.unsigned_abs()))
}

/// A number of any size to about three significant digits.
pub fn significant(language: Language, number: f64) -> String {
    let size = number.abs();
    let places = match size {
        _ if size == 0.0 => 0,
        _ if size < 0.000_095 => return below(language, number),
        _ if size < 0.01 => 4,
        _ if size < 0.1 => 3,
        _ if size < 10.0 => 2,
        _ if size < 100.0 => 1,
        _ => 0,
    };
    decimal(language, number, places)
}

/// What is not 0 but would round to it.
fn below(language: Language, number: f64) -> String {
    let limit = decimal(language, 0.0001, 4);
    if number < 0.0 { format!("> {}{limit}", minus(language)) } else { format!("< {limit}") }
}

/// The minus sign; in a line from right to left it needs a mark to stay before
/// the digits (as Unicode CLDR writes it).
fn minus(language: Language) -> &'static str {
    match language {
        Language::English => "\u{2212}",
        Language::Persian => "\u{200e}\u{2212}",
    }
}

/// A share of one as a percentage: `22.96 %`, `۲۲٫۹۶٪`.
pub fn percent(language: Language, share: f64) -> String {
    percent_sign(language, &significant(language, share * 100.0))
}

/// A percentage with no decimal places: `62 %`, `۶۲٪`.
pub fn whole_percent(language: Language, percentage: f64) -> String {
    percent_sign(language, &decimal(language, percentage, 0))
}

fn percent_sign(language: Language, number: &str) -> String {
    match language {
        Language::English => format!("{number}\u{202f}%"),
        // Persian reads the sign after the number, at its left. Without the
        // mark the bidirectional algorithm (UAX #9, W2 and W5) puts it there
        // behind a Persian letter only, and at the right in a cell of its own.
        Language::Persian => format!("{number}\u{200f}٪"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Persian};

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(integer(English, 0), "0");
        assert_eq!(integer(English, 999), "999");
        assert_eq!(integer(English, 6322), "6,322");
        assert_eq!(integer(Persian, 1_234_567), "۱٬۲۳۴٬۵۶۷");
    }

    #[test]
    fn decimals_round_half_away_from_zero() {
        assert_eq!(decimal(English, 0.498_163, 2), "0.50");
        assert_eq!(decimal(English, -0.004, 2), "0.00");
        assert_eq!(decimal(English, -1.5, 0), "\u{2212}2");
        assert_eq!(decimal(English, 0.05, 2), "0.05");
        assert_eq!(decimal(Persian, 0.5, 2), "۰٫۵۰");
    }

    #[test]
    fn small_numbers_keep_their_digits_and_none_becomes_zero() {
        assert_eq!(significant(English, 0.0), "0");
        assert_eq!(significant(English, 0.001_234), "0.0012");
        assert_eq!(significant(English, 0.000_01), "< 0.0001");
        assert_eq!(significant(English, 12.34), "12.3");
        assert_eq!(significant(English, 1234.5), "1,235");
        assert_eq!(percent(Persian, 0.2296), "۲۳٫۰\u{200f}٪");
    }

    #[test]
    fn a_balance_shows_its_sign() {
        assert_eq!(signed(English, 1234), "+1,234");
        assert_eq!(signed(English, -3), "\u{2212}3");
        assert_eq!(
            (signed(English, 0), signed(Persian, 5)),
            ("0".to_owned(), "\u{200e}+۵".to_owned())
        );
    }

    #[test]
    fn digits_of_three_scripts_are_read() {
        assert_eq!(latin_digits("۲۰۲۳ ٢٠٢٣ 2023"), "2023 2023 2023");
    }
}
