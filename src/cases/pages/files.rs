//! Where the files of a case are in its ZIP.

use crate::cases::Case;
use crate::cases::archive::safe_name;
use crate::values::id::{ConfirmationId, LetterId, TextId};

/// The paths of the files inside.
pub(super) struct Files {
    pub texts: Vec<(TextId, String)>,
    /// The PDFs of the texts, by their SHA-256.
    pub pdfs: Vec<(String, String)>,
    pub evidence: Vec<(ConfirmationId, String)>,
    pub letters: Vec<(LetterId, String)>,
}

impl Files {
    /// Those of a case, each with a number, which tells equal names apart.
    pub(super) fn of(case: &Case) -> Self {
        let texts = case
            .texts
            .iter()
            .map(|text| (text.id, format!("texts/{}", safe_name(&text.file_name()))));
        let pdfs = case.texts.iter().filter_map(|text| {
            let path = format!("texts/{}", safe_name(&text.pdf_name()));
            Some((text.pdf_sha256.clone()?, path))
        });
        let evidence = case.records.iter().zip(1..).filter_map(|(record, number)| {
            let file = record.evidence.as_ref()?;
            let path = format!("evidence/{number:03}-{}", safe_name(&file.name));
            Some((record.confirmation.id, path))
        });
        let letters = case.letters.iter().zip(1..).map(|(letter, number)| {
            let day = letter.created_at.utc_date();
            (letter.id, format!("emails/{number:04}-{day}.txt"))
        });
        Self {
            texts: texts.collect(),
            pdfs: pdfs.collect(),
            evidence: evidence.collect(),
            letters: letters.collect(),
        }
    }
}
