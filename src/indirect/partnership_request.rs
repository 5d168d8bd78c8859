//! Asking another partner to work together as provider and reseller, and the answer.

use super::store::partnerships as store;
use super::{PartnershipRequest, RequestState, find_request, open_requests, tell};
use crate::accounts::{IndirectAdmin, PartnerKind};
use crate::audit::{self, Context};
use crate::db::{self, Tx};
use crate::notices;
use crate::partners::{self, Partner};
use crate::values::id::{PartnerId, PartnershipRequestId};

/// Why a request is refused.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// There is no such request of this partner.
    #[error("there is no such request")]
    NotFound,
    /// Only an indirect provider and an indirect reseller work together.
    #[error("these two kinds of partners do not work together")]
    Kinds,
    /// They work together already.
    #[error("they work together already")]
    AlreadyPartners,
    /// One of the two has asked already, and the other has not answered.
    #[error("one of them has asked already")]
    Asked(PartnershipRequestId),
    /// The other partner is disabled.
    #[error("the other partner is disabled")]
    Disabled,
    /// It was settled otherwise meanwhile.
    #[error("it was settled meanwhile")]
    Settled(Box<PartnershipRequest>),
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<partners::Error> for AskError {
    fn from(error: partners::Error) -> Self {
        match error {
            partners::Error::Kinds => Self::Kinds,
            partners::Error::Database(error) => Self::Database(error),
            _ => Self::NotFound,
        }
    }
}

async fn partner(tx: &mut Tx, id: PartnerId) -> Result<Partner, AskError> {
    let found = partners::find(tx, id).await?.ok_or(AskError::NotFound)?;
    if found.disabled_at.is_some() {
        return Err(AskError::Disabled);
    }
    Ok(found)
}

/// Asks another partner. Sent twice, it is asked once: then the answer is [`AskError::Asked`].
///
/// # Errors
/// If they work together, one has asked, the other is disabled or of the wrong kind, or the database query fails.
pub async fn ask_partnership(
    tx: &mut Tx,
    cx: &Context,
    who: &IndirectAdmin,
    other: PartnerId,
    note: Option<&str>,
) -> Result<PartnershipRequestId, AskError> {
    let agent = who.agent();
    let other = partner(tx, other).await?;
    let (provider_id, reseller_id) = match (agent.kind, other.kind) {
        (PartnerKind::IndirectProvider, PartnerKind::IndirectReseller) => (agent.partner, other.id),
        (PartnerKind::IndirectReseller, PartnerKind::IndirectProvider) => (other.id, agent.partner),
        _ => return Err(AskError::Kinds),
    };
    if partners::work_together(tx, provider_id, reseller_id).await? {
        return Err(AskError::AlreadyPartners);
    }
    let request = PartnershipRequest {
        id: PartnershipRequestId::new(cx.now, &cx.random),
        provider_id,
        reseller_id,
        asked_by: agent.partner,
        note: note.map(str::to_owned),
        asked_at: cx.now,
        asked_by_name: agent.visitor.name.full(),
        state: RequestState::Open,
        settled_at: None,
        reason: None,
    };
    if !store::insert(tx, &request).await? {
        let open = open_requests(tx, agent.partner).await?;
        let known = open.iter().find(|open| open.other(agent.partner) == other.id);
        return Err(known.map_or(AskError::NotFound, |known| AskError::Asked(known.id)));
    }
    tell::log_partnership(tx, cx, audit::Kind::PartnershipAsked, &request, note).await?;
    let said = (request.asked_by_name.as_str(), note);
    tell::tell_partner(tx, cx, other.id, agent.partner, notices::Kind::PartnershipAsked, said).await?;
    Ok(request.id)
}

/// A request that is still open, asked by the agent's own partner or by the other one.
async fn open(
    tx: &mut Tx,
    who: &IndirectAdmin,
    id: PartnershipRequestId,
    is_own: bool,
) -> Result<PartnershipRequest, AskError> {
    let partner = who.agent().partner;
    let request = find_request(tx, partner, id).await?.ok_or(AskError::NotFound)?;
    if (request.asked_by == partner) != is_own {
        return Err(AskError::NotFound);
    }
    if request.state != RequestState::Open {
        return Err(AskError::Settled(Box::new(request)));
    }
    Ok(request)
}

async fn settle(
    tx: &mut Tx,
    cx: &Context,
    request: &PartnershipRequest,
    state: RequestState,
    (person, reason): (&str, Option<&str>),
) -> Result<(), AskError> {
    if !store::settle(tx, request.id, state, (cx.now, person), reason).await? {
        let now = store::find(tx, request.id).await?.ok_or(AskError::NotFound)?;
        return Err(AskError::Settled(Box::new(now)));
    }
    Ok(tell::lapse_for_asked(tx, cx, request).await?)
}

/// Accepts a request of the other partner: the partnership begins.
///
/// # Errors
/// If it is no longer open, the other partner is disabled, or the database query fails.
pub async fn accept_partnership(
    tx: &mut Tx,
    cx: &Context,
    who: &IndirectAdmin,
    id: PartnershipRequestId,
) -> Result<(), AskError> {
    let request = open(tx, who, id, false).await?;
    let own = who.agent().partner;
    partner(tx, request.other(own)).await?;
    let person = who.agent().visitor.name.full();
    settle(tx, cx, &request, RequestState::Accepted, (&person, None)).await?;
    partners::begin_partnership(tx, cx, request.provider_id, request.reseller_id).await?;
    let kind = notices::Kind::PartnershipAccepted;
    tell::tell_partner(tx, cx, request.asked_by, own, kind, (&person, None)).await?;
    Ok(())
}

/// Declines a request of the other partner.
///
/// # Errors
/// If it is no longer open, or the database query fails.
pub async fn decline_partnership(
    tx: &mut Tx,
    cx: &Context,
    who: &IndirectAdmin,
    id: PartnershipRequestId,
    reason: Option<&str>,
) -> Result<(), AskError> {
    let request = open(tx, who, id, false).await?;
    let person = who.agent().visitor.name.full();
    settle(tx, cx, &request, RequestState::Declined, (&person, reason)).await?;
    tell::log_partnership(tx, cx, audit::Kind::PartnershipDeclined, &request, reason).await?;
    let (own, kind) = (who.agent().partner, notices::Kind::PartnershipDeclined);
    tell::tell_partner(tx, cx, request.asked_by, own, kind, (&person, reason)).await?;
    Ok(())
}

/// Withdraws a request of the agent's own partner.
///
/// # Errors
/// If it is no longer open, or the database query fails.
pub async fn withdraw_partnership(
    tx: &mut Tx,
    cx: &Context,
    who: &IndirectAdmin,
    id: PartnershipRequestId,
) -> Result<(), AskError> {
    let request = open(tx, who, id, true).await?;
    let person = who.agent().visitor.name.full();
    settle(tx, cx, &request, RequestState::Withdrawn, (&person, None)).await?;
    tell::log_partnership(tx, cx, audit::Kind::PartnershipWithdrawn, &request, None).await?;
    Ok(())
}

/// The operator recorded the partnership: a request of the two for it is settled by that.
///
/// # Errors
/// If the database query fails.
pub async fn settle_by_operator(tx: &mut Tx, cx: &Context, one: PartnerId, other: PartnerId) -> Result<(), db::Error> {
    for request in open_requests(tx, one).await? {
        if request.other(one) == other {
            let by = (cx.now, cx.actor.name.as_str());
            store::settle(tx, request.id, RequestState::Accepted, by, None).await?;
            tell::lapse_for_asked(tx, cx, &request).await?;
        }
    }
    Ok(())
}
