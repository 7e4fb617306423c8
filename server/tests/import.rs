//! What an import takes, and what it refuses and how it says so.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests stop at what they do not expect"
)]

use std::{fs, path::PathBuf};

use server::import::{Import, ImportError, import};
use tempfile::TempDir;

const COUNTRIES: &str = "\
iso2,iso3,numeric,is_independent,region,subregion,capital,capital_lat,capital_lon,\
name_en,name_fa,name_ar,name_fr,name_es,name_ru,name_zh
IR,IRN,364,Yes,Asia,Southern Asia,Tehran,35.7,51.417,Iran,ایران,إيران,Iran,Irán,Иран,伊朗
NA,NAM,516,Yes,Africa,Sub-Saharan Africa,Windhoek,-22.567,17.083,Namibia,نامیبیا,ناميبيا,Namibie,Namibia,Намибия,纳米比亚
US,USA,840,Yes,Americas,Northern America,\"Washington, D.C.\",38.883,-77.017,United States,ایالات متحده,الولايات المتحدة,États-Unis,Estados Unidos,США,美国
XK,XKX,,,Europe,Southern Europe,Pristina,,,Kosovo,کوزوو,كوسوفو,Kosovo,Kosovo,Косово,科索沃
";
const COPUBLICATIONS: &str = "\
year,iso2_a,iso2_b,works
2023,IR,US,6322
1990,IR,US,12
2023,IR,NA,4
2023,NA,XK,1
";
const INTERNATIONAL_WORKS: &str = "\
year,iso2,works_total,partners
2023,IR,40000,150
2023,NA,500,80
1990,IR,40,18
";

/// A folder of source files that are right, to be spoilt.
struct Sources(TempDir);

impl Sources {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("countries.csv"), COUNTRIES).unwrap();
        fs::write(folder.path().join("copublications.csv"), COPUBLICATIONS).unwrap();
        fs::write(folder.path().join("international_works.csv"), INTERNATIONAL_WORKS).unwrap();
        Self(folder)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn with(file: &str, text: impl AsRef<[u8]>) -> Self {
        let sources = Self::new();
        fs::write(sources.path(file), text).unwrap();
        sources
    }

    fn import(&self) -> Result<Import, ImportError> {
        import(&[self.0.path().to_owned()], &|_| ())
    }

    /// What is refused, without the folder's name.
    fn refused(&self) -> Vec<String> {
        let folder = format!("{}/", self.0.path().display());
        match self.import() {
            Err(ImportError::Rejected(rejections)) => {
                let kept = rejections.kept().iter();
                kept.map(|rejection| rejection.to_string().replace(&folder, "")).collect()
            }
            other => panic!("not rejected: {other:?}"),
        }
    }
}

#[test]
fn right_files_make_a_snapshot_of_their_figures() {
    let content = Sources::new().import().unwrap().content;
    let ties: Vec<_> = content
        .copublications
        .iter()
        .map(|row| (row.pair.to_string(), row.year.number(), row.count))
        .collect();
    let expected =
        [("IR-NA", 2023, 4), ("IR-US", 1990, 12), ("IR-US", 2023, 6322), ("NA-XK", 2023, 1)];
    assert_eq!(ties, expected.map(|(pair, year, works)| (pair.to_owned(), year, works)));
    let works = content.international_works[1];
    assert_eq!((works.country.as_str(), works.works, works.partners), ("IR", 40_000, 150));
    let namibia = &content.countries[1];
    assert_eq!(namibia.names.fa, "نامیبیا");
    let capital = namibia.capital.as_ref().unwrap();
    assert!((capital.coordinates.unwrap().latitude + 22.567).abs() < 1e-9);
    let kosovo = &content.countries[3];
    assert_eq!((kosovo.numeric, kosovo.independent.as_ref()), (None, None));
    assert_eq!(kosovo.capital.as_ref().unwrap().coordinates, None);
}

#[test]
fn the_order_of_rows_and_the_kind_of_line_breaks_do_not_matter() {
    let (header, rows) = COPUBLICATIONS.split_once('\n').unwrap();
    let mut rows: Vec<_> = rows.lines().rev().collect();
    rows.insert(0, header);
    let other = Sources::with("copublications.csv", rows.join("\r\n"));
    let (one, other) = (Sources::new().import().unwrap(), other.import().unwrap());
    assert_eq!(one.archive, other.archive);
}

#[test]
fn each_wrong_value_is_told_with_its_file_line_column_and_reason() {
    let works = "a whole number from 1 to 4294967295";
    for (row, expected) in [
        ("2023,IR,US,0", format!("line 6, works \"0\": not {works}")),
        ("2022,IR,US,-4", format!("line 6, works \"-4\": not {works}")),
        ("2022,IR,US,4294967296", format!("line 6, works \"4294967296\": not {works}")),
        ("2022,IR,US,1.5", format!("line 6, works \"1.5\": not {works}")),
        ("2022,IR,US,", format!("line 6, works \"\": not {works}")),
        ("1799,IR,US,1", "line 6, year \"1799\": not a year from 1800 to 2199".into()),
        ("1998.0,IR,US,1", "line 6, year \"1998.0\": not a year from 1800 to 2199".into()),
        ("2022,ir,US,1", "line 6, iso2_a \"ir\": not a two-letter country code".into()),
        ("2022,IR,,1", "line 6, iso2_b \"\": not a two-letter country code".into()),
        ("2022,IR,ZZ,1", "line 6, iso2_b \"ZZ\": no country of countries.csv has this code".into()),
        (
            "2022,US,IR,1",
            "line 6, iso2_b \"IR\": the two codes must stand in alphabetical order".into(),
        ),
        ("2022,IR,IR,1", "line 6, iso2_b \"IR\": a country cannot be paired with itself".into()),
        ("2023,IR,US,7", "line 6: the same as in line 2".into()),
        ("2023,IR,US", "line 6: expected 4 values as in the header, found 3".into()),
        ("2022,IR,US,\"5", "line 6: a quotation mark is not closed on this line".into()),
    ] {
        let sources = Sources::with("copublications.csv", format!("{COPUBLICATIONS}{row}\n"));
        assert_eq!(sources.refused(), [format!("copublications.csv, {expected}")], "{row}");
    }
}

