//! The pages of customers, one a file.

pub mod account;
pub mod export;
mod history;
pub mod list;
pub mod temporary_password;
