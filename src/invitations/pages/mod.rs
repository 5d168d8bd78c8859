//! The pages of invitations, one file a page.

pub mod act;
pub mod arrive;
pub mod asks;
pub mod invite;
pub mod list;
pub mod request;
pub mod show;

use super::letters;
use crate::web::PageError;

impl From<letters::Error> for PageError {
    fn from(error: letters::Error) -> Self {
        match error {
            letters::Error::Database(error) => error.into(),
            unwritten => Self::fault(unwritten),
        }
    }
}
