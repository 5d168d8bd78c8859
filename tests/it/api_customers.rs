//! Customers by the API: create, list, read, billing profile, relationship, and what is asked before.

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::Portal;
use crate::support::customers::{asked, customer_on};
use crate::support::programs::Program;

fn new_customer(prefix: &str) -> Value {
    json!({
        "companyProfile": { "domain": format!("{prefix}.onmicrosoft.com"), "organizationRegistrationNumber": null },
        "billingProfile": {
            "culture": "EN-US", "language": "En", "email": "gena@fabrikam.example", "companyName": format!("Fabrikam {prefix}"),
            "defaultAddress": {
                "firstName": "Gena", "lastName": "Soto", "addressLine1": "One Microsoft Way", "city": "Redmond",
                "state": "WA", "postalCode": "98052", "country": "US", "phoneNumber": "4255550101"
            }
        },
        "enableGDAPByDefault": true,
    })
}

async fn programs(portal: &Portal) -> (Program, Program) {
    let registered = portal.usual_application("alder").await;
    let agent = portal.program_for(&registered, "sales@alder.example").await;
    (agent, portal.program_alone(&registered).await)
}

stories! {
    async fn r_new_5_a_customer_is_created_once_and_its_credentials_are_answered_once(portal: Portal) {
        let (_, alone) = programs(&portal).await;
        let id = [("ms-requestid", "6f1b6f3e-0000-4000-8000-000000000003")];
        let body = new_customer("fabrikam");
        let send = || alone.json(Method::POST, "/v1/customers", &id, &body);
        let answers = join_all([send(), send(), send()]).await;
        for answer in &answers {
            assert_eq!((answer.status, &answer.body), (201, &answers[0].body), "{}", answer.text);
        }
        let made = &answers[0].body;
        assert_eq!(made["relationshipToPartner"], "none");
        assert_eq!(made["id"], made["companyProfile"]["tenantId"]);
        assert_eq!(made["companyProfile"]["domain"], "fabrikam.onassent.example");
        assert_eq!((&made["billingProfile"]["culture"], &made["billingProfile"]["language"]), (&json!("en-US"), &json!("En")));
        assert_eq!(made["userCredentials"]["userName"], "admin");
        let password = made["userCredentials"]["password"].as_str().unwrap();
        let owner = portal.visitor();
        let page = portal.sign_in_as(&owner, "admin@fabrikam.onassent.example", password).await;
        assert!(page.path.starts_with("/profile/password"), "{}", page.path);
        assert_eq!(portal.count("select count(*) from customers").await, 1);
        // Nowhere readable, and gone after ten minutes: then the domain is taken.
        portal.pass(std::time::Duration::from_secs(601));
        let registered = portal.usual_application("alder").await;
        let later = portal.program_alone(&registered).await;
        let answer = later.json(Method::POST, "/v1/customers", &id, &body).await;
        assert_eq!(answer.fault(), (400, 3000));
        assert!(answer.body["description"].as_str().unwrap().contains("companyProfile.domain"));
        let got = later.get(&format!("/v1/customers/{}", made["id"].as_str().unwrap())).await.expect(200);
        assert_eq!(got.body["relationshipToPartner"], "reseller");
        assert!(got.body.get("userCredentials").is_none() && !got.text.contains(password));
        assert_eq!(got.body["billingProfile"]["defaultAddress"]["state"], "WA");
        assert_eq!(got.body["attributes"]["objectType"], "Customer");
    }

    async fn a_wrong_new_customer_names_the_property_by_the_documented_code(portal: Portal) {
        let (_, alone) = programs(&portal).await;
        let with = |path: &str, value: Value| {
            let mut body = new_customer("wrong");
            let (parent, name) = path.rsplit_once('.').unwrap();
            let pointer = format!("/{}", parent.replace('.', "/"));
            body.pointer_mut(&pointer).unwrap()[name] = value;
            body
        };
        let in_russia = |number: Value| {
            let mut body = new_customer("russia");
            body["billingProfile"]["defaultAddress"] = json!({
                "firstName": "Gena", "lastName": "Soto", "addressLine1": "Tverskaya 1", "city": "Moskva", "state": "MOW",
                "postalCode": "125009", "country": "RU", "phoneNumber": "+74955550101"
            });
            body["companyProfile"]["organizationRegistrationNumber"] = number;
            body
        };
        let mut no_phone = in_russia(json!("7707083893"));
        no_phone["billingProfile"]["defaultAddress"]["phoneNumber"] = Value::Null;
        let mut with_password = new_customer("password");
        with_password["userCredentials"] = json!({ "userName": "admin", "password": "x" });
        let mut with_reseller = new_customer("reseller");
        with_reseller["associatedPartnerId"] = json!(portal.tenant("cedar").await);
        for (body, fault, named) in [
            (with("companyProfile.domain", json!("not a domain")), (400, 3000), "companyProfile.domain"),
            (with("companyProfile.domain", Value::Null), (400, 3000), "companyProfile.domain"),
            (with("billingProfile.email", json!("x")), (400, 3000), "billingProfile.email"),
            (with("billingProfile.culture", Value::Null), (400, 3000), "billingProfile.culture"),
            (with("billingProfile.defaultAddress.postalCode", json!("x")), (400, 3000), "defaultAddress.postalCode"),
            (with("billingProfile.defaultAddress.country", json!("QQ")), (400, 3000), "defaultAddress.country"),
            (with("billingProfile.defaultAddress.firstName", Value::Null), (400, 3000), "firstName"),
            (with("billingProfile.defaultAddress", Value::Null), (400, 3000), "defaultAddress"),
            (in_russia(Value::Null), (400, 600_049), "organizationRegistrationNumber"),
            (in_russia(json!("12")), (400, 600_050), "^(?:"),
            (no_phone, (400, 600_051), "phoneNumber"),
            (with_password, (400, 3000), "userCredentials.password"),
            (with_reseller, (403, 900_329), "application-only"),
        ] {
            let answer = alone.post("/v1/customers", &body).await;
            assert_eq!(answer.fault(), fault, "{body} {}", answer.text);
            assert!(answer.body["description"].as_str().unwrap().contains(named), "{named}: {}", answer.text);
        }
        assert_eq!(portal.count("select count(*) from customers").await, 0);
    }

    async fn r_ind_4_a_provider_creates_a_customer_for_its_reseller(portal: Portal) {
        let registered = portal.usual_application("birch").await;
        let (alone, agent) = (portal.program_alone(&registered).await, portal.program_for(&registered, "sales@birch.example").await);
        let cedar = portal.tenant("cedar").await;
        let mut body = new_customer("channel");
        body["associatedPartnerId"] = json!(cedar);
        assert_eq!(alone.post("/v1/customers", &body).await.fault(), (403, 900_329));
        let made = agent.post("/v1/customers", &body).await.expect(201).body;
        assert_eq!(made["associatedPartnerId"], *cedar);
        let id = made["id"].as_str().unwrap();
        assert_eq!(agent.get(&format!("/v1/customers/{id}")).await.expect(200).body["associatedPartnerId"], *cedar);
        let relationships = agent.get(&format!("/v1/customers/{id}/relationships")).await.expect(200).body;
        assert_eq!(relationships["items"][0]["id"], *cedar);
        assert_eq!(relationships["items"][0]["relationshipType"], "is_indirect_cloud_solution_provider_of");
        let partners = agent.get("/v1/relationships?relationship_type=is_indirect_cloud_solution_provider_of").await.expect(200);
        assert_eq!(partners.body["items"][0]["name"], "Cedar Resale");
        let filter = |field: &str, value: &str| {
            let json = json!({ "Field": field, "Value": value, "Operator": "starts_with" }).to_string();
            url::form_urlencoded::Serializer::new(String::new()).append_pair("filter", &json).finish()
        };
        for (field, value, found) in [("IndirectReseller", &*cedar, 1), ("IndirectReseller", &*portal.tenant("dogwood").await, 0), ("IndirectCloudSolutionProvider", "x", 0)] {
            let listed = agent.get(&format!("/v1/customers?{}", filter(field, value))).await.expect(200);
            assert_eq!(listed.body["totalCount"], found, "{field} {value}");
        }
        // One directly, one through the reseller: pages are full, and the last one announces no other.
        for (domain, through) in [("channel3", Value::Null), ("channel4", json!(cedar))] {
            body["companyProfile"]["domain"] = json!(domain);
            body["associatedPartnerId"] = through;
            agent.post("/v1/customers", &body).await.expect(201);
        }
        let (mut pages, mut next) = (Vec::new(), format!("/v1/customers?size=1&{}", filter("IndirectReseller", &cedar)));
        loop {
            let page = agent.get(&next).await.expect(200).body;
            pages.push(page["totalCount"].as_i64().unwrap());
            let Some(token) = page["continuationToken"].as_str() else { break };
            next = format!("/v1/customers?size=1&seekOperation=next&MS-ContinuationToken={token}");
        }
        assert_eq!(pages, [1, 1]);
        body["companyProfile"]["domain"] = json!("channel2");
        body["associatedPartnerId"] = json!("4711");
        assert_eq!(agent.post("/v1/customers", &body).await.fault(), (400, 3000));
    }

    async fn a_list_is_filtered_and_paged_by_continuation_token(portal: Portal) {
        let (_, alone) = programs(&portal).await;
        for prefix in ["alpha", "beta", "gamma", "delta", "epsilon"] {
            alone.post("/v1/customers", &new_customer(prefix)).await.expect(201);
        }
        assert_eq!(alone.get("/v1/customers").await.expect(200).body["totalCount"], 5);
        // A full page behind which nothing is announces none.
        assert!(alone.get("/v1/customers?size=5").await.expect(200).body["continuationToken"].is_null());
        let (mut found, mut page) = (Vec::new(), alone.get("/v1/customers?Size=2").await.expect(200));
        loop {
            found.extend(page.body["items"].as_array().unwrap().iter().map(|item| item["companyProfile"]["companyName"].as_str().unwrap().to_owned()));
            let Some(token) = page.body["continuationToken"].as_str() else { break };
            assert!(token.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign)));
            let link = &page.body["links"]["next"];
            assert_eq!(link["headers"][0]["value"], token);
            let path = format!("/v1{}", link["uri"].as_str().unwrap());
            page = alone.send(Method::GET, &path, &[("MS-ContinuationToken", token)], "").await.expect(200);
            assert!(page.body["items"].as_array().unwrap().len() <= 2);
        }
        assert!(page.body["links"].get("next").is_none());
        assert_eq!(found, ["Fabrikam alpha", "Fabrikam beta", "Fabrikam delta", "Fabrikam epsilon", "Fabrikam gamma"]);
        let filtered = |filter: &Value, more: &str| {
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("filter", &filter.to_string()).finish();
            format!("/v1/customers?{query}{more}")
        };
        for (filter, names) in [
            (json!({ "Field": "CompanyName", "Value": "fabrikam E", "Operator": "starts_with" }), vec!["Fabrikam epsilon"]),
            (json!({ "field": "Domain", "value": "DEL", "fieldType": "x", "operator": "StartsWith" }), vec!["Fabrikam delta"]),
            (json!({ "field": "CompanyName", "value": "gamma", "operator": "starts_with" }), vec![]),
        ] {
            let answer = alone.get(&filtered(&filter, "&size=0")).await.expect(200);
            let items = answer.body["items"].as_array().unwrap();
            let shown: Vec<_> = items.iter().map(|item| item["companyProfile"]["companyName"].as_str().unwrap()).collect();
            assert_eq!(shown, names, "{filter}");
        }
        // A page that follows knows its filter; a token of another list is refused.
        let filter = json!({ "Field": "CompanyName", "Value": "fabrikam", "Operator": "starts_with" });
        let first = alone.get(&filtered(&filter, "&size=3")).await.expect(200);
        let token = first.body["continuationToken"].as_str().unwrap();
        let rest = alone.get(&format!("/v1/customers?seekOperation=next&MS-ContinuationToken={token}")).await.expect(200);
        assert_eq!(rest.body["totalCount"], 2, "{}", rest.text);
        let other = json!({ "Field": "Domain", "Value": "fabrikam", "Operator": "starts_with" });
        let wrong = alone.get(&filtered(&other, &format!("&MS-ContinuationToken={token}"))).await;
        assert_eq!(wrong.fault(), (400, 3000));
        for wrong in ["size=x", "seekOperation=Last", "filter=x", "filter=%7B%22Field%22%3A%22Phone%22%7D", "MS-ContinuationToken=x"] {
            assert_eq!(alone.get(&format!("/v1/customers?{wrong}")).await.fault(), (400, 3000), "{wrong}");
        }
        let item = &alone.get("/v1/customers?size=1").await.body["items"][0];
        assert_eq!(item["relationshipToPartner"], "reseller");
        assert!(item["links"]["self"]["uri"].as_str().unwrap().starts_with("/customers/"));
        assert!(item["companyProfile"]["links"]["self"].is_object() && item.get("billingProfile").is_none());
    }

    async fn r_role_8_a_billing_profile_is_changed_under_its_etag(portal: Portal) {
        let (agent, alone) = programs(&portal).await;
        let made = alone.post("/v1/customers", &new_customer("invoicing")).await.expect(201).body;
        let path = format!("/v1/customers/{}/profiles/billing", made["id"].as_str().unwrap());
        let mut profile = alone.get(&path).await.expect(200).body;
        let first = profile["attributes"]["etag"].as_str().unwrap().to_owned();
        profile["companyName"] = json!("Fabrikam Inc");
        profile["defaultAddress"]["city"] = json!("Bellevue");
        let changed = alone.json(Method::PUT, &path, &[], &profile).await.expect(200).body;
        assert_eq!((&changed["companyName"], &changed["defaultAddress"]["city"]), (&json!("Fabrikam Inc"), &json!("Bellevue")));
        assert_ne!(changed["attributes"]["etag"], *first);
        // The old etag: in the body 400, in the header 412; none at all: the last write wins.
        profile["companyName"] = json!("Fabrikam Ltd");
        assert_eq!(agent.json(Method::PUT, &path, &[], &profile).await.fault(), (400, 2055));
        let quoted = format!("\"{first}\"");
        let header = [("if-match", quoted.as_str())];
        assert_eq!(agent.json(Method::PUT, &path, &header, &profile).await.fault(), (412, 2055));
        let won = agent.json(Method::PUT, &path, &[], &json!({ "CompanyName": "Fabrikam AB" })).await.expect(200).body;
        assert_eq!((&won["companyName"], &won["defaultAddress"]["city"]), (&json!("Fabrikam AB"), &json!("Bellevue")));
        let helpdesk = portal.program_for(&portal.usual_application("alder").await, "helpdesk@alder.example").await;
        assert_eq!(helpdesk.json(Method::PUT, &path, &[], &json!({})).await.fault(), (403, 900_150));
        let company = path.replace("billing", "company");
        assert_eq!(agent.get(&company).await.expect(200).body["companyName"], "Fabrikam AB");
        assert_eq!(alone.get(&company).await.fault(), (403, 900_329));
        assert_eq!(agent.get(&path.replace("profiles/billing", "qualification")).await.expect(200).text, "\"none\"");
        assert_eq!(agent.get(&path.replace("profiles/billing", "qualifications")).await.expect(200).text, "[]");
    }

    async fn r_rel_1_a_global_admin_ends_a_relationship(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let sales = portal.program_for(&registered, "sales@alder.example").await;
        let global = portal.program_for(&registered, "global@alder.example").await;
        let page = portal.sign_in("sales@alder.example").await.onboard(&asked("ending")).await.expect(200);
        let path = format!("/v1/customers/{}/", customer_on(&page));
        let none = json!({ "relationshipToPartner": "none", "attributes": { "objectType": "Customer" } });
        assert_eq!(sales.json(Method::PATCH, &path, &[], &none).await.fault(), (403, 900_150));
        assert_eq!(global.json(Method::PATCH, &path, &[], &json!({ "relationshipToPartner": "advisor" })).await.fault(), (400, 3000));
        let ended = global.json(Method::PATCH, &path, &[], &none).await.expect(200);
        assert_eq!(ended.body["relationshipToPartner"], "none");
        assert_eq!(global.get("/v1/customers").await.body["totalCount"], 0);
        let status = format!("{path}directSignedMicrosoftCustomerAgreementStatus");
        assert_eq!(sales.get(&status).await.fault(), (403, 20_002));
    }

    async fn r_role_6_another_partners_customer_answers_as_one_that_does_not_exist(portal: Portal) {
        let page = portal.sign_in("sales@alder.example").await.onboard(&asked("theirs")).await.expect(200);
        let registered = portal.usual_application("dogwood").await;
        let (agent, alone) = (portal.program_for(&registered, "sales@dogwood.example").await, portal.program_alone(&registered).await);
        for id in [customer_on(&page), "00000000-0000-7000-8000-000000000000".to_owned()] {
            for below in ["", "/profiles/billing", "/qualification"] {
                assert_eq!(alone.get(&format!("/v1/customers/{id}{below}")).await.fault(), (404, 1000));
            }
            for below in ["/agreements", "/profiles/company", "/relationships"] {
                assert_eq!(agent.get(&format!("/v1/customers/{id}{below}")).await.fault(), (404, 1000));
            }
        }
        assert_eq!(alone.get("/v1/customers/x").await.fault(), (400, 2000));
    }

    async fn what_is_asked_before_a_customer_is_created(portal: Portal) {
        let (_, alone) = programs(&portal).await;
        let rules = alone.get("/v1/countryvalidationrules/US").await.expect(200).body;
        assert_eq!((&rules["iso2Code"], &rules["isStateRequired"]), (&json!("US"), &json!(true)));
        assert!(rules["supportedStatesList"].as_array().unwrap().contains(&json!("WA")));
        assert!(rules["countryCallingCodesList"][0] == "1" && rules["attributes"]["objectType"] == "CountryValidationRules");
        assert!(alone.get("/v1/countryvalidationrules/SE").await.body.get("supportedStatesList").is_none());
        assert_eq!(alone.get("/v1/countryvalidationrules/QQ").await.fault(), (400, 3000));
        let head = |domain: &'static str| alone.send(Method::HEAD, domain, &[], "");
        assert_eq!(head("/v1/domains/free.onmicrosoft.com").await.status, 404);
        alone.post("/v1/customers", &new_customer("free")).await.expect(201);
        assert_eq!(head("/v1/domains/free.onmicrosoft.com").await.status, 200);
        assert_eq!(head("/v1/domains/free.onassent.example").await.status, 200);
        assert_eq!(alone.get("/v1/validations/checkdomainavailability/free").await.expect(200).text, "false");
        let address = json!({ "AddressLine1": "One Microsoft Way", "City": "Redmond", "State": "WA", "PostalCode": "98052", "Country": "US" });
        let answer = alone.post("/v1/validations/address", &address).await.expect(200).body;
        assert_eq!((&answer["status"], &answer["originalAddress"]["city"]), (&json!("NotValidated"), &json!("Redmond")));
        let answer = alone.post("/v1/validations/address", &json!({ "country": "US", "addressLine1": "x" })).await.expect(200).body;
        assert_eq!(answer["status"], "None");
        assert_eq!(alone.get("/v1/profiles/organization").await.expect(200).body["companyName"], "Alder Direct");
        assert_eq!(alone.get("/v1/profiles/legalbusiness").await.expect(200).body["companyName"], "Alder Direct");
    }
}
