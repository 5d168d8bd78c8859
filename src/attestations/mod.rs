//! Attestations: a partner declares that a customer has accepted; correcting, disputing and requesting them.

pub mod api;
mod attest;
mod correct;
pub mod dispute;
mod letters;
pub mod pages;
mod record;
pub mod request;
pub mod rules;
mod share_evidence;
mod store;

pub use attest::{Attestation, Checked, UpdateError, attest, check, standing, update};
pub use correct::{CorrectError, Correction, correct};
pub use rules::AttestError;
pub use share_evidence::share_evidence;
