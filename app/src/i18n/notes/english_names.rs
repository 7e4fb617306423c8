use crate::domain::note::{Taxonomy2010, Taxonomy2017, Taxonomy2025, Theme, Valence};

pub(super) fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Definitions => "Definitions",
        Theme::Functions => "Functions",
        Theme::Agreements => "Agreements",
        Theme::Attaches => "Science attachés",
        Theme::Organisations => "Organisations",
        Theme::Mobility => "Mobility",
        Theme::ResearchSecurity => "Research security",
        Theme::SouthSouth => "South–South ties",
        Theme::Measurement => "Measurement",
        Theme::DevelopingCountries => "Developing countries",
        Theme::Sanctions => "Sanctions",
        Theme::Infrastructure => "Infrastructure",
    }
}

pub(super) fn taxonomy_2010(kind: Taxonomy2010) -> &'static str {
    match kind {
        Taxonomy2010::ScienceInDiplomacy => "Science in diplomacy",
        Taxonomy2010::DiplomacyForScience => "Diplomacy for science",
        Taxonomy2010::ScienceForDiplomacy => "Science for diplomacy",
    }
}

pub(super) fn taxonomy_2017(kind: Taxonomy2017) -> &'static str {
    match kind {
        Taxonomy2017::National => "National needs",
        Taxonomy2017::CrossBorder => "Cross-border interests",
        Taxonomy2017::GlobalNeeds => "Global needs",
    }
}

pub(super) fn taxonomy_2025(kind: Taxonomy2025) -> &'static str {
    match kind {
        Taxonomy2025::ScienceImpactingDiplomacy => "Science impacting diplomacy",
        Taxonomy2025::DiplomacyImpactingScience => "Diplomacy impacting science",
    }
}

pub(super) fn valence(valence: Valence) -> &'static str {
    match valence {
        Valence::Opportunity => "Opportunity",
        Valence::Risk => "Risk",
        Valence::Mixed => "Opportunity and risk",
    }
}
