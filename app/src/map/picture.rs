use cartography::ink::{Ink, Opacities, Pen};

use crate::{geo::Curves, map::scale::STEPS};

/// How many lines are drawn between two looks at the clock.
const LINES_A_LOOK: usize = 64;
/// How many rows of pixels are developed between two looks at the clock.
const ROWS_A_LOOK: usize = 32;

/// A tie to be drawn, by the positions of its countries and its step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// One country.
    pub one: u8,
    /// The other country.
    pub other: u8,
    /// The step of the scale, from 0.
    pub step: u8,
}

/// Where the map lies on the sheet: `pixel = offset + scale · map unit`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placement {
    /// Pixels per map unit.
    pub scale: f32,
    /// The pixel of the map's corner, from the left.
    pub right: f32,
    /// The pixel of the map's corner, from the top.
    pub down: f32,
}

/// The sheet that a picture is drawn on: how large, where the map lies, and
/// with which pens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Pixels from left to right.
    pub width: usize,
    /// Pixels from top to bottom.
    pub height: usize,
    /// Where the map lies.
    pub placement: Placement,
    /// The pens by step.
    pub pens: [Pen; STEPS as usize],
    /// The colour of the ink: red, green, blue.
    pub colour: [u8; 3],
}

/// A picture of many lines that comes about bit by bit, so that whoever draws
/// it can stop whenever the time is up and go on later.
#[derive(Debug, Default)]
pub struct Picture {
    ink: Ink,
    opacities: Opacities,
    sheet: Option<Sheet>,
    lines: Vec<Line>,
    drawn: usize,
    developed: usize,
}

impl Picture {
    /// Begins anew.
    pub fn begin(&mut self, sheet: Sheet, lines: Vec<Line>) {
        self.ink.clear(sheet.width, sheet.height);
        self.sheet = Some(sheet);
        self.lines = lines;
        (self.drawn, self.developed) = (0, 0);
    }

    /// Goes on until the picture is whole or `time_is_up` says so, which is
    /// asked every now and then. Whether the picture is whole.
    pub fn go_on(&mut self, curves: &mut Curves, time_is_up: impl Fn() -> bool) -> bool {
        let Some(sheet) = self.sheet else { return true };
        while self.drawn < self.lines.len() {
            let end = (self.drawn + LINES_A_LOOK).min(self.lines.len());
            for at in self.drawn..end {
                self.draw(&sheet, curves, self.lines[at]);
            }
            self.drawn = end;
            if time_is_up() {
                return false;
            }
        }
        while self.developed < sheet.height {
            let end = (self.developed + ROWS_A_LOOK).min(sheet.height);
            self.ink.develop(self.developed..end, sheet.colour, &self.opacities);
            self.developed = end;
            if self.developed < sheet.height && time_is_up() {
                return false;
            }
        }
        true
    }

    /// The pixels, row by row: red, green, blue and opacity, a byte each. Only
    /// what [`Picture::go_on`] has called whole makes sense.
    pub fn pixels(&self) -> &[u8] {
        self.ink.pixels()
    }

    /// The sheet of the picture, once it has begun.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_ref()
    }

    fn draw(&mut self, sheet: &Sheet, curves: &mut Curves, line: Line) {
        let Placement { scale, right, down } = sheet.placement;
        let pen = sheet.pens[usize::from(line.step.min(STEPS - 1))];
        let mut before = (0.0, 0.0);
        for point in curves.between(line.one.into(), line.other.into()) {
            let at = (right + scale * point.x(), down + scale * point.y());
            if !point.starts() {
                self.ink.line(before, at, pen);
            }
            before = at;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{geo::LonLat, map::pens::pens};
    use std::cell::Cell;

    const PLACES: [(f64, f64); 3] = [(51.4, 35.7), (2.3, 48.9), (139.7, 35.7)];

    fn curves() -> Curves {
        Curves::new(PLACES.map(|(east, north)| LonLat::new(east, north).unwrap()).to_vec())
    }

    fn sheet() -> Sheet {
        let placement = Placement { scale: 0.1, right: 0.0, down: 0.0 };
        Sheet {
            width: 400,
            height: 195,
            placement,
            pens: pens(&LINES, 400.0, 1.0),
            colour: [15, 95, 102],
        }
    }

    const LINES: [Line; 2] =
        [Line { one: 0, other: 1, step: 6 }, Line { one: 2, other: 0, step: 0 }];

    #[test]
    fn a_picture_in_slices_is_the_picture_in_one() {
        let (mut whole, mut sliced) = (Picture::default(), Picture::default());
        whole.begin(sheet(), LINES.to_vec());
        assert!(whole.go_on(&mut curves(), || false));
        sliced.begin(sheet(), LINES.to_vec());
        let count = Cell::new(1);
        let mut curves = curves();
        while !sliced.go_on(&mut curves, || true) {
            count.set(count.get() + 1);
        }
        assert!(count.get() > 3);
        assert_eq!(whole.pixels(), sliced.pixels());
    }

    #[test]
    fn ink_is_where_the_way_is_and_nowhere_else() {
        let mut picture = Picture::default();
        picture.begin(sheet(), LINES[..1].to_vec());
        assert!(picture.go_on(&mut curves(), || false));
        let inked: Vec<usize> = (0..400 * 195)
            .filter(|at| picture.pixels()[at * 4 + 3] > 0)
            .map(|at| at % 400)
            .collect();
        // A tenth of map units, give or take the pen's width.
        let [tehran, paris, _] = PLACES.map(|(longitude, latitude)| {
            crate::geo::project(LonLat::new(longitude, latitude).unwrap()).x / 10.0
        });
        let between = |x: &usize| {
            (paris - 3.0..tehran + 3.0).contains(&f64::from(u16::try_from(*x).unwrap()))
        };
        assert!(inked.iter().all(between), "{inked:?}");
        assert!(inked.len() > 60);
    }

    #[test]
    fn a_new_picture_forgets_the_one_before() {
        let mut picture = Picture::default();
        picture.begin(sheet(), LINES.to_vec());
        assert!(picture.go_on(&mut curves(), || false));
        picture.begin(sheet(), Vec::new());
        assert!(picture.go_on(&mut curves(), || false));
        assert!(picture.pixels().chunks(4).all(|pixel| pixel[3] == 0));
    }
}
