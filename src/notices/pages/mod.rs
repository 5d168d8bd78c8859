//! What can be done about a notice.

pub mod settle;
