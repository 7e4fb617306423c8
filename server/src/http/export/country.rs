//! The dossier of a country as a parcel.

use app::{
    atlas::{Contender, CountryIndex, Lens, stands, strongest_ties},
    domain::{Layer, Threshold},
    i18n::{Language, TakeAwayMessages},
    indicators::Indicator,
    pages::{
        compare::{CompareContent, CompareRow, compared_layers},
        country::{CountryContent, country_title},
        frame::Place,
    },
    view::{CompareView, Compared, Few, Parsed, PartnersView, Ranked, View, partner_columns},
};

use super::{
    compared::tables,
    map::MapParcel,
    parts::{PartsParcel, Picture},
    rows::RowsTable,
    said::{Said, indicators, statement},
};
use crate::{http::Served, render::IndicatorStatement};

/// The dossier, of a site that is known by that address; `None` when the
/// snapshot lacks the layer of its map.
pub fn country_parcel<'a>(
    served: &'a Served,
    content: &CountryContent<'_>,
    site: &str,
) -> Option<PartsParcel<'a>> {
    let PartnersView { language, country: code, layer, .. } = content.view;
    let words = TakeAwayMessages::of(language);
    let compared = Compared::Countries(Few::of([code]));
    let alone = CompareContent::alone(&served.atlas, CompareView::of(language, compared));
    let layers = compared_layers(&alone);
    let columns = partner_columns(layer).iter();
    let columns = columns.map(|&column| IndicatorStatement::of_pairs(layer, column));
    let title = |one: Language| (TakeAwayMessages::of(one).dossier)(&country_title(one, content).0);
    let said = Said {
        titles: [language, Language::English].map(title),
        slug: format!("{code}-{layer}"),
        layers: layers.iter().map(|chosen| chosen.layer).collect(),
        indicators: indicators(&layers).into_iter().chain(columns).collect(),
        settings: Vec::new(),
        notes: vec![language.messages().dip.to_owned()],
        place: Place::country(code).with_query(&content.view.query()),
    };
    let statement = statement(served, language, site, said);
    let named = ("partners", words.partners_table);
    let partners = RowsTable::new(served, language, named, true, partners(served, content));
    let mut tables = tables(served, &alone);
    tables.push(Box::new(partners));
    let map = map(served, content, site)?.at(&statement.address);
    Some(PartsParcel { statement, tables, picture: Picture::Map(Box::new(map)) })
}

/// The map of the layer whose partners are listed, in its last year.
fn map<'a>(served: &'a Served, content: &CountryContent<'_>, site: &str) -> Option<MapParcel<'a>> {
    let PartnersView { language, country, layer, .. } = content.view;
    let year = served.atlas.layer(layer).ok()?.span().last;
    let view = View::opening(language, layer, year).with_country(Some(country));
    MapParcel::new(served, &Parsed { view, notices: Vec::new() }, site).ok()
}

/// Every partner in the order of the page, with each figure of its table.
fn partners(served: &Served, content: &CountryContent<'_>) -> Vec<CompareRow> {
    let PartnersView { layer, sort, .. } = content.view;
    let country = content.country;
    let Ok(figures) = served.atlas.layer(layer) else { return Vec::new() };
    let year = figures.span().last;
    let row = |partner: CountryIndex, column: Indicator| {
        let (by, way) = (Ranked::Pairs(column), Contender::Tie(country, partner));
        let figure = stands(figures, year, by, way).ok()?;
        Some(CompareRow { layer, by, year, way, figure })
    };
    let found = order(served, layer, sort, country).into_iter();
    let rows = found.flat_map(|partner| {
        partner_columns(layer).iter().filter_map(move |&column| row(partner, column))
    });
    rows.collect()
}

/// The partners in the order of a column.
fn order(
    served: &Served,
    layer: Layer,
    sort: Indicator,
    country: CountryIndex,
) -> Vec<CountryIndex> {
    let lens = || {
        let figures = served.atlas.layer(layer).ok()?;
        let year = figures.span().last;
        let (column, base) = (figures.column(year).ok()?, figures.base_column(year).ok()?);
        Some(Lens { column, base, indicator: sort, threshold: Threshold::usual(layer) })
    };
    let most = usize::from(u8::MAX);
    let found = lens().map(|lens| strongest_ties(&lens, Some(country), (most, 0), None).0);
    found.into_iter().flatten().map(|row| row.to).collect()
}
