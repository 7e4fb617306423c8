use crate::view::plain;

/// A parameter of the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parameter {
    /// `layer`
    Layer,
    /// `indicator`
    Indicator,
    /// `year`
    Year,
    /// `country`
    Country,
    /// `top`
    Top,
    /// `min`, the counting threshold
    Threshold,
    /// `map`, where the map looks
    Camera,
    /// `notes`, whether policy notes stand out
    Notes,
    /// One that the atlas does not have.
    Unknown(String),
}

/// Something in an address that was not understood, or cannot be shown as
/// asked; the page says so and what it shows instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice<P = Parameter> {
    /// Which parameter.
    pub parameter: P,
    /// What the address says, shortened to 40 characters.
    pub given: String,
    /// Whether it is a second value of the same parameter.
    pub repeated: bool,
}

impl<P> Notice<P> {
    /// A notice on what a parameter says.
    pub fn new(parameter: P, given: &str) -> Self {
        Self { parameter, given: plain(given, 40), repeated: false }
    }

    /// A notice on a second value of a parameter.
    pub fn repeated(parameter: P, given: &str) -> Self {
        Self { repeated: true, ..Self::new(parameter, given) }
    }
}
