//! The wizard's last step: everything at once, or nothing.

use super::{Agreed, Attested, Circumstances, Onboarding, store};
use crate::acceptances;
use crate::accounts::Attester;
use crate::accounts::people::{self, Mailer, NewCustomerPerson};
use crate::attestations::{self, AttestError, Attestation};
use crate::audit::Context;
use crate::customers::{self, Customer};
use crate::db::{self, Tx};
use crate::mail::Unwritten;
use crate::values::TimeZone;
use crate::values::id::{CustomerId, DraftId};
use crate::{invitations, relationships};

/// What became of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Submitted {
    /// The customer exists now.
    Created(CustomerId),
    /// It was submitted before; nothing was done.
    Before(CustomerId),
    /// The draft was saved again after the review was shown; nothing was done.
    Changed,
    /// There is no such draft of this partner.
    Nowhere,
}

/// Why nothing was created.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// The primary domain, and with it the sign-in name, was taken meanwhile.
    #[error("the primary domain is taken")]
    DomainTaken,
    /// The customer cannot be invited.
    #[error("the customer cannot be invited")]
    Invite(#[source] invitations::Error),
    /// The attestation is refused.
    #[error("the attestation is refused")]
    Attest(#[source] AttestError),
    /// The letter about the attestation could not be written: a fault of ours.
    #[error(transparent)]
    Letter(Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<customers::Error> for SubmitError {
    fn from(error: customers::Error) -> Self {
        match error {
            customers::Error::DomainTaken => Self::DomainTaken,
            customers::Error::Database(error) => error.into(),
        }
    }
}

impl From<AttestError> for SubmitError {
    fn from(error: AttestError) -> Self {
        match error {
            AttestError::Database(error) => error.into(),
            AttestError::Letter(unwritten) => Self::Letter(unwritten),
            refused => Self::Attest(refused),
        }
    }
}

impl From<invitations::Error> for SubmitError {
    fn from(error: invitations::Error) -> Self {
        match error {
            invitations::Error::Database(error) => error.into(),
            refused => Self::Invite(refused),
        }
    }
}

impl From<people::Error> for SubmitError {
    fn from(error: people::Error) -> Self {
        match error {
            people::Error::Database(error) => error.into(),
            // The one sign-in name here is admin@ the primary domain.
            _ => Self::DomainTaken,
        }
    }
}

/// The sign-in name of a customer's first Customer admin.
pub fn sign_in_name(domain: &str) -> String {
    format!("admin@{domain}")
}

/// Creates the customer of a draft with its relationships, its first Customer admin, and the attestation or the
/// invitation. Submitting twice creates one customer. `notice` as in [`attestations::attest`].
///
/// # Errors
/// If something that was typed is refused after all, or the database query fails.
pub async fn submit(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    notice: Option<&Mailer<'_>>,
    (draft, revision): (DraftId, i64),
    what: &Onboarding,
    how: Circumstances,
) -> Result<Submitted, SubmitError> {
    let partner = who.agent().partner;
    if !store::claim(tx, partner, draft, revision).await? {
        let now = store::find(tx, partner, draft).await?;
        return Ok(match now.map(|draft| draft.customer) {
            Some(Some(customer)) => Submitted::Before(customer),
            Some(None) => Submitted::Changed,
            None => Submitted::Nowhere,
        });
    }
    let id = create(tx, cx, who, notice, what, how).await?;
    store::delete_file(tx, draft).await?;
    store::set_customer(tx, draft, id).await?;
    Ok(Submitted::Created(id))
}

/// Creates a customer with its relationships, its first Customer admin, and the attestation or the invitation. `notice` as in
/// [`attestations::attest`].
///
/// # Errors
/// If something is refused, or the database query fails.
pub async fn create(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    notice: Option<&Mailer<'_>>,
    what: &Onboarding,
    how: Circumstances,
) -> Result<CustomerId, SubmitError> {
    let partner = who.agent().partner;
    let id = customers::create(tx, cx, who, &what.customer).await?;
    let customer = customers::find(tx, id)
        .await?
        .ok_or(db::Error::Other(sqlx::Error::RowNotFound))?;
    relationships::make(tx, cx, partner, &customer, None).await?;
    if let Some(reseller) = what.reseller {
        relationships::make(tx, cx, reseller, &customer, Some(partner)).await?;
    }
    let admin = NewCustomerPerson {
        customer: id,
        company_name: customer.company_name.to_string(),
        sign_in_name: how.sign_in_name.clone(),
        name: customer.contact.name.clone(),
        contact_email: customer.contact.email.clone(),
        language: customer.language.language(),
        time_zone: TimeZone::of(customer.address.country),
        password_hash: how.password_hash.clone(),
    };
    people::create_customer_admin(tx, cx, admin).await?;
    agree(tx, cx, who, notice, &customer, &what.agreed, how).await?;
    Ok(id)
}

async fn agree(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    notice: Option<&Mailer<'_>>,
    customer: &Customer,
    agreed: &Agreed,
    how: Circumstances,
) -> Result<(), SubmitError> {
    let Some(agreement) = &how.agreement else {
        return Ok(());
    };
    match agreed {
        Agreed::NotNeeded => {}
        Agreed::Ask => {
            let who = who.agent().inviter().map_err(invitations::Error::Refused)?;
            let eligibility = acceptances::eligibility(tx, customer, &agreement.id, cx.now.utc_date()).await?;
            invitations::create(tx, cx, &who, customer.id, &agreement.id, eligibility).await?;
        }
        Agreed::Attested(attested) => {
            let Attested {
                accepted_on,
                rank,
                basis,
                employee,
                signer,
                sentence_language,
            } = attested.clone();
            let attestation = Attestation {
                customer,
                agreement,
                rank,
                language: customer.language,
                accepted_on,
                today: how.today,
                signer,
                basis,
                evidence: how.evidence,
                employee,
                sentence: how.sentence,
                sentence_language,
            };
            attestations::attest(tx, cx, who, notice, attestation).await?;
        }
    }
    Ok(())
}
