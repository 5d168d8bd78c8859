//! Answers as the API reference shows them.

use serde_json::{Value, json};

pub(super) use crate::api::example_page as page;

const CUSTOMER: &str = "/customers/01930f2e-7c1d-7b52-a6e4-2f8c9d0b3a15";
const CUSTOMER_ID: &str = "01930f2e-7c1d-7b52-a6e4-2f8c9d0b3a15";
const ORDER_ID: &str = "01930f2f-1a2b-7c34-8d45-6e7f8091a2b3";
const SUBSCRIPTION_ID: &str = "01930f2f-1a2c-7e56-9f67-8091a2b3c4d5";
const CART_ID: &str = "01930f2e-f0e1-7d23-b4c5-d6e7f8091a2b";

fn link(uri: impl AsRef<str>) -> Value {
    json!({ "uri": uri.as_ref(), "method": "GET", "headers": [] })
}

/// An order.
pub(super) fn order() -> Value {
    let uri = format!("{CUSTOMER}/orders/{ORDER_ID}");
    let product = format!("{CUSTOMER}/products/business-basic");
    json!({
        "id": ORDER_ID,
        "alternateId": ORDER_ID,
        "referenceCustomerId": CUSTOMER_ID,
        "billingCycle": "monthly",
        "currencyCode": "USD",
        "currencySymbol": "$",
        "lineItems": [{
            "lineItemNumber": 0,
            "offerId": "business-basic",
            "subscriptionId": SUBSCRIPTION_ID,
            "termDuration": "P1Y",
            "transactionType": "New",
            "friendlyName": "Microsoft 365 Business Basic",
            "quantity": 5,
            "links": {
                "product": link(&product),
                "sku": link(format!("{product}/skus/0001")),
                "subscription": link(format!("{CUSTOMER}/subscriptions/{SUBSCRIPTION_ID}")),
            },
        }],
        "creationDate": "2026-11-20T09:30:00.000Z",
        "status": "completed",
        "transactionType": "UserPurchase",
        "links": {
            "self": link(&uri),
            "provisioningStatus": link(format!("{uri}/provisioningstatus")),
            "patchOperation": { "uri": uri, "method": "PATCH", "headers": [] },
        },
        "attributes": { "objectType": "Order", "etag": "5f2b8c1d9e3a7046d1c2b3a4" },
    })
}

/// How far a line of an order has come.
pub(super) fn provisioning() -> Value {
    json!({
        "lineItemNumber": 0,
        "status": "fulfilled",
        "quantityProvisioningInformation": [{ "quantity": 5, "status": "fulfilled" }],
    })
}

/// A cart.
pub(super) fn cart() -> Value {
    json!({
        "id": CART_ID,
        "creationTimestamp": "2026-11-20T09:25:00.000Z",
        "lastModifiedTimestamp": "2026-11-20T09:25:00.000Z",
        "expirationTimestamp": "2026-11-27T09:25:00.000Z",
        "lastModifiedUser": "Sami Aalto (Order bridge)",
        "status": "Active",
        "lineItems": [{
            "id": 0,
            "catalogItemId": "business-basic:0001:0001",
            "quantity": 5,
            "billingCycle": "monthly",
            "termDuration": "P1Y",
            "orderGroup": "0",
        }],
        "links": { "self": link(format!("{CUSTOMER}/carts/{CART_ID}")) },
        "attributes": { "objectType": "Cart" },
    })
}

/// What became of a cart of which one line could not be ordered.
pub(super) fn checked_out() -> Value {
    json!({
        "orders": [order()],
        "orderErrors": [{
            "orderGroupId": "1",
            "code": 2002,
            "description": "lineItems[1].quantity: It must be from 1 to 300.",
        }],
        "attributes": { "objectType": "CartCheckoutResult" },
    })
}

