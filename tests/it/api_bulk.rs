//! Confirmations of many customers in one call, and how many calls an application may make.

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::customers::{asked, attested, customer_on};
use crate::support::programs::Program;
use crate::support::{Kind, Portal};

const TEMPLATE: &str = "117a77b0-9360-443b-8795-c6dedc750cf9";
const PATH: &str = "/v1/CreateBulkReAttestation";
const RECORDS: &str = "/v1/partners/customeragreementrecords";

async fn sales(portal: &Portal) -> Program {
    let registered = portal.usual_application("alder").await;
    portal.program_for(&registered, "sales@alder.example").await
}

fn confirmation(customer: &str) -> Value {
    json!({
        "customerId": customer,
        "customerDirectAcceptance": false,
        "agreement": {
            "templateId": TEMPLATE,
            "primaryContact": { "firstName": "Tania", "lastName": "Carr", "email": "tania@example.com" },
            "dateAgreed": "2026-11-18T09:30:00Z",
        },
    })
}

stories! {
    async fn each_of_many_confirmations_has_a_result_of_its_own(portal: Portal) {
        let program = sales(&portal).await;
        let agent = portal.sign_in("sales@alder.example").await;
        let mut customers = Vec::new();
        for prefix in ["first", "second", "third"] {
            customers.push(customer_on(&agent.onboard(&asked(prefix)).await.expect(200)));
        }
        let mut sent: Vec<_> = customers.iter().map(|customer| confirmation(customer)).collect();
        sent[0]["partnerId"] = json!(portal.tenant("alder").await);
        sent[1]["agreement"]["dateAgreed"] = json!("2027-01-01");
        sent.push(confirmation("00000000-0000-7000-8000-000000000000"));
        let mut direct = confirmation(&customers[2]);
        direct["customerDirectAcceptance"] = json!(true);
        sent.push(direct);
        let mut other = confirmation(&customers[2]);
        other["partnerId"] = json!(portal.tenant("dogwood").await);
        sent.push(other);
        let id = [("ms-requestid", "6f1b6f3e-0000-4000-8000-00000000000b")];
        let body = json!(sent);
        let send = || program.json(Method::POST, PATH, &id, &body);
        let result = send().await.expect(200).body;
        assert_eq!((&result["totalCount"], &result["succeededCount"]), (&json!(6), &json!(2)));
        let outcome = |place: usize| (result["items"][place]["statusCode"].as_i64().unwrap(), result["items"][place]["error"]["code"].as_i64());
        let expected = [(201, None), (400, Some(3000)), (201, None), (404, Some(1000)), (400, Some(3000)), (400, Some(3000))];
        assert_eq!([0, 1, 2, 3, 4, 5].map(outcome), expected, "{result}");
        assert_eq!(result["items"][0]["agreement"]["primaryContact"]["firstName"], "Tania");
        // Sent again, what was recorded is answered as before.
        let again = send().await.expect(200).body;
        assert_eq!((&again["items"][0], &again["succeededCount"]), (&result["items"][0], &json!(2)));
        assert_eq!(portal.count("select count(*) from confirmations").await, 2);
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'attested'").await, 2);
        // Without the identifier it is a repetition that Partner Center has a code for.
        let repeated = program.post(PATH, &json!([sent[0]])).await.expect(200).body;
        assert_eq!(repeated["items"][0]["error"]["code"], 600_061);
        let strange = program.post(PATH, &json!([{ "customerId": 5 }, {}])).await.expect(200).body;
        assert_eq!((&strange["succeededCount"], &strange["items"][1]["error"]["code"]), (&json!(0), &json!(3000)));
        for wrong in [json!({}), json!([1]), json!([]), json!(vec![json!({}); 501])] {
            assert_eq!(program.post(PATH, &wrong).await.fault(), (400, 800_002), "{wrong:.60}");
        }
        let helpdesk = portal.program_for(&portal.usual_application("alder").await, "helpdesk@alder.example").await;
        let refused = helpdesk.post(&PATH.to_lowercase(), &json!([confirmation(&customers[1])])).await.expect(200).body;
        assert_eq!(refused["items"][0]["error"]["code"], 900_150);
        assert!(portal.count("select count(*) from audit_events where kind = 'refused'").await > 0);
    }

    async fn who_must_accept_again_is_listed_page_by_page(portal: Portal) {
        let program = sales(&portal).await;
        let agent = portal.sign_in("sales@alder.example").await;
        let mut customers = Vec::new();
        for prefix in ["kept", "older"] {
            customers.push(customer_on(&agent.onboard(&attested(prefix)).await.expect(200)));
        }
        assert_eq!(program.get(RECORDS).await.expect(200).body, json!({ "customerAgreementRecords": [] }));
        portal.new_version().await;
        let today = portal.clock.now().utc_date();
        assent::customer_list::catch_up(&portal.site.db, today).await.unwrap();
        let first = program.get(&format!("{RECORDS}?size=1")).await.expect(200).body;
        let record = &first["customerAgreementRecords"][0];
        assert_eq!(record["partnerAttestationCompleted"], false);
        assert!(record["lastAgreementPrimaryContact"]["firstName"].is_string() && record["lastAgreementDateEpoch"].is_i64(), "{first}");
        let token = first["continuationToken"].as_str().unwrap();
        let second = program.get(&format!("{RECORDS}?continuation_token={token}&size=1")).await.expect(200).body;
        let listed = [&first, &second].map(|page| page["customerAgreementRecords"][0]["customerTenantId"].as_str().unwrap());
        assert!(customers.iter().all(|customer| listed.contains(&customer.as_str())), "{first} {second}");
        assert_eq!(program.get(&format!("{RECORDS}?continuation_token=x")).await.fault(), (400, 3000));
        let elsewhere = format!("/v1/customers?MS-ContinuationToken={token}");
        assert_eq!(program.get(&elsewhere).await.fault(), (400, 3000), "a token of another list");
    }
}