#[test]
fn each_wrong_country_is_told() {
    let names = "x,x,x,x,x,x,x";
    for (row, expected) in [
        (format!("IR,IRI,999,,,,,,,{names}"), "iso2 \"IR\": the same as in line 2"),
        (format!("TR,IRN,792,,,,,,,{names}"), "iso3 \"IRN\": the same as in line 2"),
        (format!("TR,TUR,364,,,,,,,{names}"), "numeric \"364\": the same as in line 2"),
        (format!("TR,TU,792,,,,,,,{names}"), "iso3 \"TU\": not a three-letter country code"),
        (format!("TR,TUR,79,,,,,,,{names}"), "numeric \"79\": not a three-digit country code"),
        (
            format!("TR,TUR,792,,,,A,91,1,{names}"),
            "capital_lat \"91\": not a number of degrees from -90 to 90",
        ),
        (
            format!("TR,TUR,792,,,,A,1,,{names}"),
            "capital_lon \"\": a capital needs its name and both coordinates, or no coordinates",
        ),
        (
            format!("TR,TUR,792,,,,,1,1,{names}"),
            "capital \"\": a capital needs its name and both coordinates, or no coordinates",
        ),
        ("TR,TUR,792,,,,,,,x,,x,x,x,x,x".to_owned(), "name_fa \"\": a text is needed here"),
    ] {
        let sources = Sources::with("countries.csv", format!("{COUNTRIES}{row}\n"));
        assert_eq!(sources.refused(), [format!("countries.csv, line 6, {expected}")], "{row}");
    }
}

#[test]
fn a_file_that_is_no_table_is_told() {
    let header = "copublications.csv, line 1: the first line is not the expected header \
                  \"year,iso2_a,iso2_b,works\"";
    for (text, expected) in [
        (&b""[..], "copublications.csv: the file is empty"),
        (b"year,iso2_a,iso2_b,works\n", "copublications.csv: there are no rows below the header"),
        (b"year;iso2_a;iso2_b;works\n2023;IR;US;1\n", header),
        (b"year,iso2_b,iso2_a,works\n2023,US,IR,1\n", header),
        (b"2023,IR,US,6322\n", header),
        (b"\xff\xfey\0e\0a\0r\0", "copublications.csv, line 1: not UTF-8 text"),
    ] {
        assert_eq!(Sources::with("copublications.csv", text).refused(), [expected]);
    }
    let sources = Sources::new();
    fs::remove_file(sources.path("copublications.csv")).unwrap();
    assert_eq!(sources.refused(), ["copublications.csv: the file is missing"]);
    fs::create_dir(sources.path("copublications.csv")).unwrap();
    assert_eq!(sources.refused(), ["copublications.csv: this is a folder, not a file"]);
}

#[test]
fn everything_wrong_in_every_file_is_told_at_once() {
    let sources =
        Sources::with("copublications.csv", "year,iso2_a,iso2_b,works\nx,IR,US,1\n2023,IR,ZZ,1\n");
    fs::write(
        sources.path("international_works.csv"),
        "year,iso2,works_total,partners\n2023,IR,1,0\n2023,NA,1\n",
    )
    .unwrap();
    fs::write(sources.path("countries.csv"), COUNTRIES.replace("NAM", "nam")).unwrap();
    let refused = sources.refused();
    assert_eq!(refused.len(), 5, "{refused:#?}");
    assert!(refused[0].starts_with("countries.csv, line 3, iso3 \"nam\""));
}

#[test]
fn a_list_of_countries_that_cannot_be_read_is_not_blamed_on_the_figures() {
    let sources = Sources::with("countries.csv", "code,name\nIR,Iran\n");
    assert_eq!(sources.refused().len(), 1);
}

#[test]
fn a_thousand_rejections_are_kept_and_the_others_counted() {
    let rows = "2023,IR,US,none\n".repeat(1_500);
    let sources = Sources::with("copublications.csv", format!("{COPUBLICATIONS}{rows}"));
    let Err(ImportError::Rejected(rejections)) = sources.import() else { panic!("not rejected") };
    assert_eq!(
        (rejections.kept().len(), rejections.count(), rejections.beyond()),
        (1_000, 1_500, 500)
    );
}

#[test]
fn files_may_be_named_one_by_one_and_no_other_may_be() {
    let sources = Sources::new();
    let paths = ["international_works.csv", "countries.csv", "copublications.csv"];
    let named = import(&paths.map(|file| sources.path(file)), &|_| ()).unwrap();
    assert_eq!(named.archive, sources.import().unwrap().archive);
    let other = sources.path("other.csv");
    fs::write(&other, "").unwrap();
    assert!(import(&[other], &|_| ()).unwrap_err().to_string().contains("other.csv is no source"));
    let twice =
        import(&[sources.path("countries.csv"), Sources::new().path("countries.csv")], &|_| ());
    assert!(twice.unwrap_err().to_string().starts_with("countries.csv is named twice"));
}
