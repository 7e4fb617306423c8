use crate::i18n::Language;

/// What stands within the text of a policy note, in the language of the text.
/// Numbers are written out already.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct NoteTextMessages {
    pub footnotes: &'static str,
    pub footnote: fn(number: &str) -> String,
    pub back: fn(number: &str) -> String,
    pub source: fn(number: &str) -> String,
    pub and_source: &'static str,
    pub table: fn(number: &str) -> String,
    pub withdrawn: &'static str,
}

const ENGLISH: NoteTextMessages = NoteTextMessages {
    footnotes: "Footnotes",
    footnote: |number| format!("Footnote {number}"),
    back: |number| format!("Back to the text, from footnote {number}"),
    source: |number| format!("Source {number}"),
    and_source: ", ",
    table: |number| format!("Table {number}"),
    withdrawn: "(withdrawn)",
};

const PERSIAN: NoteTextMessages = NoteTextMessages {
    footnotes: "پانوشت‌ها",
    footnote: |number| format!("پانوشت {number}"),
    back: |number| format!("بازگشت به متن از پانوشت {number}"),
    source: |number| format!("منبع {number}"),
    and_source: "، ",
    table: |number| format!("جدول {number}"),
    withdrawn: "(پس‌گرفته‌شده)",
};

impl NoteTextMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Persian => &PERSIAN,
        }
    }
}
