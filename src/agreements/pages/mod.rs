//! The pages of agreements, one a file.

pub mod list;
mod markdown;
pub mod policy;
pub mod sheet;
pub mod text;
