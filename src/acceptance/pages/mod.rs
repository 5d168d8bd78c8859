//! The pages of confirmations, one a file.

pub mod attest;
mod attest_form;
pub mod card;
pub mod evidence;
