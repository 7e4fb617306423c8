//! The notes that were found, a page of them, and the ways out when there are
//! none.

use maud::{Markup, html};

use super::told::{NotesContent, Told, href};
use crate::{
    domain::note::Heading,
    i18n::{Language, NotesMessages, date, numbers},
    pages::frame::{Link, Place},
    view::{NoteChoice, NotesView},
};

/// The list, or that nothing was found.
pub(super) fn results(told: &Told<'_>) -> Markup {
    let all = numbers::integer(told.language, told.content.all.len() as u64);
    let skipped = usize::from(told.page() - 1) * NotesView::ROWS;
    html! {
        @if told.found.is_empty() {
            (nothing(told))
        } @else {
            p { ((told.words.of_all)(&told.amount(told.found.len()), &all)) }
            ul class="documents" {
                @for note in told.found.iter().skip(skipped).take(NotesView::ROWS) {
                    li { (entry(told.language, note)) }
                }
            }
            @if told.pages() > 1 { (pages(told)) }
        }
    }
}

/// A note in a list: title, summary, and what is known of it. What is in
/// another language than the page is marked so.
fn entry(language: Language, note: &Heading) -> Markup {
    let words = NotesMessages::of(language);
    let (spoken, said) = note.words.best(language);
    let foreign = (spoken != language).then_some(spoken);
    let direction = foreign.map(Language::direction);
    html! {
        p class="title" {
            a href=(Place::note(&note.slug).href(language)) lang=[foreign] dir=[direction] { (said.title) }
        }
        p lang=[foreign] dir=[direction] { (said.summary) }
        p class="facts-line" {
            (date(language, note.published.day()))
            @if note.version.number() > 1 {
                " · " ((words.version)(&numbers::integer(language, note.version.number().into())))
            }
            @for &theme in &note.subject.themes { " · " ((words.theme)(theme)) }
            " · " ((words.valence)(note.subject.valence))
            @if let Some(foreign) = foreign { " · " span lang=(foreign) { (foreign.own_name()) } }
        }
    }
}

fn nothing(told: &Told<'_>) -> Markup {
    let (view, words) = (&told.content.view, told.words);
    if told.content.all.is_empty() {
        return html! { p { (words.none_yet) } };
    }
    html! {
        @if view.words.is_empty() {
            p { (words.nothing) }
        } @else {
            p { ((words.nothing_for)(&view.words)) }
        }
        p { (words.way_out) }
        ul class="links" {
            @for link in ways_out(told) { li { a href=(link.href) { (link.text) } } }
            li { a href=(href(&NotesView::opening(told.language))) { (words.all_notes) } }
        }
    }
}

/// The same without one of the choices, where that leaves something.
fn ways_out(told: &Told<'_>) -> Vec<Link> {
    let (view, words) = (&told.content.view, told.words);
    let mut ways: Vec<(&str, String, NotesView)> = Vec::new();
    if !view.words.is_empty() {
        ways.push((words.words_label, (words.words_of)(&view.words), view.without_words()));
    }
    for choice in NoteChoice::ALL {
        let way = view.with_filter(view.filter.without(choice));
        ways.extend(told.chosen(choice).map(|chosen| (told.label(choice), chosen, way)));
    }
    let leads = |(_, _, way): &(&str, String, NotesView)| leaves_something(told.content, way);
    let text = |label: &str, value: &str| (words.without)(label, value);
    let link = |(label, value, way): (&str, String, NotesView)| Link {
        text: text(label, &value),
        href: href(&way),
    };
    ways.into_iter().filter(leads).map(link).collect()
}

fn leaves_something(content: &NotesContent<'_>, view: &NotesView) -> bool {
    let mut notes = content.with_words.iter().copied();
    if view.words.is_empty() {
        content.all.iter().any(|note| view.filter.admits(note))
    } else {
        notes.any(|note| view.filter.admits(note))
    }
}

fn pages(told: &Told<'_>) -> Markup {
    let (page, last) = (told.page(), told.pages());
    let number = |page: u16| numbers::integer(told.language, page.into());
    let to = |page: u16| format!("{}#notes", href(&told.content.view.with_page(page)));
    html! {
        nav class="choices turn" aria-label=(told.words.pages) {
            ul {
                @if page > 1 { li { a rel="prev" href=(to(page - 1)) { (told.words.previous) } } }
                li { ((told.words.page)(&number(page), &number(last))) }
                @if page < last { li { a rel="next" href=(to(page + 1)) { (told.words.next) } } }
            }
        }
    }
}
