use app::{
    domain::{Event, EventKind, Iso2, PartialDate, SnapshotId},
    i18n::ApiParameter,
};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    ask::{Ask, Tabular},
    sheet::Sheet,
    written::Written,
};
use crate::http::problem::Problem;

/// The timeline.
#[derive(Serialize, ToSchema)]
pub struct Events<'a> {
    #[schema(value_type = String)]
    snapshot: Written<SnapshotId>,
    events: Vec<Happening<'a>>,
}

/// An event of the timeline.
#[derive(Serialize, ToSchema)]
#[schema(as = Event)]
pub struct Happening<'a> {
    #[schema(value_type = String)]
    date: Written<PartialDate>,
    title: &'a str,
    #[schema(value_type = Vec<String>)]
    countries: Vec<Written<Iso2>>,
    kind: &'static str,
    description: &'a str,
    address: &'a str,
}

impl<'a> From<&'a Event> for Happening<'a> {
    fn from(event: &'a Event) -> Self {
        Self {
            date: Written(event.date),
            title: &event.title,
            countries: event.countries.iter().copied().map(Written).collect(),
            kind: event.kind.id(),
            description: &event.description,
            address: &event.address,
        }
    }
}

/// Events of the timeline, by date; of one country and of one kind, if asked.
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let country = ask.parameters.country(&ask.served)?;
    let country = country.map(|country| ask.served.atlas.countries().code(country));
    let kind = ask.parameters.get::<EventKind>(ApiParameter::Kind).map_err(|_| {
        let kinds: Vec<_> = EventKind::ALL.iter().map(|kind| kind.id()).collect();
        let detail = format!("not a kind of event; use {}", kinds.join(", "));
        Problem::parameter(ApiParameter::Kind.id(), &detail)
    })?;
    let wanted = |event: &&Event| {
        country.is_none_or(|code| event.countries.contains(&code))
            && kind.is_none_or(|kind| event.kind == kind)
    };
    let events = ask.served.documents.events.iter().filter(wanted).map(Happening::from).collect();
    ask.table(&Events { snapshot: Written(ask.snapshot()), events })
}

impl Tabular for Events<'_> {
    fn file_name(&self) -> String {
        "events".to_owned()
    }

    fn sheet(&self) -> Sheet {
        let columns = ["snapshot", "date", "title", "countries", "kind", "description", "address"];
        let mut sheet = Sheet::new(columns);
        for event in &self.events {
            sheet.plain(self.snapshot.0);
            sheet.plain(event.date.0);
            sheet.text(event.title);
            let codes: Vec<String> =
                event.countries.iter().map(|code| code.0.to_string()).collect();
            sheet.plain(codes.join(" "));
            sheet.plain(event.kind);
            sheet.text(event.description);
            sheet.text(event.address);
            sheet.end();
        }
        sheet
    }
}
