//! Attesting: a partner declares that a customer has accepted an agreement.

use chrono::NaiveDate;

use super::record::{self, Previous, StoredEvidence};
use super::{AttestError, rules};
use crate::accounts::people::Mailer;
use crate::accounts::{Agent, Attester};
use crate::agreements::{self, AgreementType};
use crate::audit::Context;
use crate::confirmations::{self, Basis, Confirmation, EvidenceFile, Signer, withdrawal};
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::values::id::{ConfirmationId, TextId};
use crate::values::{Language, LanguageTag};

/// What is attested.
#[derive(Debug)]
pub struct Attestation<'a> {
    /// The customer.
    pub customer: &'a Customer,
    /// The agreement.
    pub agreement: &'a AgreementType,
    /// The version of it.
    pub rank: i64,
    /// The language; the text is chosen by R-AGR-2 and recorded.
    pub language: LanguageTag,
    /// When the customer accepted.
    pub accepted_on: NaiveDate,
    /// Today, where the agent is.
    pub today: NaiveDate,
    /// Who accepted.
    pub signer: Signer,
    /// What it is based on.
    pub basis: Basis,
    /// The evidence file.
    pub evidence: Option<EvidenceFile>,
    /// Who it is, where an account is shared by design.
    pub employee: Option<String>,
    /// The sentence that was ticked.
    pub sentence: String,
    /// Its language.
    pub sentence_language: Language,
}

impl<'a> Attestation<'a> {
    /// The same with the customer as it is now, if it was changed since it was read.
    pub(super) fn of(self, held: Option<&'a Customer>) -> Self {
        Self {
            customer: held.unwrap_or(self.customer),
            ..self
        }
    }

    /// Whether this is the text that would be recorded; also `true` if there is none to record.
    pub(super) async fn is_of_text(&self, db: &mut Reader, text: TextId) -> Result<bool, db::Error> {
        let (type_id, country) = (&self.agreement.id, self.customer.address.country);
        let would_be = agreements::text_for(db, type_id, self.rank, country, self.language).await?;
        Ok(would_be.is_none_or(|would_be| would_be.id == text))
    }

    /// The day that decides which versions are possible.
    pub(super) fn version_day(&self, cx: &Context) -> NaiveDate {
        agreements::version_day(self.accepted_on, self.today, cx.now.utc_date())
    }
}

/// Why an update is refused.
#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    /// Another attestation was recorded since the form was shown; nothing was overwritten.
    #[error("another attestation was recorded meanwhile")]
    Changed(Box<Confirmation>),
    /// The very same was recorded just before by the same person: the form was sent twice.
    #[error("the same was recorded just before")]
    Twice(ConfirmationId),
    /// As for any attestation.
    #[error(transparent)]
    Attest(#[from] AttestError),
}

impl From<db::Error> for UpdateError {
    fn from(error: db::Error) -> Self {
        Self::Attest(error.into())
    }
}

/// Attests for an existing customer from a form that showed `shown` as the current attestation. `notice` as in [`attest`].
///
/// # Errors
/// When another is current by now, or the attestation is refused.
pub async fn update(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    notice: Option<&Mailer<'_>>,
    shown: Option<ConfirmationId>,
    what: Attestation<'_>,
) -> Result<ConfirmationId, UpdateError> {
    customers::lock(tx, what.customer.id).await?;
    let partner = who.agent().partner;
    let last = confirmations::last_attested(tx, partner, what.customer.id, &what.agreement.id, None).await?;
    if let Some(standing) = last.map(|last| last.confirmation)
        && shown != Some(standing.id)
    {
        let is_same = is_same(&standing, who.agent(), &what) && what.is_of_text(tx, standing.text).await?;
        return Err(if is_same {
            UpdateError::Twice(standing.id)
        } else {
            UpdateError::Changed(Box::new(standing))
        });
    }
    Ok(attest(tx, cx, who, notice, what).await?)
}

/// Whether `what` is what this agent has just recorded.
fn is_same(standing: &Confirmation, who: &Agent, what: &Attestation<'_>) -> bool {
    let evidence_sha256 = what.evidence.as_ref().map(EvidenceFile::sha256);
    says_the_same(standing, what)
        && standing.recorded_by == who.visitor.account
        && standing.evidence_sha256.as_deref() == evidence_sha256
        && standing.employee == what.employee
}

/// Whether `what` says the same as a confirmation, apart from the evidence.
pub(super) fn says_the_same(standing: &Confirmation, what: &Attestation<'_>) -> bool {
    standing.rank == what.rank
        && standing.accepted_on == what.accepted_on
        && standing.basis == what.basis
        && standing.signer == what.signer
}

/// Attests that a customer has accepted an agreement (R-NEW-2, R-UPD-1). An indirect reseller has no [`Attester`]
/// (R-ROLE-5); one attestation of the provider counts for all resellers of the customer (R-IND-3). With `notice` the person
/// named is notified (R-MAIL-3): the operator's setting decides whether there is one.
///
/// # Errors
/// When a rule is broken, or the database query fails.
pub async fn attest(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    notice: Option<&Mailer<'_>>,
    what: Attestation<'_>,
) -> Result<ConfirmationId, AttestError> {
    let partner = who.agent().partner;
    // Two agents at the same time are serialized, so that the second sees what the first recorded. Which text applies depends on
    // the country, which the page read before.
    let changed = customers::lock_and_reload(tx, what.customer).await?;
    let what = what.of(changed.as_ref());
    let versions = record::check(tx, cx, who, &what).await?;
    let last = confirmations::last_attested(tx, partner, what.customer.id, &what.agreement.id, None).await?;
    let rejected = last.as_ref().is_some_and(|last| last.rejected);
    let standing = last.map(|last| last.confirmation);
    // What was rejected, or withdrawn since, does not count any more: it forbids nothing (R-UPD-6).
    let withdrawn = withdrawal::last(tx, what.customer.id, &what.agreement.id, None).await?;
    let current = standing
        .as_ref()
        .filter(|_| !rejected)
        .filter(|standing| withdrawn.is_none_or(|withdrawal| standing.recorded_at > withdrawal.withdrawn_at));
    rules::check_version(
        &versions,
        what.rank,
        what.version_day(cx),
        current.map(|current| current.rank),
    )?;
    rules::check_signer(&what.signer.key(), what.rank, current)?;
    let evidence = StoredEvidence::store(tx, cx, what.evidence.as_ref()).await?;
    let previous = Previous {
        standing: standing.as_ref(),
        reason: None,
    };
    record::attestation(tx, cx, who, notice, what, evidence, previous).await
}
