//! SQL of what customers accepted.

use crate::acceptances::{Acceptance, AcceptedTerms};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AcceptanceId, ConfirmationId, CustomerId, RelationshipId};

/// So many are shown of one customer; an honest customer has a handful.
pub(super) const SHOWN: i64 = 100;

pub async fn insert(tx: &mut Tx, what: &Acceptance) -> Result<(), Error> {
    let terms = &what.terms;
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
        terms.partner,
        terms.provider,
        what.relationship,
        what.provider_relationship,
        &terms.relationship_sentence,
        terms.sentence_language,
        terms.delegated_administration,
        &terms.link,
        terms.invitation,
        what.accepted_at,
        what.offset_minutes,
        what.proofs.to_string(),
        &what.code_sent_to,
        what.grade,
        &what.network_address,
        &what.user_agent,
    )?;
    Ok(())
}

pub async fn find(db: &mut Reader, id: AcceptanceId) -> Result<Option<Acceptance>, Error> {
    sql!(
        db,
        optional Acceptance,
        "select a.*, c.type_id, c.text_id, c.sentence
         from acceptances a left join confirmations c on c.id = a.confirmation_id
         where a.id = $1",
        id,
    )
}

pub async fn of_confirmation(db: &mut Reader, id: ConfirmationId) -> Result<Option<Acceptance>, Error> {
    sql!(
        db,
        optional Acceptance,
        "select a.*, c.type_id, c.text_id, c.sentence
         from acceptances a left join confirmations c on c.id = a.confirmation_id
         where a.confirmation_id = $1",
        id,
    )
}

pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Acceptance>, Error> {
    sql!(
        db,
        all Acceptance,
        "select a.*, c.type_id, c.text_id, c.sentence
         from acceptances a left join confirmations c on c.id = a.confirmation_id
         where a.customer_id = $1 order by a.accepted_at desc, a.id desc limit cast($2 as bigint)",
        customer,
        SHOWN,
    )
}

/// The acceptance that created the relationship, if one did.
pub async fn of_relationship(
    db: &mut Reader,
    customer: CustomerId,
    relationship: RelationshipId,
) -> Result<Option<Acceptance>, Error> {
    sql!(
        db,
        optional Acceptance,
        "select a.*, c.type_id, c.text_id, c.sentence
         from acceptances a left join confirmations c on c.id = a.confirmation_id
         where a.customer_id = $1 and (a.relationship_id = $2 or a.provider_relationship_id = $2)
         order by a.accepted_at desc, a.id desc limit 1",
        customer,
        relationship,
    )
}

/// Whether one of these domains is an e-mail domain of a partner that serves the customer, or that the customer is about
/// to authorize.
pub async fn is_a_partners_domain(
    db: &mut Reader,
    domains: &[String; 4],
    customer: CustomerId,
    terms: &AcceptedTerms,
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
        terms.partner,
        terms.provider,
        customer,
    )? > 0)
}
