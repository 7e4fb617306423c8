use super::DataMessages;

pub(super) const MESSAGES: DataMessages = DataMessages {
    title: "Data",
    lede: "Everything that the atlas shows can be taken away: one archive with all layers and \
           their sources, tables by layer and year, and an open interface for programs.",
    description: "Downloads of every layer and year, the snapshot as one archive, the history of \
                  snapshots and the public API of the atlas.",

    snapshot_title: "The snapshot",
    snapshot_lede: "A snapshot is one immutable build of all layers: a ZIP archive of CSV tables \
                    with a manifest that names sources, licences, coverage and limits. Its id is \
                    the SHA-256 of the manifest, which holds the SHA-256 of every table; so the id \
                    stands for every figure.",
    download: "Download the snapshot (ZIP)",
    tables_caption: "The tables in the archive",
    table_column: "Table",
    rows_column: "Rows",
    python_title: "Reading it in three lines of Python",
    python_lede: "Nothing but the standard library is needed. The code NA is Namibia, not a \
                  missing value: with pandas, give keep_default_na=False.",

    layers_title: "Layers by year",
    layers_lede: "All ties of a layer in a year, as CSV for spreadsheets or JSON for programs. \
                  Every answer names the snapshot it comes from.",
    licence_note: "The licences of the sources hold for the figures made from them; the page of \
                   methods names them layer by layer.",
    layer_years: |layer, first, last| {
        if first == last {
            format!("{layer}, {first}")
        } else {
            format!("{layer}, {first}–{last}")
        }
    },
    file: |format, layer, year| format!("{format}: {layer}, {year}"),
    year_column: "Year",
    csv_column: "CSV",
    json_column: "JSON",

    history_title: "History of snapshots",
    history_lede: "New data makes a new snapshot; older ones stay for citations. A change is \
                   counted in rows against the snapshot before.",
    history_caption: "Snapshots, newest first",
    id_column: "Snapshot",
    origin_column: "Origin",
    date_column: "Date",
    size_column: "Size",
    shipped: "with the program",
    imported: "imported",
    not_recorded: "not recorded",
    active: "shown now",
    kibibytes: |size| format!("{size} KiB"),
    changes_of: |id| format!("What snapshot {id} changed"),
    changes_caption: "Rows changed, by layer",
    layer_column: "Layer",
    added_column: "Added",
    changed_column: "Changed",
    removed_column: "Removed",

    reference_title: "The API",
    reference_lede: "The API is read-only and open to every site, without a key. Errors are JSON \
                     after RFC 9457; entity tags tell when nothing has changed.",
};
