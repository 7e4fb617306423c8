use std::{
    fs,
    path::PathBuf,
    sync::{Arc, LazyLock},
};

use app::{
    domain::Layer,
    i18n::{Language, latin_digits},
    indicators::offered,
};
use resvg::{
    tiny_skia::Pixmap,
    usvg::{Options, Tree},
};

use super::{Ask, Exhibit};
use crate::{
    http::Served,
    render::{self, Scale, Sketch, png},
    snapshot::{read_file, unpack},
};

/// The shipped snapshot, loaded once for all tests.
pub(in crate::http) fn shipped() -> Arc<Served> {
    static SHIPPED: LazyLock<Arc<Served>> = LazyLock::new(|| {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../snapshot/entente.zip");
        Arc::new(Served::new(unpack(&read_file(&path).unwrap()).unwrap()).unwrap())
    });
    SHIPPED.clone()
}

fn ask(served: &Arc<Served>, language: Language, name: &str, query: &str) -> Ask {
    let exhibit = Exhibit::of(name, served.atlas.countries()).unwrap();
    let site = "https://entente.example".to_owned();
    Ask { served: served.clone(), language, exhibit, query: query.to_owned(), site }
}

fn drawing(served: &Arc<Served>, language: Language, name: &str, query: &str) -> String {
    ask(served, language, name, query).open().unwrap().parcel.drawing().unwrap()
}

fn picture(
    served: &Arc<Served>,
    language: Language,
    (name, query): (&str, &str),
    scale: Scale,
) -> Vec<u8> {
    let ask = ask(served, language, name, query);
    png(&Sketch::of(&*ask.open().unwrap().parcel).unwrap(), scale).unwrap()
}

/// Half of a picture, each pixel the mean of four: a quarter of the bytes, and
/// shapes and order of letters can still be told apart.
fn halved(picture: &Pixmap) -> Pixmap {
    let mut half = Pixmap::new(picture.width() / 2, picture.height() / 2).unwrap();
    let (wide, narrow) = (picture.width() as usize, half.width() as usize);
    for (place, byte) in half.data_mut().iter_mut().enumerate() {
        let (pixel, channel) = (place / 4, place % 4);
        let (row, column) = (pixel / narrow * 2, pixel % narrow * 2);
        let at = |down, right| {
            u16::from(picture.data()[((row + down) * wide + column + right) * 4 + channel])
        };
        *byte = u8::try_from((at(0, 0) + at(0, 1) + at(1, 0) + at(1, 1)) / 4).unwrap();
    }
    half
}

/// The share of pixels that differ by more than a renderer's rounding.
fn difference(one: &Pixmap, other: &Pixmap) -> f64 {
    assert_eq!((one.width(), one.height()), (other.width(), other.height()));
    let pairs = one.data().chunks(4).zip(other.data().chunks(4));
    let far = |(one, other): &(&[u8], &[u8])| {
        one.iter().zip(*other).any(|(one, other)| one.abs_diff(*other) > 24)
    };
    let (all, different) = (pairs.len(), pairs.filter(far).count());
    f64::from(u32::try_from(different).unwrap()) / f64::from(u32::try_from(all).unwrap())
}

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.png"))
}

/// The most that may differ: letters moved by a pixel in one line are more.
const TOLERANCE: f64 = 0.001;

/// `UPDATE=1 cargo test -p server golden` draws them anew: look at them.
#[test]
fn pictures_are_the_golden_ones() {
    let served = shipped();
    let mut drawn = Vec::new();
    let (english, persian) = (Language::English, Language::Persian);
    let net = "layer=researcher_mobility&indicator=net&year=2017&country=DE";
    for (name, language, exhibit, query) in [
        ("iran-en", english, "map", "year=2023&country=IR"),
        ("iran-fa", persian, "map", "year=2023&country=IR"),
        ("net-fa", persian, "map", net),
        ("world-fa", persian, "map", "layer=un_voting&year=2019"),
        ("country-fa", persian, "TR", "layer=agreements"),
        ("pair-en", english, "BR-DE", ""),
        ("pair-fa", persian, "IR-US", ""),
        ("compare-en", english, "compare", "pairs=IR-US,CN-US,IR-TR&layer=copublications"),
        ("compare-fa", persian, "compare", "countries=IR,TR,PK,SA,EG"),
    ] {
        let drawn_now = picture(&served, language, (exhibit, query), Scale::Plain);
        let picture = halved(&Pixmap::decode_png(&drawn_now).unwrap());
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(golden(name).parent().unwrap()).unwrap();
            fs::write(golden(name), picture.encode_png().unwrap()).unwrap();
        }
        let expected = Pixmap::decode_png(&fs::read(golden(name)).unwrap()).unwrap();
        let found = difference(&picture, &expected);
        assert!(found <= TOLERANCE, "{name}: {found} of its pixels differ");
        drawn.push(picture);
    }
    assert!(difference(&drawn[0], &drawn[1]) > TOLERANCE, "a mistake would not be seen");
}

