//! The pages of reviewing, one a file.

pub mod ask;
pub mod list_query;
pub mod batch;
pub mod batch_undo;
pub mod bulk;
pub mod done;
pub mod export;
pub mod item;
mod opened;
pub mod question;
pub mod questions;
pub mod queue;
pub mod reject;
pub mod second;
pub mod settings;
pub mod shortcuts;
pub mod undo;
pub mod views;
