//! The card that shows how a customer stands towards an agreement, on every page that does.

use chrono::NaiveDate;

use super::record::Record;
use crate::acceptance::dispute::Dispute;
use crate::acceptance::{Directly, Method, NextStep, Standing, Status, next_step};
use crate::accounts::{Agent, Channel, PartnerKind, Refusal};
use crate::agreements::AgreementType;
use crate::customers::Customer;
use crate::web::paths;

/// An agreement's card: the view of `templates/acceptance/card.html`.
#[derive(Debug)]
pub struct Card {
    /// The agreement.
    pub agreement: AgreementType,
    /// Whose attestation it is about, where that is not plain.
    pub partner_name: Option<String>,
    /// The status.
    pub status: Status,
    /// The confirmation that the status rests on, or that is outdated.
    pub shown: Option<Record>,
    /// The relationship with the partner has ended, and with it what its attestations were worth (R-REL-1).
    pub ended: bool,
    /// What the person named in the shown attestation says against it.
    pub disputed: Option<Dispute>,
    /// What should happen next.
    pub step: Option<NextStep>,
    /// Where the reader can attest.
    pub update: Option<String>,
    /// Where the reader can correct what is shown (R-UPD-6).
    pub correct: Option<String>,
    /// The reader is an indirect reseller's: told why it cannot attest, and what it can do (R-ROLE-5).
    pub for_reseller: bool,
}

impl Card {
    /// The card for a reader. `directly` says whether the customer may accept by itself; `partner_name` is told to the operator, who sees several partners' cards.
    pub fn new(
        agreement: AgreementType,
        customer: &Customer,
        standing: Standing,
        directly: Directly,
        today: NaiveDate,
        (reader, partner_name): (&Channel, Option<&str>),
    ) -> Self {
        let agent = reader.agent();
        let kind = agent.map_or(next_step::Reader::Operator, |agent| kind_of(agent, directly));
        let step = next_step(
            &standing.facts,
            directly == Directly::BoughtBefore,
            &standing.versions,
            today,
            kind,
        );
        let may_attest =
            kind == next_step::Reader::Attester && !standing.facts.national_cloud && !standing.facts.relationship_ended;
        let shown = standing.current.shown(standing.status).cloned();
        let is_own = shown
            .as_ref()
            .is_some_and(|shown| agent.is_some_and(|agent| shown.is_of(agent.partner)));
        Self {
            partner_name: partner_name.map(str::to_owned),
            status: standing.status,
            ended: standing.facts.relationship_ended,
            step,
            update: may_attest.then(|| paths::customer_agreement(customer.id, &agreement.id)),
            correct: shown
                .as_ref()
                .filter(|_| may_attest && is_own)
                .map(|shown| paths::correct(shown.id)),
            for_reseller: agent.is_some_and(|agent| agent.kind == PartnerKind::IndirectReseller),
            disputed: standing
                .disputed
                .filter(|_| shown.as_ref().is_some_and(|shown| shown.method == Method::Attestation)),
            shown: shown.map(|shown| Record::new(shown, &standing.versions, reader)),
            agreement,
        }
    }

    /// The message that says why the confirmation that is shown counts no longer, with the placeable `method`.
    pub fn counts_no_longer(&self) -> Option<&'static str> {
        match self.status {
            Status::Withdrawn => Some("acceptance-withdrawn-text"),
            Status::NotProvided if self.ended => Some("acceptance-ended-text"),
            _ => None,
        }
    }

    /// Whether a confirmation is needed at all.
    pub fn is_needed(&self) -> bool {
        self.status != Status::NotNeeded
    }

    /// Whether to tell an indirect reseller why it cannot attest.
    pub fn tells_reseller_why(&self) -> bool {
        self.for_reseller && !self.status.is_settled()
    }
}

/// What an agent may do about a customer's confirmation (R-ROLE-1, R-ROLE-2, R-ROLE-5).
fn kind_of(agent: &Agent, directly: Directly) -> next_step::Reader {
    match agent.attester_for(directly == Directly::BoughtBefore) {
        Ok(_) => next_step::Reader::Attester,
        Err(Refusal::Reseller) => next_step::Reader::Reseller,
        Err(_) => next_step::Reader::Colleague,
    }
}
