use std::sync::Arc;

use app::{
    atlas::CountryIndex,
    domain::{Iso2, WorldArea},
    i18n::Language,
    pages::{
        country::{
            CountryContent, Profile, Researchers, country, country_title, no_country,
            no_country_words,
        },
        dossier::Imprint,
        frame::Place,
        tie::Posted,
    },
    view::{PartnersView, Scope, concerns_country, plain},
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    shell::{Head, text},
    tie::{imprint, moved},
};
use crate::http::{
    AppState, Served,
    api::meant_by,
    current::Current,
    export::{Exhibit, Form, address},
    site_url::KnownAs,
    spoken::Spoken,
};

/// How much of an address is quoted.
const QUOTED: usize = 40;

/// The dossier of a country.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    Path((_, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    let Some(code) = name.to_ascii_uppercase().parse().ok() else {
        return unknown(&state, &served, language, &name);
    };
    let Some(content) = content(&served, language, code, &query) else {
        return unknown(&state, &served, language, &name);
    };
    let place = Place::country(code);
    if code.as_str() != name {
        return moved(&place.with_query(&query).href(language));
    }
    let published = state.notes.all(language);
    let notes = published.iter().filter(|note| concerns_country(&note.subject, code)).collect();
    let imprint = imprint(&served, &site);
    let content = CountryContent { notes, imprint, ..content };
    let (title, description) = country_title(language, &content);
    let title = format!("{title} · {}", language.messages().brand);
    let picture = address(language, Exhibit::Country(code), Form::Png, &content.view.query());
    let head =
        Head::text(language, &place, &title, &description).on(&site).with_picture(Some(&picture));
    let body = country(language, &content);
    text(&state, &head, body)
}

/// The page for an address that names no country, with those that may be meant.
fn unknown(state: &AppState, served: &Served, language: Language, given: &str) -> Response {
    let countries = served.atlas.countries();
    let name = |code: Iso2| countries.index(code).map_or("", |at| countries.get(at).name(language));
    let near = meant_by(countries, given).into_iter();
    let near = near.map(|code| (Place::country(code), name(code).to_owned())).collect();
    let given = plain(given, QUOTED);
    let (title, description) = no_country_words(language, &given);
    let body = no_country(language, served.id(), &given, near);
    let head = Head::unlisted(language, &title, &description);
    (StatusCode::NOT_FOUND, text(state, &head, body)).into_response()
}

/// The area of each country of the atlas, as its source says it.
pub(in crate::http) fn areas(served: &Served) -> Vec<Option<WorldArea>> {
    let area = |(_, country): (CountryIndex, &app::atlas::Country)| {
        let record = served.records.get(&country.code)?;
        let name = record.subregion.as_deref().or(record.region.as_deref())?;
        WorldArea::of_name(name)
    };
    served.atlas.countries().iter().map(area).collect()
}

/// What the query of an address asks for of a country; `None` for one that the
/// atlas does not have.
pub(in crate::http) fn content<'a>(
    served: &'a Served,
    language: Language,
    code: Iso2,
    query: &str,
) -> Option<CountryContent<'a>> {
    let country = served.atlas.countries().index(code)?;
    let record = served.records.get(&code)?;
    let documents = &served.documents;
    let (view, notices) = PartnersView::parse(language, code, query, Scope::of(&served.atlas));
    let missions = documents.missions_of(code).map(|mission| Posted {
        direction: mission.direction,
        embassies: mission.embassies,
        others: mission.others,
        kinds: &mission.kinds,
    });
    let researchers = documents.researchers_of(code).iter().map(|row| Researchers {
        year: row.year,
        all: row.researchers,
        arrivals: row.arrivals,
        departures: row.departures,
    });
    Some(CountryContent {
        atlas: &served.atlas,
        outlines: &served.outlines,
        country,
        profile: Profile {
            three_letters: record.iso3.letters(),
            number: record.numeric.map(crate::snapshot::NumericCode::number),
            capital: record.capital.as_ref().map(|capital| capital.name.as_str()),
        },
        areas: areas(served),
        view,
        notices,
        agreements: documents.agreements_with(code).collect(),
        memberships: documents.memberships_of(code).collect(),
        missions: missions.collect(),
        researchers: researchers.collect(),
        notes: Vec::new(),
        imprint: Imprint::default(),
    })
}
