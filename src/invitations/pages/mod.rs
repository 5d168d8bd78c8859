//! The pages of invitations, one file a page.

pub mod arrive;
