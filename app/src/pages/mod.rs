//! What a visitor sees: one folder a page.

pub mod explorer;
pub mod message;
