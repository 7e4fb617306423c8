//! Footnotes: numbers in the text, and the notes at its end with ways back.

use app::i18n::numbers;
use comrak::nodes::{AstNode, NodeValue};
use maud::{Markup, html};

use super::{headings::Heading, painter::Painter};

/// What an address names the list of footnotes by.
const LIST: &str = "footnotes";

impl Painter<'_> {
    /// The number of a footnote, where it is referred to for the `time`th
    /// time.
    pub(super) fn footnote_reference(&self, number: u32, time: u32) -> Markup {
        let written = numbers::integer(self.language, number.into());
        if self.in_link {
            return html! { sup { (written) } };
        }
        html! {
            sup {
                a class="foot" href={ "#foot-" (number) } id={ "foot-" (number) "-" (time) }
                    aria-label=((self.words.footnote)(&written)) { (written) }
            }
        }
    }

    /// The footnotes that are referred to, in order; nothing without any.
    pub(super) fn footnotes<'n>(&mut self, root: &'n AstNode<'n>) -> Markup {
        let notes: Vec<_> = root
            .children()
            .filter(|node| matches!(node.data.borrow().value, NodeValue::FootnoteDefinition(_)))
            .collect();
        if notes.is_empty() {
            return html! {};
        }
        let title = self.words.footnotes;
        self.contents.push(Heading { id: LIST.to_owned(), text: title.to_owned(), level: 2 });
        html! {
            h2 id=(LIST) { (title) }
            ol class="footnotes" {
                @for (number, note) in (1_u64..).zip(notes) {
                    li id={ "foot-" (number) } {
                        (self.blocks(note, 0))
                        @let times = references(note);
                        p class="data" {
                            @for time in 1..=times {
                                @let written = numbers::integer(self.language, time.into());
                                a href={ "#foot-" (number) "-" (time) }
                                    aria-label=((self.words.back)(&numbers::integer(self.language, number))) {
                                    "↑" @if times > 1 { (written) }
                                }
                                " "
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How often a footnote is referred to.
fn references<'n>(note: &'n AstNode<'n>) -> u32 {
    match &note.data.borrow().value {
        NodeValue::FootnoteDefinition(definition) => definition.total_references,
        _ => 0,
    }
}
