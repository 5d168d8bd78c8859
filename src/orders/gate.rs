//! The gate (R-GATE-1 to R-GATE-5): whether a transaction may go on, and if not, why, who can act, and since when. One pure
//! function of the transaction, the confirmations, the policy and the date.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::accounts::PartnerKind;
use crate::agreements::policy::Channel;
use crate::agreements::{Timeline, Version};
use crate::customers::Cloud;
use crate::status::{self, Facts, Status};
use crate::text_enum;
use crate::values::id::ConfirmationId;

text_enum! {
    /// What is to be done.
    pub enum Act {
        /// A new purchase.
        Purchase = "purchase",
        /// Another number of seats, more or fewer.
        Seats = "seats",
        /// A renewal by hand.
        Renewal = "renewal",
        /// A renewal by the schedule.
        AutoRenewal = "auto-renewal",
        /// Suspending a subscription, or ending the suspension.
        Suspension = "suspension",
        /// Cancelling a subscription.
        Cancellation = "cancellation",
        /// Switching auto-renewal on or off.
        AutoRenewSwitch = "auto-renew-switch",
    }
}

impl Act {
    /// Whether it needs a confirmation (R-GATE-1); the others are never blocked (R-GATE-2).
    pub const fn is_gated(self) -> bool {
        matches!(self, Self::Purchase | Self::Seats | Self::Renewal)
    }
}

/// A transaction to be judged.
#[derive(Debug, Clone, Copy)]
pub struct Transaction<'a> {
    /// What is to be done.
    pub act: Act,
    /// How it comes in.
    pub channel: Channel,
    /// What the partner that orders is in the channel.
    pub partner: PartnerKind,
    /// The partner's relationship with the customer is open.
    pub is_served: bool,
    /// The customer's cloud.
    pub cloud: Cloud,
    /// The customer has a completed purchase through this partner, or bought before Assent kept its orders (R-GATE-3).
    pub has_bought: bool,
    /// The agreement type for which the offer is marked.
    pub needs: Option<&'a str>,
    /// The customer can accept by itself (R-DIRECT-4).
    pub can_accept: bool,
}

/// What is known of a customer, a partner and one agreement type.
#[derive(Debug, Clone)]
pub struct TypeFacts {
    /// The agreement type.
    pub type_id: String,
    /// Its versions.
    pub versions: Vec<Version>,
    /// The confirmations, and what became of them.
    pub facts: Facts,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It may go on.
    Allowed(Ground),
    /// It may not, until somebody acts.
    Held(Hold),
}

/// Why a transaction may go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// It is of a kind that is never blocked (R-GATE-2).
    NeverBlocked,
    /// The customer is in a national cloud (R-GATE-5).
    NationalCloud,
    /// No confirmation is required on that day and channel (R-GATE-4).
    NotRequired,
    /// This confirmation opens the gate.
    Confirmed(ConfirmationId),
}

impl Ground {
    /// The confirmation that opens the gate.
    pub const fn confirmation(self) -> Option<ConfirmationId> {
        match self {
            Self::Confirmed(id) => Some(id),
            _ => None,
        }
    }
}

/// Why a transaction is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// What is the matter.
    pub reason: Reason,
    /// The agreement type that has to be confirmed.
    pub type_id: Option<String>,
    /// The version of it.
    pub version: Option<i64>,
    /// Who can act.
    pub mover: Mover,
    /// Since when transactions are held for this reason.
    pub since: NaiveDate,
}

/// What is the matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// An indirect reseller never orders (R-ROLE-5).
    Reseller,
    /// The relationship has ended (R-REL-1).
    NotServed,
    /// No agreement satisfies the gate.
    NoAgreement,
    /// No confirmation was provided.
    NotProvided,
    /// The customer was invited and has not answered.
    Invited,
    /// The customer declined.
    Declined,
    /// The customer withdrew its consent.
    Withdrawn,
    /// The confirmation was rejected.
    Rejected,
    /// The confirmation is of an older version than the one needed.
    OutdatedVersion,
}

impl Reason {
    const fn of(status: Status) -> Self {
        match status {
            Status::Withdrawn => Self::Withdrawn,
            Status::OutdatedVersion => Self::OutdatedVersion,
            Status::Rejected => Self::Rejected,
            Status::Declined => Self::Declined,
            Status::Invited => Self::Invited,
            Status::NotNeeded | Status::AcceptedDirectly | Status::Attested | Status::NotProvided => Self::NotProvided,
        }
    }

