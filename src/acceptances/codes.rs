//! The mailed code (E-3): six digits for one acceptance of one person, once, for ten minutes. It is kept as a keyed hash
//! together with what it confirms: the person, the text's SHA-256 and the link.

use secrecy::ExposeSecret;

use super::accept::{AcceptError, Accepted, accept};
use super::grade::{Identification, Proof, Proofs};
use super::store::codes as store;
use super::{AcceptedTerms, Acceptor, eligibility, letters};
use crate::accounts::CustomerAdmin;
use crate::accounts::codes::{self, HOUR};
pub use crate::accounts::codes::{AN_HOUR, LASTS, TRIES, tidied};
use crate::accounts::people::Mailer;
use crate::agreements;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::mail;
use crate::values::id::{AcceptanceId, AccountId, CodeId, CustomerId, LetterId};
use crate::values::{Keys, Timestamp};

/// What a person ticked, and the code that confirms it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Pending {
    /// Its identifier.
    pub id: CodeId,
    /// The account that ticked.
    #[sqlx(rename = "account_id")]
    pub account: AccountId,
    /// The customer for which it ticked.
    #[sqlx(rename = "customer_id")]
    pub customer: CustomerId,
    pub(super) code_hash: Vec<u8>,
    /// The letter that carries the code.
    #[sqlx(rename = "letter_id")]
    pub letter: LetterId,
    /// The address to which it was sent.
    pub sent_to: String,
    /// What was ticked.
    #[sqlx(flatten)]
    pub terms: AcceptedTerms,
    /// The SHA-256 of the text's bytes.
    pub text_sha256: Option<String>,
    pub(super) wrong_tries: i64,
    /// When it was ticked.
    pub created_at: Timestamp,
    /// Until when the code can be used.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// The acceptance that it led to.
    #[sqlx(rename = "acceptance_id")]
    pub acceptance: Option<AcceptanceId>,
}

impl Pending {
    /// Whether it confirms the same terms.
    fn is_for(&self, terms: &AcceptedTerms) -> bool {
        self.terms.text == terms.text && self.terms.link == terms.link && self.terms.partner == terms.partner
    }

    /// Whether the code can still be used.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.used_at.is_none() && self.expires_at > now && self.wrong_tries < TRIES
    }
}

/// Why no code was mailed.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The person has asked for too many in the last hour.
    #[error("too many codes in an hour")]
    TooMany,
    /// The letter could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] mail::Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// The outcome of a typed code.
#[derive(Debug)]
pub enum Outcome {
    /// It was right, and what it confirms is recorded; or had been recorded before.
    Done(Accepted),
    /// It is not the code.
    Wrong,
    /// It is the code of another pending acceptance of the person.
    OfAnother,
    /// Its ten minutes are over, a newer one has taken its place, or the person has another address by now.
    Late,
    /// There were too many wrong tries.
    Ended,
}

/// Mails a code for what a person ticked. An older one for the same terms expires. `number` is the form's: sent twice, it
/// is one code.
///
/// # Errors
/// When there were too many, or the database query fails.
pub async fn ask(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    acceptor: Acceptor<'_>,
    number: CodeId,
    terms: AcceptedTerms,
) -> Result<CodeId, AskError> {
    let Acceptor {
        admin: CustomerAdmin(user),
        person,
        customer,
    } = acceptor;
    let account = user.visitor.account;
    customers::lock(tx, customer.id).await?;
    let sent = find(tx, account, number).await?;
    if sent.is_some_and(|sent| sent.is_for(&terms) && sent.acceptance.is_none()) {
        return Ok(number);
    }
    let recent = store::since(tx, account, cx.now.minus(HOUR)).await?;
    if recent.len() >= AN_HOUR {
        return Err(AskError::TooMany);
    }
    for older in recent.iter().filter(|older| older.is_for(&terms)) {
        store::end(tx, older.id, cx.now).await?;
    }
    let text_sha256 = match terms.text {
        Some(text) => agreements::text_ref(tx, text).await?.map(|text| text.sha256),
        None => None,
    };
    // Another person's number is not taken over.
    let id = match store::find(tx, number).await? {
        None => number,
        Some(_) => CodeId::new(cx.now, &cx.random),
    };
    let code = codes::digits(&cx.random);
    let letter = letters::code(tx, cx, mailer, acceptor, &code, &terms).await?;
    let pending = Pending {
        id,
        account,
        customer: customer.id,
        code_hash: codes::hash(mailer.keys, id, code.expose_secret()).to_vec(),
        letter,
        sent_to: person.contact_email.as_str().to_owned(),
        terms,
        text_sha256,
        wrong_tries: 0,
        created_at: cx.now,
        expires_at: cx.now.plus(LASTS),
        used_at: None,
        acceptance: None,
    };
    store::insert(tx, &pending).await?;
    record(tx, cx, Kind::AcceptanceCodeSent, customer).await?;
    Ok(id)
}

