/// The index of international collaboration in 2005 of 31 pairs of countries,
/// by their codes: one country's rate of collaboration with the other over the
/// other's rate of international co-authorship.
///
/// Source: National Science Board, Science and Engineering Indicators 2008,
/// Table 5-26, www.nsf.gov/statistics/seind08/c5/tt05-26.htm (a work of the
/// government of the United States): Science Citation Index and Social
/// Sciences Citation Index, whole counts, by year of entry.
pub const PUBLISHED: [(&str, f64); 31] = [
    ("CA-US", 1.19),
    ("MX-US", 0.98),
    ("US-BR", 0.89),
    ("AR-BR", 5.01),
    ("MX-AR", 3.06),
    ("GB-US", 0.72),
    ("DE-US", 0.69),
    ("FR-US", 0.59),
    ("CA-GB", 0.72),
    ("CA-FR", 0.66),
    ("FR-DE", 0.86),
    ("FR-GB", 0.83),
    ("DE-GB", 0.79),
    ("ES-FR", 1.27),
    ("IT-CH", 1.39),
    ("NO-DK", 4.64),
    ("FI-SE", 3.84),
    ("SE-DK", 3.48),
    ("JP-US", 0.91),
    ("CN-US", 0.91),
    ("KR-US", 1.25),
    ("TW-US", 1.27),
    ("CN-CA", 0.74),
    ("JP-CA", 0.52),
    ("CN-JP", 1.56),
    ("KR-JP", 2.02),
    ("AU-SG", 1.72),
    ("AU-CN", 1.07),
    ("AU-NZ", 4.23),
    ("IN-JP", 1.31),
    ("IN-KR", 1.84),
];

/// The year of the figures.
pub const YEAR: u16 = 2005;

#[cfg(test)]
mod tests {
    use super::PUBLISHED;
    use crate::domain::Pair;

    #[test]
    fn every_pair_is_one_and_stands_once() {
        let mut pairs: Vec<Pair> =
            PUBLISHED.iter().map(|(pair, _)| pair.parse().unwrap()).collect();
        pairs.sort_unstable();
        pairs.dedup();
        assert_eq!(pairs.len(), PUBLISHED.len());
    }
}
