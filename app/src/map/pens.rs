//! Which pen draws a tie: the widths and opacities that `style/arcs.css` gives
//! lines, and less of both the more lines there are.

use crate::map::{ink::Pen, scale::STEPS};

/// The width of each step in CSS pixels, and its opacity.
const STROKES: [(f32, f32); STEPS as usize] =
    [(0.6, 0.4), (0.9, 0.45), (1.2, 0.5), (1.6, 0.6), (2.2, 0.7), (3.0, 0.8), (4.0, 0.9)];
/// The strongest ties of the world are all strong.
const WORLD: f32 = 0.5;
/// As many lines can be followed one by one.
const READABLE: f32 = 200.0;

/// The pens of the steps, weakest first, for a number of lines on a screen
/// with so many pixels to a CSS pixel.
///
/// Beyond what can be followed, opacities fall with the number of lines, those
/// of the weak far more than those of the strong: they become a ground of
/// density on which the strong still stand out.
pub fn pens(lines: usize, pixels: f32) -> [Pen; STEPS as usize] {
    #[expect(clippy::cast_precision_loss, reason = "a few tens of thousands")]
    let crowd = (lines as f32 / READABLE).max(1.0);
    let mut at = 0.0;
    STROKES.map(|(width, opacity)| {
        let weakness = 1.0 - at / f32::from(STEPS - 1);
        at += 1.0;
        let faded = opacity * crowd.powf(-0.15 - 0.55 * weakness);
        Pen::new(width * WORLD * pixels, faded)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_lines_are_drawn_in_full() {
        assert_eq!(pens(10, 1.0), pens(200, 1.0));
        assert_eq!(pens(10, 2.0)[6], Pen::new(4.0, 0.9));
    }

    #[test]
    fn many_lines_fade_and_the_strong_stand_out() {
        let (few, many) = (pens(200, 1.0), pens(20_000, 1.0));
        assert_ne!(few[0], many[0]);
        assert_eq!(many[6], Pen::new(2.0, 0.9 * 100_f32.powf(-0.15)));
    }
}
