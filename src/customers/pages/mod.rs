//! The pages of customers, one a file.

pub mod account;
mod history;
pub mod temporary_password;
