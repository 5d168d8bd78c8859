//! Audit records by the API.

use std::time::Duration;

use serde_json::{Value, json};

use crate::api_orders::{bound, programs};
use crate::support::Portal;
use crate::support::programs::Answer;

fn items(answer: &Answer) -> &Vec<Value> {
    answer.body["items"].as_array().unwrap()
}

fn kinds(answer: &Answer) -> Vec<&str> {
    items(answer)
        .iter()
        .map(|item| item["operationType"].as_str().unwrap())
        .collect()
}

fn filtered(filter: &Value) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("filter", &filter.to_string())
        .finish();
    format!("/v1/auditrecords?{query}")
}

stories! {
    async fn r_rev_5_what_was_done_is_recorded_in_partner_centers_words(portal: Portal) {
        let (agent, alone) = programs(&portal).await;
        let customer = bound(&portal, "audited").await;
        let line = json!({ "lineItems": [{ "offerId": "business-basic", "quantity": 5 }] });
        let order = agent.post(&format!("/v1/customers/{customer}/orders"), &line).await.expect(201).body;
        let subscription = order["lineItems"][0]["subscriptionId"].as_str().unwrap();
        let path = format!("/v1/customers/{customer}/subscriptions/{subscription}");
        agent.json(reqwest::Method::PATCH, &path, &[], &json!({ "quantity": 6, "autoRenewEnabled": false })).await.expect(200);
        let records = alone.get("/v1/auditrecords").await.expect(200);
        let answer = kinds(&records);
        for kind in ["add_customer", "create_agreement", "create_order", "register_application", "add_application_credential"] {
            assert!(answer.contains(&kind), "{kind}: {answer:?}");
        }
        assert_eq!(answer.iter().filter(|kind| **kind == "update_subscription").count(), 2, "{answer:?}");
        let ordered = items(&records).iter().find(|item| item["operationType"] == "create_order").unwrap();
        assert_eq!((&ordered["resourceType"], &ordered["operationStatus"]), (&json!("order"), &json!("succeeded")));
        assert_eq!((&ordered["customerId"], &ordered["customerName"]), (&json!(customer), &json!("Vinterhamn Bryggeri AB")));
        assert_eq!(ordered["userPrincipalName"], "sales@alder.example");
        assert_eq!(ordered["partnerId"], *portal.tenant("alder").await);
        assert!(ordered["applicationId"].is_string() && ordered["operationDate"].as_str().unwrap().ends_with('Z'));
        let value: Value = serde_json::from_str(ordered["resourceNewValue"].as_str().unwrap()).unwrap();
        assert_eq!(value["Order"], order["id"]);
        assert_eq!(ordered["attributes"]["objectType"], "AuditRecord");
        // Nobody else's.
        let dogwood = portal.program_alone(&portal.usual_application("dogwood").await).await;
        let theirs = dogwood.get("/v1/auditrecords").await.expect(200);
        assert!(items(&theirs).iter().all(|item| item.get("customerId").is_none()), "{}", theirs.text);
    }

    async fn r_role_4_for_an_agent_it_takes_a_global_admin(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        for (name, fault) in [("admin", (403, 900_150)), ("sales", (403, 900_150)), ("global", (200, 0))] {
            let program = portal.program_for(&registered, &format!("{name}@alder.example")).await;
            assert_eq!(program.get("/v1/auditrecords").await.fault(), fault, "{name}");
        }
    }

    async fn records_are_filtered_by_period_and_field_and_paged(portal: Portal) {
        let (_, alone) = programs(&portal).await;
        let customer = bound(&portal, "filtered").await;
        bound(&portal, "filtered-too").await;
        let all = alone.get("/v1/auditrecords").await.expect(200);
        for (filter, found) in [
            (json!({ "Field": "CompanyName", "Value": "hamn BRYGG", "Operator": "substring" }), 6),
            (json!({ "Field": "CompanyName", "Value": "fabrikam", "Operator": "substring" }), 0),
            (json!({ "field": "CustomerId", "value": customer, "operator": "Equals" }), 3),
            (json!({ "field": "ResourceType", "value": "Agreement", "operator": "equals" }), 2),
            (json!({ "field": "ResourceType", "value": "application_credential" }), 1),
        ] {
            assert_eq!(alone.get(&filtered(&filter)).await.expect(200).body["totalCount"], found, "{filter} {}", all.text);
        }
        // The story is told on 20 November 2026.
        for (period, found) in [
            ("startDate=2026-11-20", true),
            ("startDate=11/20/2026%2012:00:00%20AM&endDate=2026-11-20", true),
            ("startDate=2026-11-324", true),
            ("startDate=2026-11-21", false),
            ("StartDate=2026-11-01&EndDate=2026-11-19", false),
            ("startDate=2017-06-01&endDate=2017-07-01T00:00:00Z", false),
        ] {
            let shown = alone.get(&format!("/v1/auditrecords?{period}")).await.expect(200);
            assert_eq!(items(&shown).len(), if found { items(&all).len() } else { 0 }, "{period}");
        }
        for (wrong, named) in [
            ("startDate=2026-11-340", "startDate"),
            ("startDate=yesterday", "startDate"),
            ("endDate=2026-13-01", "endDate"),
            ("startDate=2026-11-20&endDate=2026-11-01", "startDate"),
            ("filter=x", "filter"),
            ("filter=%7B%22Field%22%3A%22Colour%22%2C%22Value%22%3A%22red%22%7D", "filter.field"),
            ("filter=%7B%22Field%22%3A%22CompanyName%22%7D", "filter.value"),
            ("filter=%7B%22Field%22%3A%22CompanyName%22%2C%22Value%22%3A%22x%22%2C%22Operator%22%3A%22equals%22%7D", "filter.operator"),
            ("size=x", "size"),
        ] {
            let answer = alone.get(&format!("/v1/auditrecords?{wrong}")).await;
            assert_eq!(answer.fault(), (400, 3000), "{wrong}");
            assert!(answer.body["description"].as_str().unwrap().contains(named), "{}", answer.text);
        }
        assert_eq!(alone.get(&filtered(&json!({ "field": "CustomerId", "value": "x" }))).await.fault(), (400, 2000));
        // Page by page, with the period and the filter of the first one.
        let (mut found, mut page) = (Vec::new(), alone.get("/v1/auditrecords?size=2&startDate=2026-11-20").await.expect(200));
        let first = page.body["continuationToken"].as_str().unwrap().to_owned();
        portal.pass(Duration::from_secs(60));
        loop {
            found.extend(items(&page).clone());
            let Some(token) = page.body["continuationToken"].as_str() else { break };
            assert!(page.body["links"]["next"]["headers"][0]["value"] == token);
            page = alone.get(&format!("/v1/auditrecords?seekOperation=Next&MS-ContinuationToken={token}")).await.expect(200);
        }
        assert_eq!(found, *items(&all));
        assert_eq!(alone.get(&format!("/v1/customers?MS-ContinuationToken={first}")).await.fault(), (400, 3000));
        let of_customers = alone.get("/v1/customers?size=1").await.expect(200);
        let token = of_customers.body["continuationToken"].as_str().unwrap();
        assert_eq!(alone.get(&format!("/v1/auditrecords?MS-ContinuationToken={token}")).await.fault(), (400, 3000));
    }
}
