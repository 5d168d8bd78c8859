//! The relationships that have ended: what leads a partner to the customers that it serves no longer, whose records it still
//! reads (R-REL-1). One page of them, found by key.

use super::ended_store::{self as store, SeekKey};
use crate::db::{Error, Reader};
use crate::values::id::{CustomerId, PartnerId, RelationshipId};
use crate::values::paging::{Count, Cursor, Listed};
use crate::values::{Country, Timestamp};

/// They are counted up to this.
const COUNTED: i64 = 1_000;

/// The last relationship of a partner and a customer that it serves no longer.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Ended {
    /// The relationship.
    pub id: RelationshipId,
    /// The partner.
    pub partner_id: PartnerId,
    /// Its name.
    pub partner_name: String,
    /// The customer.
    pub customer_id: CustomerId,
    /// Its name today.
    pub company_name: String,
    /// Its primary domain, whole.
    pub domain: String,
    /// Its country today.
    pub country: Country,
    /// Its data were edited, before the end or after it: a partner knows what they were then.
    pub is_edited: bool,
    /// When it began.
    pub since: Timestamp,
    /// When it was ended.
    pub ended_at: Timestamp,
}

/// One page of them, the last to end first: a partner's, or all partners' if there is none.
///
/// # Errors
/// If the database query fails.
pub async fn page(
    db: &mut Reader,
    partner: Option<PartnerId>,
    cursor: Option<&Cursor>,
    now: Timestamp,
) -> Result<Listed<Ended>, Error> {
    let place = |cursor: &Cursor| {
        Some(SeekKey {
            at: Timestamp::from_micros(cursor.key.parse().ok()?),
            id: cursor.id,
            backwards: cursor.backwards,
        })
    };
    let rows = store::page(db, partner, cursor.and_then(place).unwrap_or(store::FIRST)).await?;
    let count = async |db: &mut Reader| store::count(db, partner, COUNTED + 1).await;
    let total = match *db
        .cached(&format!("ended relationships: {partner:?}"), now, count)
        .await?
    {
        counted if counted > COUNTED => Count::AtLeast(COUNTED),
        counted => counted.into(),
    };
    let key = |row: &Ended| (row.ended_at.micros().to_string(), row.id.uuid());
    Ok(Listed::from_rows(rows, cursor, total, key))
}

/// Whether there is any.
///
/// # Errors
/// If the database query fails.
pub async fn is_any(db: &mut Reader, partner: Option<PartnerId>, now: Timestamp) -> Result<bool, Error> {
    let count = async |db: &mut Reader| store::count(db, partner, 1).await;
    let counted = db
        .cached(&format!("ended relationships, any: {partner:?}"), now, count)
        .await?;
    Ok(*counted > 0)
}

/// Every statement of the list, for the tests that ask the databases how they walk.
pub fn statements() -> impl Iterator<Item = &'static str> {
    store::STATEMENTS.into_iter().flatten().copied()
}
