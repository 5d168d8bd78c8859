//! What a case file is made of, as far as its reader may know it (R-ROLE-9).

use std::collections::HashSet;

use crate::acceptances::decline::{self, Declined};
use crate::acceptances::{self, Acceptance};
use crate::accounts::people;
use crate::agreements::{self, AgreementType, TextRef};
use crate::attestations::dispute::{self, CustomerDispute};
use crate::audit::{self, ExportCursor, LogLine};
use crate::confirmations::evidence::{self, StoredFile};
use crate::confirmations::withdrawal::{self, Withdrawal};
use crate::confirmations::{self, Confirmation, Decision, Method, Verdict, decision};
use crate::customers::{self, Customer};
use crate::db::{Error, Reader};
use crate::invitations::{self, Invitation};
use crate::mail::outgoing;
use crate::relationships::{self, ServedBy};
use crate::review::questions::{self, Question};
use crate::review::{Item, queue};
use crate::values::id::{AccountId, CustomerId};

/// Whom a case file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// The operator's people, who see all.
    Operator,
    /// The customer's admins, who see what is the customer's own, and what partners show it.
    Customer,
}

/// A confirmation with what belongs to it.
#[derive(Debug)]
pub struct Record {
    /// The confirmation.
    pub confirmation: Confirmation,
    /// What the customer did, if it accepted itself.
    pub acceptance: Option<Acceptance>,
    /// Its evidence, if the reader may open it.
    pub evidence: Option<StoredFile>,
    /// The dispute by the person named.
    pub dispute: Option<CustomerDispute>,
    /// What reviewers decided; for the customer the decisions about its own acceptances.
    pub decisions: Vec<Decision>,
    /// A reviewer has rejected it.
    pub rejected: bool,
    /// What the partner was asked, for the operator.
    pub questions: Vec<Question>,
    /// As reviewers see it, for the operator.
    pub item: Option<Item>,
}

/// All that is recorded about a customer, but for the contents of files and the log.
#[derive(Debug)]
pub struct Case {
    /// Whom it is for.
    pub reader: For,
    /// The customer.
    pub customer: Customer,
    /// The partners that serve it, or did.
    pub partners: Vec<ServedBy>,
    /// The agreements.
    pub types: Vec<AgreementType>,
    /// The confirmations, the newest first.
    pub records: Vec<Record>,
    /// What was accepted without an agreement: relationships alone.
    pub authorized: Vec<Acceptance>,
    /// The withdrawals of consent.
    pub withdrawals: Vec<Withdrawal>,
    /// The refusals.
    pub declined: Vec<Declined>,
    /// The invitations, with the partner's name.
    pub invitations: Vec<(Invitation, String)>,
    /// The letters, the oldest first.
    pub letters: Vec<outgoing::LetterSummary>,
    /// The texts that were accepted, each once.
    pub texts: Vec<TextRef>,
    /// The accounts of the customer's people.
    pub people: HashSet<AccountId>,
}

impl Case {
    /// The case of a customer; `None` if there is no such customer.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn read(db: &mut Reader, id: CustomerId, reader: For) -> Result<Option<Self>, Error> {
        let Some(customer) = customers::find(db, id).await? else {
            return Ok(None);
        };
        let is_operator = reader == For::Operator;
        let people = people::of_customer(db, id).await?;
        let partners = relationships::of_customer(db, id).await?;
        let (records, texts) = records(db, id, is_operator).await?;
        let mut authorized = acceptances::of_customer(db, id).await?;
        authorized.retain(|made| made.confirmation.is_none());
        let mut letters = outgoing::of_customer(db, id, is_operator).await?;
        if !is_operator {
            let mut addresses: HashSet<String> = people.iter().map(|person| person.contact_email.key()).collect();
            addresses.insert(customer.contact.email.key());
            letters.retain(|letter| addresses.contains(&letter.to_email.to_lowercase()));
        }
        let mut invitations = Vec::new();
        for invitation in invitations::of_customer(db, id).await? {
            // A draft is nothing that the customer was asked.
            if is_operator || !invitation.is_draft() {
                let partner = crate::partners::find(db, invitation.partner).await?;
                let name = partner
                    .map(|partner| partner.details.name.to_string())
                    .unwrap_or_default();
                invitations.push((invitation, name));
            }
        }
        Ok(Some(Self {
            reader,
            types: agreements::types(db).await?,
            withdrawals: withdrawal::of_customer(db, id).await?,
            declined: decline::of_customer(db, id, None).await?,
            people: people.iter().map(|person| person.id).collect(),
            customer,
            partners,
            records,
            authorized,
            invitations,
            letters,
            texts,
        }))
    }

    /// What an agreement is called.
    pub fn agreement<'a>(&'a self, type_id: &'a str) -> &'a str {
        let mut types = self.types.iter();
        types
            .find(|known| known.id == type_id)
            .map_or(type_id, |known| &known.name)
    }
}

async fn records(db: &mut Reader, id: CustomerId, is_operator: bool) -> Result<(Vec<Record>, Vec<TextRef>), Error> {
    let disputes = dispute::of_customer(db, id).await?;
    let decided = decision::of_customer(db, id).await?;
    let (mut records, mut texts): (Vec<Record>, Vec<TextRef>) = (Vec::new(), Vec::new());
    for confirmation in confirmations::of_customers(db, &[id]).await? {
        if texts.iter().all(|text| text.id != confirmation.text) {
            texts.extend(agreements::text_ref(db, confirmation.text).await?);
        }
        let is_own = confirmation.method == Method::Direct;
        let may_open = is_operator || evidence::is_shared(db, confirmation.id).await?;
        let mut decisions: Vec<_> = decided
            .iter()
            .filter(|of| of.confirmation == confirmation.id)
            .cloned()
            .collect();
        let last = decisions.last().map(|last| last.verdict);
        if !is_operator {
            decisions.retain(|decision| is_own && decision.verdict != Verdict::Reviewed);
        }
        records.push(Record {
            acceptance: match is_own {
                true => acceptances::of_confirmation(db, confirmation.id).await?,
                false => None,
            },
            evidence: match may_open {
                true => evidence::stored(db, confirmation.id).await?,
                false => None,
            },
            dispute: disputes
                .iter()
                .find(|dispute| dispute.confirmation == confirmation.id)
                .cloned(),
            decisions,
            rejected: last == Some(Verdict::Rejected),
            questions: match is_operator {
                true => questions::of_confirmation(db, confirmation.id).await?,
                false => Vec::new(),
            },
            item: match is_operator {
                true => queue::find(db, confirmation.id).await?,
                false => None,
            },
            confirmation,
        });
    }
    Ok((records, texts))
}

/// A line of the log as a case file has it.
pub type Event = LogLine;

/// The next acts of a case, the oldest first, which may be none, and where to go on; for the customer those of its own people.
///
/// # Errors
/// If the database query fails.
pub async fn events(
    db: &mut Reader,
    case: &Case,
    from: Option<ExportCursor>,
) -> Result<(Vec<Event>, Option<ExportCursor>), Error> {
    let (lines, next) = audit::of_customer(db, case.customer.id, from).await?;
    let is_known = |account: Option<AccountId>| {
        case.reader == For::Operator || account.is_some_and(|account| case.people.contains(&account))
    };
    let lines = lines.into_iter().filter(|(account, _)| is_known(*account));
    Ok((lines.map(|(_, line)| line).collect(), next))
}
