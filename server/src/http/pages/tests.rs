//! Pages over the shipped snapshot, without a socket.

use std::{fs, path::PathBuf, sync::Arc, time::Instant};

use app::i18n::{Language, TieMessages};
use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use tempfile::TempDir;
use tower::ServiceExt;

use crate::{
    catalogue::Catalogue,
    config::SiteConfig,
    http::{AppState, Served, export::tests::shipped, router},
    notes::Notes,
    snapshot::{read_file, unpack},
    store::sqlite::SqliteStore,
};

/// A server over the shipped snapshot, with the folder that it needs.
struct Site {
    state: Arc<AppState>,
    _folder: TempDir,
}

impl Site {
    async fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let assets = r#"{"programs":{"en":{"script":"/a.js","wasm":"/a.wasm"},
            "fa":{"script":"/b.js","wasm":"/b.wasm"}},"style":"/a.css","document":"/b.css",
            "embedded_programs":{"en":{"script":"/c.js","wasm":"/c.wasm"},
            "fa":{"script":"/d.js","wasm":"/d.wasm"}},
            "embedded":{"auto":"/c.css","light":"/d.css","dark":"/e.css"},
            "detail":"/a.txt","fonts":{}}"#;
        fs::write(folder.path().join("assets.json"), assets).unwrap();
        let store = Arc::new(SqliteStore::open_or_create(folder.path()).await.unwrap());
        let catalogue = Catalogue::of(store.clone()).await.unwrap();
        let notes = Notes::of(store).await.unwrap();
        let site = SiteConfig { site: folder.path().to_owned() };
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../snapshot/entente.zip");
        let served = Served::new(unpack(&read_file(&path).unwrap()).unwrap()).unwrap();
        let state = Arc::new(AppState::new(served, site, catalogue, notes).unwrap());
        Self { state, _folder: folder }
    }

    async fn get(&self, path: &str) -> (StatusCode, String, String) {
        let request = Request::builder().uri(path).header("host", "entente.example");
        let request = request.body(Body::empty()).unwrap();
        let response = router(self.state.clone()).oneshot(request).await.unwrap();
        let place = response.headers().get(header::LOCATION);
        let place = place.map(|place| place.to_str().unwrap().to_owned()).unwrap_or_default();
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, place, String::from_utf8_lossy(&body).into_owned())
    }

    /// How many bytes a page takes on the way.
    async fn sent(&self, path: &str) -> usize {
        let request = Request::builder().uri(path).header("accept-encoding", "br");
        let request = request.body(Body::empty()).unwrap();
        let response = router(self.state.clone()).oneshot(request).await.unwrap();
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "br", "{path}");
        to_bytes(response.into_body(), usize::MAX).await.unwrap().len()
    }

    async fn page(&self, path: &str) -> String {
        let (status, _, body) = self.get(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        body
    }
}

/// The text between two marks.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let rest = &html[html.find(from).unwrap() + from.len()..];
    &rest[..rest.find(to).unwrap()]
}

#[tokio::test]
async fn what_a_form_sends_has_one_address() {
    let site = Site::new().await;
    for (asked, right) in [
        ("countries=Iran&countries=T%C3%BCrkiye&countries=&layer=", "countries=IR,TR"),
        ("countries=IR%2CTR", "countries=IR,TR"),
        ("pairs=US-IR&pairs=Iran,+Canada", "pairs=IR-US,CA-IR"),
        ("countries=%D8%A7%DB%8C%D8%B1%D8%A7%D9%86&countries=PK", "countries=IR,PK"),
    ] {
        let (status, place, _) = site.get(&format!("/en/compare?{asked}")).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{asked}");
        assert_eq!(place, format!("/en/compare?{right}"), "{asked}");
        assert_eq!(site.get(&place).await.0, StatusCode::OK, "{place} stays");
    }
}

#[tokio::test]
async fn every_country_is_meant_by_its_name_in_either_language() {
    let served = shipped();
    for (_, country) in served.atlas.countries().iter() {
        for name in [&country.names.english, &country.names.persian] {
            assert_eq!(served.finder.country(name), Some(country.code), "{name}");
        }
    }
}

