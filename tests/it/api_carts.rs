//! Carts by the API: how most clients buy.

use std::time::Duration;

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::api_orders::{bound, follows, free, programs};
use crate::support::Portal;
use crate::support::programs::{Answer, Program};

fn line(item: &str, quantity: i64) -> Value {
    json!({ "id": 0, "catalogItemId": item, "quantity": quantity, "billingCycle": "monthly" })
}

/// A cart with these lines: its address, and how it is answered.
async fn filled(program: &Program, customer: &str, lines: &[Value]) -> (String, Value) {
    let path = format!("/v1/customers/{customer}/carts");
    let body = json!({ "PartnerOnRecordAttestationAccepted": true, "LineItems": lines });
    let made = program.post(&path, &body).await.expect(201).body;
    (format!("{path}/{}", made["id"].as_str().unwrap()), made)
}

/// Checks out as an SDK does: the body is a text.
async fn check_out(program: &Program, cart: &str, id: &str) -> Answer {
    let headers = [("content-type", "application/json"), ("ms-requestid", id)];
    program
        .send(Method::POST, &format!("{cart}/checkout"), &headers, "\"success\"")
        .await
}

stories! {
    async fn r_gate_1_a_cart_is_filled_changed_and_checked_out(portal: Portal) {
        let (agent, alone) = programs(&portal).await;
        let customer = bound(&portal, "cart").await;
        let (cart, made) = filled(&alone, &customer, &[line("business-basic:0001:0001", 5)]).await;
        assert_eq!((&made["status"], &made["attributes"]["objectType"]), (&json!("Active"), &json!("Cart")));
        assert_eq!(made["expirationTimestamp"], "2026-11-27T12:00:00.000Z");
        assert!(made["lineItems"][0].get("error").is_none(), "{made}");
        follows(&alone, &made).await;
        let lines = json!({ "lineItems": [
            { "catalogItemId": "business-basic:0001:0001", "quantity": 7, "termDuration": "P1Y", "friendlyName": "Umeå", "currencyCode": "EUR", "billingCycle": "Annual" },
            line("azure-plan:0001:0001", 1), line("office-e3", 3),
        ] });
        let changed = agent.json(Method::PUT, &cart, &[], &lines).await.expect(200).body;
        assert_eq!(agent.get(&cart).await.expect(200).body, changed);
        assert_eq!(changed["lineItems"].as_array().unwrap().len(), 3);
        assert_eq!(portal.count("select count(*) from orders").await, 0, "nothing is ordered yet");
        let done = check_out(&agent, &cart, "1").await.expect(201).body;
        let orders = done["orders"].as_array().unwrap();
        // Other marks and billing cycles are other orders.
        assert_eq!((orders.len(), done.get("orderErrors")), (3, None), "{done}");
        for order in orders {
            assert_eq!(order["status"], "completed");
            let shown = agent.get(&format!("/v1{}", order["links"]["self"]["uri"].as_str().unwrap())).await.expect(200).body;
            assert_eq!(shown, *order);
        }
        let first = &orders[0]["lineItems"][0];
        assert_eq!((&first["friendlyName"], &first["quantity"], &orders[0]["currencyCode"]), (&json!("Umeå"), &json!(7), &json!("EUR")));
        assert_eq!((&first["transactionType"], &first["termDuration"]), (&json!("New"), &json!("P1Y")));
        assert_eq!(agent.get(&cart).await.body["status"], "Ordered");
        // Sent again, under the same number or another, it is answered and not done.
        for id in ["1", "2"] {
            assert_eq!(check_out(&agent, &cart, id).await.expect(201).body, done);
        }
        assert_eq!(portal.count("select count(*) from orders").await, 3);
        assert_eq!(agent.json(Method::PUT, &cart, &[], &lines).await.fault(), (400, 800_002));
    }

    async fn r_gate_1_the_gate_is_at_the_checkout(portal: Portal) {
        let (agent, _) = programs(&portal).await;
        let customer = free(&portal, "cart-gate").await;
        let (cart, _) = filled(&agent, &customer, &[line("business-basic", 5), line("azure-plan", 1)]).await;
        let refused = check_out(&agent, &cart, "1").await;
        assert_eq!(refused.fault(), (403, 13_605));
        assert!(refused.body["description"].as_str().unwrap().contains("POST /v1/customers/"), "{}", refused.text);
        assert_eq!(agent.get(&cart).await.expect(200).body["status"], "Active", "it can be checked out later");
        assert_eq!(portal.count("select count(*) from orders").await, 0);
        let confirmation = json!({
            "primaryContact": { "firstName": "Tania", "lastName": "Carr", "email": "tania@example.com" },
            "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9", "dateAgreed": "2026-11-18T09:30:00Z",
        });
        agent.post(&format!("/v1/customers/{customer}/agreements"), &confirmation).await.expect(201);
        check_out(&agent, &cart, "2").await.expect(201);
        assert_eq!(portal.count("select count(*) from orders where state = 'completed'").await, 2);
    }

    async fn a_line_that_cannot_be_ordered_is_told_and_the_others_are_ordered(portal: Portal) {
        let (agent, _) = programs(&portal).await;
        let customer = bound(&portal, "cart-lines").await;
        let mut month = line("business-premium", 2);
        month["termDuration"] = json!("P1M");
        let lines = [line("business-basic", 5), line("nothing:0001:0001", 1), line("azure-plan", 2), month];
        let (cart, made) = filled(&agent, &customer, &lines).await;
        let codes: Vec<_> = made["lineItems"].as_array().unwrap().iter().map(|line| line["error"]["errorCode"].as_str()).collect();
        assert_eq!(codes, [None, Some("catalog_item_id_is_not_valid"), Some("quota_not_available"), Some("catalog_item_id_is_not_valid")]);
        let done = check_out(&agent, &cart, "1").await.expect(201).body;
        assert_eq!(done["orders"].as_array().unwrap().len(), 1);
        let errors = done["orderErrors"].as_array().unwrap();
        let answer: Vec<_> = errors.iter().map(|error| (error["orderGroupId"].as_str().unwrap(), error["code"].as_i64().unwrap())).collect();
        assert_eq!(answer, [("1", 3000), ("2", 2002), ("3", 3000)], "{done}");
        assert!(errors[1]["description"].as_str().unwrap().contains("lineItems[2].quantity"));
        // Again: the rest is tried again, and nothing is bought twice.
        let again = check_out(&agent, &cart, "2").await.expect(201).body;
        assert_eq!((&again["orders"], again["orderErrors"].as_array().unwrap().len()), (&done["orders"], 3));
        assert_eq!(portal.count("select count(*) from orders").await, 1);
        // A cart of which nothing can be ordered is refused.
        let (cart, _) = filled(&agent, &customer, &[line("nothing", 1)]).await;
        assert_eq!(check_out(&agent, &cart, "3").await.fault(), (400, 3000));
    }

    async fn a_cart_checked_out_by_two_at_once_is_ordered_once(portal: Portal) {
        let (agent, alone) = programs(&portal).await;
        let customer = bound(&portal, "cart-twice").await;
        let (cart, _) = filled(&agent, &customer, &[line("business-basic", 5)]).await;
        let both = join_all([check_out(&agent, &cart, "1"), check_out(&alone, &cart, "1"), check_out(&agent, &cart, "2")]).await;
        for answer in &both {
            assert_eq!((answer.status, &answer.body), (201, &both[0].body), "{}", answer.text);
        }
        assert_eq!(portal.count("select count(*) from orders").await, 1);
    }

    async fn a_cart_ends_after_seven_days_and_a_wrong_one_is_named(portal: Portal) {
        let (agent, _) = programs(&portal).await;
        let customer = bound(&portal, "cart-ends").await;
        let (cart, _) = filled(&agent, &customer, &[line("business-basic", 5)]).await;
        let carts = format!("/v1/customers/{customer}/carts");
        for (body, fault) in [
            (json!({}), (400, 3000)),
            (json!({ "lineItems": [] }), (400, 3000)),
            (json!({ "lineItems": [{ "quantity": 1 }] }), (400, 3000)),
            (json!({ "lineItems": [{ "catalogItemId": "office-e3" }] }), (400, 3000)),
            (json!({ "lineItems": [{ "catalogItemId": "office-e3", "quantity": -1 }] }), (400, 2002)),
            (json!({ "lineItems": [{ "catalogItemId": "office-e3", "quantity": 1, "billingCycle": "weekly" }] }), (400, 3000)),
        ] {
            assert_eq!(agent.post(&carts, &body).await.fault(), fault, "{body}");
            assert_eq!(agent.json(Method::PUT, &cart, &[], &body).await.fault(), fault, "{body}");
        }
        assert_eq!(agent.get(&format!("{carts}/x")).await.fault(), (400, 2000));
        assert_eq!(agent.post(&format!("{carts}/x/checkout"), &json!({})).await.fault(), (400, 2000));
        assert_eq!(agent.get(&format!("{carts}/{customer}")).await.fault(), (404, 1000));
        portal.pass(Duration::from_secs(7 * 24 * 60 * 60 + 1));
        let registered = portal.usual_application("alder").await;
        let later = portal.program_for(&registered, "sales@alder.example").await;
        assert_eq!(later.get(&cart).await.fault(), (404, 1000));
        assert_eq!(check_out(&later, &cart, "1").await.fault(), (404, 1000));
        let now = portal.clock.now();
        portal.site.db.transact(async |tx| assent::orders::cart::sweep(tx, now).await).await.unwrap();
        assert_eq!(portal.count("select count(*) from carts").await, 0);
    }
}
