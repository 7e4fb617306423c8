//! Plain text tables.

/// Lines up rows of cells: the first column to the left, the others to the
/// right, two spaces between them.
pub fn lined_up(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max()
    };
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    rows.iter().map(|row| line(row, &widths)).collect()
}

fn line(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, &width))| {
        if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
    });
    let joined = cells.collect::<Vec<_>>().join("  ");
    format!("{}\n", joined.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_start_and_figures_end_at_one_edge() {
        let row = |name: &str, figure: &str| vec![name.to_owned(), figure.to_owned()];
        let table = lined_up(&[row("script", "7"), row("wasm", "1234")]);
        assert_eq!(table, "script     7\nwasm    1234\n");
    }
}
