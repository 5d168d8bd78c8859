//! `GET /confirmations/{confirmation}`: one confirmation, as it was recorded, for ever.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::record::Record;
use crate::acceptances::{self, Eligibility};
use crate::accounts::{Agent, Channel};
use crate::agreements::AgreementType;
use crate::confirmations::{self, Confirmation, Decision, decision, seen_by};
use crate::customers::Customer;
use crate::db::Reader;
use crate::values::id::ConfirmationId;
use crate::web::{PageError, Visit, filters, paths};
use crate::{agreements, customers, relationships};

#[derive(Template)]
#[template(path = "confirmations/confirmation.html")]
struct ConfirmationPage {
    agreement: AgreementType,
    customer: Customer,
    record: Record,
    /// The record that corrects it.
    corrected_by: Option<Confirmation>,
    /// It is the one of its kind that was recorded last (R-UPD-2).
    is_current: bool,
    /// Its rejection, unless it was undone (R-REV-3).
    rejected: Option<Decision>,
    /// Where the reader can correct it.
    correct: Option<String>,
    /// Where the reader can let the customer's admins open the evidence.
    share: Option<String>,
}

/// The record, for the operator and for partners as far as they may see it.
///
/// # Errors
/// When it is not there for this reader, or the database query fails.
pub async fn show(visit: Visit, who: Channel, path: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: ConfirmationId = path.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let it = confirmations::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    let seen = match &who {
        Channel::Operator(_) => {
            let customer = customers::find(&mut db, it.customer).await?;
            customer.map(|customer| (customer, None))
        }
        Channel::Agent(agent) => seen_by(&mut db, agent, &it).await?,
    };
    let (customer, until) = seen.ok_or(PageError::NotFound)?;
    let agreement = agreements::find_type(&mut db, &it.type_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let versions = agreements::versions(&mut db, &agreement.id).await?;
    let corrected_by = match confirmations::correction_of(&mut db, id).await? {
        Some(correction) => confirmations::find(&mut db, correction).await?,
        None => None,
    };
    let is_current = confirmations::is_current(&mut db, &it, until).await?;
    let rejected = decision::rejection_of(&mut db, id).await?;
    let rejected = rejected.filter(|rejected| until.is_none_or(|until| rejected.decided_at <= until));
    let correct = match &who {
        Channel::Agent(agent) if is_current && rejected.is_none() => {
            may_correct(&visit, &mut db, agent, &it, &customer).await?
        }
        _ => None,
    };
    let may_share = match &who {
        Channel::Agent(agent) => agent.attester().is_ok() && it.is_of(agent.partner),
        Channel::Operator(_) => false,
    };
    let record = Record::find(&mut db, it, &versions, &who).await?;
    visit.ok(ConfirmationPage {
        share: (may_share && record.it.evidence_name.is_some() && !record.evidence_shared)
            .then(|| paths::evidence_share(id)),
        record,
        agreement,
        customer,
        corrected_by,
        is_current,
        rejected,
        correct,
    })
}

/// Where the agent can correct it: the own attestation that stands, by anyone who may attest, while that is possible (R-UPD-6).
async fn may_correct(
    visit: &Visit,
    db: &mut Reader,
    agent: &Agent,
    it: &Confirmation,
    customer: &Customer,
) -> Result<Option<String>, PageError> {
    let relationship = relationships::between(db, agent.partner, customer.id).await?;
    let today = visit.now.utc_date();
    let eligibility = acceptances::eligibility(db, customer, &it.type_id, today).await?;
    let may = it.is_of(agent.partner)
        && agent.attester_for(eligibility == Eligibility::BoughtBefore).is_ok()
        && relationship.is_some_and(|relationship| relationship.is_open())
        && agreements::timeline(db).await?.takes_confirmations(&it.type_id, today);
    Ok(may.then(|| paths::correct(it.id)))
}
