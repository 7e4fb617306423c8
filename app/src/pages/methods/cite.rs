use maud::{Markup, html};

use super::content::MethodsContent;
use crate::i18n::{Language, MethodsMessages};

/// How to cite the atlas: in English, as reference lists want it.
pub fn cite(language: Language, content: &MethodsContent) -> Markup {
    let words = MethodsMessages::of(language);
    html! {
        p { (words.cite_lede) }
        h3 id="cite-plain" { (words.cite_plain) }
        p class="quote" lang="en" dir="ltr" { (plain(content)) }
        h3 id="cite-bibtex" { (words.cite_bibtex) }
        pre class="quote" lang="en" dir="ltr" tabindex="0" { code { (bibtex(content)) } }
    }
}

fn plain(content: &MethodsContent) -> String {
    let messages = Language::English.messages();
    let (name, tagline) = (messages.brand, messages.tagline);
    let days = retrieved(content).map(|days| format!(" Sources retrieved on {days}."));
    let days = days.unwrap_or_default();
    let (snapshot, year) = (content.snapshot, year(content));
    format!(
        "{name} ({year}). {tagline} [data set]. Snapshot {snapshot}.{days} /api/v1/snapshots/{snapshot}.zip"
    )
}

fn bibtex(content: &MethodsContent) -> String {
    let messages = Language::English.messages();
    let (name, tagline, snapshot) = (messages.brand, messages.tagline, content.snapshot);
    let days =
        retrieved(content).map(|days| format!("  note    = {{Sources retrieved on {days}}},\n"));
    format!(
        "@misc{{entente-{short},\n  author  = {{{{{name}}}}},\n  title   = {{{tagline}}},\n  \
         year    = {{{year}}},\n  version = {{{snapshot}}},\n{days}  howpublished = {{Data set}}\n}}",
        short = snapshot.short(),
        year = year(content),
        days = days.unwrap_or_default(),
    )
}

/// The year of the snapshot: that of the source retrieved last.
fn year(content: &MethodsContent) -> &str {
    content.retrieved.last().and_then(|day| day.get(..4)).unwrap_or("n.d.")
}

/// The days on which the sources were retrieved; `None` when none is recorded.
fn retrieved(content: &MethodsContent) -> Option<String> {
    (!content.retrieved.is_empty()).then(|| content.retrieved.join(", "))
}
