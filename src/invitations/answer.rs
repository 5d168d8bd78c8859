//! What a customer does with an invitation: opens it by signing in, accepts, declines (R-INV-4, R-DIRECT-7).

use serde_json::json;

use super::request::object;
use super::{AcceptLink, Invitation, LinkProblem, State, resolve, store};
use crate::accounts::{CustomerUser, Visitor};
use crate::audit::{self, Context, Event, Kind};
use crate::customers;
use crate::db::{self, Tx};
use crate::values::id::{AccountId, CustomerId, InvitationId, PartnerId};

/// What a customer answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Everything that is asked for.
    Accepted,
    /// Nothing of it (R-DIRECT-7).
    Declined {
        /// Why, in the customer's words.
        reason: Option<String>,
    },
}

/// What became of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// It stands.
    Done,
    /// It can no longer be answered: this is how far it has come.
    NotOpen(State),
    /// There is no such invitation of this customer.
    Nowhere,
}

/// Notes that somebody signed in through a link: *opened* is set here and never by a GET. Anything that keeps the link
/// from being answered is left to the page that it leads to. Gives back the customer whose status may have changed.
///
/// # Errors
/// If the database query fails.
pub async fn opened(
    tx: &mut Tx,
    cx: &Context,
    link: &AcceptLink,
    visitor: &Visitor,
) -> Result<Option<CustomerId>, db::Error> {
    let Some(customer) = visitor.organisation.customer() else {
        return Ok(None);
    };
    let asked = match resolve(tx, link, customer, cx.now).await {
        Ok(asked) => asked,
        Err(LinkProblem::Database(error)) => return Err(error),
        Err(_) => return Ok(None),
    };
    match asked.invitation {
        Some(id) if opened_by(tx, cx, id, visitor.account, customer).await? => Ok(Some(customer)),
        _ => Ok(None),
    }
}

/// Notes that somebody came through an invitation's link, by signing in or by registering. Whether it was the first.
///
/// # Errors
/// If the database query fails.
pub async fn opened_by(
    tx: &mut Tx,
    cx: &Context,
    id: InvitationId,
    account: AccountId,
    customer: CustomerId,
) -> Result<bool, db::Error> {
    customers::lock(tx, customer).await?;
    if !store::set_opened(tx, id, account, customer, cx.now).await? {
        return Ok(false);
    }
    if let Some(invitation) = store::find(tx, id).await? {
        let event = Event::new(Kind::InvitationOpened, object(&invitation))
            .of_partner(invitation.partner)
            .of_customer(customer)
            .after(json!({ "state": State::Opened }));
        audit::record(tx, cx, event).await?;
    }
    Ok(true)
}

/// Answers an invitation for a customer. Who may do so is asked by the page (R-DIRECT-6).
///
/// # Errors
/// If the database query fails.
pub async fn answer(
    tx: &mut Tx,
    cx: &Context,
    invitation: InvitationId,
    who: &CustomerUser,
    what: &Answer,
) -> Result<Answered, db::Error> {
    let Some(asked) = store::find(tx, invitation).await? else {
        return Ok(Answered::Nowhere);
    };
    if asked.customer.is_some_and(|customer| customer != who.customer) {
        return Ok(Answered::Nowhere);
    }
    let today = cx.now.utc_date();
    let (state, reason) = match what {
        Answer::Accepted => (State::Accepted, None),
        Answer::Declined { reason } => (State::Declined, reason.as_deref()),
    };
    let by = (who.customer, who.visitor.account);
    if !asked.state_on(today).is_open() || !store::set_answered(tx, invitation, state, by, reason, cx.now).await? {
        let now = store::find(tx, invitation).await?.unwrap_or(asked);
        return Ok(Answered::NotOpen(now.state_on(today)));
    }
    record(tx, cx, &asked, who.customer, state, reason).await?;
    Ok(Answered::Done)
}

/// A customer accepted an agreement: every open invitation to that agreement alone is answered with it, whichever
/// partner asked.
///
/// # Errors
/// If the database query fails.
pub async fn accepted_directly(tx: &mut Tx, cx: &Context, who: &CustomerUser, type_id: &str) -> Result<(), db::Error> {
    answer_agreements(tx, cx, who, type_id, None, (State::Accepted, None)).await
}

/// A customer refused to accept an agreement: every open invitation to that agreement alone is answered with it; by a
/// partner's link, that partner's.
///
/// # Errors
/// If the database query fails.
pub async fn declined_directly(
    tx: &mut Tx,
    cx: &Context,
    who: &CustomerUser,
    type_id: &str,
    partner: Option<PartnerId>,
    reason: &str,
) -> Result<(), db::Error> {
    answer_agreements(tx, cx, who, type_id, partner, (State::Declined, Some(reason))).await
}

async fn answer_agreements(
    tx: &mut Tx,
    cx: &Context,
    who: &CustomerUser,
    type_id: &str,
    partner: Option<PartnerId>,
    (state, reason): (State, Option<&str>),
) -> Result<(), db::Error> {
    let mut open = store::open_agreements(tx, who.customer, type_id, cx.now.utc_date()).await?;
    open.retain(|invitation| partner.is_none_or(|partner| invitation.partner == partner));
    for invitation in open {
        let by = (who.customer, who.visitor.account);
        if store::set_answered(tx, invitation.id, state, by, reason, cx.now).await? {
            record(tx, cx, &invitation, who.customer, state, reason).await?;
        }
    }
    Ok(())
}

async fn record(
    tx: &mut Tx,
    cx: &Context,
    invitation: &Invitation,
    customer: CustomerId,
    state: State,
    reason: Option<&str>,
) -> Result<(), db::Error> {
    let kind = if state == State::Accepted {
        Kind::InvitationAccepted
    } else {
        Kind::InvitationDeclined
    };
    let event = Event::new(kind, object(invitation))
        .of_partner(invitation.partner)
        .of_customer(customer)
        .after(json!({ "reason": reason }));
    audit::record(tx, cx, event).await
}
