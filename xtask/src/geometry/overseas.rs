use app::geo::{LonLat, project};

use super::{
    country::Country,
    land::Land,
    outline::Outline,
    place,
    topology::{Polygon, Topology},
};

/// Land without a code belongs to a country that is known to lie no more map
/// units away: some 40 km.
const NEAR: f64 = 4.0;

/// Gives a country without polygons the one it lies in when that is a far
/// part of another country, without that country's own capital: French Guiana
/// from France, Svalbard from Norway. The far parts nearer to it than to the
/// other's mainland go along. A country that has none of these takes the land
/// without a code that it is known to lie on: Natural Earth draws Christmas
/// Island and the Cocos Islands as one territory.
pub fn assign(lands: &mut Vec<Land>, countries: &[Country], topology: &Topology) {
    for country in countries {
        let landless = lands.iter().all(|land| land.code != Some(country.code));
        let Some(place) = place::known(country).filter(|_| landless) else { continue };
        let taken = lands.iter_mut().find_map(|land| {
            let Some(code) = land.code else { return take_near(land, place, topology) };
            let owner = countries.iter().find(|owner| owner.code == code)?;
            take(land, place::known(owner)?, place, topology)
        });
        if let Some(polygons) = taken {
            lands.push(Land { code: Some(country.code), polygons });
        }
    }
    lands.retain(|land| !land.polygons.is_empty());
    // Countries by code, then what has none.
    lands.sort_by_key(|land| (land.code.is_none(), land.code));
}

/// Takes from a land what belongs to the place, and not to the capital.
fn take(
    land: &mut Land,
    capital: LonLat,
    place: LonLat,
    topology: &Topology,
) -> Option<Vec<Polygon>> {
    let outlines: Vec<_> =
        land.polygons.iter().map(|polygon| Outline::of(&topology.rings(polygon))).collect();
    let holds = |place| outlines.iter().find(|outline| outline.contains(project(place)));
    let (home, far) = (holds(capital)?, holds(place)?);
    let belongs = |outline: &Outline| far.distance(outline) < home.distance(outline);
    if !belongs(far) {
        return None;
    }
    let belong: Vec<_> = outlines.iter().map(belongs).collect();
    let mut belong = belong.into_iter();
    Some(land.polygons.extract_if(.., |_| belong.next().unwrap_or(false)).collect())
}

/// Takes from land without a code what lies at the place.
fn take_near(land: &mut Land, place: LonLat, topology: &Topology) -> Option<Vec<Polygon>> {
    let place = project(place);
    let near = |polygon: &mut Polygon| {
        let mut points = polygon.iter().flat_map(|ring| topology.places(ring)).map(project);
        points.any(|point| (point.x - place.x).hypot(point.y - place.y) < NEAR)
    };
    let taken: Vec<_> = land.polygons.extract_if(.., near).collect();
    (!taken.is_empty()).then_some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn islands_without_a_code_go_to_the_countries_that_lie_on_them() {
        let island = |east: f64| {
            let corners = [(0.0, 0.0), (0.0, 0.1), (0.1, 0.1), (0.0, 0.0)];
            corners.map(|(right, up)| LonLat::new(east + right, up - 11.0).unwrap()).to_vec()
        };
        let topology = Topology { arcs: [97.0, 97.2, 106.0].map(island).to_vec(), shapes: vec![] };
        let polygons = [0, 1, 2].map(|arc| vec![vec![arc]]).to_vec();
        let mut lands = vec![Land { code: None, polygons }];
        let country = |code: &str, east| Country {
            code: code.parse().unwrap(),
            numeric: None,
            capital: LonLat::new(east, -11.0),
        };
        assign(&mut lands, &[country("CC", 96.9), country("CX", 105.9)], &topology);
        let given: Vec<_> = lands
            .iter()
            .map(|land| (land.code.map(|code| code.to_string()), land.polygons.len()))
            .collect();
        assert_eq!(given, [(Some("CC".to_owned()), 2), (Some("CX".to_owned()), 1)]);
    }
}
