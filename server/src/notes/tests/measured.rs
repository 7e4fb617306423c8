//! How long a store of many notes takes, and how much memory its headings do:
//!
//! ```text
//! cargo test --release -p server --lib measured -- --ignored --nocapture --test-threads 1
//! ```

use std::{
    fmt::Write as _,
    fs,
    sync::Arc,
    time::{Duration, Instant},
};

use app::{
    domain::note::{ByLanguage, NoteContent, Slug, Translation},
    i18n::Language,
};

use crate::notes::{
    Notes, Query,
    sample::{first, slug, titled},
};
use crate::store::{
    NoteStore, Store,
    postgres::{PostgresStore, test_server::database},
    sqlite::SqliteStore,
};

const NOTES: usize = 10_000;
const WORDS: usize = 600;
/// What is asked for, in the median of so many times.
const TIMES: usize = 101;

/// Words as they stand in a text, half of them among the commonest.
const COMMON: usize = 2;
/// Words that people search for.
const RARER: usize = 9;

/// Numbers that look random and are the same each time (Knuth's generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    /// A made-up word, a few of them often, as in a language; from `least` on
    /// rarer ones, up to 14.
    fn word(&mut self, language: Language, least: usize) -> String {
        let limit = 1 << (least + self.below(14 - least));
        let mut number = self.below(limit) + 40;
        let letters: Vec<char> = match language {
            Language::English => "etaoinshrdlucmfw".chars().collect(),
            Language::Persian => "ابتدرزسشعکلمنوهی".chars().collect(),
        };
        let mut word = String::new();
        while number > 0 {
            word.push(letters[number % 16]);
            number /= 16;
        }
        word + if language == Language::English { "o" } else { "ا" }
    }

    fn text(&mut self, language: Language, words: usize, least: usize) -> String {
        let mut text = String::new();
        for at in 0..words {
            let end = if at % 80 == 79 { ".\n\n" } else { " " };
            let _ = write!(text, "{}{end}", self.word(language, least));
        }
        text
    }

    fn note(&mut self, at: usize) -> (Slug, NoteContent) {
        let mut text = |language| {
            let title = format!("{} {at}", self.text(language, 7, COMMON).trim());
            let summary = self.text(language, 25, COMMON);
            Translation::new(&title, summary.trim(), &self.text(language, WORDS, COMMON)).ok()
        };
        let translations = ByLanguage::new(&mut text).unwrap();
        (slug(&format!("note-{at}")), NoteContent { translations, ..titled("x") })
    }
}

async fn fill(store: &dyn NoteStore) {
    let mut numbers = Numbers(7);
    for batch in 0..NOTES / 500 {
        let notes = (0..500).map(|at| {
            let (name, content) = numbers.note(batch * 500 + at);
            first(name.as_str(), content)
        });
        store.publish(&notes.collect::<Vec<_>>()).await.unwrap();
    }
}

/// The memory of this program, in MB.
fn memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1e3
}

async fn measure(name: &str, store: Arc<dyn Store>) {
    fill(&*store).await;
    let before = memory();
    let start = Instant::now();
    let notes = Notes::of(store.clone()).await.unwrap();
    println!("{name}: headings of {NOTES} in {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    println!("{name}: {:.1} MB more memory", memory() - before);
    let mut numbers = Numbers(11);
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let name = slug(&format!("note-{}", numbers.below(NOTES)));
        let start = Instant::now();
        assert!(notes.published(&name).await.unwrap().is_some());
        times.push(start.elapsed());
    }
    println!("{name}: a note in {:.2} ms", median(times));
    for (kind, least) in [("of all", COMMON), ("rarer", RARER)] {
        for words in [1, 2, 3] {
            let (mut times, mut hits) = (Vec::new(), 0);
            for at in 0..TIMES {
                let language = Language::ALL[at % 2];
                let text = numbers.text(language, words, least);
                let start = Instant::now();
                hits += notes.search(text.trim(), language).await.unwrap().iter().count();
                times.push(start.elapsed());
            }
            let longest = times.iter().max().unwrap().as_secs_f64() * 1e3;
            let (middle, hits) = (median(times), hits / TIMES);
            println!(
                "{name}: {words} words, {kind}: {middle:.2} ms, at most {longest:.0} ms, {hits} notes"
            );
        }
    }
    for letters in [1, 2] {
        let mut times = Vec::new();
        for at in 0..TIMES {
            let language = Language::ALL[at % 2];
            let begun: String = numbers.word(language, COMMON).chars().take(letters).collect();
            let query = Query::new(&begun).unwrap();
            let start = Instant::now();
            // Of the store, as the last searches are kept.
            notes.store.search(&query, language).await.unwrap();
            times.push(start.elapsed());
        }
        println!("{name}: {letters} letters of a word: {:.2} ms", median(times));
    }
    println!("{name}: {:.1} MB in all", memory());
}

#[tokio::test]
#[ignore = "takes minutes; for figures alone"]
async fn many_notes_in_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    measure("SQLite", Arc::new(SqliteStore::open_or_create(folder.path()).await.unwrap())).await;
}

#[tokio::test]
#[ignore = "takes minutes; for figures alone"]
async fn many_notes_in_postgres() {
    measure("PostgreSQL", Arc::new(PostgresStore::open(&database().await).await.unwrap())).await;
}
