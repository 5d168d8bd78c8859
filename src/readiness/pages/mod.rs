//! The pages of readiness.

pub mod batch;
pub mod board;
pub mod bulk;
pub mod export;
mod wording;
