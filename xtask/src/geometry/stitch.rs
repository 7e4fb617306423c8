use app::geo::LonLat;

use super::{
    land::Land,
    topology::{Polygon, Topology, index},
};

/// How far from the date line, in degrees, a place still lies on it.
const ON_LINE: f64 = 1e-6;
/// How far apart, in degrees, the ends of a cut may be on its two sides.
const APART: f64 = 0.01;

/// Joins islands that Natural Earth cuts in two at ±180°, where the cut is
/// still there: `world-atlas` closes it only where both sides agree to the
/// last digit. The joined outline takes the place of the first half's.
pub fn stitch(topology: &mut Topology, lands: &mut [Land]) {
    for polygons in lands.iter_mut().map(|land| &mut land.polygons) {
        let mut at = 0;
        while at < polygons.len() {
            match partner(topology, polygons, at) {
                Some((arc, joined, other)) => {
                    topology.arcs[arc] = joined;
                    polygons.remove(other);
                }
                None => at += 1,
            }
        }
    }
}

/// The other half of an island: the arc that holds the first half, what both
/// are together, and which polygon the other is.
fn partner(
    topology: &Topology,
    polygons: &[Polygon],
    at: usize,
) -> Option<(usize, Vec<LonLat>, usize)> {
    let (arc, mut shore) = half(topology, &polygons[at])?;
    let same = |a: &LonLat, b: &LonLat| (a.latitude() - b.latitude()).abs() < APART;
    let halves = polygons.iter().enumerate().skip(at + 1);
    let (other, rest) = halves
        .filter_map(|(other, polygon)| Some((other, half(topology, polygon)?.1)))
        .find(|(_, rest)| {
            same(&shore[0], &rest[rest.len() - 1]) && same(&shore[shore.len() - 1], &rest[0])
        })?;
    shore.extend_from_slice(&rest[1..rest.len() - 1]);
    shore.push(shore[0]);
    Some((arc, shore, other))
}

/// An island that ends in one straight cut along the date line: the arc of its
/// only ring, and its shore from one end of the cut to the other.
fn half(topology: &Topology, polygon: &Polygon) -> Option<(usize, Vec<LonLat>)> {
    let [ring] = polygon.as_slice() else { return None };
    let [arc] = ring.as_slice() else { return None };
    let mut places = topology.places(ring);
    let on_line = |place: &LonLat| place.longitude().abs() > 180.0 - ON_LINE;
    // From the first place that is not on the line; then the cut is one run.
    let off = places.iter().position(|place| !on_line(place))?;
    places.rotate_left(off);
    let start = places.iter().position(on_line)?;
    let end = places.iter().rposition(on_line)?;
    if start == end || !places[start..=end].iter().all(on_line) {
        return None;
    }
    places.rotate_left(end);
    places.truncate(places.len() - (end - start) + 1);
    Some((index(*arc).0, places))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(places: &[(f64, f64)]) -> Vec<LonLat> {
        let places = places.iter().chain(&places[..1]);
        places.map(|&(east, north)| LonLat::new(east, north).unwrap()).collect()
    }

    #[test]
    fn the_halves_of_an_island_become_one_and_other_islands_stay() {
        let west = ring(&[
            (179.9, -16.9),
            (179.9, -16.8),
            (180.0, -16.8),
            (180.0, -16.85),
            (180.0, -16.9),
        ]);
        let east = ring(&[(-180.0, -16.801), (-179.8, -16.85), (-180.0, -16.9)]);
        let alone = ring(&[(-180.0, -12.0), (-179.8, -12.1), (-180.0, -12.2)]);
        let mut topology = Topology { arcs: vec![alone.clone(), west, east], shapes: Vec::new() };
        let polygons = [0, 1, 2].map(|arc| vec![vec![arc]]).to_vec();
        let mut lands = [Land { code: None, polygons }];
        stitch(&mut topology, &mut lands);
        assert_eq!(lands[0].polygons, [[[0]], [[1]]]);
        assert_eq!(topology.arcs[0], alone);
        let whole =
            [(180.0, -16.9), (179.9, -16.9), (179.9, -16.8), (180.0, -16.8), (-179.8, -16.85)];
        assert_eq!(topology.arcs[1], ring(&whole));
    }

    #[test]
    fn an_island_that_only_crosses_the_line_is_no_half() {
        let crossing = ring(&[(179.0, 71.0), (-180.0, 71.5), (-179.0, 71.0), (-180.0, 70.5)]);
        let topology = Topology { arcs: vec![crossing], shapes: Vec::new() };
        assert!(half(&topology, &vec![vec![0]]).is_none());
    }
}
