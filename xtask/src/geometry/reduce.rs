use std::collections::BTreeMap;

use super::{
    land::Land,
    outline::Outline,
    simplify::simplify,
    topology::{Polygon, Topology, index},
};

/// What the outlines of a country may lose.
#[derive(Clone, Copy)]
struct Detail {
    /// The largest triangle that an outline may leave out, in square map units.
    triangle: f64,
    /// The largest island that may go, in square map units.
    island: f64,
}

impl Detail {
    /// The most that any country may lose: at zoom 8 on a map 1,500 pixels
    /// wide, a triangle of 4 square pixels and an island of 5.
    const MOST: Self = Self { triangle: 0.45, island: 0.5 };
    /// A small country loses less, as these shares of its area, so that its
    /// shape, its size and its atolls stay.
    const SHARES: Self = Self { triangle: 0.0008, island: 0.001 };

    fn of(area: f64) -> Self {
        Self {
            triangle: Self::MOST.triangle.min(area * Self::SHARES.triangle),
            island: Self::MOST.island.min(area * Self::SHARES.island),
        }
    }
}

/// No ring has fewer places, where it had so many.
const LEAST_PLACES: usize = 4;
/// A ring that stays south of this latitude is no shore: Natural Earth closes
/// Antarctica around the pole, which drawing a ring does by itself.
const POLE: f64 = -89.9;

/// How an arc is used.
struct Use {
    /// By how many rings.
    rings: usize,
    /// The fewest places that it may be left with.
    least: usize,
    /// What it may lose, by the smallest of its countries.
    triangle: f64,
}

/// The lands with as few places as a map seen from close by takes: small
/// islands left out, and every arc simplified once, so that neighbours go on
/// sharing their borders. The topology has only the arcs that are used.
pub fn reduce(topology: &Topology, mut lands: Vec<Land>) -> (Topology, Vec<Land>) {
    for polygon in lands.iter_mut().flat_map(|land| &mut land.polygons) {
        polygon.retain(|ring| topology.places(ring).iter().any(|it| it.latitude() > POLE));
    }
    let details: Vec<_> = lands.iter().map(|land| Detail::of(land.area(topology))).collect();
    let all = uses(&lands, &details);
    for (land, detail) in lands.iter_mut().zip(&details) {
        leave_out_islands(topology, land, detail.island, &all);
    }
    let used = uses(&lands, &details);
    let simple = |(&arc, of): (&usize, &Use)| simplify(&topology.arcs[arc], of.triangle, of.least);
    let arcs = used.iter().map(simple).collect();
    let renumbered: BTreeMap<_, _> = used.keys().copied().zip(0..).collect();
    let rings = lands.iter_mut().flat_map(|land| land.polygons.iter_mut().flatten());
    for reference in rings.flatten() {
        let (arc, backwards) = index(*reference);
        *reference = if backwards { !renumbered[&arc] } else { renumbered[&arc] };
    }
    (Topology { arcs, shapes: Vec::new() }, lands)
}

/// The arcs of some lands, in order.
fn uses(lands: &[Land], details: &[Detail]) -> BTreeMap<usize, Use> {
    let mut uses = BTreeMap::new();
    for (land, detail) in lands.iter().zip(details) {
        for ring in land.polygons.iter().flatten() {
            for &reference in ring {
                let unused = Use { rings: 0, least: 0, triangle: f64::INFINITY };
                let of = uses.entry(index(reference).0).or_insert(unused);
                of.rings += 1;
                // Every arc of a ring counts all of its places but the last.
                of.least = of.least.max(LEAST_PLACES.div_ceil(ring.len()) + 1);
                of.triangle = of.triangle.min(detail.triangle);
            }
        }
    }
    uses
}

/// Leaves out the pieces that are too small to be seen and share no border;
/// the largest piece stays.
fn leave_out_islands(
    topology: &Topology,
    land: &mut Land,
    island: f64,
    uses: &BTreeMap<usize, Use>,
) {
    let area = |polygon: &Polygon| Outline::of(&topology.rings(polygon)).area();
    let largest = land.polygons.iter().map(area).fold(0.0, f64::max);
    let borders = |polygon: &Polygon| {
        let mut arcs = polygon.iter().flatten().filter_map(|&arc| uses.get(&index(arc).0));
        arcs.any(|of| of.rings > 1)
    };
    land.polygons.retain(|polygon| area(polygon) >= island.min(largest) || borders(polygon));
}