/// An application that may call ten times a minute.
async fn limited(kind: Kind) -> (Portal, Program, String) {
    let portal = Portal::spawn_with(kind, &["--api-calls-per-application", "10"]).await;
    let registered = portal.usual_application("alder").await;
    let helpdesk = portal.program_for(&registered, "helpdesk@alder.example").await;
    let customer = portal.customer("limited").await.0;
    (portal, helpdesk, customer)
}

#[actix_web::test]
async fn an_application_that_calls_too_often_is_told_when_to_come_back() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let (portal, helpdesk, _) = limited(kind).await;
        let mut calls = Vec::new();
        for _ in 0..12 {
            calls.push(helpdesk.get("/v1/agreements").await);
        }
        assert!(calls[..10].iter().all(|answer| answer.status == 200));
        let last = calls.last().unwrap();
        assert_eq!(last.fault(), (429, 429), "{}", last.text);
        assert_eq!(last.body["statusCode"], 429);
        assert!(
            last.body["message"]
                .as_str()
                .unwrap()
                .starts_with("Rate limit is exceeded.")
        );
        let wait: u64 = last.header("retry-after").parse().unwrap();
        assert!((1..=61).contains(&wait), "{wait}");
        let modern = helpdesk.get("/api/invitations").await;
        assert_eq!(
            (modern.status, modern.header("content-type")),
            (429, "application/problem+json")
        );
        // Another application has calls of its own.
        let other = portal.usual_application("alder").await;
        portal
            .program_alone(&other)
            .await
            .get("/v1/customers")
            .await
            .expect(200);
        portal.stopper().stop(false).await;
    }
}

#[actix_web::test]
async fn a_refused_change_that_is_sent_again_costs_one_call() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let (portal, helpdesk, customer) = limited(kind).await;
        let path = format!("/v1/customers/{customer}/agreements");
        let body = confirmation(&customer)["agreement"].clone();
        let send = || helpdesk.post(&path, &body);
        for _ in 0..3 {
            for answer in join_all([send(), send(), send(), send(), send()]).await {
                assert_eq!(answer.fault(), (403, 900_150), "{}", answer.text);
            }
        }
        let id = [("ms-requestid", "6f1b6f3e-0000-4000-8000-00000000000c")];
        let send = || helpdesk.json(Method::POST, &path, &id, &body);
        for answer in join_all([send(), send(), send(), send(), send()]).await {
            assert_eq!(answer.fault(), (403, 900_150), "{}", answer.text);
        }
        // Two of ten calls are spent; one comes back every six seconds.
        let mut left = 0;
        while helpdesk.get("/v1/agreements").await.status == 200 {
            left += 1;
        }
        assert!((8..=10).contains(&left), "{left}");
        portal.stopper().stop(false).await;
    }
}
