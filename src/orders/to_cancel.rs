//! **To cancel**: after a withdrawal of consent, each partner is to cancel its subscriptions with the customer, which is tracked
//! until they are (R-DIRECT-5).

use std::collections::{BTreeMap, BTreeSet};

use super::Subscription;
use super::store::{lists, subscriptions as store};
use crate::agreements;
use crate::audit::Context;
use crate::confirmations::withdrawal;
use crate::customers;
use crate::db::{self, Reader, Tx};
use crate::notices;
use crate::relationships;
use crate::status::{self, Status};
use crate::values::Timestamp;
use crate::values::id::{CustomerId, PartnerId};
use crate::values::paging::{Cursor, Listed};

/// One page of the subscriptions that a withdrawal asks to cancel, the newest withdrawal first: a partner's, or all partners'
/// if there is none; those that were cancelled since, or those still to be.
///
/// # Errors
/// If the database query fails.
pub async fn page(
    db: &mut Reader,
    partner: Option<PartnerId>,
    is_done: bool,
    at: Option<&Cursor>,
) -> Result<Listed<Subscription>, db::Error> {
    lists::to_cancel(db, partner, is_done, at).await
}

/// Works out again, for customers about whom something has changed, which of their subscriptions are to be cancelled.
///
/// # Errors
/// If the database query fails.
pub async fn refresh(tx: &mut Tx, stale: &BTreeSet<CustomerId>, now: Timestamp) -> Result<(), db::Error> {
    for id in stale {
        let open = store::open_of(tx, *id).await?;
        if open.is_empty() {
            continue;
        }
        let mut since = BTreeMap::new();
        for subscription in open {
            let partner = subscription.partner_id;
            let withdrawn = match since.get(&partner) {
                Some(known) => *known,
                None => {
                    let found = withdrawn_since(tx, partner, *id, now).await?;
                    since.insert(partner, found);
                    found
                }
            };
            if subscription.to_cancel_since != withdrawn {
                store::set_to_cancel(tx, subscription.id, withdrawn).await?;
            }
        }
    }
    Ok(())
}

/// Since when the consent is withdrawn, as far as this partner goes: nothing that came after it opens its gate again.
async fn withdrawn_since(
    db: &mut Reader,
    partner: PartnerId,
    id: CustomerId,
    now: Timestamp,
) -> Result<Option<Timestamp>, db::Error> {
    let Some(customer) = customers::face(db, id).await? else {
        return Ok(None);
    };
    let relationship = relationships::between(db, partner, id).await?;
    let relationship = relationship.as_ref();
    for known in agreements::types(db).await? {
        let Some(last) = withdrawal::last(db, id, &known.id, None).await? else {
            continue;
        };
        let facts = status::facts(db, partner, id, customer.cloud, relationship, &known.id, now.utc_date()).await?;
        if status::status(&facts) == Status::Withdrawn {
            return Ok(Some(last.withdrawn_at));
        }
    }
    Ok(None)
}

/// Settles the partner's notices of withdrawals once none of its subscriptions with the customer is left to cancel.
///
/// # Errors
/// If the database query fails.
pub(super) async fn settle(
    tx: &mut Tx,
    cx: &Context,
    partner: PartnerId,
    customer: CustomerId,
) -> Result<(), db::Error> {
    let open = store::open_of(tx, customer).await?;
    if open.iter().any(|open| open.partner_id == partner) {
        return Ok(());
    }
    for known in agreements::types(tx).await? {
        let kinds = [notices::Kind::Withdrawn; 3];
        notices::lapse(tx, cx, Some(partner), customer, &known.id, kinds).await?;
    }
    Ok(())
}
