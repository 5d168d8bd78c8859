//! SQL of the operator's view of a letter; that of the list is in `outgoing_list.rs`.

use crate::db::{Error, Reader, Tx};
use crate::mail::outgoing::{LetterDetail, LetterSummary};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{CustomerId, LetterId};

pub async fn find(db: &mut Reader, letter: LetterId) -> Result<Option<LetterDetail>, Error> {
    sql!(
        db,
        optional LetterDetail,
        "select id, language, to_name, to_email, subject, created_at, state, attempts, next_attempt_at, failure,
                last_error, sent_at, withdrawn_at, kind, sender, reply_to, body_text, body_html, partner_id,
                customer_id, record_id, has_secret
         from letters where id = $1",
        letter,
    )
}

/// All that are about a customer, the oldest first; without `all`, none that is written to partners and reviewers.
pub async fn of_customer(db: &mut Reader, customer: CustomerId, all: bool) -> Result<Vec<LetterSummary>, Error> {
    sql!(
        db,
        all LetterSummary,
        "select id, language, to_name, to_email, subject, created_at, state, attempts, next_attempt_at, failure,
                last_error, sent_at, withdrawn_at
         from letters where customer_id = $1
            and ($2 or kind not in ('notice', 'order-settled', 'question-answered')) order by created_at, id",
        customer,
        all,
    )
}

/// The same letter as a new one that waits for its turn.
pub async fn copy(tx: &mut Tx, letter: LetterId, new: LetterId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into letters (id, kind, language, to_name, to_email, to_key, reply_to, subject, body_text, body_html,
            partner_id, customer_id, record_id, has_secret, created_at, sender, state, attempts, next_attempt_at)
         select $2, kind, language, to_name, to_email, to_key, reply_to, subject, body_text, body_html,
            partner_id, customer_id, record_id, has_secret, $3, sender, 'queued', 0, $3
         from letters where id = $1",
        letter,
        new,
        now,
    )?;
    Ok(())
}

/// Notes of a letter that has gone, or never will, that another took its place; `false` if it is none of these.
pub async fn replace(tx: &mut Tx, letter: LetterId) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update letters set state = 'replaced' where id = $1 and state in ('sent', 'failed')",
        letter,
    )? > 0)
}
