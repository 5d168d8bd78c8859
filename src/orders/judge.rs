//! Asking the gate: the facts of a partner and a customer are gathered, and judged by [`gate::decide`].

use std::collections::BTreeSet;

use super::gate::{self, Act, Decision, Transaction, TypeFacts};
use super::has_bought;
use crate::acceptances::{self, Eligibility};
use crate::accounts::PartnerKind;
use crate::agreements;
use crate::agreements::policy::Channel;
use crate::customers::Customer;
use crate::db::{self, Reader};
use crate::relationships::{self, Relationship};
use crate::status;
use crate::values::Timestamp;
use crate::values::id::PartnerId;

/// What is asked about: who orders for whom, what, and for which agreements the offers are marked.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    /// The partner that orders.
    pub partner: PartnerId,
    /// What it is in the channel.
    pub kind: PartnerKind,
    /// The customer.
    pub customer: &'a Customer,
    /// What is to be done.
    pub act: Act,
    /// How it comes in.
    pub channel: Channel,
    /// For each kind of line: the agreement type for which the offer is marked.
    pub needs: BTreeSet<Option<String>>,
}

/// The gate's answer at a moment. Of several lines, each must pass.
///
/// # Errors
/// If the database query fails.
pub async fn judge(db: &mut Reader, asked: &Question<'_>, now: Timestamp) -> Result<Decision, db::Error> {
    let on = now.utc_date();
    let (partner, customer) = (asked.partner, asked.customer);
    let policy = agreements::timeline(db).await?;
    let relationship = relationships::between(db, partner, customer.id).await?;
    let mut can_accept = false;
    if let Some(type_id) = policy.asked_for(on) {
        can_accept = acceptances::eligibility(db, customer, type_id, on).await? == Eligibility::Eligible;
    }
    let what = Transaction {
        act: asked.act,
        channel: asked.channel,
        partner: asked.kind,
        is_served: relationship.as_ref().is_some_and(Relationship::is_open),
        cloud: customer.cloud,
        has_bought: has_bought(db, partner, customer).await?,
        needs: None,
        can_accept,
    };
    let mut known = Vec::new();
    for type_id in policy.satisfying(on) {
        let relationship = relationship.as_ref();
        known.push(TypeFacts {
            type_id: type_id.to_owned(),
            versions: agreements::versions(db, type_id).await?,
            facts: status::facts(db, partner, customer.id, customer.cloud, relationship, type_id, on).await?,
        });
    }
    let mut answer = gate::decide(&what, &known, &policy, on);
    for needs in asked.needs.iter().filter_map(Option::as_deref) {
        let marked = Transaction {
            needs: Some(needs),
            ..what
        };
        if matches!(answer, Decision::Allowed(_)) {
            answer = gate::decide(&marked, &known, &policy, on);
        }
    }
    Ok(answer)
}
