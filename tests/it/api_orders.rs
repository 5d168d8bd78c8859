//! Orders and subscriptions by the API: the gate, its documented refusals, and what real clients send.

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::orders::{confirmed, reject, unconfirmed};
use crate::support::Portal;
use crate::support::programs::{Answer, Program};

const ID: [(&str, &str); 1] = [("ms-requestid", "6f1b6f3e-0000-4000-8000-000000000035")];
const NOBODYS: &str = "00000000-0000-7000-8000-000000000000";

/// A program of Alder's for its Sales agent, and one that acts on its own.
pub async fn programs(portal: &Portal) -> (Program, Program) {
    let registered = portal.usual_application("alder").await;
    let agent = portal.program_for(&registered, "sales@alder.example").await;
    (agent, portal.program_alone(&registered).await)
}

/// A customer of Alder's whose agreement is confirmed.
pub async fn bound(portal: &Portal, prefix: &str) -> String {
    confirmed(&portal.sign_in("sales@alder.example").await, prefix).await
}

/// One whose agreement is not.
pub async fn free(portal: &Portal, prefix: &str) -> String {
    unconfirmed(&portal.sign_in("sales@alder.example").await, prefix).await
}

fn wanted() -> Value {
    json!({ "billingCycle": "monthly", "lineItems": [{ "lineItemNumber": 0, "offerId": "business-basic", "quantity": 5 }] })
}

fn described(answer: &Answer) -> &str {
    answer.body["description"].as_str().unwrap()
}

/// Orders five seats: the order, and the address of its subscription.
async fn ordered(program: &Program, customer: &str) -> (Value, String) {
    let made = program
        .post(&format!("/v1/customers/{customer}/orders"), &wanted())
        .await
        .expect(201)
        .body;
    let id = made["lineItems"][0]["subscriptionId"].as_str().unwrap();
    let path = format!("/v1/customers/{customer}/subscriptions/{id}");
    (made, path)
}

async fn patch(program: &Program, path: &str, body: &Value) -> Answer {
    program.json(Method::PATCH, path, &[], body).await
}

/// Follows every link of a resource, as an SDK does: root, `/v1`, address.
pub async fn follows(program: &Program, resource: &Value) {
    for (name, link) in resource["links"].as_object().unwrap() {
        let uri = link["uri"].as_str().unwrap();
        assert!(uri.starts_with('/') && !uri.starts_with("/v1"), "{uri}");
        if link["method"] == "GET" {
            let answer = program.get(&format!("/v1{uri}")).await;
            assert_eq!(answer.status, 200, "{name}: {uri}: {}", answer.text);
        }
    }
}

