use super::named::named;

named! {
    /// Why an importer left rows of a source out, or kept them with doubt.
    Remark, "a reason to set rows aside or to flag them" {
        /// A state that is no more, with several successors or none.
        FormerState = "former_state",
        /// A party or member that is no country, such as the European Union.
        NotACountry = "not_a_country",
        /// The row names no country.
        NoCountry = "no_country",
        /// The row gives no year.
        NoYear = "no_year",
        /// The year is not covered well enough to be shown.
        ThinYear = "thin_year",
        /// The instrument is also in another register, which is taken.
        TwoRegisters = "two_registers",
        /// It is already recorded from another source or row.
        AlreadyRecorded = "already_recorded",
        /// The organisation is not one of science.
        NotOfScience = "not_of_science",
        /// A newer source tells of this organisation.
        NewerSource = "newer_source",
        /// It tells of an agreement, not of a membership.
        NotAMembership = "not_a_membership",
        /// `NA` may be Namibia or a missing value; kept as Namibia.
        NamibiaOrMissing = "namibia_or_missing",
        /// A state of today stands for the one it continues.
        Continuator = "continuator",
        /// The date of entry into force is before that of signature.
        DatesOutOfOrder = "dates_out_of_order",
        /// The date of signature is not known.
        Undated = "undated",
        /// The source itself advises caution.
        Caution = "caution",
        /// The end is told in words; the year before the one in them is taken.
        UnclearEnd = "unclear_end",
        /// Not seen in every year from the first to the last.
        Gaps = "gaps",
    }
}
