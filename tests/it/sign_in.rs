//! Signing in and out, sessions, and what happens to a form when a session ends.

use std::time::Duration;

use assent::accounts::sessions;
use assent::audit::Context;
use assent::demo::PASSWORD;
use assent::routes::{Audience, ROUTES};
use assent::web::resume::FOR_ANYBODY;

use crate::support::{Page, Portal, Tells, Visitor};

/// What an answer does to the cookie of the session.
fn session_cookie(page: &Page) -> Option<String> {
    let mut cookies = page.headers.get_all("set-cookie").iter();
    cookies.find_map(|cookie| {
        cookie
            .to_str()
            .ok()
            .filter(|cookie| cookie.starts_with("assent="))
            .map(str::to_owned)
    })
}

stories! {
    async fn an_agent_signs_in_and_out(portal: Portal) {
        let visitor = portal.visitor();
        let page = portal.sign_in_as(&visitor, "  SALES@alder.example ", PASSWORD).await.expect(200);
        assert_eq!(page.path, "/");
        assert!(page.text(".top .who").contains("Alder Direct"), "{}", page.body);
        let page = visitor.post("/sign-out", &[]).await.expect(200);
        assert_eq!(page.path, "/sign-in");
        assert!(page.text(".flash").tells("sign-out-done"), "{}", page.main());
        visitor.get("/customers").await.shows("Sign in");
    }

    async fn the_sign_in_page_does_not_lead_to_itself(portal: Portal) {
        let visitor = portal.visitor();
        assert!(!visitor.get("/sign-in?next=/customers").await.expect(200).has(".top a[href='/sign-in']"));
        assert!(visitor.get("/forgotten-password").await.expect(200).has(".top a[href='/sign-in']"));
    }

    async fn a_wrong_password_and_an_unknown_account_get_the_same_answer(portal: Portal) {
        let visitor = portal.visitor();
        let wrong = portal.sign_in_as(&visitor, "sales@alder.example", "not the password").await.expect(422);
        let unknown = portal.sign_in_as(&visitor, "nobody@alder.example", "not the password").await.expect(422);
        assert_eq!(wrong.complaints(), unknown.complaints());
        assert!(wrong.title().starts_with("Error:"), "{}", wrong.title());
        assert!(!wrong.body.contains("not the password"));
        assert_eq!(wrong.attr("#sign_in_name", "value").as_deref(), Some("sales@alder.example"));
        // Both cost the same: each leaves a line, and neither keeps what was typed in the place of a name.
        let log = portal.sign_in("operator@assent.example").await.get("/activity.csv?kind=sign-in-failed").await.expect(200);
        let lines = log.body.lines().skip(1).take_while(|line| !line.starts_with(",,"));
        assert_eq!(lines.count(), 2, "{}", log.body);
        assert!(!log.body.contains("nobody@"), "{}", log.body);
    }

    async fn a_session_ends_when_it_is_idle_or_old(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        for _ in 0..30 {
            portal.pass(Duration::from_secs(25 * 60));
            visitor.get("/").await;
            portal.site.session_activity.write(&portal.site.db).await.unwrap();
        }
        visitor.get("/").await.shows("Sign in");
        let visitor = portal.sign_in("sales@alder.example").await;
        portal.pass(Duration::from_secs(61 * 60));
        visitor.get("/").await.shows("Sign in");
    }

    async fn a_session_is_renewed_at_sign_in_and_its_cookie_is_out_of_reach(portal: Portal) {
        let visitor = Visitor::without_redirects(&portal.base);
        let first = visitor.fill("/sign-in", "/sign-in", &[("sign_in_name", "sales@alder.example"), ("password", PASSWORD)]).await.expect(303);
        let session = session_cookie(&first).unwrap();
        assert!(session.contains("HttpOnly") && session.contains("SameSite=Lax"), "{session}");
        assert!(!session.contains("Secure"), "plain HTTP on loopback: {session}");
    }

    async fn a_session_has_a_new_cookie_after_each_sign_in_and_pages_that_are_read_set_none(portal: Portal) {
        let visitor = Visitor::without_redirects(&portal.base);
        let fields = [("sign_in_name", "sales@alder.example"), ("password", PASSWORD)];
        let first = session_cookie(&visitor.fill("/sign-in", "/sign-in", &fields).await.expect(303)).unwrap();
        for page in ["/", "/customers", "/profile"] {
            assert_eq!(session_cookie(&visitor.get(page).await.expect(200)), None, "{page}");
        }
        visitor.get("/profile").await.expect(200);
        let second = session_cookie(&visitor.post("/sign-in", &fields).await.expect(303)).unwrap();
        assert_ne!(first, second);
        // The session before has ended, also for anyone who kept its cookie.
        let of_before = [("cookie", first.split(';').next().unwrap())];
        portal.visitor().request(reqwest::Method::GET, "/", &of_before, "").await.shows("Sign in");
        visitor.get("/profile").await.expect(200);
        let gone = session_cookie(&visitor.post("/sign-out", &[]).await.expect(303)).unwrap();
        assert!(gone.starts_with("assent=;") && gone.contains("Max-Age=0"), "{gone}");
    }

    async fn a_session_cookie_counts_with_its_signature_only(portal: Portal) {
        let mut tx = portal.site.db.write().await.unwrap();
        let cx = Context::system(portal.clock.now(), portal.site.random.clone());
        let account = portal.sellers["alder"].attester.clone().unwrap().agent().visitor.account;
        let token = sessions::begin(&mut tx, &cx, account).await.unwrap();
        tx.commit().await.unwrap();
        let signed = portal.session_cookie(&token);
        let forged = format!("assent=AAAAAAAA{}", &signed["assent=AAAAAAAA".len()..]);
        for (cookie, counts) in [(signed, true), (forged, false), (format!("assent={}", token.reveal()), false)] {
            let page = portal.visitor().request(reqwest::Method::GET, "/profile", &[("cookie", &cookie)], "").await;
            assert_eq!(page.path == "/profile", counts, "{cookie}: {}", page.main());
        }
    }

    async fn a_form_survives_the_end_of_its_session(portal: Portal) {
        let visitor = portal.sign_in("global@alder.example").await;
        let form = visitor.get("/profile").await.expect(200);
        portal.pass(Duration::from_secs(61 * 60));
        let page = visitor.send(&form, "/profile", &[("first_name", "Gunilla <b>")]).await.expect(401);
        let fields = [("sign_in_name", "global@alder.example"), ("password", PASSWORD)];
        let page = visitor.send(&page, "/sign-in", &fields).await.expect(200);
        assert_eq!(page.fields_of("/profile").iter().find(|(name, _)| name == "first_name").unwrap().1, "Gunilla <b>");
        let page = visitor.send(&page, "/profile", &[]).await.expect(200);
        assert_eq!(page.attr("#first_name", "value").as_deref(), Some("Gunilla <b>"));
    }

    async fn a_form_of_an_earlier_session_is_offered_again_with_what_was_typed(portal: Portal) {
        let visitor = portal.sign_in("global@alder.example").await;
        let form = visitor.get("/profile").await.expect(200);
        let old = visitor.csrf();
        visitor.post("/sign-out", &[]).await;
        portal.sign_in_as(&visitor, "global@alder.example", PASSWORD).await.expect(200);
        let mut fields = form.fields_of("/profile");
        fields.push(("_csrf".into(), old));
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let page = visitor.request(reqwest::Method::POST, "/profile", &headers, body).await.expect(403);
        visitor.send(&page, "/profile", &[]).await.expect(200);
    }

    async fn nobody_is_sent_to_another_site_after_signing_in(portal: Portal) {
        for elsewhere in ["https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:alert(1)", "/å"] {
            let visitor = Visitor::without_redirects(&portal.base);
            let path = format!("/sign-in?next={}", url::form_urlencoded::byte_serialize(elsewhere.as_bytes()).collect::<String>());
            let fields = [("sign_in_name", "sales@alder.example"), ("password", PASSWORD)];
            let page = visitor.fill(&path, "/sign-in", &fields).await.expect(303);
            assert_eq!(page.headers["location"], "/");
        }
        let visitor = Visitor::without_redirects(&portal.base);
        let fields = [("sign_in_name", "sales@alder.example"), ("password", PASSWORD)];
        let page = visitor.fill("/sign-in?next=%2Fcustomers%3Fq%3Dfjord", "/sign-in", &fields).await.expect(303);
        assert_eq!(page.headers["location"], "/customers?q=fjord");
    }

    async fn a_link_to_the_sign_in_page_brings_no_form_to_be_sent_again(portal: Portal) {
        let link = "/sign-in?_resume_path=%2Fpeople%2Fnew&_resume_fields=email%3Devil%2540evil.example%26roles%3Dglobal_admin";
        let visitor = portal.visitor();
        let page = visitor.get(link).await.expect(200);
        assert!(page.fields_of("/sign-in").iter().all(|(name, value)| !name.starts_with("_resume") || value.is_empty()), "{}", page.main());
        let fields = [("sign_in_name", "global@alder.example"), ("password", PASSWORD)];
        let page = visitor.send(&page, "/sign-in", &fields).await.expect(200);
        assert_eq!(page.path, "/");
    }

    async fn five_hundred_at_once_are_answered_or_told_to_come_back(portal: Portal) {
        let tries = (0..500).map(|number| {
            let portal = &portal;
            async move {
                let visitor = Visitor::without_redirects(&portal.base);
                visitor.get("/sign-in").await.expect(200);
                let name = if number % 2 == 0 { "sales@alder.example" } else { "nobody@alder.example" };
                let page = visitor.post("/sign-in", &[("sign_in_name", name), ("password", PASSWORD)]).await;
                if page.status == 503 {
                    assert!(page.headers.contains_key("retry-after"));
                }
                page.status
            }
        });
        let statuses = futures_util::future::join_all(tries).await;
        assert!(statuses.iter().all(|status| matches!(status, 303 | 422 | 503)), "{statuses:?}");
        assert!(statuses.iter().filter(|status| **status == 303).count() > 50, "{statuses:?}");
        portal.visitor().get("/sign-in").await.expect(200);
    }

    async fn the_language_is_the_browsers_the_switchs_and_the_accounts(portal: Portal) {
        let visitor = portal.visitor();
        let swedish = visitor.request(reqwest::Method::GET, "/sign-in", &[("accept-language", "sv-FI,en;q=0.5")], "").await;
        assert_eq!(swedish.attr("html", "lang").as_deref(), Some("sv-SE"));
        visitor.get("/sign-in").await;
        let chinese = visitor.post("/language", &[("language", "zh-TW"), ("return_to", "/sign-in")]).await.expect(200);
        assert_eq!(chinese.attr("html", "lang").as_deref(), Some("zh-TW"));
        let visitor = portal.sign_in("sales@alder.example").await;
        visitor.get("/").await;
        visitor.post("/language", &[("language", "zh-CN"), ("return_to", "/")]).await.expect(200);
        let again = portal.sign_in("sales@alder.example").await.get("/").await;
        assert_eq!(again.attr("html", "lang").as_deref(), Some("zh-CN"));
        let none = visitor.post("/language", &[("language", "xx"), ("return_to", "//evil.example")]).await;
        assert_eq!(none.status, 400);
    }

    async fn nobody_sends_a_form_that_somebody_else_has_filled_in(portal: Portal) {
        let browser = portal.sign_in("sales@alder.example").await;
        let page = browser.get("/profile").await.expect(200);
        // In another tab somebody else signs in: a colleague, and somebody of another partner.
        for other in ["admin@alder.example", "sales@birch.example"] {
            browser.get("/profile").await.expect(200);
            browser.post("/sign-out", &[]).await.expect(200);
            portal.sign_in_as(&browser, other, PASSWORD).await.expect(200);
            let typed = [("first_name", "Hijack"), ("last_name", "Ed")];
            browser.take_up(&page);
            let answer = browser.send(&page, "/profile", &typed).await.expect(403);
            answer.says("resume-anothers");
            assert!(!answer.has("form[action='/profile']"), "{}", answer.main());
            // Signing in as yet another one does not make it theirs.
            let fields = [("sign_in_name", "helpdesk@alder.example"), ("password", PASSWORD)];
            let answer = browser.send(&answer, "/sign-in", &fields).await.expect(403);
            answer.says("resume-anothers");
            // A password that is wrong loses nothing of it.
            let fields = [("sign_in_name", "sales@alder.example"), ("password", "not-this-one")];
            let answer = browser.send(&answer, "/sign-in", &fields).await.expect(422);
            // Anyone who has filled it in sends it.
            let fields = [("sign_in_name", "sales@alder.example"), ("password", PASSWORD)];
            let answer = browser.send(&answer, "/sign-in", &fields).await.expect(200);
            answer.shows("Sami");
            assert_eq!(answer.attr("[name=first_name]", "value").as_deref(), Some("Hijack"));
        }
        assert_eq!(
            portal
                .count("select count(*) from accounts where first_name = 'Hijack'")
                .await,
            0
        );
    }

    async fn a_form_that_is_for_anybody_is_not_somebody_elses(portal: Portal) {
        portal.visitor().fill("/forgotten-password", "/forgotten-password", &[("sign_in_name", "helpdesk@alder.example")]).await;
        let link = portal.link_to("helpdesk@alder.example").await;
        let browser = portal.sign_in("sales@alder.example").await;
        let form = browser.get(&link).await.expect(200);
        browser.get("/profile").await.expect(200);
        browser.post("/sign-out", &[]).await.expect(200);
        browser.take_up(&form);
        let answer = browser.send(&form, "/set-password", &[("new_password", "an-entirely-new-one")]).await.expect(403);
        answer.says("resume-go-on");
        assert!(answer.has("form[action='/set-password']"), "{}", answer.main());
    }

    async fn a_form_of_a_session_that_ended_is_its_owners_to_send_and_nobody_elses(portal: Portal) {
        let browser = portal.sign_in("sales@alder.example").await;
        let page = browser.get("/profile").await.expect(200);
        portal.run("delete from sessions").await;
        let asked = browser
            .send(&page, "/profile", &[("first_name", "Samira")])
            .await
            .expect(401);
        let as_other = [("sign_in_name", "admin@alder.example"), ("password", PASSWORD)];
        let answer = browser.send(&asked, "/sign-in", &as_other).await.expect(403);
        let own = [("sign_in_name", "sales@alder.example"), ("password", PASSWORD)];
        let answer = browser.send(&answer, "/sign-in", &own).await.expect(200);
        browser.send(&answer, "/profile", &[]).await.expect(200);
        assert_eq!(
            portal
                .count("select count(*) from accounts where first_name = 'Samira'")
                .await,
            1
        );
    }
}

