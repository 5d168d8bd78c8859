//! All SQL of invitations.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Invitation, Purpose, Recipient, State};
use crate::customers::mark_list_stale;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::finding;
use crate::values::id::{AccountId, CustomerId, InvitationId, PartnerId};
use crate::values::secret::TokenHash;
use crate::values::text::search_words;
use crate::values::{EmailAddress, Language, PersonName, Timestamp};

/// So many of a customer's invitations are looked at; an honest customer has a handful.
pub(super) const SHOWN: i64 = 50;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: InvitationId,
    purpose: Purpose,
    partner_id: PartnerId,
    provider_id: Option<PartnerId>,
    customer_id: Option<CustomerId>,
    type_id: Option<String>,
    dap: bool,
    state: State,
    language: Language,
    to_name: Option<String>,
    to_email: Option<EmailAddress>,
    first_name: String,
    last_name: String,
    created_at: Timestamp,
    expires_on: NaiveDate,
    sent_at: Option<Timestamp>,
    reminded_at: Option<Timestamp>,
    opened_at: Option<Timestamp>,
    answered_at: Option<Timestamp>,
    reason: Option<String>,
    sent_by_hand: bool,
}

impl From<Row> for Invitation {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            purpose: row.purpose,
            partner: row.partner_id,
            provider: row.provider_id,
            customer: row.customer_id,
            type_id: row.type_id,
            dap: row.dap,
            state: row.state,
            language: row.language,
            to: row
                .to_name
                .zip(row.to_email)
                .map(|(name, email)| Recipient { name, email }),
            author: PersonName::stored(row.first_name, row.last_name).full(),
            created_at: row.created_at,
            expires_on: row.expires_on,
            sent_at: row.sent_at,
            reminded_at: row.reminded_at,
            opened_at: row.opened_at,
            answered_at: row.answered_at,
            reason: row.reason,
            sent_by_hand: row.sent_by_hand,
        }
    }
}

/// Whether it was inserted; one with this identifier may be there already.
pub(super) async fn insert(
    tx: &mut Tx,
    what: &Invitation,
    author: AccountId,
    company_name: &str,
) -> Result<bool, Error> {
    let inserted = sql!(
        tx,
        execute
        "insert into invitations (id, purpose, partner_id, provider_id, customer_id, type_id, dap, state, language, to_name,
                                  to_email, created_by, created_at, expires_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict (id) do nothing",
        what.id,
        what.purpose,
        what.partner,
        what.provider,
        what.customer,
        &what.type_id,
        what.dap,
        what.state,
        what.language,
        what.to.as_ref().map(|to| to.name.as_str()),
        what.to.as_ref().map(|to| &to.email),
        author,
        what.created_at,
        what.expires_on,
    )?;
    if inserted == 0 {
        return Ok(false);
    }
    let (name, email) = match &what.to {
        Some(to) => (to.name.as_str(), to.email.as_str()),
        None => ("", ""),
    };
    for word in words(company_name, name, email) {
        insert_word(tx, (what.id, what.partner), &word).await?;
    }
    if let Some(customer) = what.customer {
        mark_list_stale(tx, customer);
    }
    Ok(true)
}

/// By which words an invitation is found: those of the company and of whom it is written to.
pub(super) fn words(company_name: &str, to_name: &str, to_email: &str) -> BTreeSet<String> {
    let texts = [company_name, to_name, to_email];
    let plain = texts.into_iter().flat_map(finding::words);
    let words = plain.filter(|word| !word.starts_with(finding::EXACT));
    // As rule 0 has them: until those of this rule are filled in, they are searched.
    let first_rule = texts.into_iter().flat_map(search_words);
    words
        .chain(finding::address_words(to_email))
        .chain(first_rule)
        .collect()
}

/// The rule by which all invitations have words, and the last invitation that was filled in by another.
pub(super) async fn words_state(db: &mut Reader) -> Result<(i64, Option<InvitationId>), Error> {
    sql!(
        db,
        one(i64, Option<InvitationId>),
        "select rule, behind from invitation_words_state where id = 1",
    )
}

/// Notes how far the words of this rule are filled in: to an invitation, or for all.
pub(super) async fn put_words_state(tx: &mut Tx, rule: i64, behind: Option<InvitationId>) -> Result<(), Error> {
    sql!(
        tx,
        execute "update invitation_words_state set rule = $1, behind = $2 where id = 1",
        rule,
        behind,
    )?;
    Ok(())
}

/// An invitation whose words are filled in.
#[derive(sqlx::FromRow)]
struct Wordless {
    id: InvitationId,
    partner_id: PartnerId,
    company_name: Option<String>,
    to_name: Option<String>,
    to_email: Option<String>,
}

