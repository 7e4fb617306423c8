use std::io::{self, Write};

use app::domain::Year;

use super::baseline::Baseline;
use crate::{
    diff::{Change, Difference, Tally},
    snapshot::SnapshotContent,
};

/// Tells what would change for those who read the atlas.
pub(super) fn tell(
    baseline: &Baseline,
    content: &SnapshotContent,
    out: &mut impl Write,
) -> io::Result<()> {
    let (kind, before) = match baseline {
        Baseline::Whole(kind, before) => (kind, before),
        Baseline::Unreadable(kind, reason) => {
            return writeln!(out, "the {kind} snapshot cannot be compared with: {reason}");
        }
        Baseline::Missing => return writeln!(out, "no current snapshot to compare with"),
    };
    let current = format!("the {kind} snapshot {}", before.id.short());
    let difference = Difference::between(before, content);
    if difference.is_empty() {
        let sources = if before.id == content.id {
            "it is the same"
        } else {
            "no row differs; what is said of the sources does"
        };
        return writeln!(out, "no difference to {current}: {sources}");
    }
    writeln!(out, "compared with {current}, {}:", words(difference.tally()))?;
    for part in difference.parts.iter().filter(|part| part.tally != Tally::default()) {
        writeln!(out, "  {}: {}", part.part, words(part.tally))?;
        for (year, &tally) in &part.years {
            let year = year.map_or("of no year".to_owned(), |year| year.to_string());
            writeln!(out, "    {year}: {}", words(tally))?;
        }
    }
    if !difference.largest.is_empty() {
        writeln!(out, "largest changes, against the median of their tables:")?;
    }
    difference.largest.iter().try_for_each(|change| writeln!(out, "  {}", line(change)))
}

fn words(tally: Tally) -> String {
    let Tally { added, changed, removed } = tally;
    let told = [(added, "added"), (changed, "changed"), (removed, "removed")];
    let told = told.into_iter().filter(|(rows, _)| *rows > 0);
    told.map(|(rows, what)| format!("{rows} {what}")).collect::<Vec<_>>().join(", ")
}

fn line(change: &Change) -> String {
    let Change { part, measure, place, year, before, after, .. } = change;
    let year = year.map_or(String::new(), |year: Year| format!(" in {year}"));
    let figure = |figure: &Option<f64>| figure.map_or("none".to_owned(), number);
    format!("{part}, {measure} of {place}{year}: {} -> {}", figure(before), figure(after))
}

/// A count as it is, a share to four places.
fn number(figure: f64) -> String {
    if figure.fract() == 0.0 { format!("{figure:.0}") } else { format!("{figure:.4}") }
}
