//! What a link asks of the customer who is signed in; or why nothing any more, and what to do instead.

use super::{AcceptLink, Invitation, LinkKind, Purpose, State, store};
use crate::accounts::PartnerKind;
use crate::db::{self, Reader};
use crate::partners::{self, Partner};
use crate::values::id::{CustomerId, InvitationId};
use crate::values::secret::Token;
use crate::values::{Problem, Timestamp};
use crate::{agreements, customers, relationships};

/// What a customer is asked for.
#[derive(Debug, Clone)]
pub struct Requested {
    /// The partner of the link; `None` for the bare address.
    pub partner: Option<Partner>,
    /// For an indirect reseller: the provider, whom one link authorises besides (R-IND-4).
    pub provider: Option<Partner>,
    /// The link asks for a relationship that is not there yet.
    pub relationship_open_to_accept: bool,
    /// The agreement that is asked for today; `None` where the policy asks for none, and in national clouds (R-GATE-5).
    /// Whether it has been accepted already is the acceptance's to know.
    pub agreement: Option<String>,
    /// Delegated administration privileges are asked for, too: to be recorded and shown.
    pub dap: bool,
    /// The invitation behind it: the targeted one of the link's secret, or the open one of that partner to this
    /// customer.
    pub invitation: Option<InvitationId>,
}