/// Writes the words of up to `limit` invitations behind one. Returns the last of them, unless there were fewer.
pub(super) async fn fill_words(tx: &mut Tx, behind: InvitationId, limit: i64) -> Result<Option<InvitationId>, Error> {
    let some = sql!(
        tx,
        all Wordless,
        "select i.id, i.partner_id, (select c.company_name from customers c where c.id = i.customer_id) as company_name,
                i.to_name, i.to_email
         from invitations i where i.id > $1 order by i.id limit cast($2 as bigint)",
        behind,
        limit,
    )?;
    let text = |of: &Option<String>| of.clone().unwrap_or_default();
    for one in &some {
        for word in words(&text(&one.company_name), &text(&one.to_name), &text(&one.to_email)) {
            insert_word(tx, (one.id, one.partner_id), &word).await?;
        }
    }
    let is_full = i64::try_from(some.len()).unwrap_or(i64::MAX) >= limit;
    Ok(some.last().map(|one| one.id).filter(|_| is_full))
}

pub(super) async fn find(db: &mut Reader, id: InvitationId) -> Result<Option<Invitation>, Error> {
    let row = sql!(
        db,
        optional Row,
        "select i.id, i.purpose, i.partner_id, i.provider_id, i.customer_id, i.type_id, i.dap, i.state, i.language, i.to_name,
                i.to_email, a.first_name, a.last_name, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.opened_at,
                i.answered_at, i.reason, i.sent_by_hand
         from invitations i join accounts a on a.id = i.created_by
         where i.id = $1",
        id,
    )?;
    Ok(row.map(Invitation::from))
}

pub(super) async fn of(db: &mut Reader, partner: PartnerId, customer: CustomerId) -> Result<Vec<Invitation>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, i.provider_id, i.customer_id, i.type_id, i.dap, i.state, i.language, i.to_name,
                i.to_email, a.first_name, a.last_name, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.opened_at,
                i.answered_at, i.reason, i.sent_by_hand
         from invitations i join accounts a on a.id = i.created_by
         where i.customer_id = $1 and i.partner_id = $2
         order by i.created_at desc, i.id desc limit cast($3 as bigint)",
        customer,
        partner,
        SHOWN,
    )?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}

/// Those of any partner that are to this customer, or that one of its people has opened.
pub(super) async fn of_customer(db: &mut Reader, customer: CustomerId, limit: i64) -> Result<Vec<Invitation>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, i.provider_id, i.customer_id, i.type_id, i.dap, i.state, i.language, i.to_name,
                i.to_email, a.first_name, a.last_name, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.opened_at,
                i.answered_at, i.reason, i.sent_by_hand
         from invitations i join accounts a on a.id = i.created_by
         where i.customer_id = $1 or (i.opened_for = $1 and i.customer_id is null)
         order by i.created_at desc, i.id desc limit cast($2 as bigint)",
        customer,
        limit,
    )?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}

/// The open invitations of a customer to an agreement alone.
pub(super) async fn open_agreements(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
    today: NaiveDate,
) -> Result<Vec<Invitation>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, i.provider_id, i.customer_id, i.type_id, i.dap, i.state, i.language, i.to_name,
                i.to_email, a.first_name, a.last_name, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.opened_at,
                i.answered_at, i.reason, i.sent_by_hand
         from invitations i join accounts a on a.id = i.created_by
         where i.customer_id = $1 and i.type_id = $2 and i.purpose = 'agreement' and i.expires_on >= $3
           and i.state in ('created', 'sent', 'opened')
         order by i.created_at, i.id",
        customer,
        type_id,
        today,
    )?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}

/// How many invitations ask for a type and can still be answered on a day, up to a limit.
pub(super) async fn count_open(db: &mut Reader, type_id: &str, on: NaiveDate, limit: i64) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
            select 1 as one from invitations
            where state not in ('accepted', 'declined', 'revoked') and state <> 'created' and type_id = $1 and expires_on >= $2
            limit cast($3 as bigint)) counted",
        type_id,
        on,
        limit,
    )
}

#[derive(sqlx::FromRow)]
struct LinkRow {
    invitation_id: InvitationId,
    ended_at: Option<Timestamp>,
}

/// The invitation of a secret, and whether a newer secret has ended it.
pub(super) async fn by_token(db: &mut Reader, token: &TokenHash) -> Result<Option<(Invitation, bool)>, Error> {
    let link = sql!(
        db,
        optional LinkRow,
        "select invitation_id, ended_at from invitation_links where token_hash = $1",
        token,
    )?;
    let Some(link) = link else {
        return Ok(None);
    };
    let invitation = find(db, link.invitation_id).await?;
    Ok(invitation.map(|invitation| (invitation, link.ended_at.is_some())))
}

