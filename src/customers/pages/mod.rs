//! The pages of customers, one a file.
