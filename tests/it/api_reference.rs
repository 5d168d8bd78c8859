//! The OpenAPI document and the pages that show it.

use std::collections::BTreeSet;

use assent::api_reference::DOCUMENT;
use assent::api_reference::outline::GROUPS;
use assent::paths::{api, modern};
use assent::routes::{Audience, ROUTES, Route};
use serde_json::Value;

use crate::support::Portal;
use crate::support::programs::Program;

/// What programs ask before they have a token.
const OPEN: [&str; 4] = [api::DISCOVERY, api::DISCOVERY_V2, api::KEYS, api::KEYS_V2];
/// The pages that programs send agents to.
const CONSENT: [&str; 2] = [api::AUTHORIZE, api::AUTHORIZE_V2];

fn is_for_programs(route: &Route) -> bool {
    let is_consent = CONSENT.contains(&route.path) && route.method == "get";
    route.audience == Audience::Programs || OPEN.contains(&route.path) || is_consent
}

#[test]
fn every_route_for_programs_is_in_the_document_and_nothing_else() {
    let routed: BTreeSet<_> = ROUTES
        .iter()
        .filter(|route| is_for_programs(route))
        .map(|route| format!("{} {}", route.method.to_uppercase(), route.path))
        .collect();
    let operations = GROUPS.iter().flat_map(|group| &group.operations);
    let described: BTreeSet<_> = operations
        .map(|operation| format!("{} {}", operation.method, operation.path))
        .collect();
    let missing: Vec<_> = routed.difference(&described).collect();
    let unknown: Vec<_> = described.difference(&routed).collect();
    assert!(missing.is_empty(), "not described: {missing:#?}");
    assert!(unknown.is_empty(), "described, but not there: {unknown:#?}");
}

#[test]
fn every_parameter_of_an_address_is_described_and_no_other() {
    for (path, item) in &DOCUMENT.paths.paths {
        let item = serde_json::to_value(item).unwrap();
        let named: BTreeSet<_> = path
            .split('/')
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .map(ToOwned::to_owned)
            .collect();
        for (method, operation) in item.as_object().unwrap() {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            let described: BTreeSet<_> = parameters
                .filter(|parameter| parameter["in"] == "path")
                .map(|parameter| parameter["name"].as_str().unwrap().to_owned())
                .collect();
            assert_eq!(described, named, "{method} {path}");
        }
    }
}

#[test]
fn every_body_and_every_answer_with_a_body_has_an_example() {
    let mut without = Vec::new();
    for operation in GROUPS.iter().flat_map(|group| &group.operations) {
        let answers = operation.answers.iter().filter(|answer| answer.status.starts_with('2'));
        let bodies = operation
            .body
            .iter()
            .chain(answers.filter_map(|answer| answer.body.as_ref()));
        // Pages and files show themselves.
        let shown = ["text/html", "application/pdf"];
        for body in bodies.filter(|body| !shown.contains(&body.media.as_str())) {
            if body.example.is_none() {
                without.push(format!("{} {}", operation.method, operation.path));
            }
        }
    }
    assert!(without.is_empty(), "{without:#?}");
}

/// Whether an example has what its schema requires, all the way down, and nothing that the schema does not know.
fn compare(whole: &Value, schema: &Value, example: &Value, place: &str) {
    if let Some(to) = schema["$ref"].as_str() {
        return compare(
            whole,
            whole.pointer(to.trim_start_matches('#')).unwrap(),
            example,
            place,
        );
    }
    if let Some(one) = schema["oneOf"].as_array().or(schema["allOf"].as_array()) {
        let more = one.iter().find(|one| one["type"] != "null").unwrap();
        return compare(whole, more, example, place);
    }
    if let Some(items) = schema.get("items") {
        for item in example.as_array().unwrap_or_else(|| panic!("{place}: no list")) {
            compare(whole, items, item, place);
        }
        return;
    }
    let Some(properties) = schema["properties"].as_object() else {
        return;
    };
    let example = example.as_object().unwrap_or_else(|| panic!("{place}: no object"));
    for required in schema["required"].as_array().into_iter().flatten() {
        let name = required.as_str().unwrap();
        assert!(example.contains_key(name), "{place}: {name} is missing");
    }
    for (name, value) in example {
        let schema = properties
            .get(name)
            .unwrap_or_else(|| panic!("{place}: {name} is not known"));
        compare(whole, schema, value, &format!("{place}.{name}"));
    }
}

