//! Where a link may lead.

/// What an address begins with.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Whether a link may lead to an address: absolute, of a scheme that only
/// shows something, and without the characters that browsers drop from
/// addresses and tricks are made of.
pub(super) fn allowed(address: &str) -> bool {
    let plain = |c: char| !c.is_control() && !c.is_whitespace() && c != '\\';
    let scheme = SCHEMES.into_iter().find(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    scheme.is_some_and(|scheme| address.len() > scheme.len()) && address.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn an_address_leads_to_a_page_or_a_letter() {
        for good in ["https://example.org/a?b=c#d", "HTTP://example.org", "mailto:a@b.example"] {
            assert!(allowed(good), "{good}");
        }
        let bad = [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            " https://a",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example",
            "/en/",
            "#main",
            "https://",
            "https:\\\\evil.example",
            "https://a\u{0}b",
            "file:///etc/passwd",
            "",
            "http:a",
        ];
        for bad in bad {
            assert!(!allowed(bad), "{bad:?}");
        }
    }
}
