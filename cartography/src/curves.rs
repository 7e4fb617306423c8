use super::{LonLat, PathSink, Projected, WIDTH, great_circle};

/// Steps in a map unit: the whole world in 16 bits, a sixteenth of a unit each.
const STEPS: f32 = 16.0;
/// Marks a point that starts a subpath; no step of a latitude comes so far.
const STARTS: u16 = 1 << 15;

const _: () = assert!(WIDTH * 16 < 1 << 16, "a longitude fits in 16 bits");

/// A point of a curve in four bytes, as tens of thousands of curves have many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurvePoint {
    x: u16,
    y: u16,
}

impl CurvePoint {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
    fn new(at: Projected, starts: bool) -> Self {
        let step = |units: f64| (units as f32 * STEPS + 0.5) as u16;
        Self { x: step(at.x), y: step(at.y) & !STARTS | if starts { STARTS } else { 0 } }
    }

    /// Map units from the left.
    pub fn x(self) -> f32 {
        f32::from(self.x) / STEPS
    }

    /// Map units from the top.
    pub fn y(self) -> f32 {
        f32::from(self.y & !STARTS) / STEPS
    }

    /// Whether a subpath starts here, so that no line leads to it.
    pub fn starts(self) -> bool {
        self.y & STARTS != 0
    }
}

/// The great circles between places, each computed when it is first asked for
/// and kept: they are the same in every year, layer and view.
#[derive(Debug)]
pub struct Curves {
    places: Vec<LonLat>,
    /// By pair: where its points are; empty until it is computed.
    ranges: Vec<(u32, u32)>,
    points: Vec<CurvePoint>,
}

impl Curves {
    /// No curve yet, between any two of these places.
    pub fn new(places: Vec<LonLat>) -> Self {
        let pairs = places.len() * places.len().saturating_sub(1) / 2;
        Self { places, ranges: vec![(0, 0); pairs], points: Vec::new() }
    }

    /// The curve between two places, by their position in the list: the same
    /// whichever comes first. Empty for a place and itself, or one beyond the list.
    pub fn between(&mut self, one: usize, other: usize) -> &[CurvePoint] {
        let (low, high) = (one.min(other), one.max(other));
        if low == high || high >= self.places.len() {
            return &[];
        }
        let pair = high * (high - 1) / 2 + low;
        if self.ranges[pair].1 == 0 {
            let begin = length(&self.points);
            great_circle(self.places[low], self.places[high], &mut Collect(&mut self.points));
            self.ranges[pair] = (begin, length(&self.points));
        }
        let (begin, end) = self.ranges[pair];
        &self.points[begin as usize..end as usize]
    }
}

/// All curves of the world have fewer than 2³² points.
fn length(points: &[CurvePoint]) -> u32 {
    u32::try_from(points.len()).unwrap_or(u32::MAX)
}

/// A sink that keeps what is drawn.
struct Collect<'a>(&'a mut Vec<CurvePoint>);

impl PathSink for Collect<'_> {
    fn move_to(&mut self, to: Projected) {
        self.0.push(CurvePoint::new(to, true));
    }
    fn line_to(&mut self, to: Projected) {
        self.0.push(CurvePoint::new(to, false));
    }
    fn close(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    fn place(longitude: f64, latitude: f64) -> LonLat {
        LonLat::new(longitude, latitude).unwrap()
    }

    #[test]
    fn a_curve_is_the_great_circle_whichever_way_it_is_asked() {
        let (tehran, tokyo) = (place(51.4, 35.7), place(139.7, 35.7));
        let mut curves = Curves::new(vec![tehran, place(0.0, 0.0), tokyo]);
        let there = curves.between(0, 2).to_vec();
        assert_eq!(there, curves.between(2, 0));
        let (first, last) = (project(tehran), project(tokyo));
        assert!((f64::from(there[0].x()) - first.x).abs() < 0.05);
        assert!((f64::from(there.last().unwrap().y()) - last.y).abs() < 0.05);
        assert_eq!(there.iter().filter(|point| point.starts()).count(), 1);
    }

    #[test]
    fn a_curve_across_the_cut_starts_twice_and_reaches_both_edges() {
        let mut curves = Curves::new(vec![place(139.7, 35.7), place(-77.0, 38.9)]);
        let curve = curves.between(0, 1);
        assert_eq!(curve.iter().filter(|point| point.starts()).count(), 2);
        let edge = f32::from(u16::try_from(WIDTH).unwrap());
        assert!(curve.iter().any(|point| point.x() > edge * 0.8));
        assert!(curve.iter().any(|point| point.x() < edge * 0.2));
    }

    #[test]
    fn a_place_and_itself_have_no_curve() {
        let mut curves = Curves::new(vec![place(0.0, 0.0), place(1.0, 1.0)]);
        assert!(curves.between(1, 1).is_empty());
        assert!(curves.between(0, 9).is_empty());
    }
}
