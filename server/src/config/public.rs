use std::{fmt, str::FromStr};

/// Where the public reaches the server.
#[derive(Debug, Clone, clap::Args)]
pub struct PublicConfig {
    /// The address that visitors know the site by, such as
    /// `https://entente.example`: what is taken away, and pictures that other
    /// sites show of a page, name it.
    ///
    /// `ENTENTE_URL`; by default `http://` and the host that a request names,
    /// which behind a proxy that speaks TLS is not the whole truth.
    #[arg(long = "url", env = "ENTENTE_URL", value_name = "URL")]
    pub url: Option<SiteUrl>,
}

/// The address of a site: a scheme and a host, without a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteUrl(String);

/// The text is not the address of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the address of a site, such as https://entente.example")]
pub struct NotASiteUrl;

impl SiteUrl {
    /// The site at a host (RFC 9110, section 7.2) that is reached over plain
    /// HTTP; `None` when it holds what no host does.
    pub fn of_host(host: &str) -> Option<Self> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:[]_".contains(&byte);
        let host_like = !host.is_empty() && host.len() <= 255 && host.bytes().all(plain);
        host_like.then(|| Self(format!("http://{}", host.to_ascii_lowercase())))
    }
}

impl FromStr for SiteUrl {
    type Err = NotASiteUrl;

    fn from_str(text: &str) -> Result<Self, NotASiteUrl> {
        let (scheme, host) = text.trim_end_matches('/').split_once("://").ok_or(NotASiteUrl)?;
        let Self(plain) = Self::of_host(host).ok_or(NotASiteUrl)?;
        match scheme {
            "http" => Ok(Self(plain)),
            "https" => Ok(Self(plain.replacen("http", "https", 1))),
            _ => Err(NotASiteUrl),
        }
    }
}

impl fmt::Display for SiteUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_a_scheme_and_a_host() {
        for (text, url) in [
            ("https://Entente.example/", Some("https://entente.example")),
            ("http://127.0.0.1:8080", Some("http://127.0.0.1:8080")),
            ("http://[::1]:80", Some("http://[::1]:80")),
            ("entente.example", None),
            ("ftp://entente.example", None),
            ("https://entente.example/atlas", None),
            ("https://a\"><script>", None),
            ("https://", None),
        ] {
            assert_eq!(text.parse::<SiteUrl>().ok().map(|url| url.to_string()).as_deref(), url);
        }
    }
}
