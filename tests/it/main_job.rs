//! The main job, once through: a sales agent creates a customer, attests, finds it again and reads the confirmation;
//! everybody else sees what they may see.

use crate::support::customers::{as_typed, asked, attested, customer_on, password_on, typed};
use crate::support::{Portal, Tells, Visitor, say};

stories! {
    async fn r_new_a_sales_agent_creates_a_customer_attests_finds_it_and_reads_the_confirmation(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get("/customers").await.expect(200).shows("New customer");
        let page = sales.onboard(&attested("vinterhamn")).await.expect(200);
        assert!(page.title().contains("Confirmation"), "{}", page.title());
        page.shows("admin@vinterhamn.onassent.example").shows("Add customer");
        let password = password_on(&page);
        assert_eq!(page.headers["cache-control"], "no-store");
        let list = sales.get("/customers?q=bryggeri").await.expect(200);
        list.shows("Vinterhamn Bryggeri AB").shows("Attested").shows("2026-11-19");
        let customer = customer_on(&list);
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        account.shows("Vinterhamn Bryggeri AB").shows("Attested").shows("Åsa Öberg").shows("19 November 2026");
        account.shows("Sami Aalto").says("acceptance-basis-signed-paper").shows("SHA-256");
        assert!(account.title().starts_with("Account info: Vinterhamn Bryggeri AB"), "{}", account.title());
        assert!(!account.body.contains(&password), "the password is shown once");
    }

    async fn r_new_4_submitting_twice_creates_one_customer_and_r_new_5_shows_the_password_once(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let fields = attested("twice");
        let review = sales.fill("/customers/new", "/customers/new", &as_typed(&fields)).await.expect(200);
        let action = review.path.replace("/review", "/confirmation");
        let first = sales.send(&review, &action, &[]).await.expect(200);
        let password = password_on(&first);
        let second = sales.send(&review, &action, &[]).await.expect(200);
        assert!(!second.body.contains(&password));
        let reload = sales.get(&action).await.expect(200);
        assert!(!reload.body.contains(&password));
        reload.shows("admin@twice.onassent.example");
        assert_eq!(sales.get("/customers?q=twice").await.texts("tbody tr").len(), 1);
    }

    async fn r_new_4_two_clicks_at_the_same_moment_create_one_customer(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let review = sales.fill("/customers/new", "/customers/new", &as_typed(&attested("rush"))).await.expect(200);
        let action = review.path.replace("/review", "/confirmation");
        let clicks = (0..6).map(|_| sales.send(&review, &action, &[]));
        let pages = futures_util::future::join_all(clicks).await;
        assert!(pages.iter().all(|page| page.status == 200), "{:?}", pages.iter().map(|page| page.status).collect::<Vec<_>>());
        let shown = pages.iter().filter(|page| page.texts("code").iter().any(|text| text.len() == 23)).count();
        assert_eq!(shown, 1, "the password is shown once");
        assert_eq!(sales.get("/customers?q=rush").await.texts("tbody tr").len(), 1);
    }

    async fn two_agents_who_take_the_same_domain_at_once_get_one_customer_and_one_complaint(portal: Portal) {
        let (alder, dogwood) = (portal.sign_in("sales@alder.example").await, portal.sign_in("sales@dogwood.example").await);
        let one = alder.fill("/customers/new", "/customers/new", &as_typed(&asked("harbour"))).await.expect(200);
        let other = dogwood.fill("/customers/new", "/customers/new", &as_typed(&asked("harbour"))).await.expect(200);
        let (one_action, other_action) = (one.path.replace("/review", "/confirmation"), other.path.replace("/review", "/confirmation"));
        let (one, other) = futures_util::future::join(
            alder.send(&one, &one_action, &[]),
            dogwood.send(&other, &other_action, &[]),
        )
        .await;
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422], "{}\n{}", one.main(), other.main());
        let refused = if one.status == 422 { one } else { other };
        assert!(refused.complaints().iter().any(|line| line.contains("domain")), "{:?}", refused.complaints());
        assert_eq!(refused.attr("[name=company_name]", "value").as_deref(), Some("Vinterhamn Bryggeri AB"));
    }

    async fn r_new_2_nothing_about_the_agreement_is_chosen_beforehand(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/customers/new").await.expect(200);
        assert!(!page.has("[name=acceptance][checked]") && !page.has("[name=attested][checked]"));
        page.shows("Customer will be asked to accept the Microsoft Customer Agreement in Assent");
        page.shows("The customer has already accepted");
        page.shows("I attest that the customer has accepted the Microsoft Customer Agreement");
        let page = sales.send(&page, "/customers/new", &as_typed(&typed("open"))).await.expect(422);
        assert!(!page.complaints().is_empty());
        let mut fields = attested("open");
        fields.retain(|(name, _)| *name != "attested");
        let page = sales.fill("/customers/new", "/customers/new", &as_typed(&fields)).await.expect(422);
        assert_eq!(page.complaints().len(), 1, "{:?}", page.complaints());
    }

    async fn r_new_1_everything_that_is_wrong_is_told_at_once_and_what_was_typed_is_kept(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/customers/new").await.expect(200);
        let wrong = [
            ("company_name", ""),
            ("domain_prefix", "not a domain!"),
            ("country", "SE"),
            ("postal_code", "12"),
            ("email", "asa@"),
            ("first_name", "<b>Åsa</b> 🦌"),
            ("acceptance", "attest"),
            ("accepted_on_day", "21"),
            ("accepted_on_month", "11"),
            ("accepted_on_year", "2026"),
        ];
        let page = sales.send(&page, "/customers/new", &wrong).await.expect(422);
        assert!(page.title().starts_with("Error:"), "{}", page.title());
        assert!(page.complaints().len() >= 7, "{:?}", page.complaints());
        assert_eq!(page.attr("[name=first_name]", "value").as_deref(), Some("<b>Åsa</b> 🦌"));
        assert!(page.complaints().iter().any(|line| line.tells("problem-date-future")), "{:?}", page.complaints());
        for link in page.texts("#error-summary a") {
            assert!(!link.is_empty());
        }
        let html = page.html();
        for link in html.select(&scraper::Selector::parse("#error-summary a").unwrap()) {
            let id = link.attr("href").unwrap().trim_start_matches('#').to_owned();
            assert!(page.has(&format!("[id='{id}']")), "#{id} leads nowhere");
        }
    }

    async fn r_new_2_the_summary_tells_the_contacts_name_from_that_of_who_accepted(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/customers/new").await.expect(200);
        let mut fields = attested("two-names");
        fields.retain(|(name, _)| !["first_name", "last_name", "email", "signer"].contains(name));
        fields.push(("signer", "other".to_owned()));
        let page = sales.send(&page, "/customers/new", &as_typed(&fields)).await.expect(422);
        let complaints = page.complaints();
        for label in ["First name", "Last name", "Email address"] {
            let answer: Vec<_> = complaints.iter().filter(|line| line.contains(label)).collect();
            assert_eq!(answer.len(), 2, "{complaints:?}");
            assert!(answer[0].starts_with(label) && answer[1].starts_with(&say("field-signer", &[])), "{answer:?}");
        }
    }

    async fn r_role_1_and_5_who_may_not_create_is_not_offered_it_and_is_told_why(portal: Portal) {
        for (name, why) in [("helpdesk@alder.example", "refusal-needs-admin-or-sales-agent"), ("global@alder.example", "refusal-needs-admin-or-sales-agent"), ("sales@cedar.example", "refusal-reseller")] {
            let visitor = portal.sign_in(name).await;
            let list = visitor.get("/customers").await.expect(200);
            assert!(!list.has("a[href='/customers/new']"), "{name}");
            visitor.get("/customers/new").await.expect(403).says(why);
        }
    }

    async fn r_role_6_a_customer_of_another_partner_is_not_there(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("mine")).await.expect(200));
        let other = portal.sign_in("sales@dogwood.example").await;
        let theirs = other.get(&format!("/customers/{customer}")).await.expect(404);
        let unknown = other.get("/customers/01890000-0000-7000-8000-000000000000").await.expect(404);
        let but_for_its_id = |page: &crate::support::Page| page.main().replace(&page.text("main .mono"), "");
        assert_eq!(but_for_its_id(&theirs), but_for_its_id(&unknown));
        assert!(other.get("/customers?q=vinterhamn").await.texts("tbody tr").is_empty());
    }

    async fn r_role_9_the_operator_sees_all_and_changes_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("seen")).await.expect(200));
        for name in ["operator@assent.example", "reviewer@assent.example", "auditor@assent.example"] {
            let visitor = portal.sign_in(name).await;
            visitor.get("/customers").await.expect(200).shows("Alder Direct");
            let page = visitor.get(&format!("/customers/{customer}")).await.expect(200);
            page.shows("Attested").shows("Alder Direct");
            // But for an Operator admin, who may end a relationship (R-REL-1).
            let ends = page.has("main form[method=post][action$='/end']");
            assert_eq!(ends, name == "operator@assent.example", "{name}");
            assert!(!page.has("main form[method=post]:not([action$='/end'])"), "{name}");
        }
    }

    async fn r_gate_5_a_national_cloud_has_no_form_and_needs_none(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut fields = typed("national");
        fields.retain(|(name, _)| *name != "cloud");
        fields.push(("cloud", "us_government".to_owned()));
        let customer = customer_on(&sales.onboard(&fields).await.expect(200));
        let page = sales.get(&format!("/customers/{customer}")).await.expect(200);
        page.shows("Not needed");
        assert!(!page.body.contains("/agreements/MicrosoftCustomerAgreement\""));
        let form = sales.get(&format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement")).await;
        assert!(form.status >= 400 || !form.has("[name=attested]"), "{}", form.main());
    }

    async fn r_acc_3_the_customers_admin_sets_an_own_password_first(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.onboard(&asked("first")).await.expect(200);
        let (customer, password) = (customer_on(&page), password_on(&page));
        let owner = portal.visitor();
        let page = portal.sign_in_as(&owner, "admin@first.onassent.example", &password).await.expect(200);
        assert!(page.path.starts_with("/profile/password"), "{}", page.path);
        assert!(owner.get("/").await.path.starts_with("/profile/password"));
        let same = owner.send(&page, "/profile/password", &[("code", "000000"), ("present_password", &password), ("new_password", &password)]).await;
        assert_eq!(same.status, 422, "{}", same.main());
        let home = portal.first_password(&owner, &page, &password, "a-very-own-password").await.expect(200);
        home.shows("Vinterhamn Bryggeri AB");
        owner.get("/").await.expect(200).shows("Alder Direct");
        let issue = format!("/customers/{customer}/temporary-password");
        assert!(!sales.get(&format!("/customers/{customer}")).await.has(&format!("form[action='{issue}']")));
        let issued = sales.post(&issue, &[]).await;
        assert!(!issued.texts("code").iter().any(|text| text.len() == 23), "the owner has an own one: {}", issued.main());
    }

    async fn r_acc_3_a_temporary_password_ends_after_fourteen_days_and_can_be_issued_again(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.onboard(&asked("late")).await.expect(200);
        let (customer, password) = (customer_on(&page), password_on(&page));
        portal.pass(std::time::Duration::from_secs(14 * 24 * 60 * 60 + 1));
        portal.sign_in_as(&portal.visitor(), "admin@late.onassent.example", &password).await.expect(422);
        let sales = portal.sign_in("sales@alder.example").await;
        let account = format!("/customers/{customer}");
        let issue = format!("{account}/temporary-password");
        let form = sales.get(&account).await.expect(200);
        let page = sales.send(&form, &issue, &[]).await.expect(200);
        page.says("customers-password-reload");
        let again = password_on(&page);
        assert_ne!(again, password);
        // What a browser sends again when the page is reloaded.
        let reload = sales.send(&form, &issue, &[]).await.expect(200);
        assert!(reload.path == account && !reload.body.contains(&again), "{}", reload.path);
        let page = portal.sign_in_as(&portal.visitor(), "admin@late.onassent.example", &again).await.expect(200);
        assert!(page.path.starts_with("/profile/password"), "{}", page.path);
    }

    async fn a_draft_is_left_resumed_listed_and_told_to_the_second_tab(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/customers/new").await.expect(200);
        let fields = [("company_name", "Halvfärdig AB"), ("leave", "yes")];
        sales.send(&page, "/customers/new", &fields).await;
        let list = sales.get("/customers/drafts").await.expect(200);
        list.shows("Halvfärdig AB");
        let path = list.attr("a[href^='/customers/new/']", "href").unwrap();
        let (one, two) = (sales.get(&path).await.expect(200), sales.get(&path).await.expect(200));
        assert_eq!(one.attr("[name=company_name]", "value").as_deref(), Some("Halvfärdig AB"));
        let action = path.clone();
        sales.send(&one, &action, &as_typed(&asked("tab-one"))).await.expect(200);
        let answer = sales.send(&two, &action, &as_typed(&asked("tab-two"))).await;
        assert_eq!(answer.status, 409, "{}", answer.main());
        assert_eq!(answer.attr("[name=domain_prefix]", "value").as_deref(), Some("tab-two"));
    }

    async fn r_new_4_back_from_review_leads_to_what_was_typed_also_where_it_was_refused(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        // The addresses that the browser's way back leads to are those of answers to GET, one after another.
        let untouched = sales.get("/customers/new").await.expect(200);
        assert!(untouched.path.starts_with("/customers/new?draft="), "{}", untouched.path);
        let mut fields = attested("backwards");
        fields.retain(|(name, _)| *name != "city");
        let refused = sales.send(&untouched, "/customers/new", &as_typed(&fields)).await.expect(422);
        assert!(refused.path.ends_with("?check=yes"), "{}", refused.path);
        let draft = refused.attr("form.wizard", "action").unwrap();
        let review = sales.send(&refused, &draft, &[("city", "Umeå")]).await.expect(200);
        assert_eq!(review.path, format!("{draft}/review"));
        for back in [&refused.path, &untouched.path] {
            let page = sales.get(back).await.expect(200);
            assert!(page.complaints().is_empty(), "{:?}", page.complaints());
            assert_eq!(page.attr("[name=city]", "value").as_deref(), Some("Umeå"));
            assert_eq!(page.attr("form.wizard", "action"), Some(draft.clone()));
            assert!(page.has("[name=attested][checked]"));
        }
        // After the last step they lead to what was created.
        let made = sales.send(&review, &format!("{draft}/confirmation"), &[]).await.expect(200);
        for back in [&refused.path, &untouched.path] {
            assert_eq!(sales.get(back).await.expect(200).path, made.path);
        }
    }

    async fn an_untouched_form_that_is_refused_makes_no_draft_and_one_choice_is_kept(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let untouched = sales.get("/customers/new").await.expect(200);
        let refused = sales.send(&untouched, "/customers/new", &[]).await.expect(422);
        assert!(refused.complaints().len() > 5 && refused.title().starts_with("Error:"), "{:?}", refused.complaints());
        assert!(sales.get("/customers/drafts").await.expect(200).texts("tbody tr").is_empty());
        let chosen = [("cloud", "us_government"), ("company_name", "")];
        let refused = sales.send(&refused, "/customers/new", &chosen).await.expect(422);
        assert!(refused.has("[name=cloud][value=us_government][checked]"), "{}", refused.main());
        // Another partner's draft in the address is as good as none.
        let other = portal.sign_in("sales@dogwood.example").await;
        let id = refused.attr("[name=draft]", "value").unwrap();
        let page = other.get(&format!("/customers/new?draft={id}")).await.expect(200);
        assert!(page.has("[name=cloud][value=public][checked]"), "{}", page.main());
        other.send(&page, "/customers/new", &as_typed(&attested("not-mine"))).await.expect(404);
        let page = other.get("/customers/new?draft=%F0%9F%A6%8C&check=%00&file=../..").await.expect(200);
        assert!(page.complaints().is_empty());
    }

    async fn r_new_2_what_one_agent_ticked_another_has_to_tick_anew(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let review = sales.fill("/customers/new", "/customers/new", &as_typed(&attested("handed"))).await.expect(200);
        let draft = review.path.trim_end_matches("/review").to_owned();
        assert!(sales.get(&draft).await.expect(200).has("[name=attested][checked]"), "the own tick is kept");
        let admin = portal.sign_in("admin@alder.example").await;
        assert!(!admin.get(&draft).await.expect(200).has("[name=attested][checked]"));
        let sent = admin.get(&format!("{draft}/review")).await;
        assert!(!sent.path.ends_with("/review"), "nobody submits with another's tick: {}", sent.path);
    }

    async fn a_domain_whose_admins_sign_in_name_is_taken_is_not_free(portal: Portal) {
        // As of a customer whose own domain was another one once.
        portal.run("update accounts set sign_in_key = 'admin@wanted.onassent.example' where sign_in_key = 'sales@dogwood.example'").await;
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.fill("/customers/new", "/customers/new", &as_typed(&asked("wanted"))).await.expect(422);
        assert!(page.complaints().iter().any(|line| line.contains("domain")), "{:?}", page.complaints());
    }

    async fn r_agr_5_the_record_holds_the_exact_text(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("text")).await.expect(200));
        let page = sales.get(&format!("/customers/{customer}")).await.expect(200);
        let link = page.attr("a[href^='/agreements/texts/']", "href").unwrap();
        let text = sales.get(&link).await.expect(200);
        assert!(text.has("[lang='sv-SE']"), "{}", text.main());
        let bytes = sales.get(&format!("{link}/download")).await.expect(200);
        let hash = assent::values::secret::sha256_hex(bytes.body.as_bytes());
        let mut db = portal.site.db.read().await.unwrap();
        let history = assent::confirmations::history(&mut db, None, customer.parse().unwrap(), None).await.unwrap();
        assert_eq!(history[0].text_sha256, hash);
        assert!(bytes.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    }
}

