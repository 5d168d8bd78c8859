//! Creating a customer.

use super::{Error, NewCustomer, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::values::CompanyName;
use crate::values::id::{CustomerId, PartnerId};
use crate::values::text::search_words;

pub(super) async fn create(
    tx: &mut Tx,
    cx: &Context,
    partner: PartnerId,
    what: &NewCustomer,
) -> Result<CustomerId, Error> {
    let id = CustomerId::new(cx.now, &cx.random);
    let name = &what.profile.company_name;
    store::insert(tx, id, what, cx.now).await?;
    for word in words(name, &what.domain) {
        store::insert_word(tx, id, &word).await?;
    }
    let mut facts = what.profile.remembered();
    facts.insert("domain".to_owned(), what.domain.as_str().into());
    facts.insert("cloud".to_owned(), what.cloud.as_str().into());
    let event = Event::new(Kind::CustomerCreated, Object::new("customer", id, name.as_str()))
        .of_partner(partner)
        .of_customer(id)
        .after(facts);
    audit::record(tx, cx, event).await?;
    Ok(id)
}

/// The words by whose beginnings a customer is found: those of its name and of the part of the domain that it chose.
pub(super) fn words(name: &CompanyName, domain: &str) -> Vec<String> {
    let prefix = domain.split('.').next().unwrap_or_default();
    let mut words = name.words();
    words.extend(search_words(prefix));
    words.sort_unstable();
    words.dedup();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_customer_is_found_by_its_name_and_by_the_beginning_of_its_domain() {
        let name = CompanyName::parse("Fjord Foods AB").unwrap();
        assert_eq!(
            words(&name, "fjord-mat.onassent.example"),
            ["ab", "fjord", "foods", "mat"]
        );
    }
}
