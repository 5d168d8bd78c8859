//! The pages of orders and subscriptions, one a file.

pub mod held;
pub mod new;
pub mod order;
pub mod prompt;
pub mod subscription;
pub mod subscriptions;
pub mod to_cancel;
mod why;

use crate::db::Reader;
use crate::orders::{OrderError, OrderLine};
use crate::values::Problem;
use crate::web::PageError;

/// The seats that were typed; what is no whole number is `None`, and out of every offer's range.
fn typed_seats(raw: &str) -> Option<i64> {
    raw.trim().parse().ok()
}

/// What is wrong with a number of seats.
fn seats_problem(offer: &str, max: i64) -> Problem {
    Problem::new("problem-seats").with("offer", offer).with("max", max)
}

/// What no form can say more about.
impl From<OrderError> for PageError {
    fn from(error: OrderError) -> Self {
        match error {
            OrderError::NotFound => Self::NotFound,
            OrderError::Database(error) => error.into(),
            OrderError::Refused(_)
            | OrderError::NotSold
            | OrderError::Seats
            | OrderError::Nothing
            | OrderError::Changed
            | OrderError::Cancelled
            | OrderError::NotRenewable => Self::Conflict("error-conflict-text"),
        }
    }
}

/// The lines of an order in a few words.
fn describe_lines(lines: &[OrderLine]) -> Vec<String> {
    lines
        .iter()
        .map(|line| format!("{} × {}", line.offer_name, line.seats))
        .collect()
}

/// The name of an agreement type.
async fn agreement_name(db: &mut Reader, type_id: Option<&str>) -> Result<String, PageError> {
    let found = match type_id {
        Some(type_id) => crate::agreements::find_type(db, type_id).await?,
        None => None,
    };
    Ok(found.map(|known| known.name).unwrap_or_default())
}
