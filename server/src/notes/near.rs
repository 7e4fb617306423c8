//! What a slug that does not exist may be meant for.

use std::cmp::Reverse;

use app::domain::note::Slug;

/// How many are offered.
const OFFERED: usize = 5;

/// Those that share words with it or differ in a few letters, the likeliest
/// first.
pub(super) fn near<'a>(wanted: &str, slugs: impl Iterator<Item = &'a Slug>) -> Vec<Slug> {
    // Longer than any slug: nobody typed it.
    let wanted = wanted.chars().take(100).collect::<String>().to_lowercase();
    let words: Vec<&str> = wanted.split('-').filter(|word| word.len() > 2).collect();
    let mut found: Vec<(Reverse<usize>, usize, &Slug)> = slugs
        .filter_map(|slug| {
            let shared = slug.as_str().split('-').filter(|word| words.contains(word)).count();
            let edits = edits(&wanted, slug.as_str());
            let close = edits <= wanted.len().max(6) / 3;
            (close || 2 * shared >= words.len().max(1)).then_some((Reverse(shared), edits, slug))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().take(OFFERED).map(|(.., slug)| slug.clone()).collect()
}

/// How many letters must be put in, left out or changed to make one text of
/// another (Levenshtein, 1965).
fn edits(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (above, letter) in one.chars().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (at, &is) in other.iter().enumerate() {
            let change = diagonal + usize::from(is != letter);
            diagonal = row[at + 1];
            row[at + 1] = change.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_found_by_its_words_and_by_most_of_its_letters() {
        let slugs: Vec<Slug> = ["china-us-agreement", "vaccine-diplomacy", "science-attaches"]
            .map(|text| text.parse().unwrap())
            .into();
        let near = |wanted: &str| {
            near(wanted, slugs.iter()).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(near("vacine-diplomacy"), ["vaccine-diplomacy"]);
        assert_eq!(near("agreement-china"), ["china-us-agreement"]);
        assert_eq!(near("Science-Attachés"), ["science-attaches"]);
        assert!(near("antarctica").is_empty() && near("").is_empty());
    }

    #[test]
    fn edits_are_counted() {
        assert_eq!((edits("kitten", "sitting"), edits("", "abc"), edits("a", "a")), (3, 3, 0));
    }
}
