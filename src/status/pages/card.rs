//! The card with the status of a customer towards an agreement.

use chrono::NaiveDate;

use crate::acceptances::Eligibility;
use crate::accounts::{Channel, PartnerKind};
use crate::agreements::AgreementType;
use crate::attestations::dispute::{self, Dispute};
use crate::confirmations::pages::record::Record;
use crate::confirmations::{Decision, Method, decision};
use crate::customers::Customer;
use crate::db::{self, Reader};
use crate::notices::{self, Notice};
use crate::status::next_step::{Mover, coming_requirement, next_step};
use crate::status::{self, NextStep, Status};
use crate::values::id::{CustomerId, PartnerId};
use crate::web::paths;

/// The view of `templates/status/card.html`.
#[derive(Debug)]
pub struct Card {
    /// The agreement.
    pub agreement: AgreementType,
    /// The partners that it is about, for the operator: of a customer's own acceptance all that it counts for.
    pub partners: Vec<String>,
    /// The status.
    pub status: Status,
    /// The confirmation that the status is based on, or that is outdated.
    pub shown: Option<Record>,
    /// The relationship with the partner has ended, and with it what its attestations were worth (R-REL-1).
    pub ended: bool,
    /// What the person named in the shown attestation says against it.
    pub disputed: Option<Dispute>,
    /// The rejection of the shown confirmation, unless it was undone (R-REV-3).
    pub rejected: Option<Decision>,
    /// The version that is required today; 0 if none is.
    pub required_rank: i64,
    /// What should happen next.
    pub step: Option<NextStep>,
    /// Where the reader can attest.
    pub update: Option<String>,
    /// Where the reader can correct what is shown (R-UPD-6).
    pub correct: Option<String>,
    /// The partner's open task to cancel its subscriptions, since the customer withdrew its consent (R-DIRECT-5).
    pub task: Option<Notice>,
    /// The customer.
    pub customer: CustomerId,
    /// The reader is an agent, and can say that the task is done.
    pub for_agent: bool,
    /// The reader is an indirect reseller's, who cannot attest (R-ROLE-5).
    pub for_reseller: bool,
}

/// Which card, and for whom.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The customer.
    pub customer: &'a Customer,
    /// The agreement.
    pub agreement: &'a AgreementType,
    /// The partner whose status it is.
    pub partner: PartnerId,
    /// The partner's name, for the operator, who sees several partners' cards.
    pub partner_name: Option<&'a str>,
    /// Whether the customer may accept by itself.
    pub eligibility: Eligibility,
    /// Who reads it.
    pub reader: &'a Channel,
    /// Today, in UTC.
    pub today: NaiveDate,
}

impl Card {
    /// The card for a reader.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn find(db: &mut Reader, subject: &Subject<'_>) -> Result<Self, db::Error> {
        let Subject {
            customer,
            agreement,
            eligibility,
            reader,
            today,
            ..
        } = *subject;
        let standing = status::standing(db, subject.partner, customer, agreement, today).await?;
        let shown = standing.shown().cloned();
        let disputed = match &shown {
            Some(shown) if shown.method == Method::Attestation => dispute::of(db, shown).await?,
            _ => None,
        };
        let rejected = match &shown {
            Some(shown) => decision::rejection_of(db, shown.id).await?,
            None => None,
        };
        // After the end of the relationship the partner reads nothing new (R-REL-1).
        let until = standing.ended_at;
        let rejected = rejected.filter(|rejected| until.is_none_or(|until| rejected.decided_at <= until));
        let agent = reader.agent();
        let waiting = notices::about(db, customer.id, notices::Kind::Withdrawn).await?;
        let task = waiting.into_iter().find(|notice| {
            notice.partner_id == subject.partner && notice.settled_at.is_none() && notice.agreement == agreement.name
        });
        let cannot_accept = eligibility == Eligibility::BoughtBefore;
        let mover = match standing.facts.relationship_ended {
            true => Mover::Nobody,
            false => Mover::for_reader(reader, cannot_accept),
        };
        let coming = coming_requirement(&standing.facts, &standing.versions, today);
        let step = next_step(standing.status, cannot_accept, mover).or(coming.map(|matter| NextStep {
            matter,
            mover,
            cannot_accept,
        }));
        let may_attest = mover == Mover::Reader && !standing.facts.national_cloud;
        let is_own = shown
            .as_ref()
            .is_some_and(|shown| agent.is_some_and(|agent| shown.is_of(agent.partner)));
        Ok(Self {
            partners: subject.partner_name.map(str::to_owned).into_iter().collect(),
            task,
            customer: customer.id,
            for_agent: agent.is_some(),
            status: standing.status,
            required_rank: standing.facts.required_rank.unwrap_or_default(),
            ended: standing.facts.relationship_ended,
            step,
            update: may_attest.then(|| paths::customer_agreement(customer.id, &agreement.id)),
            correct: shown
                .as_ref()
                .filter(|_| may_attest && is_own && rejected.is_none())
                .map(|shown| paths::correct(shown.id)),
            for_reseller: agent.is_some_and(|agent| agent.kind == PartnerKind::IndirectReseller),
            disputed: disputed.filter(|dispute| until.is_none_or(|until| dispute.disputed_at <= until)),
            rejected,
            shown: match shown {
                Some(shown) => Some(Record::find(db, shown, &standing.versions, reader).await?),
                None => None,
            },
            agreement: agreement.clone(),
        })
    }

    /// The tone of the status. What a person disputes is not plainly good.
    pub fn tone(&self) -> &'static str {
        match &self.disputed {
            Some(_) if self.status.tone() == "good" => "warn",
            _ => self.status.tone(),
        }
    }

    /// The partners that it is about, as one list.
    pub fn partner_names(&self, between: impl AsRef<str>) -> Option<String> {
        (!self.partners.is_empty()).then(|| self.partners.join(between.as_ref()))
    }

    /// Whether one acceptance of the customer's own counts for several partners.
    pub fn counts_for_several(&self) -> bool {
        self.partners.len() > 1
    }

    /// Takes in another partner's card that shows the same acceptance of the customer's own, with the same status; gives any
    /// other back.
    pub fn take_in(&mut self, other: Self) -> Option<Self> {
        let own = |card: &Self| {
            let shown = card.shown.as_ref().filter(|shown| shown.it.method == Method::Direct);
            shown.map(|shown| (shown.it.id, card.status, card.task.is_some()))
        };
        if own(self).is_none() || own(self) != own(&other) {
            return Some(other);
        }
        self.partners.extend(other.partners);
        None
    }

    /// The message that says why the confirmation that is shown counts no longer, with the placeable `method`.
    pub fn counts_no_longer(&self) -> Option<&'static str> {
        match self.status {
            Status::Withdrawn => Some("acceptance-withdrawn-text"),
            Status::Rejected => Some("acceptance-rejected-text"),
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
