//! The pages of reviewing, one a file.

pub mod asked;
pub mod done;
pub mod item;
pub mod queue;
pub mod reject;
pub mod undo;
