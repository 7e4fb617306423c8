//! A measured figure, and many of them as a table or as JSON.

use serde_json::{Value, json};

use crate::table;

/// A figure with its name and unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// What was measured.
    pub name: String,
    /// How much.
    pub value: f64,
    /// `ms`, `MB` or `bytes`.
    pub unit: &'static str,
}

/// A line a measure. Bytes are whole, the rest has two decimals.
pub fn as_table(measures: &[Measure]) -> String {
    let row = |Measure { name, value, unit }: &Measure| {
        let decimals = if *unit == "bytes" { 0 } else { 2 };
        vec![name.clone(), format!("{value:.decimals$}"), (*unit).to_owned()]
    };
    table::lined_up(&measures.iter().map(row).collect::<Vec<_>>())
}

/// A JSON array of objects with `name`, `value` and `unit`.
pub fn as_json(measures: &[Measure]) -> String {
    let objects: Vec<Value> = measures
        .iter()
        .map(|Measure { name, value, unit }| json!({ "name": name, "value": value, "unit": unit }))
        .collect();
    format!("{:#}\n", Value::from(objects))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_and_json_say_the_same() {
        let measures = [
            Measure { name: "start".to_owned(), value: 12.345, unit: "ms" },
            Measure { name: "script".to_owned(), value: 6000.0, unit: "bytes" },
        ];
        assert_eq!(as_table(&measures), "start   12.35     ms\nscript   6000  bytes\n");
        let json: Value = serde_json::from_str(&as_json(&measures)).unwrap();
        assert_eq!(json[0], json!({ "name": "start", "value": 12.345, "unit": "ms" }));
    }
}
