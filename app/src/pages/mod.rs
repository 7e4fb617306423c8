//! What a visitor sees: one folder a page.

#[cfg(feature = "ssr")]
mod choices;
#[cfg(feature = "ssr")]
pub mod compare;
#[cfg(feature = "ssr")]
pub mod country;
#[cfg(feature = "ssr")]
pub mod data;
#[cfg(feature = "ssr")]
pub mod diplomacy;
#[cfg(feature = "ssr")]
pub mod dossier;
pub mod embedded;
pub mod explorer;
#[cfg(feature = "ssr")]
pub mod find;
#[cfg(feature = "ssr")]
pub mod frame;
pub mod message;
#[cfg(feature = "ssr")]
pub mod methods;
#[cfg(feature = "ssr")]
pub mod note;
#[cfg(feature = "ssr")]
pub mod notes;
#[cfg(feature = "ssr")]
pub mod organisation;
#[cfg(feature = "ssr")]
pub mod rankings;
#[cfg(feature = "ssr")]
pub mod take_away;
#[cfg(feature = "ssr")]
pub mod tie;
#[cfg(feature = "ssr")]
pub mod timeline;
