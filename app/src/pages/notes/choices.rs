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
    view::{NotesParameter, NotesView, Notice},
};

/// A choice of the form: its name in addresses, its label, and its options.
struct Choice<'a> {
    name: &'static str,
    label: &'a str,
    options: Vec<Chosen>,
}

/// An option: its value in addresses, what it is called, how many notes it
/// leaves, and whether it is selected.
struct Chosen {
    value: String,
    name: String,
    count: usize,
    selected: bool,
}

/// The choices.
pub(super) fn form(told: &Told<'_>) -> Markup {
    let view = &told.content.view;
    html! {
        (notices(told))
        form class="settings" method="get" action=(Place::of(TextPage::Notes).href(told.language)) {
            label {
                (told.words.words_label) " "
                input type="search" size="16" name="q" value=(view.words) maxlength=(NotesView::LONGEST);
            }
            @for choice in list(told) {
                @if !choice.options.is_empty() { (select(told, &choice)) }
            }
            button type="submit" { (told.words.apply) }
        }
    }
}

fn select(told: &Told<'_>, choice: &Choice<'_>) -> Markup {
    let counted = |option: &Chosen| {
        let count = numbers::integer(told.language, option.count as u64);
        (told.words.counted)(&option.name, &count)
    };
    let options = html! {
        (choices::option("", false, told.words.any))
        @for one in &choice.options { (choices::option(&one.value, one.selected, &counted(one))) }
    };
    choices::select(choice.label, choice.name, &options)
}

fn list<'a>(told: &Told<'a>) -> Vec<Choice<'a>> {
    let (words, filter) = (told.words, told.content.view.filter);
    let choice = |name, label, options| Choice { name, label, options };
    let facets = Facets::of(&told.content.with_words, &filter);
    let by_name = |mut options: Vec<Chosen>| {
        options.sort_by_cached_key(|one| alphabetical(&one.name));
        options
    };
    let countries = options(facets.countries, filter.country, |code| told.country(code));
    let pairs = options(facets.pairs, filter.pair, |pair| told.pair(pair));
    let themes = options(facets.themes, filter.theme, |theme| (words.theme)(theme).to_owned());
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
        choice("country", words.country_label, by_name(countries)),
        choice("pair", words.pair_label, by_name(pairs)),
        choice("theme", words.theme_label, themes),
        choice("taxonomy-2010", words.taxonomy_2010_label, kinds_2010),
        choice("taxonomy-2017", words.taxonomy_2017_label, kinds_2017),
        choice("taxonomy-2025", words.taxonomy_2025_label, kinds_2025),
        choice("valence", words.valence_label, valences),
        choice("year", words.year_label, years),
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
    let (filter, words) = (&told.content.view.filter, told.words);
    let used = match &notice.parameter {
        NotesParameter::Words if told.content.view.words.is_empty() => None,
        NotesParameter::Words => Some((words.words_of)(&told.content.view.words)),
        NotesParameter::Country => filter.country.map(|country| told.country(country)),
        NotesParameter::Pair => filter.pair.map(|pair| told.pair(pair)),
        NotesParameter::Theme => filter.theme.map(|theme| (words.theme)(theme).to_owned()),
        NotesParameter::Taxonomy2010 => {
            filter.taxonomy_2010.map(|kind| (words.taxonomy_2010)(kind).to_owned())
        }
        NotesParameter::Taxonomy2017 => {
            filter.taxonomy_2017.map(|kind| (words.taxonomy_2017)(kind).to_owned())
        }
        NotesParameter::Taxonomy2025 => {
            filter.taxonomy_2025.map(|kind| (words.taxonomy_2025)(kind).to_owned())
        }
        NotesParameter::Valence => {
            filter.valence.map(|valence| (words.valence)(valence).to_owned())
        }
        NotesParameter::Year => filter.year.map(|year| told.year(year)),
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
