//! The pages of accounts, one a file.

pub mod language;
pub mod sign_in;
pub mod sign_out;
