//! What the server and the browser of Entente share.
//!
//! The rooms, from the inside out: [`domain`] holds types that cannot hold a
//! wrong value, [`indicators`] the formulas over them, [`atlas`] the figures
//! in memory, [`view`] what the address bar says, [`geo`] and [`map`] the
//! picture, [`i18n`] every word, and `pages` and `components` what a visitor
//! sees. Without a feature the crate compiles without Leptos; nothing here
//! does I/O but `client`, which is the browser's.
#![recursion_limit = "256"]

pub mod atlas;
#[cfg(feature = "ssr")]
pub mod charts;
#[cfg(feature = "hydrate")]
pub mod client;
#[cfg(feature = "views")]
pub mod components;
pub mod domain;
pub mod geo;
pub mod i18n;
pub mod indicators;
pub mod map;
#[cfg(feature = "views")]
pub mod pages;
pub mod view;
