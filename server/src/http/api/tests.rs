//! The API over a small snapshot: what the table of endpoints promises, the
//! router keeps.

use std::{fs, path::Path, sync::Arc};

use app::{
    domain::Layer,
    i18n::{ApiEndpoint, ApiParameter, ApiReferenceMessages, Language},
};
use axum::{
    body::{Body, to_bytes},
    http::{Request, Response, header},
};
use serde_json::Value;
use tempfile::TempDir;
use tower::ServiceExt;

use super::{
    endpoint::{Answer, Endpoint, Form},
    endpoints::ENDPOINTS,
    fields::fields,
    notes::tests::publish,
    openapi::document,
    reference,
    reference::Names,
};
use crate::{
    catalogue::Catalogue,
    config::SiteConfig,
    http::{AppState, Served, router},
    notes::{Notes, sample::slug},
    snapshot::{identify, sample, unpack},
    store::{Origin, SnapshotStore, sqlite::SqliteStore},
};

/// A server over the sample, with the folder that it needs.
pub struct Sample {
    pub state: Arc<AppState>,
    pub store: Arc<SqliteStore>,
    _folder: TempDir,
}

impl Sample {
    pub async fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let assets = r#"{"programs":{"en":{"script":"/a.js","wasm":"/a.wasm"},
            "fa":{"script":"/b.js","wasm":"/b.wasm"}},"style":"/a.css","document":"/b.css",
            "embedded_programs":{"en":{"script":"/c.js","wasm":"/c.wasm"},
            "fa":{"script":"/d.js","wasm":"/d.wasm"}},
            "embedded":{"auto":"/c.css","light":"/d.css","dark":"/e.css"},
            "detail":"/a.txt","fonts":{}}"#;
        fs::write(folder.path().join("assets.json"), assets).unwrap();
        let store = Arc::new(SqliteStore::open_or_create(folder.path()).await.unwrap());
        let archive = sample::archive(5);
        store.install(identify(&archive).unwrap(), &archive, Origin::Shipped).await.unwrap();
        publish(&*store).await;
        let catalogue = Catalogue::of(store.clone()).await.unwrap();
        let notes = Notes::of(store.clone()).await.unwrap();
        let served = Served::new(unpack(&archive).unwrap()).unwrap();
        let site = SiteConfig { site: folder.path().to_owned() };
        let state = Arc::new(AppState::new(served, site, catalogue, notes).unwrap());
        Self { state, store, _folder: folder }
    }

    pub async fn ask(&self, method: &str, path: &str) -> Response<Body> {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        router(self.state.clone()).oneshot(request).await.unwrap()
    }

    /// The status of an answer, and a header of it.
    pub async fn header(&self, method: &str, path: &str, name: &str) -> (u16, String) {
        let response = self.ask(method, path).await;
        let value = response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        (response.status().as_u16(), value.unwrap_or_default())
    }

    pub async fn get(&self, path: &str) -> (u16, String, Vec<u8>) {
        let response = self.ask("GET", path).await;
        let media = response
            .headers()
            .get(header::CONTENT_TYPE)
            .map(|media| media.to_str().unwrap().split(';').next().unwrap().to_owned());
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, media.unwrap_or_default(), body.into())
    }

    pub async fn json(&self, path: &str) -> (u16, Value) {
        let (status, _, body) = self.get(path).await;
        (status, serde_json::from_slice(&body).unwrap())
    }
}

fn forms() -> impl Iterator<Item = Form> {
    ENDPOINTS.iter().flat_map(Endpoint::forms)
}

#[test]
fn the_reviewed_openapi_document_is_the_one_that_is_served() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/api/openapi.json");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, format!("{:#}\n", document())).unwrap();
    }
    let reviewed: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert!(
        reviewed == document(),
        "the API is not as tests/api/openapi.json says: run this test with UPDATE=1 and review \
         what changed"
    );
}

#[tokio::test]
async fn every_path_of_the_document_is_answered_as_it_says() {
    let sample = Sample::new().await;
    let names = Names::new(sample.state.current().id(), Some(&slug("visas")));
    let document = document();
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.len(), forms().count());
    for form in forms() {
        // The small snapshot has no events of a country.
        let example = names.given_to(&form.example());
        let answers = &paths[&form.path()]["get"]["responses"];
        let (status, media, body) = sample.get(&example).await;
        assert_eq!(status, 200, "{example}: {}", String::from_utf8_lossy(&body));
        assert!(answers["200"]["content"][&media].is_object(), "{example}: {media}");
        let allowed = sample.header("OPTIONS", &example, "allow").await;
        assert_eq!(allowed, (204, "GET, HEAD, OPTIONS".to_owned()), "{example}");
        let head = sample.ask("HEAD", &example).await;
        assert_eq!(head.status().as_u16(), 200, "{example}");
    }
    for path in ["", "/", "/tie", "/ties/", "/ties/IR-US/", "/snapshots.csv"] {
        let address = format!("/api/v1{path}");
        assert_eq!(sample.get(&address).await.0, 404, "{address}");
        assert_eq!(sample.ask("OPTIONS", &address).await.status().as_u16(), 404, "{address}");
    }
}

