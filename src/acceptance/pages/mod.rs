//! The pages of confirmations, one a file.

pub mod attest;
mod attest_form;
pub mod card;
pub mod confirmation;
pub mod correct;
pub mod evidence;
pub mod record;
pub mod word;
