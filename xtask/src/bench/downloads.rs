//! What a browser downloads besides the page.

use std::collections::BTreeMap;
use std::path::Path;

use super::measure::Measure;
use crate::error::Error;
use crate::site_assets::{Program, SiteAssets, download_size};

/// The brotli size of each asset.
///
/// # Errors
/// When an asset is not there.
pub fn of_assets(site: &Path) -> Result<Vec<Measure>, Error> {
    let SiteAssets { programs, embedded_programs, style, document, embedded, detail, fonts } =
        SiteAssets::read(site)?;
    let of_page = |page: &'static str, programs: BTreeMap<String, Program>| {
        programs.into_iter().flat_map(move |(code, Program { script, wasm })| {
            [(format!("{page} script {code}"), script), (format!("{page} wasm {code}"), wasm)]
        })
    };
    let programs = of_page("explorer", programs).chain(of_page("embedded", embedded_programs));
    let embedded = embedded.into_iter().map(|(choice, sheet)| (format!("style {choice}"), sheet));
    let named = [("style", style), ("document", document), ("detail", detail)];
    let named = named.map(|(name, address)| (name.to_owned(), address));
    programs
        .chain(named)
        .chain(embedded)
        .chain(fonts)
        .map(|(name, address)| {
            let bytes = download_size(site, &address)?;
            let value = u32::try_from(bytes).map_or(f64::INFINITY, f64::from);
            Ok(Measure { name: format!("{name}, brotli"), value, unit: "bytes" })
        })
        .collect()
}
