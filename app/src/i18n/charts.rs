use crate::i18n::Language;

/// What charts say besides their own values, in one language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct ChartMessages {
    pub by_year: &'static str,
    pub table: &'static str,
    pub outside: &'static str,
    pub happened: &'static str,
    pub agreement: &'static str,
    pub event: &'static str,
}

const ENGLISH: ChartMessages = ChartMessages {
    by_year: "Values by year: choose a year",
    table: "The values as a table",
    outside: "not covered",
    happened: "Marked",
    agreement: "Agreement signed",
    event: "Event",
};

const PERSIAN: ChartMessages = ChartMessages {
    by_year: "مقادیر به تفکیک سال: سالی را برگزینید",
    table: "همین مقادیر در جدول",
    outside: "بیرون از پوشش",
    happened: "نشان‌ها",
    agreement: "امضای موافقت‌نامه",
    event: "رویداد",
};

impl ChartMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Persian => &PERSIAN,
        }
    }
}
