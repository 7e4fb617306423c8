use std::{collections::BTreeMap, path::Path};

use app::domain::{Timestamp, note::Slug};

use crate::notes::format::{Flaw, Flaws, text_of};

/// The file, in the folder of the shipped notes.
const FILE: &str = "published.toml";

/// The day on which the text of each shipped note was published, so that every
/// server tells and cites the same.
#[derive(Debug, Default)]
pub struct Days(BTreeMap<String, Timestamp>);

impl Days {
    /// What the folder says; nothing where it has no such file.
    ///
    /// # Errors
    /// The first thing that is wrong in it.
    pub fn read(folder: &Path) -> Result<Self, Flaw> {
        let file = folder.join(FILE);
        if !file.exists() {
            return Ok(Self::default());
        }
        let first = |flaws: Vec<Flaw>| flaws.into_iter().next();
        let text = match text_of(&file) {
            Ok(text) => text,
            Err(found) => return first(found).map_or_else(|| Ok(Self::default()), Err),
        };
        let mut flaws = Flaws::new(&file, &text);
        let days = read(&text, &mut flaws).unwrap_or_default();
        first(flaws.into_found()).map_or(Ok(Self(days)), Err)
    }

    /// The beginning of the day of a note.
    pub fn of(&self, slug: &Slug) -> Option<Timestamp> {
        self.0.get(slug.as_str()).copied()
    }
}

fn read(text: &str, flaws: &mut Flaws<'_>) -> Option<BTreeMap<String, Timestamp>> {
    let written: BTreeMap<String, toml::Spanned<String>> = match toml::from_str(text) {
        Ok(written) => written,
        Err(error) => {
            flaws.at(error.span().map_or(0, |span| span.start), error.message());
            return None;
        }
    };
    let mut days = BTreeMap::new();
    for (slug, day) in written {
        let begins = day.get_ref().parse().ok().and_then(Timestamp::beginning);
        let begins = begins.ok_or_else(|| format!("“{}” is not a day", day.get_ref()));
        days.extend(flaws.keep(day.span().start, begins).map(|begins| (slug, begins)));
    }
    Some(days)
}
