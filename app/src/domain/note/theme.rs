use crate::domain::named::named;

named! {
    /// What a note is about.
    Theme, "a theme of notes" {
        /// What science diplomacy is, and is not.
        Definitions = "definitions",
        /// What it is for.
        Functions = "functions",
        /// Agreements on science and technology.
        Agreements = "agreements",
        /// Science attachés and counsellors at missions.
        Attaches = "attaches",
        /// International organisations of science.
        Organisations = "organisations",
        /// Researchers and students who move.
        Mobility = "mobility",
        /// The protection of research from misuse and interference.
        ResearchSecurity = "research-security",
        /// Ties among countries of the South.
        SouthSouth = "south-south",
        /// How ties are counted.
        Measurement = "measurement",
        /// Countries with few means for research.
        DevelopingCountries = "developing-countries",
        /// Sanctions, and what they do to science.
        Sanctions = "sanctions",
        /// Large facilities that countries share.
        Infrastructure = "infrastructure",
    }
}
