use crate::domain::note::{Taxonomy2010, Taxonomy2017, Taxonomy2025, Theme, Valence};

pub(super) fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Definitions => "تعریف‌ها",
        Theme::Functions => "کارکردها",
        Theme::Agreements => "موافقت‌نامه‌ها",
        Theme::Attaches => "وابستگان علمی",
        Theme::Organisations => "سازمان‌ها",
        Theme::Mobility => "جابه‌جایی پژوهشگران",
        Theme::ResearchSecurity => "امنیت پژوهش",
        Theme::SouthSouth => "پیوندهای جنوب–جنوب",
        Theme::Measurement => "سنجش",
        Theme::DevelopingCountries => "کشورهای در حال توسعه",
        Theme::Sanctions => "تحریم‌ها",
        Theme::Infrastructure => "زیرساخت‌ها",
    }
}

pub(super) fn taxonomy_2010(kind: Taxonomy2010) -> &'static str {
    match kind {
        Taxonomy2010::ScienceInDiplomacy => "علم در دیپلماسی",
        Taxonomy2010::DiplomacyForScience => "دیپلماسی برای علم",
        Taxonomy2010::ScienceForDiplomacy => "علم برای دیپلماسی",
    }
}

pub(super) fn taxonomy_2017(kind: Taxonomy2017) -> &'static str {
    match kind {
        Taxonomy2017::National => "نیازهای ملی",
        Taxonomy2017::CrossBorder => "منافع فرامرزی",
        Taxonomy2017::GlobalNeeds => "نیازهای جهانی",
    }
}

pub(super) fn taxonomy_2025(kind: Taxonomy2025) -> &'static str {
    match kind {
        Taxonomy2025::ScienceImpactingDiplomacy => "اثر علم بر دیپلماسی",
        Taxonomy2025::DiplomacyImpactingScience => "اثر دیپلماسی بر علم",
    }
}

pub(super) fn valence(valence: Valence) -> &'static str {
    match valence {
        Valence::Opportunity => "فرصت",
        Valence::Risk => "خطر",
        Valence::Mixed => "فرصت و خطر",
    }
}
