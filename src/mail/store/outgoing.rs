//! SQL of the operator's view of letters. Letters of one state and all letters are statements of their own, so that
//! each is a walk along one index. Recipients are compared one by one only inside a window of bounded length.

use crate::db::{Error, Reader, Tx};
use crate::mail::outgoing::{Filter, Line, Shown};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::LetterId;

/// How many letters there are, of the filter's state if it names one, counted up to a limit.
pub async fn count(db: &mut Reader, filter: &Filter, limit: i64) -> Result<i64, Error> {
    match filter.state {
        Some(state) => sql!(
            db,
            scalar i64,
            "select count(*) from (select 1 from letters where state = $1 limit $2) as counted",
            state,
            limit,
        ),
        None => sql!(
            db,
            scalar i64,
            "select count(*) from (select 1 from letters limit $1) as counted",
            limit,
        ),
    }
}

/// How many of the newest go to such a recipient.
pub async fn count_matching(db: &mut Reader, filter: &Filter, window: i64) -> Result<i64, Error> {
    match filter.state {
        Some(state) => sql!(
            db,
            scalar i64,
            "select count(*) from (
                select to_key from letters where state = $1 order by created_at desc, id desc limit $2) as searched
             where to_key like $3 escape '!'",
            state,
            window,
            filter.pattern(),
        ),
        None => sql!(
            db,
            scalar i64,
            "select count(*) from (
                select to_key from letters order by created_at desc, id desc limit $1) as searched
             where to_key like $2 escape '!'",
            window,
            filter.pattern(),
        ),
    }
}

/// The letters before an edge, the newest first.
pub async fn older(
    db: &mut Reader,
    filter: &Filter,
    (time, id): (Timestamp, LetterId),
    window: i64,
    limit: i64,
) -> Result<Vec<Line>, Error> {
    match filter.state {
        Some(state) => sql!(
            db,
            all Line,
            "select id, language, to_name, to_email, subject, created_at, state, attempts, next_attempt_at, failure,
                    last_error, sent_at
             from (
                select * from letters where state = $1 and (created_at, id) < ($2, $3)
                order by created_at desc, id desc limit $4) as searched
             where cast($5 as text) is null or to_key like $5 escape '!'
             order by created_at desc, id desc limit $6",
            state,
            time,
            id,
            window,
            filter.pattern(),
            limit,
        ),
        None => sql!(
            db,
            all Line,
            "select id, language, to_name, to_email, subject, created_at, state, attempts, next_attempt_at, failure,
                    last_error, sent_at
             from (
                select * from letters where (created_at, id) < ($1, $2)
                order by created_at desc, id desc limit $3) as searched
             where cast($4 as text) is null or to_key like $4 escape '!'
             order by created_at desc, id desc limit $5",
            time,
            id,
            window,
            filter.pattern(),
            limit,
        ),
    }
}

/// The letters behind an edge, the oldest first.
pub async fn newer(
    db: &mut Reader,
    filter: &Filter,
    (time, id): (Timestamp, LetterId),
    window: i64,
    limit: i64,
) -> Result<Vec<Line>, Error> {
    match filter.state {
        Some(state) => sql!(
            db,
            all Line,
            "select id, language, to_name, to_email, subject, created_at, state, attempts, next_attempt_at, failure,
                    last_error, sent_at
             from (
                select * from letters where state = $1 and (created_at, id) > ($2, $3)
                order by created_at asc, id asc limit $4) as searched
             where cast($5 as text) is null or to_key like $5 escape '!'
             order by created_at asc, id asc limit $6",
            state,
            time,
            id,
            window,
            filter.pattern(),
            limit,
        ),
        None => sql!(
            db,
            all Line,
            "select id, language, to_name, to_email, subject, created_at, state, attempts, next_attempt_at, failure,
                    last_error, sent_at
             from (
                select * from letters where (created_at, id) > ($1, $2)
                order by created_at asc, id asc limit $3) as searched
             where cast($4 as text) is null or to_key like $4 escape '!'
             order by created_at asc, id asc limit $5",
            time,
            id,
            window,
            filter.pattern(),
            limit,
        ),
    }
}

pub async fn find(db: &mut Reader, letter: LetterId) -> Result<Option<Shown>, Error> {
    sql!(
        db,
        optional Shown,
        "select id, language, to_name, to_email, subject, created_at, state, attempts, next_attempt_at, failure,
                last_error, sent_at, kind, reply_to, body_text, body_html, partner_id, customer_id, record_id, has_secret
         from letters where id = $1",
        letter,
    )
}

/// The same letter as a new one that waits for its turn.
pub async fn copy(tx: &mut Tx, letter: LetterId, new: LetterId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into letters (id, kind, language, to_name, to_email, to_key, reply_to, subject, body_text, body_html,
            partner_id, customer_id, record_id, has_secret, created_at, state, attempts, next_attempt_at)
         select $2, kind, language, to_name, to_email, to_key, reply_to, subject, body_text, body_html,
            partner_id, customer_id, record_id, has_secret, $3, 'queued', 0, $3
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
