//! What an import takes, what it refuses and how it says so.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests stop at what they do not expect"
)]

mod sources;

use std::fs;

use server::import::{ImportError, OrganisationFilter, SourceFile, import};
use sources::{COPUBLICATIONS, COUNTRIES, FILES, Sources, text_of};

#[test]
fn the_order_of_rows_and_the_kind_of_line_breaks_do_not_matter() {
    let (header, rows) = COPUBLICATIONS.split_once('\n').unwrap();
    let mut rows: Vec<_> = rows.lines().rev().collect();
    rows.insert(0, header);
    let other = Sources::with("copublications.csv", format!("\u{feff}{}", rows.join("\r\n")));
    let (one, other) = (Sources::new().import().unwrap(), other.import().unwrap());
    assert_eq!(one.archive, other.archive);
}

#[test]
fn each_wrong_country_is_told() {
    let names = "x,x,x,x,x,x,x";
    for (row, expected) in [
        (format!("IR,IRI,999,,,,,,,{names}"), "iso2 \"IR\": the same as in line 4"),
        (format!("TR,IRN,792,,,,,,,{names}"), "iso3 \"IRN\": the same as in line 4"),
        (format!("TR,TUR,364,,,,,,,{names}"), "numeric \"364\": the same as in line 4"),
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
        let (sources, line) = Sources::with_row("countries.csv", &row);
        assert_eq!(sources.refused(), [format!("countries.csv, line {line}, {expected}")], "{row}");
    }
}

#[test]
fn a_file_that_is_no_table_is_told_whichever_it_is() {
    for (file, text) in FILES {
        let header = text.lines().next().unwrap();
        let told = |text: &[u8]| Sources::with(file, text).refused();
        assert_eq!(told(b""), [format!("{file}: the file is empty")]);
        let semicolons = text.replace(',', ";");
        let expected = format!("{file}, line 1: the values must be separated by commas");
        assert_eq!(told(semicolons.as_bytes()), [expected]);
        let other = text.replacen(header, &format!("{header},more"), 1);
        let expected =
            format!("{file}, line 1: the first line is not the expected header \"{header}\"");
        assert_eq!(told(other.as_bytes()), [expected]);
        let expected = format!("{file}: the file is UTF-16 text: save it as UTF-8");
        assert_eq!(told(b"\xff\xfey\0e\0a\0r\0"), [expected.as_str()]);
        assert_eq!(told(b"\xfe\xff\0y\0e\0a\0r"), [expected]);
        let expected = format!("{file}: the file is compressed (gzip): unpack it first");
        assert_eq!(told(b"\x1f\x8b\x08\0\0\0\0\0"), [expected.as_str()]);
        assert_eq!(told(b"\x1f\x8b"), [expected]);
        let mut latin = text.as_bytes().to_vec();
        latin.extend(b"caf\xe9");
        latin.extend(vec![b','; header.matches(',').count()]);
        let refused = told(&latin);
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert!(refused[0].ends_with("\"caf\u{fffd}\": not UTF-8 text"), "{refused:?}");
        let mut long = text.as_bytes().to_vec();
        long.extend(vec![b'x'; 70_000]);
        assert!(told(&long)[0].contains("the line is longer than 65536 bytes"), "{file}");
        if file.parse::<SourceFile>().unwrap().needed() {
            let expected = format!("{file}: there are no rows below the header");
            assert_eq!(told(format!("{header}\n").as_bytes()), [expected]);
        }
    }
}

#[test]
fn a_file_that_is_missing_or_a_folder_is_told_unless_it_can_be_done_without() {
    for source in SourceFile::ALL {
        let file = source.name();
        let sources = Sources::new();
        fs::remove_file(sources.path(file)).unwrap();
        if source.needed() {
            assert_eq!(sources.refused(), [format!("{file}: the file is missing")]);
        } else {
            assert!(sources.import().is_ok(), "{file}");
        }
        fs::create_dir(sources.path(file)).unwrap();
        assert_eq!(sources.refused(), [format!("{file}: this is a folder, not a file")]);
    }
}

#[test]
fn everything_wrong_in_every_file_is_told_at_once_in_order() {
    let sources = Sources::new();
    for source in SourceFile::ALL {
        let text = text_of(source.name());
        fs::write(sources.path(source.name()), format!("{text}x\n")).unwrap();
    }
    let refused = sources.refused();
    let files: Vec<_> = refused.iter().map(|one| one.split(',').next().unwrap()).collect();
    assert_eq!(files, SourceFile::ALL.map(SourceFile::name));
}

#[test]
fn a_list_of_countries_that_cannot_be_read_is_not_blamed_on_the_figures() {
    let sources = Sources::with("countries.csv", "code,name\nIR,Iran\n");
    assert_eq!(sources.refused().len(), 1);
    let sources = Sources::with("countries.csv", COUNTRIES.replace("NAM", "nam"));
    let refused = sources.refused();
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert!(refused[0].starts_with("countries.csv, line 5, iso3 \"nam\""));
}

#[test]
fn a_thousand_rejections_are_kept_and_the_others_counted() {
    let rows = "2023,IR,US,none\n".repeat(1_500);
    let sources = Sources::with("copublications.csv", format!("{COPUBLICATIONS}{rows}"));
    fs::write(sources.path("missions.csv"), "x\n").unwrap();
    let Err(ImportError::Rejected(rejections)) = sources.import() else { panic!("not rejected") };
    assert_eq!(
        (rejections.kept().len(), rejections.count(), rejections.beyond()),
        (1_000, 1_501, 501)
    );
}

#[test]
fn files_may_be_named_one_by_one_and_no_other_may_be() {
    let sources = Sources::new();
    let take = |paths: &[_]| import(paths, &OrganisationFilter::default());
    let paths = FILES.map(|(file, _)| sources.path(file));
    assert_eq!(take(&paths).unwrap().archive, sources.import().unwrap().archive);
    let other = sources.path("other.csv");
    fs::write(&other, "").unwrap();
    let told = take(&[other]).unwrap_err().to_string();
    assert!(told.contains("other.csv is no source: name countries.csv, "), "{told}");
    assert!(told.contains("un_voting_agreement.csv, timeline.csv"), "{told}");
    let twice = take(&[sources.path("countries.csv"), Sources::new().path("countries.csv")]);
    assert!(twice.unwrap_err().to_string().starts_with("countries.csv is named twice"));
}
