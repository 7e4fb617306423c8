use crate::import::OrganisationFilter;

/// Which organisations make ties.
#[derive(Debug, Clone, clap::Args)]
pub struct OrganisationsConfig {
    /// Those of science and technology in the general list of
    /// intergovernmental organisations, by its short names; the others in it
    /// are set aside. Lists of science alone are taken whole.
    ///
    /// `ENTENTE_ORGANISATIONS`, with commas between the names.
    #[arg(
        long,
        env = "ENTENTE_ORGANISATIONS",
        value_name = "NAMES",
        value_delimiter = ',',
        default_values = OrganisationFilter::DEFAULT
    )]
    organisations: Vec<String>,
}

impl OrganisationsConfig {
    /// What is kept.
    pub fn filter(&self) -> OrganisationFilter {
        OrganisationFilter::new(self.organisations.iter().map(|name| name.trim().to_owned()))
    }
}
