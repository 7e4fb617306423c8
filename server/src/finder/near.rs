//! How near two names are when letters are mistyped.

/// Words shorter than this mean too much to be taken for others.
const SHORTEST: usize = 3;
/// From this length on two mistakes are forgiven instead of one.
const LONG: usize = 6;

/// In how many letters the folded words differ from a folded name: one left
/// out, added or changed, or two that changed places; `None` when they differ
/// in more than such words may.
pub(super) fn distance(name: &str, wanted: &str) -> Option<usize> {
    let [name, wanted]: [Vec<char>; 2] = [name, wanted].map(|text| text.chars().collect());
    let most = if wanted.len() < LONG { 1 } else { 2 };
    if wanted.len() < SHORTEST || name.len().abs_diff(wanted.len()) > most {
        return None;
    }
    // A line of the table of distances between beginnings, and the two before.
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=wanted.len()).collect();
    for (row, letter) in name.iter().enumerate() {
        let mut line = vec![row + 1];
        for (at, typed) in wanted.iter().enumerate() {
            let changed = last[at] + usize::from(letter != typed);
            let mut fewest = changed.min(last[at + 1] + 1).min(line[at] + 1);
            let swapped = row > 0 && at > 0 && *letter == wanted[at - 1] && name[row - 1] == *typed;
            if swapped {
                fewest = fewest.min(before[at - 1] + 1);
            }
            line.push(fewest);
        }
        before = std::mem::replace(&mut last, line);
    }
    last.last().copied().filter(|&found| found <= most)
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn mistyped_letters_are_counted() {
        for (name, wanted, far) in [
            ("iran", "iram", Some(1)),
            ("iran", "irna", Some(1)),
            ("germany", "germny", Some(1)),
            ("germany", "gremny", Some(2)),
            ("ایران", "ایرن", Some(1)),
            ("iran", "irxm", None),
            ("oman", "om", None),
            ("germany", "gxxxny", None),
        ] {
            assert_eq!(distance(name, wanted), far, "{name} {wanted}");
        }
    }
}
