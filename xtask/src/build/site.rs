//! The site folder: everything that is served as a file.

use std::path::Path;

use super::{compress, detail, fonts, glue, hashed, public, style, wasm};
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
    let sheet = |name: &str| {
        let style = style::build(workspace, &working, &fonts, name)?;
        hashed::place(site, name, "css", &style)
    };
    let (style, document) = (sheet("style")?, sheet("document")?);
    let detail = detail::draw(&files::read(&workspace.root(detail::FILE))?)?;
    let detail = hashed::place(site, "detail", "txt", detail.as_bytes())?;
    let programs = LANGUAGES.map(|(code, feature)| {
        let working = working.join(code);
        files::create_folder(&working)?;
        let name = format!("entente-{code}");
        let wasm = wasm::build(workspace, &working, feature)?;
        let wasm = hashed::place(site, &name, "wasm", &wasm)?;
        let script = glue::build(workspace, &working, &wasm)?;
        let script = hashed::place(site, &name, "js", &script)?;
        Ok((code.to_owned(), Program { script, wasm }))
    });
    let programs = programs.into_iter().collect::<Result<_, Error>>()?;

    SiteAssets { programs, style, document, detail, fonts }.write(site)?;
    compress::folder(site)
}
