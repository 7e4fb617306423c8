//! Rows of figures that an import refuses, and how it says so.
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

#[test]
fn each_wrong_row_is_told_with_its_file_line_column_value_and_reason() {
    for (file, rows) in WRONG {
        for (row, expected) in *rows {
            let (sources, line) = Sources::with_row(file, row);
            assert_eq!(sources.refused(), [format!("{file}, line {line}{expected}")], "{row}");
        }
    }
}
