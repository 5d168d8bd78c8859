//! The pages of agreements, one a file.

pub mod list;
mod markdown;
pub mod shared_document;
pub mod sheet;
pub mod text;
