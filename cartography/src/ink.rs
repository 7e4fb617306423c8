//! The painter of many lines: ink that adds up.
//!
//! Strokes of one colour with opacities α₁, α₂… that lie over each other
//! cover a pixel by 1 − (1 − α₁)(1 − α₂)… = 1 − e^−(x₁ + x₂ + …) with
//! xᵢ = −ln(1 − αᵢ) (the "over" operator of T. Porter and T. Duff (1984),
//! Compositing digital images, doi:10.1145/964965.808606, for one colour). So
//! a pixel only has to sum up the ink x of the lines over it, in any order,
//! and whatever number of lines is told apart until the very end: the same
//! picture as a drawing of strokes for a few, a picture of density for many.

use std::ops::Range;

/// How much ink of 1 is in the units of the plane.
const UNIT: f32 = 4096.0;
/// How many units of the plane share an entry of the table of opacities.
const SHARED: u32 = 16;
/// Beyond this ink a pixel is as good as covered: e⁻⁶ is a quarter of a percent.
const MOST: f32 = 6.0;

/// A pen: what a line leaves on the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pen {
    /// Half of its width in pixels; half a pixel at the least.
    half: f32,
    /// The ink it leaves in a pixel that it covers, in units of the plane.
    ink: u32,
}

impl Pen {
    /// A pen of a width in pixels, that covers the paper by an opacity from 0
    /// to 1. One thinner than a pixel leaves that much less ink.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 6 units")]
    pub fn new(width: f32, opacity: f32) -> Self {
        let ink = -(1.0 - opacity.clamp(0.0, 0.99)).ln() * width.clamp(0.0, 1.0);
        Self { half: width.max(1.0) / 2.0, ink: (ink * UNIT + 0.5) as u32 }
    }
}

/// A sheet of pixels and the ink on it. The colours that come out at the end
/// take the place of the ink: a second sheet would be megabytes that a browser
/// never gives back.
#[derive(Debug, Clone, Default)]
pub struct Ink {
    width: usize,
    height: usize,
    /// A pixel's ink in units of the plane, or its colour once it is developed.
    plane: Vec<[u8; 4]>,
}

impl Ink {
    /// Takes a clean sheet of that many pixels.
    pub fn clear(&mut self, width: usize, height: usize) {
        (self.width, self.height) = (width, height);
        self.plane.clear();
        self.plane.resize(width * height, [0; 4]);
    }

    /// Draws a straight line, from and to a point in pixels; what lies beyond
    /// the sheet is cut off. The start is inked and the end is not, so that
    /// lines which go on from there leave no double spot.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), pen: Pen) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        // Along the longer of the two directions, so that no pixel is left out.
        if dx.abs() >= dy.abs() {
            let lanes = Lanes { count: self.width, stride: 1, size: self.height, step: self.width };
            lanes.draw(&mut self.plane, from, to, pen);
        } else {
            let lanes = Lanes { count: self.height, stride: self.width, size: self.width, step: 1 };
            lanes.draw(&mut self.plane, (from.1, from.0), (to.1, to.0), pen);
        }
    }

    /// Turns the ink of some rows into red, green, blue and opacity, a byte
    /// each, in one colour. Nothing can be drawn on a row after that.
    pub fn develop(&mut self, rows: Range<usize>, colour: [u8; 3], opacities: &Opacities) {
        let [red, green, blue] = colour;
        let (start, end) = (rows.start * self.width, rows.end * self.width);
        for pixel in self.plane.get_mut(start..end).unwrap_or_default() {
            *pixel = [red, green, blue, opacities.of(u32::from_le_bytes(*pixel))];
        }
    }

    /// The pixels, row by row: red, green, blue and opacity, a byte each, where
    /// they are developed.
    pub fn pixels(&self) -> &[u8] {
        self.plane.as_flattened()
    }
}

/// The sheet as a line sees it: pixels in lanes across the way it goes.
struct Lanes {
    /// How many lanes there are.
    count: usize,
    /// From one lane to the next, in pixels of the plane.
    stride: usize,
    /// How many pixels a lane has.
    size: usize,
    /// From one pixel of a lane to the next.
    step: usize,
}

