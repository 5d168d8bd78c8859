//! People of an organisation: invited, given roles, disabled; passwords set by link, changed, forgotten.

use std::time::Duration;

use assent::demo::PASSWORD;

use crate::support::{Portal, Tells, Visitor};

async fn invite(portal: &Portal, admin: &Visitor, email: &str, role: &str) -> String {
    let fields = [
        ("first_name", "Nils"),
        ("last_name", "Ny"),
        ("email", email),
        ("roles", role),
    ];
    admin.fill("/people/new", "/people/new", &fields).await.expect(200);
    portal.link_to(email).await
}

stories! {
    async fn r_acc_4_an_agent_is_invited_and_sets_the_own_password(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let link = invite(&portal, &global, "nils@alder.example", "sales_agent").await;
        let nils = portal.visitor();
        let page = nils.get(&link).await.expect(200);
        assert_eq!(page.path, "/set-password", "the address keeps no secret");
        let page = nils.send(&page, "/set-password", &[("new_password", "short")]).await.expect(422);
        let page = nils.send(&page, "/set-password", &[("new_password", "a-very-own-password")]).await.expect(200);
        assert!(page.text(".top .who").contains("Alder Direct"));
        nils.get("/customers/new").await.expect(200);
        portal.sign_in_as(&portal.visitor(), "nils@alder.example", "a-very-own-password").await.expect(200);
        let again = portal.visitor();
        let used = again.get(&link).await;
        assert!(!used.has("[name=new_password]"), "a link works once: {}", used.main());
        global.get("/people").await.expect(200).shows("Nils Ny").shows("nils@alder.example");
    }

    async fn opening_a_link_changes_nothing_and_it_ends_by_time(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let link = invite(&portal, &global, "nils@alder.example", "sales_agent").await;
        for _ in 0..3 {
            assert!(portal.visitor().get(&link).await.expect(200).has("[name=new_password]"));
        }
        portal.pass(Duration::from_secs(7 * 24 * 60 * 60 + 1));
        assert!(!portal.visitor().get(&link).await.has("[name=new_password]"));
    }

    async fn r_role_4_roles_decide_what_is_offered_at_once(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        helpdesk.get("/customers/new").await.expect(403);
        let people = global.get("/people").await.expect(200);
        let html = people.html();
        let row = scraper::Selector::parse("tbody tr").unwrap();
        let link = scraper::Selector::parse("a[href^='/people/']").unwrap();
        let path = html
            .select(&row)
            .find(|row| row.text().collect::<String>().contains("helpdesk@alder.example"))
            .and_then(|row| row.select(&link).next()?.attr("href").map(ToOwned::to_owned))
            .unwrap();
        global.fill(&path, &path, &[("roles", "sales_agent")]).await.expect(200);
        helpdesk.get("/customers/new").await.expect(200);
        global.fill(&path, &path, &[("roles", "operator_admin")]).await.expect(422);
        let disabled = global.fill(&path, &format!("{path}/disable"), &[]).await.expect(200);
        disabled.shows("Hugo Nyström");
        helpdesk.get("/customers").await.shows("Sign in");
        portal.sign_in_as(&portal.visitor(), "helpdesk@alder.example", PASSWORD).await.expect(422);
        global.fill(&path, &format!("{path}/enable"), &[]).await.expect(200);
        portal.sign_in_as(&portal.visitor(), "helpdesk@alder.example", PASSWORD).await.expect(200);
    }

    async fn nobody_disables_oneself_or_leaves_the_organisation_without_an_admin(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let own = format!("/people/{}", global_account(&portal, "global@alder.example").await);
        let page = global.get(&own).await.expect(200);
        assert!(!page.has(&format!("form[action='{own}/disable']")));
        let page = global.post(&format!("{own}/disable"), &[]).await;
        assert!(page.status == 409 || page.status == 422 || page.main().contains("yourself"), "{}: {}", page.status, page.main());
        global.get("/people").await.expect(200);
        let page = global.post(&own, &[("roles", "sales_agent"), ("revision", "1")]).await;
        assert!(matches!(page.status, 409 | 422), "{}", page.status);
        global.get("/people").await.expect(200);
    }

    async fn two_admins_who_change_one_person_do_not_overwrite_each_other(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let path = format!("/people/{}", global_account(&portal, "sales@alder.example").await);
        let (one, two) = (global.get(&path).await.expect(200), global.get(&path).await.expect(200));
        global.send(&one, &path, &[("roles", "admin_agent")]).await.expect(200);
        let answer = global.send(&two, &path, &[("roles", "helpdesk_agent")]).await;
        assert!(matches!(answer.status, 409 | 422), "{}: {}", answer.status, answer.main());
        assert!(global.get(&path).await.has("[name=roles][value=admin_agent][checked]"));
    }

    async fn people_who_are_changed_at_the_same_moment_wait_for_one_another(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let mut people = Vec::new();
        for number in 0..8 {
            let email = format!("nils{number}@alder.example");
            invite(&portal, &global, &email, "sales_agent").await;
            people.push(format!("/people/{}", global_account(&portal, &email).await));
        }
        for act in ["disable", "enable", "disable", "enable"] {
            let mut open = Vec::new();
            for person in &people {
                open.push((global.get(person).await.expect(200), format!("{person}/{act}")));
            }
            let clicks = open.iter().map(|(page, action)| global.send(page, action, &[]));
            for page in futures_util::future::join_all(clicks).await {
                page.expect(200);
            }
        }
    }

    async fn admins_who_disable_one_another_at_once_leave_one(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let mut ring = vec![(global_account(&portal, "global@alder.example").await, global)];
        for number in 0..4 {
            let email = format!("nils{number}@alder.example");
            let link = invite(&portal, &ring[0].1, &email, "global_admin").await;
            let admin = portal.visitor();
            let page = admin.get(&link).await.expect(200);
            admin.send(&page, "/set-password", &[("new_password", "a-very-own-password")]).await.expect(200);
            ring.push((global_account(&portal, &email).await, admin));
        }
        let mut open = Vec::new();
        for (at, (_, admin)) in ring.iter().enumerate() {
            let next = &ring[(at + 1) % ring.len()].0;
            open.push((admin, admin.get(&format!("/people/{next}")).await.expect(200), format!("/people/{next}/disable")));
        }
        let clicks = open.iter().map(|(admin, page, action)| admin.send(page, action, &[]));
        for page in futures_util::future::join_all(clicks).await {
            assert!(page.status < 500, "{}: {}", page.status, page.main());
        }
        let mut left = 0;
        for (_, admin) in &ring {
            left += usize::from(admin.get("/people").await.has("a[href='/people/new']"));
        }
        assert!(left > 0, "nobody is left to administer");
    }

    async fn a_forgotten_password_is_reset_through_the_mailbox(portal: Portal) {
        let visitor = portal.visitor();
        let known = visitor.fill("/forgotten-password", "/forgotten-password", &[("sign_in_name", "sales@alder.example")]).await.expect(200);
        let unknown = portal.visitor().fill("/forgotten-password", "/forgotten-password", &[("sign_in_name", "nobody@alder.example")]).await.expect(200);
        assert_eq!(known.main(), unknown.main(), "nobody learns who has an account");
        let open = portal.sign_in("sales@alder.example").await;
        let link = portal.link_to("sales@alder.example").await;
        let page = visitor.get(&link).await.expect(200);
        visitor.send(&page, "/set-password", &[("new_password", "an-entirely-new-one")]).await.expect(200);
        open.get("/customers").await.shows("Sign in");
        portal.sign_in_as(&portal.visitor(), "sales@alder.example", PASSWORD).await.expect(422);
        portal.sign_in_as(&portal.visitor(), "sales@alder.example", "an-entirely-new-one").await.expect(200);
    }

    async fn a_reset_that_a_stranger_asks_for_leaves_an_invitation_open(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let link = invite(&portal, &global, "nils@alder.example", "sales_agent").await;
        let fields = [("sign_in_name", "nils@alder.example")];
        portal.visitor().fill("/forgotten-password", "/forgotten-password", &fields).await.expect(200);
        portal.pass(Duration::from_secs(2 * 60 * 60));
        assert!(portal.visitor().get(&link).await.expect(200).has("[name=new_password]"));
    }

    async fn signing_in_again_ends_the_session_that_the_browser_had(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let page = visitor.get("/forgotten-password").await.expect(200);
        drop(page);
        visitor.post("/sign-in", &[("sign_in_name", "admin@alder.example"), ("password", PASSWORD)]).await.expect(200);
        let sessions = portal.sign_in("sales@alder.example").await.get("/profile/sessions").await.expect(200);
        assert!(!sessions.has("form[action$='/end']"), "only this one is left: {}", sessions.main());
    }

    async fn a_changed_password_ends_the_other_sessions(portal: Portal) {
        let (here, there) = (portal.sign_in("sales@alder.example").await, portal.sign_in("sales@alder.example").await);
        let fields = [("present_password", "wrong"), ("new_password", "an-entirely-new-one")];
        here.fill("/profile/password", "/profile/password", &fields).await.expect(422);
        let fields = [("present_password", PASSWORD), ("new_password", "an-entirely-new-one")];
        here.fill("/profile/password", "/profile/password", &fields).await.expect(200);
        here.get("/customers").await.expect(200).shows("Customers");
        there.get("/customers").await.shows("Sign in");
    }

    async fn a_person_sees_and_ends_the_own_sessions(portal: Portal) {
        let (here, there) = (portal.sign_in("sales@alder.example").await, portal.sign_in("sales@alder.example").await);
        let page = here.get("/profile/sessions").await.expect(200);
        let ends = page.html().select(&scraper::Selector::parse("form[action$='/end']").unwrap()).map(|form| form.attr("action").unwrap().to_owned()).collect::<Vec<_>>();
        assert_eq!(ends.len(), 1, "the other one: {}", page.main());
        here.send(&page, &ends[0], &[]).await.expect(200);
        there.get("/customers").await.shows("Sign in");
        here.get("/customers").await.expect(200).shows("Customers");
        let stranger = portal.sign_in("admin@alder.example").await;
        let mine = here.get("/profile/sessions").await.expect(200);
        drop(mine);
        stranger.get("/profile").await;
        assert_eq!(stranger.post(&ends[0], &[]).await.status, 404);
    }

    async fn a_person_ends_all_sessions_but_this_one(portal: Portal) {
        let here = portal.sign_in("sales@alder.example").await;
        let (there, elsewhere) = (portal.sign_in("sales@alder.example").await, portal.sign_in("sales@alder.example").await);
        let colleague = portal.sign_in("admin@alder.example").await;
        let left = here.fill("/profile/sessions", "/profile/sessions/end-others", &[]).await.expect(200);
        left.says("sessions-others-ended");
        assert!(!left.has("form[action$='/end']") && !left.has("form[action$='/end-others']"), "{}", left.main());
        for ended in [there, elsewhere] {
            ended.get("/customers").await.shows("Sign in");
        }
        for stays in [here, colleague] {
            stays.get("/customers").await.expect(200).shows("Customers");
        }
        let audited = "select count(*) from audit_events where kind = 'session-ended'";
        assert_eq!(portal.count(audited).await, 1);
    }

    async fn a_person_changes_the_own_profile(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let fields = [("first_name", "Sámi"), ("language", "sv-SE"), ("time_zone", "Pacific/Kiritimati")];
        let page = visitor.fill("/profile", "/profile", &fields).await.expect(200);
        assert_eq!(page.attr("html", "lang").as_deref(), Some("sv-SE"));
        assert!(page.body.contains("Sámi Aalto"));
        let wrong = visitor.fill("/profile", "/profile", &[("time_zone", "Mars/Olympus")]).await.expect(422);
        assert!(!wrong.complaints().is_empty());
    }

    async fn r_acc_1_a_sign_in_name_is_given_once(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        for taken in ["sales@alder.example", "SALES@ALDER.EXAMPLE", "sales@dogwood.example"] {
            let fields = [("first_name", "Nils"), ("last_name", "Ny"), ("email", taken), ("roles", "sales_agent")];
            let page = global.fill("/people/new", "/people/new", &fields).await.expect(422);
            assert_eq!(page.complaints().len(), 1, "{taken}: {:?}", page.complaints());
        }
    }

    async fn r_role_5_a_resellers_roles_promise_nothing_that_it_may_not_do(portal: Portal) {
        for (name, confirms) in [("global@alder.example", true), ("global@birch.example", true), ("global@cedar.example", false)] {
            let page = portal.sign_in(name).await.get("/people/new").await.expect(200);
            assert_eq!(page.main().contains("confirm"), confirms, "{name}: {}", page.main());
        }
    }

    async fn the_operators_people_find_on_the_first_page_what_is_theirs(portal: Portal) {
        let (mail, came_in, log) = ("home-mail-queued", "home-latest", "home-events");
        for (name, theirs, not_theirs) in [
            ("operator@assent.example", vec![mail, came_in], vec![log]),
            ("reviewer@assent.example", vec![came_in], vec![mail, log]),
            ("auditor@assent.example", vec![log, "home-exports"], vec![mail, came_in]),
        ] {
            let page = portal.sign_in(name).await.get("/").await.expect(200);
            for key in theirs {
                page.says(key);
            }
            let main = page.main();
            assert!(!not_theirs.iter().any(|key| main.tells(key)), "{name}: {main}");
            assert_eq!(page.has("main form[action='/activity.csv']"), name.starts_with("auditor"), "{name}");
        }
    }

    async fn the_operators_people_are_administered_by_operator_admins(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        operator.get("/people").await.expect(200).shows("Ravi Menon");
        let fields = [("first_name", "Nora"), ("last_name", "Ny"), ("email", "nora@assent.example"), ("roles", "auditor")];
        operator.fill("/people/new", "/people/new", &fields).await.expect(200);
        let link = portal.link_to("nora@assent.example").await;
        let nora = portal.visitor();
        let page = nora.get(&link).await.expect(200);
        nora.send(&page, "/set-password", &[("new_password", "a-very-own-password")]).await.expect(200);
        nora.get("/activity").await.expect(200);
        nora.get("/people").await.expect(403);
    }
}

async fn global_account(portal: &Portal, name: &str) -> String {
    use assent::accounts::{Organisation, people};
    let mut db = portal.site.db.read().await.unwrap();
    let Organisation::Partner { id, .. } = portal.sellers["alder"].visitor.organisation.clone() else {
        unreachable!()
    };
    let people = people::of_partner(&mut db, id).await.unwrap();
    people
        .iter()
        .find(|person| person.sign_in_name == name)
        .unwrap()
        .id
        .to_string()
}
