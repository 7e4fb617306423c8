/// One of the choices that a filter of notes makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteChoice {
    /// The country.
    Country,
    /// The pair.
    Pair,
    /// The theme.
    Theme,
    /// The agreement.
    Agreement,
    /// The kind of 2010.
    Taxonomy2010,
    /// The kind of 2017.
    Taxonomy2017,
    /// The kind of 2025.
    Taxonomy2025,
    /// Gain or loss.
    Valence,
    /// The year.
    Year,
}

impl NoteChoice {
    /// Every one: first those that most readers look for.
    pub const ALL: [Self; 9] = [
        Self::Country,
        Self::Pair,
        Self::Theme,
        Self::Agreement,
        Self::Taxonomy2010,
        Self::Taxonomy2017,
        Self::Taxonomy2025,
        Self::Valence,
        Self::Year,
    ];

    /// Whether few readers look for it.
    pub fn is_rare(self) -> bool {
        !matches!(self, Self::Country | Self::Pair | Self::Theme)
    }

    /// Its name in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Pair => "pair",
            Self::Theme => "theme",
            Self::Agreement => "agreement",
            Self::Taxonomy2010 => "taxonomy-2010",
            Self::Taxonomy2017 => "taxonomy-2017",
            Self::Taxonomy2025 => "taxonomy-2025",
            Self::Valence => "valence",
            Self::Year => "year",
        }
    }
}
