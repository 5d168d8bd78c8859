//! SQL of what customers accepted.

use crate::acceptances::{Acceptance, AcceptedTerms};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
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
                                  code_sent_to, grade, network_address, user_agent, grade_rule, grade_reasons,
                                  contact_source, contact_by, contact_by_organisation, contact_given_at,
                                  contact_proof, contact_proved_at, contact_changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                 $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35)",
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
        what.grade_rule,
        what.grade_reasons.to_string(),
        what.provenance.source,
        &what.provenance.by,
        &what.provenance.by_organisation,
        what.provenance.given_at,
        what.provenance.proof,
        what.provenance.proved_at,
        what.provenance.changed_at,
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

/// So many customers are asked about at once.
pub const AT_ONCE: usize = 10;

/// The acceptances of up to [`AT_ONCE`] customers.
pub async fn of_customers(db: &mut Reader, ids: &[CustomerId]) -> Result<Vec<Acceptance>, Error> {
    let id = |place: usize| ids.get(place).copied();
    sql!(
        db,
        all Acceptance,
        "select a.*, c.type_id, c.text_id, c.sentence
         from acceptances a left join confirmations c on c.id = a.confirmation_id
         where a.customer_id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         order by a.accepted_at desc, a.id desc",
        id(0),
        id(1),
        id(2),
        id(3),
        id(4),
        id(5),
        id(6),
        id(7),
        id(8),
        id(9),
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

/// Whether one of these domains is an e-mail domain of a partner.
pub async fn is_a_partners_domain(db: &mut Reader, domains: &[String; 4]) -> Result<bool, Error> {
    let [one, two, three, four] = domains;
    Ok(sql!(
        db,
        scalar i64,
        "select count(*) from partner_domains where domain in ($1, $2, $3, $4)",
        one,
        two,
        three,
        four,
    )? > 0)
}

/// Which of two places agents have used since a moment, of the partners of a link and of those that serve the customer.
pub async fn places_of_partners(
    db: &mut Reader,
    (network, browser): (&str, Option<&str>),
    customer: CustomerId,
    terms: &AcceptedTerms,
    since: Timestamp,
) -> Result<Vec<String>, Error> {
    sql!(
        db,
        column String,
        "select p.place from agent_places p
         where p.place in ($1, $2) and p.seen_at > $3
           and (p.partner_id = $4 or p.partner_id = $5
                or exists (select 1 from relationships r
                           where r.partner_id = p.partner_id and r.customer_id = $6 and r.ended_at is null))",
        network,
        browser,
        since,
        terms.partner,
        terms.provider,
        customer,
    )
}
