//! The pages of confirmations, one a file.

pub mod accept;
pub mod accept_code;
mod asking;
pub mod attest;
mod attest_form;
pub mod card;
pub mod confirmation;
pub mod correct;
pub mod decline;
pub mod dispute;
pub mod end_relationship;
pub mod evidence;
pub mod grades;
pub mod receipt;
pub mod record;
pub mod withdraw;
pub mod word;
pub mod your_partners;
