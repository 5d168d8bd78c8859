//! The pages of registering, one file a page.

pub mod ask;
pub mod organisation;
