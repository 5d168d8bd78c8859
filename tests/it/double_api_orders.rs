//! Every change of orders and carts by the API sent three times under one number, at the same moment: it is done once, and each time
//! answered alike. A changing endpoint of those that this file has no recipe for is a failure.

use assent::paths::api;
use assent::routes::{Audience, ROUTES};
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::api_orders::{bound, programs};
use crate::support::Portal;
use crate::support::programs::Program;

/// Those of orders and carts.
const ROOMS: [&str; 3] = [api::ORDERS, api::CARTS, api::SUBSCRIPTIONS];

/// The address and the body of a call that changes something.
async fn prepare(program: &Program, customer: &str, (path, method): (&str, &str)) -> (String, Value) {
    let order = json!({ "lineItems": [{ "offerId": "business-basic", "quantity": 5 }] });
    let cart = json!({ "lineItems": [{ "catalogItemId": "business-basic", "quantity": 5 }] });
    let (orders, carts) = (
        format!("/v1/customers/{customer}/orders"),
        format!("/v1/customers/{customer}/carts"),
    );
    let made = async |path: &str, body: &Value| program.post(path, body).await.expect(201).body;
    match (path, method) {
        (api::ORDERS, "post") => (orders, order),
        (api::CARTS, "post") => (carts, cart),
        (api::ORDER, "patch") => {
            let id = made(&orders, &order).await["id"].as_str().unwrap().to_owned();
            (format!("{orders}/{id}"), json!({ "billingCycle": "annual" }))
        }
        (api::CART, "put") => {
            let id = made(&carts, &cart).await["id"].as_str().unwrap().to_owned();
            (
                format!("{carts}/{id}"),
                json!({ "lineItems": [{ "catalogItemId": "office-e3", "quantity": 2 }] }),
            )
        }
        (api::CHECKOUT, "post") => {
            let id = made(&carts, &cart).await["id"].as_str().unwrap().to_owned();
            (format!("{carts}/{id}/checkout"), json!("success"))
        }
        (api::SUBSCRIPTION, "patch") => {
            let made = made(&orders, &order).await;
            let id = made["lineItems"][0]["subscriptionId"].as_str().unwrap();
            (
                format!("/v1/customers/{customer}/subscriptions/{id}"),
                json!({ "quantity": 9, "status": "active" }),
            )
        }
        (path, method) => panic!("{method} {path} has no recipe: say here how it is called"),
    }
}

stories! {
    async fn every_change_of_orders_and_carts_sent_again_is_done_once(portal: Portal) {
        let (agent, _) = programs(&portal).await;
        let customer = bound(&portal, "double-api").await;
        let mut tried = 0;
        let changes = |route: &&assent::routes::Route| {
            let is_room = ROOMS.iter().any(|room| route.path.starts_with(room));
            route.audience == Audience::Programs && is_room && !matches!(route.method, "get" | "head")
        };
        for route in ROUTES.iter().filter(changes) {
            tried += 1;
            let (path, body) = prepare(&agent, &customer, (route.path, route.method)).await;
            let method: Method = route.method.to_uppercase().parse().unwrap();
            let id = [("ms-requestid", "6f1b6f3e-0000-4000-8000-000000000042")];
            let before = portal.rows().await;
            agent.json(method.clone(), &path, &id, &body).await;
            let once = portal.rows().await;
            let answers = join_all((0..3).map(|_| agent.json(method.clone(), &path, &id, &body))).await;
            for answer in &answers {
                assert_eq!((answer.status < 300, &answer.body), (true, &answers[0].body), "{} {}: {}", route.method, route.path, answer.text);
            }
            assert_eq!(portal.rows().await, once, "{} {}", route.method, route.path);
            assert!(before != once, "{} {} changes something", route.method, route.path);
        }
        assert_eq!(tried, 6);
    }
}
