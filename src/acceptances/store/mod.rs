//! All SQL of customers' own acts.

pub(super) mod acceptances;
pub(super) mod codes;
pub(super) mod declines;
