use std::{collections::BTreeSet, sync::Arc};

use app::{
    atlas::{CountryIndex, YEARS_AROUND, before_after, covers_around},
    domain::{Iso2, Layer, Pair, PartialDate, Threshold, Year},
    i18n::Language,
    pages::{
        dossier::Imprint,
        frame::Place,
        tie::{Around, NoPair, Posted, TieContent, no_pair, no_pair_words, tie, tie_title},
    },
    view::{TieView, concerns_pair, plain},
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::shell::{Head, text};
use crate::http::{
    AppState, Served,
    api::meant_by,
    comparison::pairs,
    current::Current,
    export::{Exhibit, Form, address},
    site_url::KnownAs,
    spoken::Spoken,
};

/// How many pairs are offered where an address names none.
const OFFERED: usize = 6;
/// How much of an address is quoted.
const QUOTED: usize = 40;

/// The dossier of a pair.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    Path((_, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let countries = served.atlas.countries();
    let upper = name.to_ascii_uppercase();
    let codes = upper.split_once('-').and_then(|(one, other)| {
        let known = |text: &str| text.parse().ok().filter(|&code| countries.index(code).is_some());
        Some((known(one)?, known(other)?))
    });
    let Some((one, other)) = codes else {
        return unknown(&state, &served, language, &name);
    };
    let Some(pair) = Pair::new(one, other) else {
        return same(&state, &served, language, one);
    };
    if pair.to_string() != name {
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        let address = format!("{}{query}", Place::pair(pair).href(language));
        return moved(&address);
    }
    let Some(content) = content(&served, pair, query.as_deref().unwrap_or_default()) else {
        return unknown(&state, &served, language, &name);
    };
    let published = state.notes.all(language);
    let notes = published.iter().filter(|note| concerns_pair(&note.subject, pair)).collect();
    let imprint = imprint(&served, &site);
    let content = TieContent { notes, imprint, ..content };
    let (title, description) = tie_title(language, &content);
    let title = format!("{title} · {}", language.messages().brand);
    let place = Place::pair(pair);
    let picture = address(language, Exhibit::Pair(pair), Form::Png, "");
    let head =
        Head::text(language, &place, &title, &description).on(&site).with_picture(Some(&picture));
    let body = tie(language, &content);
    text(&state, &head, body)
}

/// What a dossier says on paper of where it comes from.
pub(super) fn imprint(served: &Served, site: &str) -> Imprint {
    let layers = served.manifest.layers.iter();
    let mut licences: Vec<(String, Vec<String>)> = Vec::new();
    for source in layers.flat_map(|layer| &layer.sources) {
        let (name, licence) = (&source.name, &source.licence.name);
        match licences.iter_mut().find(|(one, _)| one == licence) {
            Some((_, names)) if names.contains(name) => {}
            Some((_, names)) => names.push(name.clone()),
            None => licences.push((licence.clone(), vec![name.clone()])),
        }
    }
    let date = served.manifest.retrieved.iter().max();
    Imprint {
        site: site.to_owned(),
        date: date.and_then(|date| date.to_string().parse().ok()),
        licences,
    }
}

/// A dossier has one address for ever.
pub(super) fn moved(address: &str) -> Response {
    let mut response = Redirect::permanent(address).into_response();
    *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
    response
}

/// The page for an address that names no two countries, with pairs that may be
/// meant.
fn unknown(state: &AppState, served: &Served, language: Language, given: &str) -> Response {
    let countries = served.atlas.countries();
    let name = |code: Iso2| countries.index(code).map_or("", |at| countries.get(at).name(language));
    let pairs = pairs(served, given).into_iter();
    let mut near: Vec<(Place, String)> = pairs
        .map(|pair| {
            let names = (language.messages().pair)(name(pair.a()), name(pair.b()));
            (Place::pair(pair), names)
        })
        .collect();
    if !given.contains('-') {
        let found = meant_by(countries, given).into_iter();
        near.extend(found.map(|code| (Place::country(code), name(code).to_owned())));
    }
    near.truncate(OFFERED);
    none(state, served, language, &NoPair::Unknown(plain(given, QUOTED)), near)
}

