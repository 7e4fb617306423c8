//! Looking into pages without a parser: the tests know the few marks they need.

/// The text between the first `from` and the first `to` after it.
pub fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let start = html.find(from).unwrap_or_else(|| panic!("the page should hold {from}"));
    let rest = &html[start + from.len()..];
    let end = rest.find(to).unwrap_or_else(|| panic!("{to} should follow {from}"));
    &rest[..end]
}

/// Asserts that the texts stand in this order, each after the one before.
pub fn assert_in_order(html: &str, texts: &[&str]) {
    let mut rest = html;
    for text in texts {
        let found = rest.find(text);
        let at = found.unwrap_or_else(|| panic!("{text} should be there, after those before it"));
        rest = &rest[at + text.len()..];
    }
}

/// The opening tags of an element, from `<` to before `>`.
pub fn opening_tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("<{name}");
    let tags = html.match_indices(&start).map(|(at, _)| {
        let tag = &html[at..];
        &tag[..tag.find('>').unwrap_or(tag.len())]
    });
    // "<a" also begins "<article".
    tags.filter(|tag| !tag[start.len()..].starts_with(|c: char| c.is_alphanumeric())).collect()
}
