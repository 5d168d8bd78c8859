//! Throwing a draft away.

use super::store;
use crate::accounts::Attester;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{Error, Tx};
use crate::values::id::DraftId;

/// Throws a draft of the agent's partner away. Whether there was one: a second click finds none, and a submitted draft
/// stays.
///
/// # Errors
/// If the database query fails.
pub async fn discard_draft(tx: &mut Tx, cx: &Context, who: &Attester, id: DraftId) -> Result<bool, Error> {
    let partner = who.agent().partner;
    let Some(draft) = store::find(tx, partner, id).await? else {
        return Ok(false);
    };
    store::delete_file(tx, id).await?;
    if !store::delete(tx, partner, id).await? {
        return Ok(false);
    }
    let object = Object::new("draft", id, draft.company_name());
    audit::record(tx, cx, Event::new(Kind::DraftDiscarded, object).of_partner(partner)).await?;
    Ok(true)
}
