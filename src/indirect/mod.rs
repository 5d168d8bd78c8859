//! Indirect providers and indirect resellers work together: requests for a partnership, what becomes of the customers when one
//! ends (R-IND-6), and the acceptance information that a provider asks its resellers for (R-IND-2).

mod answer;
mod ask;
mod attested;
mod carry_out;
mod catch_up;
pub mod pages;
mod part;
mod partnership_request;
mod return_answer;
mod store;
mod tell;
mod withdraw;

use chrono::NaiveDate;

pub use answer::{AnswerError, Answering, answer};
pub use ask::{InformationRequest, Obstacle, ask, obstacle};
pub use attested::attested;
pub use carry_out::{carry_out, carry_out_all};
pub use catch_up::catch_up;
pub use part::{Parted, part};
pub use partnership_request::{
    AskError, accept_partnership, ask_partnership, decline_partnership, settle_by_operator, withdraw_partnership,
};
pub use return_answer::{ReturnError, return_answer};
pub use store::lists::statements;
pub use withdraw::withdraw;

use crate::accounts::{Agent, PartnerKind};
use crate::confirmations::evidence::StoredAs;
use crate::confirmations::{Basis, EvidenceFile, Signer};
use crate::db::{self, Reader};
use crate::relationships;
use crate::text_enum;
use crate::values::Timestamp;
use crate::values::id::{
    AccountId, ConfirmationId, CustomerId, InformationId, PartingId, PartnerId, PartnershipRequestId,
};

text_enum! {
    /// What became of a request for a partnership.
    pub enum RequestState {
        /// Nobody has answered it.
        Open = "open",
        /// The partnership began.
        Accepted = "accepted",
        /// The other partner does not want it.
        Declined = "declined",
        /// Who asked no longer wants it.
        Withdrawn = "withdrawn",
    }
}

/// A provider or a reseller asks the other to work together.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct PartnershipRequest {
    /// Its identifier.
    pub id: PartnershipRequestId,
    /// The provider.
    pub provider_id: PartnerId,
    /// The reseller.
    pub reseller_id: PartnerId,
    /// The one of them that asks.
    pub asked_by: PartnerId,
    /// What the person who asks writes.
    pub note: Option<String>,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// The person who asked.
    pub asked_by_name: String,
    /// What became of it.
    pub state: RequestState,
    /// When it was settled.
    pub settled_at: Option<Timestamp>,
    /// Why it was declined.
    pub reason: Option<String>,
}

impl PartnershipRequest {
    /// The other partner of the two.
    pub fn other(&self, partner: PartnerId) -> PartnerId {
        if partner == self.provider_id {
            self.reseller_id
        } else {
            self.provider_id
        }
    }

    fn is_of(&self, partner: PartnerId) -> bool {
        [self.provider_id, self.reseller_id].contains(&partner)
    }
}

text_enum! {
    /// What becomes of the reseller's customers when a partnership ends (R-IND-6).
    pub enum Fate {
        /// They stay with the provider directly.
        Stay = "stay",
        /// Their relationships end.
        End = "end",
    }
}

impl Fate {
    /// The message that says it of what was done, with the placeable `provider`.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Stay => "parting-told-stay",
            Self::End => "parting-told-end",
        }
    }
}

/// The end of a partnership.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Parting {
    /// Its identifier.
    pub id: PartingId,
    /// The provider.
    pub provider_id: PartnerId,
    /// The reseller.
    pub reseller_id: PartnerId,
    /// When it ended.
    pub ended_at: Timestamp,
    /// The partner that ended it; `None`: the operator.
    pub ended_by: Option<PartnerId>,
    /// The person who ended it.
    pub ended_by_name: String,
    /// What becomes of the customers.
    pub fate: Fate,
    /// Why it was ended.
    pub reason: Option<String>,
    /// How many relationships through the provider have ended with it.
    pub customers: i64,
    /// How many customers stayed with the provider although their relationships were to end.
    pub kept: i64,
    /// When the last customer was dealt with.
    pub done_at: Option<Timestamp>,
}

impl Parting {
    /// Whether the provider's own relationships end, too: the reseller decides about its own only (R-ROLE-6).
    fn ends_providers(&self) -> bool {
        self.fate == Fate::End && self.ended_by != Some(self.reseller_id)
    }
}

text_enum! {
    /// Whose move a request for acceptance information is.
    pub enum InformationState {
        /// The reseller has to answer.
        Asked = "asked",
        /// The provider has to attest from it, or to return it.
        Answered = "answered",
        /// The reseller has to answer again.
        Returned = "returned",
        /// The provider attested from it.
        Attested = "attested",
        /// It ended otherwise.
        Ended = "ended",
    }
}

