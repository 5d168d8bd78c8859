//! Orders and subscriptions in Partner Center's words.

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use super::{LinkMap, links};
use crate::api::{Link, moment};
use crate::orders::{BillingCycle, OfferKind, Placed, PlacedLine, Sold, State, SubscriptionState, items};
use crate::values::Timestamp;

/// The currency of an order that names none: the answer must have one, and Assent knows no prices.
const CURRENCY: &str = "USD";

/// An order: a purchase.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Order)]
pub struct OrderResource {
    /// The order's ID.
    id: String,
    /// The same as `id`.
    alternate_id: String,
    /// The customer's tenant ID.
    reference_customer_id: String,
    /// `monthly`, `annual`, `one_time`, `none` or `unknown`.
    billing_cycle: &'static str,
    /// The currency that was sent, or USD. Nothing is billed.
    currency_code: String,
    /// The currency's sign.
    currency_symbol: String,
    /// Its lines.
    line_items: Vec<OrderLineItem>,
    /// When it was placed.
    creation_date: String,
    /// `completed`, `pending` or `cancelled`.
    status: &'static str,
    /// What kind of order it is.
    transaction_type: &'static str,
    /// Where it is, and what belongs to it.
    #[schema(value_type = std::collections::HashMap<String, Link>)]
    links: LinkMap,
    /// The kind of resource.
    #[schema(value_type = Object)]
    attributes: Value,
}

/// A line of an order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct OrderLineItem {
    /// The line's number in the order, from 0.
    line_item_number: i64,
    /// What is ordered.
    offer_id: String,
    /// The subscription that the line has made or changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    subscription_id: Option<String>,
    /// The term, as an ISO 8601 duration.
    #[serde(skip_serializing_if = "Option::is_none")]
    term_duration: Option<String>,
    /// What the line does.
    transaction_type: &'static str,
    /// The partner's own name for it, or the offer's.
    friendly_name: String,
    /// The seats.
    quantity: i64,
    /// Where it is, and what belongs to it.
    #[schema(value_type = std::collections::HashMap<String, Link>)]
    links: LinkMap,
}

/// The sign of a currency; most have none that everybody knows.
fn symbol(code: &str) -> &str {
    match code {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" | "CNY" => "¥",
        "SEK" | "NOK" | "DKK" => "kr",
        other => other,
    }
}

fn cycle(known: Option<BillingCycle>) -> &'static str {
    known.map_or("unknown", BillingCycle::as_str)
}

impl OrderResource {
    /// An order with its lines.
    pub(super) fn of(placed: &Placed, lines: &[PlacedLine]) -> Self {
        let order = &placed.order;
        let (id, customer) = (order.id.to_string(), order.customer_id.to_string());
        let uri = format!("/customers/{customer}/orders/{id}");
        let mut named = links([
            ("self", uri.clone()),
            ("provisioningStatus", format!("{uri}/provisioningstatus")),
        ]);
        let patch = Link {
            method: "PATCH",
            ..Link::get(uri)
        };
        named.insert("patchOperation", patch);
        let currency = placed.currency.as_deref().unwrap_or(CURRENCY);
        Self {
            alternate_id: id.clone(),
            line_items: lines.iter().map(|line| OrderLineItem::of(line, &customer)).collect(),
            reference_customer_id: customer,
            billing_cycle: cycle(placed.billing_cycle),
            currency_code: currency.to_owned(),
            currency_symbol: symbol(currency).to_owned(),
            creation_date: moment(order.placed_at),
            status: match order.state {
                State::Completed => "completed",
                State::Held => "pending",
                State::Ended => "cancelled",
            },
            transaction_type: "UserPurchase",
            links: named,
            attributes: json!({ "objectType": "Order", "etag": tag(&[&id, cycle(placed.billing_cycle), order.state.as_str()]) }),
            id,
        }
    }

    /// What tells this state of the order from others.
    pub(super) fn etag(&self) -> &str {
        self.attributes.get("etag").and_then(Value::as_str).unwrap_or_default()
    }
}

impl OrderLineItem {
    fn of(line: &PlacedLine, customer: &str) -> Self {
        let product = format!("/customers/{customer}/products/{}", line.offer_id);
        let sku = format!("{product}/skus/{}", items::SKU);
        let subscription = line.subscription_id.map(|id| id.to_string());
        let mut named = links([("product", product), ("sku", sku)]);
        if let Some(id) = &subscription {
            named.insert(
                "subscription",
                Link::get(format!("/customers/{customer}/subscriptions/{id}")),
            );
        }
        Self {
            line_item_number: line.number - 1,
            offer_id: line.offer_id.clone(),
            subscription_id: subscription,
            term_duration: line.months.map(items::term),
            transaction_type: "New",
            friendly_name: line.friendly_name.clone().unwrap_or_else(|| line.offer_name.clone()),
            quantity: line.seats,
            links: named,
        }
    }
}

