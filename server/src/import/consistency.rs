//! What two source files say of the same thing must agree.

use std::collections::HashMap;

use super::SourceFile;
use crate::{
    snapshot::{InternationalWorksRow, PairCount},
    table::{Reason, Rejections},
};

/// Refuses a pair with more common works than one of the two countries has
/// international works: a share of more than all would follow.
pub(super) fn works(
    pairs: &[PairCount],
    countries: &[InternationalWorksRow],
    rejections: &mut Rejections,
) {
    let all: HashMap<_, _> =
        countries.iter().map(|row| ((row.country, row.year), row.works)).collect();
    for row in pairs {
        for country in [row.pair.a(), row.pair.b()] {
            if let Some(&all) = all.get(&(country, row.year))
                && row.count > all
            {
                let (pair, year, works) = (row.pair, row.year, row.count);
                let reason = Reason::MoreThanAll { pair, year, works, country, all };
                rejections.refuse_file(SourceFile::Copublications.name(), reason);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_has_no_more_works_than_each_of_its_countries() {
        let (pair, year) = ("AF-CL".parse().unwrap(), "1990".parse().unwrap());
        let country = |code: &str, works| InternationalWorksRow {
            country: code.parse().unwrap(),
            year,
            works,
            partners: 1,
        };
        let countries = [country("AF", 3), country("CL", 40)];
        let refused = |count| {
            let mut rejections = Rejections::default();
            works(&[PairCount { pair, year, count }], &countries, &mut rejections);
            rejections.kept().iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(refused(3), Vec::<String>::new());
        let told =
            "copublications.csv: AF-CL has 4 works in 1990, and AF only 3 international works";
        assert_eq!(refused(4), [told]);
    }
}
