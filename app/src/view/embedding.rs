use form_urlencoded::{Serializer, parse};

use crate::{
    domain::named::named,
    i18n::Language,
    view::{Notice, Parameter},
};

named! {
    /// The colours of an embedded view.
    Theme, "a theme" {
        /// Those that the visitor's system prefers.
        System = "auto",
        /// Light ones.
        Light = "light",
        /// Dark ones.
        Dark = "dark",
    }
}

named! {
    /// When an embedded view comes alive: until then it is a picture with links.
    Waking, "a time to wake" {
        /// When it is touched, pointed at or focused: it costs the page around
        /// it no more than a picture until then.
        Touched = "touch",
        /// As soon as it has been drawn.
        Loaded = "load",
    }
}

/// How a site wants a view shown that it embeds: what stands in the address
/// beside the view itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Embedding {
    /// `lang`: the language; without one that of the visitor's browser.
    pub language: Option<Language>,
    /// `theme`: the colours.
    pub theme: Theme,
    /// `wake`: when it comes alive.
    pub waking: Waking,
}

impl Embedding {
    /// What an address asks for that says nothing of it.
    pub const USUAL: Self = Self { language: None, theme: Theme::System, waking: Waking::Touched };

    /// Reads a query: how the view is to be shown, what of that was not
    /// understood, and the rest of the query, which is the view's own.
    pub fn read(query: &str) -> (Self, Vec<Notice>, String) {
        let (mut embedding, mut notices) = (Self::USUAL, Vec::new());
        let mut rest = Serializer::new(String::new());
        for (name, value) in parse(query.as_bytes()) {
            let understood = match &*name {
                "lang" => value.parse().map(|language| embedding.language = Some(language)).is_ok(),
                "theme" => value.parse().map(|theme| embedding.theme = theme).is_ok(),
                "wake" => value.parse().map(|waking| embedding.waking = waking).is_ok(),
                _ => {
                    rest.append_pair(&name, &value);
                    continue;
                }
            };
            if !understood {
                notices.push(Notice::new(Parameter::Unknown(name.into_owned()), &value));
            }
        }
        (embedding, notices, rest.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_site_wants_is_taken_out_and_the_view_is_left() {
        let (embedding, notices, rest) =
            Embedding::read("lang=fa&layer=missions&theme=dark&wake=load&country=IR");
        assert_eq!(
            embedding,
            Embedding {
                language: Some(Language::Persian),
                theme: Theme::Dark,
                waking: Waking::Loaded
            }
        );
        assert_eq!((notices, &*rest), (Vec::new(), "layer=missions&country=IR"));
    }

    #[test]
    fn what_is_not_understood_is_told_and_the_usual_shows() {
        let (embedding, notices, rest) = Embedding::read("lang=xx&theme=pink&wake=&year=2020%26");
        assert_eq!(embedding, Embedding::USUAL);
        assert_eq!(notices.len(), 3);
        assert_eq!(rest, "year=2020%26");
    }
}
