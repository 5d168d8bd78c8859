//! What a customer accepts, and who does it: the same facts on the page, beside the pending code and in the record.

use crate::accounts::CustomerAdmin;
use crate::accounts::people::Person;
use crate::customers::Customer;
use crate::values::Language;
use crate::values::id::{InvitationId, PartnerId, TextId};

/// What was accepted, as it was ticked.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct AcceptedTerms {
    /// The agreement, if one was accepted.
    pub type_id: Option<String>,
    /// The exact text of it.
    #[sqlx(rename = "text_id")]
    pub text: Option<TextId>,
    /// The sentence ticked about the agreement.
    pub sentence: Option<String>,
    /// The partner whose link it was.
    #[sqlx(rename = "partner_id")]
    pub partner: Option<PartnerId>,
    /// The provider, for an indirect reseller's link.
    #[sqlx(rename = "provider_id")]
    pub provider: Option<PartnerId>,
    /// The sentence ticked about the relationship, if it was authorized.
    pub relationship_sentence: Option<String>,
    /// The language of what was ticked.
    pub sentence_language: Language,
    /// Whether delegated administration privileges were requested with the relationship.
    pub delegated_administration: bool,
    /// The link, without its secret.
    pub link: String,
    /// The invitation that was answered.
    #[sqlx(rename = "invitation_id")]
    pub invitation: Option<InvitationId>,
}

impl AcceptedTerms {
    /// The ticked sentences, in the order of the boxes.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        [&self.sentence, &self.relationship_sentence]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

/// The person who accepts, and for whom.
#[derive(Debug, Clone, Copy)]
pub struct Acceptor<'a> {
    /// The permission.
    pub admin: &'a CustomerAdmin,
    /// The person, with the contact address.
    pub person: &'a Person,
    /// The customer.
    pub customer: &'a Customer,
}

impl<'a> Acceptor<'a> {
    /// A person who accepts for a customer.
    pub const fn new(admin: &'a CustomerAdmin, person: &'a Person, customer: &'a Customer) -> Self {
        Self {
            admin,
            person,
            customer,
        }
    }
}
