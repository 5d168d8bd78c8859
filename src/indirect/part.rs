//! Ending a partnership, from either side or by the operator: what becomes of the reseller's customers is asked and recorded
//! (R-IND-6). [`carry_out`](super::carry_out) then does it, some customers at a time.

use super::store::partnerships as store;
use super::{Fate, Parting, tell};
use crate::audit::Context;
use crate::db::Tx;
use crate::notices;
use crate::partners::{self, Error, Outcome};
use crate::values::id::{PartingId, PartnerId};

/// What is to become of a partnership.
#[derive(Debug, Clone, Copy)]
pub struct Parted<'a> {
    /// The provider.
    pub provider: PartnerId,
    /// The reseller.
    pub reseller: PartnerId,
    /// What becomes of the customers.
    pub fate: Fate,
    /// Why it ends.
    pub reason: Option<&'a str>,
}

/// Ends a partnership. `None` if it had ended before. The caller has checked who may: a Global admin of one of the two
/// (`by`), or the operator.
///
/// # Errors
/// If there are no such two partners, or the database query fails.
pub async fn part(
    tx: &mut Tx,
    cx: &Context,
    by: Option<PartnerId>,
    what: Parted<'_>,
) -> Result<Option<PartingId>, Error> {
    let Parted {
        provider,
        reseller,
        fate,
        reason,
    } = what;
    let decided = (fate.as_str(), reason);
    if partners::end_partnership(tx, cx, (provider, reseller), decided).await? == Outcome::WasSo {
        return Ok(None);
    }
    let parting = Parting {
        id: PartingId::new(cx.now, &cx.random),
        provider_id: provider,
        reseller_id: reseller,
        ended_at: cx.now,
        ended_by: by,
        ended_by_name: cx.actor.name.clone(),
        fate,
        reason: reason.map(str::to_owned),
        customers: 0,
        kept: 0,
        done_at: None,
    };
    store::insert_parting(tx, &parting).await?;
    for (to, about) in [(provider, reseller), (reseller, provider)] {
        if by != Some(to) {
            let said = (parting.ended_by_name.as_str(), reason);
            tell::tell_partner(tx, cx, to, about, notices::Kind::PartnershipEnded, said).await?;
        }
    }
    Ok(Some(parting.id))
}