#[test]
fn every_example_fits_its_schema() {
    let whole = serde_json::to_value(&*DOCUMENT).unwrap();
    for (path, item) in whole["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let answers = operation["responses"].as_object().unwrap().values();
            for body in answers.chain(operation.get("requestBody")) {
                for content in body["content"]
                    .as_object()
                    .into_iter()
                    .flat_map(|content| content.values())
                {
                    if let Some(example) = content.get("example") {
                        compare(&whole, &content["schema"], example, &format!("{method} {path}"));
                    }
                }
            }
        }
    }
}

stories! {
    async fn the_document_and_its_pages_are_open_to_everybody(portal: Portal) {
        let document = Program::new(&portal.base, "").get(api::OPENAPI).await.expect(200);
        assert_eq!(document.body["openapi"], "3.1.0");
        assert!(document.header("content-type").starts_with("application/json"));
        let stranger = portal.visitor();
        let list = stranger.get(api::REFERENCE).await.expect(200);
        let listed = list.texts("main tbody th");
        let operations = GROUPS.iter().flat_map(|group| &group.operations);
        for operation in operations {
            assert!(listed.contains(&operation.summary), "{} is not listed", operation.summary);
            let page = stranger.get(&api::reference_operation(&operation.name)).await.expect(200);
            page.shows(&operation.path);
        }
        stranger.get(&api::reference_operation("nothing")).await.expect(404);
        let moving = stranger.get(api::REFERENCE_MOVING).await.expect(200);
        assert!(moving.text("#python").contains("import urllib.request"));
        let global = portal.sign_in("global@alder.example").await;
        global.get(api::API_ACCESS).await.expect(200).shows("Coming from Partner Center");
    }

    async fn what_endpoints_answer_is_what_the_document_says(portal: Portal) {
        let whole = serde_json::to_value(&*DOCUMENT).unwrap();
        let registered = portal.usual_application("alder").await;
        let program = portal.program_for(&registered, "sales@alder.example").await;
        let (customer, _) = portal.customer("described").await;
        let template = "117a77b0-9360-443b-8795-c6dedc750cf9";
        for path in [api::AGREEMENTS, api::DOCUMENT, api::CUSTOMERS, api::CUSTOMER, api::CUSTOMER_AGREEMENTS,
            api::DIRECT_SIGNED, api::COMPANY_PROFILE, api::BILLING_PROFILE, api::CUSTOMER_RELATIONSHIPS, api::QUALIFICATION,
            api::QUALIFICATIONS, api::COUNTRY_RULES, api::DOMAIN_AVAILABILITY, api::PROFILE_ORGANIZATION,
            api::PROFILE_LEGAL, api::RELATIONSHIP_REQUESTS, api::USERS, api::DIRECTORY_ROLES, api::ORDERS, api::SUBSCRIPTIONS,
            api::AGREEMENT_RECORDS, modern::CUSTOMER_STATUS, modern::CUSTOMER_CONFIRMATIONS, modern::INVITATIONS, modern::READINESS]
        {
            let address = path
                .replace("{customer}", &customer)
                .replace("{template}", template)
                .replace("{country}", "US")
                .replace("{prefix}", "nobody");
            let answer = program.get(&format!("{address}?agreementType=*")).await.expect(200);
            let schema = &whole["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
            assert!(schema.is_object(), "{path}");
            compare(&whole, schema, &answer.body, path);
        }
        let refused = program.get("/v1/customers/nobody").await.expect(400);
        compare(&whole, &whole["components"]["schemas"]["Error"], &refused.body, "an error");
        let refused = program.get("/api/customers/nobody/status").await.expect(400);
        compare(&whole, &whole["components"]["schemas"]["Problem"], &refused.body, "a problem");
    }
}
