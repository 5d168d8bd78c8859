//! Sending, sending again, reminding, taking back (R-INV-4).

use chrono::NaiveDate;
use secrecy::SecretString;
use serde_json::json;

use super::request::object;
use super::{AcceptLink, Eligibility, Invitation, Purpose, Recipient, State, draft_store, last_day, link_of, store};
use crate::accounts::letters::Error as LetterError;
use crate::accounts::people::{self, Mailer};
use crate::accounts::{Agent, Refusal};
use crate::audit::{self, Context, Event, Kind};
use crate::db::{self, Reader, Tx};
use crate::mail::outgoing::LetterDetail;
use crate::mail::{self, Addressee, Draft, Link};
use crate::values::id::{CustomerId, InvitationId, PartnerId};
use crate::values::secret::Token;
use crate::values::{EmailAddress, Timestamp};
use crate::{customers, partners};

/// A customer is reminded once a day at most.
const BETWEEN_REMINDERS: std::time::Duration = std::time::Duration::from_secs(24 * 60 * 60);

/// The kinds of the two letters that carry an invitation's secret.
pub(super) const FIRST: &str = "invitation-to-accept";
const REMINDER: &str = "invitation-reminder";

/// What became of a wish about an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// Somebody sent it since the page was shown; nothing was done.
    Meanwhile,
    /// It was sent or reminded of within the last day; nothing was done.
    TooSoon,
    /// It was never sent: there is nothing to remind of.
    NeverSent,
    /// It can no longer be answered: this is how far it has come.
    NotOpen(State),
    /// There is no such invitation of this partner.
    Nowhere,
}

/// Why an invitation was not sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The role does not reach so far.
    #[error("the role does not reach so far")]
    Refused(Refusal),
    /// The customer has bought before meanwhile, and so cannot accept directly (R-DIRECT-4).
    #[error("a customer that has bought before cannot accept directly")]
    BoughtBefore,
    /// The reseller and the provider that the link names do not work together any more: it opens nothing (R-IND-4).
    #[error("the provider and the reseller do not work together")]
    NotPartners,
    /// The letter could not be written.
    #[error(transparent)]
    Letter(#[from] mail::DraftError),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<LetterError> for SendError {
    fn from(error: LetterError) -> Self {
        match error {
            LetterError::Unwritten(error) => Self::Letter(error.into()),
            LetterError::Database(error) => error.into(),
        }
    }
}

impl Invitation {
    /// Whether this agent may send it, remind of it and take it back (R-ROLE-8).
    ///
    /// # Errors
    /// Why not.
    pub fn permits(&self, who: &Agent) -> Result<(), Refusal> {
        match self.purpose {
            Purpose::Agreement => who.inviter().map(drop),
            Purpose::Relationship => who.requester().map(drop),
        }
    }

    /// Whether its link leads anywhere: not while the reseller and the provider that it names do not work together.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn leads_on(&self, db: &mut Reader) -> Result<bool, db::Error> {
        match self.provider {
            Some(provider) => partners::work_together(db, provider, self.partner).await,
            None => Ok(true),
        }
    }

    /// Whether a reminder would come too soon after the letter, or the reminder, before it.
    pub fn was_just_sent(&self, now: Timestamp) -> bool {
        is_too_soon(self.sent_at, self.reminded_at, now)
    }
}

/// Whether it is less than a day since the letter, or the reminder, went.
pub(super) fn is_too_soon(sent_at: Option<Timestamp>, reminded_at: Option<Timestamp>, now: Timestamp) -> bool {
    let last = sent_at.max(reminded_at);
    last.is_some_and(|last| now.since(last) < BETWEEN_REMINDERS)
}

/// Sends an invitation, or sends it again: with a new secret, which ends the old, and for another
/// [`LASTS_DAYS`] days. `seen` is when it was last sent as the page showed it. The draft holds the link without a secret.
///
/// # Errors
/// If the role does not reach so far, the link opens nothing, the customer cannot accept any more, or the database query fails.
pub async fn send(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Agent,
    (invitation, eligibility): (InvitationId, Eligibility),
    seen: Option<Timestamp>,
    draft: &Draft,
    to: &EmailAddress,
) -> Result<Outcome, SendError> {
    let invitation = match at_hand(tx, cx, who, invitation).await? {
        Ok(invitation) => invitation,
        Err(outcome) => return Ok(outcome),
    };
    if invitation.sent_at != seen {
        return Ok(Outcome::Meanwhile);
    }
    can_be_answered(tx, &invitation, eligibility).await?;
    let to = match invitation.to.as_ref().filter(|known| known.email.key() == to.key()) {
        Some(known) => known.clone(),
        None => Recipient {
            name: String::new(),
            email: to.clone(),
        },
    };
    let template = draft.body.replace(draft.link.url(), mail::LINK);
    let until = last_day(cx.now);
    let words = (draft.language, draft.subject.as_str(), template.as_str());
    if !store::set_sent(tx, &invitation, &to, words, until, cx.now).await? {
        return Ok(Outcome::Meanwhile);
    }
    store::end_links(tx, invitation.id, cx.now).await?;
    mail_it(tx, cx, mailer, (&invitation, &to), (draft, &template), until, FIRST).await?;
    send_first_link(tx, cx, mailer, &invitation).await?;
    let event = Event::new(Kind::InvitationSent, object(&invitation))
        .of_partner(invitation.partner)
        .of_customer(invitation.customer)
        .after(json!({ "email": to.email.as_str(), "expires_on": until, "again": invitation.sent_at.is_some() }));
    audit::record(tx, cx, event).await?;
    Ok(Outcome::Done)
}

