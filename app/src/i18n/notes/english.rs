use super::{NotesMessages, english_names as names};
use crate::i18n::{Amount, Language};

fn notes(amount: &Amount) -> String {
    if amount.one { "One note".to_owned() } else { format!("{} notes", amount.text) }
}

pub(super) const MESSAGES: NotesMessages = NotesMessages {
    title: "Policy notes",
    link: "Notes",
    description: "Short texts on science diplomacy, each with its sources, its versions and a \
                  citation, found by country, pair, theme and words.",
    lede: "Short texts on science diplomacy. Each names its sources, keeps all its versions and can \
           be cited; a second person approves what is published.",
    choose: "Choose",
    found: "Notes",
    words_label: "Words",
    country_label: "Country",
    pair_label: "Pair",
    theme_label: "Theme",
    agreement_label: "Agreement",
    taxonomy_2010_label: "Royal Society and AAAS, 2010",
    taxonomy_2017_label: "Gluckman and others, 2017",
    taxonomy_2025_label: "Royal Society and AAAS, 2025",
    valence_label: "Tells of",
    year_label: "Published in",
    more: "More choices",
    any: "any",
    apply: "Show",
    counted: |name, count| format!("{name} ({count})"),
    of_all: |found, all| format!("{} of {all}", notes(found)),
    nothing: "No note is like this.",
    nothing_for: |words| {
        format!("No note like this has all the words of “\u{2068}{words}\u{2069}”.")
    },
    way_out: "Leave out one of the choices, or see all notes:",
    all_notes: "All notes",
    none_yet: "No note has been published yet.",
    without: |label, value| format!("without {label}: {value}"),
    words_of: |words| format!("“\u{2068}{words}\u{2069}”"),
    beyond: |page, last| format!("There is no page {page}; the last is {last}."),
    first_page: |page| format!("page {page}"),
    pages: "Pages of the list",
    previous: "Previous",
    next: "Next",
    page: |page, of| format!("page {page} of {of}"),
    feed: "New notes as a feed (Atom)",
    to_timeline: "Timeline of science diplomacy",

    by: |authors| format!("By {authors}"),
    and_author: ", ",
    version: |number| format!("version {number}"),
    minutes: |minutes| {
        if minutes.one {
            "one minute to read".to_owned()
        } else {
            format!("{} minutes to read", minutes.text)
        }
    },
    about: "About this note",
    authors_label: "Authors",
    version_label: "Version",
    countries_label: "Countries",
    pairs_label: "Pairs",
    agreements_label: "Agreements",
    signed: |pair, date| format!("{pair}, signed {date}"),
    languages_label: "Languages",
    classified: "none of its kinds",
    snapshot_label: "Written beside snapshot",
    sources: "Sources",
    read_on: |date| format!("read on {date}"),
    not_cited: "not cited in the text",
    versions: "Versions",
    version_line: |version, date, by, approved_by| {
        format!(
            "Version {version}, {date}: published by \u{2068}{by}\u{2069}, approved by \u{2068}{approved_by}\u{2069}."
        )
    },
    first_version: "The first version.",
    reason: "Reason:",
    new_release: "A new release of Entente came with a new text.",
    editors: "Entente editors",
    board: "Entente board",
    changes_since: |version| format!("What changed since version {version}"),
    permanent: "The address of a version never leads to another text.",
    cite: "Cite this note",
    cite_lede: "With the version, so that readers find the text that you read.",
    cite_plain: "Plain text",
    cite_kind: |version| format!("policy note, version {version}"),
    cite_genre: "Policy note",
    cite_snapshot: |snapshot| format!("Snapshot {snapshot}"),
    and_writer: "; ",
    no_date: "n.d.",
    as_file: |form| format!("{form} as a file"),
    printed: |address| format!("This version: {address}"),

    language: |language| match language {
        Language::English => "English",
        Language::Persian => "Persian",
    },
    only_in: |language| {
        format!("This note is not available in English yet; it is shown in {language}.")
    },
    older: |version, current| {
        format!("This is version {version}. The current one is version {current}.")
    },
    to_current: "Read the current version",
    version_superseded: "Another note took the place of this one:",
    unknown_title: "There is no such note",
    unknown: |given| format!("No note is called “\u{2068}{given}\u{2069}”."),
    unknown_version: |given| format!("This note has no version “\u{2068}{given}\u{2069}”."),
    near: "Perhaps one of these is meant:",
    damaged_title: "This note cannot be shown for now",
    damaged: |slug| {
        format!(
            "The note “\u{2068}{slug}\u{2069}” is in the store, but it does not pass the checks \
             of this atlas, and is not shown until it is mended. Nothing of it was lost."
        )
    },
    withdrawn_title: "This note was withdrawn",
    withdrawn: |title, date| format!("“{title}” was withdrawn on {date} and is no longer shown."),
    superseded_title: "Another note took its place",
    superseded: |title, date| {
        format!("“{title}” was superseded on {date}. Its versions can still be read.")
    },
    superseded_by: "Read instead:",
    successor_withdrawn: "The note that took its place was withdrawn since:",

    changes_title: |title| format!("What changed: {title}"),
    changes_lede: |one, other| format!("From version {one} to version {other}."),
    changes_key: "What was taken out stands between [− and −], what was put in between [+ and +].",
    removed: "taken out",
    added: "put in",
    changes_text: "Text",
    changes_rest: "What it says of itself",
    title_label: "Title",
    summary_label: "Summary",
    unchanged: "Nothing changed here.",
    unchanged_paragraphs: |amount| {
        if amount.one {
            "One paragraph is unchanged.".to_owned()
        } else {
            format!("{} paragraphs are unchanged.", amount.text)
        }
    },
    not_in_both: |language| format!("Only one of the two versions is in {language}."),

    on_dossier: "Policy notes",
    of_country: |country| format!("All notes that concern {country}"),
    of_pair: |pair| format!("All notes that concern {pair}"),
    that_name: |organisation| format!("All notes that name {organisation}"),
    about_agreements: |agreements| format!("on the agreements signed {agreements}"),
    tie: |layer, pair, year, figure| format!("{layer}, {pair}, {year}: {figure}"),
    chart: |layer, pair| format!("{layer}: {pair}"),
    chart_about: |source, snapshot| {
        format!("Drawn from the figures of today, snapshot {snapshot}. {source}")
    },
    chart_link: "All that ties the two",

    theme: names::theme,
    taxonomy_2010: names::taxonomy_2010,
    taxonomy_2017: names::taxonomy_2017,
    taxonomy_2025: names::taxonomy_2025,
    valence: names::valence,
};
