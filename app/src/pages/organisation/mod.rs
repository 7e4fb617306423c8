//! The countries of an organisation of science. Markup alone, complete without
//! scripts.

use maud::{Markup, html};

use crate::{
    atlas::Countries,
    domain::{Membership, SnapshotId, note::Heading},
    i18n::{
        Language, NotesMessages, OrganisationMessages, TieMessages, alphabetical, figures,
        organisation_name,
    },
    pages::{
        frame::{Place, Section, Text, Width, frame},
        notes::{concerning, name},
    },
    view::NotesView,
};

/// What the page of an organisation tells.
#[derive(Debug)]
pub struct OrganisationContent<'a> {
    /// The snapshot.
    pub snapshot: SnapshotId,
    /// Every country.
    pub countries: &'a Countries,
    /// Its short name.
    pub name: &'a str,
    /// Its memberships, by country and first year.
    pub memberships: Vec<&'a Membership>,
    /// The notes that name it, the best first.
    pub notes: Vec<&'a Heading>,
}

/// The page of an organisation.
pub fn organisation(language: Language, content: &OrganisationContent<'_>) -> Markup {
    let words = OrganisationMessages::of(language);
    let mut countries: Vec<_> = content.memberships.iter().map(|one| one.country).collect();
    countries.dedup();
    let count = f64::from(u32::try_from(countries.len()).unwrap_or(u32::MAX));
    frame(&Text {
        place: Place::organisation(content.name),
        language,
        snapshot: content.snapshot,
        width: Width::Dossier,
        trail: Vec::new(),
        title: content.name.to_owned(),
        lede: html! {
            @if let Some(name) = organisation_name(language, content.name) { (name) ". " }
            ((words.lede)(&figures::amount(language, count)))
        },
        links: Vec::new(),
        sections: [
            Some(Section {
                id: "countries",
                title: words.members.to_owned(),
                body: table(language, content),
            }),
            notes(language, content),
        ]
        .into_iter()
        .flatten()
        .collect(),
    })
}

/// The notes that name it.
fn notes(language: Language, content: &OrganisationContent<'_>) -> Option<Section> {
    let words = NotesMessages::of(language);
    let named = NotesView { words: content.name.to_owned(), ..NotesView::opening(language) };
    let said = (words.that_name)(content.name);
    let body = concerning(language, &content.notes, |_| Vec::new(), (&named, &said))?;
    Some(Section { id: "notes", title: words.on_dossier.to_owned(), body })
}

/// The page that says that there is no such organisation.
pub fn no_organisation(language: Language, snapshot: SnapshotId, name: &str) -> Markup {
    let words = OrganisationMessages::of(language);
    frame(&Text {
        place: Place::home(),
        language,
        snapshot,
        width: Width::Text,
        trail: Vec::new(),
        title: words.unknown_title.to_owned(),
        lede: html! { ((words.unknown)(name)) },
        links: Vec::new(),
        sections: Vec::new(),
    })
}

fn table(language: Language, content: &OrganisationContent<'_>) -> Markup {
    let words = OrganisationMessages::of(language);
    let mut memberships = content.memberships.clone();
    memberships
        .sort_by_cached_key(|one| alphabetical(&name(language, content.countries, one.country)));
    html! {
        div class="wide" role="region" tabindex="0" aria-label=(content.name) {
            table class="values" {
                thead {
                    tr {
                        th scope="col" { (words.country) }
                        th scope="col" { (words.years) }
                        th scope="col" { (words.kind) }
                        th scope="col" { (words.source) }
                    }
                }
                tbody {
                    @for membership in memberships {
                        (row(language, content.countries, membership))
                    }
                }
            }
        }
    }
}

fn row(language: Language, countries: &Countries, membership: &Membership) -> Markup {
    let tie = TieMessages::of(language);
    let year = |year| figures::year(language, year);
    html! {
        tr {
            th scope="row" {
                a href=(Place::country(membership.country).href(language)) {
                    (name(language, countries, membership.country))
                }
            }
            td {
                ((tie.from_to)(
                    &year(membership.from),
                    membership.to.map(year).as_deref(),
                    membership.last_seen.map(year).as_deref(),
                ))
            }
            td { ((tie.membership)(membership.kind)) }
            td {
                @if let Some(address) = &membership.address {
                    a href=(address) rel="external" { (host(address)) }
                }
            }
        }
    }
}

/// The host of an address, which says whose it is.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
