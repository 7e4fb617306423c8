use super::Citation;

/// A citation in a line of text.
pub fn plain(citation: &Citation) -> String {
    format!(
        "{} ({}). {} [data set]. {}. Snapshot {}. {}\n",
        citation.author,
        citation.year(),
        citation.title,
        citation.atlas,
        citation.snapshot,
        citation.address,
    )
}
