//! The pages of API access.

pub mod consent;
pub mod list;
pub mod new;
pub mod secret;
pub mod show;
