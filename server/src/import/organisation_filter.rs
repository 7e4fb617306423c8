/// Which organisations of the general list are of science and technology.
///
/// The list of intergovernmental organisations holds all kinds. What is on no
/// other list, of science alone, is kept only when it stands here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationFilter(Vec<String>);

impl OrganisationFilter {
    /// Those that are kept unless others are named, by the source's short
    /// names.
    pub const DEFAULT: [&'static str; 22] = [
        // Cooperation on nuclear science in Latin America.
        "ARCAL", // British Commonwealth Scientific Committee.
        "BCSC",  // Weights and Measures.
        "BIPM",  // Commonwealth Advisory Aeronautical Research Council.
        "CAARC", "CERN", // Space launchers; with ESRO the forerunner of ESA.
        "ELDO", // European Molecular Biology Conference and Laboratory: two bodies.
        "EMBC", "EMBL", "ESA", "ESO", "ESRO", "EURATOM", // Group on Earth Observations.
        "GEO", "IAEA", // Exploration of the Sea, the Mediterranean, and the Pacific.
        "ICES", "ICSE", "PICES", // Hydrography.
        "IHO", "JINR", // Physics in Latin America.
        "LACP", // Scientific Council for Africa.
        "SCAf", "WMO",
    ];

    /// The organisations of those short names.
    pub fn new(names: impl IntoIterator<Item = String>) -> Self {
        Self(names.into_iter().collect())
    }

    /// Whether an organisation is kept.
    pub fn keeps(&self, name: &str) -> bool {
        self.0.iter().any(|kept| kept == name)
    }
}

impl Default for OrganisationFilter {
    fn default() -> Self {
        Self::new(Self::DEFAULT.map(str::to_owned))
    }
}
