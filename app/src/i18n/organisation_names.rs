use crate::i18n::Language;

/// Short names as the sources have them, with the names in full, which these
/// lack; those whose full name the sources leave in doubt are not here.
const NAMES: &[(&str, &str, &str)] = &[
    (
        "ARCAL",
        "Regional Cooperation Agreement for the Promotion of Nuclear Science and Technology in \
         Latin America and the Caribbean",
        "موافقت‌نامهٔ همکاری منطقه‌ای برای پیشبرد علوم و فناوری هسته‌ای در امریکای لاتین و کارائیب",
    ),
    ("BIPM", "International Bureau of Weights and Measures", "دفتر بین‌المللی اوزان و مقیاس‌ها"),
    ("CERN", "European Organization for Nuclear Research", "سازمان اروپایی پژوهش‌های هسته‌ای"),
    (
        "ECO Science Foundation",
        "Economic Cooperation Organization Science Foundation",
        "بنیاد علمی اکو",
    ),
    ("ELDO", "European Launcher Development Organisation", "سازمان اروپایی توسعهٔ پرتابگرهای فضایی"),
    ("EMBC", "European Molecular Biology Conference", "کنفرانس زیست‌شناسی مولکولی اروپا"),
    ("EMBL", "European Molecular Biology Laboratory", "آزمایشگاه زیست‌شناسی مولکولی اروپا"),
    ("ESA", "European Space Agency", "آژانس فضایی اروپا"),
    ("ESO", "European Southern Observatory", "رصدخانهٔ جنوبی اروپا"),
    ("ESRO", "European Space Research Organisation", "سازمان پژوهش‌های فضایی اروپا"),
    ("EURATOM", "European Atomic Energy Community", "جامعهٔ انرژی اتمی اروپا"),
    ("GEO", "Group on Earth Observations", "گروه رصد زمین"),
    ("IAEA", "International Atomic Energy Agency", "آژانس بین‌المللی انرژی اتمی"),
    ("ICES", "International Council for the Exploration of the Sea", "شورای بین‌المللی اکتشاف دریا"),
    ("IHO", "International Hydrographic Organization", "سازمان بین‌المللی آب‌نگاری"),
    ("ITER", "ITER International Fusion Energy Organization", "سازمان بین‌المللی انرژی همجوشی ایتر"),
    ("JINR", "Joint Institute for Nuclear Research", "مؤسسهٔ مشترک پژوهش‌های هسته‌ای"),
    ("PICES", "North Pacific Marine Science Organization", "سازمان علوم دریایی شمال اقیانوس آرام"),
    (
        "SESAME",
        "Synchrotron-light for Experimental Science and Applications in the Middle East",
        "مرکز بین‌المللی تابش سینکروترون برای علوم تجربی و کاربردی در خاورمیانه (سزامی)",
    ),
    ("SKAO", "SKA Observatory", "رصدخانهٔ آرایهٔ کیلومتر مربعی"),
    ("WMO", "World Meteorological Organization", "سازمان جهانی هواشناسی"),
];

/// The name of an organisation in full, by its short name; `None` where it is
/// not known.
pub fn organisation_name(language: Language, short: &str) -> Option<&'static str> {
    let &(_, english, persian) = NAMES.iter().find(|(name, _, _)| *name == short)?;
    Some(match language {
        Language::English => english,
        Language::Persian => persian,
    })
}
