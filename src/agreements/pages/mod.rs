//! The pages of agreements, one a file.

mod markdown;
pub mod text;