#[test]
fn the_larger_picture_has_twice_as_many_pixels_each_way() {
    let picture = picture(&shipped(), Language::English, ("map", ""), Scale::Double);
    let picture = Pixmap::decode_png(&picture).unwrap();
    assert_eq!((picture.width(), picture.height()), (2400, 1260));
}

#[test]
fn every_drawing_is_whole_and_stands_by_itself() {
    let served = shipped();
    for layer in Layer::ALL {
        for indicator in offered(layer) {
            for (country, language) in [
                ("", Language::English),
                ("&country=IR", Language::Persian),
                ("&country=TV", Language::English),
            ] {
                let query = format!("layer={layer}&indicator={}{country}", indicator.id());
                let drawing = drawing(&served, language, "map", &query);
                Tree::from_str(&drawing, &Options::default()).unwrap();
                for foreign in [" class=", " style=", "<style", "href=", "<script", "NaN"] {
                    assert!(!drawing.contains(foreign), "{query} holds {foreign}");
                }
            }
        }
    }
}

#[test]
fn markup_in_an_address_does_not_become_markup_of_the_drawing() {
    let drawing = drawing(&shipped(), Language::English, "map", "x=%3C/text%3E%3Cscript%3E%26");
    assert!(drawing.contains("&lt;/text&gt;&lt;script&gt;&amp;"));
    Tree::from_str(&drawing, &Options::default()).unwrap();
}

#[test]
fn an_empty_view_is_a_table_with_its_header() {
    let served = shipped();
    let ask = ask(&served, Language::English, "map", "indicator=orc&min=1000000");
    let parcel = ask.open().unwrap().parcel;
    assert_eq!(parcel.tables()[0].length(), 0);
    let table = String::from_utf8(render::csv(&*parcel).unwrap()).unwrap();
    let lines: Vec<&str> = table.lines().filter(|line| !line.contains('#')).collect();
    assert_eq!(lines.len(), 1);
    assert!(lines[0].starts_with("layer,year,indicator,snapshot,place,pair,"));
    let json: serde_json::Value = serde_json::from_slice(&render::json(&*parcel).unwrap()).unwrap();
    assert_eq!(json["ties"], serde_json::json!([]));
    assert_eq!(json["metadata"]["indicators"][0]["id"], "orc");
    assert!(!render::archive(&*parcel).unwrap().is_empty());
    assert!(parcel.drawing().is_some());
}

#[test]
fn every_file_says_what_it_shows() {
    let served = shipped();
    let ask = ask(&served, Language::English, "map", "indicator=affinity&country=IR&year=2019");
    let parcel = ask.open().unwrap().parcel;
    let snapshot = served.id().to_string();
    let csv = String::from_utf8(render::csv(&*parcel).unwrap()).unwrap();
    let json = String::from_utf8(render::json(&*parcel).unwrap()).unwrap();
    let svg = parcel.drawing().unwrap();
    for (name, file) in [("csv", csv), ("json", json), ("svg", svg)] {
        for said in [
            "Scientific ties of Iran, 2019",
            "2T · c / (C(X) · C(Y))",
            "Whole counting: a work with authors in k countries",
            "OpenAlex",
            "CC0-1.0",
            "2024-08-27",
            &snapshot,
            "https://entente.example/en/?indicator=affinity",
        ] {
            assert!(file.contains(said), "{name} lacks {said}");
        }
    }
}

/// What is taken away besides the map: a view with something, and one without.
const VIEWS: [(&str, &str); 9] = [
    ("IR", "layer=researcher_mobility&sort=net"),
    ("BV", ""),
    ("IR-US", ""),
    ("NR-PM", ""),
    ("rankings", "of=pairs&indicator=orc&since=2013&region=asia"),
    ("rankings", "min=1000000"),
    ("compare", "pairs=IR-US,CN-US"),
    ("compare", ""),
    ("science-and-diplomacy", "country=IR"),
];

