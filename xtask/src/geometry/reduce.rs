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
