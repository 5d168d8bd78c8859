//! What the operator's people see first: how many confirmations came in, whose are flagged, and how far each partner's customers
//! are covered. Coverage is counted by the schedule; all else walks an index and stops counting at a limit.

use chrono::{Datelike, Duration, NaiveDate};

use super::Flag;
use super::queue::{LOOKED_AT, terms};
use super::store::overview as store;
use crate::confirmations::Method;
use crate::customer_list;
use crate::db::{Database, Error, Reader};
use crate::values::Timestamp;
use crate::values::id::PartnerId;
use crate::values::paging::{COUNT_LIMIT, Count};

/// So many weeks are shown, this one included.
pub const WEEKS: i64 = 12;

/// So many partners are counted before anything is written.
const AT_ONCE: usize = 100;

/// So many partners are shown.
const SHOWN: i64 = 12;

/// A week's confirmations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its Monday, in UTC.
    pub monday: NaiveDate,
    /// The attestations of partners.
    pub attested: Count,
    /// The direct acceptances.
    pub direct: Count,
}

impl Week {
    /// Its Sunday.
    pub fn sunday(&self) -> NaiveDate {
        self.monday + Duration::days(6)
    }
}

/// The confirmations that were recorded in each of the last weeks, the oldest first.
///
/// # Errors
/// If the database query fails.
pub async fn weeks(db: &mut Reader, now: Timestamp) -> Result<Vec<Week>, Error> {
    let today = now.utc_date();
    let monday = today - Duration::days(i64::from(today.weekday().num_days_from_monday()));
    let mut weeks = Vec::new();
    for ago in (0..WEEKS).rev() {
        let monday = monday - Duration::weeks(ago);
        let (from, before) = (
            Timestamp::start_of(monday),
            Timestamp::start_of(monday + Duration::weeks(1)),
        );
        let mut counted = async |method| {
            let term = terms::method(method);
            store::recorded(db, &term, from, before, COUNT_LIMIT + 1)
                .await
                .map(Count::from)
        };
        weeks.push(Week {
            monday,
            attested: counted(Method::Attestation).await?,
            direct: counted(Method::Direct).await?,
        });
    }
    Ok(weeks)
}

/// How many flagged confirmations of a partner are to be reviewed.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct FlaggedOf {
    /// The partner; `None`: direct acceptances.
    pub partner_id: Option<PartnerId>,
    /// Its name.
    pub name: Option<String>,
    /// So many.
    pub flagged: i64,
}

/// The partners with the most flagged confirmations to review, among the first of them that wait.
///
/// # Errors
/// If the database query fails.
pub async fn flagged(db: &mut Reader) -> Result<Vec<FlaggedOf>, Error> {
    let term = terms::flag_to_review(None::<Flag>);
    store::flagged(db, &term, LOOKED_AT, SHOWN).await
}

/// How far a partner's customers are covered.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Coverage {
    /// The partner.
    pub partner_id: PartnerId,
    /// Its name.
    pub name: String,
    /// How many customers it serves.
    pub customers: i64,
    /// How many of them have confirmed what is required, or need not.
    pub covered: i64,
    /// When they were counted.
    pub counted_at: Timestamp,
}

impl Coverage {
    /// The share of those that are covered, in whole percent, rounded down: 100 means all.
    pub fn percent(&self) -> i64 {
        self.covered
            .saturating_mul(100)
            .checked_div(self.customers)
            .unwrap_or(100)
    }
}

/// The coverage of the partners with the most customers, as it was counted last.
///
/// # Errors
/// If the database query fails.
pub async fn coverage(db: &mut Reader) -> Result<Vec<Coverage>, Error> {
    store::coverage(db, SHOWN).await
}

/// Counts the coverage of every partner, some in each transaction.
///
/// # Errors
/// If the database query fails.
pub async fn count_coverage(db: &Database, now: Timestamp) -> Result<(), Error> {
    let partners = store::partners(&mut db.read().await?).await?;
    for some in partners.chunks(AT_ONCE) {
        let mut counts = Vec::new();
        for partner in some {
            let Some(counted) = customer_list::statuses(&mut db.read().await?, *partner).await? else {
                return Ok(());
            };
            let customers = counted.iter().map(|(_, count)| count).sum();
            let covered = counted.iter().filter(|(status, _)| status.is_settled());
            counts.push((*partner, customers, covered.map(|(_, count)| count).sum()));
        }
        db.transact(async |tx| {
            tx.keeps_caches();
            for (partner, customers, covered) in counts {
                store::put_coverage(tx, partner, customers, covered, now).await?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coverage_is_whole_only_when_all_customers_are_covered() {
        let of = |customers, covered| Coverage {
            partner_id: PartnerId::from(uuid::Uuid::nil()),
            name: String::new(),
            customers,
            covered,
            counted_at: Timestamp::from_micros(0),
        };
        assert_eq!(of(0, 0).percent(), 100);
        assert_eq!(of(3, 1).percent(), 33);
        assert_eq!(of(1_000, 999).percent(), 99);
        assert_eq!(of(7, 7).percent(), 100);
    }
}
