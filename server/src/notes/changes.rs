//! What differs between two texts, word by word.

use std::time::Duration;

use app::pages::note::{Change, Paragraph};
use similar::{ChangeTag, TextDiff};

/// How long is looked for the shortest difference; after that a longer one
/// does.
const PATIENCE: Duration = Duration::from_millis(100);

/// Two texts of more bytes together are compared by their lines: a page with
/// marks around thousands of words is long to send, and nobody reads it.
const WORDS: usize = 60_000;

/// The lines of two texts, which are paragraphs, items or rows, with what is in
/// both and in one of them.
pub fn changes(old: &str, new: &str) -> Vec<Paragraph> {
    let mut configured = TextDiff::configure();
    let configured = configured.timeout(PATIENCE);
    let diff = if old.len() + new.len() > WORDS {
        configured.diff_lines(old, new)
    } else {
        configured.diff_words(old, new)
    };
    let mut paragraphs = vec![Paragraph::new()];
    for change in diff.iter_all_changes() {
        let mut parts = change.value().split('\n');
        if let (Some(first), Some(paragraph)) = (parts.next(), paragraphs.last_mut()) {
            add(paragraph, change.tag(), first);
        }
        for part in parts {
            let mut paragraph = Paragraph::new();
            add(&mut paragraph, change.tag(), part);
            paragraphs.push(paragraph);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// Adds to a paragraph, to its last piece where that is of the same kind.
fn add(paragraph: &mut Paragraph, tag: ChangeTag, text: &str) {
    if text.is_empty() {
        return;
    }
    match (paragraph.last_mut(), tag) {
        (Some(Change::Kept(last)), ChangeTag::Equal)
        | (Some(Change::Removed(last)), ChangeTag::Delete)
        | (Some(Change::Added(last)), ChangeTag::Insert) => last.push_str(text),
        (_, ChangeTag::Equal) => paragraph.push(Change::Kept(text.to_owned())),
        (_, ChangeTag::Delete) => paragraph.push(Change::Removed(text.to_owned())),
        (_, ChangeTag::Insert) => paragraph.push(Change::Added(text.to_owned())),
    }
}

/// What was taken out of a list, and what was put in.
pub fn list_changes(old: &[String], new: &[String]) -> Vec<Change> {
    let removed = old.iter().filter(|one| !new.contains(one)).cloned().map(Change::Removed);
    let added = new.iter().filter(|one| !old.contains(one)).cloned().map(Change::Added);
    removed.chain(added).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_differ_one_by_one() {
        let found = changes("one two three\n\nsame", "one 2 three four\n\nsame");
        let kept = |text: &str| Change::Kept(text.to_owned());
        assert_eq!(
            found,
            [
                vec![
                    kept("one "),
                    Change::Removed("two".to_owned()),
                    Change::Added("2".to_owned()),
                    kept(" three"),
                    Change::Added(" four".to_owned()),
                ],
                vec![kept("same")],
            ]
        );
    }

    #[test]
    fn long_texts_differ_by_whole_paragraphs() {
        let long = "word ".repeat(WORDS / 10);
        let found = changes(&format!("{long}one\n\nsame"), &format!("{long}two\n\nsame"));
        let pieces: Vec<usize> = found.iter().map(Vec::len).collect();
        assert_eq!(pieces, [1, 1, 1], "taken out, put in, kept");
        assert!(matches!(&found[0][0], Change::Removed(text) if text.ends_with("one")));
    }

    #[test]
    fn a_list_tells_what_came_and_went() {
        let list = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let [removed, added] = [Change::Removed("a".to_owned()), Change::Added("c".to_owned())];
        assert_eq!(list_changes(&list("a b"), &list("b c")), [removed, added]);
    }

    proptest! {
        #[test]
        fn both_texts_are_told_whole(old in "([ab\n] ?){0,12}", new in "([ab\n] ?){0,12}") {
            let found = changes(&old, &new);
            let side = |without: fn(&Change) -> bool| {
                let pieces = found.iter().flatten().filter(|change| !without(change));
                pieces
                    .map(|change| match change {
                        Change::Kept(text) | Change::Removed(text) | Change::Added(text) => text,
                    })
                    .flat_map(|text| text.chars().filter(|c| *c != '\n'))
                    .collect::<String>()
            };
            let plain = |text: &str| text.chars().filter(|c| *c != '\n').collect::<String>();
            prop_assert_eq!(side(|change| matches!(change, Change::Added(_))), plain(&old));
            prop_assert_eq!(side(|change| matches!(change, Change::Removed(_))), plain(&new));
        }
    }
}
