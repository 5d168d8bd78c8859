//! SQL of what customers accepted.

use crate::acceptances::Acceptance;
use crate::acceptances::grade::{Grade, Proof};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{
    AcceptanceId, AccountId, ConfirmationId, CustomerId, InvitationId, PartnerId, RelationshipId, SessionId,
};
use crate::values::{Language, Timestamp};

/// So many are shown of one customer; an honest customer has a handful.
pub(super) const SHOWN: i64 = 100;

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

pub async fn insert(tx: &mut Tx, what: &Acceptance) -> Result<(), Error> {
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

pub async fn find(db: &mut Reader, id: AcceptanceId) -> Result<Option<Acceptance>, Error> {
    let row = sql!(db, optional Row, "select * from acceptances where id = $1", id)?;
    Ok(row.map(Acceptance::from))
}

pub async fn of_confirmation(db: &mut Reader, id: ConfirmationId) -> Result<Option<Acceptance>, Error> {
    let row = sql!(db, optional Row, "select * from acceptances where confirmation_id = $1", id)?;
    Ok(row.map(Acceptance::from))
}

pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Acceptance>, Error> {
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
pub async fn of_relationship(
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
pub async fn is_a_partners_domain(
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
