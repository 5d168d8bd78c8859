//! The pages of confirmations, one a file.

pub mod confirmation;
pub mod evidence;
pub mod record;
