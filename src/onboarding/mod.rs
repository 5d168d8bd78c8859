//! The new-customer wizard: drafts of what is being typed; then customer, relationships, account, and attestation or
//! invitation in one transaction (R-NEW-1 to R-NEW-5).

pub mod api;
mod discard_draft;
pub mod pages;
mod save_draft;
mod store;
mod submit;

use chrono::NaiveDate;

use crate::agreements::AgreementType;
use crate::confirmations::{Basis, EvidenceFile, Signer};
use crate::customers::NewCustomer;
use crate::db::{self, Reader};
use crate::partners;
use crate::values::id::{AccountId, CustomerId, DraftId, PartnerId};
use crate::values::paging::{COUNT_LIMIT, Count};
use crate::values::{Language, Timestamp};

pub use discard_draft::discard_draft;
pub use save_draft::{Saved, save_draft};
pub use submit::{SubmitError, Submitted, create, sign_in_name, submit};

/// The drafts that are listed at most: a partner with more should finish some.
pub const DRAFTS_SHOWN: i64 = 100;

/// A new customer that is still being typed: raw words, nothing of them true yet.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The draft itself.
    pub id: DraftId,
    /// Who saved it last.
    pub account: AccountId,
    /// The name of who saved it last.
    pub author: String,
    /// What was typed, field by field.
    pub fields: Vec<(String, String)>,
    /// The name of the evidence file that was sent along, if there is one.
    pub evidence_name: Option<String>,
    /// Grows with each save: anyone who saves an older one is refused.
    pub revision: i64,
    /// When it was last saved.
    pub changed_at: Timestamp,
    /// The customer that came of it, once it was submitted.
    pub customer: Option<CustomerId>,
}

impl Draft {
    /// What was typed into a field; empty when nothing was.
    pub fn field(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(field, _)| field == name)
            .map_or("", |(_, value)| value)
    }

    /// The company's name as far as it was typed.
    pub fn company_name(&self) -> &str {
        self.field("company_name").trim()
    }
}

/// Everything that the wizard makes at its last step.
#[derive(Debug, Clone)]
pub struct Onboarding {
    /// The customer.
    pub customer: NewCustomer,
    /// The indirect reseller that the customer buys through, for a customer of an indirect provider (R-IND-4).
    pub reseller: Option<PartnerId>,
    /// How the agreement is accepted.
    pub agreed: Agreed,
}

/// How the agreement is accepted (R-NEW-2).
#[derive(Debug, Clone)]
pub enum Agreed {
    /// A national cloud, which has no confirmation and needs none (R-GATE-5).
    NotNeeded,
    /// The customer will be asked to accept it.
    Ask,
    /// The customer has accepted it already, as the agent attests.
    Attested(Attested),
}

/// What an agent attests in the wizard.
#[derive(Debug, Clone)]
pub struct Attested {
    /// The day on which the customer accepted.
    pub accepted_on: NaiveDate,
    /// Which version of the agreement.
    pub rank: i64,
    /// What the agent's word rests on.
    pub basis: Basis,
    /// Who it is, where an account is shared by design (R-UPD-5).
    pub employee: Option<String>,
    /// Who accepted, for the customer.
    pub signer: Signer,
    /// The language of the sentence as it was shown when it was ticked.
    pub sentence_language: Language,
}

/// What the last step knows besides what was typed.
#[derive(Debug)]
pub struct Circumstances {
    /// The agreement that is asked for; `None` when the policy asks for none.
    pub agreement: Option<AgreementType>,
    /// Today, where the agent is.
    pub today: NaiveDate,
    /// The sentence that was ticked, in the language in which it was shown; empty where nothing is attested.
    pub sentence: String,
    /// The evidence that is kept with the draft, hashed before the transaction began.
    pub evidence: Option<EvidenceFile>,
    /// What the first Customer admin signs in with.
    pub sign_in_name: String,
    /// The hash of the temporary password, made before the transaction began; `None`: there is none.
    pub password_hash: Option<String>,
}

/// The evidence file that is kept with a draft.
///
/// # Errors
/// If the database query fails, or the file could not be hashed.
pub async fn evidence(db: &mut Reader, draft: DraftId) -> Result<Option<EvidenceFile>, EvidenceError> {
    Ok(match store::file(db, draft).await? {
        Some(file) => Some(EvidenceFile::hashed(file.name, file.media_type, file.bytes).await?),
        None => None,
    })
}

/// Why the evidence of a draft could not be read.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
    /// The file could not be hashed: a fault of ours.
    #[error(transparent)]
    Hash(#[from] tokio::task::JoinError),
}

/// A partner's draft; `None` for another partner's.
///
/// # Errors
/// If the database query fails.
pub async fn find_draft(db: &mut Reader, partner: PartnerId, id: DraftId) -> Result<Option<Draft>, db::Error> {
    store::find(db, partner, id).await
}

/// A partner's drafts that were not submitted, the last saved first; at most [`DRAFTS_SHOWN`].
///
/// # Errors
/// If the database query fails.
pub async fn drafts(db: &mut Reader, partner: PartnerId) -> Result<Vec<Draft>, db::Error> {
    store::list(db, partner).await
}

/// How many drafts a partner has.
///
/// # Errors
/// If the database query fails.
pub async fn count_drafts(db: &mut Reader, partner: PartnerId, now: Timestamp) -> Result<Count, db::Error> {
    let count = async |db: &mut Reader| Ok(Count::from(store::count(db, partner, COUNT_LIMIT + 1).await?));
    Ok(*db.cached(&format!("drafts of {partner}"), now, count).await?)
}

/// The indirect resellers that an indirect provider works with, by name.
///
/// # Errors
/// If the database query fails.
pub async fn resellers(db: &mut Reader, provider: PartnerId) -> Result<Vec<(PartnerId, String)>, db::Error> {
    let known = partners::partnerships(db, provider).await?;
    let open = known.into_iter().filter(|partnership| partnership.ended_at.is_none());
    Ok(open.map(|partnership| (partnership.id, partnership.name)).collect())
}
