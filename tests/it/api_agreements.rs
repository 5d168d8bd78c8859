//! Agreements by the API: metadata, document, confirm, confirmations, direct-sign status, relationship request.

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::customers::{asked, attested, customer_on};
use crate::support::programs::Program;
use crate::support::{Portal, Tells};

const TEMPLATE: &str = "117a77b0-9360-443b-8795-c6dedc750cf9";
const OLD_TEMPLATE: &str = "998b88de-aa99-4388-a42c-1b3517d49490";

async fn customer(portal: &Portal, prefix: &str) -> String {
    let sales = portal.sign_in("sales@alder.example").await;
    customer_on(&sales.onboard(&asked(prefix)).await.expect(200))
}

async fn sales(portal: &Portal) -> Program {
    let registered = portal.usual_application("alder").await;
    portal.program_for(&registered, "sales@alder.example").await
}

fn confirmation() -> Value {
    json!({
        "primaryContact": { "firstName": "Tania", "lastName": "Carr", "email": "tania@example.com", "phoneNumber": "1234567890" },
        "templateId": TEMPLATE,
        "dateAgreed": "2026-11-18T09:30:00.000Z",
        "type": "MicrosoftCustomerAgreement",
    })
}

fn with(name: &str, value: Value) -> Value {
    let mut body = confirmation();
    match name.split_once('.') {
        Some((object, name)) => body[object][name] = value,
        None => body[name] = value,
    }
    body
}

