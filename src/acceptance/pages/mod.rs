//! The pages of confirmations, one a file.
