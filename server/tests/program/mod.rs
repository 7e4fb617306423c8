//! What the tests of the program share: small sources, and running it.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop at what they do not expect")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;

const COUNTRIES: &str = "\
iso2,iso3,numeric,is_independent,region,subregion,capital,capital_lat,capital_lon,\
name_en,name_fa,name_ar,name_fr,name_es,name_ru,name_zh
IR,IRN,364,Yes,Asia,Southern Asia,Tehran,35.7,51.417,Iran,ایران,إيران,Iran,Irán,Иран,伊朗
NA,NAM,516,Yes,Africa,Sub-Saharan Africa,Windhoek,-22.567,17.083,Namibia,نامیبیا,ناميبيا,Namibie,Namibia,Намибия,纳米比亚
";

/// The other sources that an import needs, each with as little as it may hold.
const OTHERS: [(&str, &str); 8] = [
    ("international_works.csv", "year,iso2,works_total,partners\n2001,NA,3,2\n"),
    ("h2020_joint_projects.csv", "start_year,iso2_a,iso2_b,projects\n2014,IR,NA,2\n"),
    ("scholar_flows_scopus.csv", "year,iso2_from,iso2_to,n\n2001,IR,NA,2\n"),
    (
        "researchers_by_country.csv",
        "year,countrycode,padded_population_of_researchers,number_of_inmigrations,\
         number_of_outmigrations,netmigration,outmigrationrate,inmigrationrate,\
         netmigrationrate,iso2code,iso3code,countryname,region,incomelevel,\
         gdp_per_capita,population\n2001.0,IRN,72,7,6,1,0.1,0.1,0.01,IR,IRN,Iran,,,,\n",
    ),
    (
        "agreements.csv",
        "iso2_a,iso2_b,title,lang,field,instrument,signed,in_force,ended,status,register,url\n\
         IR,NA,Agreement on Science,en,science_technology,agreement,2001-02-03,,,unknown,\
         br_concordia,https://example.org/1\n",
    ),
    (
        "science_igo_spells.csv",
        "ioname,iso2,status,first_year,last_year,years_observed\n\
         WMO,IR,full,1990,2014,25\nWMO,NA,full,1990,2014,25\nOIC,IR,full,1990,2014,25\n",
    ),
    (
        "science_organisations.csv",
        "org,iso2,status,from,to,source_url,note\n\
         SESAME,IR,member,2004,,https://example.org/2,\n",
    ),
    ("missions.csv", "iso2_sender,iso2_host,embassies,other_missions,types\nIR,NA,1,0,embassy:1\n"),
];

/// The votes, which come last.
const VOTES: &str = "year,iso2_a,iso2_b,votes,same,score\n2001,IR,NA,84,81,0.9821\n";

/// A folder of source files with that many figures, the first in 2001.
pub fn sources(figures: u16) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ties: Vec<_> = (1..=figures).map(|at| format!("{},IR,NA,{at}\n", 2000 + at)).collect();
    let ties = ties.concat();
    let write = |file: &str, text: String| fs::write(folder.path().join(file), text).unwrap();
    write("countries.csv", COUNTRIES.to_owned());
    write("copublications.csv", format!("year,iso2_a,iso2_b,works\n{ties}"));
    write("un_voting_agreement.csv", VOTES.to_owned());
    for (file, text) in OTHERS {
        write(file, text.to_owned());
    }
    folder
}

/// The program, to be run on a data folder.
pub fn entente(arguments: &[&str], data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
    command.args(arguments).env("ENTENTE_DATA", data).env_remove("ENTENTE_SNAPSHOT");
    command
}

/// What a run that succeeds prints.
pub fn out(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    assert_eq!(output.stderr, b"", "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Imports, and gives what it tells.
pub fn import(sources: &TempDir, data: &Path) -> String {
    out(&entente(&["import", sources.path().to_str().unwrap()], data).output().unwrap())
}

/// The id of the snapshot that an import made.
pub fn id(told: &str) -> &str {
    told.lines().find_map(|line| line.strip_prefix("snapshot ")).unwrap()
}
