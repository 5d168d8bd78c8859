//! Changes by the API sent twice under one identifier, one after the other and at the same moment: each is done once, and
//! answered alike.

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::Portal;
use crate::support::programs::{Answer, Program};

const ADMIN: &str = "62e90394-69f5-4237-9190-012177145e10";
const USER: &str = "a0b1b346-4d3e-4e8b-98f8-753987be4970";

/// How a change is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Once,
    InTurn,
    AtOnce,
}

/// A change, ready to be sent.
struct Change {
    method: Method,
    path: String,
    body: Value,
}

impl Change {
    fn post(path: String, body: Value) -> Self {
        Self {
            method: Method::POST,
            path,
            body,
        }
    }

    async fn send(&self, program: &Program, id: &str) -> Answer {
        let headers = [("ms-requestid", id), ("idempotency-key", id)];
        program
            .json(self.method.clone(), &self.path, &headers, &self.body)
            .await
    }
}

const CHANGES: [&str; 11] = [
    "add user",
    "change user",
    "delete user",
    "give role",
    "take role",
    "confirm many",
    "create invitation",
    "send",
    "mark-sent",
    "remind",
    "revoke",
];

fn user(prefix: &str) -> Value {
    json!({ "userPrincipalName": format!("ulla@{prefix}.onassent.example"), "firstName": "Ulla", "lastName": "Ny" })
}

/// A change about a customer of its own.
async fn prepare(portal: &Portal, program: &Program, what: &str, how: How) -> Change {
    let prefix = format!("{what}-{how:?}").to_lowercase().replace(' ', "-");
    let (customer, _) = portal.customer(&prefix).await;
    let base = format!("/v1/customers/{customer}");
    let post = async |path: &str, body: Value| program.post(path, &body).await.body["id"].as_str().unwrap().to_owned();
    let delete = |path: String| Change {
        method: Method::DELETE,
        path,
        body: json!({}),
    };
    match what {
        "add user" => Change::post(format!("{base}/users"), user(&prefix)),
        "change user" | "delete user" => {
            let ulla = post(&format!("{base}/users"), user(&prefix)).await;
            let change = delete(format!("{base}/users/{ulla}"));
            match what {
                "delete user" => change,
                _ => Change {
                    method: Method::PATCH,
                    body: json!({ "lastName": "Ek", "passwordProfile": { "password": "Another-Harbour-789" } }),
                    ..change
                },
            }
        }
        "give role" | "take role" => {
            let admins = program.get(&format!("{base}/directoryroles/{ADMIN}/usermembers")).await;
            let admin = admins.body["items"][0]["id"].clone();
            let members = format!("{base}/directoryroles/{USER}/usermembers");
            match what {
                "give role" => Change::post(members, json!({ "id": admin })),
                _ => {
                    let admin = post(&members, json!({ "id": admin })).await;
                    delete(format!("{members}/{admin}"))
                }
            }
        }
        "confirm many" => {
            let agreement = json!({
                "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
                // One signer of many customers would be a flag for the reviewers.
                "primaryContact": { "firstName": "Tania", "lastName": prefix, "email": format!("tania@{prefix}.example") },
                "dateAgreed": "2026-11-18",
            });
            let body = json!([{ "customerId": customer, "agreement": agreement }]);
            Change::post("/v1/CreateBulkReAttestation".to_owned(), body)
        }
        _ => {
            let body = json!({ "to": { "name": "Nora Hale", "email": format!("nora@{prefix}.example") } });
            if what == "create invitation" {
                return Change::post("/api/invitations".to_owned(), body);
            }
            let path = format!("/api/invitations/{}", post("/api/invitations", body).await);
            if what == "remind" {
                program.post(&format!("{path}/send"), &json!({})).await.expect(200);
                // A reminder is for the next day.
                portal
                    .run("update invitations set sent_at = sent_at - 90000000000 where sent_at is not null")
                    .await;
            }
            Change::post(format!("{path}/{what}"), json!({}))
        }
    }
}

stories! {
    async fn every_change_by_the_api_that_is_sent_twice_is_done_once(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let program = portal.program_for(&registered, "sales@alder.example").await;
        // From the first letter on the partner and the agent have a row each that counts them.
        let nora = json!({ "to": { "name": "Nora Hale", "email": "nora@first.example" } });
        let first = program.post("/api/invitations", &nora).await.expect(201).body["id"].clone();
        let path = format!("/api/invitations/{}/send", first.as_str().unwrap());
        program.post(&path, &json!({})).await.expect(200);
        let mut wrong = Vec::new();
        for what in CHANGES {
            let mut added = Vec::new();
            for how in [How::Once, How::InTurn, How::AtOnce] {
                let change = prepare(&portal, &program, what, how).await;
                let id = format!("{what}-{how:?}").replace(' ', "-");
                let before = portal.rows().await;
                let answers = match how {
                    How::Once => vec![change.send(&program, &id).await],
                    How::InTurn => vec![change.send(&program, &id).await, change.send(&program, &id).await],
                    How::AtOnce => join_all([change.send(&program, &id), change.send(&program, &id), change.send(&program, &id)]).await,
                };
                for answer in &answers {
                    assert!((200..300).contains(&answer.status), "{what} {how:?}: {} {}", answer.status, answer.text);
                    assert_eq!((answer.status, &answer.text), (answers[0].status, &answers[0].text), "{what} {how:?}");
                }
                let after = portal.rows().await;
                let difference: Vec<_> = after
                    .iter()
                    .map(|(table, rows)| (table.clone(), rows - before.get(table).unwrap_or(&0)))
                    .filter(|(_, rows)| *rows != 0)
                    .collect();
                added.push((how, difference));
            }
            let (_, once) = &added[0];
            wrong.extend(added.iter().filter(|(_, difference)| difference != once).map(|(how, difference)| {
                format!("{what} {how:?} left {difference:?}, and once {once:?}")
            }));
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
