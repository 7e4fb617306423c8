//! A small file of every source, right as it is, to be spoilt.
#![allow(dead_code, reason = "each test program uses a part")]

use std::{fs, path::PathBuf};

use server::import::{Import, ImportError, OrganisationFilter, import};
use tempfile::TempDir;

pub const COUNTRIES: &str = "\
iso2,iso3,numeric,is_independent,region,subregion,capital,capital_lat,capital_lon,\
name_en,name_fa,name_ar,name_fr,name_es,name_ru,name_zh
AR,ARG,032,Yes,Americas,South America,Buenos Aires,-34.6,-58.383,Argentina,آرژانتین,الأرجنتين,Argentine,Argentina,Аргентина,阿根廷
BR,BRA,076,Yes,Americas,South America,Brasilia,-15.783,-47.917,Brazil,برزیل,البرازيل,Brésil,Brasil,Бразилия,巴西
IR,IRN,364,Yes,Asia,Southern Asia,Tehran,35.7,51.417,Iran,ایران,إيران,Iran,Irán,Иран,伊朗
NA,NAM,516,Yes,Africa,Sub-Saharan Africa,Windhoek,-22.567,17.083,Namibia,نامیبیا,ناميبيا,Namibie,Namibia,Намибия,纳米比亚
RS,SRB,688,Yes,Europe,Southern Europe,Belgrade,,,Serbia,صربستان,صربيا,Serbie,Serbia,Сербия,塞尔维亚
RU,RUS,643,Yes,Europe,Eastern Europe,Moscow,55.75,37.6,Russia,روسیه,روسيا,Russie,Rusia,Россия,俄罗斯
US,USA,840,Yes,Americas,Northern America,\"Washington, D.C.\",38.883,-77.017,United States,ایالات متحده,الولايات المتحدة,États-Unis,Estados Unidos,США,美国
XK,XKX,,,Europe,Southern Europe,Pristina,,,Kosovo,کوزوو,كوسوفو,Kosovo,Kosovo,Косово,科索沃
";

pub const COPUBLICATIONS: &str = "\
year,iso2_a,iso2_b,works
2023,IR,US,6322
1990,IR,US,12
2023,IR,NA,4
2023,NA,XK,1
";

