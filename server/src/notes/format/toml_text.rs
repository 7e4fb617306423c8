use std::fmt::Write as _;

/// A text as TOML writes it on one line, in quotes.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for one in text.chars() {
        match one {
            '"' | '\\' => out.extend(['\\', one]),
            one if one.is_control() => {
                // Writing into memory never fails.
                let _ = write!(out, "\\u{:04X}", u32::from(one));
            }
            one => out.push(one),
        }
    }
    out.push('"');
    out
}

/// Things as a TOML array of texts.
pub fn array(things: impl IntoIterator<Item = impl ToString>) -> String {
    let texts: Vec<String> = things.into_iter().map(|one| quoted(&one.to_string())).collect();
    format!("[{}]", texts.join(", "))
}