/// What an etag is made of; the same facts make the same one.
fn tag(facts: &[&str]) -> String {
    let hash = Sha256::digest(facts.join("\u{1f}"));
    hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// A subscription.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Subscription)]
pub struct SubscriptionResource {
    /// The subscription's ID.
    id: String,
    /// The order that made it.
    order_id: String,
    /// The offer.
    offer_id: String,
    /// The offer's name.
    offer_name: String,
    /// The partner's own name for it, or the offer's.
    friendly_name: String,
    /// The seats.
    quantity: i64,
    /// What is counted.
    unit_type: &'static str,
    /// Always false.
    has_purchasable_addons: bool,
    /// When it was made.
    creation_date: String,
    /// The first day of the term.
    effective_start_date: String,
    /// The day on which the term ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    commitment_end_date: Option<String>,
    /// The last day on which it can be cancelled: the end of the term.
    #[serde(skip_serializing_if = "Option::is_none")]
    cancellation_allowed_until_date: Option<String>,
    /// The day on which the term ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    billing_cycle_end_date: Option<String>,
    /// `active`, `suspended` or `deleted`.
    status: &'static str,
    /// Whether it renews itself.
    auto_renew_enabled: bool,
    /// Always false.
    is_trial: bool,
    /// Whether it is the publisher's own.
    is_microsoft_product: bool,
    /// A withdrawal of consent asks the partner to cancel it.
    attention_needed: bool,
    /// Always false.
    action_taken: bool,
    /// `license` or `usage`.
    billing_type: &'static str,
    /// `monthly`, `annual`, `one_time`, `none` or `unknown`.
    billing_cycle: &'static str,
    /// Always `subscription`.
    contract_type: &'static str,
    /// The term, as an ISO 8601 duration.
    #[serde(skip_serializing_if = "Option::is_none")]
    term_duration: Option<String>,
    /// The term after the next renewal.
    #[serde(skip_serializing_if = "Option::is_none")]
    renewal_term_duration: Option<String>,
    /// Always empty: nothing is billed.
    refund_options: [&'static str; 0],
    /// Always none: nothing is billed.
    #[schema(value_type = Object)]
    refundable_quantity: Value,
    /// Always empty.
    suspension_reasons: [&'static str; 0],
    /// What kind of product it is.
    product_type: ProductType,
    /// Where it is, and what belongs to it.
    #[schema(value_type = std::collections::HashMap<String, Link>)]
    links: LinkMap,
    /// The kind of resource.
    #[schema(value_type = Object)]
    attributes: Value,
}

/// The kind of a product.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProductType {
    /// The kind's ID.
    id: &'static str,
    /// The kind's name.
    display_name: &'static str,
}

impl From<OfferKind> for ProductType {
    fn from(kind: OfferKind) -> Self {
        let (id, display_name) = match kind {
            OfferKind::Offer => ("OnlineServicesNCE", "Online services"),
            OfferKind::Software => ("PerpetualSoftware", "Software"),
            OfferKind::SoftwareSubscription => ("SoftwareSubscription", "Software subscription"),
            OfferKind::ReservedInstance => ("VirtualMachines", "Azure reservation"),
            OfferKind::AzurePlan => ("Azure", "Azure plan"),
        };
        Self { id, display_name }
    }
}

/// How a product is billed.
pub(super) const fn billing_type(kind: OfferKind) -> &'static str {
    match kind {
        OfferKind::AzurePlan => "usage",
        _ => "license",
    }
}

impl SubscriptionResource {
    /// A subscription.
    pub(super) fn of(sold: &Sold) -> Self {
        let subscription = &sold.subscription;
        let (id, customer) = (subscription.id.to_string(), subscription.customer_id.to_string());
        let product = format!("/customers/{customer}/products/{}", subscription.offer_id);
        let ends = subscription.renews_on.map(|day| moment(Timestamp::start_of(day)));
        let renews = subscription.auto_renew;
        Self {
            order_id: sold.order_id.to_string(),
            offer_id: subscription.offer_id.clone(),
            offer_name: subscription.offer_name.clone(),
            friendly_name: sold.name().to_owned(),
            quantity: subscription.seats,
            unit_type: "Licenses",
            has_purchasable_addons: false,
            creation_date: moment(subscription.created_at),
            effective_start_date: moment(Timestamp::start_of(subscription.created_at.utc_date())),
            cancellation_allowed_until_date: ends.clone(),
            billing_cycle_end_date: ends.clone(),
            commitment_end_date: ends,
            status: match subscription.state {
                SubscriptionState::Active => "active",
                SubscriptionState::Suspended => "suspended",
                SubscriptionState::Cancelled => "deleted",
            },
            auto_renew_enabled: renews,
            is_trial: false,
            is_microsoft_product: true,
            attention_needed: subscription.to_cancel_since.is_some() && subscription.cancelled_at.is_none(),
            action_taken: false,
            billing_type: billing_type(sold.kind),
            billing_cycle: cycle(sold.billing_cycle),
            contract_type: "subscription",
            term_duration: sold.months.map(items::term),
            renewal_term_duration: sold.months.filter(|_| renews).map(items::term),
            refund_options: [],
            refundable_quantity: json!({ "totalQuantity": 0, "details": [] }),
            suspension_reasons: [],
            product_type: sold.kind.into(),
            links: links([
                ("self", format!("/customers/{customer}/subscriptions/{id}")),
                ("offer", format!("/offers/{}?country=US", subscription.offer_id)),
                ("sku", format!("{product}/skus/{}", items::SKU)),
                ("product", product),
            ]),
            attributes: json!({ "objectType": "Subscription", "etag": Self::etag(sold) }),
            id,
        }
    }

    /// What tells this state of the subscription from others.
    pub(super) fn etag(sold: &Sold) -> String {
        let known = &sold.subscription;
        tag(&[
            &known.id.to_string(),
            &known.seats.to_string(),
            known.state.as_str(),
            if known.auto_renew { "renews" } else { "ends" },
            &known.renews_on.map(|day| day.to_string()).unwrap_or_default(),
            sold.name(),
            cycle(sold.billing_cycle),
        ])
    }
}
