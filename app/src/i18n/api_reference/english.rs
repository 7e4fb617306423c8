use super::{
    ApiEndpoint, ApiParameter, ApiProblem, ApiReferenceMessages, EndpointWords, english_fields,
};

pub(super) const MESSAGES: ApiReferenceMessages = ApiReferenceMessages {
    endpoint,
    parameter,
    problem,
    fields: english_fields::FIELDS,
    count_name: "Count",

    rules: &[
        "Every address is read with GET or HEAD, needs no key, and is open to every site (CORS).",
        "Every answer names its snapshot, in the field snapshot and in the header \
         x-entente-snapshot, and carries an entity tag: ask again with If-None-Match, and what \
         has not changed is not sent again.",
        "What is a table comes as CSV too: by .csv at the end of the path, or by \
         Accept: text/csv. The header Link with rel=describedby leads to the sources and licences.",
        "In CSV, a text that a spreadsheet program would take for a formula begins with an \
         apostrophe.",
        "A long list comes in parts: the field next and the header Link with rel=next hold the \
         address of the next part.",
        "A problem is told as application/problem+json (RFC 9457). Its type is stable; its words \
         may change.",
        "The code NA is Namibia, not a missing value.",
    ],
    document: "This reference as an OpenAPI 3.1 document, for programs",
    parameters: "Parameters",
    name_column: "Name",
    type_column: "Type",
    default_column: "Unless given",
    meaning_column: "Meaning",
    required: "has to be given",
    no_parameters: "It takes no parameters.",
    example: "For example",
    example_table: "For example, as a table",
    answer: "What is in the answer",
    field_column: "Field",
    bytes: |media| format!("The answer is a file of the type {media}."),
    problems: "Problems",
    problem_column: "Type",
    status_column: "Status",
};

fn endpoint(endpoint: ApiEndpoint) -> EndpointWords {
    let (title, meaning) = match endpoint {
        ApiEndpoint::Ties => (
            "Ties of a year",
            "The ties of a layer in one year, of the world or of one country, in the order of an \
             indicator. Of the world, a ratio is listed only on a sufficient count, and a \
             directed indicator by the stronger side of each pair.",
        ),
        ApiEndpoint::Tie => (
            "One pair",
            "All that ties two countries: every layer by year, every indicator in one year and in \
             both directions, agreements, shared organisations, missions, and events that name \
             both. As a table: the counts by layer and year.",
        ),
        ApiEndpoint::Countries => ("Countries", "Every country, in the order of codes."),
        ApiEndpoint::Country => (
            "One country",
            "What is known of a country by itself: its names, what each layer has of it, its \
             memberships, its missions, and its researchers by year.",
        ),
        ApiEndpoint::Layers => (
            "Layers",
            "Every layer with its years, indicators, coverage and sources, and what was set aside \
             or is doubtful in them.",
        ),
        ApiEndpoint::Indicators => (
            "Indicators",
            "Every indicator with its formula. In the formulas, c is the count of the pair, C all \
             links of a country, T all links of the world, and I the international works or the \
             memberships of a country.",
        ),
        ApiEndpoint::Events => ("Timeline", "Events in the history of science diplomacy."),
        ApiEndpoint::Notes => (
            "Policy notes",
            "The published policy notes, the newest first; with words, those that have all of \
             them, the best first.",
        ),
        ApiEndpoint::Note => (
            "One policy note",
            "A note in all its languages, with what it is about, its sources and the list of its \
             versions. As Markdown: the text in one language. A note that another took the place \
             of leads to that one.",
        ),
        ApiEndpoint::NoteVersion => (
            "One version of a policy note",
            "A note as it was published. A version never changes, and can be cited.",
        ),
        ApiEndpoint::Snapshots => (
            "Snapshots",
            "Every snapshot that is kept, the one added last first, and what it changed.",
        ),
        ApiEndpoint::Snapshot => (
            "One snapshot",
            "What a snapshot says of itself: its tables with their SHA-256, and the sources, \
             licences and coverage of every layer.",
        ),
        ApiEndpoint::SnapshotArchive => (
            "The archive of a snapshot",
            "The snapshot as a ZIP archive of CSV tables, byte for byte as it was added. It never \
             changes.",
        ),
        ApiEndpoint::TiesCompact => (
            "Ties in the compact format",
            "One year of all pairs, all years of one country, or with neither year nor country \
             all years of all pairs, as the map loads them. The format is that of one version of \
             the site and may change with it.",
        ),
        ApiEndpoint::Document => {
            ("OpenAPI document", "This reference for programs, as OpenAPI 3.1.")
        }
    };
    EndpointWords { title, meaning }
}

