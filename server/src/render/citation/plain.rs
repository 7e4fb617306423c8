use super::{Citation, Cited};

/// A citation in a line of text.
pub fn plain(citation: &Citation) -> String {
    let (kind, atlas) = match citation.cited {
        Cited::View => ("data set".to_owned(), citation.atlas.to_owned()),
        Cited::Note { version, .. } => (
            format!("policy note, version {version}"),
            format!("{}: {}", citation.brand, citation.atlas),
        ),
    };
    format!(
        "{} ({}). {} [{kind}]. {atlas}. Snapshot {}. {}\n",
        citation.authors.join("; "),
        citation.year(),
        citation.title,
        citation.snapshot,
        citation.address,
    )
}
