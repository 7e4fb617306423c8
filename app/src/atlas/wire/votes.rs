use crate::atlas::{
    Tally,
    wire::{
        gram::Gram,
        number::{Context, Numbers},
        range::Coder,
        sheet::Sheet,
    },
};

/// Of what the votes differ from what was expected of them, this share is
/// expected of the same votes.
const SHARED: f32 = 0.75;

/// The pairs of the roll calls, each expected from what the countries before
/// it in the year say of its two, see [`Gram`].
#[derive(Debug)]
pub(super) struct Votes {
    votes: Numbers,
    same: Numbers,
}

impl Votes {
    /// Pairs of which nothing is known yet.
    pub(super) fn new() -> Self {
        Self { votes: Numbers::new(), same: Numbers::new() }
    }

    /// Codes every pair of the countries that voted. The sheet says already in
    /// how many roll calls each voted with the one it voted with most, and so,
    /// nearly, in how many it voted.
    pub(super) fn code<C: Coder>(&mut self, coder: &mut C, tied: &[bool], sheet: &mut Sheet) {
        let voters: Vec<usize> = (0..tied.len()).filter(|&country| tied[country]).collect();
        let diagonal: Vec<f32> = voters.iter().map(|&voter| float(sheet.largest[voter])).collect();
        let most = diagonal.iter().copied().fold(1.0, f32::max);
        let mut present = Gram::with_presence(diagonal.clone(), most);
        let mut alike = Gram::new(diagonal);
        let (mut totals, mut parts) = (vec![0.0; voters.len()], vec![0.0; voters.len()]);
        for (row, &a) in voters.iter().enumerate() {
            present.expect_row(row);
            alike.expect_row(row);
            for (column, &b) in voters.iter().enumerate().skip(row + 1) {
                let given = sheet.tally(a, b);
                let expected = present.expected(column);
                let context = Context { level: present.uncertainty(row, column), noise: 0 };
                let total =
                    self.votes.code(coder, context, eighths(expected), u32::MAX, given.total());
                totals[column] = float(total);

                let expected = alike.expected(column) + (totals[column] - expected) * SHARED;
                let expected = eighths(expected.min(totals[column]));
                let context = Context { level: alike.uncertainty(row, column), noise: 0 };
                let part = match total {
                    0 => 0,
                    _ => self.same.code(coder, context, expected, total, given.part()),
                };
                parts[column] = float(part);
                sheet.set(a, b, Tally::new(total, part).unwrap_or_default());
            }
            present.learn_row(row, &totals);
            alike.learn_row(row, &parts);
        }
    }
}

/// A number in eighths; a negative one, or none, is zero.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` keeps to bounds")]
fn eighths(number: f32) -> u64 {
    (number * 8.0) as u64
}

#[expect(clippy::cast_precision_loss, reason = "exact up to sixteen million roll calls a year")]
fn float(number: u32) -> f32 {
    number as f32
}
