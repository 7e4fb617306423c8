//! `assets.json` of the site folder: which hashed file stands for what.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::error::Error;
use crate::files;

/// What wakes a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The module that the page loads.
    pub script: String,
    /// The WebAssembly file that the script loads.
    pub wasm: String,
}

/// The addresses of the hashed files, each as `/assets/…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteAssets {
    /// What the pages of a language load, by its code.
    pub programs: BTreeMap<String, Program>,
    /// What wakes the map in a frame of another site, by language.
    pub embedded_programs: BTreeMap<String, Program>,
    /// The style sheet.
    pub style: String,
    /// The style sheet that pages of text load besides.
    pub document: String,
    /// The style sheets of views in a frame, by the choice of colours.
    pub embedded: BTreeMap<String, String>,
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
        let Self { programs, embedded_programs, style, document, embedded, detail, fonts } = self;
        let [programs, embedded_programs] = [programs, embedded_programs].map(|programs| {
            let programs = programs.iter().map(|(code, Program { script, wasm })| {
                (code.clone(), json!({ "script": script, "wasm": wasm }))
            });
            programs.collect::<Map<String, Value>>()
        });
        let manifest = json!({
            "programs": programs, "embedded_programs": embedded_programs, "style": style,
            "document": document, "embedded": embedded, "detail": detail, "fonts": fonts,
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
        let address = |name: &str| Some(manifest.get(name)?.as_str()?.to_owned());
        let addresses = |name: &str| -> Option<BTreeMap<String, String>> {
            let named = manifest.get(name)?.as_object()?.iter();
            named.map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect()
        };
        let programs = |name: &str| -> Option<BTreeMap<String, Program>> {
            let programs = manifest.get(name)?.as_object()?.iter();
            let program = |(code, program): (&String, &Value)| {
                let address = |name: &str| Some(program.get(name)?.as_str()?.to_owned());
                Some((code.clone(), Program { script: address("script")?, wasm: address("wasm")? }))
            };
            programs.map(program).collect()
        };
        Some(Self {
            programs: programs("programs")?,
            embedded_programs: programs("embedded_programs")?,
            style: address("style")?,
            document: address("document")?,
            embedded: addresses("embedded")?,
            detail: address("detail")?,
            fonts: addresses("fonts")?,
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
        let programs = |page: &str| {
            let [script, wasm] = ["js", "wasm"].map(|kind| format!("/assets/{page}-en.1.{kind}"));
            BTreeMap::from([("en".to_owned(), Program { script, wasm })])
        };
        let assets = SiteAssets {
            programs: programs("explorer"),
            embedded_programs: programs("embedded"),
            embedded: BTreeMap::from([(
                "auto".to_owned(),
                "/assets/embedded-auto.7.css".to_owned(),
            )]),
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
        files::write(&site.path().join("assets.json"), r#"{"programs":{"en":{"script":"/a.js"}}}"#)
            .unwrap();
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
