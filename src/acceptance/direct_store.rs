//! All SQL of what customers do themselves: acceptances, refusals, withdrawals.

use chrono::NaiveDate;

use super::decline::Declined;
use super::direct::Acceptance;
use super::grade::{Grade, Proof};
use super::status::Withdrawal;
use super::withdraw::Withdrawn;
use crate::audit::Context;
use crate::customers::mark_list_stale;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{
    AcceptanceId, AccountId, ConfirmationId, CustomerId, DeclineId, InvitationId, PartnerId, RelationshipId, SessionId,
    WithdrawalId,
};
use crate::values::{Language, Timestamp};

/// So many are shown of one customer; an honest customer has a handful.
const SHOWN: i64 = 100;

#[derive(sqlx::FromRow)]
struct Row {
    id: AcceptanceId,
    reference: String,
    customer_id: CustomerId,
    account_id: AccountId,
    session_id: SessionId,
    person_name: String,
    person_email: String,
    company_name: String,
    role: String,
    confirmation_id: Option<ConfirmationId>,
    partner_id: Option<PartnerId>,
    provider_id: Option<PartnerId>,
    relationship_id: Option<RelationshipId>,
    provider_relationship_id: Option<RelationshipId>,
    relationship_sentence: Option<String>,
    sentence_language: Language,
    delegated_administration: bool,
    link: String,
    invitation_id: Option<InvitationId>,
    accepted_at: Timestamp,
    offset_minutes: i64,
    proofs: String,
    code_sent_to: Option<String>,
    grade: Grade,
    network_address: String,
    user_agent: String,
}

impl From<Row> for Acceptance {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            reference: row.reference,
            customer: row.customer_id,
            account: row.account_id,
            session: row.session_id,
            person_name: row.person_name,
            person_email: row.person_email,
            company_name: row.company_name,
            role: row.role,
            confirmation: row.confirmation_id,
            partner: row.partner_id,
            provider: row.provider_id,
            relationship: row.relationship_id,
            provider_relationship: row.provider_relationship_id,
            relationship_sentence: row.relationship_sentence,
            sentence_language: row.sentence_language,
            delegated_administration: row.delegated_administration,
            link: row.link,
            invitation: row.invitation_id,
            accepted_at: row.accepted_at,
            offset_minutes: row.offset_minutes,
            proofs: row.proofs.split(',').filter_map(Proof::parse).collect(),
            code_sent_to: row.code_sent_to,
            grade: row.grade,
            network_address: row.network_address,
            user_agent: row.user_agent,
        }
    }
}

pub(super) async fn insert(tx: &mut Tx, what: &Acceptance) -> Result<(), Error> {
    let proofs: Vec<_> = what.proofs.iter().map(|proof| proof.as_str()).collect();
    sql!(
        tx,
        execute
        "insert into acceptances (id, reference, customer_id, account_id, session_id, person_name, person_email,
                                  company_name, role, confirmation_id, partner_id, provider_id, relationship_id,
                                  provider_relationship_id, relationship_sentence, sentence_language,
                                  delegated_administration, link, invitation_id, accepted_at, offset_minutes, proofs,
                                  code_sent_to, grade, network_address, user_agent)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                 $23, $24, $25, $26)",
        what.id,
        &what.reference,
        what.customer,
        what.account,
        what.session,
        &what.person_name,
        &what.person_email,
        &what.company_name,
        &what.role,
        what.confirmation,
        what.partner,
        what.provider,
        what.relationship,
        what.provider_relationship,
        &what.relationship_sentence,
        what.sentence_language,
        what.delegated_administration,
        &what.link,
        what.invitation,
        what.accepted_at,
        what.offset_minutes,
        proofs.join(","),
        &what.code_sent_to,
        what.grade,
        &what.network_address,
        &what.user_agent,
    )?;
    Ok(())
}

pub(super) async fn find(db: &mut Reader, id: AcceptanceId) -> Result<Option<Acceptance>, Error> {
    let row = sql!(db, optional Row, "select * from acceptances where id = $1", id)?;
    Ok(row.map(Acceptance::from))
}

pub(super) async fn of_confirmation(db: &mut Reader, id: ConfirmationId) -> Result<Option<Acceptance>, Error> {
    let row = sql!(db, optional Row, "select * from acceptances where confirmation_id = $1", id)?;
    Ok(row.map(Acceptance::from))
}

pub(super) async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Acceptance>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select * from acceptances where customer_id = $1 order by accepted_at desc, id desc limit cast($2 as bigint)",
        customer,
        SHOWN,
    )?;
    Ok(rows.into_iter().map(Acceptance::from).collect())
}

