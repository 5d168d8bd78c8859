//! The gate, the roles and the walls between partners: one table, tried in the portal and by the API, which say the same.

use serde_json::json;

use crate::orders::{confirmed, order, reject, unconfirmed};
use crate::support::Portal;
use crate::support::customers::{attested, customer_on, typed};
use crate::support::programs::Registered;

/// What becomes of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Completed,
    /// A confirmation is missing: the portal keeps it, the API refuses it with 13605.
    Gate,
    /// The role does not reach so far.
    Role,
    /// It is another partner's customer.
    NotThere,
    /// The relationship has ended.
    NotServed,
}

async fn in_portal(portal: &Portal, agent: &str, customer: &str) -> Outcome {
    let agent = portal.sign_in(agent).await;
    let form = agent.get(&format!("/customers/{customer}/orders/new")).await;
    match (form.status, form.path.ends_with("/orders/new")) {
        (403, _) => return Outcome::Role,
        (404, _) => return Outcome::NotThere,
        (_, false) => return Outcome::NotServed,
        _ => {}
    }
    let (_, number) = order(&agent, customer, &[("seats_business-basic", "5")]).await;
    let mut db = portal.site.db.read().await.unwrap();
    let (placed, _) = assent::orders::find(&mut db, number.parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    match placed.state {
        assent::orders::State::Completed => Outcome::Completed,
        assent::orders::State::Held => Outcome::Gate,
        assent::orders::State::Ended => panic!("{number} was ended"),
    }
}

async fn by_api(portal: &Portal, registered: &Registered, agent: &str, customer: &str) -> Outcome {
    let program = portal.program_for(registered, agent).await;
    let body = json!({ "lineItems": [{ "offerId": "business-basic", "quantity": 5 }] });
    match program
        .post(&format!("/v1/customers/{customer}/orders"), &body)
        .await
        .fault()
    {
        (201, _) => Outcome::Completed,
        (403, 13_605) => Outcome::Gate,
        (403, 900_150) => Outcome::Role,
        (404, 1000) => Outcome::NotThere,
        (403, 20_002) => Outcome::NotServed,
        other => panic!("{agent} {customer}: {other:?}"),
    }
}

stories! {
    async fn r_gate_1_portal_and_api_say_the_same(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let asked = unconfirmed(&sales, "gate-asked").await;
        let bound = confirmed(&sales, "gate-attested").await;
        let rejected = confirmed(&sales, "gate-rejected").await;
        reject(&portal, &rejected).await;
        let mut national = typed("gate-national");
        national.retain(|(name, _)| *name != "cloud");
        national.push(("cloud", "germany".to_owned()));
        let national = customer_on(&sales.onboard(&national).await.expect(200));
        let shared = customer_on(&sales.onboard(&attested("gate-shared")).await.expect(200));
        portal.relate("dogwood", &shared).await;
        let ended = confirmed(&sales, "gate-ended").await;
        let global = portal.sign_in("global@alder.example").await;
        let account = format!("/customers/{ended}");
        global.fill(&account, &format!("{account}/end"), &[]).await.expect(200);
        let (alder, dogwood) = (portal.usual_application("alder").await, portal.usual_application("dogwood").await);
        for (agent, customer, outcome) in [
            ("sales@alder.example", &bound, Outcome::Completed),
            ("admin@alder.example", &bound, Outcome::Completed),
            ("helpdesk@alder.example", &bound, Outcome::Completed),
            ("global@alder.example", &bound, Outcome::Role),
            ("sales@alder.example", &asked, Outcome::Gate),
            ("helpdesk@alder.example", &asked, Outcome::Gate),
            ("sales@alder.example", &rejected, Outcome::Gate),
            ("sales@alder.example", &national, Outcome::Completed),
            ("sales@alder.example", &ended, Outcome::NotServed),
            ("sales@dogwood.example", &bound, Outcome::NotThere),
            ("sales@dogwood.example", &shared, Outcome::Gate),
        ] {
            let registered = if agent.ends_with("alder.example") { &alder } else { &dogwood };
            assert_eq!(in_portal(&portal, agent, customer).await, outcome, "{agent} {customer} in the portal");
            assert_eq!(by_api(&portal, registered, agent, customer).await, outcome, "{agent} {customer} by the API");
        }
    }
}
