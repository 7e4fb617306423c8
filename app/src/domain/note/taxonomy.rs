use crate::domain::named::named;

named! {
    /// The three kinds of the Royal Society and the AAAS, "New frontiers in
    /// science diplomacy", 2010.
    Taxonomy2010, "a kind of science diplomacy of 2010" {
        /// Scientific advice informs foreign policy.
        ScienceInDiplomacy = "science-in-diplomacy",
        /// Diplomacy makes scientific cooperation possible.
        DiplomacyForScience = "diplomacy-for-science",
        /// Scientific cooperation improves relations between countries.
        ScienceForDiplomacy = "science-for-diplomacy",
    }
}

named! {
    /// The three kinds of Gluckman, Turekian, Grimes and Kishi, "Science
    /// diplomacy: a pragmatic perspective from the inside", 2017.
    Taxonomy2017, "a kind of science diplomacy of 2017" {
        /// What advances the needs of one country.
        National = "national",
        /// What addresses interests across a border.
        CrossBorder = "cross-border",
        /// What meets needs and challenges of the whole world.
        GlobalNeeds = "global-needs",
    }
}

named! {
    /// The two kinds of the Royal Society and the AAAS, "Science diplomacy in
    /// an era of disruption", 2025.
    Taxonomy2025, "a kind of science diplomacy of 2025" {
        /// Science acts on diplomacy.
        ScienceImpactingDiplomacy = "science-impacting-diplomacy",
        /// Diplomacy acts on science.
        DiplomacyImpactingScience = "diplomacy-impacting-science",
    }
}