/// A pending acceptance, if it is the account's own.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, account: AccountId, id: CodeId) -> Result<Option<Pending>, db::Error> {
    Ok(store::find(db, id).await?.filter(|pending| pending.account == account))
}

/// Confirms what was ticked with the code. A wrong code is an outcome, not an error, since it is counted.
///
/// # Errors
/// If the code is right, but what it confirms can no longer be accepted; or if the database query fails.
pub async fn confirm(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    acceptor: Acceptor<'_>,
    id: CodeId,
    typed: &str,
) -> Result<Outcome, AcceptError> {
    let Acceptor {
        admin,
        person,
        customer,
    } = acceptor;
    // Two tabs follow one another.
    customers::lock(tx, customer.id).await?;
    let account = admin.0.visitor.account;
    let Some(pending) = find(tx, account, id).await? else {
        return Ok(Outcome::Wrong);
    };
    if let Some(acceptance) = pending.acceptance {
        return Ok(Outcome::Done(Accepted::Before(acceptance)));
    }
    // What went to another address than the person's own of today shows nothing about the person (E-3).
    if pending.expires_at <= cx.now || pending.sent_to != person.contact_email.as_str() {
        return Ok(Outcome::Late);
    }
    if pending.wrong_tries >= TRIES {
        return Ok(Outcome::Ended);
    }
    if !is_code(mailer.keys, &pending, typed) {
        store::count_wrong(tx, id).await?;
        record(tx, cx, Kind::AcceptanceCodeWrong, customer).await?;
        // An older code of the same is only an older code: the newest letter has the one that works.
        let others = store::since(tx, account, cx.now.minus(HOUR)).await?;
        let of_another = others
            .iter()
            .any(|other| !other.is_for(&pending.terms) && is_code(mailer.keys, other, typed));
        return Ok(if of_another { Outcome::OfAnother } else { Outcome::Wrong });
    }
    let identification = Identification {
        proofs: Proofs(vec![Proof::OwnPassword, Proof::MailedCode]),
        code_sent_to: Some(pending.sent_to),
    };
    let accepted = accept(tx, cx, mailer, acceptor, pending.terms, identification).await?;
    store::use_up(tx, id, accepted.id(), cx.now).await?;
    Ok(Outcome::Done(accepted))
}

/// Whether the ticked text is still the one to accept.
///
/// # Errors
/// If the database query fails.
pub async fn is_current(
    db: &mut Reader,
    customer: &Customer,
    pending: &Pending,
    now: Timestamp,
) -> Result<bool, db::Error> {
    let (Some(type_id), Some(text)) = (&pending.terms.type_id, pending.terms.text) else {
        return Ok(true);
    };
    let (Some(agreement), Some(text)) = (
        agreements::find_type(db, type_id).await?,
        agreements::text_ref(db, text).await?,
    ) else {
        return Ok(false);
    };
    let now = eligibility::text_to_accept(db, customer, &agreement, text.language, now.utc_date()).await?;
    Ok(now.is_some_and(|now| now.id == text.id))
}

async fn record(tx: &mut Tx, cx: &Context, kind: Kind, customer: &Customer) -> Result<(), db::Error> {
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    audit::record(tx, cx, Event::new(kind, object).of_customer(customer.id)).await
}

fn is_code(keys: &Keys, pending: &Pending, typed: &str) -> bool {
    codes::is_code(keys, pending.id, &pending.code_hash, typed)
}