fn parameter(parameter: ApiParameter) -> &'static str {
    match parameter {
        ApiParameter::Layer => "The kind of tie.",
        ApiParameter::Year => {
            "A year that the layer covers. Unless given, its last; the path of one country or of \
             one pair takes the last year of each layer. Of notes, the year in which their current \
             version was published; unless given, any."
        }
        ApiParameter::Country => "The code of a country: only what concerns it.",
        ApiParameter::Indicator => {
            "An indicator that the layer offers. Unless given, the first that it offers."
        }
        ApiParameter::Min => {
            "The counting threshold: a ratio on a smaller count is below it. Unless given, that \
             of the layer."
        }
        ApiParameter::Region => {
            "A region of UN M49: only pairs with an end in it or, of one country, partners in it."
        }
        ApiParameter::Sort => {
            "The order: strongest or weakest value first, by the codes of the pair, or by count. \
             What has no value comes last."
        }
        ApiParameter::Limit => {
            "How many ties or notes in one answer, or all for the rest of the list."
        }
        ApiParameter::Cursor => {
            "Where the last part of the list ended, as its field next says. It belongs to one \
             snapshot and one query."
        }
        ApiParameter::Kind => "A kind of event.",
        ApiParameter::Words => {
            "Words that a note must have, the last one as the beginning of a word."
        }
        ApiParameter::Theme => "A theme of notes.",
        ApiParameter::Agreement => {
            "An agreement that notes tell of: its two countries and the date of its signature, as \
             far as it is known, such as CN-US 1979-01-31."
        }
        ApiParameter::Taxonomy2010 => {
            "A kind of science diplomacy by the Royal Society and the AAAS, 2010."
        }
        ApiParameter::Taxonomy2017 => "A kind of science diplomacy by Gluckman and others, 2017.",
        ApiParameter::Taxonomy2025 => {
            "A kind of science diplomacy by the Royal Society and the AAAS, 2025."
        }
        ApiParameter::Valence => "Whether notes tell of an opportunity, of a risk or of both.",
        ApiParameter::Language => {
            "A language that the note has. Of one note as Markdown, the language of the text."
        }
        ApiParameter::Slug => "The name of a note: small Latin letters, digits and hyphens.",
        ApiParameter::Number => "Which version of the note, counted from 1.",
        ApiParameter::Snapshot => {
            "The snapshot that the answer is to come from: the current one or the one before it."
        }
        ApiParameter::Pair => {
            "Two codes of countries, joined by a hyphen. In the path in another order or in small \
             letters, the address leads to the right one."
        }
        ApiParameter::Iso2 => {
            "The code of a country: ISO 3166-1 alpha-2, or XK. In small letters, the address \
             leads to the right one."
        }
        ApiParameter::Id => "The id of a snapshot: 64 hexadecimal digits.",
    }
}

fn problem(problem: ApiProblem) -> &'static str {
    match problem {
        ApiProblem::InvalidParameter => {
            "A parameter is unknown, given twice, empty, or not what it should be. The field \
             parameter names it, and detail says what would be right."
        }
        ApiProblem::InvalidCursor => {
            "The cursor was not given out for this snapshot and this query. Begin at the first \
             part again."
        }
        ApiProblem::InvalidPair => "A country is no pair with itself.",
        ApiProblem::UnknownCountry => {
            "A country is not in the atlas. The field near lists codes that may be meant."
        }
        ApiProblem::UnknownSnapshot => "The snapshot is not kept here, or no longer.",
        ApiProblem::UnknownNote => {
            "There is no such note. The field near lists names that may be meant."
        }
        ApiProblem::Withdrawn => "The note was taken back; detail says why.",
        ApiProblem::NotFound => "There is nothing at this address.",
        ApiProblem::MethodNotAllowed => "The address can be read only: use GET or HEAD.",
        ApiProblem::Failure => "The server failed. Nothing is wrong with the request; try again.",
    }
}
