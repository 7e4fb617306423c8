//! The table of endpoints. A new endpoint is a new entry.

use app::i18n::{
    ApiEndpoint,
    ApiParameter::{
        Agreement, Country, Cursor, Id, Indicator, Iso2, Kind, Language, Layer, Limit, Min, Number,
        Pair, Region, Slug, Snapshot, Sort, Taxonomy2010, Taxonomy2017, Taxonomy2025, Theme,
        Valence, Words, Year,
    },
    ApiProblem::{
        InvalidCursor, InvalidPair, NotFound, UnknownCountry, UnknownNote, UnknownSnapshot,
        Withdrawn,
    },
};

use super::{
    countries, country,
    endpoint::{Answer, Endpoint},
    events, indicators, layers, notes,
    schema::reference,
    snapshots, tie, ties, ties_compact,
};

/// Every endpoint, in the order in which the reference tells of it.
pub static ENDPOINTS: [Endpoint; 15] = [
    Endpoint {
        subject: ApiEndpoint::Ties,
        path: "/ties",
        parameters: &[Layer, Year, Country, Indicator, Min, Region, Sort, Limit, Cursor, Snapshot],
        answer: Answer::Json {
            schema: reference::<ties::YearOfTies>,
            table: true,
            make: ties::get,
        },
        problems: &[InvalidCursor, UnknownSnapshot],
        example: ("", "layer=copublications&year=2023&country=IR&indicator=orc"),
    },
    Endpoint {
        subject: ApiEndpoint::Tie,
        path: "/ties/{pair}",
        parameters: &[Pair, Layer, Year, Snapshot],
        answer: Answer::Json { schema: reference::<tie::Tie>, table: true, make: tie::get },
        problems: &[InvalidPair, UnknownCountry, UnknownSnapshot, NotFound],
        example: ("IR-US", ""),
    },
    Endpoint {
        subject: ApiEndpoint::Countries,
        path: "/countries",
        parameters: &[Snapshot],
        answer: Answer::Json {
            schema: reference::<countries::Countries>,
            table: true,
            make: countries::get,
        },
        problems: &[UnknownSnapshot],
        example: ("", ""),
    },
    Endpoint {
        subject: ApiEndpoint::Country,
        path: "/countries/{iso2}",
        parameters: &[Iso2, Snapshot],
        answer: Answer::Json {
            schema: reference::<country::Country>,
            table: false,
            make: country::get,
        },
        problems: &[UnknownCountry, UnknownSnapshot, NotFound],
        example: ("IR", ""),
    },
    Endpoint {
        subject: ApiEndpoint::Layers,
        path: "/layers",
        parameters: &[Snapshot],
        answer: Answer::Json {
            schema: reference::<layers::Layers>,
            table: true,
            make: layers::get,
        },
        problems: &[UnknownSnapshot],
        example: ("", ""),
    },
    Endpoint {
        subject: ApiEndpoint::Indicators,
        path: "/indicators",
        parameters: &[Snapshot],
        answer: Answer::Json {
            schema: reference::<indicators::Indicators>,
            table: true,
            make: indicators::get,
        },
        problems: &[UnknownSnapshot],
        example: ("", ""),
    },
    Endpoint {
        subject: ApiEndpoint::Events,
        path: "/events",
        parameters: &[Country, Kind, Snapshot],
        answer: Answer::Json {
            schema: reference::<events::Events>,
            table: true,
            make: events::get,
        },
        problems: &[UnknownSnapshot],
        example: ("", "country=US&kind=agreement"),
    },
    Endpoint {
        subject: ApiEndpoint::Notes,
        path: "/notes",
        parameters: &[
            Words, Theme, Country, Pair, Agreement, Taxonomy2010, Taxonomy2017, Taxonomy2025,
            Valence, Year, Language, Limit, Cursor, Snapshot,
        ],
        answer: Answer::Stored {
            schema: reference::<notes::NoteList>,
            markdown: false,
            make: notes::list,
        },
        problems: &[InvalidCursor, UnknownSnapshot],
        example: ("", "theme=agreements&limit=10"),
    },
    Endpoint {
        subject: ApiEndpoint::Note,
        path: "/notes/{slug}",
        parameters: &[Slug, Language, Snapshot],
        answer: Answer::Stored {
            schema: reference::<notes::Note>,
            markdown: true,
            make: notes::note,
        },
        problems: &[UnknownNote, Withdrawn, UnknownSnapshot],
        example: ("{slug}", ""),
    },
    Endpoint {
        subject: ApiEndpoint::NoteVersion,
        path: "/notes/{slug}/versions/{number}",
        parameters: &[Slug, Number, Language, Snapshot],
        answer: Answer::Stored {
            schema: reference::<notes::NoteVersion>,
            markdown: true,
            make: notes::version,
        },
        problems: &[UnknownNote, Withdrawn, UnknownSnapshot, NotFound],
        example: ("{slug}/1", ""),
    },
    Endpoint {
        subject: ApiEndpoint::Snapshots,
        path: "/snapshots",
        parameters: &[],
        answer: Answer::Json {
            schema: reference::<snapshots::Snapshots>,
            table: false,
            make: snapshots::list,
        },
        problems: &[],
        example: ("", ""),
    },
    Endpoint {
        subject: ApiEndpoint::Snapshot,
        path: "/snapshots/{id}",
        parameters: &[Id],
        answer: Answer::Json {
            schema: reference::<snapshots::Told>,
            table: false,
            make: snapshots::get,
        },
        problems: &[UnknownSnapshot, NotFound],
        example: ("{id}", ""),
    },
    Endpoint {
        subject: ApiEndpoint::SnapshotArchive,
        path: "/snapshots/{id}.zip",
        parameters: &[Id],
        answer: Answer::Archive,
        problems: &[UnknownSnapshot, NotFound],
        example: ("{id}", ""),
    },
    Endpoint {
        subject: ApiEndpoint::TiesCompact,
        path: "/ties.bin",
        parameters: &[Layer, Year, Country, Snapshot],
        answer: Answer::Bytes { media: ties_compact::MEDIA, make: ties_compact::get },
        problems: &[UnknownSnapshot],
        example: ("", "layer=copublications&year=2023"),
    },
    Endpoint {
        subject: ApiEndpoint::Document,
        path: "/openapi.json",
        parameters: &[],
        answer: Answer::Document,
        problems: &[],
        example: ("", ""),
    },
];
