use app::{
    atlas::Countries,
    domain::{
        Iso2, Layer, Pair,
        note::{NoteSource, Slug},
    },
    i18n::{Language, NoteTextMessages},
    pages::{
        frame::{Link, Place},
        tie::{tie_chart, tie_words},
    },
};
use maud::Markup;

use crate::{
    http::Served,
    notes::{
        Mention, Notes, Standing,
        text::{Named, Surroundings},
    },
};

/// What the texts of notes name, in a snapshot: in the language of the text,
/// with links to pages in the language of the page.
pub(super) struct Around<'a> {
    pub(super) served: &'a Served,
    pub(super) notes: &'a Notes,
    pub(super) spoken: Language,
    pub(super) page: Language,
    pub(super) sources: &'a [NoteSource],
}

impl Around<'_> {
    fn countries(&self) -> &Countries {
        self.served.atlas.countries()
    }

    fn name(&self, country: Iso2) -> Option<&str> {
        let index = self.countries().index(country)?;
        Some(self.countries().get(index).name(self.spoken))
    }
}

impl Surroundings for Around<'_> {
    fn country(&self, country: Iso2) -> Option<Link> {
        let text = self.name(country)?.to_owned();
        Some(Link { href: Place::country(country).href(self.page), text })
    }

    fn pair(&self, pair: Pair) -> Option<Link> {
        let text = (self.spoken.messages().pair)(self.name(pair.a())?, self.name(pair.b())?);
        Some(Link { href: Place::pair(pair).href(self.page), text })
    }

    fn note(&self, slug: &Slug) -> Option<Named> {
        let Mention { slug, words, standing } = self.notes.mention(slug)?;
        let href = (standing != Standing::Unpublished).then(|| Place::note(&slug).href(self.page));
        let withdrawn =
            (standing == Standing::Withdrawn).then(|| NoteTextMessages::of(self.spoken).withdrawn);
        let text = words.best(self.spoken).1.title.to_string();
        Some(Named { text, href, state: withdrawn })
    }

    fn source(&self, key: &str) -> Option<usize> {
        self.sources.iter().position(|source| source.key.as_str() == key).map(|at| at + 1)
    }

    fn tie(&self, pair: Pair, layer: Layer) -> Option<Link> {
        let text = tie_words(self.spoken, &self.served.atlas, pair, layer)?;
        Some(Link { href: Place::pair(pair).href(self.page), text })
    }

    fn chart(&self, pair: Pair, layer: Layer, id: &str) -> Option<Markup> {
        let agreements = self.served.documents.agreements_of(pair);
        let languages = [self.spoken, self.page];
        tie_chart(languages, &self.served.atlas, (pair, agreements), layer, id)
    }
}
