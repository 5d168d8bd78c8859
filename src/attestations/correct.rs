//! Correcting an attestation: a new record supersedes the wrong one, which is kept for ever (R-UPD-6).

use super::attest::says_the_same;
use super::record::{self, Previous, StoredEvidence};
use super::{AttestError, Attestation, rules};
use crate::accounts::Attester;
use crate::accounts::people::Mailer;
use crate::audit::Context;
use crate::confirmations::{self, Confirmation, EvidenceChange, evidence};
use crate::customers;
use crate::db::{self, Reader, Tx};
use crate::values::id::ConfirmationId;

/// A correction of an attestation.
#[derive(Debug)]
pub struct Correction<'a> {
    /// The attestation that was wrong.
    pub of: ConfirmationId,
    /// Why.
    pub reason: String,
    /// What is right. The evidence is in `evidence`.
    pub what: Attestation<'a>,
    /// What becomes of the evidence file.
    pub evidence: EvidenceChange,
}

/// Why a correction is refused.
#[derive(Debug, thiserror::Error)]
pub enum CorrectError {
    /// It is no longer current: it was corrected, or another attestation was recorded. Nothing was overwritten.
    #[error("another attestation was recorded meanwhile")]
    Changed(Box<Confirmation>),
    /// The very same was recorded just before by the same person: the form was sent twice.
    #[error("the same was recorded just before")]
    Twice(ConfirmationId),
    /// A reviewer has rejected it meanwhile: it is attested again instead.
    #[error("it was rejected meanwhile")]
    Rejected,
    /// It changes nothing.
    #[error("nothing is corrected")]
    Nothing,
    /// As for any attestation.
    #[error(transparent)]
    Attest(#[from] AttestError),
}

impl From<db::Error> for CorrectError {
    fn from(error: db::Error) -> Self {
        Self::Attest(error.into())
    }
}

/// Corrects the current attestation. The signer may stay the same, and the version may be older than the wrong record's, but
/// not older than that of the attestation before it, which nobody has called wrong (R-UPD-2). `notice` as in
/// [`super::attest`]: a person who is named only now is notified, one named before has been.
///
/// # Errors
/// When another is current by now, nothing is corrected, or the attestation is refused.
pub async fn correct(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    notice: Option<&Mailer<'_>>,
    correction: Correction<'_>,
) -> Result<ConfirmationId, CorrectError> {
    let Correction {
        of,
        reason,
        what,
        evidence: change,
    } = correction;
    let (partner, customer, type_id) = (who.agent().partner, what.customer.id, &what.agreement.id);
    // As in `attest`.
    let changed = customers::lock_and_reload(tx, what.customer).await?;
    let what = what.of(changed.as_ref());
    let last = confirmations::last_attested(tx, partner, customer, type_id, None).await?;
    let confirmations::Last {
        confirmation: wrong,
        rejected,
    } = last.ok_or(AttestError::NotServed)?;
    if wrong.id != of {
        let by_me = wrong.recorded_by == who.agent().visitor.account;
        let is_mine = wrong.supersedes == Some(of) && by_me && wrong.reason.as_deref() == Some(reason.as_str());
        let is_same = is_mine && says_the_same(&wrong, &what) && wrong.employee == what.employee;
        let is_same = is_same && what.is_of_text(tx, wrong.text).await?;
        return Err(if is_same && shows_the_same(tx, of, &wrong, &change).await? {
            CorrectError::Twice(wrong.id)
        } else {
            CorrectError::Changed(Box::new(wrong))
        });
    }
    // A correction would bring back what a reviewer has taken out of force (R-UPD-2).
    if rejected {
        return Err(CorrectError::Rejected);
    }
    let versions = record::check(tx, cx, who, &what).await?;
    let before = confirmations::attested_before(tx, &wrong).await?;
    let before_rank = before.map(|before| before.rank);
    rules::check_version(&versions, what.rank, what.version_day(cx), before_rank)?;
    let stored = match &change {
        EvidenceChange::Keep => StoredEvidence {
            name: wrong.evidence_name.clone(),
            sha256: wrong.evidence_sha256.clone(),
            is_shared: evidence::is_shared(tx, wrong.id).await?,
        },
        EvidenceChange::Remove => StoredEvidence::default(),
        EvidenceChange::Replace(file) => StoredEvidence::store(tx, cx, Some(file)).await?,
    };
    let same_text = what.is_of_text(tx, wrong.text).await?;
    if says_the_same(&wrong, &what) && stored.sha256 == wrong.evidence_sha256 && same_text {
        return Err(CorrectError::Nothing);
    }
    let notice = notice.filter(|_| !wrong.signer.is_named_as(&what.signer));
    let previous = Previous {
        standing: Some(&wrong),
        reason: Some(reason),
    };
    Ok(record::attestation(tx, cx, who, notice, what, stored, previous).await?)
}

/// Whether the correction `made` of a record has the evidence that this change would have left.
async fn shows_the_same(
    db: &mut Reader,
    of: ConfirmationId,
    made: &Confirmation,
    change: &EvidenceChange,
) -> Result<bool, db::Error> {
    let left = match change {
        EvidenceChange::Keep => confirmations::find(db, of)
            .await?
            .and_then(|wrong| wrong.evidence_sha256),
        EvidenceChange::Remove => None,
        EvidenceChange::Replace(file) => Some(file.sha256().to_owned()),
    };
    Ok(left == made.evidence_sha256)
}
