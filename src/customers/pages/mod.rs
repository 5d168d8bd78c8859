//! The pages of customers, one a file.

pub mod account;
pub mod edit;
pub mod ended;
pub mod export;
pub mod fields;
mod history;
pub mod list;
pub mod temporary_password;
