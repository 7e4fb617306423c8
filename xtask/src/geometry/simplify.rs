use app::geo::{LonLat, Projected, project};

/// A line with fewer places: those are left out, one after the other, whose
/// triangle with their two neighbours is smallest on the map, until the
/// smallest left has at least `tolerance` square map units or only `least`
/// places are left. Both ends stay.
///
/// M. Visvalingam and J. D. Whyatt (1993), Line generalisation by repeated
/// elimination of points, doi:10.1179/000870493786962263.
///
/// A triangle across the map's cut is as wide as the map, so that its place
/// always stays.
pub fn simplify(line: &[LonLat], tolerance: f64, least: usize) -> Vec<LonLat> {
    let mut kept: Vec<_> = line.iter().map(|&place| (place, project(place))).collect();
    let mut areas: Vec<_> = (0..kept.len()).map(|at| area_at(&kept, at)).collect();
    while kept.len() > least.max(2) {
        let smallest = areas.iter().enumerate().min_by(|one, other| one.1.total_cmp(other.1));
        let Some((at, _)) = smallest.filter(|(_, area)| **area < tolerance) else { break };
        kept.remove(at);
        areas.remove(at);
        // Only an inner place is ever left out, so that both neighbours are there.
        for neighbour in [at - 1, at] {
            areas[neighbour] = area_at(&kept, neighbour);
        }
    }
    kept.into_iter().map(|(place, _)| place).collect()
}

/// The triangle of a place with its neighbours; the ends have none and stay.
fn area_at(line: &[(LonLat, Projected)], at: usize) -> f64 {
    if at == 0 || at + 1 == line.len() {
        return f64::INFINITY;
    }
    let [(_, a), (_, b), (_, c)] = [line[at - 1], line[at], line[at + 1]];
    ((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)).abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(places: &[(f64, f64)]) -> Vec<LonLat> {
        places.iter().map(|&(east, north)| LonLat::new(east, north).unwrap()).collect()
    }

    #[test]
    fn what_hardly_sticks_out_goes_and_the_ends_stay() {
        let given = line(&[(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 1.0), (4.0, 0.0)]);
        let expected = line(&[(0.0, 0.0), (2.0, 0.0), (3.0, 1.0), (4.0, 0.0)]);
        assert_eq!(simplify(&given, 2.0, 2), expected);
        assert_eq!(simplify(&given, 1e9, 2), line(&[(0.0, 0.0), (4.0, 0.0)]));
        assert_eq!(simplify(&given, 0.0, 2), given);
    }

    #[test]
    fn a_closed_line_keeps_the_least_number_and_stays_closed() {
        let ring =
            line(&[(0.0, 0.0), (0.1, 0.0), (0.1, 0.1), (0.05, 0.12), (0.0, 0.1), (0.0, 0.0)]);
        let simple = simplify(&ring, 1e9, 5);
        assert_eq!((simple.len(), simple.first()), (5, simple.last()));
    }

    #[test]
    fn the_same_line_backwards_keeps_the_same_places() {
        let wave: Vec<_> =
            (0..60).map(|at| (f64::from(at) / 7.0, f64::from(at * at % 11) / 9.0)).collect();
        let mut backwards = line(&wave);
        backwards.reverse();
        let mut simple = simplify(&backwards, 3.0, 2);
        simple.reverse();
        assert!(simple.len() < 40);
        assert_eq!(simple, simplify(&line(&wave), 3.0, 2));
    }

    #[test]
    fn nothing_is_cut_off_at_the_edge_of_the_map() {
        let strait = line(&[(-168.5, 60.0), (-169.5, 60.001), (-170.5, 60.0)]);
        assert_eq!(simplify(&strait, 2.0, 2), strait);
    }
}
