//! The record itself: who accepted which version of which agreement, when, and on what basis; evidence; withdrawals; what
//! reviewers decided about it.
//! This is the only module that writes these records.

pub mod api;
pub mod decision;
pub mod evidence;
pub mod latest;
mod letters;
mod mark_reviewed;
mod notify;
pub mod pages;
pub mod proposal;
mod reject;
#[cfg(test)]
pub(crate) mod sample;
mod store;
mod undo_decision;
mod visible;
pub mod withdrawal;

use std::time::Duration;

use chrono::NaiveDate;
use uuid::Uuid;

pub use decision::{Cause, DecideError, Decision, Verdict};
pub use evidence::{EvidenceChange, EvidenceFile};
pub use mark_reviewed::mark_reviewed;
pub use proposal::{Proposal, confirm_proposal, decline_proposal, propose_rejection, propose_undoing};
pub use reject::{Rejection, reject};
pub use undo_decision::{Undone, undo_decision};
pub use visible::seen_by;

use crate::audit::Context;
use crate::customers::Contact;
use crate::db::{self, Reader, Tx};
use crate::text_enum;
use crate::values::id::{AcceptanceId, AccountId, ConfirmationId, CustomerId, PartnerId, TextId};
use crate::values::text::search_key;
use crate::values::{Country, EmailAddress, Language, LanguageTag, PersonName, PhoneNumber, Timestamp};

text_enum! {
    /// What an attestation is based on (R-UPD-7).
    pub enum Basis {
        /// A paper that the customer signed.
        SignedPaper = "signed_paper",
        /// An e-mail from the customer.
        Email = "email",
        /// A call with the customer.
        Call = "call",
        /// The partner's own portal.
        Portal = "portal",
        /// Anything else.
        Other = "other",
        /// Not stated: possible by the API only.
        NotStated = "not_stated",
    }
}

impl Basis {
    /// Those that a form offers.
    pub const STATED: [Self; 5] = [Self::SignedPaper, Self::Email, Self::Call, Self::Portal, Self::Other];

    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::SignedPaper => "acceptance-basis-signed-paper",
            Self::Email => "acceptance-basis-email",
            Self::Call => "acceptance-basis-call",
            Self::Portal => "acceptance-basis-portal",
            Self::Other => "acceptance-basis-other",
            Self::NotStated => "acceptance-basis-not-stated",
        }
    }
}

text_enum! {
    /// How a confirmation was given.
    pub enum Method {
        /// Attested by a partner.
        Attestation = "attestation",
        /// Accepted by the customer itself.
        Direct = "direct",
    }
}

impl Method {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Attestation => "acceptance-method-attestation",
            Self::Direct => "acceptance-method-direct",
        }
    }
}

/// The person who accepted for the customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// The person's name.
    pub name: PersonName,
    /// The person's address; only its format is checked.
    pub email: EmailAddress,
    /// The person's number.
    pub phone: Option<PhoneNumber>,
}

impl Signer {
    /// The four facts, trimmed and case-folded: two signers with the same key are one (R-UPD-6).
    pub fn key(&self) -> String {
        let phone = self.phone.as_ref().map(PhoneNumber::as_str).unwrap_or_default();
        format!(
            "{}\u{1F}{}\u{1F}{}",
            self.name.key(),
            search_key(self.email.as_str()),
            search_key(phone)
        )
    }

    /// Whether both are the same person, whatever the phone number: the same name, and the same address.
    pub fn is_named_as(&self, other: &Self) -> bool {
        self.name.key() == other.name.key() && self.email.key() == other.email.key()
    }
}

impl From<Contact> for Signer {
    fn from(Contact { name, email, phone }: Contact) -> Self {
        Self { name, email, phone }
    }
}

