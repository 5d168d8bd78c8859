//! The pages of partners, one a file.

pub mod edit;
mod fields;
pub mod list;
pub mod new;
pub mod organisation;
pub mod partnerships;
pub mod show;
pub mod state;

use super::{Partner, find};
use crate::web::{PageError, Visit};

/// The partner that an address names.
async fn named(visit: &Visit, id: &str) -> Result<Partner, PageError> {
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    find(&mut visit.read().await?, id).await?.ok_or(PageError::NotFound)
}
