use super::TimelineMessages;
use crate::{domain::EventKind, i18n::Amount};

fn events(amount: &Amount) -> String {
    if amount.one { "One event".to_owned() } else { format!("{} events", amount.text) }
}

pub(super) const MESSAGES: TimelineMessages = TimelineMessages {
    title: "Timeline of science diplomacy",
    description: "Agreements, institutions, declarations, meetings, crises and joint missions in the \
                  history of science diplomacy, each with its source, by country and period.",
    lede: "What happened between science and diplomacy, as far as the sources of the atlas tell it. The \
           list was gathered by hand and is not complete; what is missing is not less important.",
    link: "Timeline",
    choose: "Choose",
    words_label: "Words",
    country_label: "Country",
    kind_label: "Kind",
    from_label: "From",
    to_label: "To",
    any: "any",
    apply: "Show",
    map: "Where",
    map_title: |found| format!("Countries of {}", events(found).to_lowercase()),
    map_legend: "Number of events",
    no_event: "none of these events",
    step: |first, last| if first == last { first.to_owned() } else { format!("{first}–{last}") },
    from_step: |first| format!("{first} or more"),
    by_country: "Countries by the number of events",
    country_column: "Country",
    events_column: "Events",
    events: "Events",
    of_all: |found, all| format!("{} of {all}", events(found)),
    nothing: "No event is like this.",
    all_events: "All events",
    decade: |first, last| format!("{first}–{last}"),
    the_world: "the world",
    and_country: ", ",
    source: |host| format!("Source: {host}"),
    english_title: "In English:",
    in_english: "",
    soviet_union: "Before 1992, Russia stands for the Soviet Union.",
    rests_on: "What it rests on",
    rests: "Each event names its source, which was read when the list was made. Dates are given as far \
            as the source knows them. Where an event concerns no country in particular, none is named.",
    as_csv: "These events as CSV",
    as_json: "These events as JSON",
    kind: |kind| match kind {
        EventKind::Agreement => "Agreement",
        EventKind::Institution => "Institution",
        EventKind::Declaration => "Declaration or report",
        EventKind::Meeting => "Meeting",
        EventKind::Crisis => "Crisis",
        EventKind::JointMission => "Joint mission",
    },
};
