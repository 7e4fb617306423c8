//! Style is written for both directions: inline-start and inline-end, never
//! left and right.

use super::finding::Finding;

/// Properties that take a side as their value.
const SIDED: [&str; 3] = ["text-align", "float", "clear"];

/// Finds declarations of physical sides in style sheets, and floats, for which
/// flex and grid stand in.
pub fn check(path: &str, text: &str) -> Vec<Finding> {
    if !path.starts_with("style/") {
        return Vec::new();
    }
    declarations(&without_comments(text))
        .filter_map(|(line, property, value)| Some((line, problem(property, value)?)))
        .map(|(line, message)| Finding { line, message })
        .collect()
}

fn problem(property: &str, value: &str) -> Option<String> {
    let side = |word: &str| matches!(word, "left" | "right");
    if property == "float" {
        return Some("float: use flex or grid".to_owned());
    }
    let value_is_physical = SIDED.contains(&property) && value.split_whitespace().any(side);
    let name_is_physical = !property.starts_with("--") && property.split('-').any(side);
    if value_is_physical || name_is_physical {
        return Some(format!("{property}: use the inline-start or inline-end form"));
    }
    None
}

/// The declarations with the line each begins on. What ends in a brace is a
/// selector or a rule's head, whatever colons it has.
fn declarations(css: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    let mut line = 1;
    css.split_inclusive(['{', '}', ';']).filter_map(move |piece| {
        let leading = &piece[..piece.len() - piece.trim_start().len()];
        let starts_on = line + leading.matches('\n').count();
        line += piece.matches('\n').count();
        let (property, value) = piece.split_once(':')?;
        (!piece.ends_with('{'))
            .then(|| (starts_on, property.trim(), value.trim_end_matches(['}', ';']).trim()))
    })
}

/// Blanks comments out, keeping the lines.
fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::with_capacity(css.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        let (comment, after) = comment.split_once("*/").unwrap_or((comment, ""));
        kept.push_str(before);
        kept.extend(comment.matches('\n'));
        rest = after;
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(css: &str) -> Vec<usize> {
        check("style/a.css", css).into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn physical_sides_are_found_where_they_are() {
        let css = "a {\n  margin-left: 1px;\n  color: red;\n  right: 0\n}\nb { float: none }\n";
        assert_eq!(lines(css), [2, 4, 6]);
        for declaration in
            ["padding-right:0", "border-top-left-radius:1px", "text-align: left", "border-left:0"]
        {
            assert_eq!(lines(&format!("a{{{declaration}}}")), [1], "{declaration}");
        }
    }

    #[test]
    fn logical_sides_selectors_and_comments_are_fine() {
        let css = "/* left: 0;\n */ a:hover, .left:focus { margin-inline-start: 0; inset: 0 }
            @media (min-width: 40em) { .right { text-align: end; --right-hand: 1 } }";
        assert_eq!(check("style/a.css", css), []);
        assert!(check("public/embed.js", "a { left: 0; }").is_empty());
    }
}
