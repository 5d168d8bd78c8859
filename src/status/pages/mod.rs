//! How a customer stands, as pages show it.

pub mod card;
