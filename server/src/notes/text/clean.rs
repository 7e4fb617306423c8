//! The second lock: a sanitizer that knows what the painter uses and nothing
//! else.

use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

/// The elements of a text.
pub(super) const ELEMENTS: [&str; 26] = [
    "a",
    "blockquote",
    "br",
    "code",
    "div",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "span",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// The attributes of elements.
pub(super) const ATTRIBUTES: [(&str, &[&str]); 10] = [
    ("a", &["href", "rel", "class", "aria-label"]),
    ("div", &["class", "role", "tabindex", "aria-label"]),
    ("ol", &["start", "class"]),
    ("th", &["scope", "class"]),
    ("pre", &["dir", "class"]),
    ("code", &["dir"]),
    ("td", &["class"]),
    ("span", &["class"]),
    ("table", &["class"]),
    ("p", &["class"]),
];

static SANITIZER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(ELEMENTS.into_iter().collect())
        .tag_attributes(
            ATTRIBUTES
                .into_iter()
                .map(|(tag, names)| (tag, names.iter().copied().collect()))
                .collect(),
        )
        .generic_attributes(["id"].into_iter().collect())
        .url_schemes(["http", "https", "mailto"].into_iter().collect())
        .url_relative(UrlRelative::PassThrough)
        // The painter says it, and only of links that lead outside.
        .link_rel(None)
        // What these hold was never meant to be read.
        .clean_content_tags(["script", "style"].into_iter().collect());
    builder
});

/// Markup without anything but these.
pub(super) fn clean(markup: &str) -> String {
    SANITIZER.clean(markup).to_string()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_the_painter_never_writes_does_not_pass() {
        for (given, left) in [
            ("<script>alert(1)</script>x", "x"),
            ("<p onclick=\"x\" style=\"y\">z</p>", "<p>z</p>"),
            ("<a href=\"javascript:alert(1)\">z</a>", "<a>z</a>"),
            ("<svg><style><img src=x onerror=alert(1)></style></svg>", ""),
            ("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", ""),
        ] {
            let cleaned = clean(given);
            assert!(!cleaned.contains("alert(1)>"), "{cleaned}");
            if !left.is_empty() {
                assert_eq!(cleaned, left);
            }
        }
    }
}
