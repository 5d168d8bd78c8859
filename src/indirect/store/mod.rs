//! All SQL of partnerships' requests and ends, and of requests for acceptance information.

pub(super) mod information;
pub(super) mod lists;
pub(super) mod partnerships;
