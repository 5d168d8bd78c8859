//! The code that lets the owner of a temporary password set an own one (E-3): the partner that handed the password over has
//! seen it, and the code goes to the contact address. Where no mail server is configured none is asked for.

use secrecy::ExposeSecret;

use super::codes::{self, HOUR};
use super::people::Mailer;
use super::provenance::{self, AddressProof};
use super::store::password_codes as store;
use super::{letters, links};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Reader, Tx};
use crate::mail::{self, Unwritten};
use crate::values::id::{AccountId, CodeId, LetterId};
use crate::values::{EmailAddress, Keys, Timestamp};

/// What its emails are called in the outbox.
pub const LETTER: &str = "password-code";

/// A code that was mailed.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Mailed {
    /// Its number.
    pub id: CodeId,
    pub(super) code_hash: Vec<u8>,
    /// The letter that carries it.
    #[sqlx(rename = "letter_id")]
    pub letter: LetterId,
    /// The address to which it was sent.
    pub sent_to: EmailAddress,
    pub(super) wrong_tries: i64,
    /// Until when it can be used.
    pub expires_at: Timestamp,
    pub(super) used_at: Option<Timestamp>,
}

impl Mailed {
    /// Whether it can still be used.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.used_at.is_none() && self.expires_at > now && self.wrong_tries < codes::TRIES
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
    Letter(#[from] Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<letters::Error> for AskError {
    fn from(error: letters::Error) -> Self {
        match error {
            letters::Error::Unwritten(unwritten) => Self::Letter(unwritten),
            letters::Error::Database(error) => Self::Database(error),
        }
    }
}

/// What was typed, and what it is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    /// The keys of the installation.
    pub keys: &'a Keys,
    /// The code, tidied.
    pub code: &'a str,
}

/// Why a code was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is not the code.
    Wrong,
    /// Its ten minutes are over, or the person has another address by now.
    Late,
    /// There were too many wrong tries.
    Ended,
}

/// Mails a code to the owner of a temporary password at sign-in, unless one is open already.
///
/// # Errors
/// When there were too many, or the database query fails.
pub async fn ask_at_sign_in(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    account: AccountId,
) -> Result<(), AskError> {
    super::store::people::lock_one(tx, account).await?;
    let owner = links::owner(tx, account).await?;
    let newest = store::newest(tx, account).await?;
    if newest.is_some_and(|newest| newest.is_open(cx.now) && newest.sent_to == owner.contact_email) {
        return Ok(());
    }
    ask(tx, cx, mailer, account, CodeId::new(cx.now, &cx.random)).await
}

/// Mails a code to the owner of a temporary password; the one before ends. `number` is the form's: sent twice, it is one
/// code.
///
/// # Errors
/// When there were too many, or the database query fails.
pub async fn ask(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    account: AccountId,
    number: CodeId,
) -> Result<(), AskError> {
    super::store::people::lock_one(tx, account).await?;
    if !super::store::people::has_temporary_password(tx, account).await? || store::exists(tx, number).await? {
        return Ok(());
    }
    if store::count_since(tx, account, cx.now.minus(HOUR)).await? >= codes::AN_HOUR {
        return Err(AskError::TooMany);
    }
    store::end_open(tx, account, cx.now).await?;
    let owner = links::owner(tx, account).await?;
    let code = codes::digits(&cx.random);
    let until = cx.now.plus(codes::LASTS);
    let letter = letters::password_code(tx, cx, mailer, &owner, &code, until).await?;
    let mailed = Mailed {
        id: number,
        code_hash: codes::hash(mailer.keys, number, code.expose_secret()).to_vec(),
        letter,
        sent_to: owner.contact_email.clone(),
        wrong_tries: 0,
        expires_at: until,
        used_at: None,
    };
    store::insert(tx, account, &mailed, cx.now).await?;
    let event = Event::new(
        Kind::PasswordCodeSent,
        Object::new("account", account, owner.name.full()),
    );
    audit::record(tx, cx, event.of_customer(owner.organisation.customer())).await?;
    Ok(())
}

/// The code that was mailed last.
///
/// # Errors
/// If the database query fails.
pub async fn newest(db: &mut Reader, account: AccountId) -> Result<Option<Mailed>, db::Error> {
    store::newest(db, account).await
}

/// Takes a typed code, which proves the contact address; it works once. A wrong one is counted. A password that is the
/// owner's own needs none.
pub(super) async fn take(
    tx: &mut Tx,
    cx: &Context,
    account: AccountId,
    typed: Typed<'_>,
) -> Result<Result<(), Refused>, db::Error> {
    super::store::people::lock_one(tx, account).await?;
    if !super::store::people::has_temporary_password(tx, account).await? {
        return Ok(Ok(()));
    }
    let owner = links::owner(tx, account).await?;
    let Some(mailed) = store::newest(tx, account).await? else {
        return Ok(Err(Refused::Late));
    };
    if mailed.used_at.is_some() || mailed.expires_at <= cx.now || mailed.sent_to != owner.contact_email {
        return Ok(Err(Refused::Late));
    }
    if mailed.wrong_tries >= codes::TRIES {
        return Ok(Err(Refused::Ended));
    }
    if !codes::is_code(typed.keys, mailed.id, &mailed.code_hash, typed.code) {
        store::count_wrong(tx, mailed.id).await?;
        let object = Object::new("account", account, owner.name.full());
        let event = Event::new(Kind::PasswordCodeWrong, object).of_customer(owner.organisation.customer());
        audit::record(tx, cx, event).await?;
        return Ok(Err(Refused::Wrong));
    }
    store::use_up(tx, mailed.id, cx.now).await?;
    provenance::note_proof(tx, account, AddressProof::MailedCode, cx.now).await?;
    Ok(Ok(()))
}

/// Ends the codes of an account that can still be used, and gives up their letters that have not gone.
pub(super) async fn end_open(tx: &mut Tx, cx: &Context, account: AccountId) -> Result<(), db::Error> {
    store::end_open(tx, account, cx.now).await?;
    mail::withdraw(tx, cx, LETTER, account.uuid()).await
}
