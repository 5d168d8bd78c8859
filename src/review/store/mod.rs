//! All SQL of reviewing.

pub(super) mod batches;
pub(super) mod facts;
pub(super) mod items;
pub(super) mod questions;
pub(super) mod settings;
pub(super) mod views;
pub(super) mod walks;
