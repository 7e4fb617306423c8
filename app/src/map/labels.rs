use crate::geo::Projected;

/// A name that wants a place beside a point; the earlier, the more important.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// What it says.
    pub text: String,
    /// The figure after the name; empty for none.
    pub figure: String,
    /// The point it belongs to, in units of the drawing.
    pub at: Projected,
    /// Whether it names the chosen country.
    pub chosen: bool,
}

/// A name with a place: the middle of its base line.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// What it says, and where.
    pub wanted: Wanted,
    /// The middle of its base line, in units of the drawing.
    pub middle: Projected,
}

#[derive(Debug, Clone, Copy)]
struct Rectangle {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Rectangle {
    fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn inside(self, frame: Self) -> bool {
        self.left >= frame.left
            && self.right <= frame.right
            && self.top >= frame.top
            && self.bottom <= frame.bottom
    }
}

/// Gives every name a place: above its point, below it, on either side or at
/// a corner, where it covers no other name or point and stays in the
/// drawing; a name without such a place is left out. `size` is the height of
/// the letters in units of the drawing; `frame` its corner and size.
pub fn place(wanted: Vec<Wanted>, size: f64, corner: Projected, extent: Projected) -> Vec<Label> {
    let frame = Rectangle {
        left: corner.x,
        top: corner.y,
        right: corner.x + extent.x,
        bottom: corner.y + extent.y,
    };
    let point = |at: Projected| {
        let reach = size * 0.35;
        Rectangle {
            left: at.x - reach,
            top: at.y - reach,
            right: at.x + reach,
            bottom: at.y + reach,
        }
    };
    let points: Vec<Rectangle> = wanted.iter().map(|name| point(name.at)).collect();
    let mut taken: Vec<Rectangle> = Vec::new();
    let mut labels = Vec::new();
    for (own, name) in wanted.into_iter().enumerate() {
        let half = width(&name) * size / 2.0;
        let offsets = [
            (0.0, -0.6),
            (0.0, 1.45),
            (half + size * 0.6, 0.35),
            (-half - size * 0.6, 0.35),
            (half * 0.8, -0.7),
            (-half * 0.8, -0.7),
            (half * 0.8, 1.6),
            (-half * 0.8, 1.6),
            (0.0, -1.9),
            (0.0, 2.8),
        ];
        let free = offsets.into_iter().find_map(|(right, lines)| {
            let middle = Projected { x: name.at.x + right, y: name.at.y + lines * size };
            let area = Rectangle {
                left: middle.x - half,
                top: middle.y - size * 0.95,
                right: middle.x + half,
                bottom: middle.y + size * 0.3,
            };
            // The chosen country is named first, and whatever lies around it.
            let covers =
                |at: usize, dot: &Rectangle| !name.chosen && at != own && area.overlaps(*dot);
            let clear = area.inside(frame)
                && !taken.iter().any(|other| area.overlaps(*other))
                && !points.iter().enumerate().any(|(at, dot)| covers(at, dot));
            clear.then_some((middle, area))
        });
        if let Some((middle, area)) = free {
            taken.push(area);
            labels.push(Label { wanted: name, middle });
        }
    }
    labels
}

/// How wide a label runs, in heights of its letters: an estimate on the safe
/// side, because the server cannot measure type.
fn width(name: &Wanted) -> f64 {
    let letters = |text: &str| text.chars().filter(|c| *c != '\u{200c}').count();
    #[expect(clippy::cast_precision_loss, reason = "names are short")]
    let letters = (letters(&name.text) + letters(&name.figure) + 1) as f64;
    letters * if name.chosen { 0.66 } else { 0.58 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str, x: f64, y: f64) -> Wanted {
        let at = Projected { x, y };
        Wanted { text: text.to_owned(), figure: String::new(), at, chosen: false }
    }

    fn placed(wanted: Vec<Wanted>) -> Vec<Label> {
        place(wanted, 10.0, Projected { x: 0.0, y: 0.0 }, Projected { x: 1000.0, y: 500.0 })
    }

    #[test]
    fn neighbours_do_not_cover_each_other() {
        let labels = placed(vec![name("Germany", 500.0, 200.0), name("Denmark", 503.0, 190.0)]);
        assert_eq!(labels.len(), 2);
        assert!(
            (labels[0].middle.y - labels[1].middle.y).abs() >= 10.0
                || (labels[0].middle.x - labels[1].middle.x).abs() >= 40.0
        );
    }

    #[test]
    fn a_crowd_keeps_the_first_and_drops_the_last() {
        let crowd = (0..40).map(|at| name("Liechtenstein", 500.0 + f64::from(at) * 0.1, 200.0));
        let labels = placed(crowd.collect());
        assert!(labels.len() < 12);
        assert_eq!(labels[0].wanted.at.x.to_bits(), 500.0_f64.to_bits());
    }

    #[test]
    fn the_chosen_country_is_named_in_any_crowd() {
        let mut crowd = vec![Wanted { chosen: true, ..name("Iran", 500.0, 200.0) }];
        let around = (0..24).map(|at| 0.26 * f64::from(at));
        crowd.extend(around.flat_map(|turn| {
            [8.0, 16.0, 24.0, 32.0]
                .map(|far| name("Neighbour", 500.0 + far * turn.cos(), 200.0 + far * turn.sin()))
        }));
        assert!(placed(crowd)[0].wanted.chosen);
    }

    #[test]
    fn a_name_at_the_edge_turns_inwards() {
        let labels = placed(vec![name("New Zealand", 998.0, 250.0)]);
        assert!(labels[0].middle.x < 960.0);
    }
}
