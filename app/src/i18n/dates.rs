//! Dates as far as they are known, in words; Gregorian in both languages.

use crate::{
    domain::PartialDate,
    i18n::{Language, numbers},
};

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// As they stand before the number of a year.
const PERSIAN: [&str; 12] = [
    "ژانویهٔ",
    "فوریهٔ",
    "مارس",
    "آوریل",
    "مهٔ",
    "ژوئن",
    "ژوئیهٔ",
    "اوت",
    "سپتامبر",
    "اکتبر",
    "نوامبر",
    "دسامبر",
];

/// `31 January 1979`, `December 1998`, `1995`.
pub fn date(language: Language, date: PartialDate) -> String {
    let months = match language {
        Language::English => &ENGLISH,
        Language::Persian => &PERSIAN,
    };
    let day = date.day().map(|day| day.to_string());
    let month = date.month().and_then(|month| months.get(usize::from(month) - 1).copied());
    let year = date.year().to_string();
    let parts = [day.as_deref(), month, Some(year.as_str())];
    numbers::digits(language, &parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_told_as_far_as_it_is_known() {
        let told = |language, text: &str| date(language, text.parse().unwrap());
        assert_eq!(told(Language::English, "1979-01-31"), "31 January 1979");
        assert_eq!(told(Language::English, "1998-12"), "December 1998");
        assert_eq!(told(Language::Persian, "1979-01-31"), "۳۱ ژانویهٔ ۱۹۷۹");
        assert_eq!(told(Language::Persian, "1995"), "۱۹۹۵");
    }
}
