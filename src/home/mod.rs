//! The first page of anyone who is signed in: what needs them today.

pub mod pages;
