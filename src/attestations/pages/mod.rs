//! The pages of attestations, one a file.

pub mod attest;
pub(crate) mod attest_form;
pub mod correct;
pub mod dispute;
pub mod fields;
pub mod share_evidence;
