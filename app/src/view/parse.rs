use crate::{
    atlas::{Atlas, Countries, search},
    domain::{Iso2, Threshold, Year},
    i18n::{Language, latin_digits},
    view::{Camera, Notice, Parameter, Top, View},
};

/// What social networks and advertisers append to the addresses they pass on.
const TRACKING: [&str; 4] = ["fbclid", "gclid", "msclkid", "igshid"];

/// What the atlas can show, which bounds what an address can ask.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The first year of the layer.
    pub first: Year,
    /// The last year of the layer.
    pub last: Year,
    /// Every country.
    pub countries: &'a Countries,
}

impl<'a> Scope<'a> {
    /// What an atlas can show.
    pub fn of(atlas: &'a Atlas) -> Self {
        let (first, last) = (atlas.first_year(), atlas.last_year());
        Self { first, last, countries: atlas.countries() }
    }
}

/// An address, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The nearest sensible view.
    pub view: View,
    /// What was not understood, in the order of the address.
    pub notices: Vec<Notice>,
    /// Whether the words of a search were resolved to the country of the
    /// view, so that the address deserves to be replaced by the canonical one.
    pub found: bool,
}

/// Reads the query of an explorer's address (without the `?`), as
/// `application/x-www-form-urlencoded` (URL Standard, section 5).
pub fn parse(language: Language, query: &str, scope: Scope<'_>) -> Parsed {
    let mut parsed =
        Parsed { view: View::opening(language, scope.last), notices: Vec::new(), found: false };
    let mut seen = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let parameter = parameter(&name);
        let tracking = name.starts_with("utm_") || TRACKING.contains(&name.as_ref());
        if tracking || (value.is_empty() && parameter == Parameter::Find) {
            continue;
        }
        let value = latin_digits(value.trim());
        if seen.contains(&parameter) {
            parsed.notices.push(Notice::repeated(parameter.clone(), &value));
        } else if read(&mut parsed, &parameter, &value, scope).is_none() {
            parsed.notices.push(Notice::new(parameter.clone(), &value));
        }
        seen.push(parameter);
    }
    parsed
}

fn parameter(name: &str) -> Parameter {
    match name {
        "layer" => Parameter::Layer,
        "indicator" => Parameter::Indicator,
        "year" => Parameter::Year,
        "country" => Parameter::Country,
        "top" => Parameter::Top,
        "min" => Parameter::Threshold,
        "map" => Parameter::Camera,
        "find" => Parameter::Find,
        _ => Parameter::Unknown(name.chars().take(40).collect()),
    }
}

/// Takes over what one parameter says, or what comes nearest to it; `None`
/// when the two differ.
fn read(parsed: &mut Parsed, parameter: &Parameter, value: &str, scope: Scope<'_>) -> Option<()> {
    let view = &mut parsed.view;
    match parameter {
        Parameter::Layer => view.layer = value.parse().ok()?,
        Parameter::Indicator => view.indicator = value.parse().ok()?,
        Parameter::Year => {
            let year: Year = value.parse().ok()?;
            view.year = year.clamp(scope.first, scope.last);
            return (view.year == year).then_some(());
        }
        Parameter::Country => {
            let code: Iso2 = value.to_ascii_uppercase().parse().ok()?;
            scope.countries.index(code)?;
            view.country = Some(code);
        }
        Parameter::Top => {
            let number = value.parse().ok()?;
            view.top = Top::nearest(number);
            return (view.top.ties() as u64 == number).then_some(());
        }
        Parameter::Threshold => {
            let number = value.parse().ok()?;
            view.threshold = Threshold::nearest(number);
            return (u64::from(view.threshold.works()) == number).then_some(());
        }
        Parameter::Camera => view.camera = Some(value.parse::<Camera>().ok()?),
        Parameter::Find => {
            let best = search(scope.countries, value).into_iter().next()?;
            view.country = Some(scope.countries.code(best));
            parsed.found = true;
        }
        Parameter::Unknown(_) => return None,
    }
    Some(())
}
