use std::sync::Arc;

use app::{
    i18n::Language,
    pages::{country::country_notices, tie::tie_notices},
    view::{Notice, Parameter, Parsed, Scope, View, parse},
};

use super::{
    compared::compared_parcel,
    country::country_parcel,
    exhibit::Exhibit,
    form::Form,
    map::{MapParcel, not_understood},
    ranked::ranked_parcel,
    standings::StandingsParcel,
    tie::tie_parcel,
};
use crate::{
    http::{Served, comparison, pages, standings},
    render::{Parcel, Scale},
};

/// What a file, or the page of files, is asked for by.
pub struct Ask {
    /// The snapshot that it is answered from.
    pub served: Arc<Served>,
    /// The language of its words.
    pub language: Language,
    /// What is taken away.
    pub exhibit: Exhibit,
    /// What the address says of the view.
    pub query: String,
    /// The address of the site, without a path.
    pub site: String,
}

/// A view with its parcel.
pub struct Opened<'a> {
    /// All that can be taken away of it.
    pub parcel: Box<dyn Parcel + 'a>,
    /// The query of the view, canonical, without its question mark.
    pub query: String,
    /// Where the view is on the site.
    pub view: String,
    /// What of the address was not understood, a sentence each.
    pub notices: Vec<String>,
}

impl Ask {
    /// The view that the address asks for; `None` when the snapshot lacks a
    /// layer that it takes.
    pub fn open(&self) -> Option<Opened<'_>> {
        let Self { served, language, query, site, .. } = self;
        let mut notices = Vec::new();
        let parcel: Box<dyn Parcel + '_> = match self.exhibit {
            Exhibit::Map => {
                let parsed = explored(served, *language, query);
                notices = not_understood(served, &parsed);
                Box::new(MapParcel::new(served, &parsed, site).ok()?)
            }
            Exhibit::Country(code) => {
                let content = pages::country_content(served, *language, code, query)?;
                notices = country_notices(*language, &content);
                Box::new(country_parcel(served, &content, site)?)
            }
            Exhibit::Pair(pair) => {
                let content = pages::tie_content(served, pair, query)?;
                notices = tie_notices(*language, &content);
                Box::new(tie_parcel(served, *language, &content, site))
            }
            Exhibit::Rankings => {
                let content = pages::rankings_content(served, *language, query);
                Box::new(ranked_parcel(served, &content, site))
            }
            Exhibit::Compare => {
                let content = comparison::content(served, *language, query);
                Box::new(compared_parcel(served, &content, site))
            }
            Exhibit::Diplomacy => {
                let content = standings::content(served, *language, query).ok()?;
                Box::new(StandingsParcel::new(served, content, site))
            }
        };
        let address = &parcel.statement().address;
        let view = address.strip_prefix(site.as_str()).unwrap_or(address).to_owned();
        let query = view.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
        Some(Opened { parcel, query, view, notices })
    }

    /// All that a picture of the view depends on.
    pub fn picture(&self, opened: &Opened<'_>, scale: Scale) -> String {
        let statement = opened.parcel.statement();
        let (address, notes) = (&statement.address, &statement.notes);
        format!("{} {address} {notes:?} {scale:?}", self.served.id())
    }
}

/// Reads the query of an address as the explorer does.
fn explored(served: &Served, language: Language, query: &str) -> Parsed {
    let mut parsed = parse(language, query, Scope::of(&served.atlas));
    // A page leads a search elsewhere; a file cannot, and says so.
    let mut fields = form_urlencoded::parse(query.as_bytes());
    if let Some((name, words)) = fields.find(|(name, words)| name == "find" && !words.is_empty()) {
        let search = Parameter::Unknown(name.into_owned());
        parsed.notices.push(Notice::new(search, &words));
    }
    parsed
}

/// Where a view is taken away in a form.
pub fn address(language: Language, exhibit: Exhibit, form: Form, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/{language}/export/{}.{}{mark}{query}", exhibit.name(), form.ending())
}

/// Where a view of the map is taken away in a form.
pub fn address_of_map(view: &View, form: Form) -> String {
    let href = view.href();
    let query = href.split_once('?').map_or("", |(_, query)| query);
    address(view.language, Exhibit::Map, form, query)
}

/// How large a picture is asked for, and what the query says besides.
pub fn scaled(form: Form, query: &str) -> (Scale, String) {
    let mut scale = None;
    let rest = form_urlencoded::parse(query.as_bytes()).filter(|(name, value)| {
        let asked = (form == Form::Png && name == "scale").then(|| Scale::of(value)).flatten();
        let taken = scale.is_none() && asked.is_some();
        if taken {
            scale = asked;
        }
        !taken
    });
    let rest = form_urlencoded::Serializer::new(String::new()).extend_pairs(rest).finish();
    (scale.unwrap_or(Scale::Plain), rest)
}
