//! What may be compared: the largest, and what is like the one that is named.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    atlas::{Atlas, Contender, CountryIndex, Lens, peers, similar, strongest_ties},
    domain::{Layer, Pair, Threshold},
    i18n::{CompareMessages, Language, in_text},
    indicators::Indicator,
    pages::{
        dossier::Reader,
        frame::{Link, Place, TextPage},
    },
    view::{CompareView, Compared, Few},
};

/// How many stand on either side of a country in a comparison with its peers.
const EITHER_SIDE: usize = 2;

/// Links to comparisons.
pub(super) fn examples(told: &Told<'_>) -> Markup {
    let (atlas, language) = (told.content.atlas, told.language);
    let like = told.content.contenders.first().and_then(|&one| with_like(language, atlas, one));
    let links = like.into_iter().chain(largest(told)).chain(strongest(told));
    html! { ul class="links" { @for link in links { li { a href=(link.href) { (link.text) } } } } }
}

/// A link to the comparison of a country with those of its size, or of a pair
/// with pairs like it; `None` where there are none.
pub(in crate::pages) fn with_like(
    language: Language,
    atlas: &Atlas,
    contender: Contender,
) -> Option<Link> {
    let words = CompareMessages::of(language);
    let reader = Reader { language, atlas };
    let lens = works(reader)?;
    match contender {
        Contender::Country(country) => {
            let peers = peers(lens.column, country, EITHER_SIDE);
            let others = peers.into_iter().filter(|&other| other != country);
            let compared = countries(atlas, [country].into_iter().chain(others));
            let text = (words.of_its_size)(&in_text(language, reader.name(country)));
            (compared.subjects().len() > 1).then(|| link(language, compared, text))
        }
        Contender::Tie(a, b) => {
            let threshold = Threshold::usual(Layer::Copublications);
            let found = similar(lens.column, [a, b], threshold, 2 * EITHER_SIDE).into_iter();
            let others = found.map(|pair| (pair.a, pair.b));
            let compared = pairs(atlas, [(a, b)].into_iter().chain(others));
            let text = (words.like_it)(&(language.messages().pair)(reader.name(a), reader.name(b)));
            (compared.subjects().len() > 1).then(|| link(language, compared, text))
        }
    }
}

/// The countries with most works.
fn largest(told: &Told<'_>) -> Option<Link> {
    let lens = works(told.reader())?;
    let of = |country| crate::atlas::own(lens.column, country).filter(|&works| works > 0.0);
    let known = lens.column.countries().filter_map(|country| Some((of(country)?, country)));
    let mut all: Vec<(f64, CountryIndex)> = known.collect();
    all.sort_by(|one, other| other.0.total_cmp(&one.0));
    let compared = countries(told.content.atlas, all.into_iter().map(|(_, country)| country));
    Some(link(told.language, compared, told.words.largest.to_owned()))
}

/// The pairs with most works.
fn strongest(told: &Told<'_>) -> Option<Link> {
    let lens = works(told.reader())?;
    let (rows, _) = strongest_ties(&lens, None, (Few::<Pair>::MOST, 0), None);
    let compared = pairs(told.content.atlas, rows.into_iter().map(|row| (row.from, row.to)));
    Some(link(told.language, compared, told.words.strongest.to_owned()))
}

fn works(reader: Reader<'_>) -> Option<Lens<'_>> {
    reader.last(Layer::Copublications, Indicator::Count).map(|(_, lens)| lens)
}

fn countries(atlas: &Atlas, all: impl Iterator<Item = CountryIndex>) -> Compared {
    Compared::Countries(Few::of(all.map(|country| atlas.countries().code(country))))
}

fn pairs(atlas: &Atlas, all: impl Iterator<Item = (CountryIndex, CountryIndex)>) -> Compared {
    let code = |country| atlas.countries().code(country);
    Compared::Pairs(Few::of(all.filter_map(|(a, b)| Pair::new(code(a), code(b)))))
}

fn link(language: Language, compared: Compared, text: String) -> Link {
    let query = CompareView::of(language, compared).query();
    Link { href: Place::of(TextPage::Compare).with_query(&query).href(language), text }
}