#[test]
fn every_view_has_every_form_and_says_what_it_shows() {
    let served = shipped();
    let snapshot = served.id().to_string();
    for (name, query) in VIEWS {
        for language in Language::ALL {
            let ask = ask(&served, language, name, query);
            let opened = ask.open().unwrap();
            let parcel = &*opened.parcel;
            let csv = String::from_utf8(render::csv(parcel).unwrap()).unwrap();
            let json = String::from_utf8(render::json(parcel).unwrap()).unwrap();
            let table = csv.lines().find(|line| !line.contains("# ")).unwrap();
            assert_eq!(table, parcel.tables()[0].columns().join(","), "{name}?{query}");
            assert!(!csv.contains("NaN") && !json.contains("NaN"), "{name}?{query}");
            assert!(!render::archive(parcel).unwrap().is_empty());
            let drawing = parcel.drawing();
            assert_eq!(drawing.is_some(), ask.exhibit.drawn(), "{name}?{query}");
            if let Some(drawing) = &drawing {
                Tree::from_str(drawing, &Options::default()).unwrap();
                for foreign in [" class=", " style=", "href=", "NaN"] {
                    assert!(!drawing.contains(foreign), "{name}?{query} holds {foreign}");
                }
            }
            for said in [&*snapshot, "2024-08-27", "OpenAlex", "CC0-1.0"] {
                for file in [&csv, &json] {
                    assert!(latin_digits(file).contains(said), "{name}: {said}");
                }
                // A map rests on one layer, of other sources.
                let drawn = drawing.as_ref().filter(|_| !said.contains("CC0"));
                assert!(drawn.is_none_or(|one| latin_digits(one).contains(said)), "{name}: {said}");
            }
        }
    }
}

#[test]
fn an_empty_ranking_and_an_empty_comparison_have_a_header_alone() {
    let served = shipped();
    for (name, query) in [("rankings", "min=1000000"), ("compare", ""), ("compare", "pairs=")] {
        let ask = ask(&served, Language::English, name, query);
        let parcel = ask.open().unwrap().parcel;
        assert_eq!(parcel.tables()[0].length(), 0, "{name}?{query}");
        let csv = String::from_utf8(render::csv(&*parcel).unwrap()).unwrap();
        assert_eq!(csv.lines().filter(|line| !line.contains("# ")).count(), 1, "{name}?{query}");
    }
}

#[test]
fn the_tables_of_a_pair_hold_its_figures_and_documents() {
    let served = shipped();
    let ask = ask(&served, Language::English, "IR-US", "");
    let parcel = ask.open().unwrap().parcel;
    let json: serde_json::Value = serde_json::from_slice(&render::json(&*parcel).unwrap()).unwrap();
    let of_2023 = |row: &&serde_json::Value| row["year"] == 2023 && row["indicator"] == "count";
    let years = json["years"].as_array().unwrap();
    assert_eq!(years.iter().find(of_2023).unwrap()["value"], 6322.0);
    let figures = json["figures"].as_array().unwrap();
    let shares: Vec<_> = figures.iter().filter(|row| row["indicator"] == "share").collect();
    assert_eq!((&shares[0]["from"], &shares[1]["from"]), (&"IR".into(), &"US".into()));
    assert!(json["agreements"].is_array());
}

#[test]
fn both_years_of_science_and_diplomacy_are_named_and_its_country_is_cited() {
    let served = shipped();
    let ask = ask(&served, Language::Persian, "science-and-diplomacy", "country=IR");
    let parcel = ask.open().unwrap().parcel;
    let lines = parcel.statement().lines();
    let labels: Vec<&str> = lines.iter().map(|(label, _)| &**label).collect();
    for label in &labels {
        let many = ["منبع", "یادداشت", "لایه", "پوشش", "شیوهٔ شمارش", "نوع پیوند"];
        let once = labels.iter().filter(|other| *other == label).count() == 1;
        assert!(once || many.contains(label), "{label}");
    }
    let cited = render::citation::plain(&render::citation::Citation::of(parcel.statement()));
    assert!(cited.contains("Science and diplomacy: Iran"), "{cited}");
    assert!(cited.contains("country=IR"), "{cited}");
}

#[test]
fn the_same_view_is_the_same_bytes() {
    let served = shipped();
    let archive = || {
        let ask = ask(&served, Language::Persian, "map", "layer=agreements&country=IR");
        render::archive(&*ask.open().unwrap().parcel).unwrap()
    };
    assert_eq!(archive(), archive());
}
