//! The addresses of the policy timeline, of orders and of subscriptions: the patterns, and those with the records in them.

use crate::values::id::{CustomerId, OrderId, SubscriptionId};

patterns! {
    POLICY = "/policy-timeline";
    /// Adds a row to it.
    POLICY_ADD = "/policy-timeline/rows";
    /// Removes a row whose day is to come.
    POLICY_REMOVE = "/policy-timeline/rows/remove";
    /// The orders that wait for a confirmation.
    ORDERS = "/orders";
    /// The subscriptions that withdrawals ask to cancel.
    TO_CANCEL = "/orders/to-cancel";
    ORDER_NEW = "/customers/{customer}/orders/new";
    ORDER = "/orders/{order}";
    /// The form that attests inside an order.
    ORDER_ATTEST = "/orders/{order}/attest";
    /// Asks the gate again.
    ORDER_CHECK = "/orders/{order}/check";
    /// Asks the colleagues who may attest.
    ORDER_ASK = "/orders/{order}/ask";
    ORDER_DISCARD = "/orders/{order}/discard";
    SUBSCRIPTIONS = "/customers/{customer}/subscriptions";
    /// Where the addresses of subscriptions begin: no page.
    SUBSCRIPTION_START = "/subscriptions";
    SUBSCRIPTION = "/subscriptions/{subscription}";
    SUBSCRIPTION_SEATS = "/subscriptions/{subscription}/seats";
    SUBSCRIPTION_RENEW = "/subscriptions/{subscription}/renew";
    /// Suspends, reactivates, switches auto-renewal.
    SUBSCRIPTION_CHANGE = "/subscriptions/{subscription}/change";
    SUBSCRIPTION_CANCEL = "/subscriptions/{subscription}/cancel";
}

/// A new order for a customer.
pub fn order_new(customer: CustomerId) -> String {
    format!("/customers/{customer}/orders/new")
}

/// An order.
pub fn order(order: OrderId) -> String {
    format!("/orders/{order}")
}

/// The form that attests inside an order.
pub fn order_attest(order: OrderId) -> String {
    format!("/orders/{order}/attest")
}

/// Asks the gate again about an order.
pub fn order_check(order: OrderId) -> String {
    format!("/orders/{order}/check")
}

/// Asks the colleagues who may attest.
pub fn order_ask(order: OrderId) -> String {
    format!("/orders/{order}/ask")
}

/// Discards a held order.
pub fn order_discard(order: OrderId) -> String {
    format!("/orders/{order}/discard")
}

/// The subscriptions of a customer.
pub fn subscriptions(customer: CustomerId) -> String {
    format!("/customers/{customer}/subscriptions")
}

/// A subscription.
pub fn subscription(subscription: SubscriptionId) -> String {
    format!("/subscriptions/{subscription}")
}

/// Another number of seats for a subscription.
pub fn subscription_seats(subscription: SubscriptionId) -> String {
    format!("/subscriptions/{subscription}/seats")
}

/// One more term of a subscription.
pub fn subscription_renew(subscription: SubscriptionId) -> String {
    format!("/subscriptions/{subscription}/renew")
}

/// Suspends or reactivates a subscription, or switches its auto-renewal.
pub fn subscription_change(subscription: SubscriptionId) -> String {
    format!("/subscriptions/{subscription}/change")
}

/// Cancels a subscription.
pub fn subscription_cancel(subscription: SubscriptionId) -> String {
    format!("/subscriptions/{subscription}/cancel")
}
