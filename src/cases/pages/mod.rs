//! The case file as people download it.

pub mod download;
mod files;
mod index;
