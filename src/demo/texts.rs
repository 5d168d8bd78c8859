//! What the demo's operator is at work on: a draft of the Customer Agreement's next version, with changes in two languages and
//! a PDF.

use std::error::Error;
use std::time::Duration;

use super::people::Seed;
use crate::accounts::{OperatorAdmin, Permission, Role};
use crate::agreements::upload::{Format, Pdf, Upload};
use crate::agreements::{self, draft};
use crate::db::Tx;
use crate::values::LanguageTag;

/// When the draft was begun.
const AGO: Duration = Duration::from_secs(26 * 60 * 60);

/// What the draft says in a language: words that were replaced, and a section at its end.
type Changed = (&'static str, &'static [(&'static str, &'static str)], &'static str);

/// The draft's changes.
const CHANGES: [Changed; 2] = [
    (
        "en",
        &[
            ("Version 2", "Version 3"),
            ("helps you first", "is your first contact for help"),
        ],
        "## 14. Notices\n\nWe send notices to your Customer admin by email, at least 30 days before they take effect.\n",
    ),
    (
        "sv-SE",
        &[("Version 2", "Version 3")],
        "## 14. Meddelanden\n\nVi skickar meddelanden till er kundadministratör per e-post minst 30 dagar innan de börjar gälla.\n",
    ),
];

/// A page that says what it stands for.
const PDF: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n\
    4 0 obj<</Length 78>>stream\nBT /F1 18 Tf 72 750 Td (Microsoft Customer Agreement, placeholder, version 3) Tj ET\n\
    endstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n";

/// Begins the draft.
///
/// # Errors
/// If the database query fails.
pub(super) async fn seed(seed: &Seed<'_>) -> Result<(), Box<dyn Error>> {
    let begun = seed.site.db.transact(async |tx| begin(seed, tx).await);
    begun.await
}

async fn begin(seed: &Seed<'_>, tx: &mut Tx) -> Result<(), Box<dyn Error>> {
    let visitor = seed.of_operator(tx, Role::OperatorAdmin).await?;
    let who = OperatorAdmin::of(&visitor).map_err(|_| "the operator's admin is none")?;
    let now = seed.site.clock.now();
    let mut cx = seed.context(&visitor);
    cx.now = now.minus(AGO).max(seed.began);
    let Some(agreement) = agreements::asked_for(tx, now.utc_date()).await? else {
        return Ok(());
    };
    agreements::begin_draft(tx, &cx, &who, &agreement, true).await?;
    for (language, words, section) in CHANGES {
        let language = LanguageTag::parse(language).map_err(|_| "a language that is not known")?;
        let texts = draft::texts(tx, &agreement.id).await?;
        let is_it =
            |text: &&agreements::DraftText| text.reference.country.is_none() && text.reference.language == language;
        let Some(reference) = texts.iter().find(is_it).map(|text| text.reference.clone()) else {
            continue;
        };
        let text = draft::text(tx, &agreement.id, reference.id)
            .await?
            .ok_or("a text that is not there")?;
        let mut words_now = String::from_utf8(text.bytes)?;
        for (old, new) in words {
            words_now = words_now.replace(old, new);
        }
        let said = format!("{words_now}\n{section}");
        let upload = Upload::new(Format::Markdown, said.into_bytes()).map_err(|_| "a text that cannot be read")?;
        let place = (reference.id, reference.sha256.as_str());
        agreements::replace_text(tx, &cx, &who, &agreement, place, &upload).await?;
        if language.is_english() {
            let pdf = Pdf::new(PDF.as_bytes().to_vec());
            agreements::set_pdf(tx, &cx, &who, &agreement, reference.id, Some(&pdf)).await?;
        }
    }
    Ok(())
}
