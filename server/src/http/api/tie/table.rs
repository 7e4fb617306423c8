use super::{
    super::{ask::Tabular, sheet::Sheet},
    Tie,
};

/// The parts of counts in every layer.
const PARTS: [&str; 4] = ["outward", "inward", "signed_in_year", "same"];

/// The counts of the pair by layer and year.
impl Tabular for Tie<'_> {
    fn file_name(&self) -> String {
        self.pair.0.to_string()
    }

    fn sheet(&self) -> Sheet {
        let first = ["layer", "year", "indicator", "snapshot", "pair", "count"];
        let mut sheet = Sheet::new(first.into_iter().chain(PARTS).chain(["state"]));
        let snapshot = self.snapshot.0.to_string();
        for layer in &self.layers {
            for count in &layer.series {
                sheet.plain(layer.of);
                sheet.plain(count.year);
                sheet.plain("count");
                sheet.plain(&snapshot);
                sheet.plain(self.pair.0);
                sheet.optional(count.count);
                for part in PARTS {
                    count.parts.write(part, &mut sheet);
                }
                sheet.plain(count.state.id());
                sheet.end();
            }
        }
        sheet
    }
}
