//! A reseller answers its provider: who accepted, when, and how that is known (R-IND-2). It attests nothing (R-ROLE-5).

use chrono::NaiveDate;
use serde_json::json;

use super::store::information as store;
use super::{Answer, Information, InformationState, answers, find, is_served_through, tell};
use crate::accounts::Answerer;
use crate::audit::{self, Context};
use crate::confirmations::{Basis, EvidenceFile, Signer, evidence};
use crate::db::{self, Tx};
use crate::values::id::InformationId;
use crate::{customers, notices};

/// What a reseller answers.
#[derive(Debug, Clone)]
pub struct Answering {
    /// Who accepted.
    pub signer: Signer,
    /// When.
    pub accepted_on: NaiveDate,
    /// How that is known.
    pub basis: Basis,
    /// The evidence file.
    pub evidence: Option<EvidenceFile>,
}

/// Why an answer is refused.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// There is no such request to this reseller.
    #[error("there is no such request")]
    NotFound,
    /// A colleague has answered meanwhile.
    #[error("it was answered meanwhile")]
    Answered(Box<Answer>),
    /// The request has ended, or the reseller no longer sells to the customer through this provider.
    #[error("nobody waits for an answer")]
    Over,
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Answers a request. Sent twice, it is answered once.
///
/// # Errors
/// If it was answered or is over, or the database query fails.
pub async fn answer(
    tx: &mut Tx,
    cx: &Context,
    who: &Answerer,
    id: InformationId,
    what: &Answering,
) -> Result<(), AnswerError> {
    let agent = who.agent();
    let seen = own(tx, who, id).await?;
    customers::lock(tx, seen.customer_id).await?;
    let request = own(tx, who, id).await?;
    let known = answers(tx, id).await?;
    match request.state {
        InformationState::Asked | InformationState::Returned => {}
        InformationState::Answered => {
            let last = known.last().ok_or(AnswerError::Over)?;
            let is_twice = last.answered_by == agent.visitor.account && last.says_the_same(what);
            return if is_twice {
                Ok(())
            } else {
                Err(AnswerError::Answered(Box::new(last.clone())))
            };
        }
        InformationState::Attested | InformationState::Ended => return Err(AnswerError::Over),
    }
    if !is_served_through(tx, request.provider_id, request.reseller_id, request.customer_id).await? {
        return Err(AnswerError::Over);
    }
    if let Some(file) = &what.evidence {
        evidence::keep(tx, file, cx.now).await?;
    }
    let number = known.last().map_or(1, |last| last.number + 1);
    let name = agent.visitor.name.full();
    store::insert_answer(tx, id, number, what, (cx.now, agent.visitor.account, &name)).await?;
    store::set_answered(tx, id).await?;
    let facts = json!({
        "agreement": request.type_id,
        "signer": { "name": what.signer.name, "email": what.signer.email, "phone": what.signer.phone },
        "accepted_on": what.accepted_on,
        "basis": what.basis,
        "evidence": what.evidence.as_ref().map(|file| &file.name),
        "evidence_sha256": what.evidence.as_ref().map(EvidenceFile::sha256),
    });
    tell::log(tx, cx, audit::Kind::InformationAnswered, &request, facts).await?;
    tell::lapse_for_reseller(tx, cx, &request).await?;
    let (to, kind) = (request.provider_id, notices::Kind::InformationAnswered);
    tell::tell(tx, cx, to, kind, &request, (&request.reseller_name, None)).await?;
    Ok(())
}

/// A request to the agent's own reseller.
async fn own(tx: &mut Tx, who: &Answerer, id: InformationId) -> Result<Information, AnswerError> {
    let found = find(tx, who.agent().partner, id).await?;
    found.ok_or(AnswerError::NotFound)
}
