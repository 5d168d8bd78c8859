//! The pages of customers, one a file.

pub mod export;
pub mod list;