#[tokio::test]
async fn a_comparison_is_small_quick_and_complete() {
    let site = Site::new().await;
    for language in ["en", "fa"] {
        for query in ["countries=IR,TR,PK,US,CN", "pairs=IR-US,CN-US,AR-BR,BR-DE,DZ-FR"] {
            let path = format!("/{language}/compare?{query}");
            let html = site.page(&path).await;
            assert!(!html.contains("NaN") && !html.contains(" style="), "{path}");
            assert_eq!(html.matches("<figure class=\"plot\"").count(), 6, "{path}");
            assert!(html.contains(&format!("/{language}/export/compare?{query}\"")), "{path}");
            let begun = Instant::now();
            site.page(&path).await;
            let elapsed = begun.elapsed();
            let sent = site.sent(&path).await;
            println!("{path}: {sent} bytes, {elapsed:?}");
            assert!(sent <= 60_000, "{path}: {sent} bytes");
        }
    }
    let html = site.page("/en/compare?countries=IR,XT,BR").await;
    let notice = between(&html, "<div class=\"notice\">", "</div>");
    assert!(notice.contains("“XT” does not name a country"), "{notice}");
    assert!(notice.contains("/en/compare?countries=IR,BR,ET\""), "{notice}");
}

#[tokio::test]
async fn every_view_leads_to_its_files_and_names_its_own_picture() {
    let site = Site::new().await;
    for (view, files, picture) in [
        ("/en/country/IR?layer=missions", "/en/export/IR?layer=missions", "IR.png?layer=missions"),
        ("/fa/tie/IR-US", "/fa/export/IR-US", "IR-US.png"),
        (
            "/en/compare?countries=IR,TR",
            "/en/export/compare?countries=IR,TR",
            "compare.png?countries=IR,TR",
        ),
        ("/en/rankings?year=2020", "/en/export/rankings?year=2020", "map.png"),
        ("/fa/science-and-diplomacy?country=IR", "/fa/export/science-and-diplomacy?", "map.png"),
    ] {
        let html = site.page(view).await.replace("&amp;", "&");
        assert!(html.contains(&format!("href=\"{files}")), "{view} to {files}");
        let image = between(&html, "property=\"og:image\" content=\"", "\"");
        let (_, name) = image.rsplit_once('/').unwrap();
        assert_eq!(name, picture, "{view}");
        let offered = site.page(files).await;
        assert!(offered.contains(".csl.json"), "{files} offers the citation");
        let drawn = !picture.starts_with("map");
        assert_eq!(offered.contains("<img"), drawn, "{files}");
    }
}

#[tokio::test]
async fn no_address_speaks_another_language() {
    let site = Site::new().await;
    for path in ["/xx", "/xx/compare", "/xx/country/IR", "/xx/export/IR.csv", "/xx/find/list"] {
        assert_eq!(site.get(path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
    for path in
        ["/en/export/map", "/en/export/rankings.png", "/en/export/US-IR.csv", "/en/export/QQ"]
    {
        assert_eq!(site.get(path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn every_kind_of_mission_has_words_in_persian() {
    let word = TieMessages::of(Language::Persian).mission_kind;
    for mission in &shipped().documents.missions {
        for kind in mission.kinds.split('|').filter_map(|kind| kind.split(':').next()) {
            assert!(word(kind).is_some(), "{kind}");
        }
    }
}

#[tokio::test]
async fn a_country_that_no_flow_names_has_no_data_of_mobility() {
    let site = Site::new().await;
    for pair in ["JP-TW", "AL-XK", "CW-NL", "GB-IM", "NL-SX"] {
        let html = site.page(&format!("/en/tie/{pair}")).await;
        let glance = between(&html, "<section id=\"glance\"", "</section>");
        let row = between(glance, "#researcher_mobility\"", "</tr>");
        assert!(row.contains("state no-data"), "{pair}: {row}");
    }
}

#[tokio::test]
async fn what_turns_a_page_around_is_neither_quoted_nor_searched() {
    let site = Site::new().await;
    let turned = "%E2%80%AE";
    for path in ["/en/country/ZZ", "/en/tie/ZZ", "/fa/organisation/ZZ", "/en/find?q=zzzz"] {
        let (_, _, html) = site.get(&format!("{path}{turned}")).await;
        assert!(
            html.contains("\u{2068}ZZ\u{2069}") || html.contains("\u{2068}zzzz\u{2069}"),
            "{path}"
        );
        assert!(!html.contains('\u{202e}'), "{path}");
    }
}
