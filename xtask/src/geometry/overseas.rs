use app::geo::{LonLat, project};

use super::{country::Country, land::Land, outline::Outline, place, topology::Topology};

/// Gives a country without polygons the one it lies in when that is a far
/// part of another country, without that country's own capital: French Guiana
/// from France, Svalbard from Norway. The far parts nearer to it than to the
/// other's mainland go along.
pub fn assign(lands: &mut Vec<Land>, countries: &[Country], topology: &Topology) {
    for country in countries {
        let landless = lands.iter().all(|land| land.code != Some(country.code));
        let Some(place) = place::known(country).filter(|_| landless) else { continue };
        let taken = lands.iter_mut().find_map(|land| {
            let owner = countries.iter().find(|owner| Some(owner.code) == land.code)?;
            take(land, place::known(owner)?, place, topology)
        });
        if let Some(polygons) = taken {
            lands.push(Land { code: Some(country.code), polygons });
        }
    }
    // Countries by code, then what has none.
    lands.sort_by_key(|land| (land.code.is_none(), land.code));
}

/// Takes from a land what belongs to the place, and not to the capital.
fn take(
    land: &mut Land,
    capital: LonLat,
    place: LonLat,
    topology: &Topology,
) -> Option<Vec<super::topology::Polygon>> {
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
