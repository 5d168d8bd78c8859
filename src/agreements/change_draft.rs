//! Changing the texts of a draft: adding, replacing and removing them and their PDFs, and throwing the draft away.

use super::draft::{self, DraftError, at};
use super::upload::{Pdf, Upload};
use super::{AgreementType, DraftText, TextRef, draft_store as store};
use crate::accounts::OperatorAdmin;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::values::id::TextId;
use crate::values::{Country, LanguageTag};

/// The draft, locked, with its texts.
async fn open(tx: &mut Tx, agreement: &AgreementType) -> Result<Vec<DraftText>, DraftError> {
    if !store::touch(tx, &agreement.id).await? {
        return Err(DraftError::Gone);
    }
    Ok(draft::texts(tx, &agreement.id).await?)
}

async fn open_text(tx: &mut Tx, agreement: &AgreementType, id: TextId) -> Result<DraftText, DraftError> {
    let texts = open(tx, agreement).await?;
    texts
        .into_iter()
        .find(|text| text.reference.id == id)
        .ok_or(DraftError::Gone)
}

async fn log(
    tx: &mut Tx,
    cx: &Context,
    kind: Kind,
    agreement: &AgreementType,
    before: Option<&DraftText>,
    after: Option<&DraftText>,
) -> Result<(), db::Error> {
    let facts = |text: &DraftText| {
        serde_json::json!({
            "version": text.reference.rank,
            "country": text.reference.country.map(Country::code),
            "language": text.reference.language,
            "sha256": text.reference.sha256,
            "pdf_sha256": text.reference.pdf_sha256,
        })
    };
    let object = Object::new("agreement", &agreement.id, &agreement.name);
    let mut event = Event::new(kind, object);
    if let Some(text) = before {
        event = event.before(facts(text));
    }
    if let Some(text) = after {
        event = event.after(facts(text));
    }
    audit::record(tx, cx, event).await
}

/// Adds a text for a country, or for every one, in a language. The same once more is the same text.
///
/// # Errors
/// If there is another text for this place, the draft is gone, or the database query fails.
pub async fn add_text(
    tx: &mut Tx,
    cx: &Context,
    OperatorAdmin(who): &OperatorAdmin,
    agreement: &AgreementType,
    (country, language): (Option<Country>, LanguageTag),
    upload: &Upload,
) -> Result<TextId, DraftError> {
    let texts = open(tx, agreement).await?;
    if let Some(there) = at(&texts, country, language) {
        return match there.reference.sha256 == upload.sha256 {
            true => Ok(there.reference.id),
            false => Err(DraftError::Taken(there.reference.id)),
        };
    }
    let text = DraftText {
        reference: TextRef {
            id: TextId::new(cx.now, &cx.random),
            type_id: agreement.id.clone(),
            rank: draft::next_rank(tx, &agreement.id).await?,
            country,
            language,
            media_type: upload.format.as_str().to_owned(),
            sha256: upload.sha256.clone(),
            pdf_sha256: None,
        },
        changed_at: cx.now,
        changed_by: who.name.full(),
    };
    store::insert_text(tx, &text, &upload.bytes).await?;
    log(tx, cx, Kind::DraftTextAdded, agreement, None, Some(&text)).await?;
    Ok(text.reference.id)
}

/// Puts another text in the place of the one whose hash was `seen`.
///
/// # Errors
/// If the text was changed or removed meanwhile, or the database query fails.
pub async fn replace_text(
    tx: &mut Tx,
    cx: &Context,
    OperatorAdmin(who): &OperatorAdmin,
    agreement: &AgreementType,
    (id, seen): (TextId, &str),
    upload: &Upload,
) -> Result<(), DraftError> {
    let before = open_text(tx, agreement, id).await?;
    if before.reference.sha256 == upload.sha256 {
        return Ok(());
    }
    if before.reference.sha256 != seen {
        return Err(DraftError::Changed);
    }
    let after = DraftText {
        reference: TextRef {
            media_type: upload.format.as_str().to_owned(),
            sha256: upload.sha256.clone(),
            ..before.reference.clone()
        },
        changed_at: cx.now,
        changed_by: who.name.full(),
    };
    store::update_text(tx, &after, &upload.bytes).await?;
    Ok(log(tx, cx, Kind::DraftTextChanged, agreement, Some(&before), Some(&after)).await?)
}

/// Sets the PDF of a text, or takes it away.
///
/// # Errors
/// If the text was removed, or the database query fails.
pub async fn set_pdf(
    tx: &mut Tx,
    cx: &Context,
    OperatorAdmin(who): &OperatorAdmin,
    agreement: &AgreementType,
    id: TextId,
    pdf: Option<&Pdf>,
) -> Result<(), DraftError> {
    let before = open_text(tx, agreement, id).await?;
    let pdf_sha256 = pdf.map(|pdf| pdf.sha256.clone());
    if before.reference.pdf_sha256 == pdf_sha256 {
        return Ok(());
    }
    if let Some(pdf) = pdf {
        store::insert_file(tx, &pdf.sha256, &pdf.bytes).await?;
    }
    let after = DraftText {
        reference: TextRef {
            pdf_sha256,
            ..before.reference.clone()
        },
        changed_at: cx.now,
        changed_by: who.name.full(),
    };
    store::set_pdf(tx, &after).await?;
    store::delete_unused_files(tx).await?;
    Ok(log(tx, cx, Kind::DraftTextChanged, agreement, Some(&before), Some(&after)).await?)
}

/// Removes a text. One that is gone stays gone.
///
/// # Errors
/// If the database query fails.
pub async fn remove_text(
    tx: &mut Tx,
    cx: &Context,
    _who: &OperatorAdmin,
    agreement: &AgreementType,
    id: TextId,
) -> Result<(), DraftError> {
    let before = match open_text(tx, agreement, id).await {
        Err(DraftError::Gone) => return Ok(()),
        found => found?,
    };
    store::delete_text(tx, id).await?;
    store::delete_unused_files(tx).await?;
    Ok(log(tx, cx, Kind::DraftTextRemoved, agreement, Some(&before), None).await?)
}

/// Throws a draft away with its texts. One that is gone stays gone.
///
/// # Errors
/// If the database query fails.
pub async fn delete_draft(
    tx: &mut Tx,
    cx: &Context,
    _who: &OperatorAdmin,
    agreement: &AgreementType,
) -> Result<(), DraftError> {
    let texts = match open(tx, agreement).await {
        Err(DraftError::Gone) => return Ok(()),
        found => found?,
    };
    store::delete_draft(tx, &agreement.id).await?;
    store::delete_unused_files(tx).await?;
    let object = Object::new("agreement", &agreement.id, &agreement.name);
    let event = Event::new(Kind::VersionDraftDeleted, object).before(serde_json::json!({ "texts": texts.len() }));
    Ok(audit::record(tx, cx, event).await?)
}
