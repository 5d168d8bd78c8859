//! `GET /v1/customers/{customer}/subscriptions`, `GET, PATCH …/subscriptions/{subscription}`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::resources::SubscriptionResource;
use super::sent::SubscriptionChangeSent;
use super::{examples, refused, sent};
use crate::accounts::{Agent, Orderer, PartnerKind};
use crate::agreements::policy::Channel;
use crate::api::{
    Anyone, Body, Call, Collection, Etag, Fault, Page, Properties, Query, answer, code, guid, page_answer,
};
use crate::audit::Context;
use crate::customers::Customer;
use crate::customers::api::show::find;
use crate::db::{Reader, Tx};
use crate::orders::{self, BillingCycle, Change, NewOrder, OrderError, Sold, SubscriptionState, What, place, programs};
use crate::paths::api;
use crate::values::id::{CustomerId, OrderId, PartnerId, SubscriptionId};
use crate::{customers, partners, relationships};

fn missing() -> Fault {
    Fault::new(
        StatusCode::NOT_FOUND,
        code::NO_SUBSCRIPTION,
        "There is no subscription with this ID among those of this customer with your organization. Check the ID.",
    )
}

/// Which subscriptions are asked for.
enum Selection {
    All,
    OfOrder(OrderId),
    None,
}

impl Selection {
    /// Reads the filter: an order, or the programme's number of the partner that sells, the caller itself or a reseller.
    async fn read(db: &mut Reader, agent: &Agent, customer: CustomerId, filter: Option<&str>) -> Result<Self, Fault> {
        let Some((name, value)) = filter.and_then(|filter| filter.split_once('=')) else {
            return Ok(Self::All);
        };
        if name == ORDER {
            return Ok(value.parse().map_or(Self::None, Self::OfOrder));
        }
        let own = partners::find(db, agent.partner).await?;
        if own.is_some_and(|own| own.details.mpn_id.as_deref() == Some(value)) {
            return Ok(Self::All);
        }
        let named = partners::find_named(db, PartnerKind::IndirectReseller, value).await?;
        let served = relationships::open_of(db, customer).await?;
        let sells = served
            .iter()
            .any(|served| served.provider_id == Some(agent.partner) && named.contains(&served.partner_id));
        Ok(if sells { Self::All } else { Self::None })
    }
}

const ORDER: &str = "order_id";
const MPN: &str = "mpn_id";

/// A customer's subscriptions.
///
/// # Errors
/// If the customer is not there, the page cannot be read, or the database query fails.
#[utoipa::path(
    get, path = api::SUBSCRIPTIONS, tag = "Subscriptions", summary = "List subscriptions",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("order_id" = Option<String>, Query, description = "Only those that this order has made"),
        ("mpn_id" = Option<String>, Query, description = "Only those that the partner with this number sells"),
        ("size" = Option<u32>, Query, description = "How many at most, up to 500"),
        ("seekOperation" = Option<String>, Query, description = "`First` or `Next`"),
        ("MS-ContinuationToken" = Option<String>, Header, description = "Where the page before has ended"),
    ),
    responses((
        status = 200, description = "A page of the subscriptions, the newest first", body = Collection<SubscriptionResource>,
        example = json!(examples::page(examples::subscription(), "/customers/01930f2e-7c1d-7b52-a6e4-2f8c9d0b3a15/subscriptions")),
    )),
)]
pub async fn list(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    customer: Path<String>,
    query: Query,
) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &customer).await?;
    let mut page = Page::asked(&call, &query, format!("subscriptions {}", customer.id))?;
    if page.after.is_none() {
        let asked = [ORDER, MPN].map(|name| query.get(name).map(|value| format!("{name}={value}")));
        page.filter = asked.into_iter().flatten().next();
    }
    let uri = format!("/customers/{}/subscriptions", customer.id);
    let order = match Selection::read(&mut db, &agent, customer.id, page.filter.as_deref()).await? {
        Selection::All => None,
        Selection::OfOrder(order) => Some(order),
        Selection::None => return Ok(page_answer(Vec::<SubscriptionResource>::new(), &page, None, &uri)),
    };
    let owner = (customer.id, agent.partner);
    let mut found = programs::subscriptions(&mut db, owner, order, page.seek_key()?, page.limit()).await?;
    let next = page.cut(&mut found, |sold| {
        (sold.subscription.created_at, sold.subscription.id.uuid())
    });
    let items: Vec<_> = found.iter().map(SubscriptionResource::of).collect();
    Ok(page_answer(items, &page, next, &uri))
}

