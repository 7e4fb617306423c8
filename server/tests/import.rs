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
fn each_wrong_value_is_told_with_its_file_line_column_and_reason() {
    let count = "not a whole number from 1 to 4294967295";
    let whole = "not a whole number from 0 to 4294967295";
    let year = "not a year from 1800 to 2199";
    let unknown = "no country of countries.csv has this code";
    let itself = "a country cannot be paired with itself";
    let order = "the two codes must stand in alphabetical order";
    for (file, row, expected) in [
        ("copublications.csv", "2023,IR,US,0", format!(", works \"0\": {count}")),
        ("copublications.csv", "2022,IR,US,-4", format!(", works \"-4\": {count}")),
        ("copublications.csv", "2022,IR,US,4294967296", format!(", works \"4294967296\": {count}")),
        ("copublications.csv", "2022,IR,US,1.5", format!(", works \"1.5\": {count}")),
        ("copublications.csv", "2022,IR,US,", format!(", works \"\": {count}")),
        ("copublications.csv", "1799,IR,US,1", format!(", year \"1799\": {year}")),
        ("copublications.csv", "1998.0,IR,US,1", format!(", year \"1998.0\": {year}")),
        (
            "copublications.csv",
            "2022,ir,US,1",
            ", iso2_a \"ir\": not a two-letter country code".into(),
        ),
        ("copublications.csv", "2022,IR,,1", ", iso2_b \"\": not a two-letter country code".into()),
        ("copublications.csv", "2022,IR,ZZ,1", format!(", iso2_b \"ZZ\": {unknown}")),
        ("copublications.csv", "2022,US,IR,1", format!(", iso2_b \"IR\": {order}")),
        ("copublications.csv", "2022,IR,IR,1", format!(", iso2_b \"IR\": {itself}")),
        ("copublications.csv", "2023,IR,US,7", ": the same as in line 2".into()),
        (
            "copublications.csv",
            "2023,IR,US",
            ": expected 4 values as in the header, found 3".into(),
        ),
        (
            "copublications.csv",
            "2022,IR,US,\"5",
            ": a quotation mark is not closed on this line".into(),
        ),
        ("copublications.csv", "2022,SU,US,5", format!(", iso2_a \"SU\": {unknown}")),
        ("international_works.csv", "2023,IR,1,1", ": the same as in line 2".into()),
        ("international_works.csv", "2022,IR,1,0", format!(", partners \"0\": {count}")),
        ("international_works.csv", "2022,ZZ,1,1", format!(", iso2 \"ZZ\": {unknown}")),
        ("h2020_joint_projects.csv", "2014,IR,RS,1", ": the same as in line 2".into()),
        ("h2020_joint_projects.csv", "NaN,IR,RS,1", format!(", start_year \"NaN\": {year}")),
        ("h2020_joint_projects.csv", "2014,RS,IR,1", format!(", iso2_b \"IR\": {order}")),
        ("h2020_joint_projects.csv", "2014,NA,RS,0", format!(", projects \"0\": {count}")),
        ("scholar_flows_scopus.csv", "1998,IR,US,1", ": the same as in line 2".into()),
        ("scholar_flows_scopus.csv", "1998,US,US,1", format!(", iso2_to \"US\": {itself}")),
        ("scholar_flows_scopus.csv", "1999,IR,ZZ,1", format!(", iso2_to \"ZZ\": {unknown}")),
        ("scholar_flows_scopus.csv", "1999,IR,US,0", format!(", n \"0\": {count}")),
        (
            "researchers_by_country.csv",
            "1998.0,IRN,9,0,0,0,,,,IR,,,,,,",
            ": the same as in line 3".into(),
        ),
        (
            "researchers_by_country.csv",
            "1998.5,IRN,9,0,0,0,,,,IR,,,,,,",
            format!(", year \"1998.5\": {year}"),
        ),
        (
            "researchers_by_country.csv",
            "1999.0,IRN,9,-1,0,-1,,,,IR,,,,,,",
            format!(", number_of_inmigrations \"-1\": {whole}"),
        ),
        (
            "researchers_by_country.csv",
            "1999.0,IRN,9,5,2,4,,,,IR,,,,,,",
            ", netmigration \"4\": not the arrivals less the departures, which is 3".into(),
        ),
        (
            "researchers_by_country.csv",
            "1999.0,IRN,9,0,0,0,,,,,,,,,,",
            ", iso2code \"\": the two codes of the country must both be there, or neither".into(),
        ),
        (
            "researchers_by_country.csv",
            "1999.0,ZZZ,9,0,0,0,,,,ZZ,,,,,,",
            format!(", iso2code \"ZZ\": {unknown}"),
        ),
        ("missions.csv", "IR,BR,1,0,embassy:1", ": the same as in line 2".into()),
        ("missions.csv", "IR,IR,1,0,embassy:1", format!(", iso2_host \"IR\": {itself}")),
        ("missions.csv", "IR,US,0,0,embassy:0", ": neither an embassy nor another mission".into()),
        (
            "missions.csv",
            "IR,US,1,1,embassy:1",
            ", types \"embassy:1\": the kinds do not add up to the embassies and other missions"
                .into(),
        ),
        ("un_voting_agreement.csv", "1990,IR,US,80,10,0.125", ": the same as in line 2".into()),
        ("un_voting_agreement.csv", "1990,US,IR,80,10,0.125", format!(", iso2_b \"IR\": {order}")),
        ("un_voting_agreement.csv", "1993,IR,US,0,0,0.0", format!(", votes \"0\": {count}")),
        (
            "un_voting_agreement.csv",
            "1993,IR,US,8,9,1.0",
            ", same \"9\": more votes that were the same than votes".into(),
        ),
        (
            "un_voting_agreement.csv",
            "1993,IR,US,8,4,0.9",
            ", score \"0.9\": not a score that these votes can give".into(),
        ),
        ("un_voting_agreement.csv", "1992,RS,US,70,0,0.0", ": the same as in line 6".into()),
        ("un_voting_agreement.csv", "1992,RS,YU,70,0,0.0", format!(", iso2_b \"YU\": {itself}")),
    ] {
        let (sources, line) = Sources::with_row(file, row);
        assert_eq!(sources.refused(), [format!("{file}, line {line}{expected}")], "{row}");
    }
}