/// Every file and what it holds.
pub const FILES: [(&str, &str); 14] = [
    ("countries.csv", COUNTRIES),
    ("copublications.csv", COPUBLICATIONS),
    (
        "international_works.csv",
        "year,iso2,works_total,partners\n2023,IR,40000,150\n2023,NA,500,80\n1990,IR,40,18\n",
    ),
    (
        "h2020_joint_projects.csv",
        "start_year,iso2_a,iso2_b,projects\n2014,IR,RS,3\n2015,IR,NA,2\nNA,IR,US,1\n2021,IR,RS,1\n",
    ),
    (
        "scholar_flows_scopus.csv",
        "year,iso2_from,iso2_to,n\n1998,IR,US,70\n1998,US,IR,7\n2018,NA,IR,1\n",
    ),
    (
        "researchers_by_country.csv",
        "year,countrycode,padded_population_of_researchers,number_of_inmigrations,\
         number_of_outmigrations,netmigration,outmigrationrate,inmigrationrate,netmigrationrate,\
         iso2code,iso3code,countryname,region,incomelevel,gdp_per_capita,population\n\
         1998.0,,72,7,6,1,0.08,0.09,0.01,,,,,,,\n\
         1998.0,IRN,900,0,70,-70,0.1,0.0,-0.1,IR,IRN,Iran,Asia,LMC,1,2.0\n",
    ),
    (
        "agreements.csv",
        "iso2_a,iso2_b,title,lang,field,instrument,signed,in_force,ended,status,register,url\n\
         BR,AR,\"Acordo sobre\n ciência\",pt,science_technology,agreement,1980-05-17,,,in_force,br_concordia,NA\n\
         AR,BR,Acuerdo,es,science_technology,agreement,1980-05-17,,,unknown,ar_treaties,\n\
         AR,BR,Protocolo,es,nuclear,supplementary,1980-05-17,1980-01-01,,unknown,ar_treaties,\n\
         AR,SU,Acuerdo,es,science_technology,agreement,1986-10-15,,,ended,ar_treaties,\n\
         AR,YU,Acuerdo,es,science_technology,agreement,1965-01-02,,,unknown,ar_treaties,\n\
         AR,US,Acuerdo,es,space,agreement,,,,pending,ar_treaties,https://example.org/a\n",
    ),
    (
        "agreements_curated.csv",
        "iso2_a,iso2_b,title,signed,in_force,ended,status,source_url,source_title,note,caution\n\
         US,IR,Cooperation,1957-03,1959-04-27,,in force (extended),https://example.org/b,A page,Signed.,\n\
         RU,AR,The same as in the register,1986,,,,https://example.org/c,A page,,\n\
         EU,IR,Agreement,2000-01-01,,,,https://example.org/d,A page,,\n\
         IR,RU,Undated,,,,ended,https://example.org/e,A page,,caution: weak source\n",
    ),
    (
        "science_igo_spells.csv",
        "ioname,iso2,status,first_year,last_year,years_observed\n\
         IAEA,IR,full,1958,2014,57\nIAEA,US,full,1957,2014,58\nIAEA,NA,full,1983,2000,17\n\
         IAEA,YD,full,1970,1989,20\nCERN,RU,observer,1993,2014,22\nCERN,US,observer,1997,2014,18\n\
         OECD,US,full,1961,2014,54\n",
    ),
    (
        "science_organisations.csv",
        "org,iso2,status,from,to,source_url,note\n\
         CERN,RS,member,2019,,https://example.org/cern,\n\
         CERN,BR,associate,,,https://example.org/cern,date not seen\n\
         CERN,US,observer,,,https://example.org/cern,\n\
         EU_ST_AGREEMENT,AR,partner,,,https://example.org/eu,\n",
    ),
    (
        "organisations_curated.csv",
        "org,iso2,status,from,to,source_url\n\
         CERN,YU,\"member (founder, left)\",1954,1961,https://example.org/cern\n\
         CERN,RS,member,2019-03-24,,https://example.org/cern\n\
         CERN,RU,observer status suspended,,2022-03-08 (observer),https://example.org/cern\n\
         SESAME,IR,founding member,2003,no longer listed in 2017,https://example.org/sesame\n",
    ),
    (
        "missions.csv",
        "iso2_sender,iso2_host,embassies,other_missions,types\n\
         IR,BR,1,0,embassy:1\nUS,IR,0,1,Interests Section:1\nBR,IR,1,2,consulate:2|embassy:1\n",
    ),
    (
        "un_voting_agreement.csv",
        "year,iso2_a,iso2_b,votes,same,score\n\
         1990,IR,US,80,10,0.1875\n1991,IR,YU,70,60,0.9\n1992,IR,YU,70,60,0.8571\n\
         1992,CS,IR,70,60,0.9\n1992,US,YU,70,0,0.0\n2020,IR,US,1,1,1.0\n",
    ),
    (
        "timeline.csv",
        "date,title,countries,kind,description,source_url\n\
         1954-09-29,CERN convention,RS;YU,institution,It began.,https://example.org/f\n\
         1957-07,A year of geophysics,,joint mission,Many took part.,https://example.org/g\n",
    ),
];

/// A folder of source files.
pub struct Sources(pub TempDir);

impl Sources {
    /// Files that are right.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (file, text) in FILES {
            fs::write(folder.path().join(file), text).unwrap();
        }
        Self(folder)
    }

    /// Files of which one holds something else.
    pub fn with(file: &str, text: impl AsRef<[u8]>) -> Self {
        let sources = Self::new();
        fs::write(sources.path(file), text).unwrap();
        sources
    }

    /// Files of which one has a row more, and the number of its line.
    pub fn with_row(file: &str, row: &str) -> (Self, usize) {
        let text = text_of(file);
        let line = text.lines().count() + 1;
        (Self::with(file, format!("{text}{row}\n")), line)
    }

    /// Where a file is.
    pub fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    /// Imports them.
    ///
    /// # Errors
    /// Those of [`import`].
    pub fn import(&self) -> Result<Import, ImportError> {
        import(&[self.0.path().to_owned()], &OrganisationFilter::default())
    }

    /// What is refused, without the folder's name; nothing when all is right.
    pub fn refused(&self) -> Vec<String> {
        let folder = format!("{}/", self.0.path().display());
        match self.import() {
            Err(ImportError::Rejected(rejections)) => {
                let kept = rejections.kept().iter();
                kept.map(|rejection| rejection.to_string().replace(&folder, "")).collect()
            }
            Ok(_) => Vec::new(),
            Err(error) => panic!("not rejected: {error}"),
        }
    }
}

/// What a file holds while it is right.
pub fn text_of(file: &str) -> &'static str {
    FILES.iter().find(|(name, _)| *name == file).unwrap().1
}
