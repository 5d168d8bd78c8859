//! All SQL of what people have ticked and have yet to confirm.

use crate::acceptances::codes::Pending;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AcceptanceId, AccountId, CodeId, CustomerId, InvitationId, LetterId, PartnerId, TextId};
use crate::values::{Language, Timestamp};

#[derive(sqlx::FromRow)]
struct Row {
    id: CodeId,
    account_id: AccountId,
    customer_id: CustomerId,
    code_hash: Vec<u8>,
    letter_id: LetterId,
    sent_to: String,
    type_id: Option<String>,
    text_id: Option<TextId>,
    text_sha256: Option<String>,
    sentence: Option<String>,
    partner_id: Option<PartnerId>,
    provider_id: Option<PartnerId>,
    relationship_sentence: Option<String>,
    sentence_language: Language,
    delegated_administration: bool,
    link: String,
    invitation_id: Option<InvitationId>,
    wrong_tries: i64,
    created_at: Timestamp,
    expires_at: Timestamp,
    used_at: Option<Timestamp>,
    acceptance_id: Option<AcceptanceId>,
}

impl From<Row> for Pending {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            account: row.account_id,
            customer: row.customer_id,
            code_hash: row.code_hash,
            letter: row.letter_id,
            sent_to: row.sent_to,
            type_id: row.type_id,
            text: row.text_id,
            text_sha256: row.text_sha256,
            sentence: row.sentence,
            partner: row.partner_id,
            provider: row.provider_id,
            relationship_sentence: row.relationship_sentence,
            sentence_language: row.sentence_language,
            delegated_administration: row.delegated_administration,
            link: row.link,
            invitation: row.invitation_id,
            wrong_tries: row.wrong_tries,
            created_at: row.created_at,
            expires_at: row.expires_at,
            used_at: row.used_at,
            acceptance: row.acceptance_id,
        }
    }
}

pub async fn insert(tx: &mut Tx, what: &Pending) -> Result<(), Error> {
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
        &what.type_id,
        what.text,
        &what.text_sha256,
        &what.sentence,
        what.partner,
        what.provider,
        &what.relationship_sentence,
        what.sentence_language,
        what.delegated_administration,
        &what.link,
        what.invitation,
        what.created_at,
        what.expires_at,
    )?;
    Ok(())
}

pub async fn find(db: &mut Reader, id: CodeId) -> Result<Option<Pending>, Error> {
    let row = sql!(db, optional Row, "select * from acceptance_codes where id = $1", id)?;
    Ok(row.map(Pending::from))
}

/// What a person has ticked since a moment, the newest first.
pub async fn since(db: &mut Reader, account: AccountId, since: Timestamp) -> Result<Vec<Pending>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select * from acceptance_codes where account_id = $1 and created_at > $2 order by created_at desc, id desc",
        account,
        since,
    )?;
    Ok(rows.into_iter().map(Pending::from).collect())
}

pub async fn count_wrong(tx: &mut Tx, id: CodeId) -> Result<(), Error> {
    sql!(tx, execute "update acceptance_codes set wrong_tries = wrong_tries + 1 where id = $1", id)?;
    Ok(())
}

/// Whether it had not been used.
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

/// A newer code for the same takes the place of an older one.
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
