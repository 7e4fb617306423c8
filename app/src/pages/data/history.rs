use maud::{Markup, html};

use super::{
    content::{DataContent, SnapshotEntry, SnapshotOrigin},
    downloads::archive,
};
use crate::i18n::{DataMessages, Language, numbers};

/// Every snapshot that is kept, and what each changed.
pub fn history(language: Language, content: &DataContent) -> Markup {
    let words = DataMessages::of(language);
    html! {
        p { (words.history_lede) }
        div class="wide" role="region" tabindex="0" aria-label=(words.history_caption) {
            table {
                caption { (words.history_caption) }
                thead {
                    tr {
                        th scope="col" { (words.id_column) }
                        th scope="col" { (words.origin_column) }
                        th scope="col" { (words.date_column) }
                        th scope="col" { (words.size_column) }
                    }
                }
                tbody {
                    @for entry in &content.history { (row(language, entry)) }
                }
            }
        }
        @for entry in content.history.iter().filter(|entry| !entry.changes.is_empty()) {
            (changes(language, entry))
        }
    }
}

fn row(language: Language, entry: &SnapshotEntry) -> Markup {
    let words = DataMessages::of(language);
    let origin = entry.origin.map_or(words.not_recorded, |origin| match origin {
        SnapshotOrigin::Shipped => words.shipped,
        SnapshotOrigin::Imported => words.imported,
    });
    html! {
        tr {
            th scope="row" {
                a href=(archive(entry.id)) title=(entry.id) { code dir="ltr" { (entry.id.short()) } }
                @if entry.active { " · " (words.active) }
            }
            td { (origin) }
            td {
                @if let Some(date) = &entry.date {
                    time datetime=(date) dir="ltr" { (numbers::digits(language, date)) }
                } @else {
                    (words.not_recorded)
                }
            }
            td {
                @match entry.bytes {
                    Some(bytes) => {
                        ((words.kibibytes)(&numbers::integer(language, bytes.div_ceil(1024))))
                    }
                    None => (words.not_recorded),
                }
            }
        }
    }
}

fn changes(language: Language, entry: &SnapshotEntry) -> Markup {
    let words = DataMessages::of(language);
    let count = |count: usize| numbers::integer(language, count as u64);
    html! {
        details class="fold" {
            summary { ((words.changes_of)(&entry.id.short())) }
            table {
                caption { (words.changes_caption) }
                thead {
                    tr {
                        th scope="col" { (words.layer_column) }
                        th scope="col" { (words.added_column) }
                        th scope="col" { (words.changed_column) }
                        th scope="col" { (words.removed_column) }
                    }
                }
                tbody {
                    @for change in &entry.changes {
                        tr {
                            th scope="row" { ((language.messages().layer)(change.layer).name) }
                            td { (count(change.added)) }
                            td { (count(change.changed)) }
                            td { (count(change.removed)) }
                        }
                    }
                }
            }
        }
    }
}
