//! What is known while a text is painted, and the whole of it: pieces of text
//! that are cleaned, with charts between them.

use app::i18n::{Language, NoteTextMessages};
use comrak::nodes::{AstNode, NodeValue};

use super::{
    Rendered, Surroundings, clean,
    headings::{Heading, Numbering, minutes},
    token::{Meaning, tokens},
};

/// How deep elements may lie in each other; what lies deeper is its text.
pub(super) const DEEPEST: usize = 24;

/// A text that is being painted.
pub(super) struct Painter<'a> {
    pub(super) language: Language,
    pub(super) words: &'static NoteTextMessages,
    pub(super) around: &'a dyn Surroundings,
    pub(super) contents: Vec<Heading>,
    pub(super) cited: Vec<String>,
    pub(super) numbering: Numbering,
    pub(super) tables: u64,
    /// Whether what is painted lies in a link, which may hold no other.
    pub(super) in_link: bool,
    charts: usize,
}

impl<'a> Painter<'a> {
    pub(super) fn new(language: Language, around: &'a dyn Surroundings) -> Self {
        Self {
            language,
            words: NoteTextMessages::of(language),
            around,
            contents: Vec::new(),
            cited: Vec::new(),
            numbering: Numbering::default(),
            tables: 0,
            in_link: false,
            charts: 0,
        }
    }

    /// The whole text.
    pub(super) fn paint<'n>(mut self, root: &'n AstNode<'n>) -> Rendered {
        let (mut html, mut piece) = (String::new(), String::new());
        for block in root.children() {
            if let Some(chart) = self.chart(block) {
                html.push_str(&clean::clean(&std::mem::take(&mut piece)));
                html.push_str(&chart);
            } else {
                piece.push_str(&self.block(block, 0).into_string());
            }
        }
        piece.push_str(&self.footnotes(root).into_string());
        html.push_str(&clean::clean(&piece));
        let words = root.descendants().map(|node| words(node)).sum();
        Rendered {
            html,
            contents: self.contents,
            reading_minutes: minutes(words),
            cited: self.cited,
        }
    }

    /// The chart that a paragraph stands for which holds a tie and nothing
    /// else.
    fn chart<'n>(&mut self, block: &'n AstNode<'n>) -> Option<String> {
        let paragraph = matches!(block.data.borrow().value, NodeValue::Paragraph);
        let only = block.first_child().filter(|only| paragraph && only.next_sibling().is_none())?;
        let data = only.data.borrow();
        let NodeValue::Text(text) = &data.value else { return None };
        let tokens = tokens(text.trim());
        let [token] = tokens.as_slice() else { return None };
        let Meaning::Tie(pair, layer) = token.meaning else { return None };
        let chart = self.around.chart(pair, layer, &format!("chart-{}", self.charts + 1))?;
        self.charts += 1;
        Some(chart.into_string())
    }
}

/// How many words a node holds itself.
fn words<'n>(node: &'n AstNode<'n>) -> usize {
    match &node.data.borrow().value {
        NodeValue::Text(text) => text.split_whitespace().count(),
        NodeValue::Code(code) => code.literal.split_whitespace().count(),
        NodeValue::CodeBlock(code) => code.literal.split_whitespace().count(),
        _ => 0,
    }
}
