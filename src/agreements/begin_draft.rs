//! Beginning the next version of a type.

use super::draft::{DraftError, rank_after};
use super::{AgreementType, Draft, DraftText, TextRef, draft_store, store};
use crate::accounts::OperatorAdmin;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::values::id::TextId;

/// Begins a draft, empty or with the texts of the newest version. A type that has one keeps it.
///
/// # Errors
/// If the database query fails.
pub async fn begin_draft(
    tx: &mut Tx,
    cx: &Context,
    OperatorAdmin(who): &OperatorAdmin,
    agreement: &AgreementType,
    copies: bool,
) -> Result<(), DraftError> {
    let versions = super::versions(tx, &agreement.id).await?;
    let draft = Draft {
        type_id: agreement.id.clone(),
        revision: 1,
        begun_at: cx.now,
        begun_by: who.name.full(),
    };
    if !draft_store::insert_draft(tx, &draft).await? {
        return Ok(());
    }
    let rank = rank_after(&versions);
    let newest = versions.last().filter(|_| copies).map(|version| version.rank);
    if let Some(newest) = newest {
        for text in store::texts_of_version(tx, &agreement.id, newest, None).await? {
            let Some(whole) = store::text(tx, text.id).await? else {
                continue;
            };
            let copy = DraftText {
                reference: TextRef {
                    id: TextId::new(cx.now, &cx.random),
                    rank,
                    ..text
                },
                changed_at: cx.now,
                changed_by: who.name.full(),
            };
            draft_store::insert_text(tx, &copy, &whole.bytes).await?;
        }
    }
    let object = Object::new("agreement", &agreement.id, &agreement.name);
    let event = Event::new(Kind::VersionDraftBegun, object).after(serde_json::json!({
        "version": rank,
        "copied_from": newest,
    }));
    Ok(audit::record(tx, cx, event).await?)
}
