//! Editing what is said about a customer. Anyone who saw an older state sees the newer one, and overwrites nothing.

use super::{Customer, EditError, Profile, store};
use crate::accounts::Editor;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::values::id::CustomerId;

pub(super) async fn edit(
    tx: &mut Tx,
    cx: &Context,
    who: &Editor,
    id: CustomerId,
    revision: i64,
    what: &Profile,
) -> Result<(), EditError> {
    let partner = who.agent().partner;
    // Two editors follow one another, so that the second sees what the first saved.
    store::lock(tx, id).await?;
    let found = store::find_for(tx, partner, id).await?;
    let Some((customer, None)) = found else {
        return Err(EditError::NotServed);
    };
    let before = customer.profile();
    // The same form sent twice, or two people of one mind: nothing is left to be done.
    if before == *what {
        return Ok(());
    }
    if customer.revision != revision {
        return Err(EditError::Changed(Box::new(customer)));
    }
    store::update(tx, id, what).await?;
    let (was, is) = before.differences(what);
    let event = Event::new(Kind::CustomerChanged, object(&customer, what))
        .of_partner(partner)
        .of_customer(id)
        .before(was)
        .after(is);
    Ok(audit::record(tx, cx, event).await?)
}

/// The customer under the name that it has from now on.
fn object(customer: &Customer, what: &Profile) -> Object {
    Object::new("customer", customer.id, what.company_name.as_str())
}
