//! The parts of the world that the map can be fitted to.

use crate::{
    geo::{LonLat, project},
    map::camera::Viewport,
    view::Camera,
};

/// A region of the world, as the United Nations group countries for statistics
/// (UN M49; the Americas and Asia in two parts, as maps show them).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// All of Africa.
    Africa,
    /// All of Asia.
    Asia,
    /// Western Asia, which the whole of Asia leaves small.
    WesternAsia,
    /// Europe, to the Urals.
    Europe,
    /// Latin America and the Caribbean.
    LatinAmerica,
    /// Northern America.
    NorthernAmerica,
    /// Oceania.
    Oceania,
}

impl Region {
    /// Every region, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Africa,
        Self::Asia,
        Self::WesternAsia,
        Self::Europe,
        Self::LatinAmerica,
        Self::NorthernAmerica,
        Self::Oceania,
    ];

    /// The parallels and meridians that it lies between, in degrees: west,
    /// south, east, north.
    const fn bounds(self) -> [f64; 4] {
        match self {
            Self::Africa => [-26.0, -36.0, 60.0, 38.0],
            Self::Asia => [26.0, -11.0, 146.0, 55.0],
            Self::WesternAsia => [25.0, 11.0, 62.0, 44.0],
            Self::Europe => [-25.0, 34.0, 60.0, 71.0],
            Self::LatinAmerica => [-118.0, -56.0, -34.0, 33.0],
            Self::NorthernAmerica => [-168.0, 18.0, -52.0, 80.0],
            Self::Oceania => [110.0, -48.0, 190.0, 21.0],
        }
    }

    /// The part of the map that shows all of it.
    pub fn viewport(self) -> Viewport {
        let [west, south, east, north] = self.bounds();
        let across = [west, f64::midpoint(west, east), east];
        let corners = across.into_iter().flat_map(|east| [(east, south), (east, north)]);
        let place = |(longitude, latitude): (f64, f64)| {
            let around = if longitude > 180.0 { longitude - 360.0 } else { longitude };
            LonLat::new(around, latitude).map(project)
        };
        Viewport::fitting(corners.filter_map(place))
    }

    /// What an address says to show it.
    pub fn camera(self) -> Option<Camera> {
        self.viewport().camera()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::camera::{corner, extent};

    #[test]
    fn a_region_shows_the_capitals_at_its_ends_as_large_as_can_be() {
        for (region, ends) in [
            (Region::Africa, [(-17.4, 14.7), (57.5, -20.2), (18.4, -33.9), (10.2, 36.8)]),
            (Region::Asia, [(32.9, 39.9), (139.7, 35.7), (106.8, -6.2), (71.4, 51.2)]),
            (Region::WesternAsia, [(32.9, 39.9), (44.2, 15.4), (51.4, 35.7), (58.4, 23.6)]),
            (Region::Europe, [(-21.9, 64.1), (37.6, 55.8), (-9.1, 38.7), (24.9, 60.2)]),
            (Region::LatinAmerica, [(-99.1, 19.4), (-58.4, -34.6), (-47.9, -15.8), (-70.7, -33.4)]),
            (
                Region::NorthernAmerica,
                [(-77.0, 38.9), (-75.7, 45.4), (-51.7, 64.2), (-149.0, 61.0)],
            ),
            (Region::Oceania, [(149.1, -35.3), (174.8, -41.3), (178.4, -18.1), (147.2, -9.4)]),
        ] {
            let viewport = region.viewport();
            assert!(viewport.zoom > 1.15, "{region:?} {}", viewport.zoom);
            for (longitude, latitude) in ends {
                let at = viewport.to_drawing(project(LonLat::new(longitude, latitude).unwrap()));
                let (right, down) = (at.x - corner().x, at.y - corner().y);
                let inside =
                    (0.0..extent().x).contains(&right) && (0.0..extent().y).contains(&down);
                assert!(inside, "{region:?} {longitude} {latitude}");
            }
        }
    }
}
