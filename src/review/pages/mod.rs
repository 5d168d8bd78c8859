//! The pages of reviewing, one a file.

pub mod ask;
pub mod asked;
pub mod done;
pub mod export;
pub mod item;
pub mod question;
pub mod questions;
pub mod queue;
pub mod reject;
pub mod undo;
