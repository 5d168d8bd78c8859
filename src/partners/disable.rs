//! Keeping a partner out, and letting it in again. Its records stay.

use super::{Error, store};
use crate::accounts::{OperatorAdmin, people, sessions};
use crate::audit::{self, Context, Event, Kind};
use crate::db::Tx;
use crate::values::id::PartnerId;

/// Its people cannot sign in any more, and what they have open ends. Doing it twice does it once.
///
/// # Errors
/// If it is not there, or the database query fails.
pub async fn disable(tx: &mut Tx, cx: &Context, _who: &OperatorAdmin, id: PartnerId) -> Result<(), Error> {
    let partner = store::find(tx, id).await?.ok_or(Error::NotThere)?;
    if !store::set_disabled(tx, id, Some(cx.now)).await? {
        return Ok(());
    }
    for person in people::of_partner(tx, id).await? {
        sessions::end_all(tx, person.id, None).await?;
    }
    let event = Event::new(Kind::PartnerDisabled, partner.object()).of_partner(id);
    Ok(audit::record(tx, cx, event).await?)
}

/// Its people can sign in again, but for those who are disabled themselves.
///
/// # Errors
/// As [`disable`].
pub async fn enable(tx: &mut Tx, cx: &Context, _who: &OperatorAdmin, id: PartnerId) -> Result<(), Error> {
    let partner = store::find(tx, id).await?.ok_or(Error::NotThere)?;
    if !store::set_disabled(tx, id, None).await? {
        return Ok(());
    }
    let event = Event::new(Kind::PartnerEnabled, partner.object()).of_partner(id);
    Ok(audit::record(tx, cx, event).await?)
}
