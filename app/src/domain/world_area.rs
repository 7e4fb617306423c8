use super::named::named;

named! {
    /// A region of the world, or a part of one, as the United Nations divide it
    /// for statistics (UN M49); no claim about belonging.
    WorldArea, "a region of UN M49" {
        /// Africa, all of it.
        Africa = "africa",
        /// Northern Africa.
        NorthernAfrica = "northern-africa",
        /// Sub-Saharan Africa.
        SubSaharanAfrica = "sub-saharan-africa",
        /// The Americas, all of them.
        Americas = "americas",
        /// Latin America and the Caribbean.
        LatinAmerica = "latin-america-and-the-caribbean",
        /// Northern America.
        NorthernAmerica = "northern-america",
        /// Asia, all of it.
        Asia = "asia",
        /// Central Asia.
        CentralAsia = "central-asia",
        /// Eastern Asia.
        EasternAsia = "eastern-asia",
        /// South-eastern Asia.
        SouthEasternAsia = "south-eastern-asia",
        /// Southern Asia.
        SouthernAsia = "southern-asia",
        /// Western Asia.
        WesternAsia = "western-asia",
        /// Europe, all of it.
        Europe = "europe",
        /// Eastern Europe.
        EasternEurope = "eastern-europe",
        /// Northern Europe.
        NorthernEurope = "northern-europe",
        /// Southern Europe.
        SouthernEurope = "southern-europe",
        /// Western Europe.
        WesternEurope = "western-europe",
        /// Oceania, all of it.
        Oceania = "oceania",
        /// Australia and New Zealand.
        AustraliaAndNewZealand = "australia-and-new-zealand",
        /// Melanesia.
        Melanesia = "melanesia",
        /// Micronesia.
        Micronesia = "micronesia",
        /// Polynesia.
        Polynesia = "polynesia",
    }
}

impl WorldArea {
    /// The area of that name in the English of UN M49, such as
    /// `South-eastern Asia`; `None` when there is none.
    pub fn of_name(english: &str) -> Option<Self> {
        english.to_ascii_lowercase().replace(' ', "-").parse().ok()
    }

    /// The region that it is a part of; a region is a part of itself.
    #[must_use]
    pub fn region(self) -> Self {
        match self {
            Self::Africa | Self::NorthernAfrica | Self::SubSaharanAfrica => Self::Africa,
            Self::Americas | Self::LatinAmerica | Self::NorthernAmerica => Self::Americas,
            Self::Asia
            | Self::CentralAsia
            | Self::EasternAsia
            | Self::SouthEasternAsia
            | Self::SouthernAsia
            | Self::WesternAsia => Self::Asia,
            Self::Europe
            | Self::EasternEurope
            | Self::NorthernEurope
            | Self::SouthernEurope
            | Self::WesternEurope => Self::Europe,
            Self::Oceania
            | Self::AustraliaAndNewZealand
            | Self::Melanesia
            | Self::Micronesia
            | Self::Polynesia => Self::Oceania,
        }
    }

    /// Whether another area is this one or a part of it.
    pub fn holds(self, other: Self) -> bool {
        self == other || self == other.region()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_standard_are_known() {
        for (name, area) in [
            ("Asia", WorldArea::Asia),
            ("South-eastern Asia", WorldArea::SouthEasternAsia),
            ("Latin America and the Caribbean", WorldArea::LatinAmerica),
            ("Sub-Saharan Africa", WorldArea::SubSaharanAfrica),
        ] {
            assert_eq!(WorldArea::of_name(name), Some(area));
        }
        assert_eq!(WorldArea::of_name("Atlantis"), None);
    }

    #[test]
    fn a_region_holds_its_parts_and_a_part_does_not_hold_its_region() {
        assert!(WorldArea::Asia.holds(WorldArea::SouthernAsia));
        assert!(WorldArea::Asia.holds(WorldArea::Asia));
        assert!(!WorldArea::SouthernAsia.holds(WorldArea::Asia));
        assert!(!WorldArea::Europe.holds(WorldArea::SouthernAsia));
    }
}