impl Lanes {
    /// Inks each lane between the two points where the line crosses it. A point
    /// is along the way and across it.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "sheets have a few thousand pixels a side; casts of floats saturate"
    )]
    fn draw(&self, plane: &mut [[u8; 4]], from: (f32, f32), to: (f32, f32), pen: Pen) {
        let (start, end) = if from.0 <= to.0 { (from, to) } else { (to, from) };
        let length = end.0 - start.0;
        if length <= 0.0 {
            return;
        }
        let slope = (end.1 - start.1) / length;
        let reach = pen.half * (1.0 + slope * slope).sqrt();
        let size = self.size as f32;
        if start.1.max(end.1) + reach <= 0.0 || start.1.min(end.1) - reach >= size {
            return;
        }
        // The lanes whose middle lies on the line.
        let first = ((start.0 + 0.5) as usize).min(self.count);
        let last = ((end.0 + 0.5) as usize).min(self.count);
        // In whole 65,536ths of a pixel from here on: a fifth fewer instructions
        // than with floats.
        let fixed = |pixels: f32| (pixels * 65_536.0) as i64;
        let mut across = fixed(start.1 + (first as f32 + 0.5 - start.0) * slope - reach);
        let (breadth, on, edge) = (fixed(2.0 * reach), fixed(slope), fixed(size));
        for lane in first..last {
            let (low, high) = (across.max(0), (across + breadth).min(edge));
            across += on;
            if low >= high {
                continue;
            }
            // In 256ths of a pixel.
            let (low, high) = ((low >> 8) as usize, (high >> 8) as usize);
            let (begin, end) = (low >> 8, high >> 8);
            let mut at = lane * self.stride + begin * self.step;
            let mut add = |at: usize, covered: usize| {
                if let Some(pixel) = plane.get_mut(at) {
                    let ink = u32::from_le_bytes(*pixel) + ((pen.ink * covered as u32) >> 8);
                    *pixel = ink.to_le_bytes();
                }
            };
            if begin == end {
                add(at, high - low);
                continue;
            }
            add(at, 256 - (low & 255));
            at += self.step;
            for _ in begin + 1..end {
                add(at, 256);
                at += self.step;
            }
            // At the sheet's edge the next pixel belongs to another lane.
            if high & 255 > 0 {
                add(at, high & 255);
            }
        }
    }
}

/// The opacity of every amount of ink.
#[derive(Debug, Clone)]
pub struct Opacities(Vec<u8>);

impl Default for Opacities {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "a table of bytes"
    )]
    fn default() -> Self {
        let entries = (MOST * UNIT) as u32 / SHARED;
        let opacity = |entry: u32| {
            let ink = (entry * SHARED) as f32 / UNIT;
            ((1.0 - (-ink).exp()) * 255.0 + 0.5) as u8
        };
        Self((0..entries).map(opacity).collect())
    }
}

impl Opacities {
    fn of(&self, ink: u32) -> u8 {
        self.0.get((ink / SHARED) as usize).copied().unwrap_or(255)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sheet(width: usize, height: usize) -> Ink {
        let mut ink = Ink::default();
        ink.clear(width, height);
        ink
    }

    fn opacity(ink: &Ink, x: usize, y: usize) -> f64 {
        let mut ink = ink.clone();
        ink.develop(y..y + 1, [1, 2, 3], &Opacities::default());
        f64::from(ink.pixels()[(y * ink.width + x) * 4 + 3]) / 255.0
    }

    #[test]
    fn lines_over_each_other_cover_as_strokes_do() {
        let mut ink = sheet(9, 9);
        let [weak, strong] = [0.4, 0.7].map(|opacity| Pen::new(1.0, opacity));
        ink.line((0.0, 4.5), (9.0, 4.5), weak);
        assert!((opacity(&ink, 4, 4) - 0.4).abs() < 0.01);
        ink.line((4.5, 0.0), (4.5, 9.0), strong);
        assert!((opacity(&ink, 4, 4) - (1.0 - 0.6 * 0.3)).abs() < 0.01);
        assert!((opacity(&ink, 2, 4) - 0.4).abs() < 0.01);
    }

    #[test]
    fn a_line_is_as_wide_as_its_pen() {
        let mut ink = sheet(9, 9);
        ink.line((0.0, 4.5), (9.0, 4.5), Pen::new(3.0, 0.5));
        let column: Vec<bool> = (0..9).map(|y| opacity(&ink, 4, y) > 0.4).collect();
        assert_eq!(column.iter().filter(|inked| **inked).count(), 3);
        assert!(column[3] && column[4] && column[5]);
    }

    #[test]
    fn a_thin_line_leaves_less_and_one_between_pixels_is_shared() {
        let mut ink = sheet(9, 9);
        ink.line((0.0, 5.0), (9.0, 5.0), Pen::new(0.5, 0.5));
        let (above, below) = (opacity(&ink, 4, 4), opacity(&ink, 4, 5));
        assert!((above - below).abs() < 0.01 && above > 0.1 && above < 0.25, "{above} {below}");
    }

    #[test]
    fn a_line_in_two_parts_is_the_line_in_one() {
        let pen = Pen::new(1.4, 0.6);
        let (mut whole, mut parts) = (sheet(40, 20), sheet(40, 20));
        whole.line((2.0, 3.0), (38.0, 15.0), pen);
        parts.line((2.0, 3.0), (20.0, 9.0), pen);
        parts.line((20.0, 9.0), (38.0, 15.0), pen);
        let units = |ink: Ink| ink.plane.into_iter().map(u32::from_le_bytes);
        assert!(units(whole).zip(units(parts)).all(|(one, other)| one.abs_diff(other) < 40));
    }

    proptest! {
        #[test]
        fn nothing_falls_off_the_sheet(
            from in (-900_f32..900.0, -900_f32..900.0), to in (-900_f32..900.0, -900_f32..900.0),
            width in 0.0_f32..6.0, opacity in 0.0_f32..2.0,
        ) {
            let mut ink = sheet(31, 17);
            ink.line(from, to, Pen::new(width, opacity));
            let most = Pen::new(width, opacity).ink;
            prop_assert!(ink.plane.iter().all(|&pixel| u32::from_le_bytes(pixel) <= most + 1));
        }
    }
}
