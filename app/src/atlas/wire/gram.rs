/// A symmetric matrix read row by row, of which the rows that are known say
/// what to expect of the others.
///
/// In how many roll calls two countries voted is the product of their
/// presences, summed over the roll calls; and in how many the same, that of
/// their votes (yes, no, abstention as three numbers 0 or 1). Such a matrix
/// of products, a Gram matrix, is positive semidefinite and its rank is at
/// most the number of roll calls, in truth far less. So the rows that are
/// known are eliminated as in Cholesky's method (Golub and Van Loan, *Matrix
/// Computations*, 4.2): G ≈ Σ Rᵀ R, and what is left of the diagonal says how
/// far off that may be, |gᵢⱼ − ĝᵢⱼ|² ≤ lᵢ lⱼ. After some sixty rows the rest
/// is known but for rounding.
///
/// The server and every browser must come to the same numbers: single
/// precision, nothing but + − × ÷ and the square root, which IEEE 754 rounds
/// correctly, always in the same order, and never a fused multiply-add.
#[derive(Debug)]
pub(super) struct Gram {
    factors: Vec<f32>,
    left: Vec<f32>,
    expected: Vec<f32>,
}

/// Below what is left of a row it adds nothing but rounding errors.
const LEAST: f32 = 0.5;

impl Gram {
    /// A matrix of which the diagonal is known.
    pub(super) fn new(diagonal: Vec<f32>) -> Self {
        Self { factors: Vec::new(), expected: vec![0.0; diagonal.len()], left: diagonal }
    }

    /// Begins with a country that is not in the matrix and voted in all
    /// `most` roll calls: its row is the diagonal.
    pub(super) fn with_presence(diagonal: Vec<f32>, most: f32) -> Self {
        let factor = 1.0 / most.sqrt();
        let mut gram = Self::new(diagonal);
        for left in &mut gram.left {
            let part = *left * factor;
            *left -= part * part;
            gram.factors.push(part);
        }
        gram
    }

    /// Works out what to expect in a row, right of the diagonal.
    pub(super) fn expect_row(&mut self, row: usize) {
        let side = self.left.len();
        let expected = &mut self.expected[row..];
        expected.fill(0.0);
        for factors in self.factors.chunks_exact(side) {
            let factors = &factors[row..];
            for (sum, factor) in expected.iter_mut().zip(factors) {
                *sum += factors[0] * factor;
            }
        }
    }

    /// What is expected in a column of the row.
    pub(super) fn expected(&self, column: usize) -> f32 {
        self.expected[column]
    }

    /// How uncertain that is: its variance at most, as a power of two from
    /// 2⁻⁵ on.
    pub(super) fn uncertainty(&self, row: usize, column: usize) -> usize {
        let left = self.left[row] * self.left[column];
        // The exponent of the float; a negative rest is a rounding error.
        if left > 0.0 { (left.to_bits() >> 23).saturating_sub(122) as usize } else { 0 }
    }

    /// Takes up a row that is known now, its numbers by column.
    pub(super) fn learn_row(&mut self, row: usize, numbers: &[f32]) {
        if self.left[row] > LEAST {
            let factor = 1.0 / self.left[row].sqrt();
            self.factors.resize(self.factors.len() + row + 1, 0.0);
            for (column, number) in numbers.iter().enumerate().skip(row + 1) {
                let part = (number - self.expected[column]) * factor;
                self.left[column] -= part * part;
                self.factors.push(part);
            }
        }
    }
}
