//! The pages of customers, one a file.

pub mod account;
pub mod contact;
pub mod contact_set;
pub mod edit;
pub mod fields;
mod history;
pub mod temporary_password;
