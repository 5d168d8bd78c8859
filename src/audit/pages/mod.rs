//! The pages of the log, one a file.

pub mod activity;
mod changes;
pub mod export;
mod search;
