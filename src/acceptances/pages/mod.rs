//! The pages of customers' own acts, one a file.

pub mod accept;
pub mod accept_code;
mod accept_request;
pub mod decline;
pub mod grades;
mod link_problem;
pub mod receipt;
pub mod withdraw;
