//! Confirmations for an export: exactly what a filter asks for, to the end of the list. A page stops after the rows that it
//! looked at; an export goes on behind them.

use chrono::NaiveDate;
use uuid::Uuid;

use super::queue::{Filter, LOOKED_AT, terms};
use super::store::export::{self as store, Walk};
use super::store::walks::{self, Range, SeekKey};
use super::{State, flags};
use crate::acceptances::grade::Grade;
use crate::accounts::provenance::Source;
use crate::confirmations::{Basis, Cause, Method, Verdict};
use crate::db::{Error, Reader};
use crate::values::finding::wanted as wanted_words;
use crate::values::id::{ConfirmationId, CustomerId};
use crate::values::{LanguageTag, Timestamp};

/// A confirmation with all that a reviewer or a regulator asks for.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Exported {
    /// The confirmation.
    pub confirmation_id: ConfirmationId,
    /// The customer.
    pub customer_id: CustomerId,
    /// The customer's name.
    pub company_name: String,
    /// The customer's country.
    pub country: String,
    /// The customer's primary domain.
    pub domain: String,
    /// The name of the partner that attested, or of a direct acceptance of all that serve the customer.
    pub partners: Option<String>,
    /// Who accepted.
    pub signer_name: String,
    /// That person's address.
    pub signer_email: String,
    /// That person's number.
    pub signer_phone: Option<String>,
    /// How it was given.
    pub method: Method,
    /// The agreement type.
    pub type_id: String,
    /// The version.
    pub rank: i64,
    /// The country of the exact text; empty: worldwide.
    pub text_country: String,
    /// The language of the exact text.
    pub text_language: LanguageTag,
    /// The SHA-256 of the exact text, in hexadecimal.
    pub text_sha256: String,
    /// The date of the acceptance.
    pub accepted_on: NaiveDate,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// Who recorded it.
    pub recorded_by_name: String,
    /// For which organisation.
    pub recorded_for: String,
    /// What an attestation is based on.
    pub basis: Basis,
    /// What a direct acceptance is worth as evidence.
    pub grade: Option<Grade>,
    /// The reference of a direct acceptance.
    pub reference: Option<String>,
    /// Who gave the contact address with which the customer accepted.
    pub given_by: Option<Source>,
    /// How far its review has come.
    pub state: State,
    /// What speaks against it.
    #[sqlx(try_from = "String")]
    pub flags: flags::Flags,
    /// The name of the evidence file.
    pub evidence_name: Option<String>,
    /// The SHA-256 of the evidence file, in hexadecimal.
    pub evidence_sha256: Option<String>,
    /// The attestation that it corrects.
    pub supersedes: Option<ConfirmationId>,
    /// The last decision.
    pub verdict: Option<Verdict>,
    /// Why it was rejected.
    pub cause: Option<Cause>,
    /// The reviewer's note.
    pub note: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// What it is found by, one a line.
    facets: String,
    /// Its place in the walk.
    at: Timestamp,
}

/// Where an export goes on.
#[derive(Debug, Clone, Copy)]
pub struct ExportCursor {
    at: Timestamp,
    id: Uuid,
}

/// An export that is under way.
#[derive(Debug, Clone)]
pub struct Export {
    walk: Walk,
    down: bool,
    range: Range,
    terms: Vec<String>,
    words: Vec<String>,
}

impl Export {
    /// An export of what a filter asks for, in the filter's order.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn new(db: &mut Reader, filter: &Filter) -> Result<Self, Error> {
        let words: Vec<String> = wanted_words(&filter.search, 2)
            .iter()
            .map(|word| terms::word(&word.folded))
            .collect();
        let terms = filter.terms();
        let range = filter.range();
        let mut walk = Walk::All(range);
        let mut rarest = i64::MAX;
        for term in &terms {
            let counted = walks::count_term(db, term, LOOKED_AT + 1).await?;
            if counted < rarest {
                (walk, rarest) = (Walk::Term(term.clone()), counted);
            }
        }
        // A word that many have is no place to begin: its rows would have to be sorted each time.
        for word in &words {
            let counted = walks::count_words(db, word, LOOKED_AT + 1).await?;
            if counted <= LOOKED_AT && counted < rarest {
                (walk, rarest) = (Walk::Word(word.clone()), counted);
            }
        }
        Ok(Self {
            walk,
            down: filter.newest_first,
            range,
            terms,
            words,
        })
    }

    /// The next rows, which may be none, and where to go on; `None` at the end.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn next(
        &self,
        db: &mut Reader,
        from: Option<ExportCursor>,
    ) -> Result<(Vec<Exported>, Option<ExportCursor>), Error> {
        let seek = match from {
            Some(ExportCursor { at, id }) => SeekKey { at, id },
            None if self.down => SeekKey::LAST,
            None => SeekKey::FIRST,
        };
        let mut rows = store::rows(db, &self.walk, self.down, seek).await?;
        let last = rows.last().filter(|_| rows.len() == store::AT_ONCE);
        let next = last.map(|row| ExportCursor {
            at: row.at,
            id: row.confirmation_id.uuid(),
        });
        rows.retain(|row| self.is_wanted(row));
        Ok((rows, next))
    }

    fn is_wanted(&self, row: &Exported) -> bool {
        let has = |start: &str, end: &str, facet: &String| row.facets.contains(&format!("{start}{facet}{end}"));
        row.recorded_at >= self.range.from
            && row.recorded_at < self.range.before
            && self.terms.iter().all(|term| has("\n", "\n", term))
            && self.words.iter().all(|word| has("\n", "", word))
    }
}
