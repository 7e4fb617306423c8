//! Which notes: a form, and what of the address was not understood.

use maud::{Markup, html};

use super::{
    facets::{Counts, Facets},
    told::Told,
};
use crate::{
    i18n::{alphabetical, numbers},
    pages::{
        choices,
        frame::{Place, TextPage, not_understood},
    },
    view::{NoteChoice, NotesParameter, NotesView, Notice},
};

/// A choice of the form and its options.
type Options = (NoteChoice, Vec<Chosen>);

/// An option: its value in addresses, what it is called, how many notes it
/// leaves, and whether it is selected.
struct Chosen {
    value: String,
    name: String,
    count: usize,
    selected: bool,
}

/// The choices; those that few look for are folded until one of them is made.
pub(super) fn form(told: &Told<'_>) -> Markup {
    let view = &told.content.view;
    let made = |choice: NoteChoice| view.filter.chosen(choice).is_some();
    let open = NoteChoice::ALL.into_iter().any(|choice| choice.is_rare() && made(choice));
    let offered = list(told).into_iter().filter(|(_, options)| !options.is_empty());
    let (rare, usual): (Vec<Options>, Vec<Options>) =
        offered.partition(|(choice, _)| choice.is_rare());
    html! {
        (notices(told))
        form class="settings" method="get" action=(Place::of(TextPage::Notes).href(told.language)) {
            label {
                (told.words.words_label) " "
                input type="search" size="16" name="q" value=(view.words) maxlength=(NotesView::LONGEST);
            }
            @for choice in &usual { (select(told, choice)) }
            @if !rare.is_empty() {
                details class="fold" open[open] {
                    summary { (told.words.more) }
                    div class="settings" {
                        @for choice in &rare { (select(told, choice)) }
                    }
                }
            }
            button type="submit" { (told.words.apply) }
        }
    }
}

fn select(told: &Told<'_>, (choice, options): &Options) -> Markup {
    let counted = |option: &Chosen| {
        let count = numbers::integer(told.language, option.count as u64);
        (told.words.counted)(&option.name, &count)
    };
    let options = html! {
        (choices::option("", false, told.words.any))
        @for one in options { (choices::option(&one.value, one.selected, &counted(one))) }
    };
    choices::select(told.label(*choice), choice.id(), &options)
}

fn list(told: &Told<'_>) -> Vec<Options> {
    let (words, filter) = (told.words, told.content.view.filter);
    let facets = Facets::of(&told.content.with_words, &filter);
    let by_name = |mut options: Vec<Chosen>| {
        options.sort_by_cached_key(|one| alphabetical(&one.name));
        options
    };
    let countries = options(facets.countries, filter.country, |code| told.country(code));
    let pairs = options(facets.pairs, filter.pair, |pair| told.pair(pair));
    let themes = options(facets.themes, filter.theme, |theme| (words.theme)(theme).to_owned());
    let agreements =
        options(facets.agreements, filter.agreement, |agreement| told.agreement(agreement));
    let kinds_2010 = options(facets.taxonomy_2010, filter.taxonomy_2010, |kind| {
        (words.taxonomy_2010)(kind).to_owned()
    });
    let kinds_2017 = options(facets.taxonomy_2017, filter.taxonomy_2017, |kind| {
        (words.taxonomy_2017)(kind).to_owned()
    });
    let kinds_2025 = options(facets.taxonomy_2025, filter.taxonomy_2025, |kind| {
        (words.taxonomy_2025)(kind).to_owned()
    });
    let valences =
        options(facets.valences, filter.valence, |valence| (words.valence)(valence).to_owned());
    let mut years = options(facets.years, filter.year, |year| told.year(year));
    years.reverse();
    vec![
        (NoteChoice::Country, by_name(countries)),
        (NoteChoice::Pair, by_name(pairs)),
        (NoteChoice::Theme, themes),
        (NoteChoice::Agreement, agreements),
        (NoteChoice::Taxonomy2010, kinds_2010),
        (NoteChoice::Taxonomy2017, kinds_2017),
        (NoteChoice::Taxonomy2025, kinds_2025),
        (NoteChoice::Valence, valences),
        (NoteChoice::Year, years),
    ]
}

/// The options of a choice; the one that is chosen is among them even where it
/// leaves nothing.
fn options<V: Ord + Copy + ToString>(
    mut counts: Counts<V>,
    chosen: Option<V>,
    name: impl Fn(V) -> String,
) -> Vec<Chosen> {
    if let Some(chosen) = chosen {
        counts.entry(chosen).or_default();
    }
    let option = |(value, count): (V, usize)| Chosen {
        value: value.to_string(),
        name: name(value),
        count,
        selected: chosen == Some(value),
    };
    counts.into_iter().map(option).collect()
}

fn notices(told: &Told<'_>) -> Markup {
    let beyond = (told.content.view.page > told.pages()).then(|| {
        let number = |page: u16| numbers::integer(told.language, page.into());
        (told.words.beyond)(&number(told.content.view.page), &number(told.pages()))
    });
    let notices = told.content.notices.iter().map(|notice| notice_words(told, notice));
    not_understood(told.language, &notices.chain(beyond).collect::<Vec<_>>())
}

fn notice_words(told: &Told<'_>, notice: &Notice<NotesParameter>) -> String {
    let words = told.words;
    let used = match &notice.parameter {
        NotesParameter::Words if told.content.view.words.is_empty() => None,
        NotesParameter::Words => Some((words.words_of)(&told.content.view.words)),
        NotesParameter::Choice(choice) => told.chosen(*choice),
        NotesParameter::Page => {
            Some((words.first_page)(&numbers::integer(told.language, told.page().into())))
        }
        NotesParameter::Unknown(name) => {
            return choices::ignored(told.language, notice, name);
        }
    };
    match used {
        Some(used) => choices::instead(told.language, notice, &used),
        None => (told.language.messages().notice_ignored)(&notice.given),
    }
}
