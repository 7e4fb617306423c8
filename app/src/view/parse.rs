use crate::{
    atlas::{Atlas, Countries, Span},
    domain::{Iso2, Layer, Threshold, Year},
    i18n::{Language, latin_digits},
    indicators::{Indicator, offered},
    view::{Camera, Notice, Parameter, Top, View, plain},
};

/// What social networks and advertisers append to the addresses they pass on.
const TRACKING: [&str; 4] = ["fbclid", "gclid", "msclkid", "igshid"];

/// What the atlas can show, which bounds what an address can ask.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// Every layer with its years; one at least.
    pub spans: &'a [Span],
    /// Every country.
    pub countries: &'a Countries,
}

impl<'a> Scope<'a> {
    /// What an atlas can show.
    pub fn of(atlas: &'a Atlas) -> Self {
        Self { spans: atlas.spans(), countries: atlas.countries() }
    }

    /// The years of a layer; `None` when the snapshot lacks it.
    pub(super) fn span(self, layer: Layer) -> Option<Span> {
        self.spans.iter().copied().find(|span| span.layer == layer)
    }

    /// The layer that an empty address opens: co-publications, unless the
    /// snapshot lacks them.
    pub(super) fn opening(self) -> Option<Span> {
        self.span(Layer::Copublications).or(self.spans.first().copied())
    }
}

/// An address, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The nearest sensible view.
    pub view: View,
    /// What was not understood, in the order of the address.
    pub notices: Vec<Notice>,
}

/// Reads the query of an explorer's address (without the `?`), as
/// `application/x-www-form-urlencoded` (URL Standard, section 5).
pub fn parse(language: Language, query: &str, scope: Scope<'_>) -> Parsed {
    let fields = || form_urlencoded::parse(query.as_bytes());
    // The layer says what the other parameters may be, wherever it stands.
    let named = fields().find(|(name, _)| name == "layer");
    let layer = named.and_then(|(_, layer)| scope.span(layer.trim().parse().ok()?));
    let view = match layer.or(scope.opening()) {
        Some(span) => View::opening(language, span.layer, span.last),
        None => View::opening(language, Layer::Copublications, Year::LAST),
    };
    let mut parsed = Parsed { view, notices: Vec::new() };
    let mut seen = Vec::new();
    for (name, value) in fields() {
        let parameter = parameter(&name);
        // The words of a search are looked up before a view is opened.
        if is_tracking(&name) || name == "find" {
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

/// Whether a parameter is none of ours, but one that others append.
pub(super) fn is_tracking(name: &str) -> bool {
    name.starts_with("utm_") || TRACKING.contains(&name)
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
        "notes" => Parameter::Notes,
        _ => Parameter::Unknown(plain(name, 40)),
    }
}

/// Takes over what one parameter says, or what comes nearest to it; `None`
/// when the two differ.
fn read(parsed: &mut Parsed, parameter: &Parameter, value: &str, scope: Scope<'_>) -> Option<()> {
    let view = &mut parsed.view;
    match parameter {
        Parameter::Layer => return (value.parse() == Ok(view.layer)).then_some(()),
        Parameter::Indicator => {
            let indicator: Indicator = value.parse().ok()?;
            offered(view.layer).contains(&indicator).then_some(())?;
            view.indicator = indicator;
        }
        Parameter::Year => {
            let year: Year = value.parse().ok()?;
            let span = scope.span(view.layer)?;
            view.year = year.clamp(span.first, span.last);
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
            return (u64::from(view.threshold.count()) == number).then_some(());
        }
        Parameter::Camera => view.camera = Some(value.parse::<Camera>().ok()?),
        Parameter::Notes => {
            view.notes = value == "on";
            return (view.notes || value == "off").then_some(());
        }
        Parameter::Unknown(_) => return None,
    }
    Some(())
}
