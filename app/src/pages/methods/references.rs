use crate::indicators::Indicator;

/// A publication that a formula is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// Authors, year, title and place, as they are cited in every language.
    pub citation: &'static str,
    /// Where it is.
    pub address: &'static str,
}

const FUCHS: Reference = Reference {
    citation: "Fuchs, J. E., Sivertsen, G., Rousseau, R. (2021). Measuring the relative intensity \
               of collaboration within a network. Scientometrics 126, 8673–8682.",
    address: "https://doi.org/10.1007/s11192-021-04110-x",
};

const INTERVALS: Reference = Reference {
    citation: "Confidence intervals of the relative intensity of collaboration (2022). Journal of \
               Data and Information Science.",
    address: "https://doi.org/10.2478/jdis-2022-0021",
};

const JACCARD: Reference = Reference {
    citation: "Jaccard, P. (1912). The distribution of the flora in the alpine zone. New \
               Phytologist 11, 37–50.",
    address: "https://doi.org/10.1111/j.1469-8137.1912.tb05611.x",
};

const LUUKKONEN: Reference = Reference {
    citation: "Luukkonen, T., Tijssen, R. J. W., Persson, O., Sivertsen, G. (1993). The \
               measurement of international scientific collaboration. Scientometrics 28, 15–36.",
    address: "https://doi.org/10.1007/BF02016282",
};

const SMOLINSKY: Reference = Reference {
    citation: "Smolinsky, L., Yang, S. (2024). Validity and bias of indicators of international \
               collaboration. Journal of Informetrics 18(1).",
    address: "https://www.sciencedirect.com/science/article/pii/S1751157724000014",
};

const VAN_ECK: Reference = Reference {
    citation: "van Eck, N. J., Waltman, L. (2009). How to normalize cooccurrence data? An analysis \
               of some well-known similarity measures. Journal of the American Society for \
               Information Science and Technology 60(8), 1635–1651.",
    address: "https://doi.org/10.1002/asi.21075",
};

const VOTES: Reference = Reference {
    citation: "Bailey, M. A., Strezhnev, A., Voeten, E. (2017). Estimating dynamic state \
               preferences from United Nations voting data. Journal of Conflict Resolution 61(2), \
               430–456.",
    address: "https://doi.org/10.1177/0022002715595700",
};

const ZITT: Reference = Reference {
    citation: "Zitt, M., Bassecoulard, E., Okubo, Y. (2000). Shadows of the past in international \
               cooperation. Scientometrics 47, 627–657.",
    address: "https://doi.org/10.1023/A:1005632319799",
};

/// What the external check compares with.
pub const SCIENCE_BOARD: Reference = Reference {
    citation: "National Science Board (2008). Science and Engineering Indicators 2008, \
               Table 5-26: index of international collaboration, 2005.",
    address: "https://www.nsf.gov/statistics/seind08/c5/tt05-26.htm",
};

/// The rank correlation of the external check.
pub const SPEARMAN: Reference = Reference {
    citation: "Spearman, C. (1904). The proof and measurement of association between two things. \
               The American Journal of Psychology 15(1), 72–101.",
    address: "https://doi.org/10.2307/1412159",
};

/// Where an indicator is defined and discussed; none for a plain count.
pub fn of(indicator: Indicator) -> &'static [Reference] {
    match indicator {
        Indicator::Salton => &[LUUKKONEN],
        Indicator::Jaccard => &[JACCARD, LUUKKONEN],
        Indicator::Affinity => &[ZITT, VAN_ECK, SMOLINSKY],
        Indicator::Ric => &[FUCHS, INTERVALS],
        Indicator::Orc => &[SMOLINSKY, INTERVALS],
        Indicator::Agreement => &[VOTES],
        Indicator::Count
        | Indicator::Share
        | Indicator::Growth
        | Indicator::Rank
        | Indicator::Outflow
        | Indicator::Inflow
        | Indicator::Net
        | Indicator::Sent
        | Indicator::Hosted
        | Indicator::Signed => &[],
    }
}
