//! Which pen draws a tie: the widths and opacities that `style/arcs.css` gives
//! lines, and less of it the more lines there are.

use cartography::ink::Pen;

use crate::map::{picture::Line, scale::STEPS};

/// The width of each step in CSS pixels, and its opacity.
pub const STROKES: [(f32, f32); STEPS as usize] =
    [(0.6, 0.4), (0.9, 0.45), (1.2, 0.5), (1.6, 0.6), (2.2, 0.7), (3.0, 0.8), (4.0, 0.9)];
/// How much of its width a line of the world has: its strongest ties are all strong.
pub const WORLD: f32 = 0.5;
/// So many lines can be followed one by one on a world a CSS pixel wide: 85 on
/// one of 850 pixels.
const READABLE: f32 = 0.1;
/// How fast opacities fall with the number of lines: not quite as fast as it
/// grows, so that more lines are still more ink.
const FADING: f32 = 0.65;

/// The pens of the steps, weakest first, for lines on a world of that width in
/// CSS pixels, with so many pixels to a CSS pixel.
///
/// Where lines are more than can be followed, each step fades by how many are
/// as strong or stronger: the weak become a ground of density, on which the
/// strong stand out as long as they are few.
pub fn pens(lines: &[Line], world: f32, pixels: f32) -> [Pen; STEPS as usize] {
    let mut pens = STROKES.map(|(width, opacity)| Pen::new(width, opacity));
    let mut stronger = 0;
    for (step, pen) in (0..STEPS).zip(&mut pens).rev() {
        stronger += lines.iter().filter(|line| line.step == step).count();
        #[expect(clippy::cast_precision_loss, reason = "a few tens of thousands")]
        let crowd = (stronger as f32 / (READABLE * world)).max(1.0);
        let (width, opacity) = STROKES[usize::from(step)];
        *pen = Pen::new(width * WORLD * pixels, opacity * crowd.powf(-FADING));
    }
    pens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(weak: usize, strong: usize) -> Vec<Line> {
        let line = |step| Line { one: 0, other: 1, step };
        [vec![line(0); weak], vec![line(6); strong]].concat()
    }

    #[test]
    fn a_few_lines_are_drawn_in_full() {
        let few = pens(&lines(40, 40), 850.0, 2.0);
        assert_eq!((few[0], few[6]), (Pen::new(0.6, 0.4), Pen::new(4.0, 0.9)));
    }

    #[test]
    fn many_weak_lines_fade_and_the_few_strong_stand_out() {
        let many = pens(&lines(20_000, 80), 850.0, 1.0);
        assert_eq!(many[6], Pen::new(2.0, 0.9));
        assert_ne!(many[0], pens(&lines(40, 40), 850.0, 1.0)[0]);
    }

    #[test]
    fn the_strong_fade_too_when_they_are_many_or_the_world_is_small() {
        let full = Pen::new(2.0, 0.9);
        assert_ne!(pens(&lines(0, 20_000), 850.0, 1.0)[6], full);
        assert_ne!(pens(&lines(0, 80), 390.0, 1.0)[6], full);
        assert_eq!(pens(&lines(0, 80), 850.0, 1.0)[6], full);
    }
}