    /// Whether a confirmation would let the transaction go on: then it can be kept until there is one.
    pub const fn can_wait(self) -> bool {
        !matches!(self, Self::Reseller | Self::NotServed | Self::NoAgreement)
    }

    /// The message that says it, with the placeables `agreement` and `version`.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Reseller => "order-hold-reseller",
            Self::NotServed => "order-hold-not-served",
            Self::NoAgreement => "order-hold-no-agreement",
            Self::NotProvided => "order-hold-not-provided",
            Self::Invited => "order-hold-invited",
            Self::Declined => "order-hold-declined",
            Self::Withdrawn => "order-hold-withdrawn",
            Self::Rejected => "order-hold-rejected",
            Self::OutdatedVersion => "order-hold-outdated",
        }
    }
}

/// Who can act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mover {
    /// The customer can accept, or the partner attest.
    CustomerOrPartner,
    /// The partner alone: the customer cannot accept by itself (R-DIRECT-4).
    Partner,
    /// The reseller's provider, which orders for it.
    Provider,
    /// The operator.
    Operator,
    /// Nobody, until the customer authorizes the partner again.
    Customer,
}

/// Judges a transaction on a day in UTC. `known` are the types that the policy of that day accepts.
pub fn decide(what: &Transaction<'_>, known: &[TypeFacts], policy: &Timeline, on: NaiveDate) -> Decision {
    if !what.act.is_gated() {
        return Decision::Allowed(Ground::NeverBlocked);
    }
    let held = |reason, mover| {
        Decision::Held(Hold {
            reason,
            type_id: None,
            version: None,
            mover,
            since: on,
        })
    };
    if what.partner == PartnerKind::IndirectReseller {
        return held(Reason::Reseller, Mover::Provider);
    }
    if !what.is_served {
        return held(Reason::NotServed, Mover::Customer);
    }
    if what.cloud.is_national() {
        return Decision::Allowed(Ground::NationalCloud);
    }
    if !policy.is_required(what.channel, on) {
        return Decision::Allowed(Ground::NotRequired);
    }
    let accepted = accepted_types(what, policy, on);
    let of_type = |type_id: &&str| known.iter().find(|known| known.type_id == **type_id);
    for known in accepted.iter().rev().filter_map(of_type) {
        let needed = status::needed(&known.versions, on, what.has_bought).map(|version| version.rank);
        if let Some(confirmation) = known.facts.opening(needed) {
            return Decision::Allowed(Ground::Confirmed(confirmation.id));
        }
    }
    // The type to ask for, which takes new confirmations; where none does, the last that would satisfy.
    let recordable = policy.recordable(on);
    let asked_for = accepted.iter().rfind(|type_id| recordable.contains(*type_id));
    match asked_for.or(accepted.last()).and_then(of_type) {
        Some(known) => Decision::Held(hold(what, known, policy, on)),
        None => held(Reason::NoAgreement, Mover::Operator),
    }
}

/// The types of which a confirmation opens the gate to this transaction on a day, in the order in which they came.
pub fn accepted_types<'p>(what: &Transaction<'_>, policy: &'p Timeline, on: NaiveDate) -> Vec<&'p str> {
    let mut accepted = policy.satisfying(on);
    if let Some(needs) = what.needs.filter(|needs| policy.is_needed_by_marked_offers(needs, on)) {
        accepted.retain(|type_id| *type_id == needs);
    }
    accepted
}

/// Why no confirmation of this type opens the gate.
fn hold(what: &Transaction<'_>, known: &TypeFacts, policy: &Timeline, on: NaiveDate) -> Hold {
    let needed = status::needed(&known.versions, on, what.has_bought);
    let rank = needed.map(|version| version.rank);
    let reason = Reason::of(known.facts.summary().status_on(on, rank));
    let needed_since = needed.and_then(|version| match what.has_bought {
        true => version.required_from,
        false => Some(version.effective_on),
    });
    let withdrawn_on = known.facts.withdrawn.as_ref().map(|withdrawal| withdrawal.withdrawn_on);
    let since = [
        policy.required_from(what.channel),
        policy.satisfies_from(&known.type_id, on),
        needed_since,
        withdrawn_on.filter(|_| reason == Reason::Withdrawn),
    ];
    Hold {
        reason,
        type_id: Some(known.type_id.clone()),
        version: rank,
        mover: match what.can_accept {
            true => Mover::CustomerOrPartner,
            false => Mover::Partner,
        },
        since: since.into_iter().flatten().max().unwrap_or(on),
    }
}