/// A confirmation as it was recorded. It never changes; names and addresses in it are copies that outlive those named.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Confirmation {
    /// Its identifier.
    pub id: ConfirmationId,
    /// How it was given.
    pub method: Method,
    /// The partner that attested; `None` for a direct acceptance.
    #[sqlx(rename = "partner_id")]
    pub partner: Option<PartnerId>,
    /// The customer.
    #[sqlx(rename = "customer_id")]
    pub customer: CustomerId,
    /// The agreement type.
    pub type_id: String,
    /// The version of the agreement.
    pub rank: i64,
    /// The agreement's fixed identifier for outsiders.
    pub template_id: Uuid,
    /// The exact text.
    #[sqlx(rename = "text_id")]
    pub text: TextId,
    /// The text's country; `None` is worldwide.
    #[sqlx(try_from = "store::StoredCountry")]
    pub text_country: Option<Country>,
    /// The text's language.
    pub text_language: LanguageTag,
    /// The SHA-256 of the text's bytes, in hexadecimal (R-AGR-5).
    pub text_sha256: String,
    /// The SHA-256 of the text's PDF, in hexadecimal, if it has one (R-AGR-3).
    pub text_pdf_sha256: Option<String>,
    /// The date of the acceptance, as it was typed.
    pub accepted_on: NaiveDate,
    /// Who accepted.
    #[sqlx(flatten)]
    pub signer: Signer,
    /// What the attestation is based on.
    pub basis: Basis,
    /// The name of the evidence file, if there is one.
    pub evidence_name: Option<String>,
    /// The SHA-256 of the evidence file, in hexadecimal.
    pub evidence_sha256: Option<String>,
    /// The attestation that this one corrects (R-UPD-6).
    pub supersedes: Option<ConfirmationId>,
    /// Why it was corrected.
    pub reason: Option<String>,
    /// Who it was, where an account is shared by design (R-UPD-5).
    pub employee: Option<String>,
    /// The sentence that was ticked.
    pub sentence: String,
    /// Its language.
    pub sentence_language: Language,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// The account that recorded it.
    pub recorded_by: AccountId,
    /// The name of the person behind the account.
    pub recorded_by_name: String,
    /// The person's address.
    pub recorded_by_email: String,
    /// The role in which the person acted, as `Role::as_str` spells it.
    pub recorded_by_role: String,
    /// The name of the person's organisation at that time.
    pub recorded_for: String,
    /// The network address of the request.
    pub network_address: String,
    /// The user agent of the request.
    pub user_agent: String,
}

/// The confirmation of its kind that counts, if it counts: the last recorded, or an older one that an undone rejection made
/// current again (R-UPD-2).
#[derive(Debug, Clone)]
pub struct Last {
    /// The confirmation.
    pub confirmation: Confirmation,
    /// A reviewer rejected it, and has not undone that.
    pub rejected: bool,
}

/// The current confirmations of a customer, an agreement and one partner: the customer's own last acceptance and the
/// partner's last attestation (R-UPD-2). Either may open the gate, unless it was rejected.
#[derive(Debug, Clone, Default)]
pub struct Current {
    /// The customer's own.
    pub direct: Option<Confirmation>,
    /// A reviewer rejected the customer's own, and has not undone that.
    pub direct_rejected: bool,
    /// The partner's.
    pub attested: Option<Confirmation>,
    /// A reviewer rejected the partner's, and has not undone that.
    pub attestation_rejected: bool,
}

/// The current confirmations of a customer as one partner sees them; for one that ceased to serve it, as they were at that
/// moment (R-REL-1).
///
/// # Errors
/// If the database query fails.
pub async fn current(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Current, db::Error> {
    let direct = last_direct(db, customer, type_id, until).await?;
    let attested = last_attested(db, partner, customer, type_id, until).await?;
    Ok(Current {
        direct_rejected: direct.as_ref().is_some_and(|last| last.rejected),
        direct: direct.map(|last| last.confirmation),
        attestation_rejected: attested.as_ref().is_some_and(|last| last.rejected),
        attested: attested.map(|last| last.confirmation),
    })
}

/// The confirmations of a customer, of any agreement, the newest first: all of them, or those that one partner may
/// see, which are its own and the customer's (R-ROLE-9), those recorded `until` it ceased to serve the customer
/// (R-REL-1). At most [`HISTORY_SHOWN`].
///
/// # Errors
/// If the database query fails.
pub async fn history(
    db: &mut Reader,
    partner: Option<PartnerId>,
    customer: CustomerId,
    until: Option<Timestamp>,
) -> Result<Vec<Confirmation>, db::Error> {
    store::history(db, partner, customer, until).await
}

/// The confirmations that [`history`] lists after this one, recorded at this moment; at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn history_after(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
    after: (Timestamp, ConfirmationId),
    limit: usize,
) -> Result<Vec<Confirmation>, db::Error> {
    store::history::after(db, partner, customer, after, limit).await
}

/// The confirmations of several customers, the newest first of each.
///
/// # Errors
/// If the database query fails.
pub async fn of_customers(db: &mut Reader, ids: &[CustomerId]) -> Result<Vec<Confirmation>, db::Error> {
    let mut found = Vec::new();
    for some in ids.chunks(store::AT_ONCE) {
        found.extend(store::of_customers(db, some).await?);
    }
    Ok(found)
}

/// The confirmations shown of one customer at most.
pub const HISTORY_SHOWN: i64 = 200;

/// One confirmation. A page checks [`Confirmation::is_of`] before it shows it to a partner.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: ConfirmationId) -> Result<Option<Confirmation>, db::Error> {
    store::find(db, id).await
}

/// Records a confirmation: the only way into the record.
///
/// # Errors
/// If the database query fails.
pub async fn record(tx: &mut Tx, confirmation: &Confirmation) -> Result<(), db::Error> {
    store::insert(tx, confirmation).await
}

