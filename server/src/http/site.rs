//! The files that browsers load, as the build leaves them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use app::{i18n::Language, view::Theme};
use axum::{
    Router,
    http::HeaderValue,
    http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, VARY},
    middleware,
    response::Response,
};
use serde::Deserialize;
use tower_http::services::ServeDir;

use super::AppState;

/// Why the site folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// There is no list of assets.
    #[error("cannot read {0}: {1}; run cargo xtask build, or name the folder with --site")]
    Unreadable(PathBuf, std::io::Error),
    /// The list of assets is not one.
    #[error("{0} is not a list of assets: {1}; run cargo xtask build")]
    NotAList(PathBuf, serde_json::Error),
    /// The system has no thread for pictures.
    #[error("cannot start the painter of pictures: {0}")]
    Painter(std::io::Error),
}

/// What wakes a page.
#[derive(Debug, Clone, Deserialize)]
pub struct Program {
    /// The script that starts the WebAssembly.
    pub script: String,
    /// The WebAssembly.
    pub wasm: String,
}

/// The program of each language of the interface.
#[derive(Debug, Clone, Deserialize)]
pub struct Programs {
    en: Program,
    fa: Program,
}

impl Programs {
    /// The one that speaks a language.
    pub fn of(&self, language: Language) -> &Program {
        match language {
            Language::English => &self.en,
            Language::Persian => &self.fa,
        }
    }
}

/// A style sheet for each choice of colours.
#[derive(Debug, Clone, Deserialize)]
pub struct ThemedStyles {
    auto: String,
    light: String,
    dark: String,
}

/// Where the hashed files are: `assets.json`.
#[derive(Debug, Clone, Deserialize)]
pub struct SiteAssets {
    /// What wakes the pages of a language.
    pub programs: Programs,
    /// What wakes the map in a frame of another site.
    pub embedded_programs: Programs,
    /// The style sheet.
    pub style: String,
    /// The style sheet that pages of text load besides.
    pub document: String,
    /// The style sheets of views in a frame.
    pub embedded: ThemedStyles,
    /// The borders that a map seen from close by loads.
    pub detail: String,
    /// The fonts, by their names without a hash.
    pub fonts: BTreeMap<String, String>,
}

impl SiteAssets {
    /// Reads the list in a site folder.
    ///
    /// # Errors
    /// [`SiteError`].
    pub fn read(site: &Path) -> Result<Self, SiteError> {
        let path = site.join("assets.json");
        let text = fs::read(&path).map_err(|error| SiteError::Unreadable(path.clone(), error))?;
        serde_json::from_slice(&text).map_err(|error| SiteError::NotAList(path, error))
    }

    /// The style sheet of a view in a frame, in the colours asked for.
    pub(super) fn embedded_style(&self, theme: Theme) -> &str {
        match theme {
            Theme::System => &self.embedded.auto,
            Theme::Light => &self.embedded.light,
            Theme::Dark => &self.embedded.dark,
        }
    }
}

/// The files under `/assets/` may be kept for ever: their names change with
/// their content. The others, such as the icon, for an hour.
pub(super) fn router(state: &AppState) -> Router<Arc<AppState>> {
    let folder = |path: &Path| ServeDir::new(path).precompressed_br().precompressed_gzip();
    let assets = Router::new()
        .nest_service("/assets", folder(&state.site.site.join("assets")))
        .layer(middleware::map_response(forever));
    let mut files = assets;
    for name in ["favicon.svg", "find.js", "manifest.webmanifest", "wake.js"] {
        let service = tower_http::services::ServeFile::new(state.site.site.join(name));
        let service = service.precompressed_br().precompressed_gzip();
        files = files.route_service(&format!("/{name}"), service);
    }
    files.layer(middleware::map_response(readable_everywhere))
}

/// A view in a sandbox has no origin, so that even this site's files are
/// another's to it: modules, fonts and WebAssembly load only where all may
/// read them (Fetch Standard, "CORS protocol"). They hold nothing private.
async fn readable_everywhere(mut response: Response) -> Response {
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

async fn forever(mut response: Response) -> Response {
    if response.status().is_success() {
        let value = HeaderValue::from_static("public, max-age=31536000, immutable");
        response.headers_mut().insert(CACHE_CONTROL, value);
        let vary = HeaderValue::from_static("accept-encoding");
        response.headers_mut().insert(VARY, vary);
    }
    response
}
