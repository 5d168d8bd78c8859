//! How programs get their tokens, in the dialect of Partner Center's directory: `https://login.microsoftonline.com`.

pub mod discovery;
mod error;
pub mod generate;
pub mod token;

pub(super) use error::TokenError;