/// A subscription.
pub(super) fn subscription() -> Value {
    let product = format!("{CUSTOMER}/products/business-basic");
    json!({
        "id": SUBSCRIPTION_ID,
        "orderId": ORDER_ID,
        "offerId": "business-basic",
        "offerName": "Microsoft 365 Business Basic",
        "friendlyName": "Microsoft 365 Business Basic",
        "quantity": 5,
        "unitType": "Licenses",
        "hasPurchasableAddons": false,
        "creationDate": "2026-11-20T09:30:00.000Z",
        "effectiveStartDate": "2026-11-20T00:00:00.000Z",
        "commitmentEndDate": "2027-11-20T00:00:00.000Z",
        "cancellationAllowedUntilDate": "2027-11-20T00:00:00.000Z",
        "billingCycleEndDate": "2027-11-20T00:00:00.000Z",
        "status": "active",
        "autoRenewEnabled": true,
        "isTrial": false,
        "isMicrosoftProduct": true,
        "attentionNeeded": false,
        "actionTaken": false,
        "billingType": "license",
        "billingCycle": "monthly",
        "contractType": "subscription",
        "termDuration": "P1Y",
        "renewalTermDuration": "P1Y",
        "refundOptions": [],
        "refundableQuantity": { "totalQuantity": 0, "details": [] },
        "suspensionReasons": [],
        "productType": { "id": "OnlineServicesNCE", "displayName": "Online services" },
        "links": {
            "self": link(format!("{CUSTOMER}/subscriptions/{SUBSCRIPTION_ID}")),
            "offer": link("/offers/business-basic?country=US"),
            "product": link(&product),
            "sku": link(format!("{product}/skus/0001")),
        },
        "attributes": { "objectType": "Subscription", "etag": "9a1e4c7b2d5f8036e4d5c6b7" },
    })
}

/// An offer.
pub(super) fn offer() -> Value {
    json!({
        "id": "business-basic",
        "name": "Microsoft 365 Business Basic",
        "description": "Microsoft 365 Business Basic",
        "minimumQuantity": 1,
        "maximumQuantity": 300,
        "rank": 1,
        "country": "US",
        "locale": "en-US",
        "isAddOn": false,
        "isAvailableForPurchase": true,
        "isAutoRenewable": true,
        "isTrial": false,
        "billing": "license",
        "supportedBillingCycles": ["monthly", "annual"],
        "unitType": "Licenses",
        "termDuration": "P1Y",
        "catalogItemId": "business-basic:0001:0001",
        "product": { "id": "business-basic", "name": "Microsoft 365 Business Basic", "unit": "Licenses" },
        "links": { "self": link("/offers/business-basic?country=US") },
        "attributes": { "objectType": "Offer" },
    })
}

/// A product.
pub(super) fn product() -> Value {
    let uri = format!("{CUSTOMER}/products/business-basic");
    json!({
        "id": "business-basic",
        "title": "Microsoft 365 Business Basic",
        "description": "Microsoft 365 Business Basic",
        "productType": { "id": "OnlineServicesNCE", "displayName": "Online services" },
        "isMicrosoftProduct": true,
        "links": { "self": link(&uri), "skus": link(format!("{uri}/skus")) },
        "attributes": { "objectType": "Product" },
    })
}

/// A SKU.
pub(super) fn sku() -> Value {
    let uri = format!("{CUSTOMER}/products/business-basic/skus/0001");
    json!({
        "id": "0001",
        "productId": "business-basic",
        "title": "Microsoft 365 Business Basic",
        "description": "Microsoft 365 Business Basic",
        "minimumQuantity": 1,
        "maximumQuantity": 300,
        "isTrial": false,
        "supportedBillingCycles": ["monthly", "annual"],
        "purchasePrerequisites": [],
        "inventoryVariables": [],
        "provisioningVariables": [],
        "dynamicAttributes": {},
        "links": { "self": link(&uri), "availabilities": link(format!("{uri}/availabilities")) },
        "attributes": { "objectType": "Sku" },
    })
}

/// An availability.
pub(super) fn availability() -> Value {
    json!({
        "id": "0001",
        "productId": "business-basic",
        "skuId": "0001",
        "catalogItemId": "business-basic:0001:0001",
        "country": "SE",
        "segment": "commercial",
        "isPurchasable": true,
        "isRenewable": true,
        "terms": [{ "duration": "P1Y", "billingCycle": "monthly" }, { "duration": "P1Y", "billingCycle": "annual" }],
        "links": { "self": link(format!("{CUSTOMER}/products/business-basic/skus/0001/availabilities/0001")) },
        "attributes": { "objectType": "Availability" },
    })
}
