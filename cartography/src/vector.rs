use super::{CENTRE, LonLat};

/// A direction from the Earth's middle, of length one: x towards the map's
/// centre on the equator, y towards 90° east of it, z towards the North Pole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Vector {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

impl Vector {
    pub const NORTH: Self = Self { x: 0.0, y: 0.0, z: 1.0 };
    pub const CENTRE: Self = Self { x: 1.0, y: 0.0, z: 0.0 };

    pub fn of(place: LonLat) -> Self {
        let (east, north) =
            ((place.longitude() - CENTRE).to_radians(), place.latitude().to_radians());
        Self { x: north.cos() * east.cos(), y: north.cos() * east.sin(), z: north.sin() }
    }

    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    /// `self · a + other · b`.
    pub fn mix(self, a: f64, other: Self, b: f64) -> Self {
        Self {
            x: self.x * a + other.x * b,
            y: self.y * a + other.y * b,
            z: self.z * a + other.z * b,
        }
    }

    /// What is left of `other` at right angles to this direction, its length
    /// the sine of the angle between them.
    pub fn across(self, other: Self) -> Self {
        other.mix(1.0, self, -self.dot(other))
    }

    pub fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    pub fn unit(self) -> Self {
        self.mix(1.0 / self.length(), self, 0.0)
    }

    /// Radians east of the map's centre, from −π to π.
    pub fn east(self) -> f64 {
        self.y.atan2(self.x)
    }
}
