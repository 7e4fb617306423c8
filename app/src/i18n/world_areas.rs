use crate::{domain::WorldArea, i18n::Language};

/// The name of a region of UN M49, or of a part of one.
pub fn world_area(language: Language, area: WorldArea) -> &'static str {
    match language {
        Language::English => english(area),
        Language::Persian => persian(area),
    }
}

fn english(area: WorldArea) -> &'static str {
    match area {
        WorldArea::Africa => "Africa",
        WorldArea::NorthernAfrica => "Northern Africa",
        WorldArea::SubSaharanAfrica => "Sub-Saharan Africa",
        WorldArea::Americas => "Americas",
        WorldArea::LatinAmerica => "Latin America and the Caribbean",
        WorldArea::NorthernAmerica => "Northern America",
        WorldArea::Asia => "Asia",
        WorldArea::CentralAsia => "Central Asia",
        WorldArea::EasternAsia => "Eastern Asia",
        WorldArea::SouthEasternAsia => "South-eastern Asia",
        WorldArea::SouthernAsia => "Southern Asia",
        WorldArea::WesternAsia => "Western Asia",
        WorldArea::Europe => "Europe",
        WorldArea::EasternEurope => "Eastern Europe",
        WorldArea::NorthernEurope => "Northern Europe",
        WorldArea::SouthernEurope => "Southern Europe",
        WorldArea::WesternEurope => "Western Europe",
        WorldArea::Oceania => "Oceania",
        WorldArea::AustraliaAndNewZealand => "Australia and New Zealand",
        WorldArea::Melanesia => "Melanesia",
        WorldArea::Micronesia => "Micronesia",
        WorldArea::Polynesia => "Polynesia",
    }
}

fn persian(area: WorldArea) -> &'static str {
    match area {
        WorldArea::Africa => "آفریقا",
        WorldArea::NorthernAfrica => "شمال آفریقا",
        WorldArea::SubSaharanAfrica => "آفریقای جنوب صحرا",
        WorldArea::Americas => "قارهٔ آمریکا",
        WorldArea::LatinAmerica => "آمریکای لاتین و کارائیب",
        WorldArea::NorthernAmerica => "آمریکای شمالی",
        WorldArea::Asia => "آسیا",
        WorldArea::CentralAsia => "آسیای مرکزی",
        WorldArea::EasternAsia => "شرق آسیا",
        WorldArea::SouthEasternAsia => "جنوب شرق آسیا",
        WorldArea::SouthernAsia => "جنوب آسیا",
        WorldArea::WesternAsia => "غرب آسیا",
        WorldArea::Europe => "اروپا",
        WorldArea::EasternEurope => "شرق اروپا",
        WorldArea::NorthernEurope => "شمال اروپا",
        WorldArea::SouthernEurope => "جنوب اروپا",
        WorldArea::WesternEurope => "غرب اروپا",
        WorldArea::Oceania => "اقیانوسیه",
        WorldArea::AustraliaAndNewZealand => "استرالیا و نیوزیلند",
        WorldArea::Melanesia => "ملانزی",
        WorldArea::Micronesia => "میکرونزی",
        WorldArea::Polynesia => "پلی‌نزی",
    }
}
