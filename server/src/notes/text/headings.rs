/// A heading of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// What an address names it by, after `#`: numbers, so that it is the same
    /// in every language of a note.
    pub id: String,
    /// What it says, without markup.
    pub text: String,
    /// Its level on the page, 2 to 6.
    pub level: u8,
}

/// Numbers the headings of a text.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    counts: [u16; 5],
}

impl Numbering {
    /// The name of the next heading of a level from 2 to 6: `part-2-1` is the
    /// first below the second.
    pub(super) fn next(&mut self, level: u8) -> String {
        let depth = usize::from(level.clamp(2, 6) - 2);
        self.counts[depth] = self.counts[depth].saturating_add(1);
        self.counts[depth + 1..].fill(0);
        let numbers = self.counts[..=depth].iter().map(u16::to_string);
        format!("part-{}", numbers.collect::<Vec<_>>().join("-"))
    }
}

/// How many words a reader takes in a minute: below the 238 of Brysbaert
/// (2019, doi:10.1016/j.jml.2019.104047) for English, as notes are dense; the
/// same for Persian, for which no comparable figure is known.
const WORDS_A_MINUTE: usize = 200;

/// How long so many words take to read, in minutes, at least one.
pub(super) fn minutes(words: usize) -> u16 {
    u16::try_from(words.div_ceil(WORDS_A_MINUTE)).unwrap_or(u16::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_numbered_by_their_place() {
        let mut numbering = Numbering::default();
        let ids: Vec<_> = [2, 3, 3, 2, 3, 5, 2].map(|level| numbering.next(level)).to_vec();
        assert_eq!(
            ids,
            ["part-1", "part-1-1", "part-1-2", "part-2", "part-2-1", "part-2-1-0-1", "part-3"]
        );
    }

    #[test]
    fn reading_takes_a_minute_at_least() {
        assert_eq!([0, 1, 200, 201, 1000].map(minutes), [1, 1, 1, 2, 5]);
    }
}
