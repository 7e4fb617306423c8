use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Cell, Parcel, RenderError, Statement, Table};
use crate::snapshot::Source;

/// The metadata of a view, then each of its tables as a list of objects.
///
/// # Errors
/// [`RenderError::Json`].
pub fn json(parcel: &dyn Parcel) -> Result<Vec<u8>, RenderError> {
    let mut out = br#"{"metadata":"#.to_vec();
    serde_json::to_writer(&mut out, &describe(parcel))?;
    for table in parcel.tables() {
        out.push(b',');
        serde_json::to_writer(&mut out, table.name())?;
        out.extend(b":[");
        rows(&mut out, table)?;
        out.push(b']');
    }
    out.extend(b"}\n");
    Ok(out)
}

/// The metadata alone.
///
/// # Errors
/// [`RenderError::Json`].
pub fn metadata(parcel: &dyn Parcel) -> Result<Vec<u8>, RenderError> {
    let mut out = serde_json::to_vec_pretty(&describe(parcel))?;
    out.push(b'\n');
    Ok(out)
}

/// Writes rows as they come: a list of all of them is never in memory.
fn rows(out: &mut Vec<u8>, table: &dyn Table) -> Result<(), RenderError> {
    let columns = table.columns();
    let mut failed = None;
    let mut first = true;
    table.each_row(&mut |cells| {
        out.extend(if first { &b"\n{"[..] } else { b",\n{" });
        first = false;
        for (at, (name, cell)) in columns.iter().zip(cells).enumerate() {
            if at > 0 {
                out.push(b',');
            }
            let written = write(out, name).and_then(|()| {
                out.push(b':');
                match *cell {
                    Cell::Nothing => write(out, &()),
                    Cell::Whole(number) => write(out, &number),
                    Cell::Real(number) => write(out, &number),
                    Cell::Code(words) | Cell::Text(words) => write(out, words),
                }
            });
            failed = failed.take().or(written.err());
        }
        out.push(b'}');
    });
    failed.map_or(Ok(()), |error| Err(error.into()))
}

fn write(out: &mut Vec<u8>, value: &(impl Serialize + ?Sized)) -> Result<(), serde_json::Error> {
    serde_json::to_writer(out, value)
}

fn describe(parcel: &dyn Parcel) -> Value {
    let statement = parcel.statement();
    let tables = parcel.tables();
    let about = tables.iter().map(|table| (table.name().to_owned(), table.about().into()));
    json!({
        "title": statement.title,
        "language": statement.language.code(),
        "layers": layers(statement),
        "indicators": indicators(statement),
        "settings": statement.settings.iter().map(|(label, value)| {
            json!({ "label": label, "value": value })
        }).collect::<Vec<_>>(),
        "notes": statement.notes,
        "boundaries": statement.language.messages().boundaries,
        "snapshot": statement.snapshot.to_string(),
        "date": statement.date.map(|date| date.to_string()),
        "address": statement.address,
        "tables": about.collect::<Map<String, Value>>(),
    })
}

fn layers(statement: &Statement<'_>) -> Vec<Value> {
    let words = statement.language.messages();
    let source = |source: &Source| {
        json!({
            "name": source.name,
            "version": source.version,
            "publisher": source.publisher,
            "licence": source.licence,
            "retrieved": source.retrieved.map(|day| day.to_string()),
            "address": source.address,
            "citation": source.citation,
            "limits": source.limits,
        })
    };
    let layer = |layer: &super::LayerStatement<'_>| {
        json!({
            "id": layer.layer.id(),
            "name": (words.layer)(layer.layer).name,
            "meaning": (words.layer)(layer.layer).meaning,
            "counting": layer.counting,
            "coverage": layer.coverage,
            "sources": layer.sources.iter().map(source).collect::<Vec<_>>(),
        })
    };
    statement.layers.iter().map(layer).collect()
}

fn indicators(statement: &Statement<'_>) -> Vec<Value> {
    let indicator = |of: &super::IndicatorStatement| {
        let words = of.words(statement.language);
        json!({
            "id": of.by.id(),
            "layer": of.layer.id(),
            "name": words.name,
            "meaning": words.meaning,
            "formula": words.formula,
        })
    };
    statement.indicators.iter().map(indicator).collect()
}
