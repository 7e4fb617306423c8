use crate::i18n::Amount;

/// What the interface says about one layer.
#[derive(Debug, Clone, Copy)]
pub struct LayerWords {
    /// Its name, as the picker shows it.
    pub name: &'static str,
    /// What a tie is, in a sentence.
    pub meaning: &'static str,
    /// The heading of the column that holds what is counted.
    pub column: &'static str,
    /// An amount of what is counted: "6,322 works".
    pub counted: fn(&Amount) -> String,
    /// The figure of a country by itself, after the number.
    pub own: fn(one: bool) -> &'static str,
    /// The heading of the column that holds figures of countries by themselves.
    pub own_column: &'static str,
    /// The caption of the countries with the largest figures of their own.
    pub leaders: &'static str,
    /// What shades the countries while none is chosen.
    pub legend: &'static str,
    /// How many partners the chosen country has.
    pub partners: fn(partners: &Amount, year: &str) -> String,
    /// That the chosen country has no partner.
    pub no_partners: fn(year: &str) -> String,
    /// The title of the chosen country's figures by year.
    pub by_year: fn(first: &str, last: &str) -> String,
    /// The world's figure and the number of pairs.
    pub world: fn(figure: &Amount, pairs: &str, year: &str) -> String,
    /// The title of the world's figures by year.
    pub world_by_year: fn(first: &str, last: &str) -> String,
    /// What it is called that the source has no record.
    pub no_data: &'static str,
    /// Where the figures come from, with the licence.
    pub source: &'static str,
    /// What the source covers, and what it does not.
    pub coverage: &'static str,
}