/// A subscription.
///
/// # Errors
/// If the customer or the subscription is not there, or the database query fails.
#[utoipa::path(
    get, path = api::SUBSCRIPTION, tag = "Subscriptions", summary = "Get a subscription",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("subscription" = uuid::Uuid, Path, description = "The subscription's ID"),
    ),
    responses((
        status = 200, description = "The subscription", body = SubscriptionResource,
        example = json!(examples::subscription()),
    )),
)]
pub async fn show(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let (customer, id) = path.into_inner();
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &customer).await?;
    let id = guid("subscription-id", &id)?;
    let sold = programs::subscription(&mut db, (customer.id, agent.partner), id).await?;
    Ok(answer(
        StatusCode::OK,
        &SubscriptionResource::of(&sold.ok_or_else(missing)?),
    ))
}

/// What a subscription is to be. What is `None` stays as it is.
#[derive(Debug)]
struct Wanted {
    state: Option<SubscriptionState>,
    seats: Option<i64>,
    auto_renew: Option<bool>,
    name: Option<String>,
    billing_cycle: Option<BillingCycle>,
}

impl Wanted {
    /// Reads it. A library sends `none`, 0 and `false` where nothing was set.
    fn read(sent: &Properties<'_>) -> Result<Self, Fault> {
        let status = sent.text("status")?.map(|word| word.trim().to_lowercase());
        let state = match status.as_deref() {
            None | Some("" | "none") => None,
            Some("active") => Some(SubscriptionState::Active),
            Some("suspended") => Some(SubscriptionState::Suspended),
            Some("deleted") => Some(SubscriptionState::Cancelled),
            Some(_) => {
                let what = "It must be active, suspended or deleted; none leaves it as it is.";
                return Err(Fault::property("status", what));
            }
        };
        let seats = sent.whole("quantity")?.filter(|seats| *seats != 0);
        if seats.is_some_and(|seats| seats < 0) {
            return Err(Fault::bad(code::QUANTITY, "quantity: It must be 1 or more."));
        }
        let name = sent::name(sent)?;
        let is_fresh = status.as_deref() == Some("none") || sent.whole("quantity")? == Some(0);
        let is_set = !is_fresh || (state.is_none() && seats.is_none() && name.is_none());
        Ok(Self {
            state,
            seats,
            // Beside something that was set, the false of a fresh object says nothing.
            auto_renew: sent.flag("autoRenewEnabled")?.filter(|on| *on || is_set),
            name,
            billing_cycle: sent::billing_cycle(sent)?.filter(|cycle| *cycle != BillingCycle::None),
        })
    }

    /// Whether anything would be different from what there is.
    fn changes(&self, known: &Sold) -> bool {
        let now = &known.subscription;
        self.state.is_some_and(|state| state != now.state)
            || self.seats.is_some_and(|seats| seats != now.seats)
            || self.auto_renew.is_some_and(|on| on != now.auto_renew)
            || self.name.as_deref().is_some_and(|name| name != known.name())
    }
}

/// The change of a subscription in its transaction.
struct Changing<'a> {
    call: &'a Call,
    who: &'a Orderer,
    customer: &'a Customer,
    known: &'a Sold,
}

