//! Recording an attestation: the checks that every one must pass, the record, the audit line, and the notices it settles.

use serde_json::{Value, json};

use super::{AttestError, Attestation, dispute, rules};
use crate::accounts::people::Mailer;
use crate::accounts::{Agent, Attester, Role};
use crate::agreements::{self, Version};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::confirmations::{self, Confirmation, Current, EvidenceFile, Method, evidence, withdrawal};
use crate::db::{self, Tx};
use crate::status::{Facts, Status, status};
use crate::values::id::{ConfirmationId, PartnerId};
use crate::{notices, relationships};

/// The evidence of an attestation, as it is stored: the file's name and SHA-256.
#[derive(Debug, Default)]
pub(super) struct StoredEvidence {
    pub(super) name: Option<String>,
    pub(super) sha256: Option<String>,
    /// The customer's admins can open it, as its upload says.
    pub(super) is_shared: bool,
}

impl StoredEvidence {
    /// Stores a file that was sent.
    pub(super) async fn store(tx: &mut Tx, cx: &Context, file: Option<&EvidenceFile>) -> Result<Self, db::Error> {
        let Some(file) = file else {
            return Ok(Self::default());
        };
        evidence::keep(tx, file, cx.now).await?;
        Ok(Self {
            name: Some(file.name.clone()),
            sha256: Some(file.sha256().to_owned()),
            is_shared: true,
        })
    }
}

/// The attestation before a new one.
#[derive(Debug, Default)]
pub(super) struct Previous<'a> {
    /// The current attestation, if there is one.
    pub(super) standing: Option<&'a Confirmation>,
    /// Why it is corrected, if it is.
    pub(super) reason: Option<String>,
}

/// Checks whether anything can be attested at all, and the date; returns the agreement's versions.
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

/// Records an attestation after the previous one. With a reason it corrects that one, which stays as it was. With
/// `notice` the person named is notified.
pub(super) async fn attestation(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    notice: Option<&Mailer<'_>>,
    what: Attestation<'_>,
    stored: StoredEvidence,
    previous: Previous<'_>,
) -> Result<ConfirmationId, AttestError> {
    let (agent, customer, agreement) = (who.agent(), what.customer, what.agreement);
    let Previous { standing, reason } = previous;
    let visitor = &agent.visitor;
    let text = agreements::text_for(tx, &agreement.id, what.rank, customer.address.country, what.language)
        .await?
        .ok_or(AttestError::NoSuchVersion)?;
    let is_shared = stored.is_shared;
    let recorded_at = confirmations::moment_of_record(tx, cx, customer.id, &agreement.id).await?;
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
        text_pdf_sha256: text.pdf_sha256,
        accepted_on: what.accepted_on,
        signer: what.signer,
        basis: what.basis,
        evidence_name: stored.name,
        evidence_sha256: stored.sha256,
        supersedes: standing.filter(|_| reason.is_some()).map(|standing| standing.id),
        reason,
        employee: what.employee,
        sentence: what.sentence,
        sentence_language: what.sentence_language,
        recorded_at,
        recorded_by: visitor.account,
        recorded_by_name: visitor.name.full(),
        recorded_by_email: visitor.sign_in_name.clone(),
        recorded_by_role: role_of(agent).to_owned(),
        recorded_for: visitor.organisation.name().to_owned(),
        network_address: cx.network_address.to_string(),
        user_agent: cx.user_agent.to_string(),
    };
    confirmations::record(tx, &confirmation).await?;
    if is_shared {
        evidence::share(tx, confirmation.id, visitor.account, cx.now).await?;
    }
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(kind, object)
        .of_partner(agent.partner)
        .of_customer(customer.id)
        .before(standing.map(facts))
        .after(facts(&confirmation));
    audit::record(tx, cx, event).await?;
    settle(tx, cx, &confirmation, agent.partner).await?;
    if let Some(mailer) = notice {
        dispute::announce(tx, cx, mailer, confirmation.id).await?;
    }
    Ok(confirmation.id)
}

/// Settles the notices that ask to attest or to cancel, if the attestation opens the gate: for the partner, and for those that
/// sell under it (R-DIRECT-4, R-DIRECT-5, R-IND-3).
async fn settle(tx: &mut Tx, cx: &Context, attested: &Confirmation, partner: PartnerId) -> Result<(), db::Error> {
    let (customer, type_id) = (attested.customer, &attested.type_id);
    let versions = agreements::versions(tx, type_id).await?;
    let facts = Facts {
        required_rank: agreements::required_on(&versions, cx.now.utc_date()).map(|version| version.rank),
        current: Current {
            attested: Some(attested.clone()),
            ..Current::default()
        },
        withdrawn: withdrawal::last(tx, customer, type_id, None).await?,
        ..Facts::default()
    };
    if status(&facts) != Status::Attested {
        return Ok(());
    }
    let settled = [
        notices::Kind::Withdrawn,
        notices::Kind::NeedsAttestation,
        notices::Kind::OrderWaits,
    ];
    for served in relationships::open_of(tx, customer).await? {
        if served.partner_id == partner || served.provider_id == Some(partner) {
            notices::lapse(tx, cx, Some(served.partner_id), customer, type_id, settled).await?;
        }
    }
    Ok(())
}

/// The role in which an agent attests: the one that allows it, or else the person's first (R-ROLE-2).
fn role_of(agent: &Agent) -> &'static str {
    let roles = agent.visitor.roles;
    [Role::AdminAgent, Role::SalesAgent]
        .into_iter()
        .find(|role| roles.has(*role))
        .or_else(|| agent.visitor.first_role())
        .map_or("", Role::as_str)
}

/// The facts of a confirmation in the audit log.
fn facts(confirmation: &Confirmation) -> Value {
    json!({
        "confirmation": confirmation.id,
        "agreement": confirmation.type_id,
        "version": confirmation.rank,
        "text_sha256": confirmation.text_sha256,
        "text_pdf_sha256": confirmation.text_pdf_sha256,
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
