use super::{Reason, Rejection};

/// Everything that was refused in the files of one import: the first 1,000
/// are kept, the others counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rejections {
    kept: Vec<Rejection>,
    count: usize,
}

impl Rejections {
    /// How many rejections are kept to be shown.
    pub const KEPT: usize = 1_000;

    /// Adds one.
    pub fn push(&mut self, rejection: Rejection) {
        self.count += 1;
        if self.kept.len() < Self::KEPT {
            self.kept.push(rejection);
        }
    }

    /// Adds those of another file.
    pub fn append(&mut self, other: Self) {
        let free = Self::KEPT.saturating_sub(self.kept.len());
        self.count += other.count;
        self.kept.extend(other.kept.into_iter().take(free));
    }

    /// The first 1,000.
    pub fn kept(&self) -> &[Rejection] {
        &self.kept
    }

    /// How many there are in all.
    pub fn count(&self) -> usize {
        self.count
    }

    /// How many there are beyond those kept.
    pub fn beyond(&self) -> usize {
        self.count - self.kept.len()
    }

    /// The value of a result, or nothing when it was refused, which is noted.
    pub fn note<T>(&mut self, result: Result<T, Rejection>) -> Option<T> {
        result.map_err(|rejection| self.push(rejection)).ok()
    }

    /// Notes that a whole file was refused.
    pub fn refuse_file(&mut self, file: &str, reason: Reason) {
        self.push(Rejection::of_file(file, reason));
    }
}
