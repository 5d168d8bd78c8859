//! Requesting a reseller relationship of somebody who is named (R-INV-2).

use serde_json::json;

use super::{Error, Invitation, Purpose, Recipient, State, last_day, store};
use crate::accounts::{PartnerKind, Requester};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::values::Language;
use crate::values::id::{InvitationId, PartnerId};
use crate::{agreements, partners};

/// A relationship that somebody is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// What the invitation is to be called: asking twice under one name asks once.
    pub id: InvitationId,
    /// For an indirect reseller: the provider, which is authorised besides.
    pub provider: Option<PartnerId>,
    /// Whom it is written to.
    pub to: Recipient,
    /// The language of its letters.
    pub language: Language,
    /// Delegated administration privileges are asked for, too.
    pub dap: bool,
}

/// Asks somebody for a relationship with the agent's partner, and for the agreement of today. `None`: that was done
/// before.
///
/// # Errors
/// When the provider is missing, superfluous or does not work with the reseller, or the database refuses.
pub async fn request(tx: &mut Tx, cx: &Context, who: &Requester, what: Request) -> Result<Option<InvitationId>, Error> {
    let agent = who.agent();
    let together = match (agent.kind, what.provider) {
        (PartnerKind::IndirectReseller, Some(provider)) => partners::work_together(tx, provider, agent.partner).await?,
        (PartnerKind::IndirectReseller, None) => false,
        (_, provider) => provider.is_none(),
    };
    if !together {
        return Err(Error::NotPartners);
    }
    let agreement = agreements::asked_for(tx, cx.now.utc_date()).await?;
    let invitation = Invitation {
        id: what.id,
        purpose: Purpose::Relationship,
        partner: agent.partner,
        provider: what.provider,
        customer: None,
        type_id: agreement.map(|agreement| agreement.id),
        dap: what.dap,
        state: State::Created,
        language: what.language,
        to: Some(what.to),
        author: agent.visitor.name.full(),
        created_at: cx.now,
        expires_on: last_day(cx.now),
        sent_at: None,
        reminded_at: None,
        opened_at: None,
        answered_at: None,
        reason: None,
        sent_by_hand: false,
    };
    if !store::insert(tx, &invitation, agent.visitor.account, "").await? {
        return Ok(None);
    }
    let event = Event::new(Kind::RelationshipRequested, object(&invitation))
        .of_partner(agent.partner)
        .after(json!({
            "email": invitation.to.as_ref().map(|to| to.email.as_str()),
            "provider": invitation.provider,
            "dap": invitation.dap,
            "expires_on": invitation.expires_on,
        }));
    audit::record(tx, cx, event).await?;
    Ok(Some(invitation.id))
}

/// An invitation as the log names it: by whom it is written to.
pub(super) fn object(invitation: &Invitation) -> Object {
    let name = invitation.to.as_ref().map_or("—", |to| to.name.as_str());
    Object::new("invitation", invitation.id, name)
}