impl Changing<'_> {
    async fn apply(&self, tx: &mut Tx, cx: &Context, wanted: &Wanted) -> Result<(), Fault> {
        let (known, now) = (self.known, &self.known.subscription);
        if let (Some(wanted), Some(is)) = (wanted.billing_cycle, known.billing_cycle)
            && wanted != is
        {
            let what = "billingCycle: Change it by PATCH of the order.";
            return Err(Fault::bad(code::BILLING_CYCLE, what));
        }
        if now.state == SubscriptionState::Cancelled && wanted.changes(known) {
            return Err(refused::deleted());
        }
        if wanted.state == Some(SubscriptionState::Cancelled) {
            return self.change(tx, cx, Change::Cancel).await;
        }
        if wanted.state == Some(SubscriptionState::Active) {
            self.change(tx, cx, Change::Reactivate).await?;
        }
        if let Some(seats) = wanted.seats.filter(|seats| *seats != now.seats) {
            if wanted.state.unwrap_or(now.state) == SubscriptionState::Suspended {
                let what =
                    "quantity: It cannot be changed while the subscription is suspended. Set status to active first.";
                return Err(Fault::bad(code::SUSPENDED, what));
            }
            self.set_seats(tx, cx, seats).await?;
        }
        if let Some(on) = wanted.auto_renew.filter(|on| *on != now.auto_renew) {
            if known.months.is_none() {
                let what = "The offer has no term, so the subscription needs no renewal. Leave it out.";
                return Err(Fault::property("autoRenewEnabled", what));
            }
            self.change(tx, cx, Change::AutoRenew(on)).await?;
        }
        if let Some(name) = &wanted.name
            && let Err(error) = orders::rename(tx, cx, self.who, known, name).await
        {
            return Err(self.refused(tx, error).await);
        }
        match wanted.state {
            Some(SubscriptionState::Suspended) => self.change(tx, cx, Change::Suspend).await,
            _ => Ok(()),
        }
    }

    async fn change(&self, tx: &mut Tx, cx: &Context, change: Change) -> Result<(), Fault> {
        match orders::change(tx, cx, self.who, self.known.subscription.id, change).await {
            Ok(()) => Ok(()),
            // The subscription is there: what is not is the relationship.
            Err(OrderError::NotFound) => Err(refused::not_served()),
            Err(error) => Err(self.refused(tx, error).await),
        }
    }

    async fn set_seats(&self, tx: &mut Tx, cx: &Context, seats: i64) -> Result<(), Fault> {
        let subscription = &self.known.subscription;
        let new = NewOrder {
            id: OrderId::new(cx.now, &cx.random),
            customer: self.customer.id,
            channel: Channel::Api,
            what: What::Seats {
                subscription: subscription.id,
                seen: subscription.seats,
                seats,
            },
            releases: false,
        };
        match place(tx, cx, self.who, &new).await {
            Ok(_) => Ok(()),
            Err(error) => Err(self.refused(tx, error).await),
        }
    }

    async fn refused(&self, tx: &mut Tx, error: OrderError) -> Fault {
        refused::order(tx, self.call, self.customer, error).await
    }
}

/// Changes seats, status, auto-renewal or name of a subscription. Another number of seats goes through the gate (403/13605 where the
/// agreement is not confirmed); nothing else does. What is not sent stays as it is.
///
/// # Errors
/// If the customer or the subscription is not there, a property is wrong, the etag is stale, the gate or the role refuses it, or
/// the database query fails.
#[utoipa::path(
    patch, path = api::SUBSCRIPTION, tag = "Subscriptions", summary = "Change a subscription",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("subscription" = uuid::Uuid, Path, description = "The subscription's ID"),
        ("If-Match" = Option<String>, Header, description = "The subscription's etag, unless the body has it in attributes.etag"),
    ),
    request_body(content = SubscriptionChangeSent, example = json!({ "quantity": 7, "autoRenewEnabled": true, "status": "active" })),
    responses(
        (
            status = 200, description = "The subscription as it is now", body = SubscriptionResource,
            example = json!(examples::subscription()),
        ),
    ),
)]
pub async fn change(
    call: Call,
    Anyone(who): Anyone<Orderer>,
    path: Path<(String, String)>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let (customer, id) = path.into_inner();
    let mut db = call.read().await?;
    let customer = find(&mut db, who.agent(), &customer).await?;
    let id: SubscriptionId = guid("subscription-id", &id)?;
    let owner: (CustomerId, PartnerId) = (customer.id, who.agent().partner);
    programs::subscription(&mut db, owner, id).await?.ok_or_else(missing)?;
    drop(db);
    let sent = body.properties();
    let (etag, wanted) = (Etag::of(&call, &sent)?, Wanted::read(&sent)?);
    call.change(StatusCode::OK, async |tx, cx| {
        customers::lock(tx, customer.id).await?;
        let known = programs::subscription(tx, owner, id).await?.ok_or_else(missing)?;
        etag.check(&SubscriptionResource::etag(&known), "subscription")?;
        let changing = Changing {
            call: &call,
            who: &who,
            customer: &customer,
            known: &known,
        };
        changing.apply(tx, cx, &wanted).await?;
        let now = programs::subscription(tx, owner, id).await?.ok_or_else(missing)?;
        Ok(SubscriptionResource::of(&now))
    })
    .await
}