/// 13:30 in Kiritimati is the day after 23:30 UTC of the day before: tomorrow for London, today for the agent.
#[actix_web::test]
async fn r_new_3_today_is_the_day_where_the_agent_is() {
    for kind in [crate::support::Kind::Sqlite, crate::support::Kind::Postgres] {
        let portal = Portal::spawn(kind).await;
        let sales: Visitor = portal.sign_in("sales@alder.example").await;
        portal.clock.move_to("2026-11-20T23:30:00Z".parse().unwrap());
        let tomorrow = |mut fields: Vec<(&'static str, String)>| {
            fields.retain(|(name, _)| !name.starts_with("accepted_on"));
            for (name, value) in [
                ("accepted_on_day", "21"),
                ("accepted_on_month", "11"),
                ("accepted_on_year", "2026"),
            ] {
                fields.push((name, value.to_owned()));
            }
            fields
        };
        let sales_again = {
            drop(sales);
            portal.sign_in("sales@alder.example").await
        };
        sales_again
            .fill("/profile", "/profile", &[("time_zone", "Europe/London")])
            .await
            .expect(200);
        let fields = tomorrow(attested("london"));
        sales_again
            .fill("/customers/new", "/customers/new", &as_typed(&fields))
            .await
            .expect(422);
        sales_again
            .fill("/profile", "/profile", &[("time_zone", "Pacific/Kiritimati")])
            .await
            .expect(200);
        let fields = tomorrow(attested("kiritimati"));
        let page = sales_again
            .fill("/customers/new", "/customers/new", &as_typed(&fields))
            .await
            .expect(200);
        assert!(page.path.ends_with("/review"));
        portal.stopper().stop(false).await;
    }
}
