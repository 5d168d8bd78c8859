//! Which indirect reseller works with which indirect provider.

use serde_json::{Value, json};

use super::{Error, Partner, store};
use crate::accounts::{OperatorAdmin, PartnerKind};
use crate::audit::{self, Context, Event, Kind};
use crate::db::{self, Tx};
use crate::values::id::PartnerId;

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was written down.
    Done,
    /// It was so already.
    WasSo,
}

/// Two partners, the provider first, whichever was named first.
///
/// # Errors
/// When they are of other kinds.
fn in_order(one: Partner, other: Partner) -> Result<(Partner, Partner), Error> {
    match (one.kind, other.kind) {
        (PartnerKind::IndirectProvider, PartnerKind::IndirectReseller) => Ok((one, other)),
        (PartnerKind::IndirectReseller, PartnerKind::IndirectProvider) => Ok((other, one)),
        _ => Err(Error::Kinds),
    }
}

async fn both(tx: &mut Tx, one: PartnerId, other: PartnerId) -> Result<(Partner, Partner), Error> {
    let one = store::find(tx, one).await?.ok_or(Error::NotThere)?;
    let other = store::find(tx, other).await?.ok_or(Error::NotThere)?;
    in_order(one, other)
}

/// An indirect provider and an indirect reseller work together from now on, or again.
///
/// # Errors
/// If one of them is not there, they are of other kinds, or the database query fails.
pub async fn record_partnership(
    tx: &mut Tx,
    cx: &Context,
    _who: &OperatorAdmin,
    one: PartnerId,
    other: PartnerId,
) -> Result<Outcome, Error> {
    begin_partnership(tx, cx, one, other).await
}

/// The same where both have agreed to it. The caller has checked that.
///
/// # Errors
/// As [`record_partnership`].
pub async fn begin_partnership(tx: &mut Tx, cx: &Context, one: PartnerId, other: PartnerId) -> Result<Outcome, Error> {
    let (provider, reseller) = both(tx, one, other).await?;
    if !store::insert_partnership(tx, provider.id, reseller.id, cx.now).await? {
        return Ok(Outcome::WasSo);
    }
    let facts = json!({ "provider": provider.details.name, "reseller": reseller.details.name });
    write_down(tx, cx, Kind::PartnershipRecorded, [&provider, &reseller], &facts).await?;
    Ok(Outcome::Done)
}

/// They do no longer. What was recorded while they did stays. The caller has checked who may end it, sees to the customers, and
/// says what becomes of them (R-IND-6) and why it ends.
///
/// # Errors
/// As [`record_partnership`].
pub async fn end_partnership(
    tx: &mut Tx,
    cx: &Context,
    (one, other): (PartnerId, PartnerId),
    (fate, reason): (&str, Option<&str>),
) -> Result<Outcome, Error> {
    let (provider, reseller) = both(tx, one, other).await?;
    if !store::end_partnership(tx, provider.id, reseller.id, cx.now).await? {
        return Ok(Outcome::WasSo);
    }
    let facts = json!({
        "provider": provider.details.name,
        "reseller": reseller.details.name,
        "fate": fate,
        "reason": reason,
    });
    write_down(tx, cx, Kind::PartnershipEnded, [&provider, &reseller], &facts).await?;
    Ok(Outcome::Done)
}

/// One line in each one's log.
async fn write_down(
    tx: &mut Tx,
    cx: &Context,
    kind: Kind,
    partners: [&Partner; 2],
    facts: &Value,
) -> Result<(), db::Error> {
    for partner in partners {
        let event = Event::new(kind, partner.object()).of_partner(partner.id).after(facts);
        audit::record(tx, cx, event).await?;
    }
    Ok(())
}
