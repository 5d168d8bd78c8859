//! All SQL of registrations.

use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{CustomerId, InvitationId, PartnerId};
use crate::values::registration::RegistrationNumber;
use crate::values::secret::TokenHash;
use crate::values::{Country, EmailAddress, Timestamp};

#[derive(Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub email: EmailAddress,
    pub partner_id: PartnerId,
    pub invitation_id: Option<InvitationId>,
    pub link: String,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
}

/// Counts a letter to this address; `false` if one went since `just` or enough did since `an_hour_ago`.
pub(super) async fn may_ask(
    tx: &mut Tx,
    email_key: &str,
    (now, just, an_hour_ago): (Timestamp, Timestamp, Timestamp),
    most: i64,
) -> Result<bool, Error> {
    let counted = sql!(
        tx,
        execute
        "insert into registration_asks (email_key, since, last_at, asked) values ($1, $2, $2, 1)
         on conflict (email_key) do update
         set asked = case when registration_asks.since <= $4 then 1 else registration_asks.asked + 1 end,
             since = case when registration_asks.since <= $4 then excluded.since else registration_asks.since end,
             last_at = excluded.last_at
         where registration_asks.last_at <= $3
           and (registration_asks.since <= $4 or registration_asks.asked < $5)",
        email_key,
        now,
        just,
        an_hour_ago,
        most,
    )?;
    Ok(counted == 1)
}

pub(super) async fn insert(
    tx: &mut Tx,
    token: &TokenHash,
    email: &EmailAddress,
    partner: PartnerId,
    invitation: Option<InvitationId>,
    link: &str,
    (now, until): (Timestamp, Timestamp),
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into registrations (token_hash, email, partner_id, invitation_id, link, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        token,
        email,
        partner,
        invitation,
        link,
        now,
        until,
    )?;
    Ok(())
}

pub(super) async fn find(db: &mut Reader, token: &TokenHash) -> Result<Option<Row>, Error> {
    sql!(
        db,
        optional Row,
        "select email, partner_id, invitation_id, link, expires_at, used_at from registrations where token_hash = $1",
        token,
    )
}

/// The registration with this e-mail by this partner's link that was begun last.
pub(super) async fn newest(db: &mut Reader, email: &EmailAddress, partner: PartnerId) -> Result<Option<Row>, Error> {
    sql!(
        db,
        optional Row,
        "select email, partner_id, invitation_id, link, expires_at, used_at from registrations
         where email = $1 and partner_id = $2 order by created_at desc limit 1",
        email,
        partner,
    )
}

/// Ends the links that were mailed and not used.
pub(super) async fn end_open(
    tx: &mut Tx,
    email: &EmailAddress,
    partner: PartnerId,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update registrations set expires_at = $3
         where email = $1 and partner_id = $2 and used_at is null and expires_at > $3",
        email,
        partner,
        now,
    )?;
    Ok(())
}

/// Uses a link up; `false` if it is unknown, used or over.
pub(super) async fn take(tx: &mut Tx, token: &TokenHash, now: Timestamp) -> Result<bool, Error> {
    let taken = sql!(
        tx,
        execute "update registrations set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2",
        token,
        now,
    )?;
    Ok(taken == 1)
}

/// Lets go what registrations have claimed before: a customer may have another number by now. Whether it is taken is asked
/// behind this, so that a claim of a moment ago is found either here or there.
pub(super) async fn release_number(tx: &mut Tx, country: Country, number: &RegistrationNumber) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update registrations set registration_key = null where country = $1 and registration_key = $2",
        country,
        number.key(),
    )?;
    Ok(())
}

/// Takes the number for this registration alone: anyone who comes at the same moment is refused.
pub(super) async fn claim_number(
    tx: &mut Tx,
    token: &TokenHash,
    country: Country,
    number: &RegistrationNumber,
) -> Result<(), Error> {
    sql!(
        tx,
        execute "update registrations set country = $2, registration_key = $3 where token_hash = $1",
        token,
        country,
        number.key(),
    )?;
    Ok(())
}

pub(super) async fn note_customer(tx: &mut Tx, token: &TokenHash, customer: CustomerId) -> Result<(), Error> {
    sql!(tx, execute "update registrations set customer_id = $2 where token_hash = $1", token, customer)?;
    Ok(())
}

/// Whether a customer has the number, however it is spelled.
pub(super) async fn number_is_taken(
    db: &mut Reader,
    country: Country,
    number: &RegistrationNumber,
) -> Result<bool, Error> {
    let known = sql!(
        db,
        scalar i64,
        "select count(*) from (
            select 1 from customers where country = $1 and registration_key = $2 limit 1) as known",
        country,
        number.key(),
    )?;
    Ok(known > 0)
}
