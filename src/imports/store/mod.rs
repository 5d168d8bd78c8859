//! All SQL of imports.

pub(super) mod imports;
pub(super) mod problems;
pub(super) mod rows;
