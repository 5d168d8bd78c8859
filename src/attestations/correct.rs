//! Correcting an attestation: a new record that supersedes the wrong one, which is kept for ever (R-UPD-6).

use super::attest::says_the_same;
use super::record::{self, Shown};
use super::{AttestError, Attestation, rules};
use crate::accounts::Attester;
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
    /// What is right. Its evidence is told by `evidence`.
    pub what: Attestation<'a>,
    /// What becomes of the file that shows it.
    pub evidence: EvidenceChange,
}

/// Why a correction is refused.
#[derive(Debug, thiserror::Error)]
pub enum CorrectError {
    /// It is not the one that stands any longer: somebody corrected it, or attested anew. That one stands, and nothing was
    /// overwritten.
    #[error("another attestation was recorded meanwhile")]
    Changed(Box<Confirmation>),
    /// The very same was recorded just before by the same person: the form was sent twice.
    #[error("the same was recorded just before")]
    Twice(ConfirmationId),
    /// It says what stands already.
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

/// Corrects the attestation that stands. The same signer is welcome, and so is an older version than the wrong record's:
/// that one was wrong. But not one older than what stood before the wrong record, which nobody has called wrong (R-UPD-2).
///
/// # Errors
/// When another stands by now, nothing is corrected, or the attestation is refused.
pub async fn correct(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
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
    let changed = customers::hold_as(tx, what.customer).await?;
    let what = what.of(changed.as_ref());
    let standing = confirmations::last_attested(tx, partner, customer, type_id, None).await?;
    let wrong = standing.ok_or(AttestError::NotServed)?;
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
    let versions = record::check(tx, cx, who, &what).await?;
    let before = confirmations::attested_before(tx, &wrong).await?;
    let before_rank = before.map(|before| before.rank);
    rules::check_version(&versions, what.rank, what.version_day(cx), before_rank)?;
    let shown = match &change {
        EvidenceChange::Keep => Shown {
            name: wrong.evidence_name.clone(),
            sha256: wrong.evidence_sha256.clone(),
        },
        EvidenceChange::Remove => Shown::default(),
        EvidenceChange::Replace(file) => Shown::keep(tx, cx, Some(file)).await?,
    };
    let same_text = what.is_of_text(tx, wrong.text).await?;
    if says_the_same(&wrong, &what) && shown.sha256 == wrong.evidence_sha256 && same_text {
        return Err(CorrectError::Nothing);
    }
    Ok(record::attestation(tx, cx, who, what, shown, (Some(&wrong), Some(reason))).await?)
}

/// Whether the correction `made` of a record has the file that this change would have left.
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
        EvidenceChange::Replace(file) => Some(evidence::sha256(file)),
    };
    Ok(left == made.evidence_sha256)
}
