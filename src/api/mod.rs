//! The kit that endpoints for programs are made with: who calls, what is sent, what is answered, and which code says why not.
//! It stands beside `web`. Below `/v1` it speaks Partner Center's dialect: property names in any case, closed words, errors with
//! numbers; below `/api` that of today's standards: Problem Details, `Idempotency-Key`, cursors.

mod address;
mod answers;
mod call;
mod cursor;
mod dialect;
mod etag;
mod fault;
mod json;
mod limits;
mod list;
mod query;
mod receive;
mod store;

use chrono::SecondsFormat;

use crate::db::{self, Tx};
use crate::values::Timestamp;

pub use address::normalise;
pub use call::{Anyone, ByAgent, Call};
pub use cursor::{Items, items_answer};
pub use etag::Etag;
pub use fault::{Code, Fault, FaultBody, ProblemBody, code, guid};
pub use json::{Bodies, Body, Properties};
pub use limits::CallLimits;
pub use list::{Attributes, Collection, Link, Links, Page, answer, example_page, page_answer};
pub use query::Query;
pub(crate) use receive::claims;
pub use receive::receive;

/// A moment as answers tell it.
pub fn moment(at: Timestamp) -> String {
    at.utc().to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Removes answers that are kept no longer.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, db::Error> {
    store::sweep(tx, now).await
}
