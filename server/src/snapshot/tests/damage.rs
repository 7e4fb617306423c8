use proptest::prelude::*;

use crate::snapshot::{
    ArchiveError, UnpackError, archive, archive::Archive, pack::sha256, sample, unpack,
};

/// The manifest, then the tables.
const FILES: [&str; 12] = [
    "manifest.json",
    "countries.csv",
    "copublications.csv",
    "international_works.csv",
    "joint_projects.csv",
    "researcher_mobility.csv",
    "researchers.csv",
    "agreements.csv",
    "organisations.csv",
    "missions.csv",
    "un_voting.csv",
    "timeline.csv",
];

/// The files of the sample, to be spoilt.
fn files() -> Vec<(&'static str, String)> {
    let bytes = sample::archive(3);
    let mut opened = Archive::open(&bytes).unwrap();
    FILES
        .map(|name| (name, String::from_utf8(opened.read(name, 1 << 20).unwrap()).unwrap()))
        .to_vec()
}

fn unpack_files(files: &[(&str, String)]) -> Result<(), UnpackError> {
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    unpack(&archive::write(&files).unwrap()).map(|_| ())
}

/// Replaces text in a table, and its hash in the manifest, as a forger would.
fn forge(at: usize, from: &str, to: &str) -> String {
    let mut files = files();
    assert!(files[at].1.contains(from), "{}", files[at].1);
    let before = sha256(files[at].1.as_bytes());
    files[at].1 = files[at].1.replacen(from, to, 1);
    let after = sha256(files[at].1.as_bytes());
    files[0].1 = files[0].1.replace(&before, &after);
    unpack_files(&files).unwrap_err().to_string()
}

#[test]
fn a_table_must_match_its_hash() {
    let mut files = files();
    files[2].1 = files[2].1.replace("6322", "6323");
    let error = unpack_files(&files).unwrap_err();
    assert_eq!(error.to_string(), "copublications.csv does not match its SHA-256 in manifest.json");
}

#[test]
fn a_table_that_matches_its_hash_is_still_checked() {
    let measure = "is needed here, for the same years as the rows of the same key";
    for (at, from, to, expected) in [
        (1, "NA,NAX", "na,NAX", "countries.csv, line 3, iso2 \"na\": not a two-letter"),
        (1, "-22.567", "-122.567", "not a number of degrees from -90 to 90"),
        (1, "iso2,iso3", "iso3,iso2", "countries.csv, line 1: the first line is not the expected"),
        (2, "6322", "0", "copublications.csv, line 3, 2023 \"0\": not a whole number"),
        (2, "IR,US", "US,IR", "must stand in alphabetical order"),
        (2, "IR,US", "IR,NA", "the rows are not sorted, or one stands twice"),
        (2, "IR,NA", "AA,BB", "copublications.csv names AA, which countries.csv lacks"),
        (2, "NA,XK", "AA,XK", "the rows are not sorted"),
        (2, "1990,2001", "2001,1990", "line 1: the first line is not the expected header"),
        (2, "6322", "", "not state the coverage that the figures of copublications have"),
        (3, "NA,works,,4294967295", "NA,works,4294967295,", measure),
        (3, "NA,partners", "NA,sorrows", measure),
        (4, "NA,US,2", "NA,US,", "joint_projects.csv, line 2: the row holds no figure"),
        (5, "IR,US,70", "IR,ZZ,70", "researcher_mobility.csv names ZZ"),
        (5, "US,IR,,7", "US,US,,7", "a country cannot be paired with itself"),
        (6, "IR,arrivals,0", "IR,arrivals,-0", "not a whole number from 0"),
        (6, "IR,researchers,900", "IR,researchers,0", "not a whole number from 1"),
        (7, "1957-03-05", "1957-13-05", "not a date such as 1979-01-31"),
        (7, "https://", "javascript:", "not an address that begins with http"),
        (7, ",nuclear,", ",magic,", "not the field of an agreement"),
        (8, "IAEA,NA,1983,member,,", "IAEA,NA,1983,member,1982,", "it ends before it begins"),
        (8, "IAEA,NA,1983", "IAEA,NA,1984", "the figures of organisations have"),
        (9, "US,IR,0,1", "US,IR,0,0", "neither an embassy nor another mission"),
        (10, "same,0,12", "same,0,71", "more votes that were the same than votes"),
        (10, "same,0,12", "same,0,", measure),
        (11, "US;IR", "US;ZZ", "timeline.csv names ZZ"),
    ] {
        let told = forge(at, from, to);
        assert!(told.contains(expected), "{from} -> {to}: {told}");
    }
}

#[test]
fn the_manifest_is_checked() {
    for (from, to, expected) in [
        ("\"format\": 2", "\"format\": 1", "its format is version 1; this program reads version 2"),
        ("\"rows\": 4", "\"rows\": 5", "countries.csv does not have as many rows"),
        ("\"pairs\": 3", "\"pairs\": 4", "does not state the coverage"),
        ("\"copublications.csv\"", "\"countries.csv\"", "every table and layer exactly once"),
        ("\"2024-08-27\"", "\"2024-08-32\"", "manifest.json cannot be read: not a date"),
        ("{", "[", "manifest.json cannot be read"),
    ] {
        let mut files = files();
        assert!(files[0].1.contains(from));
        files[0].1 = files[0].1.replacen(from, to, 1);
        let told = unpack_files(&files).unwrap_err().to_string();
        assert!(told.contains(expected), "{from} -> {to}: {told}");
    }
}

#[test]
fn the_archive_holds_no_more_and_no_less_than_its_manifest_names() {
    let mut less = files();
    less.pop();
    assert!(unpack_files(&less).is_err());
    let mut more = files();
    more.push(("notes.txt", String::new()));
    let error = unpack_files(&more);
    assert!(matches!(error, Err(UnpackError::Archive(ArchiveError::Surplus))));
}

#[test]
fn what_unpacks_to_more_than_its_limit_is_not_unpacked() {
    let mut files = files();
    files[2].1 = "0".repeat(40 << 20);
    let error = unpack_files(&files).unwrap_err();
    assert_eq!(error.to_string(), "copublications.csv is larger than 33554432 bytes");
}

#[test]
fn no_cut_archive_is_a_snapshot() {
    let whole = sample::archive(3);
    for length in 0..whole.len() {
        assert!(unpack(&whole[..length]).is_err(), "{length} bytes");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_damaged_archive_is_refused_or_says_the_same(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let whole = sample::archive(3);
        let mut damaged = whole.clone();
        for (at, byte) in damage {
            let at = at.index(whole.len());
            damaged[at] = byte;
        }
        if let Ok(content) = unpack(&damaged) {
            prop_assert_eq!(content, unpack(&whole).unwrap());
        }
    }

    #[test]
    fn no_bytes_at_all_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(unpack(&bytes).is_err());
    }
}
