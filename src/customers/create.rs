//! Creating a customer.

use serde_json::json;

use super::{Error, NewCustomer, store};
use crate::accounts::Attester;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::values::id::CustomerId;
use crate::values::text::search_words;

pub(super) async fn create(tx: &mut Tx, cx: &Context, who: &Attester, what: &NewCustomer) -> Result<CustomerId, Error> {
    let id = CustomerId::new(cx.now, &cx.random);
    store::insert(tx, id, what, cx.now).await?;
    for word in words(what) {
        store::insert_word(tx, id, &word).await?;
    }
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

/// The words by whose beginnings a customer is found: those of its name and of the part of the domain that it chose.
fn words(what: &NewCustomer) -> Vec<String> {
    let prefix = what.domain.split('.').next().unwrap_or_default();
    let mut words = what.company_name.words();
    words.extend(search_words(prefix));
    words.sort_unstable();
    words.dedup();
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customers::{Cloud, Contact};
    use crate::values::address::AddressFields;
    use crate::values::{CompanyName, EmailAddress, LanguageTag, PersonName, PostalAddress};

    #[test]
    fn a_customer_is_found_by_its_name_and_by_the_beginning_of_its_domain() {
        let address = AddressFields {
            country: "US",
            line1: "1 Pike St",
            city: "Seattle",
            state: "WA",
            postal_code: "98101",
            ..AddressFields::default()
        };
        let what = NewCustomer {
            company_name: CompanyName::parse("Fjord Foods AB").unwrap(),
            domain: "fjord-mat.onassent.example".into(),
            cloud: Cloud::Public,
            address: PostalAddress::parse(address).unwrap(),
            language: LanguageTag::parse("en-US").unwrap(),
            registration_number: None,
            contact: Contact {
                name: PersonName::parse("Nora", "Hale").unwrap(),
                email: EmailAddress::parse("nora@example.com").unwrap(),
                phone: None,
            },
            bought_before: false,
        };
        assert_eq!(words(&what), ["ab", "fjord", "foods", "mat"]);
    }
}
