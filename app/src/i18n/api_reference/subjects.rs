//! What the reference of the API speaks of.

macro_rules! subjects {
    ($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$meaning])* $variant,)+
        }

        impl $name {
            /// Every one, in the order in which it is told.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in addresses, documents and anchors.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }
        }
    };
}

subjects! {
    /// What can be asked of the API.
    ApiEndpoint {
        /// The ties of a layer in a year.
        Ties = "ties",
        /// All of one pair.
        Tie = "tie",
        /// Every country.
        Countries = "countries",
        /// All of one country but its ties.
        Country = "country",
        /// Every layer.
        Layers = "layers",
        /// Every indicator.
        Indicators = "indicators",
        /// The timeline of science diplomacy.
        Events = "events",
        /// Every published note.
        Notes = "notes",
        /// One note.
        Note = "note",
        /// One version of a note.
        NoteVersion = "note-version",
        /// Every snapshot that is kept.
        Snapshots = "snapshots",
        /// One snapshot.
        Snapshot = "snapshot",
        /// The archive of a snapshot.
        SnapshotArchive = "snapshot-archive",
        /// Figures in the compact format of the browser.
        TiesCompact = "ties-compact",
        /// The description of the API for programs.
        Document = "document",
    }
}

subjects! {
    /// What is told to an endpoint, in its path or in its query.
    ApiParameter {
        /// Which layer.
        Layer = "layer",
        /// Which year.
        Year = "year",
        /// Which country.
        Country = "country",
        /// Which indicator.
        Indicator = "indicator",
        /// The counting threshold.
        Min = "min",
        /// In which region of the world.
        Region = "region",
        /// In which order.
        Sort = "sort",
        /// How many.
        Limit = "limit",
        /// From where on.
        Cursor = "cursor",
        /// Which kind of event.
        Kind = "kind",
        /// Which words notes are to have.
        Words = "words",
        /// Which theme of notes.
        Theme = "theme",
        /// Which agreement notes tell of.
        Agreement = "agreement",
        /// Which kind of notes, by the report of 2010.
        Taxonomy2010 = "taxonomy-2010",
        /// Which kind of notes, by the article of 2017.
        Taxonomy2017 = "taxonomy-2017",
        /// Which kind of notes, by the report of 2025.
        Taxonomy2025 = "taxonomy-2025",
        /// Which valence of notes.
        Valence = "valence",
        /// Which language of notes.
        Language = "language",
        /// Which snapshot the answer is to come from.
        Snapshot = "snapshot",
        /// The pair in the path, or of notes.
        Pair = "pair",
        /// The country in the path.
        Iso2 = "iso2",
        /// The snapshot in the path.
        Id = "id",
        /// The note in the path.
        Slug = "slug",
        /// The version of a note in the path.
        Number = "number",
    }
}

subjects! {
    /// What can be wrong with a request: the last part of a problem's type.
    ApiProblem {
        /// A parameter is wrong.
        InvalidParameter = "invalid-parameter",
        /// A cursor is of another list.
        InvalidCursor = "invalid-cursor",
        /// A country is no pair with itself.
        InvalidPair = "invalid-pair",
        /// A country is not in the atlas.
        UnknownCountry = "unknown-country",
        /// A snapshot is not kept.
        UnknownSnapshot = "unknown-snapshot",
        /// There is no such note.
        UnknownNote = "unknown-note",
        /// A note was taken back.
        Withdrawn = "withdrawn",
        /// There is nothing at the address.
        NotFound = "not-found",
        /// The address can be read only.
        MethodNotAllowed = "method-not-allowed",
        /// The server failed.
        Failure = "failure",
    }
}
