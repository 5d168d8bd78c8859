//! Attesting: a partner's word that a customer has accepted an agreement.

use std::time::Duration;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::AttestError;
use super::{Basis, Confirmation, EvidenceFile, Method, Signer, evidence, rules, store};
use crate::accounts::{Agent, Attester, Role};
use crate::agreements::{self, AgreementType};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::{self, Customer};
use crate::db::Tx;
use crate::relationships;
use crate::values::id::{ConfirmationId, PartnerId};
use crate::values::{Language, LanguageTag};

/// What is attested.
#[derive(Debug)]
pub struct Attestation<'a> {
    /// About whom.
    pub customer: &'a Customer,
    /// Which agreement.
    pub agreement: &'a AgreementType,
    /// Which version of it.
    pub rank: i64,
    /// In which language; the text is chosen by R-AGR-2 and recorded.
    pub language: LanguageTag,
    /// When the customer accepted.
    pub accepted_on: NaiveDate,
    /// Today, where the agent is.
    pub today: NaiveDate,
    /// Who accepted.
    pub signer: Signer,
    /// What the word rests on.
    pub basis: Basis,
    /// A file that shows it.
    pub evidence: Option<EvidenceFile>,
    /// Who it is, where an account is shared by design.
    pub employee: Option<String>,
    /// The words that were ticked.
    pub sentence: String,
    /// Their language.
    pub sentence_language: Language,
}

/// Why an update is refused.
#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    /// Another attestation was recorded since the form was shown; it stands, and nothing was overwritten.
    #[error("another attestation was recorded meanwhile")]
    Changed(Box<Confirmation>),
    /// The very same was recorded just before by the same person: the form was sent twice.
    #[error("the same was recorded just before")]
    Twice(ConfirmationId),
    /// As for any attestation.
    #[error(transparent)]
    Attest(#[from] AttestError),
}

impl From<crate::db::Error> for UpdateError {
    fn from(error: crate::db::Error) -> Self {
        Self::Attest(error.into())
    }
}

/// Attests for an existing customer from a form that showed the attestation `shown` as the one that stands.
///
/// # Errors
/// When another stands by now, or the attestation is refused.
pub async fn update(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    shown: Option<ConfirmationId>,
    what: Attestation<'_>,
) -> Result<ConfirmationId, UpdateError> {
    customers::hold(tx, what.customer.id).await?;
    let partner = who.agent().partner;
    let standing = store::last_attested(tx, partner, what.customer.id, &what.agreement.id).await?;
    if let Some(standing) = standing
        && shown != Some(standing.id)
    {
        return Err(if is_same(&standing, who.agent(), &what) {
            UpdateError::Twice(standing.id)
        } else {
            UpdateError::Changed(Box::new(standing))
        });
    }
    Ok(attest(tx, cx, who, what).await?)
}

/// Whether `what` says nothing but what this agent has just recorded.
fn is_same(standing: &Confirmation, who: &Agent, what: &Attestation<'_>) -> bool {
    standing.recorded_by == who.visitor.account
        && standing.rank == what.rank
        && standing.accepted_on == what.accepted_on
        && standing.basis == what.basis
        && standing.signer.key() == what.signer.key()
}

