//! Creating a customer.

use super::{Error, NewCustomer, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::values::id::{CustomerId, PartnerId};

pub(super) async fn create(
    tx: &mut Tx,
    cx: &Context,
    partner: Option<PartnerId>,
    what: &NewCustomer,
) -> Result<CustomerId, Error> {
    let id = CustomerId::new(cx.now, &cx.random);
    let name = &what.profile.company_name;
    store::insert(tx, id, what, cx.now).await?;
    let mut facts = what.profile.as_json();
    facts.insert("domain".to_owned(), what.domain.as_str().into());
    facts.insert("cloud".to_owned(), what.cloud.as_str().into());
    let event = Event::new(Kind::CustomerCreated, Object::new("customer", id, name.as_str()))
        .of_partner(partner)
        .of_customer(id)
        .after(facts);
    audit::record(tx, cx, event).await?;
    Ok(id)
}
