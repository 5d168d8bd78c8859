//! SQL of drafts, and of invitations that are sent by hand or could not be delivered.

use chrono::NaiveDate;

use super::drafts::DraftRow;
use super::store::insert_word;
use super::{Invitation, Recipient};
use crate::customers::mark_list_stale;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::PartnerId;
use crate::values::text::search_words;
use crate::values::{Language, Timestamp};

/// Notes that the agent sent it in another way. Its words stay as they were. Whether nobody answered it meanwhile.
pub(super) async fn set_sent_by_hand(
    tx: &mut Tx,
    what: &Invitation,
    expires_on: NaiveDate,
    now: Timestamp,
) -> Result<bool, Error> {
    let changed = sql!(
        tx,
        execute
        "update invitations
         set state = case when state = 'created' then 'sent' else state end, sent_at = $2, expires_on = $3,
             sent_by_hand = true
         where id = $1 and state in ('created', 'sent', 'opened')",
        what.id,
        now,
        expires_on,
    )?;
    if let Some(customer) = what.customer {
        mark_list_stale(tx, customer);
    }
    Ok(changed == 1)
}

/// Keeps the words and the recipient with which it was sent by hand.
pub(super) async fn set_words(
    tx: &mut Tx,
    what: &Invitation,
    to: Option<&Recipient>,
    (language, subject, body): (Language, &str, &str),
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update invitations set language = $2, subject = $3, body = $4, to_name = $5, to_email = $6 where id = $1",
        what.id,
        language,
        subject,
        body,
        to.map(|to| to.name.as_str()),
        to.map(|to| &to.email),
    )?;
    for word in to.map(|to| search_words(to.email.as_str())).unwrap_or_default() {
        insert_word(tx, what, &word).await?;
    }
    Ok(())
}

/// Notes that its email, which had been put into the outbox, is on its way again.
pub(super) async fn set_sent_again(tx: &mut Tx, what: &Invitation) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update invitations set state = 'sent', sent_by_hand = false where id = $1 and state in ('created', 'sent')",
        what.id,
    )?;
    if let Some(customer) = what.customer {
        mark_list_stale(tx, customer);
    }
    Ok(())
}

/// Makes it a draft again, since its email could not be delivered.
pub(super) async fn set_undelivered(tx: &mut Tx, what: &Invitation) -> Result<(), Error> {
    sql!(
        tx,
        execute "update invitations set state = 'created' where id = $1 and state = 'sent' and not sent_by_hand",
        what.id,
    )?;
    if let Some(customer) = what.customer {
        mark_list_stale(tx, customer);
    }
    Ok(())
}

/// A partner's drafts for these purposes, the newest first.
pub(super) async fn drafts(
    db: &mut Reader,
    partner: PartnerId,
    agreements: bool,
    relationships: bool,
    limit: i64,
) -> Result<Vec<DraftRow>, Error> {
    sql!(
        db,
        all DraftRow,
        "select i.id, i.purpose, i.customer_id, c.company_name, i.to_email, a.first_name, a.last_name, i.created_at,
                i.sent_at is not null as undelivered
         from invitations i
         join accounts a on a.id = i.created_by
         left join customers c on c.id = i.customer_id
         where i.partner_id = $1 and i.state = 'created'
           and ((i.purpose = 'agreement' and $2) or (i.purpose = 'relationship' and $3))
         order by i.created_at desc, i.id desc limit cast($4 as bigint)",
        partner,
        agreements,
        relationships,
        limit,
    )
}

/// How many drafts a partner has for these purposes, counted to `limit`.
pub(super) async fn count_drafts(
    db: &mut Reader,
    partner: PartnerId,
    agreements: bool,
    relationships: bool,
    limit: i64,
) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
            select 1 from invitations
            where partner_id = $1 and state = 'created'
              and ((purpose = 'agreement' and $2) or (purpose = 'relationship' and $3))
            limit cast($4 as bigint)) as counted",
        partner,
        agreements,
        relationships,
        limit,
    )
}
