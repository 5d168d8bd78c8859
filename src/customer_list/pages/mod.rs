//! The pages of the list of customers, one a file.

pub mod export;
pub mod list;
