//! The projection: the rows of a customer are computed together with its rows of the list of customers, at the end of each
//! transaction that made those stale, and all rows whenever versions or policy change ([`Basis::mark`]).

use chrono::NaiveDate;

use super::store::rows::{self, Stored};
use super::{Basis, Reason, Step, forecast};
use crate::acceptances::{self, Eligibility};
use crate::accounts::PartnerKind;
use crate::agreements::policy::Channel;
use crate::customers::Face;
use crate::db::{Error, Reader, Tx};
use crate::invitations;
use crate::orders::gate::{self, Hold, Transaction, TypeFacts};
use crate::orders::{self, Act, TermEnds};
use crate::relationships::Relationship;
use crate::status::{self, Facts};
use crate::values::id::CustomerId;

/// An open relationship, with the facts about one agreement that the list of customers has gathered.
#[derive(Debug)]
pub struct Served {
    /// The relationship.
    pub relationship: Relationship,
    /// The agreement.
    pub type_id: String,
    /// What is known about it.
    pub facts: Facts,
}

/// Computes the rows of a customer, which the caller has locked, from all its open relationships, and writes those that differ
/// from what is stored.
///
/// # Errors
/// If the database query fails.
pub async fn project(
    tx: &mut Tx,
    id: CustomerId,
    customer: &Face,
    served: Vec<Served>,
    basis: &Basis,
) -> Result<(), Error> {
    let mut known = rows::of_customer(tx, id).await?;
    for one in served {
        let relationship = one.relationship.id;
        let place = known.iter().position(|known| known.relationship_id == relationship);
        let before = place.map(|place| known.swap_remove(place));
        match row(tx, id, customer, one, basis).await? {
            Some(row) if before.as_ref() == Some(&row) => {}
            Some(row) => rows::put(tx, &row).await?,
            None if before.is_some() => rows::delete(tx, relationship).await?,
            None => {}
        }
    }
    // The remaining rows belong to relationships that have ended.
    for row in known {
        rows::delete(tx, row.relationship_id).await?;
    }
    Ok(())
}

/// Up to `limit` customers whose invitations can no longer be answered on a day, in UTC: their rows are out of date.
///
/// # Errors
/// If the database query fails.
pub async fn invited_until(db: &mut Reader, today: NaiveDate, limit: i64) -> Result<Vec<CustomerId>, Error> {
    rows::invited_until(db, today, limit).await
}

/// The row of a relationship; `None`: the customer is ready.
async fn row(
    db: &mut Reader,
    id: CustomerId,
    customer: &Face,
    served: Served,
    basis: &Basis,
) -> Result<Option<Stored>, Error> {
    let Served {
        relationship,
        type_id,
        facts,
    } = served;
    // For a reseller's customer its provider orders (R-ROLE-5).
    let orders_by = relationship.provider_id.unwrap_or(relationship.partner_id);
    let has_bought = customer.bought_before || (customer.has_bought && orders::has_purchase(db, orders_by, id).await?);
    let today = basis.today();
    let asked_for = basis.policy.asked_for(today);
    let first = |type_id: &str, facts: &Facts| {
        let has_bought = customer.has_bought && facts.current.direct.is_none();
        acceptances::first_eligibility(&basis.policy, type_id, today, customer.cloud, has_bought)
    };
    let mut known = Vec::new();
    for other in basis.satisfying().into_iter().filter(|other| *other != type_id) {
        let partner = relationship.partner_id;
        let facts = status::facts(db, partner, id, customer.cloud, Some(&relationship), other, today).await?;
        known.push(type_facts(basis, other, facts));
    }
    known.push(type_facts(basis, &type_id, facts));
    let can_accept = asked_for.is_some_and(|asked_for| {
        let about = known.iter().find(|known| known.type_id == asked_for);
        about.is_some_and(|about| first(asked_for, &about.facts) == Eligibility::Eligible)
    });
    let what = Transaction {
        act: Act::Purchase,
        channel: Channel::Portal,
        partner: PartnerKind::DirectBill,
        is_served: relationship.is_open(),
        cloud: customer.cloud,
        has_bought,
        needs: None,
        can_accept,
    };
    let Some((day, hold)) = forecast(&what, &known, basis) else {
        return Ok(None);
    };
    let from_on = if day > today {
        day
    } else {
        blocked_since(&hold, basis).max(relationship.since.utc_date())
    };
    let about = known.iter().find(|known| Some(&known.type_id) == hold.type_id.as_ref());
    let facts = about.map(|known| &known.facts);
    let invited = facts.filter(|facts| facts.invitation.is_some_and(invitations::State::is_asked));
    let opened = invited.is_some_and(|facts| facts.invitation == Some(invitations::State::Opened));
    let step = match (&hold.type_id, can_accept) {
        (None, _) => Step::Operator,
        (Some(_), false) => Step::Attest,
        (Some(_), true) if invited.is_some() => Step::Answer,
        (Some(_), true) => Step::Invite,
    };
    let ends = if customer.has_bought {
        // Before that day they can still be renewed.
        orders::term_ends(db, relationship.partner_id, id, from_on).await?
    } else {
        TermEnds::default()
    };
    Ok(Some(Stored {
        relationship_id: relationship.id,
        partner_id: relationship.partner_id,
        customer_id: id,
        type_id: hold.type_id.clone(),
        company_name: customer.company_name.as_str().to_owned(),
        country: customer.country,
        from_on,
        reason: reason(hold.reason, can_accept, opened),
        step,
        needed: hold.version,
        confirmed: facts.and_then(Facts::confirmed_rank),
        invited_until: invited
            .and_then(|facts| facts.invited_until)
            .filter(|_| step == Step::Answer),
        opened: opened && step == Step::Answer,
        ends_on: ends.ends_on,
        renews_on: ends.renews_on,
    }))
}

fn type_facts(basis: &Basis, type_id: &str, facts: Facts) -> TypeFacts {
    TypeFacts {
        type_id: type_id.to_owned(),
        versions: basis.versions(type_id).to_vec(),
        facts,
    }
}

/// Since when orders are held for a reason. Where nothing satisfies the gate, since a confirmation is required at all: the row
/// must not depend on the day on which it is computed.
fn blocked_since(hold: &Hold, basis: &Basis) -> NaiveDate {
    match hold.type_id {
        Some(_) => hold.since,
        None => basis.policy.required_from(Channel::Portal).unwrap_or(hold.since),
    }
}

const fn reason(reason: gate::Reason, can_accept: bool, opened: bool) -> Reason {
    match reason {
        // Nobody waits for a customer that cannot accept (R-DIRECT-4).
        gate::Reason::Invited if !can_accept => Reason::NotProvided,
        gate::Reason::Invited if opened => Reason::Opened,
        gate::Reason::Invited => Reason::Unopened,
        gate::Reason::Declined => Reason::Declined,
        gate::Reason::Withdrawn => Reason::Withdrawn,
        gate::Reason::Rejected => Reason::Rejected,
        gate::Reason::OutdatedVersion => Reason::Outdated,
        gate::Reason::NoAgreement => Reason::NoAgreement,
        gate::Reason::NotProvided | gate::Reason::Reseller | gate::Reason::NotServed => Reason::NotProvided,
    }
}
