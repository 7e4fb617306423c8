//! What a browser downloads besides the page.

use std::path::Path;

use super::measure::Measure;
use crate::error::Error;
use crate::site_assets::{Program, SiteAssets, download_size};

/// The brotli size of each asset.
///
/// # Errors
/// When an asset is not there.
pub fn of_assets(site: &Path) -> Result<Vec<Measure>, Error> {
    let SiteAssets { programs, style, document, detail, fonts } = SiteAssets::read(site)?;
    let programs = programs.into_iter().flat_map(|(code, Program { script, wasm })| {
        [(format!("script {code}"), script), (format!("wasm {code}"), wasm)]
    });
    let named = [("style", style), ("document", document), ("detail", detail)];
    let named = named.map(|(name, address)| (name.to_owned(), address));
    programs
        .chain(named)
        .chain(fonts)
        .map(|(name, address)| {
            let bytes = download_size(site, &address)?;
            let value = u32::try_from(bytes).map_or(f64::INFINITY, f64::from);
            Ok(Measure { name: format!("{name}, brotli"), value, unit: "bytes" })
        })
        .collect()
}
