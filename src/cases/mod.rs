//! Case files: all that is recorded about one customer, as one ZIP for a regulator, or for the customer itself (R-REV-4).

pub mod archive;
mod contents;
pub mod pages;

pub use archive::Archive;
pub use contents::{Case, Event, For, Record, events};
