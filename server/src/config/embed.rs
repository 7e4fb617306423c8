use std::{fmt, str::FromStr};

/// Who may show views of the atlas in their own pages.
#[derive(Debug, Clone, clap::Args)]
pub struct EmbedConfig {
    /// The sites that may frame what is under `/embed/`, as Content Security
    /// Policy writes them: `https://*.example.org https://example.net`, `*` for
    /// every site, or `'none'`.
    ///
    /// `ENTENTE_FRAMED_BY`; by default every site.
    #[arg(
        long = "framed-by",
        env = "ENTENTE_FRAMED_BY",
        value_name = "SITES",
        default_value = "*"
    )]
    pub framed_by: FramedBy,
}

/// A list of sites as the directive `frame-ancestors` takes it (Content
/// Security Policy Level 3, section 6.4.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FramedBy(String);

/// The text is no such list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a list of sites, such as https://*.example.org, * or 'none'")]
pub struct NotSites;

impl FromStr for FramedBy {
    type Err = NotSites;

    fn from_str(text: &str) -> Result<Self, NotSites> {
        // Another sign would end the directive, or the header.
        let plain = |c: char| c.is_ascii_alphanumeric() || "-.:*/'[]_".contains(c);
        let sites: Vec<&str> = text.split_ascii_whitespace().collect();
        let all = !sites.is_empty() && sites.iter().all(|site| site.chars().all(plain));
        all.then(|| Self(sites.join(" "))).ok_or(NotSites)
    }
}

impl Default for FramedBy {
    fn default() -> Self {
        Self("*".to_owned())
    }
}

impl fmt::Display for FramedBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_are_kept_and_nothing_can_end_the_directive() {
        for (text, sites) in [
            ("*", Some("*")),
            ("'none'", Some("'none'")),
            (
                " https://a.example   https://*.b.example:8443 ",
                Some("https://a.example https://*.b.example:8443"),
            ),
            ("", None),
            ("https://a.example; script-src *", None),
            ("https://a.example,https://b.example", None),
            ("https://a.example\r\nset-cookie: a", None),
        ] {
            let read = text.parse::<FramedBy>().ok().map(|sites| sites.to_string());
            assert_eq!(read.as_deref(), sites, "{text}");
        }
    }
}