/// The acceptance that made the open relationship with a partner, if one did.
pub(super) async fn of_relationship(
    db: &mut Reader,
    customer: CustomerId,
    relationship: RelationshipId,
) -> Result<Option<Acceptance>, Error> {
    let row = sql!(
        db,
        optional Row,
        "select * from acceptances
         where customer_id = $1 and (relationship_id = $2 or provider_relationship_id = $2)
         order by accepted_at desc, id desc limit 1",
        customer,
        relationship,
    )?;
    Ok(row.map(Acceptance::from))
}

/// Whether one of these domains is an e-mail domain of one of the customer's partners, or of those that it is about to
/// authorize.
pub(super) async fn is_a_partners_domain(
    db: &mut Reader,
    domains: &[String; 4],
    customer: CustomerId,
    (partner, provider): (Option<PartnerId>, Option<PartnerId>),
) -> Result<bool, Error> {
    let [one, two, three, four] = domains;
    Ok(sql!(
        db,
        scalar i64,
        "select count(*) from partner_domains d
         where d.domain in ($1, $2, $3, $4)
           and (d.partner_id = $5 or d.partner_id = $6
                or exists (select 1 from relationships r
                           where r.partner_id = d.partner_id and r.customer_id = $7 and r.ended_at is null))",
        one,
        two,
        three,
        four,
        partner,
        provider,
        customer,
    )? > 0)
}

/// What is written down of a refusal.
pub(super) struct Refused<'a> {
    pub id: DeclineId,
    pub customer: CustomerId,
    pub account: AccountId,
    pub person: (&'a str, &'a str),
    pub role: &'a str,
    pub partner: Option<PartnerId>,
    pub type_id: Option<&'a str>,
    pub invitation: Option<InvitationId>,
    pub link: &'a str,
    pub reason: &'a str,
}

/// Whether it is new: the same form sent twice is one refusal.
pub(super) async fn insert_decline(tx: &mut Tx, cx: &Context, what: &Refused<'_>) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into declines (id, customer_id, account_id, person_name, person_email, role, partner_id, type_id,
                               invitation_id, link, reason, declined_at, network_address, user_agent)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict (id) do nothing",
        what.id,
        what.customer,
        what.account,
        what.person.0,
        what.person.1,
        what.role,
        what.partner,
        what.type_id,
        what.invitation,
        what.link,
        what.reason,
        cx.now,
        &*cx.network_address,
        &*cx.user_agent,
    )? > 0)
}

/// Whether it is new: the same form sent twice is one withdrawal.
pub(super) async fn insert_withdrawal(
    tx: &mut Tx,
    cx: &Context,
    id: WithdrawalId,
    what: &Withdrawn,
    account: AccountId,
) -> Result<bool, Error> {
    mark_list_stale(tx, what.customer_id);
    Ok(sql!(
        tx,
        execute
        "insert into withdrawals (id, customer_id, type_id, withdrawn_on, withdrawn_at, account_id, person_name,
                                  person_email, role, reason, network_address, user_agent)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (id) do nothing",
        id,
        what.customer_id,
        &what.type_id,
        what.withdrawn_on,
        what.withdrawn_at,
        account,
        &what.person_name,
        &what.person_email,
        &what.role,
        &what.reason,
        &*cx.network_address,
        &*cx.user_agent,
    )? > 0)
}

#[derive(sqlx::FromRow)]
struct WithdrawalRow {
    withdrawn_on: NaiveDate,
    withdrawn_at: Timestamp,
}

pub(super) async fn last_withdrawal(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Withdrawal>, Error> {
    let row = sql!(
        db,
        optional WithdrawalRow,
        "select withdrawn_on, withdrawn_at from withdrawals
         where customer_id = $1 and type_id = $2 and (cast($3 as bigint) is null or withdrawn_at <= $3)
         order by withdrawn_at desc, id desc limit 1",
        customer,
        type_id,
        until,
    )?;
    Ok(row.map(|row| Withdrawal {
        on: row.withdrawn_on,
        at: row.withdrawn_at,
    }))
}

pub(super) async fn withdrawals(db: &mut Reader, customer: CustomerId) -> Result<Vec<Withdrawn>, Error> {
    sql!(
        db,
        all Withdrawn,
        "select customer_id, type_id, withdrawn_on, withdrawn_at, person_name, person_email, role, reason
         from withdrawals where customer_id = $1
         order by withdrawn_at desc, id desc limit cast($2 as bigint)",
        customer,
        SHOWN,
    )
}

pub(super) async fn declines(db: &mut Reader, customer: CustomerId) -> Result<Vec<Declined>, Error> {
    sql!(
        db,
        all Declined,
        "select partner_id, type_id, declined_at, person_name, reason from declines where customer_id = $1
         order by declined_at desc, id desc limit cast($2 as bigint)",
        customer,
        SHOWN,
    )
}
