use super::{LonLat, vector::Vector};

/// The great circles of many ties, laid out so that the ones near a place are
/// found by a few multiplications each.
///
/// A great circle is where its plane cuts the sphere: the sine of a place's
/// distance from it is the product with the plane's normal. The place lies
/// between the ends when it is nearer to the middle of the way than they are.
#[derive(Debug, Clone, Default)]
pub struct Nearness(Vec<Way>);

#[derive(Debug, Clone, Copy)]
struct Way {
    normal: [f32; 3],
    middle: [f32; 3],
    /// The cosine of half the way.
    half: f32,
}

impl Nearness {
    /// Lays out ways between places of a list, named by their positions in it,
    /// in the order given; a way to beyond the list is never near.
    pub fn new(places: &[LonLat], ways: impl Iterator<Item = (usize, usize)>) -> Self {
        let places: Vec<_> = places.iter().map(|&place| single(Vector::of(place))).collect();
        let place = |at: usize| places.get(at).copied().unwrap_or_default();
        Self(ways.map(|(from, to)| way(place(from), place(to))).collect())
    }

    /// The positions of the ways that pass a place within an angle in radians,
    /// at most so many: the first of them in the order given, which is that of
    /// their importance.
    pub fn near(&self, place: LonLat, angle: f64, most: usize) -> Vec<usize> {
        let at = single(Vector::of(place));
        #[expect(clippy::cast_possible_truncation, reason = "a small angle")]
        let angle = angle as f32;
        let passes = |way: &Way| {
            dot(way.normal, at).abs() <= angle && dot(way.middle, at) >= way.half - angle
        };
        let found = self.0.iter().enumerate().filter(|(_, way)| passes(way));
        found.map(|(position, _)| position).take(most).collect()
    }
}

fn way(one: [f32; 3], other: [f32; 3]) -> Way {
    let normal = unit([
        one[1] * other[2] - one[2] * other[1],
        one[2] * other[0] - one[0] * other[2],
        one[0] * other[1] - one[1] * other[0],
    ]);
    let middle = unit([one[0] + other[0], one[1] + other[1], one[2] + other[2]]);
    // Nothing lies between a place and itself, and everything between opposites.
    let half = if dot(normal, normal) > 0.5 { dot(middle, one) } else { f32::INFINITY };
    Way { normal, middle, half }
}

#[expect(clippy::cast_possible_truncation, reason = "a metre or so on the ground")]
fn single(direction: Vector) -> [f32; 3] {
    [direction.x as f32, direction.y as f32, direction.z as f32]
}

fn dot(one: [f32; 3], other: [f32; 3]) -> f32 {
    one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}

/// At length one; nothing stays nothing.
fn unit(direction: [f32; 3]) -> [f32; 3] {
    let length = dot(direction, direction).sqrt();
    if length > 1e-6 { direction.map(|part| part / length) } else { direction }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(longitude: f64, latitude: f64) -> LonLat {
        LonLat::new(longitude, latitude).unwrap()
    }

    fn near(at: LonLat, degrees: f64) -> Vec<usize> {
        let [tehran, tokyo, lima] = [place(51.4, 35.7), place(139.7, 35.7), place(-77.0, -12.0)];
        let places = [tehran, tokyo, lima, place(0.0, 0.0), place(60.0, 0.0)];
        let ways = Nearness::new(&places, [(0, 1), (3, 4), (1, 2), (3, 9)].into_iter());
        ways.near(at, degrees.to_radians(), 9)
    }

    #[test]
    fn a_way_is_found_beside_it_and_not_beyond_its_ends() {
        assert_eq!(near(place(30.0, 0.5), 1.0), [1]);
        assert!(near(place(30.0, 1.5), 1.0).is_empty());
        assert!(near(place(62.0, 0.0), 1.0).is_empty());
        assert_eq!(near(place(-100.0, 0.0), 90.0).len(), 3);
    }

    #[test]
    fn a_way_across_the_cut_is_found_on_both_sides_of_it() {
        for longitude in [-172.0, -166.0] {
            let mut places = (-120..120).map(|half| place(longitude, f64::from(half) / 2.0));
            assert!(places.any(|at| near(at, 0.5).contains(&2)), "{longitude}");
        }
    }

    #[test]
    fn of_many_the_most_important_are_told() {
        let places = [place(0.0, 0.0), place(60.0, 0.0), place(60.0, 1.0)];
        let ways = Nearness::new(&places, [(0, 1), (0, 2), (1, 0)].into_iter());
        assert_eq!(ways.near(place(30.0, 0.2), 0.02, 2), [0, 1]);
    }
}
