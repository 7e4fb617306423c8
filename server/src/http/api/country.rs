use app::{
    atlas::{CountryIndex, LayerFigures, own},
    domain::{Iso2, SnapshotId, Year},
    i18n::Language,
};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    ask::Ask, countries::Capital, memberships::Belonging, near::known, parts::Years,
    written::Written,
};
use crate::{
    http::{Documents, problem::Problem},
    snapshot::{self, NumericCode, ResearchersRow},
};

/// A country by itself.
#[derive(Serialize, ToSchema)]
pub struct Country<'a> {
    #[schema(value_type = String)]
    snapshot: Written<SnapshotId>,
    #[schema(value_type = String)]
    code: Written<Iso2>,
    #[schema(value_type = String)]
    iso3: Written<snapshot::Iso3>,
    #[schema(value_type = Option<String>)]
    numeric: Option<Written<NumericCode>>,
    names: Names<'a>,
    region: Option<&'a str>,
    subregion: Option<&'a str>,
    capital: Option<Capital<'a>>,
    layers: Vec<LayerOfCountry>,
    memberships: Vec<Belonging<'a>>,
    missions: MissionCounts,
    researchers: Vec<InYear>,
}

/// A name in every language of the source.
#[derive(Serialize, ToSchema)]
struct Names<'a> {
    en: &'a str,
    fa: &'a str,
    ar: &'a str,
    fr: &'a str,
    es: &'a str,
    ru: &'a str,
    zh: &'a str,
}

/// What a layer has of a country.
#[derive(Serialize, ToSchema)]
struct LayerOfCountry {
    layer: &'static str,
    years: Option<Years>,
    years_with_data: usize,
    year: Option<u16>,
    own: Option<f64>,
    own_meaning: &'static str,
    partners: usize,
}

/// How many missions are recorded.
#[derive(Serialize, ToSchema)]
struct MissionCounts {
    sent: u64,
    hosted: u64,
}

/// The researchers of a country in a year.
#[derive(Serialize, ToSchema)]
#[schema(as = Researchers)]
struct InYear {
    year: u16,
    researchers: u32,
    arrivals: u32,
    departures: u32,
}

/// What is known of a country by itself.
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let served = &*ask.served;
    let code: Iso2 = ask.name.to_ascii_uppercase().parse().map_err(|_| Problem::NotFound)?;
    let country = known(served, code)?;
    if code.as_str() != ask.name {
        return ask.moved(&format!("/countries/{code}"));
    }
    let record = served.records.get(&code).ok_or(Problem::Failure)?;
    let (names, documents) = (&record.names, &served.documents);
    let layers = served.atlas.layers().iter();
    ask.json(&Country {
        snapshot: Written(ask.snapshot()),
        code: Written(code),
        iso3: Written(record.iso3),
        numeric: record.numeric.map(Written),
        names: Names {
            en: &names.en,
            fa: &names.fa,
            ar: &names.ar,
            fr: &names.fr,
            es: &names.es,
            ru: &names.ru,
            zh: &names.zh,
        },
        region: record.region.as_deref(),
        subregion: record.subregion.as_deref(),
        capital: Capital::of(record),
        layers: layers.map(|figures| of_country(figures, country)).collect(),
        memberships: documents.memberships_of(code).map(Belonging::from).collect(),
        missions: missions(documents, code),
        researchers: documents.researchers_of(code).iter().map(InYear::from).collect(),
    })
}

fn of_country(figures: &LayerFigures, country: CountryIndex) -> LayerOfCountry {
    let known = figures.columns().filter_map(|column| Some((column, own(column, country)?)));
    let known: Vec<_> = known.collect();
    let number = |(column, _): &(&app::atlas::Column, f64)| Year::number(column.year());
    let years = known.first().map(number).zip(known.last().map(number));
    let last = known.last();
    LayerOfCountry {
        layer: figures.layer().id(),
        years: years.map(|(first, last)| Years { first, last }),
        years_with_data: known.len(),
        year: last.map(number),
        own: last.map(|&(_, own)| own),
        own_meaning: ((Language::English.messages().layer)(figures.layer()).own)(false),
        partners: last.map_or(0, |(column, _)| column.partners(country).len()),
    }
}

fn missions(documents: &Documents, code: Iso2) -> MissionCounts {
    let count = |of: fn(app::domain::Direction) -> Iso2| {
        let missions = documents.missions.iter().filter(|one| of(one.direction) == code);
        missions.map(|one| u64::from(one.embassies) + u64::from(one.others)).sum()
    };
    MissionCounts {
        sent: count(app::domain::Direction::from),
        hosted: count(app::domain::Direction::to),
    }
}

impl From<&ResearchersRow> for InYear {
    fn from(row: &ResearchersRow) -> Self {
        Self {
            year: row.year.number(),
            researchers: row.researchers,
            arrivals: row.arrivals,
            departures: row.departures,
        }
    }
}
