use std::{fmt, str::FromStr};

/// Where the map looks: a zoom and the place at its middle, both in tenths,
/// so that an address reopens exactly the same picture. Written
/// `zoom/latitude/longitude`: `4/35.7/51.4`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Camera {
    zoom: i16,
    latitude: i16,
    longitude: i16,
}

/// The text is not a zoom from 1 to 32, a latitude and a longitude.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not zoom/latitude/longitude, such as 4/35.7/51.4")]
pub struct NotACamera;

impl Camera {
    /// The closest the map comes.
    pub const CLOSEST: f64 = 32.0;

    /// The nearest camera to a zoom (1 shows the whole world) and a place in
    /// degrees; `None` when one of them is out of range.
    pub fn new(zoom: f64, latitude: f64, longitude: f64) -> Option<Self> {
        Self::of_tenths(tenths(zoom)?, tenths(latitude)?, tenths(longitude)?)
    }

    /// How many times closer than the whole world.
    pub fn zoom(self) -> f64 {
        f64::from(self.zoom) / 10.0
    }

    /// The latitude at the middle, in degrees.
    pub fn latitude(self) -> f64 {
        f64::from(self.latitude) / 10.0
    }

    /// The longitude at the middle, in degrees.
    pub fn longitude(self) -> f64 {
        f64::from(self.longitude) / 10.0
    }

    fn of_tenths(zoom: i16, latitude: i16, longitude: i16) -> Option<Self> {
        let valid = (10..=320).contains(&zoom)
            && (-900..=900).contains(&latitude)
            && (-1800..=1800).contains(&longitude);
        valid.then_some(Self { zoom, latitude, longitude })
    }
}

fn tenths(number: f64) -> Option<i16> {
    let rounded = (number * 10.0).round();
    #[expect(clippy::cast_possible_truncation, reason = "checked to be in range")]
    (rounded.abs() <= 1800.0).then_some(rounded as i16)
}

/// Reads a decimal with at most one place, such as `-35.7`, as tenths.
fn read_tenths(text: &str) -> Option<i16> {
    let (negative, size) = text.strip_prefix('-').map_or((false, text), |size| (true, size));
    let (whole, place) = size.split_once('.').unwrap_or((size, "0"));
    let plain = |part: &str, most| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !plain(whole, 3) || !plain(place, 1) {
        return None;
    }
    let number = whole.parse::<i16>().ok()? * 10 + place.parse::<i16>().ok()?;
    Some(if negative { -number } else { number })
}

impl FromStr for Camera {
    type Err = NotACamera;

    fn from_str(text: &str) -> Result<Self, NotACamera> {
        let mut parts = text.split('/').map(read_tenths);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Some(zoom)), Some(Some(latitude)), Some(Some(longitude)), None) => {
                Self::of_tenths(zoom, latitude, longitude).ok_or(NotACamera)
            }
            _ => Err(NotACamera),
        }
    }
}

impl fmt::Display for Camera {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, tenths) in [self.zoom, self.latitude, self.longitude].into_iter().enumerate() {
            let slash = if at == 0 { "" } else { "/" };
            let sign = if tenths < 0 { "-" } else { "" };
            let (whole, place) = (tenths.abs() / 10, tenths.abs() % 10);
            write!(f, "{slash}{sign}{whole}")?;
            if place > 0 {
                write!(f, ".{place}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_camera_survives_the_address() {
        for text in ["1/0/0", "4/35.7/51.4", "32/-90/-180", "2.5/-0.3/11"] {
            assert_eq!(text.parse::<Camera>().unwrap().to_string(), text);
        }
        assert_eq!(Camera::new(4.04, 35.69, 51.42).unwrap().to_string(), "4/35.7/51.4");
    }

    #[test]
    fn nonsense_is_no_camera() {
        for text in
            ["", "4", "0.9/0/0", "33/0/0", "4/91/0", "4/1/2/3", "4/NaN/0", "4/1.25/0", "4/é/0"]
        {
            assert!(text.parse::<Camera>().is_err(), "{text}");
        }
        assert_eq!(Camera::new(f64::NAN, 0.0, 0.0), None);
    }
}
