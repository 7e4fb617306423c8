use std::str::FromStr;

use app::{
    atlas::{LayerFigures, Span},
    domain::{Layer, Year},
};

use crate::http::{Served, problem::Problem};

/// The parameters of a request, each given once and known to the endpoint.
#[derive(Debug)]
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads a query.
    ///
    /// # Errors
    /// [`Problem::Parameter`] for one that is not in `known`, or stands twice.
    pub(super) fn read(query: Option<&str>, known: &[&str]) -> Result<Self, Problem> {
        let mut read: Vec<(String, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            if !known.contains(&name.as_ref()) {
                let detail = match known {
                    [] => "not a parameter; there are none here".to_owned(),
                    known => format!("not a parameter; use {}", known.join(", ")),
                };
                return Err(Problem::parameter(&name, &detail));
            }
            if read.iter().any(|(other, _)| *other == name) {
                return Err(Problem::parameter(&name, "given more than once"));
            }
            read.push((name.into_owned(), value.into_owned()));
        }
        Ok(Self(read))
    }

    /// The value of a parameter, parsed; `None` when it is not given.
    ///
    /// # Errors
    /// [`Problem::Parameter`] when it does not parse.
    pub(super) fn get<T>(&self, name: &str) -> Result<Option<T>, Problem>
    where
        T: FromStr,
        T::Err: ToString,
    {
        let value = self.0.iter().find(|(given, _)| given == name);
        let parsed = value.map(|(_, value)| app::i18n::latin_digits(value).parse());
        parsed.transpose().map_err(|error: T::Err| Problem::parameter(name, &error))
    }

    /// The figures of the layer asked for; of co-publications when none is.
    ///
    /// # Errors
    /// [`Problem::Parameter`] when it is no layer, or the snapshot lacks it.
    pub(super) fn layer<'a>(&self, served: &'a Served) -> Result<&'a LayerFigures, Problem> {
        let layer = self.get("layer")?.unwrap_or(Layer::Copublications);
        let lacking = |_| Problem::parameter("layer", &format!("the snapshot has no {layer}"));
        served.atlas.layer(layer).map_err(lacking)
    }

    /// The year asked for; `None` when none is.
    ///
    /// # Errors
    /// [`Problem::Parameter`] when it is no year or the layer does not cover it.
    pub(super) fn year(&self, figures: &LayerFigures) -> Result<Option<Year>, Problem> {
        let Some(year) = self.get::<Year>("year")? else { return Ok(None) };
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
    pub(super) fn country(
        &self,
        served: &Served,
    ) -> Result<Option<app::atlas::CountryIndex>, Problem> {
        let Some(code) = self.get("country")? else { return Ok(None) };
        let index = served.atlas.countries().index(code);
        let unknown = || Problem::parameter("country", &format!("{code} is not in the atlas"));
        index.ok_or_else(unknown).map(Some)
    }
}
