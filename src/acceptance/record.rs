//! Writing an attestation down: what every one must keep to, the row, and its line in the log.

use std::time::Duration;

use serde_json::{Value, json};

use super::{AttestError, Attestation, Confirmation, EvidenceFile, Method, evidence, rules, store};
use crate::accounts::{Agent, Attester, Role};
use crate::agreements::{self, Version};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::relationships;
use crate::values::id::ConfirmationId;

/// The file that shows what is attested, as it is kept: its name and SHA-256.
#[derive(Debug, Default)]
pub(super) struct Shown {
    pub(super) name: Option<String>,
    pub(super) sha256: Option<String>,
}

impl Shown {
    /// Keeps a file that was sent.
    pub(super) async fn keep(tx: &mut Tx, cx: &Context, file: Option<&EvidenceFile>) -> Result<Self, db::Error> {
        let Some(file) = file else {
            return Ok(Self::default());
        };
        Ok(Self {
            name: Some(file.name.clone()),
            sha256: Some(evidence::keep(tx, file, cx.now).await?),
        })
    }
}

/// Whether anything can be attested at all, and is dated as it may be; gives the agreement's versions.
pub(super) async fn check(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    what: &Attestation<'_>,
) -> Result<Vec<Version>, AttestError> {
    let (customer, agreement) = (what.customer, what.agreement);
    let relationship = relationships::between(tx, who.agent().partner, customer.id).await?;
    if !relationship.is_some_and(|relationship| relationship.is_open()) {
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
    Ok(agreements::versions(tx, &agreement.id).await?)
}

/// Writes the attestation behind the one that stood before. With a reason it corrects that one, which is kept as it was.
pub(super) async fn attestation(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    what: Attestation<'_>,
    shown: Shown,
    (standing, reason): (Option<&Confirmation>, Option<String>),
) -> Result<ConfirmationId, AttestError> {
    let (agent, customer, agreement) = (who.agent(), what.customer, what.agreement);
    let visitor = &agent.visitor;
    let text = agreements::text_for(tx, &agreement.id, what.rank, customer.address.country, what.language)
        .await?
        .ok_or(AttestError::NoSuchVersion)?;
    // The last recorded is current (R-UPD-2): two of one moment, or of clocks that differ, must not change places.
    let after = standing.map(|standing| standing.recorded_at.plus(Duration::from_micros(1)));
    let kind = if reason.is_some() {
        Kind::AttestationCorrected
    } else {
        Kind::Attested
    };
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
        evidence_name: shown.name,
        evidence_sha256: shown.sha256,
        supersedes: standing.filter(|_| reason.is_some()).map(|standing| standing.id),
        reason,
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
    store::insert(tx, &confirmation).await?;
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(kind, object)
        .of_partner(agent.partner)
        .of_customer(customer.id)
        .before(standing.map(facts))
        .after(facts(&confirmation));
    audit::record(tx, cx, event).await?;
    Ok(confirmation.id)
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
        "evidence_sha256": confirmation.evidence_sha256,
        "employee": confirmation.employee,
        "role": confirmation.recorded_by_role,
        "reason": confirmation.reason,
    })
}
