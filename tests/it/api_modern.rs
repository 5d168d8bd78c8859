//! What Partner Center has no words for, below `/api`: confirmations with version, hash, grade and evidence, rejections,
//! withdrawals, disputes, invitations, both statuses, readiness; Problem Details, `Idempotency-Key`, cursors.

use std::time::Duration;

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::customers_list::{self, As};
use crate::evidence::with_file;
use crate::support::Portal;
use crate::support::customers::{PDF, asked, attested, customer_on};
use crate::support::programs::{Answer, Program};

const DAY: Duration = Duration::from_secs(25 * 60 * 60);
const UNKNOWN: &str = "00000000-0000-7000-8000-000000000000";

async fn sales(portal: &Portal) -> Program {
    let registered = portal.usual_application("alder").await;
    portal.program_for(&registered, "sales@alder.example").await
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// What an answer says as Problem Details.
fn problem(answer: &Answer) -> (u16, i64) {
    assert_eq!(
        answer.header("content-type"),
        "application/problem+json",
        "{}",
        answer.text
    );
    assert_eq!(answer.body["type"], "about:blank");
    assert_eq!(answer.body["status"], answer.status);
    assert!(!text(&answer.body["title"]).is_empty() && !text(&answer.body["detail"]).is_empty());
    // That of the call that was refused: one that is sent again gets the same answer.
    assert_eq!(text(&answer.body["correlationId"]).len(), 36);
    answer.fault()
}

/// Where the next page of a list is, without the portal's own address.
fn next(portal: &Portal, answer: &Answer) -> Option<String> {
    let next = text(answer.body.get("next")?);
    assert_eq!(answer.header("link"), format!("<{next}>; rel=\"next\""));
    Some(next.strip_prefix(&portal.base).unwrap().to_owned())
}

stories! {
    async fn r_agr_5_confirmations_have_version_hash_grade_and_evidence(portal: Portal) {
        let (program, (customer, owner)) = (sales(&portal).await, portal.customer("modern").await);
        let agent = portal.sign_in("sales@alder.example").await;
        with_file(&agent, &customer).await;
        portal.pass(Duration::from_secs(1));
        portal.agents_were_elsewhere().await;
        portal.accepts(&owner).await;
        let list = format!("/api/customers/{customer}/confirmations");
        let all = program.get(&list).await.expect(200);
        let items = all.body["items"].as_array().unwrap();
        assert_eq!(items.len(), 2, "{}", all.text);
        let (direct, attested) = (&items[0], &items[1]);
        assert_eq!((&direct["method"], &attested["method"]), (&json!("direct"), &json!("attestation")));
        for item in items {
            assert_eq!((&item["version"], text(&item["text"]["sha256"]).len()), (&json!(2), 64));
            assert_eq!((&item["isCurrent"], &item["isRejected"]), (&json!(true), &json!(false)));
            assert_eq!(item["customerId"], *customer);
        }
        assert!(["B", "C"].contains(&text(&direct["grade"]["grade"])) && direct["grade"]["reasons"].is_array(), "{direct}");
        assert!(direct.get("attestation").is_none() && attested.get("grade").is_none());
        // Of a direct acceptance no network address or session (R-ROLE-9).
        let answer = all.text.replace(&portal.base, "");
        assert!(!answer.contains("127.0.0.1") && !answer.to_lowercase().contains("session"));
        let evidence = &attested["attestation"]["evidence"];
        assert_eq!((&evidence["mediaType"], &evidence["size"]), (&json!("application/pdf"), &json!(PDF.len())));
        assert_eq!(evidence["sha256"], assent::values::secret::sha256_hex(PDF));
        let url = text(&evidence["url"]).strip_prefix(&portal.base).unwrap();
        let file = program.get(url).await.expect(200);
        assert_eq!((file.text.as_bytes(), file.header("content-type")), (PDF, "application/pdf"));
        assert!(file.header("content-disposition").starts_with("attachment") && file.header("content-security-policy").contains("sandbox"));
        let of = |item: &Value| format!("/api/confirmations/{}", text(&item["id"]));
        assert_eq!(program.get(&of(direct)).await.expect(200).body, *direct);
        let none = program.get(&format!("{}/evidence", of(direct))).await;
        assert_eq!(problem(&none), (404, 1000));
        // Page by page, and never with the cursor of another list.
        let first = program.get(&format!("{list}?limit=1")).await.expect(200);
        let path = next(&portal, &first).unwrap();
        let second = program.get(&path).await.expect(200);
        assert_eq!((&first.body["items"][0]["id"], &second.body["items"][0]["id"]), (&direct["id"], &attested["id"]));
        assert!(second.body.get("next").is_none());
        let cursor = path.split_once("cursor=").unwrap().1;
        for wrong in [format!("/api/invitations?cursor={cursor}"), format!("{list}?cursor=x"), format!("{list}?limit=0"), format!("{list}?limit=x")] {
            assert_eq!(problem(&program.get(&wrong).await), (400, 3000), "{wrong}");
        }
        // Another partner's are not there.
        let registered = portal.usual_application("dogwood").await;
        let dogwood = portal.program_for(&registered, "sales@dogwood.example").await;
        for path in [list.clone(), of(direct), format!("{}/evidence", of(attested)), list.replace(&customer, UNKNOWN)] {
            assert_eq!(problem(&dogwood.get(&path).await), (404, 1000), "{path}");
        }
        // What needs no agent, a program may read on its own.
        let alone = portal.program_alone(&portal.usual_application("alder").await).await;
        assert_eq!(alone.get(&list).await.expect(200).body["items"].as_array().unwrap().len(), 2);
    }

    async fn r_direct_3_both_statuses_are_one_call(portal: Portal) {
        let (program, (customer, owner)) = (sales(&portal).await, portal.customer("both").await);
        let status = format!("/api/customers/{customer}/status");
        let of = |answer: &Answer| {
            let agreements = answer.body["agreements"].as_array().unwrap();
            agreements.iter().find(|one| one["agreementType"] == "MicrosoftCustomerAgreement").unwrap().clone()
        };
        let before = of(&program.get(&status).await.expect(200));
        assert_eq!((&before["status"], &before["isSigned"], &before["requiredVersion"]), (&json!("not-provided"), &json!(false), &json!(2)));
        with_file(&portal.sign_in("sales@alder.example").await, &customer).await;
        let one = of(&program.get(&status).await.expect(200));
        assert_eq!((&one["status"], &one["attestation"]["version"], one.get("directAcceptance")), (&json!("attested"), &json!(2), None));
        portal.accepts(&owner).await;
        let two = of(&program.get(&status).await.expect(200));
        assert_eq!((&two["status"], &two["isSigned"], &two["directAcceptance"]["version"]), (&json!("accepted-directly"), &json!(true), &json!(2)));
        assert!(two["attestation"].is_object());
        assert_eq!(problem(&program.get("/api/customers/x/status").await), (400, 2000));
    }

    async fn r_rev_3_rejections_withdrawals_and_disputes_are_read(portal: Portal) {
        let (program, (customer, owner)) = (sales(&portal).await, portal.customer("told").await);
        let of = |what: &str| format!("/api/customers/{customer}/{what}");
        for what in ["rejections", "withdrawals", "disputes"] {
            assert_eq!(program.get(&of(what)).await.expect(200).body, json!({ "items": [] }));
        }
        with_file(&portal.sign_in("sales@alder.example").await, &customer).await;
        let attested = program.get(&of("confirmations")).await.body["items"][0]["id"].clone();
        let link = portal.dispute_link(&customer).await;
        let named = portal.visitor();
        let page = named.get(&link).await.expect(200);
        named.send(&page, "/dispute", &[("reason", "I was on leave")]).await.expect(200);
        let disputes = program.get(&of("disputes")).await.expect(200).body;
        assert_eq!((&disputes["items"][0]["confirmationId"], &disputes["items"][0]["reason"]), (&attested, &json!("I was on leave")));
        let reviewer = portal.sign_in("reviewer@assent.example").await;
        let form = format!("/confirmations/{}/review/reject", text(&attested));
        let fields = [("reject_cause", "not-authorized"), ("reject_note", "Nobody by that name")];
        reviewer.fill(&form, &form, &fields).await.expect(200);
        let rejection = program.get(&of("rejections")).await.expect(200).body["items"][0].clone();
        assert_eq!((&rejection["confirmationId"], &rejection["cause"], &rejection["note"]), (&attested, &json!("not-authorized"), &json!("Nobody by that name")));
        assert!(rejection.get("undoneAt").is_none());
        assert_eq!(program.get(&format!("/api/confirmations/{}", text(&attested))).await.body["isRejected"], true);
        portal.accepts(&owner).await;
        let path = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(path, path, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200);
        let withdrawal = program.get(&of("withdrawals")).await.expect(200).body["items"][0].clone();
        assert_eq!((&withdrawal["agreementType"], &withdrawal["reason"]), (&json!("MicrosoftCustomerAgreement"), &json!("New owners")));
        let registered = portal.usual_application("dogwood").await;
        let dogwood = portal.program_for(&registered, "sales@dogwood.example").await;
        for what in ["rejections", "withdrawals", "disputes", "confirmations", "status"] {
            assert_eq!(problem(&dogwood.get(&of(what)).await), (404, 1000), "{what}");
        }
        // Nothing there can be changed.
        let answer = program.send(Method::POST, &of("disputes"), &[("content-type", "application/json")], "{}").await;
        assert_eq!(problem(&answer).0, 405);
    }

    async fn r_inv_4_an_invitation_is_created_sent_reminded_of_and_revoked(portal: Portal) {
        let (program, (customer, _)) = (sales(&portal).await, portal.customer("asked-api").await);
        let created = program.post("/api/invitations", &json!({ "customerId": customer })).await.expect(201).body;
        assert_eq!((&created["state"], &created["purpose"], &created["customerId"]), (&json!("created"), &json!("agreement"), &json!(customer)));
        assert!(text(&created["link"]).starts_with(&format!("{}/accept?", portal.base)), "{created}");
        let again = program.post("/api/invitations", &json!({ "customerId": customer })).await.expect(201).body;
        assert_eq!(again["id"], created["id"], "the open one stands");
        let path = format!("/api/invitations/{}", text(&created["id"]));
        let to = |act: &str| format!("{path}/{act}");
        assert_eq!(problem(&program.post(&to("remind"), &json!({})).await), (409, 409));
        let sent = program.post(&to("send"), &json!({ "subject": "Please accept", "text": "Here: {link}" })).await.expect(200).body;
        assert_eq!((&sent["state"], &sent["sentByHand"]), (&json!("sent"), &json!(false)));
        portal.deliver().await;
        let letter = portal.mailbox.list("asa@vinterhamn.example").into_iter().find(|letter| letter.subject == "Please accept").unwrap();
        assert!(letter.text.contains("Here: http"), "{}", letter.text);
        assert_eq!(problem(&program.post(&to("remind"), &json!({})).await), (409, 409), "too soon");
        portal.pass(DAY);
        let program = sales(&portal).await;
        let reminded = program.post(&to("remind"), &json!({})).await.expect(200).body;
        assert!(reminded["remindedAt"].is_string());
        assert_eq!(problem(&program.post(&to("mark-sent"), &json!({})).await), (409, 409), "Assent has sent it");
        for _ in 0..2 {
            assert_eq!(program.post(&to("revoke"), &json!({})).await.expect(200).body["state"], "revoked");
        }
        assert_eq!(problem(&program.post(&to("send"), &json!({})).await), (409, 409));
        // The partner may send it in its own way.
        let created = program.post("/api/invitations", &json!({ "customerId": customer })).await.expect(201).body;
        let marked = format!("/api/invitations/{}/mark-sent", text(&created["id"]));
        for _ in 0..2 {
            let body = program.post(&marked, &json!({})).await.expect(200).body;
            assert_eq!((&body["state"], &body["sentByHand"]), (&json!("sent"), &json!(true)));
        }
        let status = program.get(&format!("/api/customers/{customer}/status")).await.expect(200);
        assert!(status.text.contains("\"invited\""), "{}", status.text);
        // Page by page, by state.
        let first = program.get("/api/invitations?limit=1").await.expect(200);
        assert_eq!(first.body["items"][0]["id"], created["id"]);
        let second = program.get(&next(&portal, &first).unwrap()).await.expect(200);
        assert_eq!((&second.body["items"][0]["state"], second.body.get("next")), (&json!("revoked"), None));
        let revoked = program.get("/api/invitations?state=revoked").await.expect(200).body;
        assert_eq!(revoked["items"].as_array().unwrap().len(), 1);
        assert_eq!(problem(&program.get("/api/invitations?state=lost").await), (400, 3000));
    }

    async fn r_inv_2_somebody_is_asked_for_a_relationship_and_the_walls_hold(portal: Portal) {
        let program = sales(&portal).await;
        let body = json!({ "to": { "name": "Nora Hale", "email": "nora@harvesthale.example" }, "language": "sv-SE", "delegatedAdministration": true });
        let created = program.post("/api/invitations", &body).await.expect(201).body;
        assert_eq!((&created["purpose"], &created["language"], &created["delegatedAdministration"]), (&json!("relationship"), &json!("sv-SE"), &json!(true)));
        assert!(created.get("customerId").is_none() && created["to"]["email"] == "nora@harvesthale.example");
        let path = format!("/api/invitations/{}", text(&created["id"]));
        program.post(&format!("{path}/send"), &json!({ "to": "other@harvesthale.example" })).await.expect(200);
        assert_eq!(program.get(&path).await.expect(200).body["to"]["email"], "other@harvesthale.example");
        let registered = portal.usual_application("dogwood").await;
        let dogwood = portal.program_for(&registered, "sales@dogwood.example").await;
        assert_eq!(problem(&dogwood.get(&path).await), (404, 1000));
        let helpdesk = portal.program_for(&portal.usual_application("alder").await, "helpdesk@alder.example").await;
        for act in ["send", "remind", "mark-sent", "revoke"] {
            let act = format!("{path}/{act}");
            assert_eq!(problem(&dogwood.post(&act, &json!({})).await), (404, 1000), "{act}");
            assert_eq!(problem(&helpdesk.post(&act, &json!({})).await), (403, 900_150), "{act}");
        }
        helpdesk.get(&path).await.expect(200);
        assert_eq!(problem(&helpdesk.post("/api/invitations", &body).await), (403, 900_150));
        // A customer that has bought before is attested for (R-DIRECT-4).
        let agent = portal.sign_in("sales@alder.example").await;
        let bought = customer_on(&agent.onboard(&asked("bought-api")).await.expect(200));
        let edit = format!("/customers/{bought}/edit");
        agent.fill(&edit, &edit, &[("bought_before", "yes")]).await.expect(200);
        let refused = program.post("/api/invitations", &json!({ "customerId": bought })).await;
        assert_eq!(problem(&refused), (409, 409), "{}", refused.text);
        assert!(text(&refused.body["detail"]).contains("bought before"));
        for (wrong, named) in [
            (json!({}), "customerId"),
            (json!({ "customerId": bought, "to": { "email": "a@b.example" } }), "customerId"),
            (json!({ "to": { "email": "nobody" } }), "to.email"),
            (json!({ "to": { "name": "x" } }), "to.email"),
            (json!({ "to": "x" }), "to"),
            (json!({ "to": { "email": "a@b.example" }, "language": "xx" }), "language"),
            (json!({ "to": { "email": "a@b.example" }, "delegatedAdministration": "yes" }), "delegatedAdministration"),
            (json!({ "customerId": 7 }), "customerId"),
        ] {
            let answer = program.post("/api/invitations", &wrong).await;
            assert_eq!(problem(&answer), (400, 3000), "{wrong}");
            assert!(text(&answer.body["detail"]).starts_with(named), "{wrong} {}", answer.text);
        }
        assert_eq!(problem(&program.post("/api/invitations", &json!({ "customerId": "x" })).await), (400, 2000));
        assert_eq!(problem(&program.post("/api/invitations", &json!({ "customerId": UNKNOWN })).await), (404, 1000));
    }

    async fn r_gate_6_whose_orders_are_or_will_be_blocked_is_one_list(portal: Portal) {
        let catch_up = async || {
            let today = portal.clock.now().utc_date();
            assent::customer_list::catch_up(&portal.site.db, today).await.unwrap();
        };
        let program = sales(&portal).await;
        let list = "/api/readiness";
        assert_eq!(program.get(list).await.expect(200).body, json!({ "items": [] }));
        let alpha = customers_list::make(&portal, "Alpha AB", "alpha", "SE", As::Nothing).await.to_string();
        customers_list::make(&portal, "Beta AB", "beta", "SE", As::Invited).await;
        customers_list::make(&portal, "Gamma AS", "gamma", "NO", As::Version(1)).await;
        customers_list::make(&portal, "Delta AB", "delta", "SE", As::Version(2)).await;
        customers_list::make(&portal, "Epsilon AB", "epsilon", "SE", As::National).await;
        catch_up().await;
        let names = |answer: &Answer| {
            let items = answer.body["items"].as_array().unwrap().iter();
            items.map(|item| text(&item["companyName"]).to_owned()).collect::<Vec<_>>()
        };
        let all = program.get(list).await.expect(200);
        assert_eq!(names(&all), ["Alpha AB", "Beta AB", "Gamma AS"]);
        let first = &all.body["items"][0];
        assert_eq!((&first["customerId"], &first["country"], &first["state"]), (&json!(alpha), &json!("SE"), &json!("blocked")));
        assert_eq!((&first["reason"], &first["step"], &first["blockedFrom"]), (&json!("not-provided"), &json!("invite"), &json!("2026-11-20")));
        assert_eq!((&first["agreementType"], &first["neededVersion"]), (&json!("MicrosoftCustomerAgreement"), &json!(2)));
        assert_eq!((first.get("confirmedVersion"), first.get("invitedUntil")), (None, None));
        let (invited, outdated) = (&all.body["items"][1], &all.body["items"][2]);
        assert_eq!((&invited["reason"], &invited["step"]), (&json!("unopened"), &json!("answer")));
        assert!(invited["invitedUntil"].is_string(), "{invited}");
        assert_eq!((&outdated["reason"], &outdated["confirmedVersion"]), (&json!("outdated"), &json!(1)));
        for (query, expected) in [
            ("state=blocked", &["Alpha AB", "Beta AB", "Gamma AS"][..]),
            ("state=coming", &[]),
            ("state=renewal&reason=outdated&country=NO", &[]),
            ("reason=unopened", &["Beta AB"]),
            ("country=SE&step=invite", &["Alpha AB"]),
            ("country=NO", &["Gamma AS"]),
            ("step=answer&reason=outdated", &[]),
        ] {
            assert_eq!(names(&program.get(&format!("{list}?{query}")).await.expect(200)), expected, "{query}");
        }
        for wrong in ["state=moon", "reason=x", "step=x", "country=XX", "limit=201", "cursor=x"] {
            assert_eq!(problem(&program.get(&format!("{list}?{wrong}")).await), (400, 3000), "{wrong}");
        }
        // Page by page; the cursor keeps the filter, and is good for no other.
        let page = program.get(&format!("{list}?country=SE&limit=1")).await.expect(200);
        let path = next(&portal, &page).unwrap();
        let last = program.get(&path).await.expect(200);
        assert_eq!((names(&page), names(&last)), (vec!["Alpha AB".to_owned()], vec!["Beta AB".to_owned()]));
        assert_eq!(last.body.get("next"), None);
        let other = program.get(&format!("{path}&country=NO")).await;
        assert_eq!(problem(&other), (400, 3000));
        // A version to come blocks those who have confirmed the one before.
        portal.run(
            "insert into agreement_versions (type_id, rank, effective_on, required_from, published_at)
             values ('MicrosoftCustomerAgreement', 3, '2026-12-15', '2027-02-01', 1)",
        ).await;
        portal.pass(Duration::from_secs(3));
        catch_up().await;
        let coming = program.get(&format!("{list}?state=coming")).await.expect(200);
        assert_eq!(names(&coming), ["Delta AB"]);
        let item = &coming.body["items"][0];
        assert_eq!((&item["state"], &item["blockedFrom"], &item["neededVersion"]), (&json!("coming"), &json!("2026-12-15"), &json!(3)));
        // Another partner sees nothing of it; a program may read it on its own.
        let registered = portal.usual_application("dogwood").await;
        let dogwood = portal.program_for(&registered, "sales@dogwood.example").await;
        assert_eq!(dogwood.get(list).await.expect(200).body, json!({ "items": [] }));
        let alone = portal.program_alone(&portal.usual_application("alder").await).await;
        assert_eq!(names(&alone.get(list).await.expect(200)).len(), 4);
    }

    async fn an_idempotency_key_is_good_for_one_change(portal: Portal) {
        let program = sales(&portal).await;
        let key = [("idempotency-key", "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"")];
        let body = json!({ "to": { "name": "", "email": "nora@harvesthale.example" } });
        let send = || program.json(Method::POST, "/api/invitations", &key, &body);
        let answers = join_all([send(), send(), send(), send(), send()]).await;
        for answer in &answers {
            assert_eq!((answer.status, &answer.body), (201, &answers[0].body), "{}", answer.text);
        }
        let bare = [("idempotency-key", "8e03978e-40d5-43dd-bc93-6894a57f9324")];
        assert_eq!(program.json(Method::POST, "/api/invitations", &bare, &body).await.expect(201).body, answers[0].body);
        let other = json!({ "to": { "name": "", "email": "other@harvesthale.example" } });
        let refused = program.json(Method::POST, "/api/invitations", &key, &other).await;
        assert_eq!(problem(&refused), (422, 422), "{}", refused.text);
        assert_eq!(refused.body["correlationId"], refused.header("ms-correlationid"));
        assert_eq!(portal.count("select count(*) from invitations").await, 1);
        // What was refused may be sent again, mended, under the same key.
        let second = [("idempotency-key", "k-2")];
        let wrong = json!({ "to": { "email": "nobody" } });
        for _ in 0..2 {
            assert_eq!(problem(&program.json(Method::POST, "/api/invitations", &second, &wrong).await), (400, 3000));
        }
        program.json(Method::POST, "/api/invitations", &second, &other).await.expect(201);
        let long = "k".repeat(101);
        for bad in ["", "a b", long.as_str()] {
            let answer = program.json(Method::POST, "/api/invitations", &[("idempotency-key", bad)], &other).await;
            assert_eq!(problem(&answer), (400, 800_002), "{bad}");
        }
        // Five identical refused calls at once: one line in the log.
        let helpdesk = portal.program_for(&portal.usual_application("alder").await, "helpdesk@alder.example").await;
        let third = [("idempotency-key", "k-3")];
        let send = || helpdesk.json(Method::POST, "/api/invitations", &third, &other);
        for answer in join_all([send(), send(), send(), send(), send()]).await {
            assert_eq!(problem(&answer), (403, 900_150));
        }
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'refused'").await, 1);
    }

    async fn what_cannot_be_read_is_a_problem_with_its_own_status(portal: Portal) {
        let program = sales(&portal).await;
        portal.sign_in("sales@alder.example").await.onboard(&attested("any")).await.expect(200);
        let path = "/api/invitations";
        let json = [("content-type", "application/json")];
        for body in ["", "{", "[1]", "{\"a\":1,\"a\":2}", &"[".repeat(5000), "{\"to\":{}} x"] {
            assert_eq!(problem(&program.send(Method::POST, path, &json, body.to_owned()).await), (400, 800_002), "{body:.20}");
        }
        let large = program.send(Method::POST, path, &json, "x".repeat(10_000_000)).await;
        assert_eq!(problem(&large), (413, 800_002));
        let form = program.send(Method::POST, path, &[("content-type", "text/plain")], "{}").await;
        assert_eq!(problem(&form), (415, 800_002));
        assert_eq!(problem(&program.send(Method::DELETE, path, &[], "").await).0, 405);
        assert_eq!(problem(&program.get("/api/nothing").await), (404, 1000));
        for bad in ["/api/invitations/x", "/api/confirmations/x", "/api/confirmations/x/evidence"] {
            assert_eq!(problem(&program.get(bad).await), (400, 2000), "{bad}");
        }
        let stranger = Program::new(&portal.base, "");
        let answer = stranger.get(path).await;
        assert_eq!(problem(&answer), (401, 800_001));
        assert_eq!(answer.header("www-authenticate"), "Bearer");
        assert!(answer.headers.get("set-cookie").is_none() && answer.headers.get("ms-requestid").is_none());
        let alone = portal.program_alone(&portal.usual_application("alder").await).await;
        assert_eq!(problem(&alone.send(Method::POST, path, &json, "{}").await), (403, 900_329));
    }
}
