mod attacks;
mod markup;
mod writing;

use app::{
    domain::{Iso2, Layer, Pair, note::Slug},
    i18n::Language,
    pages::frame::Link,
};
use maud::{Markup, html};

use super::{Named, Rendered, Surroundings, render};

/// Knows Iran and the United States, two sources and one other note.
struct Known;

impl Surroundings for Known {
    fn country(&self, country: Iso2) -> Option<Link> {
        let name = match country.as_str() {
            "IR" => "Iran",
            "US" => "United States",
            _ => return None,
        };
        Some(Link { href: format!("/en/country/{country}"), text: name.to_owned() })
    }

    fn pair(&self, pair: Pair) -> Option<Link> {
        let [one, other] = [self.country(pair.a())?.text, self.country(pair.b())?.text];
        Some(Link { href: format!("/en/tie/{pair}"), text: format!("{one} – {other}") })
    }

    fn note(&self, slug: &Slug) -> Option<Named> {
        let href = || Some("/en/notes/another".to_owned());
        let (href, state) = match slug.as_str() {
            "another" => (href(), None),
            "gone" => (href(), Some("(withdrawn)")),
            "to-come" => (None, None),
            _ => return None,
        };
        Some(Named { text: "A <b> note".to_owned(), href, state })
    }

    fn source(&self, key: &str) -> Option<usize> {
        ["one", "two"].iter().position(|known| *known == key).map(|at| at + 1)
    }

    fn tie(&self, pair: Pair, layer: Layer) -> Option<Link> {
        let link = self.pair(pair)?;
        Some(Link { text: format!("{layer} of {}", link.text), ..link })
    }

    fn chart(&self, pair: Pair, layer: Layer, id: &str) -> Option<Markup> {
        self.pair(pair)?;
        Some(html! { figure id=(id) { (pair) " " (layer) } })
    }
}

fn english(body: &str) -> Rendered {
    render(body, Language::English, &Known)
}
