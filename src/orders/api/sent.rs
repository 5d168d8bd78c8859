//! Lines of orders and carts as programs send them.

use utoipa::ToSchema;

use crate::api::{Fault, Properties, code};
use crate::orders::BillingCycle;
use crate::orders::cart::CartLine;
use crate::values::text::line;

/// The most lines of an order or a cart.
const MOST_LINES: usize = 100;
/// The longest name that a partner gives a subscription, in characters.
const MAX_NAME: usize = 128;
/// The longest name of a catalogue's item that is kept, in characters.
const MAX_ITEM: usize = 200;

/// A new order.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct OrderSent {
    /// `monthly`, `annual`, `one_time` or `none`; the offer's usual one where it is left out.
    pub billing_cycle: Option<String>,
    /// Three letters. It is only repeated: Assent knows no prices.
    pub currency_code: Option<String>,
    /// The lines, 100 at most.
    pub line_items: Vec<OrderLineSent>,
}

/// A line of a new order.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct OrderLineSent {
    /// The line's number, from 0.
    pub line_item_number: Option<i32>,
    /// The offer's ID, or its `catalogItemId`.
    pub offer_id: String,
    /// The seats.
    pub quantity: i32,
    /// Your own name for the subscription.
    pub friendly_name: Option<String>,
    /// The offer's term, such as `P1Y`.
    pub term_duration: Option<String>,
}

/// A change of an order. What is left out stays as it is.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct OrderChangeSent {
    /// `monthly`, `annual`, `one_time` or `none`.
    pub billing_cycle: Option<String>,
}

/// The lines of a cart.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CartSent {
    /// The lines, 100 at most.
    pub line_items: Vec<CartLineSent>,
}

/// A line of a cart.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CartLineSent {
    /// The `catalogItemId` of an offer or availability.
    pub catalog_item_id: String,
    /// The seats.
    pub quantity: i32,
    /// `monthly`, `annual`, `one_time` or `none`.
    pub billing_cycle: Option<String>,
    /// The offer's term, such as `P1Y`.
    pub term_duration: Option<String>,
    /// Your own name for the subscription.
    pub friendly_name: Option<String>,
    /// Three letters. It is only repeated: Assent knows no prices.
    pub currency_code: Option<String>,
}

/// A change of a subscription. What is left out stays as it is.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct SubscriptionChangeSent {
    /// The seats from now on.
    pub quantity: Option<i32>,
    /// `active`, `suspended`, `deleted`, or `none` for no change.
    pub status: Option<String>,
    /// Whether it renews itself when its term ends.
    pub auto_renew_enabled: Option<bool>,
    /// Your own name for it.
    pub friendly_name: Option<String>,
}

/// The lines. `item` is the property that names what is bought.
pub(super) fn lines(sent: &Properties<'_>, item: &str) -> Result<Vec<CartLine>, Fault> {
    const LINES: &str = "lineItems";
    let sent = sent.objects(LINES)?.unwrap_or_default();
    if sent.is_empty() {
        return Err(Fault::property(LINES, "Send at least one line."));
    }
    if sent.len() > MOST_LINES {
        return Err(Fault::property(LINES, format!("Send {MOST_LINES} lines at most.")));
    }
    let read = |(number, line): (i64, &Properties<'_>)| {
        let quantity = line.name("quantity");
        let seats = line
            .whole("quantity")?
            .ok_or_else(|| Fault::property(&quantity, "It is required."))?;
        if seats < 1 {
            return Err(Fault::bad(code::QUANTITY, format!("{quantity}: It must be 1 or more.")));
        }
        line.required(item)?;
        Ok(CartLine {
            number,
            item: text(line, item, MAX_ITEM)?.unwrap_or_default(),
            seats,
            friendly_name: name(line)?,
            billing_cycle: billing_cycle(line)?,
            term: text(line, "termDuration", MAX_ITEM)?,
            currency: currency(line)?,
            order_id: None,
        })
    };
    (0..).zip(&sent).map(read).collect()
}

/// The partner's own name for a subscription.
pub(super) fn name(sent: &Properties<'_>) -> Result<Option<String>, Fault> {
    text(sent, "friendlyName", MAX_NAME)
}

fn text(sent: &Properties<'_>, name: &str, most: usize) -> Result<Option<String>, Fault> {
    sent.take_optional(name, |raw| line(raw, most))
}

/// The billing cycle; `unknown` says none.
pub(super) fn billing_cycle(sent: &Properties<'_>) -> Result<Option<BillingCycle>, Fault> {
    const NAME: &str = "billingCycle";
    let Some(word) = sent.text(NAME)?.map(|word| word.trim().replace('_', "").to_lowercase()) else {
        return Ok(None);
    };
    match word.as_str() {
        "" | "unknown" => Ok(None),
        "monthly" => Ok(Some(BillingCycle::Monthly)),
        "annual" => Ok(Some(BillingCycle::Annual)),
        "none" => Ok(Some(BillingCycle::None)),
        "onetime" => Ok(Some(BillingCycle::OneTime)),
        _ => Err(Fault::property(
            &sent.name(NAME),
            "It must be monthly, annual, one_time or none.",
        )),
    }
}

/// The code of a currency, which is only repeated: Assent knows no prices.
pub(super) fn currency(sent: &Properties<'_>) -> Result<Option<String>, Fault> {
    const NAME: &str = "currencyCode";
    let Some(code) = sent.text(NAME)?.map(str::trim).filter(|code| !code.is_empty()) else {
        return Ok(None);
    };
    if code.len() == 3 && code.chars().all(|sign| sign.is_ascii_alphabetic()) {
        return Ok(Some(code.to_ascii_uppercase()));
    }
    Err(Fault::property(
        &sent.name(NAME),
        "It must be the three letters of a currency, such as USD.",
    ))
}
