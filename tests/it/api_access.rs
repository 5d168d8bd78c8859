//! **API access**, and the tokens that programs get.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::programs::{BACK, Program, Registered, token};
use crate::support::{Portal, Tells};

fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

async fn alone(
    portal: &Portal,
    registered: &Registered,
    tenant: &str,
    secret: &str,
) -> crate::support::programs::Answer {
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", &*registered.id),
        ("client_secret", secret),
        ("resource", "https://api.partnercenter.microsoft.com"),
    ];
    token(&portal.base, &format!("/{tenant}/oauth2/token"), &fields).await
}

async fn refreshed(
    portal: &Portal,
    registered: &Registered,
    refresh: &str,
    secret: bool,
) -> crate::support::programs::Answer {
    let mut fields = vec![
        ("grant_type", "refresh_token"),
        ("client_id", &*registered.id),
        ("refresh_token", refresh),
    ];
    if secret {
        fields.push(("client_secret", &*registered.secret));
    }
    token(&portal.base, &format!("/{}/oauth2/token", registered.tenant), &fields).await
}

stories! {
    async fn r_role_4_a_global_admin_registers_an_application_and_sees_its_secret_once(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        assert_eq!(registered.secret.len(), 43);
        let global = portal.sign_in("global@alder.example").await;
        let path = format!("/api-access/{}", registered.id);
        let page = global.get(&path).await.expect(200);
        assert!(!page.body.contains(&registered.secret), "it is shown once");
        assert!(page.text("[aria-labelledby=secrets]").contains(&registered.secret[..4]));
        assert_eq!(portal.count("select count(*) from application_secrets").await, 1);
        // Two at a time, and one takes the other's place.
        let second = global.send(&page, &format!("{path}/secrets"), &[]).await.expect(200).text("#client-secret");
        let full = global.get(&path).await.expect(200);
        assert!(!full.has(&format!("form[action='{path}/secrets']")), "two are enough");
        for secret in [&registered.secret, &second] {
            alone(&portal, &registered, &registered.tenant, secret).await.expect(200);
        }
        let remove = full.attr("form[action$='/remove']", "action").unwrap();
        global.send(&full, &remove, &[]).await.expect(200).says("applications-secret-removed");
        let gone = alone(&portal, &registered, &registered.tenant, &registered.secret).await.expect(401);
        assert_eq!(gone.body["error"], "invalid_client");
        alone(&portal, &registered, "alder.example", &second).await.expect(200);
        // Nobody else's, and no reseller's.
        portal.sign_in("global@dogwood.example").await.get(&path).await.expect(404);
        portal.sign_in("sales@alder.example").await.get("/api-access").await.expect(403);
        portal.sign_in("global@cedar.example").await.get("/api-access").await.expect(403);
        let list = global.get("/api-access").await.expect(200);
        assert!(list.main().contains(&registered.tenant) && list.main().contains("Order bridge"));
    }

    async fn a_registration_that_is_not_complete_says_what_is_missing(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let new = "/api-access/new";
        let page = global.fill(new, new, &[("redirect_uris", "http://elsewhere.example")]).await.expect(422);
        assert!(page.complaints().len() >= 3, "{:?}", page.complaints());
        let fields = [("application_name", "X"), ("permissions", "for_agents")];
        let page = global.fill(new, new, &fields).await.expect(422);
        assert!(page.main().tells("problem-redirect-uris-missing"), "{}", page.main());
        assert_eq!(portal.count("select count(*) from applications").await, 0);
    }

    async fn both_token_endpoints_speak_their_own_dialect(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let answer = alone(&portal, &registered, &registered.tenant, &registered.secret).await.expect(200);
        assert_eq!(answer.body["expires_in"], "3599");
        assert_eq!(answer.body["resource"], "https://api.partnercenter.microsoft.com");
        assert_eq!(answer.header("cache-control"), "no-store");
        let shown = claims(answer.body["access_token"].as_str().unwrap());
        assert_eq!(shown["tid"], *registered.tenant);
        assert_eq!(shown["appid"], *registered.id);
        assert_eq!(shown["idtyp"], "app");
        assert!(shown["scp"].is_null());
        let begun: i64 = 1_795_176_000;
        assert_eq!(shown["exp"].as_i64().unwrap() - shown["iat"].as_i64().unwrap(), 3599);
        assert_eq!(shown["iat"], begun);
        let path = format!("/{}/oauth2/v2.0/token", registered.tenant);
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", &*registered.id),
            ("client_secret", &*registered.secret),
            ("scope", "https://api.partnercenter.microsoft.com/.default"),
        ];
        let answer = token(&portal.base, &path, &fields).await.expect(200);
        assert_eq!(answer.body["expires_in"], 3599);
        assert!(answer.body["resource"].is_null());
        // The keys that it is signed with, where the discovery document says.
        let program = Program::new(&portal.base, "");
        let document = program.get(&format!("/{}/v2.0/.well-known/openid-configuration", registered.tenant)).await.expect(200);
        let keys = document.body["jwks_uri"].as_str().unwrap().replace(&portal.base, "");
        let key = program.get(&keys).await.expect(200).body["keys"][0].clone();
        let signed = answer.body["access_token"].as_str().unwrap();
        assert_eq!(jsonwebtoken::decode_header(signed).unwrap().kid.as_deref(), key["kid"].as_str());
        let own = claims(signed);
        assert_eq!(own["iss"], document.body["issuer"]);
    }

    async fn a_wrong_request_for_a_token_says_what_is_wrong(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let (id, secret, tenant) = (&*registered.id, &*registered.secret, &*registered.tenant);
        let dogwood = portal.tenant("dogwood").await;
        let api = "https://api.partnercenter.microsoft.com";
        for (tenant, fields, status, error) in [
            (tenant, vec![], 400, "invalid_request"),
            (tenant, vec![("grant_type", "client_credentials")], 400, "invalid_request"),
            (tenant, vec![("grant_type", "password"), ("client_id", id)], 400, "unsupported_grant_type"),
            (tenant, vec![("grant_type", "client_credentials"), ("client_id", id), ("resource", api)], 401, "invalid_client"),
            (tenant, vec![("grant_type", "client_credentials"), ("client_id", id), ("client_secret", "x"), ("resource", api)], 401, "invalid_client"),
            (tenant, vec![("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret), ("resource", "https://x.example")], 400, "invalid_resource"),
            (tenant, vec![("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret)], 400, "invalid_request"),
            (&*dogwood, vec![("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret), ("resource", api)], 400, "unauthorized_client"),
            ("nowhere.example", vec![("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret), ("resource", api)], 400, "invalid_request"),
            (tenant, vec![("grant_type", "refresh_token"), ("client_id", id), ("client_secret", secret), ("refresh_token", "x")], 400, "invalid_grant"),
            (tenant, vec![("grant_type", "authorization_code"), ("client_id", id), ("client_secret", secret), ("code", "x")], 400, "invalid_grant"),
        ] {
            let answer = token(&portal.base, &format!("/{tenant}/oauth2/token"), &fields).await;
            assert_eq!((answer.status, answer.body["error"].as_str().unwrap()), (status, error), "{fields:?} {}", answer.text);
            assert!(answer.body["error_description"].as_str().unwrap().starts_with("AADSTS"), "{}", answer.text);
            assert!(answer.body["error_codes"][0].is_i64() && answer.body["correlation_id"].is_string());
        }
        let headers = [("client-request-id", "abc-1"), ("return-client-request-id", "true")];
        let path = format!("/{tenant}/oauth2/token");
        let answer = Program::new(&portal.base, "").send(reqwest::Method::POST, &path, &headers, "\u{0}").await;
        assert_eq!(answer.header("client-request-id"), "abc-1");
        assert_eq!(answer.body["correlation_id"], "abc-1");
    }

    async fn an_agent_agrees_and_the_application_acts_in_the_agents_name(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let tokens = portal.tokens_for(&registered, "sales@alder.example").await;
        let answer = claims(tokens.body["access_token"].as_str().unwrap());
        assert_eq!(answer["upn"], "sales@alder.example");
        assert_eq!(answer["scp"], "user_impersonation");
        assert_eq!(answer["amr"][0], "pwd");
        assert_eq!(tokens.body["scope"], "user_impersonation");
        assert_eq!(claims(tokens.body["id_token"].as_str().unwrap())["aud"], *registered.id);
        // A client with a secret: its old refresh token stays good.
        let refresh = tokens.body["refresh_token"].as_str().unwrap();
        let first = refreshed(&portal, &registered, refresh, true).await.expect(200);
        assert_ne!(first.body["refresh_token"].as_str(), Some(refresh));
        refreshed(&portal, &registered, refresh, true).await.expect(200);
        assert_eq!(refreshed(&portal, &registered, refresh, false).await.status, 401, "it proves itself by the secret");
        let global = portal.sign_in("global@alder.example").await;
        let page = global.get(&format!("/api-access/{}", registered.id)).await.expect(200);
        assert!(page.text("[aria-labelledby=agents]").contains('1'), "it was used again: {}", page.main());
        // Ninety days without use are its end.
        portal.pass(Duration::from_secs(91 * 24 * 60 * 60));
        assert_eq!(refreshed(&portal, &registered, refresh, true).await.expect(400).body["error_codes"][0], 700_082);
    }

    async fn a_client_without_a_secret_proves_itself_by_its_verifier_and_uses_a_refresh_token_once(portal: Portal) {
        let registered = portal.public_application("alder", &["for_agents"]).await;
        let verifier = "a-verifier-that-is-long-enough-to-be-one-0123456789";
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
        let query = format!("&code_challenge={challenge}&code_challenge_method=S256");
        let code = portal.consent(&registered, "admin@alder.example", &query).await;
        let path = format!("/{}/oauth2/token", registered.tenant);
        let fields = |verifier| {
            [
                ("grant_type", "authorization_code"),
                ("client_id", registered.id.as_str()),
                ("code", code.as_str()),
                ("redirect_uri", BACK),
                ("code_verifier", verifier),
            ]
        };
        let wrong = token(&portal.base, &path, &fields("another")).await.expect(400);
        assert_eq!(wrong.body["error"], "invalid_grant");
        let tokens = token(&portal.base, &path, &fields(verifier)).await.expect(200);
        let refresh = tokens.body["refresh_token"].as_str().unwrap();
        let next = refreshed(&portal, &registered, refresh, false).await.expect(200);
        let next = next.body["refresh_token"].as_str().unwrap();
        // Somebody else has it, too: the whole family ends.
        refreshed(&portal, &registered, refresh, false).await.expect(400);
        refreshed(&portal, &registered, next, false).await.expect(400);
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'refresh-token-reused'").await, 1);
        // So does what came of a code that is used twice.
        token(&portal.base, &path, &fields(verifier)).await.expect(400);
    }

    async fn a_client_with_a_secret_sends_it_also_beside_a_verifier(portal: Portal) {
        let registered = portal.application("alder", &["for_agents"]).await;
        let verifier = "a-verifier-that-is-long-enough-to-be-one-0123456789";
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
        let query = format!("&code_challenge={challenge}&code_challenge_method=S256");
        let code = portal.consent(&registered, "admin@alder.example", &query).await;
        let path = format!("/{}/oauth2/token", registered.tenant);
        let mut fields = vec![
            ("grant_type", "authorization_code"),
            ("client_id", registered.id.as_str()),
            ("code", code.as_str()),
            ("redirect_uri", BACK),
            ("code_verifier", verifier),
        ];
        let alone = token(&portal.base, &path, &fields).await.expect(401);
        assert_eq!(alone.body["error"], "invalid_client");
        // Nothing is used up by it, and the verifier is asked for besides.
        fields.push(("client_secret", registered.secret.as_str()));
        let wrong: Vec<_> = fields.iter().map(|(name, value)| (*name, if *name == "code_verifier" { "another" } else { value })).collect();
        assert_eq!(token(&portal.base, &path, &wrong).await.expect(400).body["error"], "invalid_grant");
        token(&portal.base, &path, &fields).await.expect(200);
    }

    async fn a_reset_password_ends_what_applications_hold(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let refresh = |tokens: &crate::support::programs::Answer| tokens.body["refresh_token"].as_str().unwrap().to_owned();
        let sales = refresh(&portal.tokens_for(&registered, "sales@alder.example").await);
        let admin = refresh(&portal.tokens_for(&registered, "admin@alder.example").await);
        let code = portal.consent(&registered, "sales@alder.example", "").await;
        let forgotten = "/forgotten-password";
        portal.visitor().fill(forgotten, forgotten, &[("sign_in_name", "sales@alder.example")]).await.expect(200);
        let (visitor, link) = (portal.visitor(), portal.link_to("sales@alder.example").await);
        let page = visitor.get(&link).await.expect(200);
        refreshed(&portal, &registered, &sales, true).await.expect(200);
        visitor.send(&page, "/set-password", &[("new_password", "an-entirely-new-one")]).await.expect(200);
        let ended = refreshed(&portal, &registered, &sales, true).await.expect(400);
        assert_eq!(ended.body["error_codes"][0], 50_173);
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", &*registered.id),
            ("client_secret", &*registered.secret),
            ("code", &*code),
            ("redirect_uri", BACK),
        ];
        token(&portal.base, &format!("/{}/oauth2/token", registered.tenant), &fields).await.expect(400);
        // Nobody else's end.
        refreshed(&portal, &registered, &admin, true).await.expect(200);
    }

    async fn who_names_no_tenant_finds_out_where_tokens_are_issued(portal: Portal) {
        let program = Program::new(&portal.base, "");
        for any in ["common", "organizations", "Common"] {
            let document = program.get(&format!("/{any}/v2.0/.well-known/openid-configuration")).await.expect(200);
            assert_eq!(document.body["issuer"], format!("{}/{{tenantid}}/v2.0", portal.base));
            let any = any.to_lowercase();
            assert_eq!(document.body["token_endpoint"], format!("{}/{any}/oauth2/v2.0/token", portal.base));
            let keys = document.body["jwks_uri"].as_str().unwrap().replace(&portal.base, "");
            program.get(&keys).await.expect(200);
            program.get(&format!("/{any}/.well-known/openid-configuration")).await.expect(200);
        }
        program.get("/nowhere.example/.well-known/openid-configuration").await.expect(404);
    }

    async fn who_is_not_known_writes_nothing(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let before = portal.count("select count(*) from application_secrets where last_used_at is not null").await;
        for (tenant, secret) in [(&*registered.tenant, "x"), (&*registered.tenant, ""), ("nowhere.example", &*registered.secret)] {
            assert_ne!(alone(&portal, &registered, tenant, secret).await.status, 200);
        }
        assert_eq!(portal.count("select count(*) from application_secrets where last_used_at is not null").await, before);
        alone(&portal, &registered, &registered.tenant, &registered.secret).await.expect(200);
        assert_eq!(portal.count("select count(*) from application_secrets where last_used_at is not null").await, before + 1);
    }

    async fn an_agent_who_declines_or_a_strange_request_gives_nothing_away(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let visitor = crate::support::Visitor::without_redirects(&portal.base);
        let fields = [("sign_in_name", "sales@alder.example"), ("password", assent::demo::PASSWORD)];
        visitor.fill("/sign-in", "/sign-in", &fields).await.expect(303);
        let path = format!(
            "/{}/oauth2/authorize?client_id={}&response_type=code&redirect_uri=https%3A%2F%2Fclient.example%2Fback&state=s1",
            registered.tenant, registered.id
        );
        let page = visitor.get(&path).await.expect(200);
        assert!(page.headers["content-security-policy"].to_str().unwrap().contains("form-action 'self' https://client.example;"));
        let answer = visitor.send(&page, &path, &[("act", "deny")]).await.expect(303);
        assert!(answer.headers["location"].to_str().unwrap().contains("error=access_denied"));
        assert_eq!(portal.count("select count(*) from authorization_codes").await, 0);
        let posted = format!("{}&nonce=n1", path.replace("response_type=code", "response_type=code%20id_token&response_mode=form_post"));
        let page = visitor.get(&posted).await.expect(200);
        let page = visitor.send(&page, &posted, &[("act", "allow")]).await.expect(200);
        assert_eq!(page.attr("form[action='https://client.example/back']", "method").as_deref(), Some("post"));
        let token = page.attr("input[name=id_token]", "value").unwrap();
        assert_eq!(claims(&token)["nonce"], "n1");
        for (strange, status) in [
            (path.replace("client.example", "evil.example"), 400),
            (path.replace(&registered.id, "00000000-0000-7000-8000-000000000000"), 400),
            (path.replace(&registered.tenant, "dogwood.example"), 404),
            (path.replace("response_type=code", "response_type=token"), 303),
        ] {
            let page = visitor.get(&strange).await;
            assert_eq!(page.status, status, "{strange}");
            let to = page.headers.get("location").map(|to| to.to_str().unwrap());
            assert!(to.is_none_or(|to| to.starts_with(BACK)), "{to:?}");
        }
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        dogwood.get(&path).await.expect(404);
        portal.sign_in("sales@cedar.example").await.get(&path).await.expect(403);
    }

    async fn a_key_signs_for_a_month_and_another_takes_its_place(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let program = portal.program_alone(&registered).await;
        program.get("/v1/customers").await.expect(200);
        portal.pass(Duration::from_secs(30 * 24 * 60 * 60 + 1));
        assert_eq!(program.get("/v1/customers").await.fault(), (401, 400), "it has expired");
        portal.program_alone(&registered).await.get("/v1/customers").await.expect(200);
        assert_eq!(portal.count("select count(*) from signing_keys").await, 2);
    }

    async fn a_revoked_application_and_a_disabled_agent_are_out_at_once(portal: Portal) {
        let registered = portal.usual_application("alder").await;
        let (alone_, agent) = (portal.program_alone(&registered).await, portal.program_for(&registered, "helpdesk@alder.example").await);
        for program in [&alone_, &agent] {
            program.get("/v1/customers").await.expect(200);
        }
        let global = portal.sign_in("global@alder.example").await;
        let people = global.get("/people").await.expect(200);
        let mut person = None;
        let links = scraper::Selector::parse("table a[href^='/people/']").unwrap();
        let links: Vec<_> = people.html().select(&links).filter_map(|link| link.attr("href").map(ToOwned::to_owned)).collect();
        for link in links {
            let page = global.get(&link).await.expect(200);
            if page.main().contains("helpdesk@alder.example") {
                person = Some((link, page));
            }
        }
        let (link, page) = person.unwrap();
        global.send(&page, &format!("{link}/disable"), &[]).await.expect(200);
        assert_eq!(agent.get("/v1/customers").await.fault(), (401, 400));
        alone_.get("/v1/customers").await.expect(200);
        let path = format!("/api-access/{}", registered.id);
        global.fill(&path, &format!("{path}/revoke"), &[]).await.expect(200);
        assert_eq!(alone_.get("/v1/customers").await.fault(), (401, 400));
        let answer = alone(&portal, &registered, &registered.tenant, &registered.secret).await.expect(400);
        assert_eq!(answer.body["error"], "unauthorized_client");
    }
}
