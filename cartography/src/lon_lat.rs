/// A place on the Earth in degrees: longitude from −180 up to but not 180,
/// latitude from −90 to 90.
///
/// ```
/// use cartography::LonLat;
/// let suva = LonLat::new(178.4 + 360.0, -18.1).unwrap();
/// assert!((suva.longitude() - 178.4).abs() < 1e-9);
/// assert!(LonLat::new(0.0, 91.0).is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LonLat {
    longitude: f64,
    latitude: f64,
}

impl LonLat {
    /// The place at a longitude, wrapped, and a latitude; `None` when either
    /// is not finite or the latitude is beyond a pole.
    pub fn new(longitude: f64, latitude: f64) -> Option<Self> {
        (longitude.is_finite() && (-90.0..=90.0).contains(&latitude))
            .then(|| Self { longitude: wrap(longitude), latitude })
    }

    /// Degrees east of Greenwich.
    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// Degrees north of the equator.
    pub fn latitude(self) -> f64 {
        self.latitude
    }
}

/// The same direction in degrees, from −180 up to but not 180.
pub fn wrap(degrees: f64) -> f64 {
    if (-180.0..180.0).contains(&degrees) {
        return degrees;
    }
    // By turns: the remainder of floats is a kilobyte of WebAssembly.
    let wrapped = degrees - 360.0 * ((degrees + 180.0) / 360.0).floor();
    // A tiny negative number rounds up to the whole turn.
    if (-180.0..180.0).contains(&wrapped) { wrapped } else { -180.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longitudes_wrap() {
        for (given, wrapped) in
            [(180.0, -180.0), (-180.0, -180.0), (190.0, -170.0), (-540.0, -180.0), (51.4, 51.4)]
        {
            assert_eq!(
                LonLat::new(given, 0.0).unwrap().longitude().to_bits(),
                f64::to_bits(wrapped)
            );
        }
    }

    #[test]
    fn only_places_on_the_earth_are_places() {
        for (longitude, latitude) in
            [(f64::NAN, 0.0), (f64::INFINITY, 0.0), (0.0, f64::NAN), (0.0, 90.001), (0.0, -91.0)]
        {
            assert_eq!(LonLat::new(longitude, latitude), None);
        }
    }
}