/// Reminds of an invitation that was sent: with a secret besides the one that the letter carries, until the same day.
///
/// # Errors
/// As [`send`].
pub async fn remind(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Agent,
    (invitation, eligibility): (InvitationId, Eligibility),
    draft: &Draft,
) -> Result<Outcome, SendError> {
    let invitation = match at_hand(tx, cx, who, invitation).await? {
        Ok(invitation) => invitation,
        Err(outcome) => return Ok(outcome),
    };
    let state = invitation.state_on(cx.now.utc_date());
    if !state.is_open() {
        return Ok(Outcome::NotOpen(state));
    }
    let (false, Some(_), Some(to)) = (invitation.is_draft(), invitation.sent_at, invitation.to.clone()) else {
        return Ok(Outcome::NeverSent);
    };
    can_be_answered(tx, &invitation, eligibility).await?;
    if invitation.was_just_sent(cx.now) || !store::set_reminded(tx, &invitation, cx.now).await? {
        return Ok(Outcome::TooSoon);
    }
    let template = draft.body.replace(draft.link.url(), mail::LINK);
    let until = invitation.expires_on;
    mail_it(tx, cx, mailer, (&invitation, &to), (draft, &template), until, REMINDER).await?;
    let event = Event::new(Kind::InvitationReminded, object(&invitation))
        .of_partner(invitation.partner)
        .of_customer(invitation.customer)
        .after(json!({ "email": to.email.as_str() }));
    audit::record(tx, cx, event).await?;
    Ok(Outcome::Done)
}

/// Sends a letter with an invitation once more as it was written, for the operator: with a new secret, which ends those
/// handed out before (R-MAIL-4).
///
/// # Errors
/// If the link opens nothing, the customer cannot accept any more, or the database query fails.
pub async fn renew(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    (invitation, eligibility): (InvitationId, Eligibility),
    letter: &LetterDetail,
) -> Result<Outcome, SendError> {
    let partner = store::find(tx, invitation).await?.map(|seen| seen.partner);
    let held = match partner {
        Some(partner) => held(tx, invitation, partner).await?,
        None => None,
    };
    let Some(invitation) = held else {
        return Ok(Outcome::Nowhere);
    };
    let state = invitation.state_on(cx.now.utc_date());
    if !state.is_open() {
        return Ok(Outcome::NotOpen(state));
    }
    let same = |to: &&Recipient| to.email.as_str() == letter.line.to_email;
    let Some(to) = invitation.to.as_ref().filter(same) else {
        return Ok(Outcome::Meanwhile);
    };
    can_be_answered(tx, &invitation, eligibility).await?;
    store::end_links(tx, invitation.id, cx.now).await?;
    if letter.kind == FIRST {
        draft_store::set_sent_again(tx, &invitation).await?;
    }
    let url = fresh_link(tx, cx, mailer, &invitation).await?;
    mail::outgoing::send_with(tx, cx, mailer.keys, letter, &url).await?;
    let event = Event::new(Kind::InvitationSent, object(&invitation))
        .of_partner(invitation.partner)
        .of_customer(invitation.customer)
        .after(json!({ "email": to.email.as_str(), "expires_on": invitation.expires_on, "again": true }));
    audit::record(tx, cx, event).await?;
    Ok(Outcome::Done)
}

/// Takes an invitation back: its links open nothing any more. Doing it twice does it once.
///
/// # Errors
/// As [`send`].
pub async fn revoke(tx: &mut Tx, cx: &Context, who: &Agent, invitation: InvitationId) -> Result<Outcome, SendError> {
    let invitation = match at_hand(tx, cx, who, invitation).await? {
        Ok(invitation) => invitation,
        Err(Outcome::NotOpen(State::Revoked)) => return Ok(Outcome::Done),
        Err(outcome) => return Ok(outcome),
    };
    take_back(tx, cx, &invitation).await?;
    Ok(Outcome::Done)
}

