use std::pin::Pin;

use app::i18n::{ApiEndpoint, ApiParameter, ApiProblem};
use axum::response::Response;

use super::{ask::Ask, format::Format, schema::Schemas};
use crate::http::problem::Problem;

/// One thing that can be asked of the API. The router, the `OpenAPI` document
/// and the reference are all made from these.
#[derive(Debug)]
pub struct Endpoint {
    /// What it is, which says its words.
    pub subject: ApiEndpoint,
    /// Its path below [`ROOT`](super::ask::ROOT), without the end that asks
    /// for a table.
    pub path: &'static str,
    /// What it takes, those in the path first.
    pub parameters: &'static [ApiParameter],
    /// What it answers.
    pub answer: Answer,
    /// What may be wrong besides what may be wrong anywhere.
    pub problems: &'static [ApiProblem],
    /// What stands in the place of the path's parameter (of several, with `/`
    /// between), and the query, in an example that works.
    pub example: (&'static str, &'static str),
}

/// An answer that the store is asked for.
pub type Pending<'a> = Pin<Box<dyn Future<Output = Result<Response, Problem>> + Send + 'a>>;

/// How an endpoint answers.
#[derive(Debug)]
pub enum Answer {
    /// In JSON of that schema, and as a table where there is one.
    Json {
        /// The schema.
        schema: fn(&mut Schemas) -> String,
        /// Whether it comes as a table too.
        table: bool,
        /// What makes it.
        make: fn(&Ask) -> Result<Response, Problem>,
    },
    /// In JSON of that schema, from the store.
    Stored {
        /// The schema.
        schema: fn(&mut Schemas) -> String,
        /// Whether it comes as Markdown too.
        markdown: bool,
        /// What makes it.
        make: for<'a> fn(&'a Ask) -> Pending<'a>,
    },
    /// In bytes of one of those media types.
    Bytes {
        /// The media types.
        media: &'static [&'static str],
        /// What makes them.
        make: fn(&Ask) -> Result<Response, Problem>,
    },
    /// With the archive of a snapshot, which the store holds.
    Archive,
    /// With the `OpenAPI` document itself.
    Document,
}

/// An endpoint at one of its paths.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// The endpoint.
    pub endpoint: &'static Endpoint,
    /// The end of the path that tells this form from the others.
    pub suffix: &'static str,
    /// How it is written, unless the client says otherwise.
    pub format: Format,
}

impl Endpoint {
    /// The paths at which it answers.
    pub fn forms(&'static self) -> impl Iterator<Item = Form> {
        let table = matches!(self.answer, Answer::Json { table: true, .. });
        let form = move |format: Format| Form {
            endpoint: self,
            suffix: if format == Format::Json { self.suffix() } else { format.suffix() },
            format,
        };
        [Format::Json].into_iter().chain(table.then_some(Format::Csv)).map(form)
    }

    /// What it takes in its query.
    pub fn query(&self) -> impl Iterator<Item = ApiParameter> {
        self.parameters.iter().copied().filter(|parameter| !self.in_path(*parameter))
    }

    /// Whether a parameter stands in its path.
    pub fn in_path(&self, parameter: ApiParameter) -> bool {
        self.path.contains(&format!("{{{}}}", parameter.id()))
    }

    /// What follows the parameter of the path, such as `.zip`.
    fn suffix(&self) -> &'static str {
        self.path.rsplit_once('}').map_or("", |(_, suffix)| suffix)
    }
}

impl Form {
    /// The path as the document writes it.
    pub fn path(&self) -> String {
        match self.format {
            Format::Json | Format::Markdown => self.endpoint.path.to_owned(),
            Format::Csv => format!("{}{}", self.endpoint.path, self.suffix),
        }
    }

    /// The path as the router takes it: it knows no parameter with an end.
    pub fn route(&self) -> String {
        let path = self.path();
        let open = path.rfind('}').map(|at| path[..=at].to_owned());
        open.unwrap_or(path)
    }

    /// The address of an example that works.
    pub fn example(&self) -> String {
        let (name, query) = self.endpoint.example;
        let path = self.path();
        let mut names = name.split('/');
        let mut parts = path.split('{');
        let mut path = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            path.push_str(names.next().unwrap_or_default());
            path.push_str(part.split_once('}').map_or("", |(_, after)| after));
        }
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{path}{mark}{query}", super::ask::ROOT)
    }
}