/// The page for a country that is asked for with itself.
fn same(state: &AppState, served: &Served, language: Language, country: Iso2) -> Response {
    let countries = served.atlas.countries();
    let name = countries.index(country).map(|at| countries.get(at).name(language).to_owned());
    let name = name.unwrap_or_default();
    let near = vec![(Place::country(country), name.clone())];
    none(state, served, language, &NoPair::Same(name), near)
}

fn none(
    state: &AppState,
    served: &Served,
    language: Language,
    problem: &NoPair,
    near: Vec<(Place, String)>,
) -> Response {
    let (title, description) = no_pair_words(language, problem);
    let body = no_pair(language, served.id(), problem, near);
    let head = Head::unlisted(language, &title, &description);
    (StatusCode::NOT_FOUND, text(state, &head, body)).into_response()
}

/// What the query of an address asks for of a pair; `None` when the atlas lacks
/// one of the two.
pub(in crate::http) fn content<'a>(
    served: &'a Served,
    pair: Pair,
    query: &str,
) -> Option<TieContent<'a>> {
    let countries = served.atlas.countries();
    let sides = [countries.index(pair.a())?, countries.index(pair.b())?];
    let documents = &served.documents;
    let posted = documents.missions_between(pair).map(|mission| Posted {
        direction: mission.direction,
        embassies: mission.embassies,
        others: mission.others,
        kinds: &mission.kinds,
    });
    let (view, notices) = TieView::parse(query);
    Some(TieContent {
        atlas: &served.atlas,
        pair,
        sides,
        agreements: documents.agreements_of(pair),
        organisations: documents.shared_by(pair),
        missions: posted.collect(),
        events: documents.events_of(pair).collect(),
        notes: Vec::new(),
        around: around(served, pair, sides, view),
        notices,
        imprint: Imprint::default(),
    })
}

/// The pair around the year of signature that the query asks for, or else
/// around the first that is covered.
fn around(served: &Served, pair: Pair, sides: [CountryIndex; 2], view: TieView) -> Around {
    let Ok(figures) = served.atlas.layer(Layer::Copublications) else {
        return Around { choices: Vec::new(), covered: None, shown: None, not_understood: None };
    };
    let covered: Vec<Year> =
        figures.span().years().filter(|&year| covers_around(figures, year)).collect();
    let signed = served.documents.agreements_of(pair).iter().filter_map(|one| one.signed);
    let choices: BTreeSet<Year> =
        signed.map(PartialDate::year).filter(|year| covered.contains(year)).collect();
    let asked = view.agreement;
    let chosen = asked.as_deref().and_then(|asked| asked.parse().ok());
    let understood = chosen.filter(|year| choices.contains(year));
    let shown = understood.or_else(|| choices.first().copied());
    let threshold = Threshold::usual(Layer::Copublications);
    Around {
        covered: covered.first().copied().zip(covered.last().copied()),
        choices: choices.into_iter().collect(),
        shown: shown.map(|year| {
            let excluded = with_agreement(served, year);
            let agreed = |x: CountryIndex, y: CountryIndex| {
                excluded.contains(&[x, y]) || excluded.contains(&[y, x])
            };
            (year, before_after(figures, sides, year, threshold, agreed))
        }),
        not_understood: asked.filter(|_| understood.is_none()),
    }
}

/// The pairs with an agreement that was signed in the years around one, or
/// that has no date.
fn with_agreement(served: &Served, year: Year) -> BTreeSet<[CountryIndex; 2]> {
    let countries = served.atlas.countries();
    let near = |signed: PartialDate| signed.year().number().abs_diff(year.number()) <= YEARS_AROUND;
    let agreements = served.documents.agreements.iter();
    let agreements = agreements.filter(|one| one.signed.is_none_or(near));
    agreements
        .filter_map(|one| Some([countries.index(one.pair.a())?, countries.index(one.pair.b())?]))
        .collect()
}
