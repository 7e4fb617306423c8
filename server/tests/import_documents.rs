//! Rows of documents that an import refuses, and how it says so.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests stop at what they do not expect"
)]

mod sources;

use sources::Sources;

/// Files, rows to add to them, and what each is told: its column, value and
/// reason.
const WRONG: &[(&str, &[(&str, &str)])] = &[
    (
        "agreements.csv",
        &[
            (
                "AR,US,T,es,space,agreement,1980-13-01,,,pending,ar_treaties,",
                ", signed \"1980-13-01\": not a date such as 1979-01-31, 1979-01 or 1979",
            ),
            (
                "AR,US,T,es,space,agreement,1980,,,done,ar_treaties,",
                ", status \"done\": not the status of an agreement",
            ),
            (
                "AR,US,T,es,space,agreement,1980,,,pending,curated,",
                ", register \"curated\": not a treaty register",
            ),
            (
                "AR,US,T,es,space,agreement,1980,,,pending,ar_treaties,javascript:0",
                ", url \"javascript:0\": not an address that begins with http:// or https://",
            ),
            (
                "AR,US, ,es,space,agreement,1980,,,pending,ar_treaties,",
                ", title \" \": a text is needed here",
            ),
            (
                "AR,US,T,Spanish,space,agreement,1980,,,pending,ar_treaties,",
                ", lang \"Spanish\": not a language tag of two or three lower-case letters",
            ),
            (
                "AR,QQ,T,es,space,agreement,1980,,,pending,ar_treaties,",
                ", iso2_b \"QQ\": no country of countries.csv has this code",
            ),
            (
                "RU,SU,T,es,space,agreement,1980,,,pending,ar_treaties,",
                ", iso2_b \"SU\": a country cannot be paired with itself",
            ),
        ],
    ),
    (
        "agreements_curated.csv",
        &[
            (
                "IR,AR,T,soon,,,,https://example.org,,,",
                ", signed \"soon\": not a date such as 1979-01-31, 1979-01 or 1979",
            ),
            (
                "IR,AR,T,1990,,,,,,,",
                ", source_url \"\": not an address that begins with http:// or https://",
            ),
        ],
    ),
    (
        "science_igo_spells.csv",
        &[
            ("IAEA,IR,full,1958,2014,57", ": the same as in line 2"),
            (
                "IAEA,AR,half,1958,2014,57",
                ", status \"half\": not a status of membership that is known",
            ),
            ("IAEA,AR,full,1958,1957,1", ", last_year \"1957\": it ends before it begins"),
            (
                "IAEA,AR,full,1958,1959,3",
                ", years_observed \"3\": not the number of years seen from the first year to the last",
            ),
        ],
    ),
    (
        "science_organisations.csv",
        &[(
            "CERN,AR,friend,,,https://example.org,",
            ", status \"friend\": not a status of membership that is known",
        )],
    ),
    (
        "organisations_curated.csv",
        &[
            (
                "CERN,AR,member,1990,once,https://example.org",
                ", to \"once\": not the year or date of an end, nor words with one year",
            ),
            (
                "CERN,AR,member,1990,1980,https://example.org",
                ", to \"1980\": it ends before it begins",
            ),
            ("CERN,RS,member,2019,,https://example.org/cern", ": the same as in line 3"),
        ],
    ),
    (
        "timeline.csv",
        &[
            (
                "1957-07,A year of geophysics,,meeting,Again.,https://example.org/g",
                ": the same as in line 3",
            ),
            (
                "1957-07,T,IR;QQ,meeting,D,https://example.org/g",
                ", countries \"IR;QQ\": no country of countries.csv has this code",
            ),
            ("1957-07,T,IR,war,D,https://example.org/g", ", kind \"war\": not a kind of event"),
        ],
    ),
];

#[test]
fn each_wrong_row_is_told_with_its_file_line_column_value_and_reason() {
    for (file, rows) in WRONG {
        for (row, expected) in *rows {
            let (sources, line) = Sources::with_row(file, row);
            assert_eq!(sources.refused(), [format!("{file}, line {line}{expected}")], "{row}");
        }
    }
}

#[test]
fn two_documents_that_differ_in_their_title_alone_are_two() {
    let row = "AR,US,T,es,space,agreement,,,,pending,ar_treaties,https://example.org/a";
    assert!(Sources::with_row("agreements.csv", row).0.import().is_ok());
    let (sources, line) = Sources::with_row("agreements.csv", &format!("{row}\n{row}"));
    let expected = format!("agreements.csv, line {}: the same as in line {line}", line + 1);
    assert_eq!(sources.refused(), [expected]);
}
