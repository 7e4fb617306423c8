use crate::i18n::{Amount, Language};

/// What the page of an organisation says, in one language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct OrganisationMessages {
    pub description: fn(name: &str) -> String,
    pub lede: fn(countries: &Amount) -> String,
    pub members: &'static str,
    pub country: &'static str,
    pub years: &'static str,
    pub kind: &'static str,
    pub source: &'static str,
    pub unknown_title: &'static str,
    pub unknown: fn(name: &str) -> String,
}

const ENGLISH: OrganisationMessages = OrganisationMessages {
    description: |name| format!("The countries that belong or belonged to {name}, by year."),
    lede: |countries| {
        let of = if countries.one { "country" } else { "countries" };
        format!(
            "The sources name {} {of} that belong or belonged to it, in any way. Only members and \
             associates count as ties.",
            countries.text
        )
    },
    members: "Countries",
    country: "Country",
    years: "Years",
    kind: "How it belongs",
    source: "Source",
    unknown_title: "No such organisation",
    unknown: |name| format!("The snapshot has no organisation called “\u{2068}{name}\u{2069}”."),
};

const PERSIAN: OrganisationMessages = OrganisationMessages {
    description: |name| format!("کشورهایی که به {name} تعلق دارند یا داشته‌اند، به تفکیک سال."),
    lede: |countries| {
        format!(
            "منابع از {} کشور نام می‌برند که به هر شکلی به آن تعلق دارند یا داشته‌اند. تنها عضویت و \
             عضویت وابسته پیوند به شمار می‌آید.",
            countries.text
        )
    },
    members: "کشورها",
    country: "کشور",
    years: "سال‌ها",
    kind: "نوع تعلق",
    source: "منبع",
    unknown_title: "چنین سازمانی نیست",
    unknown: |name| format!("در این نسخهٔ داده سازمانی به نام «\u{2068}{name}\u{2069}» نیست."),
};

impl OrganisationMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Persian => &PERSIAN,
        }
    }
}
