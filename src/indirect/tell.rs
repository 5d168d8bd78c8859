//! What the two partners of a request, or of a partnership, are notified of and find in their activity log.

use serde_json::{Value, json};

use super::store::information as store;
use super::{Information, PartnershipRequest};
use crate::audit::{self, Context, Event, Object};
use crate::db::{self, Tx};
use crate::notices::{self, News};
use crate::partners;
use crate::values::id::PartnerId;

/// Tells a partner about a request for acceptance information.
pub(super) async fn tell(
    tx: &mut Tx,
    cx: &Context,
    partner: PartnerId,
    kind: notices::Kind,
    request: &Information,
    (person, reason): (&str, Option<&str>),
) -> Result<(), db::Error> {
    let news = News {
        kind,
        customer: Some(request.customer_id),
        company: &request.company_name,
        agreement: Some((&request.type_id, &request.agreement)),
        version: None,
        person,
        reason,
    };
    notices::tell(tx, cx, partner, &news).await?;
    Ok(())
}

/// What the reseller was asked to do is done, or is no longer to be done.
pub(super) async fn lapse_for_reseller(tx: &mut Tx, cx: &Context, request: &Information) -> Result<(), db::Error> {
    let kinds = [
        notices::Kind::InformationAsked,
        notices::Kind::InformationDue,
        notices::Kind::InformationReturned,
    ];
    lapse(tx, cx, request.reseller_id, request, kinds).await
}

/// The same of the provider, unless another reseller's answer about the customer waits for it, too.
pub(super) async fn lapse_for_provider(tx: &mut Tx, cx: &Context, request: &Information) -> Result<(), db::Error> {
    if store::is_answered_by_another(tx, request).await? {
        return Ok(());
    }
    let kinds = [notices::Kind::InformationAnswered; 3];
    lapse(tx, cx, request.provider_id, request, kinds).await
}

async fn lapse(
    tx: &mut Tx,
    cx: &Context,
    partner: PartnerId,
    request: &Information,
    kinds: [notices::Kind; 3],
) -> Result<(), db::Error> {
    let partner = Some(partner);
    notices::lapse(tx, cx, partner, request.customer_id, &request.type_id, kinds).await
}

/// A line about a request in the log of both partners.
pub(super) async fn log(
    tx: &mut Tx,
    cx: &Context,
    kind: audit::Kind,
    request: &Information,
    facts: Value,
) -> Result<(), db::Error> {
    for partner in [request.provider_id, request.reseller_id] {
        let object = Object::new("customer", request.customer_id, &request.company_name);
        let event = Event::new(kind, object)
            .of_partner(partner)
            .of_customer(request.customer_id)
            .after(&facts);
        audit::record(tx, cx, event).await?;
    }
    Ok(())
}

/// The partner that was asked for a partnership need not see to the request any more.
pub(super) async fn lapse_for_asked(tx: &mut Tx, cx: &Context, request: &PartnershipRequest) -> Result<(), db::Error> {
    let asked = request.other(request.asked_by);
    let Some(by) = partners::find(tx, request.asked_by).await? else {
        return Ok(());
    };
    notices::lapse_about_partner(tx, cx, asked, by.details.name.as_str(), notices::Kind::PartnershipAsked).await
}

/// Tells one partner what the other did about a partnership.
pub(super) async fn tell_partner(
    tx: &mut Tx,
    cx: &Context,
    to: PartnerId,
    about: PartnerId,
    kind: notices::Kind,
    (person, reason): (&str, Option<&str>),
) -> Result<(), db::Error> {
    let other = partners::find(tx, about).await?;
    let company = other.map(|other| other.details.name.to_string()).unwrap_or_default();
    let news = News {
        kind,
        customer: None,
        company: &company,
        agreement: None,
        version: None,
        person,
        reason,
    };
    notices::tell(tx, cx, to, &news).await?;
    Ok(())
}

/// A line about a request for a partnership in the log of both partners.
pub(super) async fn log_partnership(
    tx: &mut Tx,
    cx: &Context,
    kind: audit::Kind,
    request: &PartnershipRequest,
    text: Option<&str>,
) -> Result<(), db::Error> {
    let (Some(provider), Some(reseller)) = (
        partners::find(tx, request.provider_id).await?,
        partners::find(tx, request.reseller_id).await?,
    ) else {
        return Ok(());
    };
    let facts = json!({ "provider": provider.details.name, "reseller": reseller.details.name, "reason": text });
    for partner in [&provider, &reseller] {
        let object = Object::new("partner", partner.id, partner.details.name.as_str());
        let event = Event::new(kind, object).of_partner(partner.id).after(&facts);
        audit::record(tx, cx, event).await?;
    }
    Ok(())
}
