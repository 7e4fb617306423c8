use maud::{Markup, html};

use super::content::DataContent;
use crate::{
    domain::{Layer, SnapshotId, Year},
    i18n::{DataMessages, Language, figures, numbers},
};

/// Reads one table of the archive; a test runs the like of it.
const PYTHON: &str = "import csv, io, zipfile
table = io.TextIOWrapper(zipfile.ZipFile(\"entente.zip\").open(\"copublications.csv\"), \"utf-8\")
print(next(row[\"2023\"] for row in csv.DictReader(table) if row[\"iso2_a\"] + row[\"iso2_b\"] == \"IRUS\"))";

/// Where the archive of a snapshot is.
pub fn archive(snapshot: SnapshotId) -> String {
    format!("/api/v1/snapshots/{snapshot}.zip")
}

/// Where all ties of a layer in a year are, in a format: `""` is JSON, `".csv"`
/// a table.
fn ties(layer: Layer, year: Year, format: &str) -> String {
    format!("/api/v1/ties{format}?layer={layer}&year={year}&limit=all")
}

/// The archive, what is in it, and how to read it.
pub fn snapshot(language: Language, content: &DataContent) -> Markup {
    let words = DataMessages::of(language);
    html! {
        p { (words.snapshot_lede) }
        p { a class="action" href=(archive(content.snapshot)) download { (words.download) } }
        p class="quote" { code dir="ltr" { (content.snapshot) } }
        table {
            caption { (words.tables_caption) }
            thead {
                tr {
                    th scope="col" { (words.table_column) }
                    th scope="col" { (words.rows_column) }
                }
            }
            tbody {
                @for (name, rows) in &content.tables {
                    tr {
                        th scope="row" { code dir="ltr" { (name) } }
                        td { (numbers::integer(language, *rows as u64)) }
                    }
                }
            }
        }
        h3 id="python" { (words.python_title) }
        p { (words.python_lede) }
        pre class="quote" lang="en" dir="ltr" tabindex="0" { code { (PYTHON) } }
    }
}

/// Every year of every layer as a table and as JSON.
pub fn layers(language: Language, content: &DataContent) -> Markup {
    let words = DataMessages::of(language);
    html! {
        p { (words.layers_lede) }
        p { (words.licence_note) }
        @for &(layer, years) in &content.layers { (layer_files(language, layer, years)) }
    }
}

fn layer_files(language: Language, layer: Layer, (first, last): (Year, Year)) -> Markup {
    let words = DataMessages::of(language);
    let name = (language.messages().layer)(layer).name;
    let written = |year| figures::year(language, year);
    let link = |year: Year, format: &str, column: &str| {
        html! {
            a href=(ties(layer, year, format))
                aria-label=((words.file)(column, name, &written(year))) { (column) }
        }
    };
    html! {
        details class="fold" {
            summary { ((words.layer_years)(name, &written(first), &written(last))) }
            table {
                thead {
                    tr {
                        th scope="col" { (words.year_column) }
                        th scope="col" { (words.csv_column) }
                        th scope="col" { (words.json_column) }
                    }
                }
                tbody {
                    @for year in (first.number()..=last.number()).rev().filter_map(Year::new) {
                        tr {
                            th scope="row" { (written(year)) }
                            td { (link(year, ".csv", words.csv_column)) }
                            td { (link(year, "", words.json_column)) }
                        }
                    }
                }
            }
        }
    }
}
