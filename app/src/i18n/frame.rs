use crate::i18n::Language;

/// What stands around a page of text, in one language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct FrameMessages {
    pub skip: &'static str,
    pub pages: &'static str,
    pub explorer: &'static str,
    pub contents: &'static str,
    pub top: &'static str,
    pub trail: &'static str,
}

const ENGLISH: FrameMessages = FrameMessages {
    skip: "Skip to the text",
    pages: "Pages of the atlas",
    explorer: "Map",
    contents: "Contents",
    top: "Back to the top",
    trail: "Above this page",
};

const PERSIAN: FrameMessages = FrameMessages {
    skip: "رفتن به متن",
    pages: "صفحه‌های اطلس",
    explorer: "نقشه",
    contents: "فهرست",
    top: "بازگشت به بالا",
    trail: "بالاتر از این صفحه",
};

impl FrameMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Persian => &PERSIAN,
        }
    }
}