/// The moment of a new record or decision, later than any other of the customer and the type: the last recorded is current
/// (R-UPD-2), so two of the same moment, or of clocks that differ, must not change places.
///
/// # Errors
/// If the database query fails.
pub async fn moment_of_record(
    db: &mut Reader,
    cx: &Context,
    customer: CustomerId,
    type_id: &str,
) -> Result<Timestamp, db::Error> {
    let (recorded, withdrawn, decided) = store::last_acts(db, customer, type_id).await?;
    let last = recorded.max(withdrawn).max(decided);
    Ok(last.map_or(cx.now, |last| cx.now.max(last.plus(Duration::from_micros(1)))))
}

/// The customer's own acceptance of a type that counts, or did `until` a moment.
///
/// # Errors
/// If the database query fails.
pub async fn last_direct(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Last>, db::Error> {
    let last = store::last_direct(db, customer, type_id, until).await?;
    or_revived(db, last, until).await
}

/// A partner's attestation of a customer and a type that counts, or did `until` a moment.
///
/// # Errors
/// If the database query fails.
pub async fn last_attested(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Last>, db::Error> {
    let last = store::last_attested(db, partner, customer, type_id, until).await?;
    or_revived(db, last, until).await
}

/// The one of the same kind, customer and type as this one that counts, or did `until` a moment.
async fn last_of_kind(
    db: &mut Reader,
    confirmation: &Confirmation,
    until: Option<Timestamp>,
) -> Result<Option<Last>, db::Error> {
    let (customer, type_id) = (confirmation.customer, &confirmation.type_id);
    match confirmation.partner {
        Some(partner) => last_attested(db, partner, customer, type_id, until).await,
        None => last_direct(db, customer, type_id, until).await,
    }
}

/// In the place of a rejected one, an older one that an undone rejection made current again.
async fn or_revived(db: &mut Reader, last: Option<Last>, until: Option<Timestamp>) -> Result<Option<Last>, db::Error> {
    let Some(rejected) = last.as_ref().filter(|last| last.rejected) else {
        return Ok(last);
    };
    let revived = store::revived(db, &rejected.confirmation, until).await?;
    let revived = revived.map(|confirmation| Last {
        confirmation,
        rejected: false,
    });
    Ok(revived.or(last))
}

/// The partner's attestation that was current before this one and was not corrected.
///
/// # Errors
/// If the database query fails.
pub async fn attested_before(db: &mut Reader, confirmation: &Confirmation) -> Result<Option<Confirmation>, db::Error> {
    store::attested_before(db, confirmation).await
}

/// The record that corrects this one, if one does.
///
/// # Errors
/// If the database query fails.
pub async fn correction_of(db: &mut Reader, id: ConfirmationId) -> Result<Option<ConfirmationId>, db::Error> {
    store::correction_of(db, id).await
}

/// Whether it is the one of its kind that counts (R-UPD-2), up to `until`, or would if it were not rejected.
///
/// # Errors
/// If the database query fails.
pub async fn is_current(
    db: &mut Reader,
    confirmation: &Confirmation,
    until: Option<Timestamp>,
) -> Result<bool, db::Error> {
    let last = last_of_kind(db, confirmation, until).await?;
    Ok(last.is_some_and(|last| last.confirmation.id == confirmation.id))
}

impl Confirmation {
    /// Whether it is this partner's own attestation (R-ROLE-9).
    pub fn is_of(&self, partner: PartnerId) -> bool {
        self.partner == Some(partner)
    }

    /// The identifier of the receipt, if the customer accepted itself: that of the confirmation.
    pub fn receipt(&self) -> Option<AcceptanceId> {
        (self.method == Method::Direct).then(|| AcceptanceId::from(self.id.uuid()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer(first: &str, email: &str, phone: Option<&str>) -> Signer {
        Signer {
            name: PersonName::parse(first, "Hale").unwrap(),
            email: EmailAddress::parse(email).unwrap(),
            phone: phone.map(|phone| PhoneNumber::parse_international(phone).unwrap()),
        }
    }

    #[test]
    fn r_upd_6_the_same_signer_is_the_same_whatever_the_capitals_and_spaces() {
        let nora = signer("Nora", "nora@harvesthale.example", Some("+46 8 123 456 78"));
        assert_eq!(
            nora.key(),
            signer(" NORA ", "Nora@HarvestHale.example", Some("+46812345678")).key()
        );
        assert_ne!(nora.key(), signer("Nora", "nora@harvesthale.example", None).key());
        assert_ne!(
            nora.key(),
            signer("Nora", "n@harvesthale.example", Some("+46812345678")).key()
        );
    }

    #[test]
    fn r_upd_7_a_form_offers_every_basis_but_not_stated() {
        let missing: Vec<_> = Basis::ALL
            .iter()
            .filter(|basis| !Basis::STATED.contains(basis))
            .collect();
        assert_eq!(missing, [&Basis::NotStated]);
    }
}
