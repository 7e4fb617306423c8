use crate::{
    atlas::{Column, CountryIndex, Tally, Tie},
    domain::{Layer, Year},
};

/// One year of a layer as the models walk over it: a size for each country
/// and a tally for each pair, empty ones too.
#[derive(Debug)]
pub(super) struct Sheet {
    /// By country; `None` is no data.
    pub(super) sizes: Vec<Option<u32>>,
    /// The largest total of each country with any other; of a year that is
    /// being read, nothing yet.
    pub(super) largest: Vec<u32>,
    tallies: Vec<Tally>,
}

impl Sheet {
    /// A year without a tie, of that many countries.
    pub(super) fn blank(side: usize) -> Self {
        Self {
            sizes: vec![None; side],
            largest: vec![0; side],
            tallies: vec![Tally::default(); side * side],
        }
    }

    /// A year of figures.
    pub(super) fn of(column: &Column) -> Self {
        let mut sheet = Self::blank(column.sizes().len());
        sheet.sizes.copy_from_slice(column.sizes());
        for tie in column.ties() {
            sheet.set(tie.a.place(), tie.b.place(), tie.tally);
            for country in [tie.a, tie.b] {
                let largest = &mut sheet.largest[country.place()];
                *largest = tie.tally.total().max(*largest);
            }
        }
        sheet
    }

    /// The figures of the year.
    pub(super) fn into_column(self, layer: Layer, year: Year, indices: &[CountryIndex]) -> Column {
        let mut ties = Vec::new();
        for (a, &first) in indices.iter().enumerate() {
            for (b, &second) in indices.iter().enumerate().skip(a + 1) {
                let tally = self.tally(a, b);
                if !tally.is_empty() {
                    ties.push(Tie { a: first, b: second, tally });
                }
            }
        }
        Column::new(layer, year, ties, self.sizes)
    }

    /// The number of countries.
    pub(super) fn side(&self) -> usize {
        self.sizes.len()
    }

    /// The tally of a pair, the country whose code comes first first.
    pub(super) fn tally(&self, a: usize, b: usize) -> Tally {
        self.tallies[a * self.side() + b]
    }

    /// Writes the tally of a pair down.
    pub(super) fn set(&mut self, a: usize, b: usize, tally: Tally) {
        let place = a * self.side() + b;
        self.tallies[place] = tally;
    }
}
