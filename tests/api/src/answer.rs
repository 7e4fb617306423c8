use serde_json::Value;
use ureq::http;

/// What the server answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The body as sent: compressed if the server compressed it.
    pub body: Vec<u8>,
    headers: http::HeaderMap,
}

impl Answer {
    /// Reads an answer to its end.
    ///
    /// # Panics
    /// When the connection fails before that.
    pub(crate) fn read(response: http::Response<ureq::Body>) -> Self {
        let (parts, mut body) = response.into_parts();
        let body = body.with_config().limit(100_000_000).read_to_vec();
        let body = body.expect("the body of an answer should arrive whole");
        Self { status: parts.status.as_u16(), body, headers: parts.headers }
    }

    /// The value of a header that stands once; an empty text when it is
    /// missing, is no text, or stands more than once.
    pub fn header(&self, name: &str) -> &str {
        let mut values = self.headers.get_all(name).iter();
        match (values.next().and_then(|value| value.to_str().ok()), values.next()) {
            (Some(value), None) => value,
            _ => "",
        }
    }

    /// Whether a header that lists words, such as `Vary`, has this one among
    /// them, however it is written.
    pub fn lists(&self, name: &str, word: &str) -> bool {
        let values = self.headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
        values.flat_map(|value| value.split(',')).any(|one| one.trim().eq_ignore_ascii_case(word))
    }

    /// The media type, without parameters such as the character set.
    pub fn media_type(&self) -> &str {
        self.header("content-type").split(';').next().unwrap_or_default().trim()
    }

    /// The body as text.
    ///
    /// # Panics
    /// When it is not UTF-8.
    pub fn text(&self) -> &str {
        str::from_utf8(&self.body).expect("the body should be UTF-8")
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("not JSON ({error}): {}", self.text()))
    }

    /// The body without its brotli compression.
    ///
    /// # Panics
    /// When it is not compressed with brotli.
    pub fn without_brotli(&self) -> Vec<u8> {
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut self.body.as_slice(), &mut plain)
            .expect("the body should be compressed with brotli");
        plain
    }
}
