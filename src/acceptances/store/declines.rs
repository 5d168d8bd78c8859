//! SQL of what customers declined.

use super::acceptances::SHOWN;
use crate::acceptances::decline::Declined;
use crate::audit::Context;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AccountId, CustomerId, DeclineId, InvitationId, PartnerId};

/// A refusal, as it is stored.
pub struct NewDecline<'a> {
    pub id: DeclineId,
    pub customer: CustomerId,
    pub account: AccountId,
    pub person_name: &'a str,
    pub person_email: &'a str,
    pub role: &'a str,
    pub partner: Option<PartnerId>,
    pub type_id: Option<&'a str>,
    pub invitation: Option<InvitationId>,
    pub link: &'a str,
    pub reason: &'a str,
}

/// Whether it is new: the same form sent twice is one refusal.
pub async fn insert_decline(tx: &mut Tx, cx: &Context, what: &NewDecline<'_>) -> Result<bool, Error> {
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
        what.person_name,
        what.person_email,
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

pub async fn declines(db: &mut Reader, customer: CustomerId) -> Result<Vec<Declined>, Error> {
    sql!(
        db,
        all Declined,
        "select partner_id, type_id, declined_at, person_name, reason from declines where customer_id = $1
         order by declined_at desc, id desc limit cast($2 as bigint)",
        customer,
        SHOWN,
    )
}
