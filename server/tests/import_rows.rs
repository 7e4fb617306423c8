//! Rows that an import refuses, and how it says so.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests stop at what they do not expect"
)]

mod sources;

use sources::Sources;

/// Rows of figures: files, rows to add to them, and what each is told: its column, value
/// and reason.
const WRONG_FIGURES: &[(&str, &[(&str, &str)])] = &[
    (
        "copublications.csv",
        &[
            ("2023,IR,US,0", ", works \"0\": not a whole number from 1 to 4294967295"),
            ("2022,IR,US,-4", ", works \"-4\": not a whole number from 1 to 4294967295"),
            (
                "2022,IR,US,4294967296",
                ", works \"4294967296\": not a whole number from 1 to 4294967295",
            ),
            ("2022,IR,US,1.5", ", works \"1.5\": not a whole number from 1 to 4294967295"),
            ("2022,IR,US,", ", works \"\": not a whole number from 1 to 4294967295"),
            ("1799,IR,US,1", ", year \"1799\": not a year from 1800 to 2199"),
            ("1998.0,IR,US,1", ", year \"1998.0\": not a year from 1800 to 2199"),
            ("2022,ir,US,1", ", iso2_a \"ir\": not a two-letter country code"),
            ("2022,IR,,1", ", iso2_b \"\": not a two-letter country code"),
            ("2022,IR,ZZ,1", ", iso2_b \"ZZ\": no country of countries.csv has this code"),
            ("2022,US,IR,1", ", iso2_b \"IR\": the two codes must stand in alphabetical order"),
            ("2022,IR,IR,1", ", iso2_b \"IR\": a country cannot be paired with itself"),
            ("2023,IR,US,7", ": the same as in line 2"),
            ("2023,IR,US", ": expected 4 values as in the header, found 3"),
            ("2022,IR,US,\"5", ": a quotation mark is not closed on this line"),
            ("2022,SU,US,5", ", iso2_a \"SU\": no country of countries.csv has this code"),
        ],
    ),
    (
        "international_works.csv",
        &[
            ("2023,IR,1,1", ": the same as in line 2"),
            ("2022,IR,1,0", ", partners \"0\": not a whole number from 1 to 4294967295"),
            ("2022,ZZ,1,1", ", iso2 \"ZZ\": no country of countries.csv has this code"),
        ],
    ),
    (
        "h2020_joint_projects.csv",
        &[
            ("2014,IR,RS,1", ": the same as in line 2"),
            ("NaN,IR,RS,1", ", start_year \"NaN\": not a year from 1800 to 2199"),
            ("2014,RS,IR,1", ", iso2_b \"IR\": the two codes must stand in alphabetical order"),
            ("2014,NA,RS,0", ", projects \"0\": not a whole number from 1 to 4294967295"),
        ],
    ),
    (
        "scholar_flows_scopus.csv",
        &[
            ("1998,IR,US,1", ": the same as in line 2"),
            ("1998,US,US,1", ", iso2_to \"US\": a country cannot be paired with itself"),
            ("1999,IR,ZZ,1", ", iso2_to \"ZZ\": no country of countries.csv has this code"),
            ("1999,IR,US,0", ", n \"0\": not a whole number from 1 to 4294967295"),
        ],
    ),
    (
        "researchers_by_country.csv",
        &[
            ("1998.0,IRN,9,0,0,0,,,,IR,,,,,,", ": the same as in line 3"),
            ("1998.5,IRN,9,0,0,0,,,,IR,,,,,,", ", year \"1998.5\": not a year from 1800 to 2199"),
            (
                "1999.0,IRN,9,-1,0,-1,,,,IR,,,,,,",
                ", number_of_inmigrations \"-1\": not a whole number from 0 to 4294967295",
            ),
            (
                "1999.0,IRN,9,5,2,4,,,,IR,,,,,,",
                ", netmigration \"4\": not the arrivals less the departures, which is 3",
            ),
            (
                "1999.0,IRN,9,0,0,0,,,,,,,,,,",
                ", iso2code \"\": the two codes of the country must both be there, or neither",
            ),
            (
                "1999.0,ZZZ,9,0,0,0,,,,ZZ,,,,,,",
                ", iso2code \"ZZ\": no country of countries.csv has this code",
            ),
        ],
    ),
    (
        "missions.csv",
        &[
            ("IR,BR,1,0,embassy:1", ": the same as in line 2"),
            ("IR,IR,1,0,embassy:1", ", iso2_host \"IR\": a country cannot be paired with itself"),
            ("IR,US,0,0,embassy:0", ": neither an embassy nor another mission"),
            (
                "IR,US,1,1,embassy:1",
                ", types \"embassy:1\": the kinds do not add up to the embassies and other missions",
            ),
        ],
    ),
    (
        "un_voting_agreement.csv",
        &[
            ("1990,IR,US,80,10,0.125", ": the same as in line 2"),
            (
                "1990,US,IR,80,10,0.125",
                ", iso2_b \"IR\": the two codes must stand in alphabetical order",
            ),
            ("1993,IR,US,0,0,0.0", ", votes \"0\": not a whole number from 1 to 4294967295"),
            ("1993,IR,US,8,9,1.0", ", same \"9\": more votes that were the same than votes"),
            ("1993,IR,US,8,4,0.9", ", score \"0.9\": not a score that these votes can give"),
            ("1992,RS,US,70,0,0.0", ": the same as in line 6"),
            ("1992,RS,YU,70,0,0.0", ", iso2_b \"YU\": a country cannot be paired with itself"),
        ],
    ),
];

/// Rows of documents: files, rows to add to them, and what each is told: its column, value
/// and reason.
const WRONG_DOCUMENTS: &[(&str, &[(&str, &str)])] = &[
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
    for (file, rows) in WRONG_FIGURES.iter().chain(WRONG_DOCUMENTS) {
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
