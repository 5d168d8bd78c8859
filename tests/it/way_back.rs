//! The browser's way back: a page that refuses a form has an address of its own, so that no browser has to ask whether to
//! send the form once more.

use std::time::Duration;

use assent::demo::PASSWORD;
use assent::paths;
use assent::routes::ROUTES;
use assent::web::kept;

use crate::support::customers::{asked, customer_on};
use crate::support::{Page, Portal, Visitor};

/// What a Global admin types who forgets the roles.
const TYPED: [(&str, &str); 3] = [
    ("first_name", "Åsa <b>"),
    ("last_name", "海 👍"),
    ("email", "asa@alder.example"),
];

/// Addresses that lead on where there is nothing to be sent any more, whatever was sent.
const LEADING_ON: [&str; 4] = [
    paths::REGISTER,
    paths::ACCEPT_CODE,
    paths::ACCEPT_DECLINE,
    paths::INVITATION_LETTER,
];

/// A form that was refused, and whose it is.
async fn refused(portal: &Portal) -> (Visitor, Page) {
    let global = portal.sign_in("global@alder.example").await;
    let page = global
        .fill(paths::PERSON_NEW, paths::PERSON_NEW, &TYPED)
        .await
        .expect(422);
    assert!(page.path.starts_with("/people/new?answer="), "{}", page.path);
    (global, page)
}

fn holds_what_was_typed(page: &Page) -> bool {
    TYPED
        .iter()
        .all(|(name, value)| page.attr(&format!("[name={name}]"), "value").as_deref() == Some(value))
}

/// How many pages are kept after the schedule has been at them.
async fn swept(portal: &Portal) -> i64 {
    kept::sweep(&portal.site.db, portal.clock.now()).await.unwrap();
    portal.count("select count(*) from kept_pages").await
}

fn location(page: &Page) -> String {
    page.headers
        .get("location")
        .map(|to| to.to_str().unwrap().to_owned())
        .unwrap_or_default()
}

