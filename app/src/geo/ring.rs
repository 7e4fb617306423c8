use cartography::{project_from_centre, wrap};

use super::{CENTRE, LonLat, PathSink};

/// A closed line on the Earth, the first place not repeated at the end.
/// Neighbouring places are joined the short way round in longitude.
#[derive(Debug, Clone, PartialEq)]
pub struct Ring(Vec<LonLat>);

/// A vertex, in degrees east of the map's centre, not wrapped, and north.
type Vertex = (f64, f64);

/// The map's edge is drawn in steps of this many degrees of latitude.
const EDGE_STEP: f64 = 1.0;

impl Ring {
    /// The ring through the given places; `None` with fewer than three.
    pub fn new(places: Vec<LonLat>) -> Option<Self> {
        (places.len() >= 3).then_some(Self(places))
    }

    /// The places in order.
    pub fn places(&self) -> &[LonLat] {
        &self.0
    }

    /// Draws the ring as one closed subpath.
    ///
    /// A ring that straddles the map's cut is drawn whole, on the side where
    /// its middle lies, a little beyond the edge. A ring around a pole is
    /// opened at the cut and closed along both edges and the pole.
    pub fn draw(&self, sink: &mut impl PathSink) {
        let mut vertices = self.unwrapped();
        let turn = vertices[vertices.len() - 1].0 - vertices[0].0;
        if turn.abs() > 180.0 {
            vertices = opened_at_cut(&vertices, turn);
        } else {
            vertices.pop();
            centre(&mut vertices);
        }
        for (at, (east, north)) in vertices.into_iter().enumerate() {
            let point = project_from_centre(east, north);
            if at == 0 { sink.move_to(point) } else { sink.line_to(point) }
        }
        sink.close();
    }

    /// The vertices with longitudes that run on past the cut, and the first
    /// once more at the end: a whole turn away when the ring holds a pole.
    fn unwrapped(&self) -> Vec<Vertex> {
        let mut east = wrap(self.0[0].longitude() - CENTRE);
        let mut before = self.0[0].longitude();
        let unwrap = |place: &LonLat| {
            east += wrap(place.longitude() - before);
            before = place.longitude();
            (east, place.latitude())
        };
        self.0.iter().chain(&self.0[..1]).map(unwrap).collect()
    }
}

/// Moves a ring by whole turns to where its middle is on the map.
fn centre(vertices: &mut [Vertex]) {
    let (least, most) = vertices.iter().fold((f64::MAX, f64::MIN), |(least, most), vertex| {
        (least.min(vertex.0), most.max(vertex.0))
    });
    let middle = f64::midpoint(least, most);
    let shift = wrap(middle) - middle;
    for vertex in vertices {
        vertex.0 += shift;
    }
}

/// A ring around a pole as a shape on the map: from one edge to the other,
/// then along that edge to the pole, and back along the first edge. `turn` is
/// the whole turn, east or west, that lies between its first vertex and its
/// last.
fn opened_at_cut(vertices: &[Vertex], turn: f64) -> Vec<Vertex> {
    let end = 180.0_f64.copysign(turn);
    let crossing =
        vertices.windows(2).position(|pair| (pair[0].0 < end) != (pair[1].0 < end)).unwrap_or(0);
    let (before, after) = (vertices[crossing], vertices[crossing + 1]);
    let share = ((end - before.0) / (after.0 - before.0)).clamp(0.0, 1.0);
    let latitude = before.1 + (after.1 - before.1) * share;
    let pole = 90.0_f64.copysign(latitude);
    let along_edge = latitudes_to(pole, latitude);

    let beyond = &vertices[crossing + 1..vertices.len() - 1];
    let mut opened = vec![(-end, latitude)];
    opened.extend(beyond.iter().map(|&(east, north)| (east - turn, north)));
    opened.extend_from_slice(&vertices[..=crossing]);
    opened.push((end, latitude));
    opened.extend(along_edge.iter().map(|&north| (end, north)));
    opened.extend(along_edge.iter().rev().map(|&north| (-end, north)));
    opened
}

/// The latitudes on the way to a pole, the pole included and the start not.
fn latitudes_to(pole: f64, start: f64) -> Vec<f64> {
    let steps = ((pole - start).abs() / EDGE_STEP).ceil().max(1.0);
    let step = (pole - start) / steps;
    let mut latitudes = Vec::new();
    let mut taken = 1.0;
    while taken < steps {
        latitudes.push(start + step * taken);
        taken += 1.0;
    }
    latitudes.push(pole);
    latitudes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::{Projected, WIDTH, project};

    #[derive(Default)]
    struct Points(Vec<Projected>);

    impl PathSink for Points {
        fn move_to(&mut self, to: Projected) {
            assert!(self.0.is_empty(), "a ring is one subpath");
            self.0.push(to);
        }
        fn line_to(&mut self, to: Projected) {
            self.0.push(to);
        }
        fn close(&mut self) {}
    }

    fn draw(places: &[(f64, f64)]) -> Vec<Projected> {
        let places = places.iter().map(|&(east, north)| LonLat::new(east, north).unwrap());
        let mut points = Points::default();
        Ring::new(places.collect()).unwrap().draw(&mut points);
        points.0
    }

    fn middle() -> f64 {
        f64::from(WIDTH) / 2.0
    }

    #[test]
    fn a_ring_over_the_date_line_stays_together() {
        let points = draw(&[(179.0, -16.0), (-179.0, -16.0), (-179.0, -17.0), (179.0, -17.0)]);
        let most = points.iter().map(|point| point.x).fold(f64::MIN, f64::max);
        assert!(points.iter().all(|point| most - point.x < 30.0));
        assert!((points[0].x - project(LonLat::new(179.0, -16.0).unwrap()).x).abs() < 1e-9);
    }

    #[test]
    fn a_ring_over_the_cut_is_drawn_whole_where_most_of_it_lies() {
        let (alaskan, russian) = (
            [(-171.0, 60.0), (-165.0, 60.0), (-165.0, 62.0)],
            [(-173.0, 60.0), (-168.0, 60.0), (-168.0, 62.0)],
        );
        assert!(draw(&alaskan).iter().all(|point| point.x < middle()));
        assert!(draw(&russian).iter().all(|point| point.x > middle()));
    }

    #[test]
    fn a_ring_around_a_pole_is_closed_along_the_edges_whichever_way_it_runs() {
        let mut ring = [(-150.0, -70.0), (-30.0, -75.0), (90.0, -70.0)];
        for _ in 0..2 {
            let points = draw(&ring);
            let south = project(LonLat::new(0.0, -90.0).unwrap()).y;
            assert_eq!(points.iter().filter(|point| (point.y - south).abs() < 1e-6).count(), 2);
            let (least, most) = points.iter().fold((f64::MAX, f64::MIN), |(least, most), point| {
                (least.min(point.x), most.max(point.x))
            });
            assert!((f64::midpoint(least, most) - middle()).abs() < 1e-6);
            ring.reverse();
        }
    }

    #[test]
    fn two_places_are_no_ring() {
        let place = LonLat::new(0.0, 0.0).unwrap();
        assert_eq!(Ring::new(vec![place; 2]), None);
    }
}