/// Why a link asks for nothing. The name is that of the partner whose link it is.
#[derive(Debug, thiserror::Error)]
pub enum LinkProblem {
    /// Nobody handed it out, or a part of it is missing.
    #[error("the link is not one of ours")]
    Unknown,
    /// A newer one was sent, which ended it.
    #[error("a newer link has taken its place")]
    Spent(String),
    /// Its time is over.
    #[error("the invitation has expired")]
    Expired(String),
    /// The partner took it back.
    #[error("the invitation was revoked")]
    Revoked(String),
    /// The customer declined it.
    #[error("the invitation was declined")]
    Declined(String),
    /// The customer accepted it.
    #[error("the invitation was accepted already")]
    AlreadyAccepted(String),
    /// The operator has disabled the partner.
    #[error("the partner is disabled")]
    PartnerDisabled(String),
    /// The reseller and the provider do not work together any more.
    #[error("the reseller and the provider do not work together")]
    NotPartners(String),
    /// It is another customer's.
    #[error("the invitation is another customer's")]
    WrongCustomer(String),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl LinkProblem {
    /// What happened, for a heading.
    pub fn heading(&self) -> Problem {
        self.words([
            "accept-link-unknown",
            "accept-link-spent",
            "accept-link-expired",
            "accept-link-revoked",
            "accept-link-declined",
            "accept-link-accepted",
            "accept-link-disabled",
            "accept-link-not-partners",
            "accept-link-wrong-customer",
        ])
    }

    /// What to do next.
    pub fn advice(&self) -> Problem {
        self.words([
            "accept-link-unknown-text",
            "accept-link-spent-text",
            "accept-link-expired-text",
            "accept-link-revoked-text",
            "accept-link-declined-text",
            "accept-link-accepted-text",
            "accept-link-disabled-text",
            "accept-link-not-partners-text",
            "accept-link-wrong-customer-text",
        ])
    }

    fn words(&self, keys: [&'static str; 9]) -> Problem {
        let [
            unknown,
            spent,
            expired,
            revoked,
            declined,
            accepted,
            disabled,
            not_partners,
            wrong_customer,
        ] = keys;
        let (key, partner) = match self {
            Self::Unknown | Self::Database(_) => return Problem::new(unknown),
            Self::Spent(partner) => (spent, partner),
            Self::Expired(partner) => (expired, partner),
            Self::Revoked(partner) => (revoked, partner),
            Self::Declined(partner) => (declined, partner),
            Self::AlreadyAccepted(partner) => (accepted, partner),
            Self::PartnerDisabled(partner) => (disabled, partner),
            Self::NotPartners(partner) => (not_partners, partner),
            Self::WrongCustomer(partner) => (wrong_customer, partner),
        };
        Problem::new(key).with("partner", partner)
    }
}

/// The partners that a link names.
#[derive(Debug, Clone)]
pub struct Named {
    /// The partner that asks.
    pub partner: Partner,
    /// For an indirect reseller: the provider.
    pub provider: Option<Partner>,
}

/// Whom a link names, whoever clicks it; `None` for the bare address.
///
/// # Errors
/// Why the link asks for nothing.
pub async fn named(db: &mut Reader, link: &AcceptLink) -> Result<Option<Named>, LinkProblem> {
    let Some(guid) = link.partner else {
        return Ok(None);
    };
    let partner = partners::find_by_guid(db, guid).await?.ok_or(LinkProblem::Unknown)?;
    let provider = match link.provider {
        None => None,
        Some(guid) => Some(partners::find_by_guid(db, guid).await?.ok_or(LinkProblem::Unknown)?),
    };
    let kinds = (partner.kind, provider.as_ref().map(|provider| provider.kind));
    let fits = match link.kind {
        LinkKind::Agreement => true,
        LinkKind::Reseller => partner.kind != PartnerKind::IndirectReseller,
        LinkKind::IndirectReseller => kinds == (PartnerKind::IndirectReseller, Some(PartnerKind::IndirectProvider)),
    };
    if !fits {
        return Err(LinkProblem::Unknown);
    }
    for partner in [Some(&partner), provider.as_ref()].into_iter().flatten() {
        if partner.disabled_at.is_some() {
            return Err(LinkProblem::PartnerDisabled(partner.details.name.to_string()));
        }
    }
    if let Some(provider) = &provider
        && !partners::work_together(db, provider.id, partner.id).await?
    {
        return Err(LinkProblem::NotPartners(partner.details.name.to_string()));
    }
    Ok(Some(Named { partner, provider }))
}

/// What a link asks of a customer at this moment.
///
/// # Errors
/// Why it asks for nothing.
pub async fn resolve(
    db: &mut Reader,
    link: &AcceptLink,
    customer: CustomerId,
    now: Timestamp,
) -> Result<Requested, LinkProblem> {
    let today = now.utc_date();
    let customer = customers::find(db, customer).await?.ok_or(LinkProblem::Unknown)?;
    let agreement = if customer.cloud.is_national() {
        None
    } else {
        agreements::asked_for(db, today).await?.map(|agreement| agreement.id)
    };
    let Some(named) = named(db, link).await? else {
        if link.token.is_some() {
            return Err(LinkProblem::Unknown);
        }
        return Ok(Requested {
            partner: None,
            provider: None,
            relationship_open_to_accept: false,
            agreement,
            dap: false,
            invitation: None,
        });
    };
    let invitation = match &link.token {
        Some(token) => Some(targeted(db, link, token, &named, customer.id, now).await?),
        None => untargeted(db, link, &named, customer.id, now).await?,
    };
    let Named { partner, provider } = named;
    let name = partner.details.name.to_string();
    let serves = serves(db, &partner, customer.id).await?;
    if !link.kind.is_relationship() && !serves {
        return Err(LinkProblem::WrongCustomer(name));
    }
    let provider_serves = match &provider {
        Some(provider) => self::serves(db, provider, customer.id).await?,
        None => true,
    };
    Ok(Requested {
        relationship_open_to_accept: link.kind.is_relationship() && !(serves && provider_serves),
        agreement,
        dap: invitation.as_ref().map_or(link.dap, |invitation| invitation.dap),
        invitation: invitation.map(|invitation| invitation.id),
        partner: Some(partner),
        provider,
    })
}

async fn serves(db: &mut Reader, partner: &Partner, customer: CustomerId) -> Result<bool, db::Error> {
    let relationship = relationships::between(db, partner.id, customer).await?;
    Ok(relationship.is_some_and(|relationship| relationship.is_open()))
}

impl Invitation {
    /// Whether a link asks for what this asks for: the same of the same partner and, for an indirect reseller, through the
    /// same provider, since accepting authorises both (R-IND-4).
    fn is_of(&self, link: &AcceptLink, named: &Named) -> bool {
        (self.purpose == Purpose::Relationship) == link.kind.is_relationship()
            && self.partner == named.partner.id
            && self.provider == named.provider.as_ref().map(|provider| provider.id)
    }
}

/// The invitation of a link's secret, if it can be answered.
async fn targeted(
    db: &mut Reader,
    link: &AcceptLink,
    token: &Token,
    named: &Named,
    customer: CustomerId,
    now: Timestamp,
) -> Result<Invitation, LinkProblem> {
    let (invitation, ended) = store::by_token(db, &token.hash()).await?.ok_or(LinkProblem::Unknown)?;
    if !invitation.is_of(link, named) {
        return Err(LinkProblem::Unknown);
    }
    let name = named.partner.details.name.to_string();
    // First, so that nobody learns what became of another company's invitation.
    if invitation.customer.is_some_and(|asked| asked != customer) {
        return Err(LinkProblem::WrongCustomer(name));
    }
    match invitation.state_on(now.utc_date()) {
        State::Accepted => Err(LinkProblem::AlreadyAccepted(name)),
        State::Declined => Err(LinkProblem::Declined(name)),
        State::Revoked => Err(LinkProblem::Revoked(name)),
        _ if ended => Err(LinkProblem::Spent(name)),
        State::Expired => Err(LinkProblem::Expired(name)),
        State::Created | State::Sent | State::Opened => Ok(invitation),
    }
}

/// The invitation of a link's secret, if it can be answered still, whoever clicks it.
///
/// # Errors
/// If the database query fails.
pub async fn behind(
    db: &mut Reader,
    link: &AcceptLink,
    named: &Named,
    now: Timestamp,
) -> Result<Option<InvitationId>, db::Error> {
    let Some(token) = &link.token else {
        return Ok(None);
    };
    let known = store::by_token(db, &token.hash()).await?;
    Ok(known
        .filter(|(invitation, ended)| !ended && invitation.is_of(link, named))
        .filter(|(invitation, _)| invitation.state_on(now.utc_date()).is_open())
        .map(|(invitation, _)| invitation.id))
}

/// The open invitation that a link without a secret is about: a letter that was copied by hand, or whose secret stayed in
/// another browser.
async fn untargeted(
    db: &mut Reader,
    link: &AcceptLink,
    named: &Named,
    customer: CustomerId,
    now: Timestamp,
) -> Result<Option<Invitation>, db::Error> {
    let known = store::of_customer(db, customer, store::SHOWN).await?;
    Ok(known
        .into_iter()
        .find(|invitation| invitation.is_of(link, named) && invitation.state_on(now.utc_date()).is_open()))
}

/// What a customer has been asked for and can still answer, the newest first: its own invitations, and the relationship
/// requests that its people have opened. Drafts ask nothing.
///
/// # Errors
/// If the database query fails.
pub async fn open_requests(
    db: &mut Reader,
    customer: CustomerId,
    now: Timestamp,
) -> Result<Vec<(Invitation, AcceptLink)>, db::Error> {
    let mut open = Vec::new();
    for invitation in store::of_customer(db, customer, store::SHOWN).await? {
        if !invitation.state_on(now.utc_date()).is_asked() {
            continue;
        }
        let link = link_of(db, &invitation).await?;
        if let Ok(Some(_)) = named(db, &link).await {
            open.push((invitation, link));
        }
    }
    Ok(open)
}

/// The address of an invitation, without its secret.
///
/// # Errors
/// If the database query fails.
pub async fn link_of(db: &mut Reader, invitation: &Invitation) -> Result<AcceptLink, db::Error> {
    let gone = || db::Error::Other(sqlx::Error::RowNotFound);
    let partner = partners::find(db, invitation.partner).await?.ok_or_else(gone)?;
    if invitation.purpose == Purpose::Agreement {
        return Ok(AcceptLink::agreement(&partner));
    }
    let provider = match invitation.provider {
        Some(provider) => Some(partners::find(db, provider).await?.ok_or_else(gone)?),
        None => None,
    };
    Ok(AcceptLink::relationship(&partner, provider.as_ref(), invitation.dap))
}

impl AcceptLink {
    /// The link by which a partner's customers accept the agreement.
    pub fn agreement(partner: &Partner) -> Self {
        Self {
            partner: Some(partner.details.partner_guid),
            ..Self::BARE
        }
    }

    /// The reusable link by which anybody authorises a partner; for an indirect reseller, its provider besides.
    pub fn relationship(partner: &Partner, provider: Option<&Partner>, dap: bool) -> Self {
        let (kind, mspp_id) = match provider {
            Some(_) => (LinkKind::IndirectReseller, partner.details.mpn_id.clone()),
            None => (LinkKind::Reseller, None),
        };
        Self {
            kind,
            partner: Some(partner.details.partner_guid),
            mspp_id: Some(mspp_id.unwrap_or_else(|| "0".to_owned())),
            provider: provider.map(|provider| provider.details.partner_guid),
            dap,
            token: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Language;
    use crate::words;

    #[test]
    fn every_problem_says_what_happened_and_what_to_do_in_every_language() {
        let name = || "Alder Direct".to_owned();
        for problem in [
            LinkProblem::Unknown,
            LinkProblem::Spent(name()),
            LinkProblem::Expired(name()),
            LinkProblem::Revoked(name()),
            LinkProblem::Declined(name()),
            LinkProblem::AlreadyAccepted(name()),
            LinkProblem::PartnerDisabled(name()),
            LinkProblem::NotPartners(name()),
            LinkProblem::WrongCustomer(name()),
        ] {
            for language in Language::ALL {
                let heading = words::problem(language, &problem.heading());
                let advice = words::problem(language, &problem.advice());
                assert!(
                    !heading.contains("accept-link-") && !advice.contains("accept-link-"),
                    "{heading} {advice}"
                );
                assert_ne!(heading, advice);
            }
        }
    }
}
