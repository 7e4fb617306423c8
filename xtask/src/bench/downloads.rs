//! What a browser downloads besides the page.

use std::path::Path;

use super::measure::Measure;
use crate::error::Error;
use crate::site_assets::{SiteAssets, download_size};

/// The brotli size of each asset.
///
/// # Errors
/// When an asset is not there.
pub fn of_assets(site: &Path) -> Result<Vec<Measure>, Error> {
    let SiteAssets { script, wasm, style, document, detail, fonts } = SiteAssets::read(site)?;
    let named = [
        ("script", &script),
        ("wasm", &wasm),
        ("style", &style),
        ("document", &document),
        ("detail", &detail),
    ];
    let fonts = fonts.iter().map(|(name, address)| (name.as_str(), address));
    named
        .into_iter()
        .chain(fonts)
        .map(|(name, address)| {
            let bytes = download_size(site, address)?;
            let value = u32::try_from(bytes).map_or(f64::INFINITY, f64::from);
            Ok(Measure { name: format!("{name}, brotli"), value, unit: "bytes" })
        })
        .collect()
}
