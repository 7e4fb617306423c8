//! `assets.json` of the site folder: which hashed file stands for what.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::error::Error;
use crate::files;

/// The addresses of the hashed files, each as `/assets/…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteAssets {
    /// The module that pages load.
    pub script: String,
    /// The WebAssembly file that the script loads.
    pub wasm: String,
    /// The style sheet.
    pub style: String,
    /// The style sheet that pages of text load besides.
    pub document: String,
    /// The borders that a map seen from close by loads.
    pub detail: String,
    /// Each font by its file name.
    pub fonts: BTreeMap<String, String>,
}

impl SiteAssets {
    /// Writes the manifest into the site folder.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, site: &Path) -> Result<(), Error> {
        let Self { script, wasm, style, document, detail, fonts } = self;
        let manifest = json!({
            "script": script, "wasm": wasm, "style": style, "document": document,
            "detail": detail, "fonts": fonts,
        });
        files::write(&site.join("assets.json"), format!("{manifest:#}\n"))
    }

    /// Reads the manifest of a site folder.
    ///
    /// # Errors
    /// When it is missing or incomplete.
    pub fn read(site: &Path) -> Result<Self, Error> {
        let manifest: Option<Value> =
            serde_json::from_slice(&files::read(&site.join("assets.json"))?).ok();
        manifest.as_ref().and_then(Self::from_json).ok_or_else(|| Error::Content {
            path: "dist/site/assets.json".to_owned(),
            problem: "it does not name all assets: run `cargo xtask build`".to_owned(),
        })
    }

    fn from_json(manifest: &Value) -> Option<Self> {
        let address = |value: &Value| value.as_str().map(str::to_owned);
        let fonts = manifest.get("fonts")?.as_object()?.iter();
        Some(Self {
            script: address(manifest.get("script")?)?,
            wasm: address(manifest.get("wasm")?)?,
            style: address(manifest.get("style")?)?,
            document: address(manifest.get("document")?)?,
            detail: address(manifest.get("detail")?)?,
            fonts: fonts
                .map(|(name, value)| Some((name.clone(), address(value)?)))
                .collect::<Option<_>>()?,
        })
    }
}

/// How many bytes a browser that knows brotli downloads for an address: the
/// size of the brotli copy, or of the file itself when it has none.
///
/// # Errors
/// When the site has no such file.
pub fn download_size(site: &Path, address: &str) -> Result<u64, Error> {
    let file = address.trim_start_matches('/');
    let compressed = site.join(format!("{file}.br"));
    if compressed.is_file() { files::size(&compressed) } else { files::size(&site.join(file)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn manifest_survives_writing_and_reading() {
        let site = tempfile::tempdir().unwrap();
        let assets = SiteAssets {
            script: "/assets/entente.1.js".to_owned(),
            wasm: "/assets/entente.2.wasm".to_owned(),
            style: "/assets/style.3.css".to_owned(),
            document: "/assets/document.5.css".to_owned(),
            detail: "/assets/detail.6.txt".to_owned(),
            fonts: BTreeMap::from([("a.woff2".to_owned(), "/assets/a.4.woff2".to_owned())]),
        };
        assets.write(site.path()).unwrap();
        assert_eq!(SiteAssets::read(site.path()).unwrap(), assets);
    }

    #[test]
    fn incomplete_manifest_is_refused() {
        let site = tempfile::tempdir().unwrap();
        files::write(&site.path().join("assets.json"), r#"{"script":"/a.js"}"#).unwrap();
        assert!(SiteAssets::read(site.path()).is_err());
    }

    #[test]
    fn brotli_copy_is_what_counts() {
        let site = tempfile::tempdir().unwrap();
        files::write(&site.path().join("assets/a.css"), "12345678").unwrap();
        assert_eq!(download_size(site.path(), "/assets/a.css").unwrap(), 8);
        files::write(&site.path().join("assets/a.css.br"), "123").unwrap();
        assert_eq!(download_size(site.path(), "/assets/a.css").unwrap(), 3);
    }
}
