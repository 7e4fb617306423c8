use crate::domain::named::named;

named! {
    /// Whether a note tells of what can be gained or of what can be lost.
    Valence, "a valence of notes" {
        /// What can be gained.
        Opportunity = "opportunity",
        /// What can be lost.
        Risk = "risk",
        /// Both.
        Mixed = "mixed",
    }
}