/// A public form that is forgotten there would be told to be somebody else's.
#[test]
fn every_public_form_is_for_anybody() {
    let public = ROUTES
        .iter()
        .filter(|route| route.audience == Audience::Everyone && route.method == "post");
    let forgotten: Vec<_> = public.filter(|route| !FOR_ANYBODY.contains(&route.path)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[actix_web::test]
async fn behind_https_the_session_cookie_is_secure_and_tied_to_its_host() {
    let portal = Portal::spawn_with(
        crate::support::Kind::Sqlite,
        &["--public-url", "https://assent.example"],
    )
    .await;
    let visitor = Visitor::without_redirects(&portal.base);
    let page = visitor.get("/sign-in").await.expect(200);
    let visiting = page.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap();
    let body = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("_csrf", &page.csrf().unwrap())
        .append_pair("sign_in_name", "sales@alder.example")
        .append_pair("password", PASSWORD)
        .finish();
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("cookie", visiting),
    ];
    let signed_in = visitor
        .request(reqwest::Method::POST, "/sign-in", &headers, body)
        .await
        .expect(303);
    let mut cookies = signed_in
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|cookie| cookie.to_str().unwrap());
    let session = cookies.find(|cookie| cookie.starts_with("__Host-assent=")).unwrap();
    for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(session.contains(part), "{session}");
    }
    assert!(!session.contains("Domain") && !session.contains("Max-Age"), "{session}");
    portal.stopper().stop(false).await;
}

/// Limits low enough to meet them.
#[actix_web::test]
async fn who_tries_too_often_waits_and_the_owner_still_gets_in() {
    for kind in [crate::support::Kind::Sqlite, crate::support::Kind::Postgres] {
        let portal = Portal::spawn_with(kind, &["--sign-ins-per-account", "5"]).await;
        let owner = portal.sign_in("sales@alder.example").await;
        owner.post("/sign-out", &[]).await.expect(200);
        let stranger = portal.visitor();
        let mut last = 0;
        for _ in 0..10 {
            last = portal
                .sign_in_as(&stranger, "sales@alder.example", "a guess")
                .await
                .status;
        }
        assert_eq!(last, 429);
        let page = portal.sign_in_as(&stranger, "sales@alder.example", PASSWORD).await;
        let wait: u64 = page.headers["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=11).contains(&wait), "{wait}");
        page.says("error-too-many-soon-text");
        portal
            .sign_in_as(&owner, "sales@alder.example", PASSWORD)
            .await
            .expect(200);
        portal.stopper().stop(false).await;
    }
}
