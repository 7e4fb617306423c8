//! Science beside diplomacy, for the page and for its files.

use app::{
    atlas::{Countries, CountryIndex, Missing, standings},
    i18n::Language,
    pages::diplomacy::DiplomacyContent,
    view::{DiplomacyView, Scope},
};

use super::{Documents, Served, pages::areas};

/// What the query of an address asks for.
///
/// # Errors
/// [`Missing`] when the snapshot lacks a layer that it takes.
pub fn content<'a>(
    served: &'a Served,
    language: Language,
    query: &str,
) -> Result<DiplomacyContent<'a>, Missing> {
    let atlas = &served.atlas;
    let (view, notices) = DiplomacyView::parse(language, query, Scope::of(atlas));
    let embassies = Embassies::of(atlas.countries(), &served.documents);
    let found = standings(atlas, &view.question, |a, b| embassies.ways(a, b))?;
    Ok(DiplomacyContent::new(atlas, view, notices, found, &areas(served)))
}

/// Which countries have an embassy in which.
struct Embassies {
    countries: usize,
    sent: Vec<bool>,
}

impl Embassies {
    fn of(countries: &Countries, documents: &Documents) -> Self {
        let count = countries.len();
        let mut sent = vec![false; count * count];
        for mission in documents.missions.iter().filter(|mission| mission.embassies > 0) {
            let ends = [mission.direction.from(), mission.direction.to()];
            if let [Some(from), Some(to)] = ends.map(|code| countries.index(code)) {
                sent[from.place() * count + to.place()] = true;
            }
        }
        Self { countries: count, sent }
    }

    /// In how many directions an embassy is recorded.
    fn ways(&self, a: CountryIndex, b: CountryIndex) -> u8 {
        let sent = |from: CountryIndex, to: CountryIndex| {
            self.sent.get(from.place() * self.countries + to.place()).copied().unwrap_or(false)
        };
        u8::from(sent(a, b)) + u8::from(sent(b, a))
    }
}
