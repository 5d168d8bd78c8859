//! A customer's people and their roles by the API (R-ACC-5).

use assent::demo::PASSWORD;
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::Portal;
use crate::support::programs::Program;

const ADMIN: &str = "62e90394-69f5-4237-9190-012177145e10";
const USER: &str = "a0b1b346-4d3e-4e8b-98f8-753987be4970";
const ID: [(&str, &str); 1] = [("ms-requestid", "6f1b6f3e-0000-4000-8000-00000000000a")];

async fn sales(portal: &Portal) -> Program {
    let registered = portal.usual_application("alder").await;
    portal.program_for(&registered, "sales@alder.example").await
}

/// A user as clients send one.
fn user(name: &str, customer: &str) -> Value {
    json!({
        "usageLocation": "SE",
        "userPrincipalName": format!("{name}@{customer}.onassent.example"),
        "firstName": "Ulla",
        "lastName": "Ny",
        "displayName": "Ulla Ny",
        "immutableId": null,
        "passwordProfile": { "password": "Renew-Harbour-456", "forceChangePassword": false },
        "attributes": { "objectType": "CustomerUser" },
    })
}

fn with(name: &str, value: Value) -> Value {
    let mut body = user("ulla", "users");
    body[name] = value;
    body
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

stories! {
    async fn r_acc_5_a_partner_adds_a_customer_user_with_a_temporary_password(portal: Portal) {
        let (program, (customer, _)) = (sales(&portal).await, portal.customer("users").await);
        let path = format!("/v1/customers/{customer}/users");
        // The SDK of .NET writes a slash at the end, and some clients other capitals.
        let slash = format!("/V1/Customers/{customer}/users/");
        let added = program.json(Method::POST, &slash, &ID, &user("ulla", "users")).await.expect(200).body;
        assert_eq!((&added["state"], &added["userDomainType"]), (&json!("active"), &json!("none")));
        assert_eq!(added["passwordProfile"], json!({ "password": "Renew-Harbour-456", "forceChangePassword": true }));
        assert_eq!(added["attributes"]["objectType"], "CustomerUser");
        assert_eq!(added["links"]["self"]["uri"], format!("/customers/{customer}/users/{}", text(&added["id"])));
        // Sent again it is the same user, and the password is answered again.
        assert_eq!(program.json(Method::POST, &slash, &ID, &user("ulla", "users")).await.expect(200).body, added);
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'person-added' and customer_id is not null").await, 1);
        assert_eq!(program.post(&path, &user("ulla", "users")).await.fault(), (400, 3000), "the name is taken");
        // The password does nothing but let its owner set an own one, with a code that was mailed.
        let ulla = portal.visitor();
        let page = portal.sign_in_as(&ulla, "ulla@users.onassent.example", "Renew-Harbour-456").await.expect(200);
        assert!(page.path.starts_with("/profile/password") && page.has("input[name=code]"), "{}", page.path);
        portal.first_password(&ulla, &page, "Renew-Harbour-456", PASSWORD).await.expect(200);
        ulla.get("/your-partners").await.expect(200);
        ulla.get("/people").await.expect(403);
        // Without a password one is made; Partner Center's own suffix means the customer's domain.
        let mut own = user("olle", "users");
        own["userPrincipalName"] = json!("olle@users.onmicrosoft.com");
        own["passwordProfile"] = Value::Null;
        let olle = program.post(&path, &own).await.expect(200).body;
        assert_eq!(olle["userPrincipalName"], "olle@users.onassent.example");
        let made = text(&olle["passwordProfile"]["password"]);
        portal.sign_in_as(&portal.visitor(), "olle@users.onassent.example", made).await.expect(200);
        let shown = program.get(&format!("{path}/{}", text(&olle["id"]))).await.expect(200).body;
        assert_eq!(shown["displayName"], "Ulla Ny");
        assert!(shown.get("passwordProfile").is_none() && shown.get("softDeletionTime").is_none());
    }

    async fn r_acc_5_customer_admin_is_given_by_a_customer_admin_alone(portal: Portal) {
        let (program, (customer, _)) = (sales(&portal).await, portal.customer("roles").await);
        let base = format!("/v1/customers/{customer}");
        let roles = program.get(&format!("{base}/directoryroles")).await.expect(200).body;
        assert_eq!((roles["totalCount"].as_i64(), &roles["items"][0]["id"]), (Some(2), &json!(ADMIN)));
        let admins = format!("{base}/directoryroles/{ADMIN}/usermembers");
        let users = format!("{base}/directoryroles/{USER}/usermembers");
        let listed = program.get(&admins).await.expect(200).body;
        let admin = text(&listed["items"][0]["id"]).to_owned();
        assert_eq!(listed["items"][0]["roleId"], ADMIN);
        let ulla = program.post(&format!("{base}/users"), &user("ulla", "roles")).await.expect(200).body;
        let ulla = text(&ulla["id"]).to_owned();
        let own = program.get(&format!("{base}/users/{ulla}/directoryroles")).await.expect(200).body;
        assert_eq!((own["totalCount"].as_i64(), &own["items"][0]["name"]), (Some(1), &json!("Customer user")));
        let answer = program.post(&admins, &json!({ "id": ulla })).await;
        assert_eq!(answer.fault(), (403, 900_150));
        assert!(text(&answer.body["description"]).contains("Only a Customer admin"), "{}", answer.text);
        for _ in 0..2 {
            let member = json!({ "Id": admin, "DisplayName": "x", "UserPrincipalName": "y" });
            assert_eq!(program.post(&users, &member).await.expect(201).body["id"], *admin);
        }
        assert_eq!(program.get(&users).await.body["totalCount"], 2);
        // The last Customer admin stays, and nobody is without a role.
        let remove = |path: String| program.send(Method::DELETE, Box::leak(path.into_boxed_str()), &[], "");
        assert_eq!(remove(format!("{admins}/{admin}")).await.fault(), (403, 600_006));
        assert_eq!(remove(format!("{base}/users/{admin}")).await.fault(), (403, 600_006));
        assert_eq!(remove(format!("{users}/{ulla}")).await.fault(), (400, 3000));
        assert_eq!(remove(format!("{admins}/{ulla}")).await.fault(), (404, 1000));
        assert_eq!(remove(format!("{users}/{admin}")).await.expect(204).text, "");
        assert_eq!(program.get(&admins).await.body["totalCount"], 1);
        for wrong in [format!("{base}/directoryroles/x/usermembers"), format!("{base}/users/x/directoryroles")] {
            assert_eq!(program.get(&wrong).await.fault(), (400, 2000), "{wrong}");
        }
        let unknown = format!("{base}/directoryroles/{ulla}/usermembers");
        assert_eq!(program.get(&unknown).await.fault(), (404, 1000));
        assert_eq!(program.post(&users, &json!({})).await.fault(), (400, 3000));
    }

    async fn r_acc_5_a_password_for_somebody_with_an_own_one_is_refused(portal: Portal) {
        let (program, (customer, _)) = (sales(&portal).await, portal.customer("patched").await);
        let users = format!("/v1/customers/{customer}/users");
        let listed = program.get(&users).await.expect(200).body;
        let admin = format!("{users}/{}", text(&listed["items"][0]["id"]));
        let patch = |path: &str, body: Value| {
            let path = path.to_owned();
            let program = program.clone();
            async move { program.json(Method::PATCH, &path, &[], &body).await }
        };
        let password = json!({ "passwordProfile": { "password": "Another-Harbour-789", "forceChangePassword": true } });
        for refused in [password.clone(), json!({ "firstName": "Else" })] {
            assert_eq!(patch(&admin, refused).await.fault(), (403, 600_006));
        }
        let added = program.post(&users, &user("ulla", "patched")).await.expect(200).body;
        let ulla = format!("{users}/{}", text(&added["id"]));
        // A whole user comes back as it was: nothing changes.
        let mut whole = program.get(&ulla).await.body;
        let same = patch(&ulla, whole.clone()).await.expect(200).body;
        assert_eq!(same, whole);
        whole["LastName"] = json!("Ek");
        whole.as_object_mut().unwrap().remove("lastName");
        assert_eq!(patch(&ulla, whole).await.expect(200).body["displayName"], "Ulla Ek");
        let set = patch(&ulla, password).await.expect(200).body;
        assert_eq!(set["passwordProfile"]["password"], "Another-Harbour-789");
        portal.sign_in_as(&portal.visitor(), "ulla@patched.onassent.example", "Another-Harbour-789").await.expect(200);
        for (wrong, named) in [
            (json!({ "userPrincipalName": "other@patched.onassent.example" }), "userPrincipalName"),
            (json!({ "state": "asleep" }), "state"),
            (json!({ "state": 5 }), "state"),
            (json!({ "passwordProfile": "x" }), "passwordProfile"),
            (json!({ "passwordProfile": { "password": "short" } }), "passwordProfile.password"),
            (json!({ "passwordProfile": { "forceChangePassword": "yes" } }), "passwordProfile.forceChangePassword"),
        ] {
            let answer = patch(&ulla, wrong.clone()).await;
            assert_eq!(answer.fault(), (400, 3000), "{wrong} {}", answer.text);
            assert!(text(&answer.body["description"]).starts_with(named), "{wrong} {}", answer.text);
        }
    }

    async fn a_deleted_user_is_found_by_the_filter_and_restored(portal: Portal) {
        let (program, (customer, _)) = (sales(&portal).await, portal.customer("deleted").await);
        let users = format!("/v1/customers/{customer}/users");
        let added = program.post(&users, &user("ulla", "deleted")).await.expect(200).body;
        let ulla = format!("{users}/{}", text(&added["id"]));
        for _ in 0..2 {
            program.send(Method::DELETE, &ulla, &ID, "").await.expect(204);
        }
        let deleted = program.get(&ulla).await.expect(200).body;
        assert!(deleted["state"] == "inactive" && deleted["softDeletionTime"].is_string());
        let refused = portal.sign_in_as(&portal.visitor(), "ulla@deleted.onassent.example", "Renew-Harbour-456").await;
        assert!(refused.status >= 400, "{}", refused.status);
        let filtered = |field: &str, value: &str| {
            let filter = json!({ "Field": field, "Value": value, "Operator": "equals" }).to_string();
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("filter", &filter).finish();
            format!("{users}?{query}")
        };
        assert_eq!(program.get(&users).await.body["totalCount"], 1);
        let inactive = program.get(&filtered("UserStatus", "Inactive")).await.expect(200).body;
        assert_eq!((inactive["totalCount"].as_i64(), &inactive["items"][0]["id"]), (Some(1), &added["id"]));
        let password = json!({ "passwordProfile": { "password": "Another-Harbour-789" } });
        assert_eq!(program.json(Method::PATCH, &ulla, &[], &password).await.fault(), (400, 3000));
        let restored = program.json(Method::PATCH, &ulla, &[], &json!({ "State": "Active" })).await.expect(200).body;
        assert_eq!(restored["state"], "active");
        assert_eq!(program.get(&filtered("UserPrincipalName", "ULLA")).await.body["totalCount"], 1);
        assert_eq!(program.get(&filtered("DisplayName", "nobody")).await.body["totalCount"], 0);
        for wrong in [filtered("Phone", "x"), filtered("UserStatus", "x"), format!("{users}?filter=x"), format!("{users}?sort=x")] {
            assert_eq!(program.get(&wrong).await.fault(), (400, 3000), "{wrong}");
        }
    }

    async fn users_are_listed_page_by_page_in_the_order_that_is_asked_for(portal: Portal) {
        let (program, (customer, _)) = (sales(&portal).await, portal.customer("paged").await);
        let users = format!("/v1/customers/{customer}/users");
        for name in ["carl", "bea", "dag"] {
            program.post(&users, &user(name, "paged")).await.expect(200);
        }
        let order = "sortOption.sortField=UserPrincipalName&sortOption.sortDirection=Descending";
        let mut page = program.get(&format!("{users}?size=3&{order}")).await.expect(200);
        let mut found = Vec::new();
        loop {
            found.extend(page.body["items"].as_array().unwrap().iter().map(|user| text(&user["userPrincipalName"]).replace("@paged.onassent.example", "")));
            let Some(token) = page.body["continuationToken"].as_str() else { break };
            let link = format!("/v1{}", text(&page.body["links"]["next"]["uri"]));
            page = program.send(Method::GET, &link, &[("MS-ContinuationToken", token)], "").await.expect(200);
        }
        assert_eq!(found, ["dag", "carl", "bea", "admin"]);
        let first = program.get(&format!("{users}?size=1")).await.body;
        let token = text(&first["continuationToken"]);
        let elsewhere = format!("/v1/customers?MS-ContinuationToken={token}");
        assert_eq!(program.get(&elsewhere).await.fault(), (400, 3000), "a token of another list");
        let foreign = program.get(&format!("{users}?MS-ContinuationToken=x")).await;
        assert_eq!(foreign.fault(), (400, 3000));
    }

    async fn r_role_6_another_partners_users_are_not_there_and_a_role_that_does_not_reach_so_far_changes_nothing(portal: Portal) {
        let (program, (customer, _)) = (sales(&portal).await, portal.customer("walled").await);
        let users = format!("/v1/customers/{customer}/users");
        let added = program.post(&users, &user("ulla", "walled")).await.expect(200).body;
        let ulla = format!("{users}/{}", text(&added["id"]));
        let dogwood = portal.usual_application("dogwood").await;
        let dogwood = portal.program_for(&dogwood, "sales@dogwood.example").await;
        let helpdesk = portal.program_for(&portal.usual_application("alder").await, "helpdesk@alder.example").await;
        let body = user("other", "walled");
        for (program, fault) in [(&dogwood, (404, 1000)), (&helpdesk, (403, 900_150))] {
            assert_eq!(program.post(&users, &body).await.fault(), fault);
            assert_eq!(program.json(Method::PATCH, &ulla, &[], &json!({ "firstName": "Other" })).await.fault(), fault);
            assert_eq!(program.send(Method::DELETE, &ulla, &[], "").await.fault(), fault);
        }
        assert_eq!(dogwood.get(&users).await.fault(), (404, 1000));
        helpdesk.get(&ulla).await.expect(200);
        // A user of another customer is not this customer's.
        let (other, _) = portal.customer("another").await;
        let elsewhere = ulla.replace(&customer, &other);
        assert_eq!(program.get(&elsewhere).await.fault(), (404, 60_002));
        let global = portal.program_for(&portal.usual_application("alder").await, "global@alder.example").await;
        let none = json!({ "relationshipToPartner": "none" });
        global.json(Method::PATCH, &format!("/v1/customers/{customer}"), &[], &none).await.expect(200);
        assert_eq!(program.get(&users).await.fault(), (403, 20_002));
        assert_eq!(program.post(&users, &body).await.fault(), (403, 20_002));
    }

    async fn a_wrong_user_names_the_property_and_adds_nobody(portal: Portal) {
        let (program, (customer, _)) = (sales(&portal).await, portal.customer("users").await);
        let path = format!("/v1/customers/{customer}/users");
        let before = portal.count("select count(*) from accounts").await;
        for (body, code, named) in [
            (with("userPrincipalName", Value::Null), 3000, "userPrincipalName"),
            (with("userPrincipalName", json!("ulla@elsewhere.example")), 3000, "users.onassent.example"),
            (with("userPrincipalName", json!("u l@users.onassent.example")), 3000, "userPrincipalName"),
            (with("firstName", json!(7)), 3000, "firstName"),
            (with("lastName", json!("")), 3000, "lastName"),
            (with("email", json!("nobody")), 3000, "email"),
            (with("passwordProfile", json!({ "password": "password" })), 3000, "passwordProfile.password"),
            (with("passwordProfile", json!([])), 3000, "passwordProfile"),
            (json!([]), 800_002, "object"),
        ] {
            let answer = program.post(&path, &body).await;
            assert_eq!(answer.fault(), (400, code), "{body} {}", answer.text);
            assert!(text(&answer.body["description"]).contains(named), "{body} {}", answer.text);
        }
        let headers = [("content-type", "application/json")];
        for body in ["{".to_owned(), "{\"a\":1,\"a\":2}".to_owned(), "[".repeat(5000), "x".repeat(10_000_000)] {
            assert_eq!(program.send(Method::POST, &path, &headers, body).await.fault(), (400, 800_002));
        }
        let plain = [("content-type", "text/plain")];
        assert_eq!(program.send(Method::POST, &path, &plain, user("ulla", "users").to_string()).await.fault(), (400, 800_002));
        // Five identical refused calls at once: one line in the log.
        let helpdesk = portal.program_for(&portal.usual_application("alder").await, "helpdesk@alder.example").await;
        let body = user("ulla", "users");
        let send = || helpdesk.json(Method::POST, &path, &ID, &body);
        for answer in join_all([send(), send(), send(), send(), send()]).await {
            assert_eq!(answer.fault(), (403, 900_150), "{}", answer.text);
        }
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'refused'").await, 1);
        assert_eq!(portal.count("select count(*) from accounts").await, before);
    }
}
