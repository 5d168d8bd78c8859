//! The operator adds a row to the policy timeline, from a day to come, and may remove it until then.

use serde_json::json;

use super::{PolicyRow, RowRefused, store};
use crate::accounts::OperatorAdmin;
use crate::agreements;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};

/// Why a row is not added or removed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// The timeline does not take it.
    #[error(transparent)]
    Refused(#[from] RowRefused),
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Adds a row. One that is there already stays as it is: the form was sent twice.
///
/// # Errors
/// If its day has begun, it leaves a gap or overlaps, or the database query fails.
pub async fn add(tx: &mut Tx, cx: &Context, _: &OperatorAdmin, row: &PolicyRow) -> Result<(), ChangeError> {
    store::lock(tx).await?;
    // What another transaction has added meanwhile is read.
    tx.invalidates_reference_data();
    let timeline = agreements::timeline(tx).await?;
    let today = cx.now.utc_date();
    if row.from_date > today && timeline.rows().contains(row) {
        return Ok(());
    }
    let versions = agreements::versions_of_all(tx).await?;
    timeline.check(row, today, &versions)?;
    store::insert(tx, row).await?;
    log(tx, cx, Kind::PolicyRowAdded, row).await
}

/// Removes a row of a day to come. One that is not there stays away: the form was sent twice.
///
/// # Errors
/// If its day has begun, a later row depends on it, it would leave a gap, or the database query fails.
pub async fn remove(tx: &mut Tx, cx: &Context, _: &OperatorAdmin, row: &PolicyRow) -> Result<(), ChangeError> {
    store::lock(tx).await?;
    // What another transaction has changed meanwhile is read.
    tx.invalidates_reference_data();
    let timeline = agreements::timeline(tx).await?;
    if !timeline.rows().contains(row) {
        return Ok(());
    }
    let versions = agreements::versions_of_all(tx).await?;
    timeline.check_without(row, cx.now.utc_date(), &versions)?;
    store::delete(tx, row).await?;
    log(tx, cx, Kind::PolicyRowRemoved, row).await
}

async fn log(tx: &mut Tx, cx: &Context, kind: Kind, row: &PolicyRow) -> Result<(), ChangeError> {
    let name = match &row.type_id {
        Some(type_id) => agreements::find_type(tx, type_id).await?.map(|known| known.name),
        None => None,
    };
    let object = Object::new("policy", row.from_date, name.unwrap_or_default());
    let facts = json!({ "from": row.from_date, "rule": row.rule, "agreement": row.type_id });
    let event = Event::new(kind, object);
    let event = match kind {
        Kind::PolicyRowRemoved => event.before(facts),
        _ => event.after(facts),
    };
    Ok(audit::record(tx, cx, event).await?)
}