#[test]
fn each_wrong_document_is_told() {
    let date = "not a date such as 1979-01-31, 1979-01 or 1979";
    let address = "not an address that begins with http:// or https://";
    for (file, row, expected) in [
        (
            "agreements.csv",
            "AR,US,T,es,space,agreement,,,,pending,ar_treaties,https://example.org/a",
            String::new(),
        ),
        (
            "agreements.csv",
            "AR,US,T,es,space,agreement,1980-13-01,,,pending,ar_treaties,",
            format!(", signed \"1980-13-01\": {date}"),
        ),
        (
            "agreements.csv",
            "AR,US,T,es,space,agreement,1980,,,done,ar_treaties,",
            ", status \"done\": not the status of an agreement".into(),
        ),
        (
            "agreements.csv",
            "AR,US,T,es,space,agreement,1980,,,pending,curated,",
            ", register \"curated\": not a treaty register".into(),
        ),
        (
            "agreements.csv",
            "AR,US,T,es,space,agreement,1980,,,pending,ar_treaties,javascript:0",
            format!(", url \"javascript:0\": {address}"),
        ),
        (
            "agreements.csv",
            "AR,US, ,es,space,agreement,1980,,,pending,ar_treaties,",
            ", title \" \": a text is needed here".into(),
        ),
        (
            "agreements.csv",
            "AR,US,T,Spanish,space,agreement,1980,,,pending,ar_treaties,",
            ", lang \"Spanish\": not a language tag of two or three lower-case letters".into(),
        ),
        (
            "agreements.csv",
            "AR,QQ,T,es,space,agreement,1980,,,pending,ar_treaties,",
            ", iso2_b \"QQ\": no country of countries.csv has this code".into(),
        ),
        (
            "agreements.csv",
            "RU,SU,T,es,space,agreement,1980,,,pending,ar_treaties,",
            ", iso2_b \"SU\": a country cannot be paired with itself".into(),
        ),
        (
            "agreements_curated.csv",
            "IR,AR,T,soon,,,,https://example.org,,,",
            format!(", signed \"soon\": {date}"),
        ),
        ("agreements_curated.csv", "IR,AR,T,1990,,,,,,,", format!(", source_url \"\": {address}")),
        ("science_igo_spells.csv", "IAEA,IR,full,1958,2014,57", ": the same as in line 2".into()),
        (
            "science_igo_spells.csv",
            "IAEA,AR,half,1958,2014,57",
            ", status \"half\": not a status of membership that is known".into(),
        ),
        (
            "science_igo_spells.csv",
            "IAEA,AR,full,1958,1957,1",
            ", last_year \"1957\": it ends before it begins".into(),
        ),
        (
            "science_igo_spells.csv",
            "IAEA,AR,full,1958,1959,3",
            ", years_observed \"3\": not the number of years seen from the first year to the last"
                .into(),
        ),
        (
            "science_organisations.csv",
            "CERN,AR,friend,,,https://example.org,",
            ", status \"friend\": not a status of membership that is known".into(),
        ),
        (
            "organisations_curated.csv",
            "CERN,AR,member,1990,once,https://example.org",
            ", to \"once\": not the year or date of an end, nor words with one year".into(),
        ),
        (
            "organisations_curated.csv",
            "CERN,AR,member,1990,1980,https://example.org",
            ", to \"1980\": it ends before it begins".into(),
        ),
        (
            "organisations_curated.csv",
            "CERN,RS,member,2019,,https://example.org/cern",
            ": the same as in line 3".into(),
        ),
        (
            "timeline.csv",
            "1957-07,A year of geophysics,,meeting,Again.,https://example.org/g",
            ": the same as in line 3".into(),
        ),
        (
            "timeline.csv",
            "1957-07,T,IR;QQ,meeting,D,https://example.org/g",
            ", countries \"IR;QQ\": no country of countries.csv has this code".into(),
        ),
        (
            "timeline.csv",
            "1957-07,T,IR,war,D,https://example.org/g",
            ", kind \"war\": not a kind of event".into(),
        ),
    ] {
        let (sources, line) = Sources::with_row(file, row);
        if expected.is_empty() {
            assert!(sources.import().is_ok(), "{row}");
        } else {
            assert_eq!(sources.refused(), [format!("{file}, line {line}{expected}")], "{row}");
        }
    }
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
        assert_eq!(told(b"\xff\xfey\0e\0a\0r\0"), [expected.clone()]);
        assert_eq!(told(b"\xfe\xff\0y\0e\0a\0r"), [expected]);
        let expected = format!("{file}: the file is compressed (gzip): unpack it first");
        assert_eq!(told(b"\x1f\x8b\x08\0\0\0\0\0"), [expected.clone()]);
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
