//! **Request acceptance information**: a provider asks the reseller of a customer who accepted, when, and how that is known
//! (R-IND-2).

use chrono::{Days, NaiveDate};
use serde_json::json;

use super::store::information as store;
use super::{Information, InformationState, is_served_through, open_about, tell};
use crate::accounts::Asker;
use crate::agreements::AgreementType;
use crate::audit::{self, Context};
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::status::{self, Status};
use crate::values::Timestamp;
use crate::values::id::{CustomerId, InformationId, PartnerId};
use crate::{notices, partners};

/// What is asked, of one reseller or of many.
#[derive(Debug, Clone)]
pub struct InformationRequest<'a> {
    /// The agreement.
    pub agreement: &'a AgreementType,
    /// What the provider writes.
    pub note: Option<&'a str>,
    /// The day by which the reseller is to answer.
    pub due_on: NaiveDate,
}

/// Why a reseller is not asked about a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// The reseller does not sell to the customer through the provider.
    NotServed,
    /// The provider and the reseller do not work together.
    NotPartners,
    /// The reseller is disabled: nobody there could answer.
    Disabled,
    /// It has been asked, and the request is open.
    Asked,
    /// A confirmation stands.
    Confirmed,
    /// The customer needs none.
    NotNeeded,
}

impl Obstacle {
    /// The message that says it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::NotServed => "information-obstacle-not-served",
            Self::NotPartners => "information-obstacle-not-partners",
            Self::Disabled => "information-obstacle-disabled",
            Self::Asked => "information-obstacle-asked",
            Self::Confirmed => "information-obstacle-confirmed",
            Self::NotNeeded => "information-obstacle-not-needed",
        }
    }
}

/// Why a provider cannot ask a reseller about one of its customers; `None` if it can.
///
/// # Errors
/// If the database query fails.
pub async fn obstacle(
    db: &mut Reader,
    (provider, reseller): (PartnerId, PartnerId),
    customer: &Customer,
    agreement: &AgreementType,
    today: NaiveDate,
) -> Result<Option<Obstacle>, db::Error> {
    if !is_served_through(db, provider, reseller, customer.id).await? {
        return Ok(Some(Obstacle::NotServed));
    }
    if !partners::work_together(db, provider, reseller).await? {
        return Ok(Some(Obstacle::NotPartners));
    }
    let known = partners::find(db, reseller).await?;
    if known.is_none_or(|known| known.disabled_at.is_some()) {
        return Ok(Some(Obstacle::Disabled));
    }
    let open = open_about(db, provider, customer.id).await?;
    if open
        .iter()
        .any(|open| open.reseller_id == reseller && open.type_id == agreement.id)
    {
        return Ok(Some(Obstacle::Asked));
    }
    let standing = status::standing(db, provider, customer, agreement, today).await?;
    Ok(match standing.status {
        Status::NotNeeded => Some(Obstacle::NotNeeded),
        Status::AcceptedDirectly | Status::Attested => Some(Obstacle::Confirmed),
        _ => None,
    })
}

/// When the reseller is reminded first: at the end of the day by which it was to answer.
pub(super) fn first_reminder(due_on: NaiveDate) -> Timestamp {
    Timestamp::start_of(due_on.checked_add_days(Days::new(1)).unwrap_or(due_on))
}

/// Asks about customers, each with the reseller to ask. Those that cannot be asked about are left out. Returns how many were
/// asked about: sent twice, it is asked once.
///
/// # Errors
/// If the database query fails.
pub async fn ask(
    tx: &mut Tx,
    cx: &Context,
    who: &Asker,
    what: &InformationRequest<'_>,
    mut about: Vec<(CustomerId, PartnerId)>,
) -> Result<usize, db::Error> {
    // In the order of their identifiers, so that two transactions with the same customers do not deadlock.
    about.sort_unstable();
    about.dedup();
    let agent = who.agent();
    let mut asked = 0;
    for (customer, reseller) in about {
        customers::lock(tx, customer).await?;
        let Some(customer) = customers::find_for(tx, agent.partner, customer).await? else {
            continue;
        };
        let both = (agent.partner, reseller);
        let today = cx.now.utc_date();
        if obstacle(tx, both, &customer, what.agreement, today).await?.is_some() {
            continue;
        }
        let Some(reseller) = partners::find(tx, reseller).await? else {
            continue;
        };
        let request = Information {
            id: InformationId::new(cx.now, &cx.random),
            provider_id: agent.partner,
            provider_name: agent.visitor.organisation.name().to_owned(),
            reseller_id: reseller.id,
            reseller_name: reseller.details.name.to_string(),
            customer_id: customer.id,
            company_name: customer.company_name.to_string(),
            type_id: what.agreement.id.clone(),
            agreement: what.agreement.name.clone(),
            state: InformationState::Asked,
            note: what.note.map(str::to_owned),
            due_on: what.due_on,
            asked_at: cx.now,
            asked_by_name: agent.visitor.name.full(),
            reminders: 0,
            settled_at: None,
            settled_by_name: None,
            end_reason: None,
            confirmation_id: None,
        };
        let remind_at = first_reminder(what.due_on);
        if !store::insert(tx, &request, agent.visitor.account, remind_at).await? {
            continue;
        }
        let facts = json!({
            "agreement": request.type_id,
            "provider": request.provider_name,
            "reseller": request.reseller_name,
            "reason": request.note,
            "due": request.due_on,
        });
        tell::log(tx, cx, audit::Kind::InformationAsked, &request, facts).await?;
        let said = (request.provider_name.as_str(), request.note.as_deref());
        tell::tell(tx, cx, reseller.id, notices::Kind::InformationAsked, &request, said).await?;
        asked += 1;
    }
    Ok(asked)
}
