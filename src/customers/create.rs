//! Creating a customer.

use serde_json::json;

use super::{Error, NewCustomer, store};
use crate::accounts::Attester;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::values::id::CustomerId;

pub(super) async fn create(tx: &mut Tx, cx: &Context, who: &Attester, what: &NewCustomer) -> Result<CustomerId, Error> {
    let id = CustomerId::new(cx.now, &cx.random);
    store::insert(tx, id, what, cx.now).await?;
    let facts = json!({
        "company_name": what.company_name,
        "domain": what.domain,
        "cloud": what.cloud,
        "address": what.address,
        "language": what.language.as_str(),
        "registration_number": what.registration_number,
        "contact": { "name": what.contact.name, "email": what.contact.email, "phone": what.contact.phone },
        "bought_before": what.bought_before,
    });
    let object = Object::new("customer", id, what.company_name.as_str());
    let event = Event::new(Kind::CustomerCreated, object)
        .of_partner(who.agent().partner)
        .of_customer(id)
        .after(facts);
    audit::record(tx, cx, event).await?;
    Ok(id)
}
