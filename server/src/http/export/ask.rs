use std::sync::Arc;

use app::{
    atlas::Missing,
    i18n::Language,
    view::{Notice, Parameter, Parsed, Scope, View, parse},
};

use super::{form::Form, map::MapParcel};
use crate::{http::Served, render::Scale};

/// What a file of the explorer is asked for by: the view, and where the site
/// is.
pub struct Ask {
    /// The snapshot that it is answered from.
    pub served: Arc<Served>,
    /// What the address says.
    pub parsed: Parsed,
    /// The address of the site, without a path.
    pub site: String,
}

impl Ask {
    /// Reads the query of an address as the explorer does.
    pub fn read(served: Arc<Served>, language: Language, query: &str, site: String) -> Self {
        let mut parsed = parse(language, query, Scope::of(&served.atlas));
        // A page leads a search elsewhere; a file cannot, and says so.
        let mut fields = form_urlencoded::parse(query.as_bytes());
        if let Some((name, words)) =
            fields.find(|(name, words)| name == "find" && !words.is_empty())
        {
            let search = Parameter::Unknown(name.into_owned());
            parsed.notices.push(Notice::new(search, &words));
        }
        Self { served, parsed, site }
    }

    /// The view.
    pub fn view(&self) -> &View {
        &self.parsed.view
    }

    /// The view as a parcel.
    ///
    /// # Errors
    /// [`Missing`], which a server that holds every year never is.
    pub fn parcel(&self) -> Result<MapParcel<'_>, Missing> {
        MapParcel::new(&self.served, &self.parsed, &self.site)
    }

    /// All that a picture of the view depends on.
    pub fn picture(&self, scale: Scale) -> String {
        let Self { served, parsed, site } = self;
        format!("{} {site}{} {:?} {scale:?}", served.id(), parsed.view.href(), parsed.notices)
    }
}

/// The query of a view, without its question mark.
pub fn query(view: &View) -> String {
    let href = view.href();
    href.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default()
}

/// Where a view is taken away in a form.
pub fn address(view: &View, form: Form) -> String {
    format!("/{}/export/map.{}?{}", view.language, form.ending(), query(view))
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
