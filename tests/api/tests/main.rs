//! Tests of the built server from outside, one file a concern.
#![expect(clippy::expect_used, clippy::panic, reason = "a failure here fails a test")]

mod api_headers;
mod assets;
mod budget;
mod caching;
mod countries;
mod country;
mod data_page;
mod encoding;
mod explorer;
mod explorer_persian;
mod export;
mod find;
mod html;
mod indicator_fixture;
mod layers;
mod life;
mod many_ties;
mod message_pages;
mod methods_page;
mod notices;
mod openapi;
mod page_headers;
mod paging;
mod pair;
mod problems;
mod redirects;
mod refused_start;
mod robustness;
mod snapshots;
mod tables;
mod tie_page;
mod ties;
mod ties_compact;
mod ties_order;
mod ties_refused;
