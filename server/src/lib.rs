//! The Entente server: importers, snapshots, store, pages and the public API.
//!
//! Data flows one way: a source file is read as a [`table`], checked by an
//! importer ([`import`]), packed into a [`snapshot`], kept in the [`store`],
//! and loaded at [`startup`] into the atlas that every page asks. The server
//! [`follow`]s the store while it runs, and keeps a [`catalogue`] of it. The [`finder`] knows what words mean. What
//! visitors take away is written by [`render`].

pub mod catalogue;
pub mod command;
pub mod config;
pub mod diff;
pub mod finder;
pub mod follow;
pub mod http;
pub mod import;
pub mod load;
pub mod notes;
pub mod render;
pub mod snapshot;
pub mod startup;
pub mod store;
pub mod table;