/// Attests that a customer has accepted an agreement (R-NEW-2, R-UPD-1). An indirect reseller has no [`Attester`]
/// (R-ROLE-5); one attestation of the provider stands for all resellers of the customer (R-IND-3).
///
/// # Errors
/// When a rule is broken, or the database refuses.
pub async fn attest(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    what: Attestation<'_>,
) -> Result<ConfirmationId, AttestError> {
    let agent = who.agent();
    let (customer, agreement) = (what.customer, what.agreement);
    // Two agents at once follow one another, so that the second sees what the first recorded.
    customers::hold(tx, customer.id).await?;
    if !serves(tx, agent.partner, customer).await? {
        return Err(AttestError::NotServed);
    }
    if customer.cloud.is_national() {
        return Err(AttestError::NationalCloud);
    }
    let timeline = agreements::timeline(tx).await?;
    if !timeline.takes_confirmations(&agreement.id, cx.now.utc_date()) {
        return Err(AttestError::Retired);
    }
    rules::check_date(what.accepted_on, what.today, agreement.introduced_on)?;
    let versions = agreements::versions(tx, &agreement.id).await?;
    let standing = store::last_attested(tx, agent.partner, customer.id, &agreement.id).await?;
    let standing_rank = standing.as_ref().map(|standing| standing.rank);
    let version_day = agreements::version_day(what.accepted_on, what.today, cx.now.utc_date());
    rules::check_version(&versions, what.rank, version_day, standing_rank)?;
    rules::check_signer(&what.signer.key(), what.rank, standing.as_ref())?;
    let text = agreements::text_for(tx, &agreement.id, what.rank, customer.address.country, what.language)
        .await?
        .ok_or(AttestError::NoSuchVersion)?;
    let evidence_sha256 = match &what.evidence {
        Some(file) => Some(evidence::keep(tx, file, cx.now).await?),
        None => None,
    };
    // The last recorded is current (R-UPD-2): two of one moment, or of clocks that differ, must not change places.
    let after = standing
        .as_ref()
        .map(|standing| standing.recorded_at.plus(Duration::from_micros(1)));
    let visitor = &agent.visitor;
    let confirmation = Confirmation {
        id: ConfirmationId::new(cx.now, &cx.random),
        method: Method::Attestation,
        partner: Some(agent.partner),
        customer: customer.id,
        type_id: agreement.id.clone(),
        rank: what.rank,
        template_id: agreement.template_id,
        text: text.id,
        text_country: text.country,
        text_language: text.language,
        text_sha256: text.sha256,
        accepted_on: what.accepted_on,
        signer: what.signer,
        basis: what.basis,
        evidence_name: what.evidence.map(|file| file.name),
        employee: what.employee,
        sentence: what.sentence,
        sentence_language: what.sentence_language,
        recorded_at: after.map_or(cx.now, |after| cx.now.max(after)),
        recorded_by: visitor.account,
        recorded_by_name: visitor.name.full(),
        recorded_by_email: visitor.sign_in_name.clone(),
        recorded_by_role: role_of(agent).to_owned(),
        recorded_for: visitor.organisation.name().to_owned(),
        network_address: cx.network_address.to_string(),
        user_agent: cx.user_agent.to_string(),
    };
    store::insert(tx, &confirmation, evidence_sha256.as_deref()).await?;
    let event = Event::new(
        Kind::Attested,
        Object::new("customer", customer.id, customer.company_name.as_str()),
    )
    .of_partner(agent.partner)
    .of_customer(customer.id)
    .before(standing.as_ref().map(facts))
    .after(facts(&confirmation));
    audit::record(tx, cx, event).await?;
    Ok(confirmation.id)
}

async fn serves(tx: &mut Tx, partner: PartnerId, customer: &Customer) -> Result<bool, AttestError> {
    let relationship = relationships::between(tx, partner, customer.id).await?;
    Ok(relationship.is_some_and(|relationship| relationship.is_open()))
}

/// The role in which somebody attests: the one that allows it, or else the person's first (R-ROLE-2).
fn role_of(agent: &Agent) -> &'static str {
    let roles = agent.visitor.roles;
    [Role::AdminAgent, Role::SalesAgent]
        .into_iter()
        .find(|role| roles.has(*role))
        .or_else(|| agent.visitor.first_role())
        .map_or("", Role::as_str)
}

/// What the audit log keeps of a confirmation.
fn facts(confirmation: &Confirmation) -> Value {
    json!({
        "confirmation": confirmation.id,
        "agreement": confirmation.type_id,
        "version": confirmation.rank,
        "text_sha256": confirmation.text_sha256,
        "accepted_on": confirmation.accepted_on,
        "signer": { "name": confirmation.signer.name, "email": confirmation.signer.email, "phone": confirmation.signer.phone },
        "basis": confirmation.basis,
        "evidence": confirmation.evidence_name,
        "employee": confirmation.employee,
    })
}