impl InformationState {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Asked => "information-state-asked",
            Self::Answered => "information-state-answered",
            Self::Returned => "information-state-returned",
            Self::Attested => "information-state-attested",
            Self::Ended => "information-state-ended",
        }
    }

    /// Its shape and color.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Asked => "info",
            Self::Answered | Self::Returned => "warn",
            Self::Attested => "good",
            Self::Ended => "none",
        }
    }

    /// Whether somebody still has to do something.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Answered | Self::Returned)
    }

    /// Whether the reseller has the next move.
    pub const fn waits_for_reseller(self) -> bool {
        matches!(self, Self::Asked | Self::Returned)
    }
}

text_enum! {
    /// Why a request ended without an attestation from it.
    pub enum EndReason {
        /// The provider withdrew it.
        Withdrawn = "withdrawn",
        /// The reseller no longer sells to the customer through the provider.
        NotServed = "not-served",
        /// The acceptance was confirmed otherwise.
        Confirmed = "confirmed",
    }
}

impl EndReason {
    /// The message that says it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Withdrawn => "information-ended-withdrawn",
            Self::NotServed => "information-ended-not-served",
            Self::Confirmed => "information-ended-confirmed",
        }
    }
}

/// A provider asks a reseller who accepted for a customer, when, and how that is known (R-IND-2).
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Information {
    /// Its identifier.
    pub id: InformationId,
    /// The provider.
    pub provider_id: PartnerId,
    /// The provider's name.
    pub provider_name: String,
    /// The reseller.
    pub reseller_id: PartnerId,
    /// The reseller's name.
    pub reseller_name: String,
    /// The customer.
    pub customer_id: CustomerId,
    /// The customer's name.
    pub company_name: String,
    /// The agreement type.
    pub type_id: String,
    /// The agreement's name.
    pub agreement: String,
    /// Whose move it is.
    pub state: InformationState,
    /// What the provider writes.
    pub note: Option<String>,
    /// The day by which the reseller is to answer.
    pub due_on: NaiveDate,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// The person who asked.
    pub asked_by_name: String,
    /// How often the reseller was reminded since it has the move.
    pub reminders: i64,
    /// When it was settled.
    pub settled_at: Option<Timestamp>,
    /// Who settled it.
    pub settled_by_name: Option<String>,
    /// Why it ended.
    pub end_reason: Option<EndReason>,
    /// The attestation that was recorded from it.
    pub confirmation_id: Option<ConfirmationId>,
}

impl Information {
    /// Whether a partner is one of the two.
    pub fn is_of(&self, partner: PartnerId) -> bool {
        [self.provider_id, self.reseller_id].contains(&partner)
    }

    /// Whether a partner is the reseller.
    pub fn is_resellers(&self, partner: PartnerId) -> bool {
        partner == self.reseller_id
    }

    /// The name of the other partner.
    pub fn other_name(&self, partner: PartnerId) -> &str {
        if partner == self.provider_id {
            &self.reseller_name
        } else {
            &self.provider_name
        }
    }

    /// The message that names its state to a partner.
    pub fn state_for(&self, partner: PartnerId) -> &'static str {
        match self.state {
            InformationState::Asked if self.waits_for(partner) => "information-state-asked-you",
            state => state.label(),
        }
    }

    /// Whether this partner has the next move.
    pub fn waits_for(&self, partner: PartnerId) -> bool {
        match self.state {
            InformationState::Asked | InformationState::Returned => partner == self.reseller_id,
            InformationState::Answered => partner == self.provider_id,
            InformationState::Attested | InformationState::Ended => false,
        }
    }
}

/// What a reseller answered.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Answer {
    /// It counts from 1 within a request.
    pub number: i64,
    /// Who accepted.
    #[sqlx(flatten)]
    pub signer: Signer,
    /// When.
    pub accepted_on: NaiveDate,
    /// How that is known.
    pub basis: Basis,
    /// The name of the evidence file.
    pub evidence_name: Option<String>,
    /// The SHA-256 of the evidence file.
    pub evidence_sha256: Option<String>,
    /// When it was sent.
    pub answered_at: Timestamp,
    /// The account that sent it.
    pub answered_by: AccountId,
    /// The person who sent it.
    pub answered_by_name: String,
    /// When the provider returned it.
    pub returned_at: Option<Timestamp>,
    /// The person who returned it.
    pub returned_by_name: Option<String>,
    /// Why.
    pub return_reason: Option<String>,
}

impl Answer {
    /// Its evidence as it is stored.
    pub fn evidence(&self) -> Option<StoredAs<'_>> {
        let (name, sha256) = (self.evidence_name.as_deref()?, self.evidence_sha256.as_deref()?);
        Some(StoredAs { name, sha256 })
    }

    fn says_the_same(&self, what: &Answering) -> bool {
        self.signer == what.signer
            && self.accepted_on == what.accepted_on
            && self.basis == what.basis
            && self.evidence_sha256.as_deref() == what.evidence.as_ref().map(EvidenceFile::sha256)
    }
}