stories! {
    async fn r_agr_1_metadata_has_one_live_template_a_type(portal: Portal) {
        let program = sales(&portal).await;
        for path in ["/v1/agreements?agreementType=*", "/v1.0//Agreements/?AgreementType=microsoftcustomeragreement"] {
            let answer = program.get(path).await.expect(200);
            assert_eq!(answer.body["totalCount"], 1, "{}", answer.text);
            let item = &answer.body["items"][0];
            assert_eq!(item["templateId"], TEMPLATE);
            assert_eq!(item["agreementType"], "MicrosoftCustomerAgreement");
            assert_eq!(item["versionRank"], 2);
            assert_eq!(answer.body["links"]["self"]["uri"], "/agreements");
        }
        // Without a type the Cloud Agreement is meant, which takes nothing any more.
        for path in ["/v1/agreements", "/v1/agreements?agreementType="] {
            assert_eq!(program.get(path).await.expect(200).body["totalCount"], 0);
        }
        assert_eq!(program.get("/v1/agreements?agreementType=Other").await.fault(), (400, 3000));
    }

    async fn r_agr_2_a_document_has_real_links_that_end_after_five_minutes(portal: Portal) {
        let program = sales(&portal).await;
        let path = format!("/v1/agreementtemplates/{TEMPLATE}/document?language=sv-SE&country=SE");
        let first = program.get(&path).await.expect(200).body;
        assert_eq!((first["language"].as_str(), first["country"].as_str()), (Some("sv-SE"), Some("SE")));
        let visitor = portal.visitor();
        let shown = visitor.get(first["displayUri"].as_str().unwrap()).await.expect(200);
        assert!(shown.has("article.paper .prose"));
        let file = visitor.get(first["downloadUri"].as_str().unwrap()).await.expect(200);
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("attachment"));
        let again = program.get(&path).await.expect(200).body;
        assert_ne!(first["downloadUri"], again["downloadUri"], "a different link on every call");
        let usual = program.get(&format!("/v1/agreementtemplates/{TEMPLATE}/document?language=xx-YY")).await.expect(200).body;
        assert_eq!((usual["language"].as_str(), usual["country"].as_str()), (Some("en-US"), Some("US")));
        portal.pass(std::time::Duration::from_secs(300));
        visitor.get(first["displayUri"].as_str().unwrap()).await.expect(404);
        let gone = format!("/v1/agreementtemplates/{OLD_TEMPLATE}/document");
        assert_eq!(program.get(&gone).await.fault(), (404, 1000));
        assert_eq!(program.get("/v1/agreementtemplates/x/document").await.fault(), (400, 2000));
        assert_eq!(program.get(&path.replace("country=SE", "country=QQ")).await.fault(), (400, 3000));
    }

    async fn r_upd_5_a_confirmation_by_the_api_is_recorded_as_the_agents_and_names_the_application(portal: Portal) {
        let (program, id) = (sales(&portal).await, customer(&portal, "confirmed").await);
        let path = format!("/v1/customers/{id}/agreements");
        let answer = program.post(&path, &confirmation()).await.expect(201);
        assert_eq!(answer.body["primaryContact"]["firstName"], "Tania");
        assert_eq!(answer.body["dateAgreed"], "2026-11-18T09:30:00Z");
        assert!(answer.body["userId"].is_string() && answer.body.get("agreementLink").is_none());
        assert!(answer.headers.get("set-cookie").is_none());
        let listed = program.get(&format!("{path}?agreementType=*")).await.expect(200).body;
        assert_eq!(listed["totalCount"], 1);
        assert_eq!(listed["items"][0]["dateAgreed"], "2026-11-18T00:00:00Z");
        assert_eq!(listed["items"][0]["userId"], answer.body["userId"]);
        assert_eq!(program.get(&path).await.expect(200).body["totalCount"], 0, "the Cloud Agreement's alone");
        // The page knows it, and the log names both.
        let agent = portal.sign_in("sales@alder.example").await;
        assert!(agent.get(&format!("/customers/{id}")).await.expect(200).main().contains("Tania Carr"));
        let log = portal.sign_in("global@alder.example").await.get("/activity").await.expect(200);
        assert!(log.main().contains("(Order bridge)"), "{}", log.main());
        let named = "select count(*) from audit_events where kind = 'attested' and application_id is not null and actor_account is not null";
        assert_eq!(portal.count(named).await, 1);
        // The same signer again is no news.
        assert_eq!(program.post(&path, &confirmation()).await.fault(), (400, 600_061));
        program.post(&path, &with("primaryContact.email", json!("other@example.com"))).await.expect(201);
        assert_eq!(program.get(&format!("{path}?agreementType=*")).await.body["totalCount"], 2);
    }

    async fn a_confirmation_is_read_in_any_case_with_all_that_clients_send_along(portal: Portal) {
        let (program, id) = (sales(&portal).await, customer(&portal, "pascal").await);
        let body = format!(
            "\u{feff}{{\"PrimaryContact\":{{\"FirstName\":\"Ada\",\"LastName\":\"Berg\",\"Email\":\"ada@example.com\",\"PhoneNumber\":null}},
            \"TemplateId\":\"{}\",\"templateid\":\"{}\",\"DateAgreed\":\"2026-11-01T00:00:00\",\"AgreementLink\":\"x\",\"UserId\":\"00000000-0000-7000-8000-000000000000\",\"Attributes\":{{\"a\":[1]}},\"Links\":null}}",
            TEMPLATE.to_uppercase(), TEMPLATE.to_uppercase()
        );
        let path = format!("/v1.0//customers/{}/Agreements/", id.to_uppercase());
        let headers = [("content-type", "application/json; charset=utf-8"), ("ms-correlationid", "c-1"), ("ms-requestid", "r-1")];
        let answer = program.send(Method::POST, &path, &headers, body).await.expect(201);
        assert_eq!(answer.body["type"], "MicrosoftCustomerAgreement");
        assert_eq!((answer.header("ms-correlationid"), answer.header("ms-requestid")), ("c-1", "r-1"));
        assert!(answer.header("ms-cv").ends_with(".0"));
    }

    async fn a_wrong_confirmation_names_the_property_and_records_nothing(portal: Portal) {
        let (program, id) = (sales(&portal).await, customer(&portal, "wrong").await);
        let path = format!("/v1/customers/{id}/agreements");
        for (body, code, named) in [
            (with("templateId", json!(OLD_TEMPLATE)), 3000, "type"),
            (json!({ "templateId": OLD_TEMPLATE }), 3000, "no longer supported"),
            (with("templateId", json!("998b88de")), 2000, "templateId"),
            (with("templateId", json!("00000000-0000-7000-8000-000000000000")), 3000, TEMPLATE),
            (with("templateId", json!(7)), 3000, "templateId"),
            (with("type", json!("MicrosoftCloudAgreement")), 3000, "type"),
            (with("dateAgreed", json!("2026-11-21T12:00:00Z")), 3000, "dateAgreed"),
            (with("dateAgreed", json!("2019-09-30T00:00:00Z")), 3000, "dateAgreed"),
            (with("dateAgreed", json!("11/20/2026")), 3000, "dateAgreed"),
            (with("dateAgreed", Value::Null), 3000, "dateAgreed"),
            (with("primaryContact", Value::Null), 3000, "primaryContact.firstName"),
            (with("primaryContact", json!("Tania")), 3000, "primaryContact"),
            (with("primaryContact.email", json!("no address")), 3000, "primaryContact.email"),
            (with("primaryContact.lastName", json!(" ")), 3000, "primaryContact.lastName"),
            (json!([]), 800_002, "object"),
        ] {
            let answer = program.post(&path, &body).await;
            assert_eq!(answer.fault(), (400, code), "{body} {}", answer.text);
            assert!(answer.body["description"].as_str().unwrap().contains(named), "{body} {}", answer.text);
            assert_eq!(answer.body["parameters"]["correlationId"], answer.header("ms-correlationid"));
            assert!(answer.body["data"].is_array() && answer.body["isRetryable"].is_boolean());
        }
        let json = [("content-type", "application/json")];
        for body in ["{".to_owned(), "{\"a\":1,\"a\":2}".to_owned(), format!("{}1{}", "[".repeat(5000), "]".repeat(5000)), "x".repeat(10_000_000)] {
            assert_eq!(program.send(Method::POST, &path, &json, body).await.fault(), (400, 800_002));
        }
        let form = [("content-type", "text/plain")];
        let answer = program.send(Method::POST, &path, &form, confirmation().to_string()).await;
        assert_eq!(answer.fault(), (400, 800_002));
        for (strange, fault) in [("x", (400, 2000)), ("00000000-0000-7000-8000-000000000000", (404, 1000))] {
            let path = format!("/v1/customers/{strange}/agreements");
            assert_eq!(program.post(&path, &confirmation()).await.fault(), fault);
        }
        assert_eq!(program.send(Method::DELETE, &path, &[], "").await.fault(), (404, 1000));
        assert_eq!(program.get(&format!("{path}?agreementType=*")).await.body["totalCount"], 0);
    }

    async fn r_new_3_the_clock_of_a_client_may_be_five_minutes_ahead(portal: Portal) {
        let (program, id) = (sales(&portal).await, customer(&portal, "ahead").await);
        let path = format!("/v1/customers/{id}/agreements");
        let late = with("dateAgreed", json!("2026-11-20T12:05:01Z"));
        assert_eq!(program.post(&path, &late).await.fault(), (400, 3000));
        program.post(&path, &with("dateAgreed", json!("2026-11-20T13:04:59+01:00"))).await.expect(201);
    }

    async fn the_same_call_sent_again_is_answered_as_before_and_done_once(portal: Portal) {
        let (program, id) = (sales(&portal).await, customer(&portal, "again").await);
        let path = format!("/v1/customers/{id}/agreements");
        let body = confirmation();
        let id = [("ms-requestid", "6f1b6f3e-0000-4000-8000-000000000001")];
        let send = || program.json(Method::POST, &path, &id, &body);
        let answers = join_all([send(), send(), send(), send(), send()]).await;
        for answer in &answers {
            assert_eq!((answer.status, &answer.body), (201, &answers[0].body), "{}", answer.text);
        }
        assert_eq!(send().await.expect(201).body, answers[0].body);
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'attested'").await, 1);
        // Another body under the same identifier is another call.
        let other = program.json(Method::POST, &path, &id, &with("primaryContact.email", json!("b@example.com"))).await;
        other.expect(201);
        // A refusal is one, however often it is sent: one line in the log.
        let helpdesk = portal.program_for(&portal.usual_application("alder").await, "helpdesk@alder.example").await;
        let again = [("ms-requestid", "6f1b6f3e-0000-4000-8000-000000000002")];
        let send = || helpdesk.json(Method::POST, &path, &again, &body);
        for answer in join_all([send(), send(), send(), send(), send()]).await {
            assert_eq!(answer.fault(), (403, 900_150), "{}", answer.text);
        }
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'refused'").await, 1);
    }

    async fn r_direct_3_whether_the_customer_itself_has_signed(portal: Portal) {
        let program = sales(&portal).await;
        let records = portal.records().await;
        let id = &records.iter().find(|(name, _)| *name == "customer").unwrap().1;
        let of = |id: &str| format!("/v1/customers/{id}/directSignedMicrosoftCustomerAgreementStatus");
        assert_eq!(program.get(&of(id)).await.expect(200).body, json!({ "isSigned": true }));
        let agent = portal.sign_in("sales@alder.example").await;
        let attested = customer_on(&agent.onboard(&attested("by-partner")).await.expect(200));
        assert_eq!(program.get(&of(&attested)).await.expect(200).body, json!({ "isSigned": false }));
        let dogwood = portal.usual_application("dogwood").await;
        let dogwood = portal.program_for(&dogwood, "sales@dogwood.example").await;
        assert_eq!(dogwood.get(&of(id)).await.fault(), (404, 1000));
    }

    async fn a_rejected_confirmation_is_not_listed(portal: Portal) {
        let (program, id) = (sales(&portal).await, customer(&portal, "rejected").await);
        let path = format!("/v1/customers/{id}/agreements?agreementType=*");
        program.post(&path, &confirmation()).await.expect(201);
        let mut db = portal.site.db.read().await.unwrap();
        let history = assent::confirmations::history(&mut db, None, id.parse().unwrap(), None).await.unwrap();
        drop(db);
        let reviewer = portal.sign_in("reviewer@assent.example").await;
        let form = format!("/confirmations/{}/review/reject", history[0].id);
        let fields = [("reject_cause", "not-authorized"), ("reject_note", "Nobody by that name")];
        reviewer.fill(&form, &form, &fields).await.expect(200);
        assert_eq!(program.get(&path).await.expect(200).body["totalCount"], 0);
        // After a rejection the same signer is welcome.
        program.post(&path, &confirmation()).await.expect(201);
        assert_eq!(program.get(&path).await.expect(200).body["totalCount"], 1);
    }

    async fn r_inv_2_the_link_for_a_relationship_names_the_partner(portal: Portal) {
        let program = sales(&portal).await;
        let answer = program.get("/v1/customers/relationshiprequests").await.expect(200);
        let url = answer.body["url"].as_str().unwrap();
        assert!(url.starts_with(&format!("{}/accept?invType=ResellerRelationship", portal.base)), "{url}");
        assert!(url.contains(&portal.tenant("alder").await));
        assert_eq!(answer.body["attributes"]["objectType"], "RelationshipRequest");
        portal.visitor().get(url).await.expect(200);
        let birch = portal.usual_application("birch").await;
        let birch = portal.program_for(&birch, "sales@birch.example").await;
        let cedar = portal.tenant("cedar").await;
        let answer = birch.get(&format!("/v1/customers/relationshiprequests?indirectResellerId={cedar}")).await.expect(200);
        assert!(answer.body["url"].as_str().unwrap().contains(&cedar));
        let wrong = format!("/v1/customers/relationshiprequests?indirectResellerId={}", portal.tenant("dogwood").await);
        assert_eq!(birch.get(&wrong).await.fault(), (400, 3000));
        let said = assent::words::text(assent::values::Language::English, "refusal-needs-requester");
        let helpdesk = portal.program_for(&portal.usual_application("alder").await, "helpdesk@alder.example").await;
        let answer = helpdesk.get("/v1/customers/relationshiprequests").await;
        assert_eq!(answer.fault(), (403, 900_150));
        assert!(answer.body["description"].as_str().unwrap().contains(said.as_ref()) || answer.text.tells("refusal-needs-requester"));
    }
}
