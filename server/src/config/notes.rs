use std::path::PathBuf;

use app::domain::note::PersonName;

use super::beside::beside;

/// The notes that came with the program.
#[derive(Debug, Clone, clap::Args)]
pub struct NotesConfig {
    /// The folder of the shipped notes; `none` leaves them out.
    ///
    /// `ENTENTE_NOTES`; by default `notes` beside the executable.
    #[arg(
        long,
        env = "ENTENTE_NOTES",
        value_name = "FOLDER",
        default_value_os_t = PathBuf::from(beside("notes")),
        hide_default_value = true
    )]
    notes: PathBuf,
    /// Leave out the shipped notes.
    #[arg(long, conflicts_with = "notes")]
    without_notes: bool,
    /// Who answers for them.
    #[command(flatten)]
    pub editors: EditorsConfig,
    /// Who approved them.
    ///
    /// `ENTENTE_BOARD`.
    #[arg(long, env = "ENTENTE_BOARD", value_name = "NAME", default_value = "Entente board")]
    pub board: PersonName,
}

/// Who writes notes.
#[derive(Debug, Clone, clap::Args)]
pub struct EditorsConfig {
    /// Who answers for notes that are imported.
    ///
    /// `ENTENTE_EDITORS`.
    #[arg(
        long = "editors",
        env = "ENTENTE_EDITORS",
        value_name = "NAME",
        default_value = "Entente editors"
    )]
    pub name: PersonName,
}

impl NotesConfig {
    /// The folder of the shipped notes, unless they are left out.
    pub fn folder(&self) -> Option<&PathBuf> {
        (!self.without_notes && self.notes.as_os_str() != "none").then_some(&self.notes)
    }
}
