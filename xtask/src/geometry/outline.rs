use app::geo::{HEIGHT, PathSink, Projected, Ring, WIDTH};

/// A polygon as it is drawn, for measuring: closed subpaths in map units.
/// What is inside an odd number of them is inside.
#[derive(Default)]
pub struct Outline(Vec<Vec<Projected>>);

impl PathSink for Outline {
    fn move_to(&mut self, to: Projected) {
        self.0.push(vec![to]);
    }

    fn line_to(&mut self, to: Projected) {
        if let Some(subpath) = self.0.last_mut() {
            subpath.push(to);
        }
    }

    fn close(&mut self) {}
}

/// How many points a side of the grid has in which an inner point is sought.
const GRID: u32 = 24;
/// How many times the grid is narrowed down around the best point.
const ROUNDS: u32 = 6;

impl Outline {
    /// The rings as drawn.
    pub fn of(rings: &[Ring]) -> Self {
        let mut outline = Self::default();
        for ring in rings {
            ring.draw(&mut outline);
        }
        outline
    }

    /// The area in square map units, holes taken off.
    pub fn area(&self) -> f64 {
        self.edges().map(|(a, b)| (a.x * b.y - b.x * a.y) / 2.0).sum::<f64>().abs()
    }

    /// Whether a point is inside.
    pub fn contains(&self, point: Projected) -> bool {
        let crossed = |(a, b): &(Projected, Projected)| {
            (a.y > point.y) != (b.y > point.y)
                && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
        };
        self.edges().filter(crossed).count() % 2 == 1
    }

    /// Map units between the nearest vertices of two outlines.
    pub fn distance(&self, other: &Self) -> f64 {
        let vertices = || self.0.iter().flatten();
        let nearest = |point: &Projected| {
            vertices().map(|own| (own.x - point.x).hypot(own.y - point.y)).fold(f64::MAX, f64::min)
        };
        other.0.iter().flatten().map(nearest).fold(f64::MAX, f64::min)
    }

    /// About the inner point that is farthest from the outline: the middle of
    /// the largest circle that fits.
    pub fn inner_point(&self) -> Option<Projected> {
        let whole = Projected { x: 0.0, y: 0.0 };
        let far = Projected { x: f64::from(WIDTH), y: f64::from(HEIGHT) };
        let bounds = self.0.iter().flatten().fold((far, whole), |(least, most), point| {
            (
                Projected { x: least.x.min(point.x), y: least.y.min(point.y) },
                Projected { x: most.x.max(point.x), y: most.y.max(point.y) },
            )
        });
        let mut middle = Projected {
            x: f64::midpoint(bounds.0.x, bounds.1.x),
            y: f64::midpoint(bounds.0.y, bounds.1.y),
        };
        let (mut width, mut height) = (bounds.1.x - bounds.0.x, bounds.1.y - bounds.0.y);
        for _ in 0..ROUNDS {
            middle = self.best_of_grid(middle, width, height);
            width *= 4.0 / f64::from(GRID);
            height *= 4.0 / f64::from(GRID);
        }
        self.contains(middle).then_some(middle)
    }

    fn best_of_grid(&self, middle: Projected, width: f64, height: f64) -> Projected {
        let share = |at: u32| (f64::from(at) + 0.5) / f64::from(GRID) - 0.5;
        let points = (0..GRID * GRID).map(|at| Projected {
            x: middle.x + width * share(at % GRID),
            y: middle.y + height * share(at / GRID),
        });
        let depths = points.map(|point| (self.depth(point), point));
        depths.fold((self.depth(middle), middle), |a, b| if b.0 > a.0 { b } else { a }).1
    }

    /// Map units from a point to the outline, negative outside.
    fn depth(&self, point: Projected) -> f64 {
        let distance = self.edges().map(|edge| distance_to(point, edge)).fold(f64::MAX, f64::min);
        if self.contains(point) { distance } else { -distance }
    }

    fn edges(&self) -> impl Iterator<Item = (Projected, Projected)> {
        self.0
            .iter()
            .flat_map(|points| points.iter().copied().zip(points.iter().copied().cycle().skip(1)))
    }
}

fn distance_to(point: Projected, (a, b): (Projected, Projected)) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy);
    // An edge of no length has no direction.
    let along = if along.is_finite() { along.clamp(0.0, 1.0) } else { 0.0 };
    (a.x + dx * along - point.x).hypot(a.y + dy * along - point.y)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(points: &[(f64, f64)]) -> Outline {
        Outline(vec![points.iter().map(|&(x, y)| Projected { x, y }).collect()])
    }

    #[test]
    fn the_inner_point_of_a_horseshoe_is_in_its_thick_arm() {
        let horseshoe = outline(&[
            (100.0, 100.0),
            (200.0, 100.0),
            (200.0, 110.0),
            (140.0, 110.0),
            (140.0, 190.0),
            (200.0, 190.0),
            (200.0, 200.0),
            (100.0, 200.0),
        ]);
        let point = horseshoe.inner_point().unwrap();
        assert!((point.x - 120.0).abs() < 3.0 && (115.0..185.0).contains(&point.y), "{point:?}");
        assert!(!horseshoe.contains(Projected { x: 150.0, y: 150.0 }));
        assert!((horseshoe.area() - 5_200.0).abs() < 1e-9);
    }

    #[test]
    fn a_hole_is_outside() {
        let mut ring = outline(&[(0.0, 0.0), (30.0, 0.0), (30.0, 30.0), (0.0, 30.0)]);
        ring.0.extend(outline(&[(10.0, 10.0), (10.0, 20.0), (20.0, 20.0), (20.0, 10.0)]).0);
        assert!(!ring.contains(Projected { x: 15.0, y: 15.0 }));
        assert!(ring.contains(Projected { x: 5.0, y: 15.0 }));
        assert!((ring.area() - 800.0).abs() < 1e-9);
        assert!(ring.contains(ring.inner_point().unwrap()));
    }
}
