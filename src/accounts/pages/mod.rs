//! The pages of accounts, one a file.

pub mod contact;
pub mod contact_change;
pub mod forgotten_password;
pub mod language;
pub mod link_damaged;
mod link_gone;
pub mod password;
pub mod people;
pub mod person;
pub mod person_new;
pub mod profile;
pub mod sessions;
pub mod set_password;
pub mod set_up;
pub mod sign_in;
pub mod sign_out;
