use crate::domain::named::named;

named! {
    /// Where a note stands on its way from a draft to the public.
    NoteState, "a state of notes" {
        /// It is being written.
        Draft = "draft",
        /// Somebody else reads it.
        InReview = "in_review",
        /// A second person found it good; it is not public yet.
        Approved = "approved",
        /// Everybody can read it.
        Published = "published",
        /// Another note took its place.
        Superseded = "superseded",
        /// It was taken back, for a reason that is told.
        Withdrawn = "withdrawn",
    }
}
