//! The card that shows how a customer stands towards an agreement, on every page that does.

use chrono::NaiveDate;

use crate::acceptance::dispute::Dispute;
use crate::acceptance::{Confirmation, Method, NextStep, Standing, next_step};
use crate::accounts::{Agent, PartnerKind, Refusal, Role};
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
    pub status: crate::acceptance::Status,
    /// The confirmation that the status rests on, or that is outdated.
    pub shown: Option<Confirmation>,
    /// What the person named in the shown attestation says against it.
    pub disputed: Option<Dispute>,
    /// From when the shown version has been in effect.
    pub effective_on: Option<NaiveDate>,
    /// What should happen next.
    pub step: Option<NextStep>,
    /// Where the reader can attest.
    pub update: Option<String>,
    /// The reader is an indirect reseller's: told why it cannot attest, and what it can do (R-ROLE-5).
    pub for_reseller: bool,
    /// The reader is the operator's: sees where a request came from (R-ROLE-9).
    pub for_operator: bool,
    /// The reader sees who recorded it, and on what basis: the operator, and the partner whose attestation it is. Of a
    /// direct acceptance, and of its provider's attestation, a partner sees person, date and version (R-ROLE-9).
    pub in_full: bool,
}

/// Who reads the card.
#[derive(Debug, Clone, Copy)]
pub enum CardReader<'a> {
    /// An agent of the partner that it is about.
    Agent(&'a Agent),
    /// One of the operator's people; the partner's name is shown.
    Operator(&'a str),
}

impl Card {
    /// The card for a reader.
    pub fn new(
        agreement: AgreementType,
        customer: &Customer,
        standing: Standing,
        today: NaiveDate,
        reader: CardReader<'_>,
    ) -> Self {
        let kind = match reader {
            CardReader::Agent(agent) => kind_of(agent, customer),
            CardReader::Operator(_) => next_step::Reader::Operator,
        };
        let step = next_step(&standing.facts, &standing.versions, today, kind);
        let may_attest =
            kind == next_step::Reader::Attester && !standing.facts.national_cloud && !standing.facts.relationship_ended;
        let shown = standing.current.shown(standing.status).cloned();
        let version = standing
            .versions
            .iter()
            .find(|version| shown.as_ref().is_some_and(|shown| shown.rank == version.rank));
        Self {
            partner_name: match reader {
                CardReader::Operator(name) => Some(name.to_owned()),
                CardReader::Agent(_) => None,
            },
            status: standing.status,
            effective_on: version.map(|version| version.effective_on),
            step,
            update: may_attest.then(|| paths::customer_agreement(customer.id, &agreement.id)),
            for_reseller: matches!(reader, CardReader::Agent(agent) if agent.kind == PartnerKind::IndirectReseller),
            for_operator: matches!(reader, CardReader::Operator(_)),
            in_full: match (reader, &shown) {
                (CardReader::Operator(_), _) => true,
                (CardReader::Agent(agent), Some(shown)) => shown.is_of(agent.partner),
                (CardReader::Agent(_), None) => false,
            },
            disputed: standing
                .disputed
                .filter(|_| shown.as_ref().is_some_and(|shown| shown.method == Method::Attestation)),
            shown,
            agreement,
        }
    }

    /// Where the receipt of the customer's own acceptance is.
    pub fn receipt(&self) -> Option<String> {
        self.shown.as_ref()?.receipt().map(paths::acceptance)
    }

    /// The message that names the role in which it was recorded.
    pub fn role_label(&self) -> &'static str {
        self.shown
            .as_ref()
            .and_then(|shown| Role::parse(&shown.recorded_by_role))
            .map_or("role-none", Role::label)
    }
}

/// What an agent may do about a customer's confirmation (R-ROLE-1, R-ROLE-2, R-ROLE-5).
fn kind_of(agent: &Agent, customer: &Customer) -> next_step::Reader {
    match agent.attester_for(customer.bought_before) {
        Ok(_) => next_step::Reader::Attester,
        Err(Refusal::Reseller) => next_step::Reader::Reseller,
        Err(_) => next_step::Reader::Colleague,
    }
}
