use app::{
    domain::Iso2,
    geo::{LonLat, unproject},
};

use super::{
    GeometryError,
    country::Country,
    land::{self, Land},
    place,
    topology::{Polygon, Topology},
};

/// Where every country's arcs end, in the order of the countries: its known
/// place, else a point well inside its largest polygon, at the coarsest of the
/// three scales that draws it.
///
/// # Errors
/// When a country is nowhere to be found.
pub fn anchors(
    countries: &[Country],
    lands: &[Land],
    scales: [&Topology; 3],
) -> Result<Vec<(Iso2, LonLat)>, GeometryError> {
    let [coarse, detail, finest] = scales;
    let anchor = |country: &Country| {
        let own = lands.iter().find(|land| land.code == Some(country.code));
        let place = place::known(country)
            .or_else(|| middle(coarse, &own?.polygons))
            .or_else(|| middle(detail, &land::polygons(detail, country)))
            .or_else(|| middle(finest, &land::polygons(finest, country)));
        Ok((country.code, place.ok_or(GeometryError::Nowhere(country.code))?))
    };
    countries.iter().map(anchor).collect()
}

fn middle(topology: &Topology, polygons: &[Polygon]) -> Option<LonLat> {
    unproject(land::largest(topology, polygons)?.inner_point()?)
}
