//! SQL of pending acceptances and their codes.

use crate::acceptances::codes::Pending;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{AcceptanceId, AccountId, CodeId};

pub async fn insert(tx: &mut Tx, what: &Pending) -> Result<(), Error> {
    let terms = &what.terms;
    sql!(
        tx,
        execute
        "insert into acceptance_codes (id, account_id, customer_id, code_hash, letter_id, sent_to, type_id, text_id,
                                       text_sha256, sentence, partner_id, provider_id, relationship_sentence,
                                       sentence_language, delegated_administration, link, invitation_id, created_at,
                                       expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        what.id,
        what.account,
        what.customer,
        &what.code_hash,
        what.letter,
        &what.sent_to,
        &terms.type_id,
        terms.text,
        &what.text_sha256,
        &terms.sentence,
        terms.partner,
        terms.provider,
        &terms.relationship_sentence,
        terms.sentence_language,
        terms.delegated_administration,
        &terms.link,
        terms.invitation,
        what.created_at,
        what.expires_at,
    )?;
    Ok(())
}

pub async fn find(db: &mut Reader, id: CodeId) -> Result<Option<Pending>, Error> {
    sql!(db, optional Pending, "select * from acceptance_codes where id = $1", id)
}

/// A person's pending acceptances since a moment, the newest first.
pub async fn since(db: &mut Reader, account: AccountId, since: Timestamp) -> Result<Vec<Pending>, Error> {
    sql!(
        db,
        all Pending,
        "select * from acceptance_codes where account_id = $1 and created_at > $2 order by created_at desc, id desc",
        account,
        since,
    )
}

pub async fn count_wrong(tx: &mut Tx, id: CodeId) -> Result<(), Error> {
    sql!(tx, execute "update acceptance_codes set wrong_tries = wrong_tries + 1 where id = $1", id)?;
    Ok(())
}

/// Marks a code as used; `false` if it had been used before.
pub async fn use_up(tx: &mut Tx, id: CodeId, led_to: AcceptanceId, now: Timestamp) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update acceptance_codes set used_at = $3, acceptance_id = $2 where id = $1 and used_at is null",
        id,
        led_to,
        now,
    )? > 0)
}

/// Expires a code that a newer one for the same terms replaces.
pub async fn end(tx: &mut Tx, id: CodeId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update acceptance_codes set expires_at = $2 where id = $1 and used_at is null and expires_at > $2",
        id,
        now,
    )?;
    Ok(())
}
