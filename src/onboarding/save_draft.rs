//! Saving a draft. A draft is nobody's data yet and owes no audit line; what becomes of it does.

use super::{Draft, store};
use crate::accounts::Attester;
use crate::audit::Context;
use crate::confirmations::EvidenceChange;
use crate::db::{Error, Reader, Tx};
use crate::values::id::DraftId;

/// What became of a save.
#[derive(Debug)]
pub enum Saved {
    /// It is kept.
    Saved(Draft),
    /// Somebody saved or submitted it meanwhile, perhaps in another tab: this is how it stands. Nothing was overwritten.
    Changed(Draft),
    /// There is no such draft of this partner.
    Nowhere,
}

/// Saves what was typed. `revision` is the one that the form was made from; 0 for a form that was never saved, whose
/// `id` the form brought along, so that sending it twice makes one draft. An evidence file is kept with the draft until
/// that is submitted or thrown away.
///
/// # Errors
/// If the database query fails.
pub async fn save_draft(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    (id, revision): (DraftId, i64),
    fields: &[(String, String)],
    evidence: EvidenceChange,
) -> Result<Saved, Error> {
    let (partner, account) = (who.agent().partner, who.agent().visitor.account);
    // Pairs of strings always become JSON.
    let json = serde_json::to_string(fields).unwrap_or_default();
    let kept = if revision == 0 {
        store::insert(tx, id, partner, account, &json, cx.now).await?
    } else {
        store::update(tx, partner, id, revision, account, &json, cx.now).await?
    };
    if kept {
        change_file(tx, id, &evidence).await?;
    }
    Ok(match store::find(tx, partner, id).await? {
        None => Saved::Nowhere,
        Some(draft) if kept => Saved::Saved(draft),
        // The same words and the same file twice are a double click, not two people.
        Some(draft) if is_same(tx, &draft, fields, &evidence).await? => Saved::Saved(draft),
        Some(draft) => Saved::Changed(draft),
    })
}

async fn change_file(tx: &mut Tx, id: DraftId, evidence: &EvidenceChange) -> Result<(), Error> {
    if matches!(evidence, EvidenceChange::Keep) {
        return Ok(());
    }
    store::delete_file(tx, id).await?;
    match evidence {
        EvidenceChange::Replace(file) => store::insert_file(tx, id, file).await,
        _ => Ok(()),
    }
}

/// Whether a draft, still to be submitted, holds what is sent.
async fn is_same(
    db: &mut Reader,
    draft: &Draft,
    fields: &[(String, String)],
    evidence: &EvidenceChange,
) -> Result<bool, Error> {
    if draft.fields != fields || draft.customer.is_some() {
        return Ok(false);
    }
    Ok(match evidence {
        EvidenceChange::Keep => true,
        EvidenceChange::Remove => draft.evidence_name.is_none(),
        EvidenceChange::Replace(sent) => store::file(db, draft.id).await?.is_some_and(|kept| {
            kept.name == sent.name && kept.media_type == sent.media_type && kept.bytes == sent.bytes
        }),
    })
}
