//! The countries' outlines and anchors, in a compact binary form.
//!
//! # Format
//!
//! The file is a topology: a border between two countries is stored once, as
//! an *arc*, and both refer to it. All numbers are variable-length: seven
//! bits a byte, the lowest first, the eighth bit set on all bytes but the
//! last. A *signed* number n is written as 2n, or as −2n − 1 when negative.
//! A coordinate is a whole number of steps; a longitude's difference is taken
//! the short way round, so that nothing ends at ±180°.
//!
//! | part | content |
//! | --- | --- |
//! | signature | the bytes `ENTG`, then the version of the format, 1 |
//! | grid | steps per degree |
//! | arcs | how many; then for each, how many points, and for each point the signed differences of longitude and latitude from the point before. The first arc starts from 0° N 0° E, every other from the last point of the arc before it |
//! | areas | how many; then for each, the two letters of the country's code (two zero bytes when it has none), how many rings, and for each ring how many arcs, and for each arc a signed number: n is the arc n as stored, −n − 1 the arc n backwards |
//! | anchors | how many; then for each, the two letters, in alphabetical order, and the signed differences of longitude and latitude from the anchor before, the first from 0° N 0° E |
//!
//! A ring joins its arcs end to start, the shared point counted once, and the
//! last arc ends where the first starts. An arc is used at most twice: a
//! border has two sides. Nothing follows the anchors.

#[cfg(test)]
mod close_tests;
mod decode;
mod reader;
#[cfg(test)]
mod tests;

use super::{LonLat, PathSink, Ring};
use crate::domain::Iso2;

/// The bytes a file starts with: `ENTG` and the version of the format.
pub const SIGNATURE: [u8; 5] = *b"ENTG\x01";

/// The outlines and the anchors of all countries.
#[derive(Debug, Clone, PartialEq)]
pub struct World {
    areas: Vec<Area>,
    /// Sorted by code.
    anchors: Vec<(Iso2, LonLat)>,
}

/// A piece of the land: a country's, or one without a code of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    code: Option<Iso2>,
    rings: Vec<Ring>,
}

/// Why bytes are not a world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WorldError {
    /// The first bytes are others.
    #[error("not a world file of version 1: make it anew with `cargo xtask geometry`")]
    Signature,
    /// The file ends before its content does, or goes on after it.
    #[error("the world file is cut short or has bytes to spare: make it anew")]
    Length,
    /// A number has more than 32 bits, or a count or a place cannot be.
    #[error("the world file holds a number that cannot be: make it anew")]
    Number,
    /// A country's code is not two capital letters, or anchors are unsorted.
    #[error("the world file holds a country code that cannot be: make it anew")]
    Code,
}

impl World {
    /// Reads the compact form that the module describes.
    ///
    /// # Errors
    /// When the bytes are not exactly one world; never panics on damage.
    pub fn decode(bytes: &[u8]) -> Result<Self, WorldError> {
        decode::world(bytes)
    }

    /// Every piece of the land: countries by code, then those without one.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// A country's area; `None` for one too small for the map's scale, which
    /// is a dot at its [anchor](Self::anchor).
    pub fn area(&self, code: Iso2) -> Option<&Area> {
        self.areas.iter().find(|area| area.code == Some(code))
    }

    /// Where a country's arcs end and its label starts: its capital, or a
    /// point well inside it.
    pub fn anchor(&self, code: Iso2) -> Option<LonLat> {
        let found = self.anchors.binary_search_by_key(&code, |anchor| anchor.0).ok()?;
        Some(self.anchors[found].1)
    }

    /// All countries and their anchors, by code.
    pub fn anchors(&self) -> &[(Iso2, LonLat)] {
        &self.anchors
    }
}

impl Area {
    /// The country, or `None` for land whose owner has no code.
    pub fn code(&self) -> Option<Iso2> {
        self.code
    }

    /// The outlines: outer rings run clockwise on the map, holes the other
    /// way, so that both of SVG's fill rules paint the same.
    pub fn rings(&self) -> &[Ring] {
        &self.rings
    }

    /// Draws all rings, each as one closed subpath.
    pub fn draw(&self, sink: &mut impl PathSink) {
        self.rings.iter().for_each(|ring| ring.draw(sink));
    }
}
