use crate::{
    atlas::{Countries, Span},
    domain::SnapshotId,
    pages::explorer::Noted,
    view::View,
};

/// What never changes while a page is open.
#[derive(Debug)]
pub struct Edition {
    /// The snapshot.
    pub snapshot: SnapshotId,
    /// Every country.
    pub countries: Countries,
    /// Every layer with its years.
    pub spans: Vec<Span>,
    /// The countries that policy notes tell of.
    pub noted: Noted,
    /// What only the server draws; empty in the browser, which has it on the
    /// page already.
    pub drawn: Drawn,
}

/// Markup that never changes, so that only the server needs what it takes.
#[derive(Debug, Clone, Default)]
pub struct Drawn {
    /// The land, as the children of a group.
    pub land: String,
    /// The pages of the atlas, as a navigation.
    pub pages: String,
    /// The marks of the countries that policy notes tell of, as the children
    /// of a group.
    pub notes: String,
    /// The regions that the map can be fitted to, as the items of a list.
    pub regions: String,
}

impl Edition {
    /// The layer of a view with its years.
    pub fn span(&self, view: &View) -> Span {
        let found = self.spans.iter().find(|span| span.layer == view.layer);
        // An address never leads to a layer that the snapshot lacks.
        found.copied().unwrap_or(Span { layer: view.layer, first: view.year, last: view.year })
    }
}
