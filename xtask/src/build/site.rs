//! The site folder: everything that is served as a file.

use std::collections::BTreeMap;
use std::path::Path;

use super::{compress, detail, fonts, glue, hashed, public, style, themes, wasm};
use crate::error::Error;
use crate::files;
use crate::site_assets::{Program, SiteAssets};
use crate::workspace::Workspace;

/// The languages of the pages: their codes, and the features that speak them.
const LANGUAGES: [(&str, &str); 2] = [("en", "english"), ("fa", "persian")];

/// Builds the site into a folder, with `assets.json` naming the hashed files
/// and a compressed copy beside every file that gains by it.
///
/// # Errors
/// When a source file is missing or wrong, or a tool fails.
pub fn build(workspace: &Workspace, site: &Path) -> Result<(), Error> {
    let working = workspace.target("site");
    files::remove_folder(&working)?;
    files::create_folder(&working)?;

    public::copy(&workspace.root("public"), site)?;
    let fonts = fonts::place(&workspace.root("public/fonts"), site)?;
    let sheet = |name: &str| style::build(workspace, &working, &fonts, name);
    let style = hashed::place(site, "style", "css", sheet("style")?.as_bytes())?;
    let document = hashed::place(site, "document", "css", sheet("document")?.as_bytes())?;
    let embedded = themes::place(site, "embedded", &sheet("embedded")?)?;
    let detail = detail::draw(&files::read(&workspace.root(detail::FILE))?)?;
    let detail = hashed::place(site, "detail", "txt", detail.as_bytes())?;
    let programs = programs(workspace, &working, site, "explorer")?;
    let embedded_programs = self::programs(workspace, &working, site, "embedded")?;

    SiteAssets { programs, embedded_programs, style, document, embedded, detail, fonts }
        .write(site)?;
    compress::folder(site)
}

/// The program that wakes a page, by the name of its feature, in every
/// language.
fn programs(
    workspace: &Workspace,
    working: &Path,
    site: &Path,
    page: &str,
) -> Result<BTreeMap<String, Program>, Error> {
    let program = |(code, language): (&str, &str)| {
        let name = format!("{page}-{code}");
        let working = working.join(&name);
        files::create_folder(&working)?;
        let wasm = wasm::build(workspace, &working, &[page, language])?;
        let wasm = hashed::place(site, &name, "wasm", &wasm)?;
        let script = glue::build(workspace, &working, &wasm)?;
        let script = hashed::place(site, &name, "js", &script)?;
        Ok((code.to_owned(), Program { script, wasm }))
    };
    LANGUAGES.into_iter().map(program).collect()
}
