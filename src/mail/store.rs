//! All SQL of letters and their secrets.

pub(super) mod outgoing;
pub(super) mod outgoing_list;

use uuid::Uuid;

use super::{FailureKind, Letter};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::finding::findable;
use crate::values::id::LetterId;
use crate::values::{EmailAddress, Language, Timestamp};

pub(super) async fn insert(tx: &mut Tx, id: LetterId, letter: &Letter, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into letters (id, kind, language, to_name, to_email, to_key, reply_to, subject, body_text, body_html,
            partner_id, customer_id, record_id, has_secret, created_at, sender, state, attempts, next_attempt_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'queued', 0, $15)",
        id,
        letter.kind,
        letter.language,
        &letter.to_name,
        &letter.to,
        findable(letter.to.as_str()),
        &letter.reply_to,
        &letter.content.subject,
        &letter.content.text,
        &letter.content.html,
        letter.partner,
        letter.customer,
        letter.about,
        letter.link.is_some(),
        now,
        &letter.content.sender,
    )?;
    Ok(())
}

pub(super) async fn insert_secret(tx: &mut Tx, letter: LetterId, sealed: &[u8]) -> Result<(), Error> {
    sql!(tx, execute "insert into letter_secrets (letter_id, sealed) values ($1, $2)", letter, sealed)?;
    Ok(())
}

pub(super) async fn delete_secret(tx: &mut Tx, letter: LetterId) -> Result<(), Error> {
    sql!(tx, execute "delete from letter_secrets where letter_id = $1", letter)?;
    Ok(())
}

/// Gives up the letters of one kind about one record that have not gone: a newer one takes their place.
pub(super) async fn replace_unsent(tx: &mut Tx, kind: &str, about: Uuid) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update letters set state = 'replaced' where record_id = $1 and kind = $2 and state in ('queued', 'failed')",
        about,
        kind,
    )?;
    Ok(())
}

/// Gives up the letters of one kind about one record that have not gone, since what they open was taken back. One that is
/// being handed over may go still; if it does not, it is not tried again.
pub(super) async fn withdraw_unsent(tx: &mut Tx, kind: &str, about: Uuid, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update letters set state = 'replaced', withdrawn_at = $3
         where record_id = $1 and kind = $2 and state in ('queued', 'sending', 'failed')",
        about,
        kind,
        now,
    )?;
    Ok(())
}

/// Erases the secrets of the letters that were given up.
pub(super) async fn delete_replaced_secrets(tx: &mut Tx, kind: &str, about: Uuid) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "delete from letter_secrets
         where letter_id in (select id from letters where record_id = $1 and kind = $2 and state = 'replaced')",
        about,
        kind,
    )?;
    Ok(())
}

pub(super) async fn delete(tx: &mut Tx, letter: LetterId) -> Result<(), Error> {
    sql!(tx, execute "delete from letters where id = $1", letter)?;
    Ok(())
}

/// How many letters wait to be sent, and how many could not be; each counted to `limit`.
pub(super) async fn waiting(db: &mut Reader, limit: i64) -> Result<(i64, i64), Error> {
    sql!(
        db,
        one(i64, i64),
        "select (select count(*) from (
                    select 1 from letters where state in ('queued', 'sending') limit cast($1 as bigint)) as queued),
                (select count(*) from (select 1 from letters where state = 'failed' limit cast($1 as bigint)) as failed)",
        limit,
    )
}

/// When the oldest letter that waits was written.
pub(super) async fn waiting_since(db: &mut Reader) -> Result<Option<Timestamp>, Error> {
    sql!(
        db,
        maybe Timestamp,
        "select created_at from letters where state = 'queued' order by created_at, id limit 1"
    )
}

/// Letters whose turn has come: waiting ones, and those whose sending was begun and never finished.
pub(super) async fn due(db: &mut Reader, now: Timestamp, limit: i64) -> Result<Vec<LetterId>, Error> {
    sql!(
        db,
        column LetterId,
        "select id from letters where state in ('queued', 'sending') and next_attempt_at <= $1
         order by next_attempt_at, id limit cast($2 as bigint)",
        now,
        limit,
    )
}

/// Takes a letter's turn and tells how many it has had with this one; nothing if somebody else has taken it. `until` is
/// when it comes up again if nothing is heard.
pub(super) async fn claim(
    tx: &mut Tx,
    letter: LetterId,
    now: Timestamp,
    until: Timestamp,
) -> Result<Option<i64>, Error> {
    sql!(
        tx,
        maybe i64,
        "update letters set state = 'sending', attempts = attempts + 1, next_attempt_at = $3
         where id = $1 and state in ('queued', 'sending') and next_attempt_at <= $2
         returning attempts",
        letter,
        now,
        until,
    )
}

/// A letter as the transport needs it.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Outgoing {
    pub language: Language,
    pub sender: Option<String>,
    pub to_name: String,
    pub to_email: EmailAddress,
    pub reply_to: Option<EmailAddress>,
    pub subject: String,
    pub body_text: String,
    pub body_html: String,
    pub created_at: Timestamp,
    pub sealed: Option<Vec<u8>>,
}

pub(super) async fn outgoing(db: &mut Reader, letter: LetterId) -> Result<Outgoing, Error> {
    sql!(
        db,
        one Outgoing,
        "select l.language, l.sender, l.to_name, l.to_email, l.reply_to, l.subject, l.body_text, l.body_html,
                l.created_at, s.sealed
         from letters l left join letter_secrets s on s.letter_id = l.id
         where l.id = $1",
        letter,
    )
}

/// Notes that a letter has gone, no matter who else may think that it holds its turn.
pub(super) async fn note_sent(tx: &mut Tx, letter: LetterId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update letters set state = 'sent', sent_at = $2, failure = null, last_error = null, withdrawn_at = null
         where id = $1 and state <> 'sent'",
        letter,
        now,
    )?;
    Ok(())
}

/// Notes that a letter did not go this time; nothing if its turn is another's by now.
pub(super) async fn note_delay(
    tx: &mut Tx,
    letter: LetterId,
    attempts: i64,
    next: Timestamp,
    failure: FailureKind,
    words: &str,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update letters set state = 'queued', next_attempt_at = $3, failure = $4, last_error = $5
         where id = $1 and state = 'sending' and attempts = $2",
        letter,
        attempts,
        next,
        failure,
        words,
    )?;
    Ok(())
}

/// Notes that a letter will not go as it is; `false` if its turn is another's by now.
pub(super) async fn note_failure(
    tx: &mut Tx,
    letter: LetterId,
    attempts: i64,
    failure: FailureKind,
    words: &str,
) -> Result<bool, Error> {
    let noted = sql!(
        tx,
        execute
        "update letters set state = 'failed', failure = $3, last_error = $4
         where id = $1 and state = 'sending' and attempts = $2",
        letter,
        attempts,
        failure,
        words,
    )?;
    Ok(noted == 1)
}

/// The kind of a letter, and the record that its secret opens.
pub(super) async fn subject_of(db: &mut Reader, letter: LetterId) -> Result<(String, Option<Uuid>), Error> {
    sql!(
        db,
        one(String, Option<Uuid>),
        "select kind, record_id from letters where id = $1",
        letter
    )
}

/// Gives a turn back that was not used, as if it had not been taken.
pub(super) async fn give_back(tx: &mut Tx, letter: LetterId, attempts: i64, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update letters set state = 'queued', attempts = attempts - 1, next_attempt_at = $3
         where id = $1 and state = 'sending' and attempts = $2",
        letter,
        attempts,
        now,
    )?;
    Ok(())
}
