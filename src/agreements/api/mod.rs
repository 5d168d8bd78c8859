//! Agreements for programs.

pub mod document;
pub mod metadata;
