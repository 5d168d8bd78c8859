//! Every endpoint with every kind of token. An endpoint that this file does not know is a failure.

use assent::paths::api;
use assent::routes::{Audience, ROUTES, Route};
use reqwest::Method;

use crate::support::Portal;
use crate::support::programs::Program;

/// Those that a program may use on its own.
const ALONE: [&str; 29] = [
    api::CUSTOMERS,
    api::CUSTOMER,
    api::BILLING_PROFILE,
    api::QUALIFICATION,
    api::QUALIFICATIONS,
    api::COUNTRY_RULES,
    api::DOMAIN,
    api::DOMAIN_AVAILABILITY,
    api::ADDRESS,
    api::PROFILE_ORGANIZATION,
    api::PROFILE_MPN,
    api::PROFILE_LEGAL,
    api::ORDERS,
    api::ORDER,
    api::PROVISIONING,
    api::CARTS,
    api::CART,
    api::CHECKOUT,
    api::SUBSCRIPTIONS,
    api::SUBSCRIPTION,
    api::PRODUCTS,
    api::PRODUCT,
    api::SKUS,
    api::SKU,
    api::AVAILABILITIES,
    api::AVAILABILITY,
    api::OFFERS,
    api::OFFER,
    api::AUDIT_RECORDS,
];

const NOBODY: &str = "00000000-0000-7000-8000-000000000000";

fn endpoints() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().filter(|route| {
        route.audience == Audience::Programs && ["/v1/", "/api/"].iter().any(|prefix| route.path.starts_with(prefix))
    })
}

async fn knock(program: &Program, route: &Route, customer: &str) -> (u16, i64) {
    let path = route
        .path
        .replace("{customer}", customer)
        .replace("{template}", "117a77b0-9360-443b-8795-c6dedc750cf9")
        .replace("{account}", NOBODY)
        .replace("{role}", "62e90394-69f5-4237-9190-012177145e10")
        .replace("{confirmation}", NOBODY)
        .replace("{invitation}", NOBODY)
        .replace("{country}", "SE")
        .replace("{domain}", "nobody.onmicrosoft.com")
        .replace("{prefix}", "nobody")
        .replace("{offer}", "business-basic")
        .replace("{product}", "business-basic")
        .replace("{sku}", "0001")
        .replace("{availability}", "0001")
        .replace("{order}", NOBODY)
        .replace("{cart}", NOBODY)
        .replace("{subscription}", NOBODY);
    assert!(!path.contains('{'), "{path}");
    let method: Method = route.method.to_uppercase().parse().unwrap();
    let answer = program
        .send(method, &path, &[("content-type", "application/json")], "{}")
        .await;
    assert!(answer.status < 500, "{} {path}: {}", route.method, answer.text);
    assert!(answer.headers.contains_key("ms-correlationid") && !answer.headers.contains_key("set-cookie"));
    answer.fault()
}

stories! {
    async fn every_endpoint_opens_to_good_tokens_and_to_no_others(portal: Portal) {
        let customer = portal.customer("knocked").await.0;
        let registered = portal.usual_application("alder").await;
        let agent = portal.program_for(&registered, "sales@alder.example").await;
        let alone = portal.program_alone(&registered).await;
        let reads = portal.application("alder", &["for_agents", "on_its_own"]).await;
        let reads = portal.program_for(&reads, "sales@alder.example").await;
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", &*registered.id),
            ("client_secret", &*registered.secret),
            ("resource", "https://graph.windows.net"),
        ];
        let path = format!("/{}/oauth2/token", registered.tenant);
        let old = crate::support::programs::token(&portal.base, &path, &fields).await.expect(200);
        let old = Program::new(&portal.base, old.body["access_token"].as_str().unwrap());
        let exchanged = old.send(Method::POST, "/generatetoken", &[], "grant_type=jwt_token").await.expect(200);
        let exchanged = Program::new(&portal.base, exchanged.body["access_token"].as_str().unwrap());
        exchanged.get("/v1/customers").await.expect(200);
        let gone = portal.usual_application("alder").await;
        let revoked = portal.program_alone(&gone).await;
        let global = portal.sign_in("global@alder.example").await;
        let page = format!("/api-access/{}", gone.id);
        global.fill(&page, &format!("{page}/revoke"), &[]).await.expect(200);
        let cut = agent.token.rsplit_once('.').unwrap().0;
        let (none, forged) = (Program::new(&portal.base, ""), Program::new(&portal.base, &format!("{cut}.{}", "A".repeat(86))));
        assert!(endpoints().count() > 15);
        for route in endpoints() {
            let what = format!("{} {}", route.method, route.path);
            let is_head = route.method == "head";
            let code = |code: i64| if is_head { 0 } else { code };
            assert_eq!(knock(&none, route, &customer).await, (401, code(800_001)), "{what}");
            assert_eq!(knock(&forged, route, &customer).await, (401, code(400)), "{what}");
            assert_eq!(knock(&old, route, &customer).await, (401, code(900_420)), "{what}");
            assert_eq!(knock(&revoked, route, &customer).await, (401, code(400)), "{what}");
            let (status, fault) = knock(&alone, route, &customer).await;
            let is_read = route.path.starts_with("/api/") && route.method == "get";
            let may = is_read || (ALONE.contains(&route.path) && (route.path, route.method) != (api::CUSTOMER, "patch"));
            assert_eq!(fault == 900_329, !may, "{what}: {status} {fault}");
            let (status, fault) = knock(&agent, route, &customer).await;
            assert!(!matches!(status, 401) && fault != 900_329, "{what}: {status} {fault}");
            if !matches!(route.method, "get" | "head") {
                assert_eq!(knock(&reads, route, &customer).await, (403, 900_150), "{what} with a token that only reads");
            }
        }
        portal.pass(std::time::Duration::from_secs(3_600));
        for route in endpoints() {
            assert_eq!(knock(&agent, route, &customer).await.0, 401, "{} {}", route.method, route.path);
        }
    }
}
