use crate::{
    atlas::{Countries, CountryIndex},
    domain::Iso2,
};

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

/// Whether the country goes by a name that begins so; whole words of three
/// letters or fewer must be the whole name.
pub(super) fn goes_by(countries: &Countries, country: CountryIndex, wanted: &str) -> bool {
    let code: Iso2 = countries.code(country);
    let short = wanted.chars().count() <= 3;
    ALIASES.iter().any(|&(name, of)| {
        of == code.as_str() && if short { name == wanted } else { name.starts_with(wanted) }
    })
}