#[test]
fn every_field_has_a_meaning_in_every_language() {
    for endpoint in &ENDPOINTS {
        let (Answer::Json { schema, .. } | Answer::Stored { schema, .. }) = endpoint.answer else {
            continue;
        };
        let fields = fields(schema);
        assert!(!fields.is_empty(), "{:?}", endpoint.subject);
        for field in fields {
            for language in Language::ALL {
                let meaning = ApiReferenceMessages::of(language).field(&field.name);
                assert!(meaning.is_some(), "{} in {language}", field.path);
            }
            assert!(!field.kind.is_empty(), "{}", field.path);
        }
    }
}

#[test]
fn the_reference_tells_of_every_endpoint_and_parameter() {
    let snapshot = identify(&sample::archive(5)).unwrap();
    for language in Language::ALL {
        let page = reference(language, snapshot, None).into_string();
        for form in forms().filter(|form| form.endpoint.subject != ApiEndpoint::Document) {
            assert!(page.contains(&format!("GET /api/v1{}<", form.endpoint.path)), "{form:?}");
            let example = Names::new(snapshot, None).given_to(&form.example());
            assert!(page.contains(&example.replace('&', "&amp;")), "{example}");
        }
        for parameter in ApiParameter::ALL {
            assert!(page.contains(&format!(">{}<", parameter.id())), "{parameter:?}");
        }
        assert!(page.contains("ties[].interval.low") && page.contains("problem-invalid-cursor"));
    }
}

#[tokio::test]
async fn one_pair_has_every_layer_and_its_documents() {
    let sample = Sample::new().await;
    let (status, pair) = sample.json("/api/v1/ties/IR-US").await;
    assert_eq!((status, &pair["pair"]), (200, &"IR-US".into()));
    assert_eq!(pair["layers"].as_array().unwrap().len(), Layer::ALL.len());
    let agreements = pair["agreements"].as_array().unwrap();
    assert!(agreements.iter().any(|agreement| agreement["signed"] == "1957-03-05"));
    let (_, media, table) = sample.get("/api/v1/ties/IR-US.csv").await;
    let years: usize = pair["layers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|layer| layer["series"].as_array().unwrap().len())
        .sum();
    let lines = String::from_utf8(table).unwrap().lines().count();
    assert_eq!((media.as_str(), lines), ("text/csv", years + 1));
}

#[tokio::test]
async fn a_pair_has_one_address() {
    let sample = Sample::new().await;
    for (asked, right) in [
        ("/api/v1/ties/US-IR", "/api/v1/ties/IR-US"),
        ("/api/v1/ties/ir-us.csv?year=2023", "/api/v1/ties/IR-US.csv?year=2023"),
        ("/api/v1/countries/ir", "/api/v1/countries/IR"),
    ] {
        let moved = sample.header("GET", asked, "location").await;
        assert_eq!(moved, (301, right.to_owned()));
    }
}

#[tokio::test]
async fn what_is_not_there_is_a_problem_of_its_own_type() {
    let sample = Sample::new().await;
    let gone = "0".repeat(64);
    for (path, status, kind) in [
        ("/api/v1/ties/IR-IR", 400, "invalid-pair"),
        ("/api/v1/ties/IR-ZZ", 404, "unknown-country"),
        ("/api/v1/ties/IRAN", 404, "not-found"),
        ("/api/v1/countries/ZZ", 404, "unknown-country"),
        ("/api/v1/ties?cursor=AAAAAAAAAAAAAAAA", 400, "invalid-cursor"),
        ("/api/v1/ties?sort=up", 400, "invalid-parameter"),
        ("/api/v1/countries?x=1", 400, "invalid-parameter"),
        ("/api/v1/snapshots/latest", 404, "not-found"),
        ("/api/v1/notes/vacines", 404, "unknown-note"),
        ("/api/v1/notes/Vaccines!", 404, "unknown-note"),
        ("/api/v1/notes/vacines/versions/1", 404, "unknown-note"),
        ("/api/v1/notes/visas/versions/3", 404, "not-found"),
        ("/api/v1/notes/visas/versions/0", 404, "not-found"),
        ("/api/v1/notes/wrong-note", 410, "withdrawn"),
        ("/api/v1/notes/wrong-note/versions/1", 410, "withdrawn"),
        ("/api/v1/notes?theme=x", 400, "invalid-parameter"),
        ("/api/v1/notes?cursor=AAAAAAAAAAAAAAAA", 400, "invalid-cursor"),
        (&format!("/api/v1/snapshots/{gone}"), 404, "unknown-snapshot"),
        (&format!("/api/v1/snapshots/{gone}.zip"), 404, "unknown-snapshot"),
        (&format!("/api/v1/ties?snapshot={gone}"), 404, "unknown-snapshot"),
    ] {
        let (found, problem) = sample.json(path).await;
        let expected = format!("/problems/{kind}");
        assert_eq!((found, problem["type"].as_str()), (status, Some(expected.as_str())), "{path}");
    }
    let (_, problem) = sample.json("/api/v1/ties/NA-UX").await;
    assert!(problem["near"].as_array().unwrap().contains(&"US".into()), "{problem}");
}
