use axum::http::{HeaderMap, header::ACCEPT};

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JSON (RFC 8259).
    Json,
    /// Comma-separated values with a header line (RFC 4180).
    Csv,
    /// Markdown (RFC 7763), where the answer is a text.
    Markdown,
}

impl Format {
    /// What is at the end of a path that asks for it.
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Json | Self::Markdown => "",
            Self::Csv => ".csv",
        }
    }

    /// What a client prefers by its `Accept` (RFC 9110, section 12.5.1): JSON,
    /// unless it names another and gives that more weight.
    pub fn preferred(headers: &HeaderMap) -> Self {
        let mut weights = [None; 3];
        let values = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
        for range in values.flat_map(|value| value.split(',')) {
            let mut parts = range.split(';').map(str::trim);
            let media = parts.next().unwrap_or_default().to_ascii_lowercase();
            let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse().ok());
            let weight: f32 = weight.unwrap_or(1.0);
            match media.as_str() {
                "text/csv" => weights[1] = Some(weight),
                "text/markdown" => weights[2] = Some(weight),
                "application/json" => weights[0] = Some(weight),
                // Less is meant by these than by a name.
                "application/*" | "*/*" => weights[0] = weights[0].or(Some(weight.min(0.001))),
                _ => {}
            }
        }
        match weights {
            [json, Some(csv), markdown]
                if csv > json.unwrap_or(0.0) && csv >= markdown.unwrap_or(0.0) =>
            {
                Self::Csv
            }
            [json, _, Some(markdown)] if markdown > json.unwrap_or(0.0) => Self::Markdown,
            _ => Self::Json,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_for_those_who_ask_for_one() {
        for (accept, format) in [
            ("", Format::Json),
            ("*/*", Format::Json),
            ("text/html,application/xhtml+xml,*/*;q=0.8", Format::Json),
            ("application/json", Format::Json),
            ("text/csv", Format::Csv),
            ("Text/CSV; charset=utf-8", Format::Csv),
            ("text/csv, */*", Format::Csv),
            ("text/csv;q=0.5, application/json", Format::Json),
            ("application/json;q=0.5, text/csv;q=0.9", Format::Csv),
            ("text/csv;q=0", Format::Json),
            ("text/markdown", Format::Markdown),
            ("text/markdown;q=0.5, text/html", Format::Markdown),
            ("text/markdown;q=0.5, application/json", Format::Json),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT, accept.parse().unwrap())]);
            assert_eq!(Format::preferred(&headers), format, "{accept}");
        }
    }
}
