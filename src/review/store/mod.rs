//! All SQL of reviewing.

pub(super) mod batches;
pub(super) mod export;
pub(super) mod facts;
pub(super) mod items;
pub(super) mod overview;
pub(super) mod questions;
pub(super) mod settings;
pub(super) mod views;
pub(super) mod walks;
