//! A confirmation for the unit tests of rules.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Basis, Confirmation, Method, Signer};
use crate::values::{EmailAddress, Language, LanguageTag, PersonName, Timestamp};

/// A confirmation of a version, by Nora Hale.
pub fn confirmation(method: Method, rank: i64, accepted_on: NaiveDate, recorded_at: Timestamp) -> Confirmation {
    Confirmation {
        id: Uuid::nil().into(),
        method,
        partner: (method == Method::Attestation).then(|| Uuid::nil().into()),
        customer: Uuid::nil().into(),
        type_id: "MicrosoftCustomerAgreement".to_owned(),
        rank,
        template_id: Uuid::nil(),
        text: Uuid::nil().into(),
        text_country: None,
        text_language: LanguageTag::parse("en").unwrap(),
        text_sha256: String::new(),
        text_pdf_sha256: None,
        accepted_on,
        signer: Signer {
            name: PersonName::parse("Nora", "Hale").unwrap(),
            email: EmailAddress::parse("nora@harvesthale.example").unwrap(),
            phone: None,
        },
        basis: Basis::NotStated,
        evidence_name: None,
        evidence_sha256: None,
        supersedes: None,
        reason: None,
        employee: None,
        sentence: String::new(),
        sentence_language: Language::English,
        recorded_at,
        recorded_by: Uuid::nil().into(),
        recorded_by_name: String::new(),
        recorded_by_email: String::new(),
        recorded_by_role: String::new(),
        recorded_for: String::new(),
        network_address: String::new(),
        user_agent: String::new(),
    }
}