#[cfg(test)]
mod tests {
    use app::geo::LonLat;

    use super::*;

    fn line(places: impl IntoIterator<Item = (f64, f64)>) -> Vec<LonLat> {
        places.into_iter().map(|(east, north)| LonLat::new(east, north).unwrap()).collect()
    }

    /// A jagged way from one place to another.
    fn jagged(from: (f64, f64), to: (f64, f64)) -> Vec<LonLat> {
        line((0..=200).map(|at| {
            let share = f64::from(at) / 200.0;
            let off = if at % 200 == 0 { 0.0 } else { f64::from(at * 7 % 5) / 100.0 };
            (from.0 + (to.0 - from.0) * share + off, from.1 + (to.1 - from.1) * share + off)
        }))
    }

    fn square(side: f64, (east, north): (f64, f64)) -> Vec<LonLat> {
        let corners = [(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)];
        line(corners.map(|(right, up)| (east + right * side, north + up * side)))
    }

    fn land(code: &str, polygons: Vec<Polygon>) -> Land {
        Land { code: Some(code.parse().unwrap()), polygons }
    }

    /// Two countries side by side, an island for each, and one more country
    /// that is nothing but an island.
    fn islands_and_neighbours() -> (Topology, Vec<Land>) {
        let topology = Topology {
            arcs: vec![
                jagged((5.0, 40.0), (5.0, 50.0)),
                line([(5.0, 50.0), (10.0, 50.0), (10.0, 40.0), (5.0, 40.0)]),
                square(0.02, (11.0, 42.0)),
                line([(5.0, 50.0), (0.0, 50.0), (0.0, 40.0), (5.0, 40.0)]),
                square(1.0, (-3.0, 42.0)),
                square(0.02, (-9.0, 42.0)),
            ],
            shapes: Vec::new(),
        };
        let lands = vec![
            land("EE", vec![vec![vec![0, 1]], vec![vec![2]]]),
            land("SM", vec![vec![vec![5]]]),
            land("WF", vec![vec![vec![!3, !0]], vec![vec![4]]]),
        ];
        (topology, lands)
    }

    #[test]
    fn neighbours_go_on_sharing_a_border_that_is_simplified_once() {
        let (topology, lands) = islands_and_neighbours();
        let (simple, lands) = reduce(&topology, lands);
        let border = |of: usize| {
            let references = lands[of].polygons[0][0].iter().map(|&arc| index(arc).0);
            references.filter(|&arc| simple.arcs[arc].len() > 4).collect::<Vec<_>>()
        };
        assert_eq!(border(0), border(2));
        let border = &simple.arcs[border(0)[0]];
        assert!(border.len() < 150, "{}", border.len());
        assert_eq!(
            (border[0], border[border.len() - 1]),
            (topology.arcs[0][0], topology.arcs[0][200])
        );
    }

    #[test]
    fn a_small_island_goes_unless_it_is_all_that_a_country_has() {
        let (topology, lands) = islands_and_neighbours();
        let (simple, lands) = reduce(&topology, lands);
        assert_eq!(lands.iter().map(|land| land.polygons.len()).collect::<Vec<_>>(), [1, 1, 2]);
        assert_eq!(simple.arcs.len(), 5);
        assert_eq!(simple.places(&lands[1].polygons[0][0]).len(), 4);
    }

    #[test]
    fn a_ring_around_the_pole_is_no_shore() {
        let around = |north: f64| line((0..=36).map(|at| (f64::from(at) * 10.0 - 180.0, north)));
        let topology = Topology { arcs: vec![around(-75.0), around(-89.99)], shapes: Vec::new() };
        let (simple, lands) = reduce(&topology, vec![land("AQ", vec![vec![vec![0], vec![1]]])]);
        assert_eq!((simple.arcs.len(), lands[0].polygons.len()), (1, 1));
        assert_eq!(lands[0].polygons[0], [[0]]);
    }
}
