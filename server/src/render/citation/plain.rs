use app::i18n::{NotesMessages, numbers};

use super::{Citation, Cited};

/// A citation in a line of text, in the language of what is cited.
pub fn plain(citation: &Citation) -> String {
    let language = citation.language();
    let words = NotesMessages::of(language);
    let digits = |text: &str| numbers::digits(language, text);
    let (kind, atlas) = match citation.cited {
        Cited::View => ("data set".to_owned(), citation.atlas.to_owned()),
        Cited::Note { version, .. } => (
            (words.cite_kind)(&digits(&version.to_string())),
            format!("{}: {}", citation.brand, citation.atlas),
        ),
    };
    let year = citation.date.map(|_| digits(&citation.year()));
    format!(
        "{} ({}). {} [{kind}]. {atlas}. {}. {}\n",
        citation.authors.join(words.and_writer),
        year.as_deref().unwrap_or(words.no_date),
        citation.title,
        (words.cite_snapshot)(&citation.snapshot.to_string()),
        citation.address,
    )
}