/// Whether it was to be opened still.
pub(super) async fn set_opened(
    tx: &mut Tx,
    id: InvitationId,
    by: AccountId,
    customer: CustomerId,
    now: Timestamp,
) -> Result<bool, Error> {
    let changed = sql!(
        tx,
        execute
        "update invitations set state = 'opened', opened_at = $2, opened_by = $3, opened_for = $4
         where id = $1 and state in ('created', 'sent')",
        id,
        now,
        by,
        customer,
    )?;
    if changed == 1 {
        mark_list_stale(tx, customer);
    }
    Ok(changed == 1)
}

/// Whether it was open still.
pub(super) async fn set_answered(
    tx: &mut Tx,
    id: InvitationId,
    state: State,
    (customer, account): (CustomerId, AccountId),
    reason: Option<&str>,
    now: Timestamp,
) -> Result<bool, Error> {
    let changed = sql!(
        tx,
        execute
        "update invitations set state = $2, customer_id = $3, answered_by = $4, reason = $5, answered_at = $6
         where id = $1 and state in ('created', 'sent', 'opened')",
        id,
        state,
        customer,
        account,
        reason,
        now,
    )?;
    mark_list_stale(tx, customer);
    Ok(changed == 1)
}

/// Holds a partner's own invitation until the transaction ends. `false` if there is none.
pub(super) async fn lock(tx: &mut Tx, id: InvitationId, partner: PartnerId) -> Result<bool, Error> {
    let held = sql!(
        tx,
        execute "update invitations set state = state where id = $1 and partner_id = $2",
        id,
        partner,
    )?;
    Ok(held == 1)
}

pub(super) async fn insert_link(tx: &mut Tx, token: &TokenHash, id: InvitationId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute "insert into invitation_links (token_hash, invitation_id, created_at) values ($1, $2, $3)",
        token,
        id,
        now,
    )?;
    Ok(())
}

/// Ends the secrets that were handed out.
pub(super) async fn end_links(tx: &mut Tx, id: InvitationId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute "update invitation_links set ended_at = $2 where invitation_id = $1 and ended_at is null",
        id,
        now,
    )?;
    Ok(())
}

/// Notes that it was sent, with its words. Whether nobody answered it meanwhile.
pub(super) async fn set_sent(
    tx: &mut Tx,
    what: &Invitation,
    to: &Recipient,
    (language, subject, body): (Language, &str, &str),
    expires_on: NaiveDate,
    now: Timestamp,
) -> Result<bool, Error> {
    let changed = sql!(
        tx,
        execute
        "update invitations
         set state = case when state = 'created' then 'sent' else state end, sent_at = $2, expires_on = $3, language = $4,
             subject = $5, body = $6, to_name = $7, to_email = $8, sent_by_hand = false
         where id = $1 and state in ('created', 'sent', 'opened')",
        what.id,
        now,
        expires_on,
        language,
        subject,
        body,
        &to.name,
        &to.email,
    )?;
    if changed == 0 {
        return Ok(false);
    }
    for word in words("", "", to.email.as_str()) {
        insert_word(tx, (what.id, what.partner), &word).await?;
    }
    if let Some(customer) = what.customer {
        mark_list_stale(tx, customer);
    }
    Ok(true)
}

pub(super) async fn insert_word(
    tx: &mut Tx,
    (id, partner): (InvitationId, PartnerId),
    word: &str,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into invitation_words (word, partner_id, invitation_id) values ($1, $2, $3)
         on conflict (invitation_id, word) do nothing",
        word,
        partner,
        id,
    )?;
    Ok(())
}

/// Whether nobody reminded of it meanwhile.
pub(super) async fn set_reminded(tx: &mut Tx, what: &Invitation, now: Timestamp) -> Result<bool, Error> {
    let changed = sql!(
        tx,
        execute
        "update invitations set reminded_at = $2
         where id = $1 and reminded_at is not distinct from $3 and state in ('sent', 'opened')",
        what.id,
        now,
        what.reminded_at,
    )?;
    Ok(changed == 1)
}

pub(super) async fn set_revoked(tx: &mut Tx, what: &Invitation) -> Result<(), Error> {
    sql!(
        tx,
        execute "update invitations set state = 'revoked' where id = $1 and state in ('created', 'sent', 'opened')",
        what.id,
    )?;
    if let Some(customer) = what.customer {
        mark_list_stale(tx, customer);
    }
    Ok(())
}

/// The words of the letter as it was last sent: subject, and body with the place of the link.
pub(super) async fn words_of(db: &mut Reader, id: InvitationId) -> Result<Option<(String, String)>, Error> {
    let row = sql!(
        db,
        optional WordsRow,
        "select subject, body from invitations where id = $1 and subject is not null and body is not null",
        id,
    )?;
    Ok(row.map(|row| (row.subject, row.body)))
}

#[derive(sqlx::FromRow)]
struct WordsRow {
    subject: String,
    body: String,
}