/// A request for a partnership that concerns a partner; another partner's is not there (R-ROLE-6).
///
/// # Errors
/// If the database query fails.
pub async fn find_request(
    db: &mut Reader,
    partner: PartnerId,
    id: PartnershipRequestId,
) -> Result<Option<PartnershipRequest>, db::Error> {
    let found = store::partnerships::find(db, id).await?;
    Ok(found.filter(|request| request.is_of(partner)))
}

/// The open requests for a partnership that concern a partner, the oldest first.
///
/// # Errors
/// If the database query fails.
pub async fn open_requests(db: &mut Reader, partner: PartnerId) -> Result<Vec<PartnershipRequest>, db::Error> {
    store::partnerships::open(db, partner).await
}

/// The ended partnerships of a partner, the last first.
///
/// # Errors
/// If the database query fails.
pub async fn partings(db: &mut Reader, partner: PartnerId) -> Result<Vec<Parting>, db::Error> {
    store::partnerships::partings(db, partner).await
}

/// A request for acceptance information that concerns a partner; another partner's is not there (R-ROLE-6).
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, partner: PartnerId, id: InformationId) -> Result<Option<Information>, db::Error> {
    let found = store::lists::find(db, id).await?;
    Ok(found.filter(|request| request.is_of(partner)))
}

/// Any request for acceptance information, for the operator.
///
/// # Errors
/// If the database query fails.
pub async fn find_any(db: &mut Reader, id: InformationId) -> Result<Option<Information>, db::Error> {
    store::lists::find(db, id).await
}

/// The answers to a request, the first one first.
///
/// # Errors
/// If the database query fails.
pub async fn answers(db: &mut Reader, id: InformationId) -> Result<Vec<Answer>, db::Error> {
    store::information::answers(db, id).await
}

/// How many requests a list shows.
pub const SHOWN: i64 = 100;

/// The open requests of a partner: those that wait for it, then those that wait for the other side, the most urgent first; at
/// most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn open(db: &mut Reader, agent: &Agent, limit: i64) -> Result<Vec<Information>, db::Error> {
    let partner = agent.partner;
    let mut open = match agent.kind {
        PartnerKind::DirectBill => return Ok(Vec::new()),
        PartnerKind::IndirectProvider => store::lists::answered_of_provider(db, partner, limit).await?,
        PartnerKind::IndirectReseller => store::lists::asked_of_reseller(db, partner, limit).await?,
    };
    let left = limit.saturating_sub(i64::try_from(open.len()).unwrap_or(i64::MAX));
    if left > 0 {
        open.extend(match agent.kind {
            PartnerKind::IndirectProvider => store::lists::asked_of_provider(db, partner, left).await?,
            _ => store::lists::answered_of_reseller(db, partner, left).await?,
        });
    }
    Ok(open)
}

/// The settled requests of a partner, the last first; at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn settled(db: &mut Reader, agent: &Agent, limit: i64) -> Result<Vec<Information>, db::Error> {
    match agent.kind {
        PartnerKind::DirectBill => Ok(Vec::new()),
        PartnerKind::IndirectProvider => store::lists::settled_of_provider(db, agent.partner, limit).await,
        PartnerKind::IndirectReseller => store::lists::settled_of_reseller(db, agent.partner, limit).await,
    }
}

/// The open requests about a customer that concern a partner.
///
/// # Errors
/// If the database query fails.
pub async fn open_about(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
) -> Result<Vec<Information>, db::Error> {
    let mut about = store::lists::of_customer(db, customer).await?;
    about.retain(|request| request.state.is_open() && request.is_of(partner));
    Ok(about)
}

/// All requests about a customer, for the operator.
///
/// # Errors
/// If the database query fails.
pub async fn about(db: &mut Reader, customer: CustomerId) -> Result<Vec<Information>, db::Error> {
    store::lists::of_customer(db, customer).await
}

/// The answer that an attestation was recorded from, with its request.
///
/// # Errors
/// If the database query fails.
pub async fn source_of(
    db: &mut Reader,
    confirmation: ConfirmationId,
) -> Result<Option<(Information, Answer)>, db::Error> {
    let Some(request) = store::lists::of_confirmation(db, confirmation).await? else {
        return Ok(None);
    };
    let last = store::information::answers(db, request.id).await?.pop();
    Ok(last.map(|answer| (request, answer)))
}

/// Whether a reseller sells to a customer through a provider today.
async fn is_served_through(
    db: &mut Reader,
    provider: PartnerId,
    reseller: PartnerId,
    customer: CustomerId,
) -> Result<bool, db::Error> {
    let relationship = relationships::between(db, reseller, customer).await?;
    Ok(relationship.is_some_and(|it| it.is_open() && it.provider_id == Some(provider)))
}
