//! The blocks of a text: paragraphs, headings, lists, tables.

use app::i18n::numbers;
use comrak::nodes::{AstNode, ListType, NodeValue, TableAlignment};
use maud::{Markup, html};

use super::{
    headings::Heading,
    painter::{DEEPEST, Painter},
    plain,
};

impl Painter<'_> {
    /// A block, `depth` elements below the text.
    pub(super) fn block<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) -> Markup {
        if depth > DEEPEST {
            let text = self.text_of(node);
            return html! { p { (text) } };
        }
        let data = node.data.borrow();
        match &data.value {
            NodeValue::Paragraph => html! { p { (self.inlines(node, depth)) } },
            NodeValue::Heading(heading) => self.heading(node, heading.level, depth),
            NodeValue::BlockQuote => html! { blockquote { (self.blocks(node, depth)) } },
            NodeValue::List(list) => {
                let items = self.items(node, list.tight, depth);
                match list.list_type {
                    ListType::Bullet => html! { ul { (items) } },
                    ListType::Ordered => {
                        let start = (list.start != 1).then_some(list.start);
                        html! { ol start=[start] { (items) } }
                    }
                }
            }
            NodeValue::CodeBlock(code) => {
                html! { pre class="quote" dir="ltr" { code { (plain(&code.literal)) } } }
            }
            NodeValue::HtmlBlock(block) => html! { p { (plain(block.literal.trim_end())) } },
            NodeValue::ThematicBreak => html! { hr; },
            NodeValue::Table(table) => self.table(node, &table.alignments, depth),
            // They stand together at the end.
            NodeValue::FootnoteDefinition(_) => html! {},
            _ => self.blocks(node, depth),
        }
    }

    /// The blocks in a block.
    pub(super) fn blocks<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) -> Markup {
        html! { @for child in node.children() { (self.block(child, depth + 1)) } }
    }

    fn heading<'n>(&mut self, node: &'n AstNode<'n>, level: u8, depth: usize) -> Markup {
        // The first level is the title's.
        let level = level.clamp(2, 6);
        let id = self.numbering.next(level);
        let said = self.inlines(node, depth);
        self.contents.push(Heading { id: id.clone(), text: self.text_of(node), level });
        match level {
            2 => html! { h2 id=(id) { (said) } },
            3 => html! { h3 id=(id) { (said) } },
            4 => html! { h4 id=(id) { (said) } },
            5 => html! { h5 id=(id) { (said) } },
            _ => html! { h6 id=(id) { (said) } },
        }
    }

    fn items<'n>(&mut self, list: &'n AstNode<'n>, tight: bool, depth: usize) -> Markup {
        html! {
            @for item in list.children() {
                li {
                    @for block in item.children() {
                        // In a tight list paragraphs are bare.
                        @if tight && matches!(block.data.borrow().value, NodeValue::Paragraph) {
                            (self.inlines(block, depth + 1))
                        } @else {
                            (self.block(block, depth + 2))
                        }
                    }
                }
            }
        }
    }

    fn table<'n>(
        &mut self,
        node: &'n AstNode<'n>,
        alignments: &[TableAlignment],
        depth: usize,
    ) -> Markup {
        self.tables += 1;
        let name = (self.words.table)(&numbers::integer(self.language, self.tables));
        let (head, body): (Vec<_>, Vec<_>) = node
            .children()
            .partition(|row| matches!(row.data.borrow().value, NodeValue::TableRow(true)));
        html! {
            div class="wide" role="region" tabindex="0" aria-label=(name) {
                table class="values" {
                    thead { @for row in head { (self.row(row, alignments, true, depth)) } }
                    tbody { @for row in body { (self.row(row, alignments, false, depth)) } }
                }
            }
        }
    }

    fn row<'n>(
        &mut self,
        row: &'n AstNode<'n>,
        alignments: &[TableAlignment],
        head: bool,
        depth: usize,
    ) -> Markup {
        let class = |at: usize| match alignments.get(at) {
            Some(TableAlignment::Right) => Some("end"),
            _ => None,
        };
        html! {
            tr {
                @for (at, cell) in row.children().enumerate() {
                    @if head {
                        th scope="col" class=[class(at)] { (self.inlines(cell, depth)) }
                    } @else {
                        td class=[class(at)] { (self.inlines(cell, depth)) }
                    }
                }
            }
        }
    }
}
