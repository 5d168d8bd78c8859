//! The document, and the pages that show it.

pub mod document;
pub mod list;
pub mod moving;
pub mod operation;
