use super::TakeAwayMessages;

pub(super) const MESSAGES: TakeAwayMessages = TakeAwayMessages {
    title: "Take it away",
    lede: "This view as data, as a picture where it has one, and as a citation. Every file says what it shows, by \
           which formula, from which sources and on what terms, and names its snapshot.",
    description: "A view of the atlas as tables, pictures, one archive and a citation.",
    link: "This page as files and citation",
    picture_title: "The picture",
    picture_lede: "For a report or a slide: the picture with its title, legend and source.",
    picture_of: |title| format!("Picture. {title}"),
    files_title: "Files",
    files_lede: "The table holds exactly what the view shows. Lines that begin with # stand before its \
                 header and say what it is; programs that take no such lines find the bare table \
                 in the archive.",
    file_column: "File",
    content_column: "What it is",
    size_column: "Size",
    kilobytes: |size| format!("{size} kB"),
    made_on_request: "made when asked for",
    large: "The same, twice as large, for print",
    cite_title: "Citation",
    cite_lede: "In English, as reference lists want it. The snapshot stands for every figure, so \
                that the day of access is not needed.",
    cite_plain: "Plain text",
    show_title: "Show it on another site",
    show_lede: "The picture, with a link to the view:",
    statement_title: "What the files say of themselves",

    csv: "The main table, for spreadsheets and programs",
    json: "All tables with sources and formula, for programs",
    svg: "The picture as a drawing that can be enlarged without end and edited",
    png: "The picture as 1,200 by 630 pixels",
    zip: "All tables, the drawing, a description, the licences and the citation in one archive",
    plain: "The citation as plain text",
    bibtex: "The citation for BibTeX and BibLaTeX",
    ris: "The citation for EndNote, Zotero and Mendeley (RIS)",
    csl: "The citation for Zotero and Pandoc (CSL-JSON)",

    title_label: "Title",
    country_label: "Country",
    counting_label: "Counting",
    listed_label: "Ties",
    listed: |shown, available| format!("{shown} of {available}"),
    source_label: "Source",
    source: |name, version, licence| format!("{name}, {version}. Licence: {licence}"),
    coverage_label: "Coverage",
    snapshot_label: "Snapshot",
    date_label: "Date of the snapshot",
    no_date: "not recorded",
    address_label: "Address of the view",
    note_label: "Note",
    labelled: |label, value| format!("{label}: {value}"),

    drawn: |shown, available| format!("The {shown} strongest of {available} ties are drawn."),
    sources: |names| format!("Sources: {names}"),
    of_snapshot: |id, date| format!("Snapshot {id} of {date}"),
    separator: "; ",

    readme_lede: "This archive holds one view of Entente, the atlas of bilateral scientific ties, \
                  as it was in the snapshot named below.",
    readme_files: "Files",
    readme_columns: "Columns",
    columns: "place: the place in the order of strength. pair: the two ISO 3166-1 codes, sorted. \
              from, to: the side it is seen from, and the other; their names follow. count: what \
              the layer counts between the two. outward, inward, signed_in_year, same: the parts \
              of it that a layer tells apart. value: the indicator, without rounding, with the \
              ends of its 95 % confidence interval in low and high. intensity: the odds ratio of \
              collaboration beside it. percentile: how many percent of the pairs of the year with \
              a sufficient count have a lower intensity, or a lower value where the indicator is \
              a ratio itself. rank: the place in a ranking, rank_before: that in the \
              year compared with. indicator, measure: by what. country, partner: ISO 3166-1 codes. \
              An empty cell is no value. The code NA is Namibia.",
    readme_states: "States",
    states: "value: there is one. below: there is one, on a count below the threshold. zero: \
             nothing ties the two. no-data: the source does not say. not-applicable: the formula \
             does not apply. chosen: the country that the map is seen from.",
    readme_limits: "Limits",
    ties_table: "the ties that the map draws, strongest first; UTF-8, commas, a header line",
    countries_table: "every country of the map with the value that shades it: its tie with the \
                      chosen country, or else its own figure",
    partners_table: "the partners of the country in the layer whose partners are listed, in the order \
                     of the page, with every figure of the page",
    agreements_table: "the agreements of the pair, as their registers have them",
    places_table: "every place of the ranking, the first first; UTF-8, commas, a header line",
    dossier: |name| format!("Scientific ties: {name}"),
    each_scale: "Each layer by year, on a scale of its own; lines through all mark agreements signed.",
    one_scale: "Each layer by year; what stands in a row has one scale, so that heights compare.",
    metadata_file: "the statement above, for programs",
    licence_file: "the terms of every source",
    licence_lede: "The licences of the sources hold for the figures made from them. Name the \
                   sources and the atlas with its snapshot when you use them.",
    own_code: "Borders: Natural Earth, public domain.",
};
