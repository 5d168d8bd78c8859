//! SQL of requests for acceptance information and their answers, but for the requests' lists.

use chrono::NaiveDate;

use crate::db::{Error, Reader, Tx};
use crate::indirect::{Answer, Answering, EndReason, Information};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{AccountId, ConfirmationId, InformationId};

/// Whether the request was written; not if the same is open.
pub(in crate::indirect) async fn insert(
    tx: &mut Tx,
    what: &Information,
    by: AccountId,
    remind_at: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into information_requests (id, provider_id, reseller_id, customer_id, type_id, state, note, due_on, asked_at,
                                           asked_by, asked_by_name, remind_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (provider_id, reseller_id, customer_id, type_id) where settled_at is null do nothing",
        what.id,
        what.provider_id,
        what.reseller_id,
        what.customer_id,
        &what.type_id,
        what.state,
        &what.note,
        what.due_on,
        what.asked_at,
        by,
        &what.asked_by_name,
        remind_at,
    )? > 0)
}

pub(in crate::indirect) async fn answers(db: &mut Reader, id: InformationId) -> Result<Vec<Answer>, Error> {
    sql!(
        db,
        all Answer,
        "select number, signer_first_name, signer_last_name, signer_email, signer_phone, accepted_on, basis,
                evidence_name, evidence_sha256, answered_at, answered_by, answered_by_name, returned_at,
                returned_by_name, return_reason
         from information_answers where request_id = $1 order by number",
        id,
    )
}

pub(in crate::indirect) async fn insert_answer(
    tx: &mut Tx,
    id: InformationId,
    number: i64,
    what: &Answering,
    (now, account, name): (Timestamp, AccountId, &str),
) -> Result<(), Error> {
    let evidence = what.evidence.as_ref();
    sql!(
        tx,
        execute
        "insert into information_answers (request_id, number, signer_first_name, signer_last_name, signer_email,
                                          signer_phone, accepted_on, basis, evidence_sha256, evidence_name, answered_at,
                                          answered_by, answered_by_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        id,
        number,
        what.signer.name.first(),
        what.signer.name.last(),
        &what.signer.email,
        &what.signer.phone,
        what.accepted_on,
        what.basis,
        evidence.map(|file| file.sha256().to_owned()),
        evidence.map(|file| file.name.clone()),
        now,
        account,
        name,
    )?;
    Ok(())
}

/// Whether the provider has another request about the same that was answered.
pub(in crate::indirect) async fn is_answered_by_another(db: &mut Reader, request: &Information) -> Result<bool, Error> {
    let count = sql!(
        db,
        scalar i64,
        "select count(*) from information_requests
         where customer_id = $1 and provider_id = $2 and type_id = $3 and id <> $4 and state = 'answered'",
        request.customer_id,
        request.provider_id,
        &request.type_id,
        request.id,
    )?;
    Ok(count > 0)
}

/// The provider has the move.
pub(in crate::indirect) async fn set_answered(tx: &mut Tx, id: InformationId) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update information_requests set state = 'answered', remind_at = null, reminders = 0
         where id = $1 and settled_at is null",
        id,
    )?;
    Ok(())
}

/// The reseller has the move again.
pub(in crate::indirect) async fn set_returned(
    tx: &mut Tx,
    id: InformationId,
    number: i64,
    (now, name): (Timestamp, &str),
    reason: &str,
    (due_on, remind_at): (NaiveDate, Timestamp),
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update information_answers set returned_at = $3, returned_by_name = $4, return_reason = $5
         where request_id = $1 and number = $2",
        id,
        number,
        now,
        name,
        reason,
    )?;
    sql!(
        tx,
        execute
        "update information_requests set state = 'returned', due_on = $2, remind_at = $3, reminders = 0
         where id = $1 and settled_at is null",
        id,
        due_on,
        remind_at,
    )?;
    Ok(())
}

/// Whether it was open.
pub(in crate::indirect) async fn set_attested(
    tx: &mut Tx,
    id: InformationId,
    confirmation: ConfirmationId,
    (now, name): (Timestamp, &str),
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update information_requests
         set state = 'attested', confirmation_id = $2, settled_at = $3, settled_by_name = $4, remind_at = null
         where id = $1 and settled_at is null",
        id,
        confirmation,
        now,
        name,
    )? > 0)
}

/// Whether it was open.
pub(in crate::indirect) async fn set_ended(
    tx: &mut Tx,
    id: InformationId,
    why: EndReason,
    (now, name): (Timestamp, Option<&str>),
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update information_requests
         set state = 'ended', end_reason = $2, settled_at = $3, settled_by_name = $4, remind_at = null
         where id = $1 and settled_at is null",
        id,
        why,
        now,
        name,
    )? > 0)
}

/// Requests whose resellers are to be reminded.
pub(in crate::indirect) async fn to_remind(
    db: &mut Reader,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<InformationId>, Error> {
    sql!(
        db,
        column InformationId,
        "select id from information_requests where remind_at is not null and remind_at <= $1
         order by remind_at limit cast($2 as bigint)",
        now,
        limit,
    )
}

/// Whether it was to be reminded of.
pub(in crate::indirect) async fn set_reminded(
    tx: &mut Tx,
    id: InformationId,
    now: Timestamp,
    next: Option<Timestamp>,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update information_requests set reminders = reminders + 1, remind_at = $3
         where id = $1 and remind_at is not null and remind_at <= $2",
        id,
        now,
        next,
    )? > 0)
}

/// Open requests behind `after`, with whether the reseller still sells to the customer through the provider, whether the
/// provider serves the customer, and whether the acceptance was confirmed since it was asked for.
pub(in crate::indirect) async fn open_behind(
    db: &mut Reader,
    after: InformationId,
    limit: i64,
) -> Result<Vec<(InformationId, bool, bool, bool)>, Error> {
    sql!(
        db,
        all(InformationId, bool, bool, bool),
        "select q.id,
                exists (select 1 from relationships r
                        where r.customer_id = q.customer_id and r.partner_id = q.reseller_id
                          and r.provider_id = q.provider_id and r.ended_at is null) as is_sold,
                exists (select 1 from relationships r
                        where r.customer_id = q.customer_id and r.partner_id = q.provider_id
                          and r.ended_at is null) as is_served,
                exists (select 1 from confirmations c
                        where c.customer_id = q.customer_id and c.type_id = q.type_id and c.recorded_at > q.asked_at
                          and (c.partner_id = q.provider_id or c.partner_id is null)) as is_confirmed
         from information_requests q
         where q.settled_at is null and q.id > $1 order by q.id limit cast($2 as bigint)",
        after,
        limit,
    )
}
