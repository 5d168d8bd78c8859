//! The pages of relationships, one a file.

pub mod end;
pub mod ended;
pub mod your_partners;
