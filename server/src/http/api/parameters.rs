use std::str::FromStr;

use app::{
    atlas::{CountryIndex, LayerFigures, Span},
    domain::{Iso2, Layer, SnapshotId, Year},
    i18n::ApiParameter,
};

use super::near::near;
use crate::http::{
    Served,
    problem::{Problem, meant},
};

/// The parameters of a request, each given once and known to the endpoint.
#[derive(Debug)]
pub struct Parameters(Vec<(ApiParameter, String)>);

impl Parameters {
    /// Reads a query.
    ///
    /// # Errors
    /// [`Problem::Parameter`] for one that is not in `known`, or stands twice.
    pub fn read(query: &str, known: &[ApiParameter]) -> Result<Self, Problem> {
        let mut read: Vec<(ApiParameter, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let Some(&parameter) = known.iter().find(|known| known.id() == name) else {
                let names: Vec<_> = known.iter().map(|known| known.id()).collect();
                let detail = match names[..] {
                    [] => "not a parameter; there are none here".to_owned(),
                    _ => format!("not a parameter; use {}", names.join(", ")),
                };
                return Err(Problem::parameter(&name, &detail));
            };
            if read.iter().any(|(other, _)| *other == parameter) {
                return Err(Problem::parameter(&name, "given more than once"));
            }
            read.push((parameter, value.into_owned()));
        }
        Ok(Self(read))
    }

    /// Every parameter as it was given.
    pub fn given(&self) -> impl Iterator<Item = (ApiParameter, &str)> {
        self.0.iter().map(|(parameter, value)| (*parameter, value.as_str()))
    }

    /// The text of a parameter; `None` when it is not given.
    pub fn text(&self, parameter: ApiParameter) -> Option<&str> {
        self.given().find(|(given, _)| *given == parameter).map(|(_, value)| value)
    }

    /// The value of a parameter, parsed; `None` when it is not given.
    ///
    /// # Errors
    /// [`Problem::Parameter`] when it does not parse.
    pub fn get<T>(&self, parameter: ApiParameter) -> Result<Option<T>, Problem>
    where
        T: FromStr,
        T::Err: ToString,
    {
        let value = self.text(parameter);
        let parsed = value.map(|value| app::i18n::latin_digits(value).parse());
        parsed.transpose().map_err(|error: T::Err| Problem::parameter(parameter.id(), &error))
    }

    /// The figures of the layer asked for; of co-publications when none is.
    ///
    /// # Errors
    /// [`Problem::Parameter`] when it is no layer, or the snapshot lacks it.
    pub fn layer<'a>(&self, served: &'a Served) -> Result<&'a LayerFigures, Problem> {
        let layer = self.get(ApiParameter::Layer).map_err(|_| {
            let layers: Vec<_> = Layer::ALL.iter().map(|layer| layer.id()).collect();
            let detail = format!("not a layer; use {}", layers.join(", "));
            Problem::parameter(ApiParameter::Layer.id(), &detail)
        })?;
        let layer = layer.unwrap_or(Layer::Copublications);
        let lacking = |_| Problem::parameter("layer", &format!("the snapshot has no {layer}"));
        served.atlas.layer(layer).map_err(lacking)
    }

    /// The year asked for; `None` when none is.
    ///
    /// # Errors
    /// [`Problem::Parameter`] when it is no year or the layer does not cover it.
    pub fn year(&self, figures: &LayerFigures) -> Result<Option<Year>, Problem> {
        let Some(year) = self.get::<Year>(ApiParameter::Year)? else { return Ok(None) };
        if figures.covers(year) {
            return Ok(Some(year));
        }
        let Span { first, last, .. } = figures.span();
        Err(Problem::parameter("year", &format!("the layer covers {first} to {last}")))
    }

    /// The country asked for, as its index; `None` when none is.
    ///
    /// # Errors
    /// [`Problem::Parameter`] when the atlas has no such country.
    pub fn country(&self, served: &Served) -> Result<Option<CountryIndex>, Problem> {
        let Some(code) = self.get::<Iso2>(ApiParameter::Country)? else { return Ok(None) };
        let countries = served.atlas.countries();
        let unknown = || {
            let near = meant(&near(countries, code));
            Problem::parameter("country", &format!("{code} is not in the atlas{near}"))
        };
        countries.index(code).ok_or_else(unknown).map(Some)
    }

    /// Whether the request names the snapshot that it is answered from, which
    /// was chosen by that name.
    ///
    /// # Errors
    /// [`Problem::Parameter`] when it is no id, and
    /// [`Problem::UnknownSnapshot`] when it is not kept.
    pub fn names_snapshot(&self, served: &Served) -> Result<bool, Problem> {
        match self.get::<SnapshotId>(ApiParameter::Snapshot)? {
            Some(id) if id != served.id() => Err(Problem::UnknownSnapshot(
                "leave out the parameter snapshot to get the current one",
            )),
            named => Ok(named.is_some()),
        }
    }
}