/// Takes back what a partner asks a customer to accept, since it serves the customer no longer (R-REL-1). Anyone who calls it
/// holds the customer.
///
/// # Errors
/// If the database query fails.
pub async fn end(tx: &mut Tx, cx: &Context, partner: PartnerId, customer: CustomerId) -> Result<(), db::Error> {
    for invitation in store::of(tx, partner, customer).await? {
        let state = invitation.state_on(cx.now.utc_date());
        if invitation.purpose == Purpose::Agreement && (state.is_open() || state == State::Expired) {
            take_back(tx, cx, &invitation).await?;
        }
    }
    Ok(())
}

async fn take_back(tx: &mut Tx, cx: &Context, invitation: &Invitation) -> Result<(), db::Error> {
    store::set_revoked(tx, invitation).await?;
    store::end_links(tx, invitation.id, cx.now).await?;
    for kind in [FIRST, REMINDER] {
        mail::withdraw(tx, cx, kind, invitation.id.uuid()).await?;
    }
    let event = Event::new(Kind::InvitationRevoked, object(invitation))
        .of_partner(invitation.partner)
        .of_customer(invitation.customer)
        .before(json!({ "state": invitation.state }));
    audit::record(tx, cx, event).await
}

/// A partner's own invitation, held until the transaction ends. The customer is held first, as anyone who answers does, so
/// that the two never wait for each other.
async fn held(tx: &mut Tx, id: InvitationId, partner: PartnerId) -> Result<Option<Invitation>, db::Error> {
    let seen = store::find(tx, id).await?;
    if let Some(customer) = seen.and_then(|invitation| invitation.customer) {
        customers::lock(tx, customer).await?;
    }
    if !store::lock(tx, id, partner).await? {
        return Ok(None);
    }
    store::find(tx, id).await
}

/// A partner's own invitation that has not been answered or revoked, for an agent who may act on it. One that has expired
/// can be sent again, and taken back.
pub(super) async fn at_hand(
    tx: &mut Tx,
    cx: &Context,
    who: &Agent,
    id: InvitationId,
) -> Result<Result<Invitation, Outcome>, SendError> {
    let Some(invitation) = held(tx, id, who.partner).await? else {
        return Ok(Err(Outcome::Nowhere));
    };
    invitation.permits(who).map_err(SendError::Refused)?;
    let state = invitation.state_on(cx.now.utc_date());
    if !(state.is_open() || state == State::Expired) {
        return Ok(Err(Outcome::NotOpen(state)));
    }
    Ok(Ok(invitation))
}

/// An imported customer's admin has no password yet, and gets a link to set one.
pub(super) async fn send_first_link(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    invitation: &Invitation,
) -> Result<(), LetterError> {
    match (invitation.purpose, invitation.customer) {
        (Purpose::Agreement, Some(customer)) => people::send_first_link(tx, cx, mailer, customer).await,
        _ => Ok(()),
    }
}

/// Whether the customer can do what the letter asks for.
pub(super) async fn can_be_answered(
    tx: &mut Tx,
    invitation: &Invitation,
    eligibility: Eligibility,
) -> Result<(), SendError> {
    if !invitation.leads_on(tx).await? {
        return Err(SendError::NotPartners);
    }
    match eligibility {
        Eligibility::BoughtBefore => Err(SendError::BoughtBefore),
        Eligibility::Eligible | Eligibility::NationalCloud | Eligibility::NotByPolicy => Ok(()),
    }
}

/// A fresh secret of an invitation, in its link.
async fn fresh_link(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    invitation: &Invitation,
) -> Result<SecretString, db::Error> {
    let token = Token::new(&cx.random);
    store::insert_link(tx, &token.hash(), invitation.id, cx.now).await?;
    let link: AcceptLink = link_of(tx, invitation).await?.with_token(token);
    Ok(SecretString::from(format!("{}{}", mailer.public_url, link.path())))
}

/// Mails a draft, whose `template` has [`mail::LINK`] where its link goes, with a fresh secret in the place of the open link.
async fn mail_it(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    (invitation, to): (&Invitation, &Recipient),
    (draft, template): (&Draft, &str),
    until: NaiveDate,
    kind: &'static str,
) -> Result<(), SendError> {
    let url = fresh_link(tx, cx, mailer, invitation).await?;
    let mut sealed = Draft::new(draft.language, &draft.subject, template, Link::Secret(url));
    sealed.reply_to = draft.reply_to.clone();
    sealed.in_bulk = draft.in_bulk;
    let addressee = Addressee {
        kind,
        name: to.name.clone(),
        email: to.email.clone(),
        button: match invitation.type_id {
            Some(_) => "letter-agreement-act",
            None => "letter-relationship-act",
        },
        until,
        partner: Some(invitation.partner),
        customer: invitation.customer,
        about: Some(invitation.id.uuid()),
    };
    mail::send_draft(tx, cx, mailer.keys, mailer.quotas, &sealed, addressee).await?;
    Ok(())
}