stories! {
    async fn r_rel_1_a_relationship_is_not_ended_while_a_subscription_is_active(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let global = portal.program_for(&registered, "global@alder.example").await;
        let (agent, _) = programs(&portal).await;
        let customer = bound(&portal, "api-ending").await;
        let (_, subscription) = ordered(&agent, &customer).await;
        let (path, none) = (format!("/v1/customers/{customer}"), json!({ "relationshipToPartner": "none" }));
        let refused = patch(&global, &path, &none).await;
        assert_eq!(refused.fault(), (400, 600_006));
        assert!(described(&refused).contains("Suspend or cancel"), "{}", refused.text);
        patch(&agent, &subscription, &json!({ "status": "suspended" })).await.expect(200);
        patch(&global, &path, &none).await.expect(200);
    }

    async fn r_gate_1_an_order_for_a_confirmed_customer_is_completed_and_makes_subscriptions(portal: Portal) {
        let (agent, alone) = programs(&portal).await;
        let customer = bound(&portal, "api-orders").await;
        let path = format!("/v1.0//customers/{customer}/Orders/");
        let body = json!({
            "ReferenceCustomerId": customer, "BillingCycle": "Annual", "CurrencyCode": "sek", "Links": {}, "Attributes": null,
            "LineItems": [
                { "LineItemNumber": 0, "OfferId": "business-basic", "Quantity": 5, "FriendlyName": "Umeå office", "AttestationAccepted": true },
                { "LineItemNumber": 1, "OfferId": "office-e3:0001:0001", "Quantity": 40, "TermDuration": "P1Y" },
                { "LineItemNumber": 2, "OfferId": "windows-server", "Quantity": 2 },
            ],
        });
        let made = agent.post(&path, &body).await.expect(201).body;
        assert_eq!((&made["status"], &made["billingCycle"], &made["currencyCode"]), (&json!("completed"), &json!("annual"), &json!("SEK")));
        assert_eq!((&made["transactionType"], &made["alternateId"]), (&json!("UserPurchase"), &made["id"]));
        assert_eq!(made["referenceCustomerId"], *customer);
        let lines = made["lineItems"].as_array().unwrap();
        let quantities: Vec<_> = lines.iter().map(|line| (line["lineItemNumber"].as_i64(), line["quantity"].as_i64())).collect();
        assert_eq!(quantities, [(Some(0), Some(5)), (Some(1), Some(40)), (Some(2), Some(2))]);
        assert_eq!((&lines[0]["friendlyName"], &lines[1]["termDuration"]), (&json!("Umeå office"), &json!("P1Y")));
        // Software that is bought once makes no subscription.
        assert!(lines[1]["subscriptionId"].is_string() && lines[2].get("subscriptionId").is_none());
        follows(&agent, &made).await;
        for line in lines {
            follows(&agent, line).await;
        }
        let orders = format!("/v1/customers/{customer}/orders");
        let got = alone.get(&format!("{orders}/{}?include_price=true", made["id"].as_str().unwrap())).await.expect(200);
        assert_eq!(got.body, made);
        assert_eq!(alone.get(&orders).await.expect(200).body["items"][0], made);
        for (kind, count) in [("license", 1), ("usage", 0), ("none", 1), ("Usage", 0)] {
            assert_eq!(alone.get(&format!("{orders}?billingType={kind}")).await.expect(200).body["totalCount"], count, "{kind}");
        }
        let subscriptions = alone.get(&format!("/v1/customers/{customer}/subscriptions")).await.expect(200).body;
        assert_eq!(subscriptions["totalCount"], 2);
        for shown in subscriptions["items"].as_array().unwrap() {
            assert_eq!((&shown["status"], &shown["billingCycle"], &shown["orderId"]), (&json!("active"), &json!("annual"), &made["id"]));
            assert_eq!((&shown["termDuration"], &shown["commitmentEndDate"]), (&json!("P1Y"), &json!("2027-11-20T00:00:00.000Z")));
            follows(&agent, shown).await;
        }
        let of_order = format!("/v1/customers/{customer}/subscriptions?order_id={}", made["id"].as_str().unwrap());
        assert_eq!(alone.get(&of_order).await.expect(200).body["totalCount"], 2);
        let of_none = format!("/v1/customers/{customer}/subscriptions?order_id={NOBODYS}");
        assert_eq!(alone.get(&of_none).await.expect(200).body["totalCount"], 0);
        assert_eq!(alone.get(&format!("/v1/customers/{customer}/subscriptions?mpn_id=4711")).await.expect(200).body["totalCount"], 0);
        // The portal shows what the API did, and by whom.
        let global = portal.sign_in("global@alder.example").await;
        global.get("/activity").await.expect(200).says("audit-order-completed").shows("Office 365 E3 × 40").shows("Order bridge");
    }

    async fn r_gate_1_without_a_confirmation_an_order_is_refused_and_told_what_to_do(portal: Portal) {
        let (agent, alone) = programs(&portal).await;
        let customer = free(&portal, "api-gate").await;
        let path = format!("/v1/customers/{customer}/orders");
        for program in [&agent, &alone] {
            let refused = program.post(&path, &wanted()).await;
            assert_eq!(refused.fault(), (403, 13_605));
            let answer = described(&refused);
            for part in ["Vinterhamn Bryggeri AB", "Microsoft Customer Agreement", "version 2", &format!("POST /v1/customers/{customer}/agreements"), "/accept"] {
                assert!(answer.contains(part), "{part}: {answer}");
            }
            assert!(answer.chars().count() <= 1024 && refused.body["isRetryable"] == false && refused.body["data"] == json!([]));
        }
        // Nothing waits: only in the portal somebody goes on with it later.
        assert_eq!(portal.count("select count(*) from orders").await, 0);
        let confirmation = json!({
            "primaryContact": { "firstName": "Tania", "lastName": "Carr", "email": "tania@example.com" },
            "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9", "dateAgreed": "2026-11-18T09:30:00Z", "type": "MicrosoftCustomerAgreement",
        });
        agent.post(&format!("/v1/customers/{customer}/agreements"), &confirmation).await.expect(201);
        let (_, subscription) = ordered(&alone, &customer).await;
        // Rejected, it opens the gate no more, also not to other seats.
        reject(&portal, &customer).await;
        for body in [json!({ "quantity": 6 }), json!({ "quantity": 4 })] {
            let refused = patch(&agent, &subscription, &body).await;
            assert_eq!(refused.fault(), (403, 13_605));
            assert!(described(&refused).contains("rejected"), "{}", refused.text);
        }
        assert_eq!(agent.get(&subscription).await.body["quantity"], 5);
    }

    async fn r_gate_2_status_and_auto_renewal_are_never_blocked(portal: Portal) {
        let (agent, alone) = programs(&portal).await;
        let customer = bound(&portal, "api-free").await;
        let (_, subscription) = ordered(&agent, &customer).await;
        reject(&portal, &customer).await;
        for (body, status, renews) in [
            (json!({ "autoRenewEnabled": false }), "active", false),
            (json!({ "status": "suspended" }), "suspended", false),
            (json!({ "Status": "Active", "AutoRenewEnabled": true }), "active", true),
            (json!({ "status": "deleted" }), "deleted", false),
            (json!({ "status": "deleted" }), "deleted", false),
        ] {
            let shown = patch(&alone, &subscription, &body).await.expect(200).body;
            assert_eq!((shown["status"].as_str(), shown["autoRenewEnabled"].as_bool()), (Some(status), Some(renews)), "{body}");
        }
        assert_eq!(patch(&agent, &subscription, &json!({ "status": "active" })).await.fault(), (400, 3000));
        assert_eq!(patch(&agent, &subscription, &json!({ "quantity": 9 })).await.fault(), (400, 3000));
    }

    async fn a_subscription_is_changed_in_each_of_the_ways_that_clients_do_it(portal: Portal) {
        let (agent, _) = programs(&portal).await;
        let customer = bound(&portal, "api-patch").await;
        let (order, path) = ordered(&agent, &customer).await;
        let whole = agent.get(&path).await.expect(200).body;
        // Whole, in capitals, with its etag.
        let pascal = json!({
            "Id": whole["id"], "Quantity": 7, "Status": "Active", "AutoRenewEnabled": true, "BillingCycle": "Monthly", "Links": {},
            "FriendlyName": "Skåne", "Attributes": { "Etag": whole["attributes"]["etag"], "ObjectType": "Subscription" },
        });
        let seven = patch(&agent, &path, &pascal).await.expect(200).body;
        assert_eq!((&seven["quantity"], &seven["friendlyName"]), (&json!(7), &json!("Skåne")));
        assert_ne!(seven["attributes"]["etag"], whole["attributes"]["etag"]);
        // The old one: in the body 400, in the header 412, and nothing is changed.
        let mut stale = whole.clone();
        stale["quantity"] = json!(9);
        assert_eq!(patch(&agent, &path, &stale).await.fault(), (400, 2055));
        let quoted = format!("\"{}\"", whole["attributes"]["etag"].as_str().unwrap());
        let header = [("if-match", quoted.as_str())];
        assert_eq!(agent.json(Method::PATCH, &path, &header, &json!({ "quantity": 9 })).await.fault(), (412, 2055));
        assert_eq!(agent.get(&path).await.body, seven);
        // A subset without an etag: the last write wins.
        assert_eq!(patch(&agent, &path, &json!({ "quantity": 3 })).await.expect(200).body["quantity"], 3);
        // A fresh object of a library, in which only the quantity was set.
        let fresh = json!({ "status": "none", "autoRenewEnabled": false, "quantity": 4, "links": {}, "billingCycle": "none" });
        let shown = patch(&agent, &path, &fresh).await.expect(200).body;
        assert_eq!((&shown["quantity"], &shown["status"], &shown["autoRenewEnabled"]), (&json!(4), &json!("active"), &json!(true)));
        let fresh = json!({ "status": "none", "autoRenewEnabled": false, "quantity": 0, "links": {} });
        let shown = patch(&agent, &path, &fresh).await.expect(200).body;
        assert_eq!((&shown["quantity"], &shown["autoRenewEnabled"]), (&json!(4), &json!(false)));
        for (body, fault) in [
            (json!({ "quantity": 301 }), (400, 2002)),
            (json!({ "quantity": -1 }), (400, 2002)),
            (json!({ "quantity": "5" }), (400, 3000)),
            (json!({ "quantity": 1.5 }), (400, 3000)),
            (json!({ "status": "sleeping" }), (400, 3000)),
            (json!({ "autoRenewEnabled": "yes" }), (400, 3000)),
            (json!({ "billingCycle": "annual" }), (400, 2054)),
            (json!({ "billingCycle": "weekly" }), (400, 3000)),
            (json!({ "status": "suspended", "quantity": 8 }), (400, 2001)),
            (json!({ "attributes": { "etag": 5 } }), (400, 3000)),
        ] {
            assert_eq!(patch(&agent, &path, &body).await.fault(), fault, "{body}");
        }
        assert_eq!(agent.get(&path).await.body, shown, "what was refused changed nothing");
        // The billing cycle is the order's.
        let order = format!("/v1/customers/{customer}/orders/{}", order["id"].as_str().unwrap());
        let known = agent.get(&order).await.expect(200).body;
        let mut annual = known.clone();
        annual["billingCycle"] = json!("Annual");
        assert_eq!(patch(&agent, &order, &annual).await.expect(200).body["billingCycle"], "annual");
        assert_eq!(agent.get(&path).await.body["billingCycle"], "annual");
        assert_eq!(patch(&agent, &order, &known).await.fault(), (400, 2055));
        for body in [
            json!({ "lineItems": [{ "lineItemNumber": 1, "offerId": "office-e3", "quantity": 1 }] }),
            json!({ "lineItems": [{ "lineItemNumber": 0, "quantity": 9 }] }),
        ] {
            assert_eq!(patch(&agent, &order, &body).await.fault(), (400, 3000), "{body}");
        }
        let global = portal.sign_in("global@alder.example").await;
        global.get("/activity").await.expect(200).says("audit-order-changed").says("audit-subscription-changed");
    }

    async fn the_same_order_sent_again_is_one_order(portal: Portal) {
        let (agent, _) = programs(&portal).await;
        let customer = bound(&portal, "api-again").await;
        let path = format!("/v1/customers/{customer}/orders");
        let send = async |body: Value| agent.json(Method::POST, &path, &ID, &body).await;
        let answers = join_all([send(wanted()), send(wanted()), send(wanted())]).await;
        for answer in &answers {
            assert_eq!((answer.status, &answer.body), (201, &answers[0].body), "{}", answer.text);
        }
        assert_eq!(portal.count("select count(*) from orders").await, 1);
        // A program that has one number for all its calls says something else with another body.
        let mut other = wanted();
        other["lineItems"][0]["quantity"] = json!(6);
        send(other).await.expect(201);
        assert_eq!(portal.count("select count(*) from orders").await, 2);
        // Five refused ones at once: one answer, one line in the log, and nothing done.
        let free = free(&portal, "api-refused").await;
        let helpdesk = portal.application("alder", &["for_agents", "may_change"]).await;
        let global = portal.program_for(&helpdesk, "global@alder.example").await;
        for (program, fault) in [(&agent, (403, 13_605)), (&global, (403, 900_150))] {
            let before = portal.count("select count(*) from audit_events where kind = 'refused'").await;
            let body = wanted();
            let path = format!("/v1/customers/{free}/orders");
            let five = join_all((0..5).map(|_| program.json(Method::POST, &path, &ID, &body))).await;
            for answer in &five {
                assert_eq!((answer.fault(), &answer.body), (fault, &five[0].body));
            }
            assert_eq!(portal.count("select count(*) from audit_events where kind = 'refused'").await, before + 1);
        }
    }

    async fn r_role_7_a_refused_change_of_a_program_that_may_only_read_is_in_the_log(portal: Portal) {
        let customer = bound(&portal, "api-reads").await;
        let reads = portal.application("alder", &["for_agents", "on_its_own"]).await;
        let reads = portal.program_alone(&reads).await;
        let path = format!("/v1/customers/{customer}/orders");
        for _ in 0..3 {
            assert_eq!(reads.json(Method::POST, &path, &ID, &wanted()).await.fault(), (403, 900_150));
        }
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'refused' and object_id = '/v1/customers/{customer}/orders'").await, 1);
        reads.get(&path).await.expect(200);
    }

    async fn r_role_6_another_partners_orders_answer_as_ones_that_do_not_exist(portal: Portal) {
        let (agent, _) = programs(&portal).await;
        let customer = bound(&portal, "api-walls").await;
        let (order, subscription) = ordered(&agent, &customer).await;
        let order = format!("/v1/customers/{customer}/orders/{}", order["id"].as_str().unwrap());
        let line = json!({ "lineItems": [{ "catalogItemId": "office-e3", "quantity": 2 }] });
        let cart = agent.post(&format!("/v1/customers/{customer}/carts"), &line).await.expect(201).body;
        let cart = format!("/v1/customers/{customer}/carts/{}", cart["id"].as_str().unwrap());
        let dogwood = portal.usual_application("dogwood").await;
        let other = portal.program_for(&dogwood, "sales@dogwood.example").await;
        let tries = async |fault: (u16, i64)| {
            for path in [&order, &cart, &subscription] {
                assert_eq!(other.get(path).await.fault(), fault, "{path}");
            }
        };
        tries((404, 1000)).await;
        assert_eq!(other.post(&format!("/v1/customers/{customer}/orders"), &wanted()).await.fault(), (404, 1000));
        // It serves the customer, too: what Alder sold is still not its own.
        portal.relate("dogwood", &customer).await;
        assert_eq!(other.get(&order).await.fault(), (404, 20_000));
        assert_eq!(other.get(&subscription).await.fault(), (404, 20_003));
        assert_eq!(other.get(&cart).await.fault(), (404, 1000));
        assert_eq!(patch(&other, &subscription, &json!({ "status": "deleted" })).await.fault(), (404, 20_003));
        assert_eq!(patch(&other, &order, &json!({ "billingCycle": "annual" })).await.fault(), (404, 20_000));
        assert_eq!(other.post(&format!("{cart}/checkout"), &json!({})).await.fault(), (404, 1000));
        assert_eq!(other.json(Method::PUT, &cart, &[], &line).await.fault(), (404, 1000));
        // An attestation is for the partner that gave it (R-UPD-4).
        assert_eq!(other.post(&format!("/v1/customers/{customer}/orders"), &wanted()).await.fault(), (403, 13_605));
        assert_eq!(other.get(&format!("/v1/customers/{customer}/subscriptions")).await.expect(200).body["totalCount"], 0);
    }

    async fn r_role_8_who_may_order_and_for_whom_a_program_on_its_own_may_not(portal: Portal) {
        let customer = bound(&portal, "api-roles").await;
        let registered = portal.usual_application("alder").await;
        let path = format!("/v1/customers/{customer}/orders");
        for (name, may) in [("admin", true), ("sales", true), ("helpdesk", true), ("global", false)] {
            let program = portal.program_for(&registered, &format!("{name}@alder.example")).await;
            let answer = program.post(&path, &wanted()).await;
            assert_eq!(answer.fault(), if may { (201, 0) } else { (403, 900_150) }, "{name}");
            program.get(&path).await.expect(200);
        }
        // The customer of an indirect reseller: for an agent only.
        let birch = portal.usual_application("birch").await;
        let (agent, alone) = (portal.program_for(&birch, "sales@birch.example").await, portal.program_alone(&birch).await);
        let new = json!({
            "associatedPartnerId": portal.tenant("cedar").await,
            "companyProfile": { "domain": "api-channel" },
            "billingProfile": {
                "culture": "en-US", "language": "en", "email": "gena@fabrikam.example", "companyName": "Fabrikam",
                "defaultAddress": { "firstName": "Gena", "lastName": "Soto", "addressLine1": "One Microsoft Way", "city": "Redmond", "state": "WA", "postalCode": "98052", "country": "US" },
            },
        });
        let channel = agent.post("/v1/customers", &new).await.expect(201).body["id"].as_str().unwrap().to_owned();
        let path = format!("/v1/customers/{channel}/orders");
        assert_eq!(alone.post(&path, &wanted()).await.fault(), (403, 900_329));
        assert_eq!(alone.post(&format!("/v1/customers/{channel}/carts"), &json!({})).await.fault(), (403, 900_329));
        assert_eq!(agent.post(&path, &wanted()).await.fault(), (403, 13_605));
        alone.get(&path).await.expect(200);
    }

    async fn what_cannot_be_ordered_is_named_and_nothing_is_lost(portal: Portal) {
        let (agent, _) = programs(&portal).await;
        let customer = bound(&portal, "api-wrong").await;
        let path = format!("/v1/customers/{customer}/orders");
        let line = |line: Value| json!({ "lineItems": [line] });
        for (body, fault, named) in [
            (json!({}), (400, 3000), "lineItems"),
            (json!({ "lineItems": {} }), (400, 3000), "lineItems"),
            (json!({ "lineItems": [5] }), (400, 3000), "lineItems[0]"),
            (line(json!({ "offerId": "business-basic" })), (400, 3000), "lineItems[0].quantity"),
            (line(json!({ "quantity": 1 })), (400, 3000), "lineItems[0].offerId"),
            (line(json!({ "offerId": "nothing", "quantity": 1 })), (400, 3000), "lineItems[0].offerId"),
            (line(json!({ "offerId": "office-e3:0002", "quantity": 1 })), (400, 3000), "lineItems[0].offerId"),
            (line(json!({ "offerId": 5, "quantity": 1 })), (400, 3000), "lineItems[0].offerId"),
            (line(json!({ "offerId": "office-e3", "quantity": "1" })), (400, 3000), "lineItems[0].quantity"),
            (line(json!({ "offerId": "office-e3", "quantity": 0 })), (400, 2002), "lineItems[0].quantity"),
            (line(json!({ "offerId": "office-e3", "quantity": 10_001 })), (400, 2002), "10000"),
            (line(json!({ "offerId": "office-e3", "quantity": 4_000_000_000_u64 })), (400, 3000), "quantity"),
            (line(json!({ "offerId": "office-e3", "quantity": 1, "termDuration": "P1M" })), (400, 3000), "P1Y"),
            (json!({ "billingCycle": "weekly", "lineItems": [{ "offerId": "office-e3", "quantity": 1 }] }), (400, 3000), "billingCycle"),
            (json!({ "currencyCode": "crowns", "lineItems": [{ "offerId": "office-e3", "quantity": 1 }] }), (400, 3000), "currencyCode"),
            (json!({ "referenceCustomerId": NOBODYS, "lineItems": [{ "offerId": "office-e3", "quantity": 1 }] }), (400, 3000), "referenceCustomerId"),
            (json!({ "lineItems": vec![json!({ "offerId": "office-e3", "quantity": 1 }); 101] }), (400, 3000), "100"),
        ] {
            let answer = agent.post(&path, &body).await;
            assert_eq!(answer.fault(), fault, "{body} {}", answer.text);
            assert!(described(&answer).contains(named), "{named}: {}", answer.text);
        }
        let json = [("content-type", "application/json")];
        for (headers, body) in [
            (&json, "{\"lineItems\":[".to_owned()),
            (&json, "[]".to_owned()),
            (&json, String::new()),
            (&json, "{\"lineItems\":[],\"lineItems\":[]}".to_owned()),
            (&json, format!("{{\"lineItems\":{}{}}}", "[".repeat(100), "]".repeat(100))),
            (&json, format!("{{\"lineItems\":\"{}\"}}", "x".repeat(2_000_000))),
            (&[("content-type", "text/plain")], wanted().to_string()),
        ] {
            assert_eq!(agent.send(Method::POST, &path, headers, body).await.fault(), (400, 800_002));
        }
        assert_eq!(agent.post("/v1/customers/x/orders", &wanted()).await.fault(), (400, 2000));
        assert_eq!(agent.get(&format!("{path}/x")).await.fault(), (404, 20_000));
        assert_eq!(agent.get(&format!("/v1/customers/{customer}/subscriptions/x")).await.fault(), (400, 2000));
        assert_eq!(agent.get(&format!("/v1/customers/{customer}/subscriptions/{NOBODYS}")).await.fault(), (404, 20_003));
        assert_eq!(agent.get(&format!("{path}?billingType=free")).await.fault(), (400, 3000));
        assert_eq!(portal.count("select count(*) from orders").await, 0);
    }

    async fn orders_and_subscriptions_are_paged_by_continuation_token(portal: Portal) {
        let (agent, alone) = programs(&portal).await;
        let (customer, other) = (bound(&portal, "api-pages").await, bound(&portal, "api-others").await);
        for _ in 0..3 {
            ordered(&agent, &customer).await;
        }
        ordered(&agent, &other).await;
        let mut tokens = Vec::new();
        for list in ["orders", "subscriptions"] {
            let path = format!("/v1/customers/{customer}/{list}");
            let (mut found, mut page) = (Vec::new(), alone.get(&format!("{path}?size=2")).await.expect(200));
            assert_eq!(page.body["totalCount"], 2);
            tokens.push(page.body["continuationToken"].as_str().unwrap().to_owned());
            loop {
                found.extend(page.body["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()));
                let next = &page.body["links"]["next"];
                assert_eq!(next.is_object(), page.body["continuationToken"].is_string());
                let Some(uri) = next["uri"].as_str() else { break };
                let header = &next["headers"][0];
                let headers = [(header["key"].as_str().unwrap(), header["value"].as_str().unwrap())];
                page = alone.send(Method::GET, &format!("/v1{uri}"), &headers, "").await.expect(200);
            }
            let distinct: std::collections::BTreeSet<_> = found.iter().collect();
            assert_eq!((found.len(), distinct.len()), (3, 3), "{list}");
        }
        for (list, token) in [("orders", &tokens[1]), ("subscriptions", &tokens[0])] {
            for customer in [&customer, &other] {
                let path = format!("/v1/customers/{customer}/{list}?seekOperation=Next&MS-ContinuationToken={token}");
                assert_eq!(alone.get(&path).await.fault(), (400, 3000), "{list}");
            }
        }
        let path = format!("/v1/customers/{other}/orders?MS-ContinuationToken={}", tokens[0]);
        assert_eq!(alone.get(&path).await.fault(), (400, 3000), "of another customer's");
    }

    async fn the_catalogue_tells_what_can_be_ordered(portal: Portal) {
        let (agent, alone) = programs(&portal).await;
        let customer = bound(&portal, "api-catalogue").await;
        let offers = alone.get("/v1/offers?country=SE").await.expect(200).body;
        assert!(offers["totalCount"].as_i64().unwrap() >= 5);
        for offer in offers["items"].as_array().unwrap() {
            follows(&alone, offer).await;
            assert!(offer["minimumQuantity"] == 1 && offer["maximumQuantity"].as_i64() >= Some(1) && offer["isTrial"] == false);
            let line = json!({ "lineItems": [{ "offerId": offer["id"], "quantity": 1, "termDuration": offer["termDuration"], "billingCycle": offer["supportedBillingCycles"][0] }] });
            agent.post(&format!("/v1/customers/{customer}/orders"), &line).await.expect(201);
        }
        assert_eq!(alone.get("/v1/offers/nothing?country=US").await.fault(), (404, 1000));
        assert_eq!(alone.get("/v1/offers?country=QQ").await.fault(), (400, 3000));
        let products = alone.get(&format!("/v1/customers/{customer}/products?country=SE&targetView=OnlineServices")).await.expect(200).body;
        for product in products["items"].as_array().unwrap() {
            follows(&alone, product).await;
            let skus = alone.get(&format!("/v1{}", product["links"]["skus"]["uri"].as_str().unwrap())).await.expect(200).body;
            follows(&alone, &skus["items"][0]).await;
            let found = alone.get(&format!("/v1{}", skus["items"][0]["links"]["availabilities"]["uri"].as_str().unwrap())).await.expect(200).body;
            let found = &found["items"][0];
            follows(&alone, found).await;
            assert_eq!(found["catalogItemId"], format!("{}:0001:0001", product["id"].as_str().unwrap()));
        }
        let sku = format!("/v1/customers/{customer}/products/office-e3/skus/0002");
        assert_eq!(alone.get(&sku).await.fault(), (404, 1000));
    }
}
