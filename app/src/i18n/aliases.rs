use crate::domain::Iso2;

/// Names that people type and that Unicode CLDR does not give, folded as the
/// search folds: abbreviations, earlier names, names in everyday use.
const ALIASES: &[(&str, &str)] = &[
    ("america", "US"),
    ("britain", "GB"),
    ("burma", "MM"),
    ("cape verde", "CV"),
    ("czech republic", "CZ"),
    ("dprk", "KP"),
    ("drc", "CD"),
    ("england", "GB"),
    ("great britain", "GB"),
    ("holland", "NL"),
    ("ivory coast", "CI"),
    ("korea", "KR"),
    ("palestine", "PS"),
    ("scotland", "GB"),
    ("swaziland", "SZ"),
    ("turkey", "TR"),
    ("uae", "AE"),
    ("uk", "GB"),
    ("usa", "US"),
    ("viet nam", "VN"),
    ("wales", "GB"),
    ("امریکا", "US"),
    ("انگلستان", "GB"),
    ("انگلیس", "GB"),
    ("کره", "KR"),
];

/// What stands between two names and belongs to neither, in the languages of the
/// names.
#[cfg(feature = "ssr")]
const BETWEEN: [&str; 8] = ["and", "et", "vs", "with", "y", "и", "با", "و"];

/// Whether a word only joins two names.
#[cfg(feature = "ssr")]
pub fn joins(word: &str) -> bool {
    BETWEEN.contains(&word)
}

/// Whether a country goes by a name that begins so; words of three letters or
/// fewer must be the whole name.
pub fn goes_by(country: Iso2, wanted: &str) -> bool {
    let short = wanted.chars().count() <= 3;
    ALIASES.iter().any(|&(name, of)| {
        of == country.as_str() && if short { name == wanted } else { name.starts_with(wanted) }
    })
}
