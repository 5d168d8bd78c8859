//! What is said about a customer, fact by fact: what forms ask, what is edited, compared and remembered.

use serde_json::{Map, Value};

use super::Contact;
use crate::values::registration::RegistrationNumber;
use crate::values::{CompanyName, Country, EmailAddress, LanguageTag, PersonName, PhoneNumber, PostalAddress};

/// What is said about a customer and can be edited (R-ROLE-8). What its country requires has been judged by the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The legal name.
    pub company_name: CompanyName,
    /// Where it is.
    pub address: PostalAddress,
    /// The language of its agreements.
    pub language: LanguageTag,
    /// Where its country asks for one.
    pub registration_number: Option<RegistrationNumber>,
    /// The primary contact.
    pub contact: Contact,
    /// Bought before Assent kept its orders: then it cannot accept directly (R-DIRECT-4).
    pub bought_before: bool,
}

/// A fact that is yes or no, among those that are text.
pub const BOUGHT_BEFORE: &str = "bought_before";
/// It bought before, as forms and the log say it.
pub const YES: &str = "yes";
/// It did not.
pub const NO: &str = "no";

impl Profile {
    /// Every fact under the name that forms and labels have for it; empty where nothing is said.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let said = |value: &Option<String>| value.clone().unwrap_or_default();
        let phone = self.contact.phone.as_ref();
        let number = self.registration_number.as_ref();
        vec![
            ("company_name", self.company_name.to_string()),
            ("country", self.address.country.code().to_owned()),
            ("line1", self.address.line1.clone()),
            ("line2", said(&self.address.line2)),
            ("postal_code", said(&self.address.postal_code)),
            ("city", said(&self.address.city)),
            ("province", said(&self.address.state)),
            (
                "registration_number",
                number.map(ToString::to_string).unwrap_or_default(),
            ),
            ("language", self.language.as_str().to_owned()),
            ("first_name", self.contact.name.first().to_owned()),
            ("last_name", self.contact.name.last().to_owned()),
            ("email", self.contact.email.to_string()),
            ("phone", phone.map(ToString::to_string).unwrap_or_default()),
            (BOUGHT_BEFORE, if self.bought_before { YES } else { NO }.to_owned()),
        ]
    }

    /// All facts as the log keeps them.
    pub(super) fn as_json(&self) -> Map<String, Value> {
        self.facts()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), as_json(name, &value)))
            .collect()
    }

    /// The facts in which `after` differs: as they are here, and as they are there.
    pub(super) fn differences(&self, after: &Self) -> (Map<String, Value>, Map<String, Value>) {
        let (mut was, mut is) = (Map::new(), Map::new());
        for ((name, before), (_, after)) in self.facts().into_iter().zip(after.facts()) {
            if before != after {
                was.insert(name.to_owned(), as_json(name, &before));
                is.insert(name.to_owned(), as_json(name, &after));
            }
        }
        (was, is)
    }

    /// Puts a fact back that the log remembers.
    pub(super) fn put_back(&mut self, name: &str, value: &str) {
        let said = || (!value.is_empty()).then(|| value.to_owned());
        let (first, last) = (
            self.contact.name.first().to_owned(),
            self.contact.name.last().to_owned(),
        );
        match name {
            "company_name" => self.company_name = CompanyName::stored(value.to_owned()),
            "country" => {
                if let Ok(country) = Country::parse(value) {
                    self.address.country = country;
                }
            }
            "line1" => self.address.line1 = value.to_owned(),
            "line2" => self.address.line2 = said(),
            "postal_code" => self.address.postal_code = said(),
            "city" => self.address.city = said(),
            "province" => self.address.state = said(),
            "registration_number" => self.registration_number = said().map(RegistrationNumber::stored),
            "language" => {
                if let Ok(language) = LanguageTag::parse(value) {
                    self.language = language;
                }
            }
            "first_name" => self.contact.name = PersonName::stored(value.to_owned(), last),
            "last_name" => self.contact.name = PersonName::stored(first, value.to_owned()),
            "email" => self.contact.email = EmailAddress::stored(value.to_owned()),
            "phone" => self.contact.phone = said().map(PhoneNumber::stored),
            BOUGHT_BEFORE => self.bought_before = value == YES,
            _ => {}
        }
    }
}

fn as_json(name: &str, value: &str) -> Value {
    match name {
        BOUGHT_BEFORE => Value::Bool(value == YES),
        _ if value.is_empty() => Value::Null,
        _ => value.into(),
    }
}

/// A fact that the log remembers, as text; empty where nothing was said.
pub(super) fn from_json(value: &Value) -> String {
    match value {
        Value::Bool(true) => YES.to_owned(),
        Value::Bool(false) => NO.to_owned(),
        Value::String(text) => text.clone(),
        _ => String::new(),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::values::address::AddressFields;

    /// Fjord Foods of Umeå, Sweden.
    pub(in crate::customers) fn fjord() -> Profile {
        let address = AddressFields {
            country: "SE",
            line1: "Storgatan 1",
            city: "Umeå",
            postal_code: "903 26",
            ..AddressFields::default()
        };
        Profile {
            company_name: CompanyName::parse("Fjord Foods AB").unwrap(),
            address: PostalAddress::parse(address).unwrap(),
            language: LanguageTag::parse("sv-SE").unwrap(),
            registration_number: None,
            contact: Contact {
                name: PersonName::parse("Nora", "Hale").unwrap(),
                email: EmailAddress::parse("nora@fjordfoods.example").unwrap(),
                phone: None,
            },
            bought_before: false,
        }
    }

    fn moved() -> Profile {
        let mut moved = fjord();
        for (name, value) in [
            ("company_name", "Fjord Mat AS"),
            ("country", "NO"),
            ("line1", "Storgata 1"),
            ("line2", "2. etasje"),
            ("postal_code", "0155"),
            ("city", "Oslo"),
            ("province", "Oslo"),
            ("registration_number", "987654321"),
            ("language", "en-US"),
            ("first_name", "Åsa"),
            ("last_name", "Öberg"),
            ("email", "asa@fjordmat.example"),
            ("phone", "+4722334455"),
            ("bought_before", "yes"),
        ] {
            moved.put_back(name, value);
        }
        moved
    }

    #[test]
    fn every_fact_that_the_log_remembers_can_be_put_back() {
        let (was, is) = fjord().differences(&moved());
        assert_eq!(was.len(), fjord().facts().len(), "every fact is another: {was:?}");
        assert_eq!(was.keys().collect::<Vec<_>>(), is.keys().collect::<Vec<_>>());
        let mut back = moved();
        for (name, value) in &was {
            back.put_back(name, &from_json(value));
        }
        assert_eq!(back, fjord());
    }

    #[test]
    fn only_what_differs_is_remembered_of_a_change() {
        let mut after = fjord();
        after.put_back("city", "Luleå");
        let (was, is) = fjord().differences(&after);
        assert_eq!(Value::Object(was), serde_json::json!({ "city": "Umeå" }));
        assert_eq!(Value::Object(is), serde_json::json!({ "city": "Luleå" }));
    }
}
