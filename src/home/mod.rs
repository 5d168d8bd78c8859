//! The first page of whoever is signed in: what needs them today.

pub mod pages;
