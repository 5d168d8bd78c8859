//! The pages of invitations, one file a page.

pub mod act;
pub mod arrive;
pub mod asks;
pub mod invite;
pub mod list;
pub mod request;
pub mod show;
