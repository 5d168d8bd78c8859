//! The person named in an attestation is notified of it, if the operator wants that, and can dispute it (R-MAIL-3,
//! R-DIRECT-8). A dispute is a flag; it closes nothing.

use std::time::Duration;

use secrecy::SecretString;
use serde_json::json;

use super::{AttestError, letters, store};
use crate::accounts::people::Mailer;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::confirmations::{self, Confirmation};
use crate::db::{self, Reader, Tx};
use crate::mail::Unwritten;
use crate::notices::{self, News};
use crate::partners;
use crate::paths;
use crate::values::Timestamp;
use crate::values::id::{ConfirmationId, CustomerId};
use crate::values::secret::Token;
use crate::{agreements, customers};

/// A dispute by the person named.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Dispute {
    /// When it was disputed.
    pub disputed_at: Timestamp,
    /// The reason, in the person's words.
    pub reason: String,
}

/// A dispute, and the attestation that it is about.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct CustomerDispute {
    /// The attestation.
    pub confirmation: ConfirmationId,
    /// When it was disputed.
    pub disputed_at: Timestamp,
    /// The reason, in the person's words.
    pub reason: String,
}

/// The attestation behind the link of a notice, with the names to show.
#[derive(Debug, Clone)]
pub struct Attested {
    /// The attestation.
    pub confirmation: Confirmation,
    /// The agreement's name.
    pub agreement: String,
    /// The customer's name.
    pub company: String,
    /// The name of the partner that attested.
    pub partner: String,
    /// The dispute, if there is one.
    pub dispute: Option<Dispute>,
}

/// Why nobody was notified.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The letter could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<Error> for AttestError {
    fn from(error: Error) -> Self {
        match error {
            Error::Letter(unwritten) => Self::Letter(unwritten),
            Error::Database(error) => Self::Database(error),
        }
    }
}

/// Notifies the person named in an attestation, in its transaction, with a personal link.
///
/// # Errors
/// If the database query fails.
pub async fn announce(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, id: ConfirmationId) -> Result<(), Error> {
    let Some(attested) = attested(tx, id).await? else {
        return Ok(());
    };
    let token = Token::new(&cx.random);
    store::insert(tx, &token.hash(), id, cx.now).await?;
    let url = SecretString::from(format!("{}{}", mailer.public_url, paths::dispute_link(&token.reveal())));
    letters::attested(tx, cx, mailer, &attested, url).await?;
    Ok(())
}

/// Notifies that person again, with a new link that replaces the old one (R-MAIL-4); `false` if the attestation was corrected
/// since.
///
/// # Errors
/// If the database query fails.
pub async fn renew(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, id: ConfirmationId) -> Result<bool, Error> {
    if confirmations::correction_of(tx, id).await?.is_some() {
        return Ok(false);
    }
    store::end(tx, id).await?;
    announce(tx, cx, mailer, id).await?;
    Ok(true)
}

async fn attested(db: &mut Reader, id: ConfirmationId) -> Result<Option<Attested>, db::Error> {
    let Some(confirmation) = confirmations::find(db, id).await? else {
        return Ok(None);
    };
    let customer = customers::find(db, confirmation.customer).await?;
    let agreement = agreements::find_type(db, &confirmation.type_id).await?;
    let partner = match confirmation.partner {
        Some(partner) => partners::find(db, partner).await?,
        None => None,
    };
    let (Some(customer), Some(agreement), Some(partner)) = (customer, agreement, partner) else {
        return Ok(None);
    };
    Ok(Some(Attested {
        agreement: agreement.name,
        company: customer.company_name.to_string(),
        partner: partner.details.name.to_string(),
        dispute: store::of(db, id).await?,
        confirmation,
    }))
}

/// How long the link of a notice can be used, in days.
pub const LINK_DAYS: u64 = 90;

/// The attestation behind a link; `None` if the link is unknown or too old.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, token: &Token, now: Timestamp) -> Result<Option<Attested>, db::Error> {
    let created_since = now.minus(Duration::from_secs(LINK_DAYS * 86_400));
    match store::find(db, &token.hash(), created_since).await? {
        Some(id) => attested(db, id).await,
        None => Ok(None),
    }
}

/// The dispute about an attestation, or about one that it corrects and that named the same person: a correction does not
/// remove a dispute.
///
/// # Errors
/// If the database query fails.
pub async fn of(db: &mut Reader, attested: &Confirmation) -> Result<Option<Dispute>, db::Error> {
    let mut wrong = None;
    loop {
        let record = wrong.as_ref().unwrap_or(attested);
        if let Some(dispute) = store::of(db, record.id).await? {
            return Ok(Some(dispute));
        }
        let Some(superseded) = record.supersedes else {
            return Ok(None);
        };
        let superseded = confirmations::find(db, superseded).await?;
        wrong = superseded.filter(|superseded| superseded.signer.is_named_as(&attested.signer));
        if wrong.is_none() {
            return Ok(None);
        }
    }
}

/// The disputes about a customer's attestations, in no order.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<CustomerDispute>, db::Error> {
    store::of_customer(db, customer).await
}

/// Disputes an attestation: it is flagged, and the partner is notified. Only the first dispute is recorded; `None` if the link
/// is unknown or too old.
///
/// # Errors
/// If the database query fails.
pub async fn dispute(tx: &mut Tx, cx: &Context, token: &Token, reason: &str) -> Result<Option<Attested>, db::Error> {
    let Some(attested) = find(tx, token, cx.now).await? else {
        return Ok(None);
    };
    customers::lock(tx, attested.confirmation.customer).await?;
    if !store::dispute(tx, cx, &token.hash(), attested.confirmation.customer, reason).await? {
        return Ok(Some(attested));
    }
    let confirmation = &attested.confirmation;
    let object = Object::new("customer", confirmation.customer, &attested.company);
    let event = Event::new(Kind::Disputed, object)
        .of_partner(confirmation.partner)
        .of_customer(confirmation.customer)
        .after(json!({ "confirmation": confirmation.id, "reason": reason }));
    audit::record(tx, cx, event).await?;
    if let Some(partner) = confirmation.partner {
        let news = News {
            kind: notices::Kind::Disputed,
            customer: Some(confirmation.customer),
            company: &attested.company,
            agreement: Some((&confirmation.type_id, &attested.agreement)),
            version: Some(confirmation.rank),
            person: &confirmation.signer.name.full(),
            reason: Some(reason),
        };
        notices::tell(tx, cx, partner, &news).await?;
    }
    Ok(Some(attested))
}
