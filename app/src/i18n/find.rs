use crate::i18n::{Amount, Language};

/// What the search says, in one language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct FindMessages {
    pub title: &'static str,
    pub title_of: fn(words: &str) -> String,
    pub description: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub button: &'static str,
    pub found: fn(&Amount) -> String,
    pub nothing: fn(words: &str) -> String,
    pub advice: &'static str,
    pub country: &'static str,
    pub pair: &'static str,
    pub organisation: &'static str,
    pub note: &'static str,
    pub near: &'static str,
    pub near_names: &'static str,
}

const ENGLISH: FindMessages = FindMessages {
    title: "Search",
    title_of: |words| format!("Search: \u{2068}{words}\u{2069}"),
    description: "Countries by any of their names or codes, pairs of countries, organisations of \
                  science, and policy notes.",
    label: "Find a country, a pair, an organisation or a note",
    hint: "Country, pair, organisation, note",
    button: "Find",
    found: |found| {
        if found.one { "One result".to_owned() } else { format!("{} results", found.text) }
    },
    nothing: |words| format!("Nothing was found for “\u{2068}{words}\u{2069}”."),
    advice: "Countries are found by their names in English, Persian, Arabic, French, Spanish, \
             Russian and Chinese and by their codes, such as IR or IRN; pairs by two of these, \
             such as “Iran Germany” or “IR DE”; organisations by their short names, such as CERN; \
             notes by the words in them.",
    country: "country",
    pair: "pair of countries",
    organisation: "organisation of science",
    note: "policy note",
    near: "similar name",
    near_names: "Names like it:",
};

const PERSIAN: FindMessages = FindMessages {
    title: "جست‌وجو",
    title_of: |words| format!("جست‌وجوی \u{2068}{words}\u{2069}"),
    description: "کشورها با هر نام یا کدشان، جفت‌های کشورها، سازمان‌های علمی و یادداشت‌های سیاستی.",
    label: "یافتن کشور، جفت کشور، سازمان یا یادداشت",
    hint: "کشور، جفت، سازمان، یادداشت",
    button: "بیاب",
    found: |found| format!("{} نتیجه", found.text),
    nothing: |words| format!("برای «\u{2068}{words}\u{2069}» چیزی یافت نشد."),
    advice: "کشورها با نام فارسی، انگلیسی، عربی، فرانسوی، اسپانیایی، روسی و چینی و با کدشان، مانند \
             IR یا IRN، یافت می‌شوند؛ جفت‌ها با دو نام یا کد، مانند «ایران آلمان» یا «IR DE»؛ \
             سازمان‌ها با نام کوتاهشان، مانند CERN؛ و یادداشت‌ها با واژه‌هایشان.",
    country: "کشور",
    pair: "جفت کشور",
    organisation: "سازمان علمی",
    note: "یادداشت سیاستی",
    near: "نام مشابه",
    near_names: "نام‌های مشابه:",
};

impl FindMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Persian => &PERSIAN,
        }
    }
}
