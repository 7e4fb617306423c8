//! Running text: emphasis, links, and the extensions.

use app::i18n::numbers;
use comrak::nodes::{AstNode, NodeValue};
use maud::{Markup, html};

use super::{
    Named, address,
    painter::{DEEPEST, Painter},
    plain,
    token::{Meaning, Token, tokens},
};

impl Painter<'_> {
    /// The running text of a block.
    pub(super) fn inlines<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) -> Markup {
        html! { @for child in node.children() { (self.inline(child, depth + 1)) } }
    }

    fn inline<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) -> Markup {
        if depth > DEEPEST {
            let text = self.text_of(node);
            return html! { (text) };
        }
        let data = node.data.borrow();
        match &data.value {
            NodeValue::Text(text) => self.text(text),
            NodeValue::SoftBreak => html! { "\n" },
            NodeValue::LineBreak => html! { br; },
            NodeValue::Code(code) => html! { code dir="ltr" { (plain(&code.literal)) } },
            NodeValue::HtmlInline(text) => html! { (plain(text)) },
            NodeValue::Emph => html! { em { (self.inlines(node, depth)) } },
            NodeValue::Strong => html! { strong { (self.inlines(node, depth)) } },
            NodeValue::Link(link) if !self.in_link && address::allowed(&link.url) => {
                self.in_link = true;
                let said = self.inlines(node, depth);
                self.in_link = false;
                html! { a href=(link.url) rel="external noopener noreferrer" { (said) } }
            }
            NodeValue::FootnoteReference(reference) => {
                self.footnote_reference(reference.ix, reference.ref_num)
            }
            // A picture is told by its words, a link that leads nowhere too.
            _ => self.inlines(node, depth),
        }
    }

    /// A piece of text with its extensions.
    fn text(&mut self, text: &str) -> Markup {
        html! {
            @for token in tokens(text) {
                @match &token.meaning {
                    Meaning::Text => (plain(token.written)),
                    Meaning::Cite(keys) => (self.cite(&token, keys)),
                    _ => @match self.target(&token.meaning) {
                        Some(named) => (self.named(&named)),
                        None => (plain(token.written)),
                    }
                }
            }
        }
    }

    /// A thing by its name, as a link where it leads somewhere.
    fn named(&self, named: &Named) -> Markup {
        let href = named.href.as_ref().filter(|_| !self.in_link);
        html! {
            @match href {
                Some(href) => a href=(href) { (plain(&named.text)) },
                None => (plain(&named.text)),
            }
            @if let Some(state) = named.state { " " (state) }
        }
    }

    /// Numbers that lead to the list of sources; as it was written when one of
    /// the sources is unknown.
    fn cite(&mut self, token: &Token<'_>, keys: &[&str]) -> Markup {
        let places: Option<Vec<usize>> = keys.iter().map(|key| self.around.source(key)).collect();
        let Some(places) = places else { return html! { (plain(token.written)) } };
        for key in keys {
            if !self.cited.iter().any(|cited| cited == key) {
                self.cited.push((*key).to_owned());
            }
        }
        html! {
            span class="cite" {
                "["
                @for (at, (key, place)) in keys.iter().zip(places).enumerate() {
                    @if at > 0 { (self.words.and_source) }
                    @let number = numbers::integer(self.language, place as u64);
                    @if self.in_link {
                        (number)
                    } @else {
                        a href={ "#source-" (key) } aria-label=((self.words.source)(&number)) { (number) }
                    }
                }
                "]"
            }
        }
    }

    /// What an extension names, when it is known. A note that is not is called
    /// by its name in addresses.
    fn target(&self, meaning: &Meaning<'_>) -> Option<Named> {
        match meaning {
            Meaning::Country(country) => self.around.country(*country).map(Named::from),
            Meaning::Pair(pair) => self.around.pair(*pair).map(Named::from),
            Meaning::Note(slug) => self
                .around
                .note(slug)
                .or_else(|| Some(Named { text: slug.to_string(), href: None, state: None })),
            Meaning::Tie(pair, layer) => self.around.tie(*pair, *layer).map(Named::from),
            Meaning::Text | Meaning::Cite(_) => None,
        }
    }

    /// The words of a node without markup, numbers of sources and footnotes.
    pub(super) fn text_of<'n>(&self, node: &'n AstNode<'n>) -> String {
        let mut words = String::new();
        for inside in node.descendants() {
            match &inside.data.borrow().value {
                NodeValue::Text(text) => {
                    for token in tokens(text) {
                        match (&token.meaning, self.target(&token.meaning)) {
                            (_, Some(named)) => {
                                words.push_str(&plain(&named.text));
                                words.extend(named.state.iter().flat_map(|state| [" ", state]));
                            }
                            (Meaning::Cite(_), None) => {}
                            (_, None) => words.push_str(&plain(token.written)),
                        }
                    }
                }
                NodeValue::Code(code) => words.push_str(&plain(&code.literal)),
                NodeValue::HtmlInline(text) => words.push_str(&plain(text)),
                NodeValue::CodeBlock(code) => words.push_str(&plain(&code.literal)),
                NodeValue::HtmlBlock(block) => words.push_str(&plain(&block.literal)),
                NodeValue::SoftBreak | NodeValue::LineBreak => words.push(' '),
                _ => {}
            }
        }
        words.trim().to_owned()
    }
}
