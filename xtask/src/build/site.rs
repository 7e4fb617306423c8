//! The site folder: everything that is served as a file.

use std::path::Path;

use super::{compress, detail, fonts, glue, hashed, public, style, wasm};
use crate::error::Error;
use crate::files;
use crate::site_assets::SiteAssets;
use crate::workspace::Workspace;

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
    let wasm = wasm::build(workspace, &working)?;
    let wasm = hashed::place(site, "entente", "wasm", &wasm)?;
    let script = glue::build(workspace, &working, &wasm)?;
    let script = hashed::place(site, "entente", "js", &script)?;

    SiteAssets { script, wasm, style, document, detail, fonts }.write(site)?;
    compress::folder(site)
}
