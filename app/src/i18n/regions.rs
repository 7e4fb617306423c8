use crate::{i18n::Language, map::regions::Region};

/// The name of a region of the world.
pub fn region(language: Language, region: Region) -> &'static str {
    match language {
        Language::English => match region {
            Region::Africa => "Africa",
            Region::Asia => "Asia",
            Region::WesternAsia => "Western Asia",
            Region::Europe => "Europe",
            Region::LatinAmerica => "Latin America and the Caribbean",
            Region::NorthernAmerica => "Northern America",
            Region::Oceania => "Oceania",
        },
        Language::Persian => match region {
            Region::Africa => "آفریقا",
            Region::Asia => "آسیا",
            Region::WesternAsia => "غرب آسیا",
            Region::Europe => "اروپا",
            Region::LatinAmerica => "آمریکای لاتین و کارائیب",
            Region::NorthernAmerica => "آمریکای شمالی",
            Region::Oceania => "اقیانوسیه",
        },
    }
}
