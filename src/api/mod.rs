//! The kit that endpoints for programs are made with: who calls, what is sent, what is answered, and which code says why not.
//! It stands beside `web` and speaks Partner Center's dialect: property names in any case, closed words, errors with numbers.

mod address;
mod answers;
mod call;
mod fault;
mod json;
mod list;
mod query;
mod receive;
mod store;

use crate::db::{self, Tx};
use crate::values::Timestamp;

pub use address::normalise;
pub use call::{Anyone, ByAgent, Call};
pub use fault::{Code, Fault, FaultBody, code, guid};
pub use json::{Body, Properties};
pub use list::{Attributes, Collection, Link, Links, Page, answer, page_answer};
pub use query::Query;
pub(crate) use receive::claims;
pub use receive::receive;

/// Removes answers that are kept no longer.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, db::Error> {
    store::sweep(tx, now).await
}