stories! {
    async fn a_form_that_was_refused_is_shown_again_as_often_as_its_address_is_opened(portal: Portal) {
        let (global, page) = refused(&portal).await;
        for _ in 0..2 {
            let again = global.get(&page.path).await.expect(422);
            assert_eq!(again.complaints(), page.complaints());
            assert!(holds_what_was_typed(&again), "{}", again.main());
        }
        // It is sent from there as from its first address, and refused once more, at one address and not at two in one.
        let page = global.send(&page, paths::PERSON_NEW, &[("first_name", "")]).await.expect(422);
        assert_eq!(page.path.matches("answer=").count(), 1);
        let twice = global.request(
            reqwest::Method::POST,
            &page.path,
            &[("content-type", "application/x-www-form-urlencoded")],
            format!("_csrf={}&first_name=Eva", page.csrf().unwrap()),
        );
        let twice = twice.await.expect(422);
        assert_eq!(twice.path.matches("answer=").count(), 1, "{}", twice.path);
        assert_ne!(twice.path, page.path);
        global.send(&page, paths::PERSON_NEW, &[("first_name", "Eva"), ("roles", "sales_agent")]).await.expect(200);
    }

    async fn no_form_is_answered_by_a_page_that_has_no_address_of_its_own(portal: Portal) {
        let records = portal.records().await;
        let of = |path: &str| records.iter().fold(path.to_owned(), |path, (name, value)| {
            path.replace(&format!("{{{name}}}"), value)
        });
        let mut wrong = Vec::new();
        for name in ["global@alder.example", "sales@alder.example", "operator@assent.example", "admin@customer.onassent.example"] {
            let visitor = Visitor::without_any_redirects(&portal.base);
            portal.sign_in_as(&visitor, name, PASSWORD).await;
            for route in ROUTES.iter().filter(|route| route.method == "post" && route.path != paths::SIGN_OUT) {
                if visitor.get(paths::PROFILE).await.status != 200 {
                    portal.sign_in_as(&visitor, name, PASSWORD).await;
                    visitor.get(paths::PROFILE).await.expect(200);
                }
                for fields in [&[][..], &[("revision", "1"), ("_csrf", "another's")]] {
                    let answer = visitor.post(&of(route.path), fields).await;
                    // A new temporary password is shown by the very answer, and nowhere again.
                    let shows_once = [paths::CUSTOMER_TEMPORARY_PASSWORD, paths::DRAFT_CONFIRMATION].contains(&route.path)
                        && answer.status == 200;
                    let is_list = route.path == paths::SESSION_END && answer.status == 404;
                    if answer.status != 303 && !shows_once && !is_list {
                        wrong.push(format!("{name} {}: {}", route.path, answer.status));
                    }
                    let to = location(&answer);
                    if to.contains("answer=") {
                        let shown = visitor.get(&to).await;
                        // Where there is nothing to send any more, the address leads on, whatever was sent.
                        let (bare, _) = to.split_once("answer=").unwrap();
                        let leads_on = LEADING_ON.contains(&route.path)
                            && visitor.get(bare.trim_end_matches(['?', '&'])).await.status == 303;
                        if shown.status < 400 && !leads_on {
                            wrong.push(format!("{name} {}: {to} leads on: {}", route.path, shown.status));
                        }
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn a_page_is_kept_for_the_browser_that_it_was_made_for_and_at_its_address_only(portal: Portal) {
        let (global, page) = refused(&portal).await;
        let elsewhere = page.path.replace("/people/new", "/profile");
        let same_person = portal.sign_in("global@alder.example").await;
        let other = portal.sign_in("global@dogwood.example").await;
        for (visitor, path) in [(&same_person, &page.path), (&other, &page.path), (&global, &elsewhere)] {
            let answer = visitor.get(path).await.expect(200);
            assert!(!answer.path.contains("answer="), "{}", answer.path);
            answer.shows("no longer kept");
            assert!(!answer.body.contains("asa@alder.example"), "{}", answer.main());
        }
        let answer = portal.visitor().get(&page.path).await;
        assert!(answer.path.starts_with("/sign-in"), "{}", answer.path);
        assert!(!answer.body.contains("asa@alder.example"));
        // What is no identifier at all is as good as unknown; and what it holds is not repeated.
        for name in ["x", "%3Cb%3E", "", "%ff", "01890000-0000-7000-8000-000000000000"] {
            let answer = global.get(&format!("/people/new?answer={name}")).await;
            assert!(answer.status == 200 && !answer.body.contains("asa@alder.example"), "{name}: {}", answer.status);
        }
        // An address that has no page of its own leads to the first one.
        for path in [paths::SIGN_OUT, paths::LANGUAGE] {
            let answer = global.get(&format!("{path}?answer=01890000-0000-7000-8000-000000000000")).await.expect(200);
            assert_eq!(answer.path, paths::HOME);
        }
        // Whoever has signed out is nobody there any more.
        global.get(paths::PROFILE).await;
        global.post(paths::SIGN_OUT, &[]).await;
        assert!(global.get(&page.path).await.path.starts_with("/sign-in"));
    }

    async fn what_is_kept_is_sealed_and_goes_in_time(portal: Portal) {
        let (global, page) = refused(&portal).await;
        assert_eq!(portal.count("select count(*) from kept_pages").await, 1);
        // Whoever reads the database reads nothing of it, packed or not.
        let (plain, packed) = match portal.kind {
            crate::support::Kind::Sqlite => (
                "select count(*) from kept_pages where instr(sealed, cast('alder.example' as blob)) > 0",
                "select count(*) from kept_pages where instr(sealed, x'1f8b08') > 0",
            ),
            crate::support::Kind::Postgres => (
                "select count(*) from kept_pages where position('alder.example'::bytea in sealed) > 0",
                "select count(*) from kept_pages where position('\\x1f8b08'::bytea in sealed) > 0",
            ),
        };
        assert_eq!((portal.count(plain).await, portal.count(packed).await), (0, 0));
        for _ in 0..20 {
            global.fill(paths::PERSON_NEW, paths::PERSON_NEW, &TYPED).await.expect(422);
        }
        assert_eq!(portal.count("select count(*) from kept_pages").await, 20);
        // The first of them has gone for the last.
        global.get(&page.path).await.expect(200).shows("no longer kept");
        portal.pass(Duration::from_secs(11 * 3600));
        assert_eq!(swept(&portal).await, 20);
        portal.pass(Duration::from_secs(2 * 3600));
        assert_eq!(swept(&portal).await, 0);
        // With the session goes what was kept for it.
        let (global, _) = refused(&portal).await;
        assert_eq!(swept(&portal).await, 1);
        global.get(paths::PROFILE).await.expect(200);
        global.post(paths::SIGN_OUT, &[]).await;
        assert_eq!(swept(&portal).await, 0);
    }

    async fn a_stranger_finds_the_form_again_too_without_the_password(portal: Portal) {
        let stranger = portal.visitor();
        let fields = [("sign_in_name", "sales@alder.example"), ("password", "not-the-one")];
        let page = stranger.fill(paths::SIGN_IN, paths::SIGN_IN, &fields).await.expect(422);
        let again = stranger.get(&page.path).await.expect(422);
        assert_eq!(again.attr("[name=sign_in_name]", "value").as_deref(), Some("sales@alder.example"));
        assert!(!again.body.contains("not-the-one"));
        // Once in, the way back leads to the page as it is for somebody who is in.
        portal.sign_in_as(&stranger, "sales@alder.example", PASSWORD).await.expect(200);
        let answer = stranger.get(&page.path).await.expect(200);
        assert!(answer.path == paths::HOME && !answer.body.contains("no longer kept"), "{}", answer.path);
        assert_eq!(swept(&portal).await, 1);
        portal.pass(Duration::from_secs(2 * 3600));
        assert_eq!(swept(&portal).await, 0);
    }

    async fn a_page_that_cannot_be_kept_answers_itself(portal: Portal) {
        // Anybody can have pages made: there is an end to what is kept of them all.
        portal.run(match portal.kind {
            crate::support::Kind::Sqlite => "with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000)
                insert into kept_pages (id, owner_hash, path, form, status, is_always_shown, sealed, is_stranger, created_at)
                select randomblob(16), x'00', '/', '/', 422, 0, x'00', 1, i from n",
            crate::support::Kind::Postgres => "insert into kept_pages (id, owner_hash, path, form, status, is_always_shown, sealed, is_stranger, created_at)
                select gen_random_uuid(), '\\x00', '/', '/', 422, false, '\\x00', true, i from generate_series(1, 2000) i",
        }).await;
        let stranger = portal.visitor();
        let page = stranger.fill(paths::SIGN_IN, paths::SIGN_IN, &[("sign_in_name", "someone")]).await.expect(422);
        assert_eq!(page.path, paths::SIGN_IN);
        assert_eq!(page.attr("[name=sign_in_name]", "value").as_deref(), Some("someone"));
        // Whoever is signed in is not kept from it by strangers.
        let (global, _) = refused(&portal).await;
        // A form that does not pack well is too large to be kept, and answered all the same.
        let mut noise = 1_u32;
        let noisy: String = (0..200_000).map(|_| {
            noise = noise.wrapping_mul(1_103_515_245).wrapping_add(12_345);
            char::from(b'0' + u8::try_from((noise >> 16) % 75).unwrap())
        }).filter(|sign| sign.is_ascii_alphanumeric()).collect();
        let fields = [("first_name", noisy.as_str())];
        let page = global.fill(paths::PERSON_NEW, paths::PERSON_NEW, &fields).await.expect(422);
        assert_eq!(page.path, paths::PERSON_NEW);
        assert_eq!(page.attr("[name=first_name]", "value").as_deref(), Some(noisy.as_str()));
        // A browser that keeps no cookies could never ask for it.
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let without = Visitor::without_any_redirects(&portal.base);
        let page = without.request(reqwest::Method::POST, paths::SIGN_IN, &headers, "sign_in_name=x").await;
        assert_eq!((page.status, location(&page).as_str()), (403, ""));
    }

    async fn what_is_shown_once_or_to_script_is_not_kept(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let created = sales.onboard(&asked("once")).await.expect(200);
        let customer = format!("/customers/{}", customer_on(&created));
        sales.fill(&customer, &format!("{customer}/temporary-password"), &[]).await.expect(200);
        let edit = format!("{customer}/edit");
        let page = sales.get(&edit).await.expect(200);
        sales.send(&page, &edit, &[("country", "JP"), ("then", "look")]).await.expect(200);
        assert_eq!(portal.count("select count(*) from kept_pages").await, 0);
        // The same by the button, without script, is a page to come back to.
        let page = sales.send(&page, &edit, &[("country", "JP"), ("then", "country")]).await.expect(200);
        assert!(page.path.contains("answer="), "{}", page.path);
    }

    async fn a_page_is_shown_again_only_where_its_reader_may_still_see_the_form(portal: Portal) {
        let admin = portal.sign_in("admin@alder.example").await;
        let created = admin.onboard(&asked("demoted")).await.expect(200);
        let edit = format!("/customers/{}/edit", customer_on(&created));
        let page = admin.fill(&edit, &edit, &[("email", "nope")]).await.expect(422);
        admin.get(&page.path).await.expect(422);
        portal.run("delete from account_roles where account_id in (select id from accounts where sign_in_key = 'admin@alder.example')").await;
        let answer = admin.get(&page.path).await.expect(403);
        assert!(!answer.body.contains("nope"), "{}", answer.main());
    }

    async fn the_way_back_to_a_wrong_code_leads_on_once_it_has_been_accepted(portal: Portal) {
        let (_, owner) = portal.customer("goeson").await;
        let page = portal.ticks(&owner, paths::ACCEPT).await.expect(200);
        let wrong = owner.send(&page, &page.path, &[("code", "000000")]).await.expect(422);
        owner.get(&wrong.path).await.expect(422);
        let code = portal.code_to("asa@vinterhamn.example").await;
        owner.send(&wrong, &page.path, &[("code", &code)]).await.expect(200);
        let answer = owner.get(&wrong.path).await.expect(200);
        assert!(answer.path.starts_with("/acceptances/"), "{}", answer.path);
    }

    async fn each_showing_has_a_form_token_of_its_own_and_each_is_good(portal: Portal) {
        let (global, page) = refused(&portal).await;
        let (one, two) = (global.get(&page.path).await, global.get(&page.path).await);
        assert_ne!(one.csrf(), two.csrf());
        for (page, name) in [(&one, "one"), (&two, "two")] {
            global.take_up(page);
            let email = format!("{name}@alder.example");
            global.send(page, paths::PERSON_NEW, &[("email", &email), ("roles", "sales_agent")]).await.expect(200);
        }
    }

    async fn nobody_is_led_to_another_site(portal: Portal) {
        let stays = |to: &str| !to.starts_with("//") && !to.contains('\\') && !to.contains("://");
        let stranger = Visitor::without_any_redirects(&portal.base);
        stranger.get(paths::SIGN_IN).await.expect(200);
        let signed_in = Visitor::without_any_redirects(&portal.base);
        portal.sign_in_as(&signed_in, "sales@alder.example", PASSWORD).await;
        for visitor in [&stranger, &signed_in] {
            for path in ["//evil.example/x", "/%5Cevil.example/x", "//evil.example/people/new", "/\\evil.example"] {
                for name in ["1", "01890000-0000-7000-8000-000000000000"] {
                    let url = format!("{}{path}?answer={name}", portal.base);
                    let answer = visitor.get(&url).await;
                    assert!(stays(&location(&answer)), "{path}: {}", location(&answer));
                }
                let answer = visitor.post(&format!("{}{path}", portal.base), &[]).await;
                assert!(stays(&location(&answer)), "{path}: {}", location(&answer));
            }
        }
    }

    async fn a_refused_form_is_answered_also_while_nothing_can_be_written(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let page = global.get(paths::PERSON_NEW).await.expect(200);
        let held = portal.site.db.write().await.unwrap();
        let answer = global.send(&page, paths::PERSON_NEW, &TYPED).await.expect(422);
        held.rollback().await.unwrap();
        assert!(holds_what_was_typed(&answer), "{}", answer.main());
    }

    async fn what_was_typed_before_a_session_ended_is_kept_while_its_owner_signs_in(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let page = global.get(paths::PERSON_NEW).await.expect(200);
        portal.run("delete from sessions").await;
        let again = global.send(&page, paths::PERSON_NEW, &TYPED).await.expect(401);
        assert!(again.path.contains("answer="), "{}", again.path);
        let again = global.get(&again.path).await.expect(401);
        let fields = [("sign_in_name", "global@alder.example"), ("password", PASSWORD)];
        let resumed = global.send(&again, paths::SIGN_IN, &fields).await.expect(200);
        assert!(holds_what_was_typed(&resumed), "{}", resumed.main());
        // The offer to send it again has an address, too.
        assert!(resumed.path.contains("answer="), "{}", resumed.path);
        assert!(holds_what_was_typed(&global.get(&resumed.path).await.expect(200)));
        // Once in, a reload of the first page says what has become of it.
        global.get(&again.path).await.expect(200).shows("no longer kept");
    }

    async fn two_tabs_of_one_untouched_wizard_lose_nothing_of_either(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let first = sales.get(paths::CUSTOMER_NEW).await.expect(200);
        let second = sales.get(&first.path).await.expect(200);
        sales.send(&first, paths::CUSTOMER_NEW, &[("company_name", "One AB")]).await.expect(422);
        let told = sales.send(&second, paths::CUSTOMER_NEW, &[("company_name", "Two AB")]).await.expect(409);
        assert_eq!(told.attr("#company_name", "value").as_deref(), Some("Two AB"));
        told.shows("One AB");
    }

    async fn what_is_done_with_is_not_shown_as_if_it_were_not(portal: Portal) {
        let (_, owner) = portal.customer("doneby").await;
        let page = owner.get(paths::ACCEPT).await.expect(200);
        let refused = owner.send(&page, paths::ACCEPT, &[]).await.expect(422);
        owner.get(&refused.path).await.expect(422);
        portal.accepts(&owner).await;
        let answer = owner.get(&refused.path).await.expect(200);
        assert!(!answer.has("input[name=agree]"), "{}", answer.main());
    }

    async fn a_line_that_the_next_page_shows_once_is_not_lost_on_a_kept_page(portal: Portal) {
        let (global, page) = refused(&portal).await;
        let without = Visitor::without_any_redirects(&portal.base);
        portal.sign_in_as(&without, "global@alder.example", PASSWORD).await;
        let form = without.get(paths::PERSON_NEW).await.expect(200);
        let kept = location(&without.send(&form, paths::PERSON_NEW, &TYPED).await);
        let profile = without.get(paths::PROFILE).await.expect(200);
        without.send(&profile, paths::PROFILE, &[]).await.expect(303);
        without.get(&kept).await.expect(422);
        assert!(without.get(paths::PROFILE).await.expect(200).has(".flash"));
        assert!(!without.get(paths::PROFILE).await.expect(200).has(".flash"));
        assert!(!global.get(&page.path).await.expect(422).has(".flash"));
    }
}
