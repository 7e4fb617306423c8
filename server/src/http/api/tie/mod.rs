//! All of one pair: `/ties/{pair}`.

mod documents;
mod layer;
mod table;

use app::{
    atlas::CountryIndex,
    domain::{Iso2, Layer, Pair, SnapshotId, Year},
    i18n::ApiParameter,
};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use self::{
    documents::{Agreed, Posted, Shared},
    layer::LayerTies,
};
use super::{ask::Ask, events::Happening, near::known, parts::Name, written::Written};
use crate::http::{Served, problem::Problem};

/// All of one pair.
#[derive(Serialize, ToSchema)]
#[schema(as = Pair)]
pub struct Tie<'a> {
    #[schema(value_type = String)]
    snapshot: Written<SnapshotId>,
    #[schema(value_type = String)]
    pair: Written<Pair>,
    countries: Vec<Side<'a>>,
    layers: Vec<LayerTies<'a>>,
    agreements: Vec<Agreed<'a>>,
    organisations: Vec<Shared<'a>>,
    missions: Vec<Posted<'a>>,
    events: Vec<Happening<'a>>,
}

/// One of the two countries.
#[derive(Serialize, ToSchema)]
struct Side<'a> {
    #[schema(value_type = String)]
    code: Written<Iso2>,
    name: Name<'a>,
}

/// All that ties two countries.
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let served = &*ask.served;
    let (one, other) = codes(&ask.name).ok_or(Problem::NotFound)?;
    let pair = Pair::new(one, other).ok_or(Problem::Pair(one))?;
    let sides = [known(served, pair.a())?, known(served, pair.b())?];
    if pair.to_string() != ask.name {
        return ask.moved(&format!("/ties/{pair}"));
    }
    let asked = ask.parameters.text(ApiParameter::Layer).is_some();
    let layers = if asked {
        vec![ask.parameters.layer(served)?]
    } else {
        served.atlas.layers().iter().collect()
    };
    let year = year(ask, &layers)?;
    let layers = layers.into_iter().map(|figures| {
        let entry = served.manifest.layer(figures.layer());
        LayerTies::of(served, entry, figures, sides, year)
    });
    let layers = layers.collect::<Result<Vec<_>, _>>()?;
    let of = |layer: Layer| !asked || layers.iter().any(|ties| ties.is_of(layer));
    let documents = &served.documents;
    let events = (!asked).then(|| documents.events_of(pair));
    let agreements = if of(Layer::Agreements) { documents.agreements_of(pair) } else { &[] };
    let organisations = of(Layer::Organisations).then(|| Shared::of(documents, pair));
    let missions = of(Layer::Missions).then(|| documents.missions_between(pair));
    ask.table(&Tie {
        snapshot: Written(ask.snapshot()),
        pair: Written(pair),
        countries: sides.map(|side| described(served, side)).into(),
        agreements: agreements.iter().map(Agreed::from).collect(),
        organisations: organisations.unwrap_or_default(),
        missions: missions.into_iter().flatten().map(Posted::from).collect(),
        events: events.into_iter().flatten().map(Happening::from).collect(),
        layers,
    })
}

/// The two codes in a path, in any order and any letters.
fn codes(name: &str) -> Option<(Iso2, Iso2)> {
    let name = name.to_ascii_uppercase();
    let (one, other) = name.split_once('-')?;
    Some((one.parse().ok()?, other.parse().ok()?))
}

/// The year asked for, which one of the layers has to cover.
fn year(ask: &Ask, layers: &[&app::atlas::LayerFigures]) -> Result<Option<Year>, Problem> {
    let Some(year) = ask.parameters.get::<Year>(ApiParameter::Year)? else { return Ok(None) };
    if layers.iter().any(|figures| figures.covers(year)) {
        return Ok(Some(year));
    }
    let spans = layers.iter().map(|figures| figures.span());
    let spans: Vec<_> =
        spans.map(|span| format!("{} {} to {}", span.layer, span.first, span.last)).collect();
    let detail = format!("no layer covers it; they cover: {}", spans.join(", "));
    Err(Problem::parameter(ApiParameter::Year.id(), &detail))
}

fn described(served: &Served, side: CountryIndex) -> Side<'_> {
    let country = served.atlas.countries().get(side);
    let names = &country.names;
    Side { code: Written(country.code), name: Name { en: &names.english, fa: &names.persian } }
}
