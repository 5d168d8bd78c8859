//! An invitation whose email failed for good is a draft again (R-STAT-1).

use super::send::FIRST;
use super::{draft_store, store};
use crate::customers;
use crate::db::{self, Tx};
use crate::mail::FailedLetter;
use crate::values::id::InvitationId;

/// Notes that a letter failed for good, and makes the invitation that it carried a draft again.
///
/// # Errors
/// If the database query fails.
pub async fn undelivered(tx: &mut Tx, letter: &FailedLetter) -> Result<(), db::Error> {
    let carried = letter.about.filter(|_| letter.kind == FIRST).map(InvitationId::from);
    let seen = match carried {
        Some(id) => store::find(tx, id).await?,
        None => None,
    };
    // The customer is locked before the letter, as anyone who sends an invitation does.
    if let Some(customer) = seen.as_ref().and_then(|invitation| invitation.customer) {
        customers::lock(tx, customer).await?;
    }
    if letter.note(tx).await?
        && let Some(invitation) = seen
    {
        draft_store::set_undelivered(tx, &invitation).await?;
    }
    Ok(())
}
