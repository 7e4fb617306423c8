//! Reads markup as a browser would, as far as our own markup goes: anything
//! else fails.

use super::super::clean::{ATTRIBUTES, ELEMENTS};

/// Fails unless every `<` begins an element that texts have, with attributes
/// that it has, and addresses that lead to a page, a letter or this site.
pub(super) fn check(html: &str) {
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or_else(|| panic!("no end: {html}"));
        assert!(!text.contains('>'), "a loose >: {html}");
        let closing = tag.strip_prefix('/');
        let name = closing.unwrap_or(tag).split([' ', '\n', '/']).next().unwrap_or_default();
        let chart = name == "figure";
        assert!(chart || ELEMENTS.contains(&name), "{name:?} in {html}");
        let rest = &tag[tag.len().min(name.len())..];
        if closing.is_none() && !chart {
            attributes(name, rest, html);
        }
    }
    let turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0');
    assert!(!html.contains(turning), "a hidden character: {html:?}");
}

fn attributes(element: &str, rest: &str, html: &str) {
    let mut rest = rest.trim_start();
    while !rest.is_empty() {
        let (name, value) = rest.split_once("=\"").unwrap_or_else(|| panic!("{rest:?}: {html}"));
        let (value, after) = value.split_once('"').unwrap_or_else(|| panic!("{rest:?}: {html}"));
        let own = ATTRIBUTES.iter().find(|(of, _)| *of == element).map_or(&[][..], |(_, own)| own);
        assert!(name == "id" || own.contains(&name), "{name:?} of {element} in {html}");
        if name == "href" {
            let leads = ["http://", "https://", "mailto:", "#", "/en/"];
            let lower = value.to_ascii_lowercase();
            assert!(leads.iter().any(|start| lower.starts_with(start)), "{value:?} in {html}");
        }
        rest = after.trim_start();
    }
}
