//! What screens claim is so: open requests, cards, agreements, and moments.

use std::time::Duration;

use crate::invitations::{press, press_on};
use crate::support::customers::{attested, customer_on};
use crate::support::{Page, Portal, Tells, Visitor, say};

const TO: &str = "asa@vinterhamn.example";

/// Sends the agreement's invitation from Account info.
async fn invites(portal: &Portal, agent: &str, customer: &str) -> String {
    let agent = portal.sign_in(agent).await;
    let account = agent.get(&format!("/customers/{customer}")).await.expect(200);
    let page = match account.attr("a[href^='/invitations/']", "href") {
        Some(open) => agent.get(&open).await.expect(200),
        None => agent
            .send(&account, &format!("/customers/{customer}/invite"), &[])
            .await
            .expect(200),
    };
    press_on(&agent, &page, "send", &[("to", TO)]).await.expect(200);
    portal.link_to(TO).await
}

/// A request of Birch's for a relationship that the customer's admin has opened: the admin, signed in through its link.
async fn opened(portal: &Portal, prefix: &str) -> Visitor {
    let birch = portal.sign_in("sales@birch.example").await;
    let page = birch.get("/customers/request-relationship").await.expect(200);
    press_on(&birch, &page, "send", &[("to", "chef@example.com")])
        .await
        .expect(200);
    let link = portal.link_to("chef@example.com").await;
    let owner = portal.visitor();
    let page = owner.get(&link).await.expect(200);
    let name = format!("admin@{prefix}.onassent.example");
    let fields = [("sign_in_name", name.as_str()), ("password", assent::demo::PASSWORD)];
    owner.send(&page, "/sign-in", &fields).await.expect(200);
    owner.speaks_english().await;
    owner
}

/// The card of the agreement on Account info.
async fn account(agent: &Visitor, customer: &str) -> Page {
    agent.get(&format!("/customers/{customer}")).await.expect(200)
}

stories! {
    async fn r_direct_9_accept_lists_every_open_request_after_one_was_accepted(portal: Portal) {
        let (customer, _) = portal.customer("requests").await;
        invites(&portal, "sales@alder.example", &customer).await;
        let owner = opened(&portal, "requests").await;
        let page = owner.get("/accept").await.expect(200);
        assert!(page.text("section[aria-labelledby=requests-heading]").contains("Birch Distribution"), "{}", page.main());
        assert!(!page.text("section[aria-labelledby=requests-heading]").contains("Alder Direct"), "that is what the page is about");
        portal.accepts(&owner).await;
        let page = owner.get("/accept").await.expect(200);
        page.says("accept-others-open").shows("Birch Distribution");
        assert!(!page.main().tells("accept-nothing-open"), "{}", page.main());
        let birch = page.attr("section[aria-labelledby=requests-heading] a", "href").unwrap();
        assert_eq!(page.texts("section[aria-labelledby=requests-heading] a").len(), 1);
        let page = portal.ticks(&owner, &birch).await.expect(200);
        let code = portal.code_to(TO).await;
        owner.send(&page, &page.path, &[("code", &code)]).await.expect(200);
        owner.get("/accept").await.expect(200).says("accept-nothing-open");
    }

    async fn r_direct_9_one_act_is_offered_once_whoever_asks_for_it(portal: Portal) {
        let (customer, owner) = portal.customer("once").await;
        let home = owner.get("/").await.expect(200);
        assert_eq!(home.texts("main a[href^='/accept']").len(), 1, "a draft asks for nothing: {}", home.main());
        portal.relate("dogwood", &customer).await;
        invites(&portal, "sales@alder.example", &customer).await;
        portal.pass(Duration::from_secs(1));
        invites(&portal, "sales@dogwood.example", &customer).await;
        let home = owner.get("/").await.expect(200);
        let acts = home.texts("main .notice a[href^='/accept']");
        assert_eq!(acts.len(), 1, "{acts:?}");
        assert!(acts[0].contains("Alder Direct") && acts[0].contains("Dogwood Cloud"), "{acts:?}");
        portal.accepts(&owner).await;
        assert!(!owner.get("/").await.expect(200).has("main .notice a[href^='/accept']"));
    }

    async fn r_upd_7_the_version_follows_the_date_that_is_corrected(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, _) = portal.customer("slip").await;
        let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        let fields = [
            ("accepted_on_day", "1"), ("accepted_on_month", "10"), ("accepted_on_year", "2021"), ("basis", "email"),
            ("attested", "yes"),
        ];
        let page = sales.fill(&form, &form, &fields).await.expect(422);
        page.says("acceptance-opens-nothing");
        assert!(!page.has("#version option[selected]"), "nobody has chosen a version");
        assert_eq!(page.texts("#version option")[0], say("acceptance-version-by-date", &[("version", "1")]));
        let kept = sales.send(&page, &form, &[("confirm_version", "1")]).await.expect(200);
        kept.says_with("acceptance-method-attestation", &[("version", "1")]);
        let correct = kept.attr("a[href$='/correct']", "href").unwrap();
        let page = sales.get(&correct).await.expect(200);
        assert!(!page.has("#version option[selected]"));
        let fields = [("reason", "A slip"), ("accepted_on_year", "2026"), ("attested", "yes")];
        let page = sales.send(&page, &correct, &fields).await.expect(200);
        page.shows("1 October 2026").says_with("acceptance-method-attestation", &[("version", "2")]);

        let (other, _) = portal.customer("other").await;
        let form = format!("/customers/{other}/agreements/MicrosoftCustomerAgreement");
        let fields = [
            ("accepted_on_day", "1"), ("accepted_on_month", "10"), ("accepted_on_year", "2021"), ("basis", "email"),
            ("attested", "yes"),
        ];
        let page = sales.fill(&form, &form, &fields).await.expect(422);
        let page = sales.send(&page, &form, &[("accepted_on_year", "2026")]).await.expect(200);
        page.says_with("acceptance-method-attestation", &[("version", "2")]);
        let chosen = [("accepted_on_year", "2026"), ("version", "1"), ("email", "bo@vinterhamn.example")];
        let page = sales.fill(&form, &form, &[&fields[..2], &chosen[..], &fields[3..]].concat()).await.expect(422);
        assert_eq!(page.attr("#version option[selected]", "value").as_deref(), Some("1"), "a choice is kept");
    }

    async fn r_upd_7_the_wizards_version_follows_the_date(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut fields = attested("wizard");
        fields.retain(|(name, _)| *name != "accepted_on_year");
        fields.push(("accepted_on_year", "2021".to_owned()));
        let typed = crate::support::customers::as_typed(&fields);
        let review = sales.fill("/customers/new", "/customers/new", &typed).await.expect(200);
        review.says("onboarding-will-not-open");
        let draft = review.path.replace("/review", "");
        let page = sales.get(&draft).await.expect(200);
        assert!(!page.has("#version option[selected]"));
        assert_eq!(page.texts("#version option")[0], say("acceptance-version-by-date", &[("version", "1")]));
        let review = sales.send(&page, &draft, &[("accepted_on_year", "2026")]).await.expect(200);
        assert!(!review.main().tells("onboarding-will-not-open"), "{}", review.main());
    }

    async fn r_direct_5_a_withdrawn_customer_shows_the_open_task(portal: Portal) {
        let (customer, owner) = portal.customer("withdrawn").await;
        portal.accepts(&owner).await;
        portal.pass(Duration::from_secs(60));
        let path = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(path, path, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        let page = account(&sales, &customer).await;
        assert!(page.text("#task").tells("acceptance-task-cancel"), "{}", page.main());
        let auditor = account(&portal.sign_in("auditor@assent.example").await, &customer).await;
        assert!(auditor.has("#task") && !auditor.has("#task form"), "{}", auditor.main());
        let settle = page.attr("#task form", "action").unwrap();
        let settled = sales.send(&page, &settle, &[]).await.expect(200);
        assert_eq!(settled.path, format!("/customers/{customer}"));
        assert!(!settled.has("#task"), "{}", settled.main());
    }

    async fn r_direct_8_a_disputed_customer_is_not_plain_green_and_offers_what_to_do(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("disputed")).await.expect(200));
        assert!(account(&sales, &customer).await.has(".card .status.good"));
        let link = portal.dispute_link(&customer).await;
        let person = portal.visitor();
        let page = person.get(&link).await.expect(200);
        person.send(&page, "/dispute", &[("reason", "I was on leave")]).await.expect(200);
        let page = account(&sales, &customer).await;
        assert!(!page.has(".card .status.good"), "{}", page.main());
        assert!(page.has("a.button[href='mailto:asa@vinterhamn.example']"), "{}", page.main());
        page.says("dispute-write");
        assert!(page.has("a[href$='/correct']"));
        let list = sales.get("/customers").await.expect(200);
        assert!(list.has("tbody .status.warn") && !list.has("tbody .status.good"), "{}", list.main());
        list.says("dispute-disputed");
        assert_eq!(sales.get("/customers?status=attested").await.expect(200).texts("tbody tr").len(), 1, "R-UPD-2: it is flagged only");
    }

    async fn r_direct_4_a_customer_that_bought_before_says_why_it_cannot_be_invited(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, _) = portal.customer("bought").await;
        assert!(!account(&sales, &customer).await.has("#no-invite"));
        let edit = format!("/customers/{customer}/edit");
        sales.fill(&edit, &edit, &[("bought_before", "yes")]).await.expect(200);
        let page = account(&sales, &customer).await;
        assert!(page.text("#no-invite").tells("invitations-none-bought-before"), "{}", page.main());
        assert!(!page.has("form[action$='/invite']"));
        let helpdesk = account(&portal.sign_in("helpdesk@alder.example").await, &customer).await;
        assert!(!helpdesk.has("#no-invite"), "nobody misses what was never offered");
    }

    async fn r_agr_4_a_retired_agreement_is_retired(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/agreements?type=MicrosoftCloudAgreement").await.expect(200);
        let rows = page.texts("tbody th");
        assert!(!rows.is_empty() && rows.iter().all(|row| row.contains("Retired")), "{rows:?}");
        let page = sales.get("/agreements?type=MicrosoftCustomerAgreement").await.expect(200);
        assert!(page.texts("tbody th").iter().all(|row| row.contains("In effect")));
    }

    async fn r_agr_2_a_text_in_another_language_than_the_customers_says_why_and_links_what_there_is(portal: Portal) {
        let (_, owner) = portal.customer("languages").await;
        assert!(!owner.get("/accept").await.expect(200).has("#other-language"), "Swedish is there");
        let page = owner.get("/accept?lang=ja-JP").await.expect(200);
        let answer = page.text("#other-language");
        assert!(answer.contains("Japanese") && answer.contains("Sweden"), "{answer}");
        assert!(page.has("nav a[lang]") || page.has("#other-language a"), "{}", page.main());
    }

    async fn r_upd_4_one_acceptance_is_one_card_with_the_partners_that_it_counts_for(portal: Portal) {
        let (customer, owner) = portal.customer("counts").await;
        portal.relate("dogwood", &customer).await;
        let auditor = portal.sign_in("auditor@assent.example").await;
        let cards = async || {
            let page = account(&auditor, &customer).await;
            let titles = page.texts("main .card h2");
            titles.into_iter().filter(|title| title.contains("Microsoft Customer Agreement")).collect::<Vec<_>>()
        };
        assert_eq!(cards().await.len(), 2, "each is asked for its own");
        portal.accepts(&owner).await;
        let answer = cards().await;
        assert_eq!(answer.len(), 1, "{answer:?}");
        assert!(answer[0].contains("Alder Direct") && answer[0].contains("Dogwood Cloud"), "{answer:?}");
        account(&auditor, &customer).await.says("acceptance-counts-for-all");
    }

    async fn every_moment_of_a_record_names_its_zone(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("zone")).await.expect(200));
        let page = account(&sales, &customer).await;
        for line in page.texts(".timeline li") {
            assert!(line.contains("(UTC"), "{line}");
        }
        let correct = page.attr("a[href$='/correct']", "href").unwrap();
        sales.get(&correct.replace("/correct", "")).await.expect(200).shows("(UTC");
        let log = portal.sign_in("global@alder.example").await.get("/activity").await.expect(200);
        let lines = log.texts(".scroll > .cards > tbody > tr:not(.more)");
        assert!(!lines.is_empty() && lines.iter().all(|line| line.contains("(UTC")), "{lines:?}");
        let (customer, owner) = portal.customer("received").await;
        let link = invites(&portal, "sales@alder.example", &customer).await;
        assert!(link.contains("token="));
        let receipt = portal.accepts(&owner).await;
        owner.get(&format!("/acceptances/{receipt}")).await.expect(200).shows("(UTC");
        portal.deliver().await;
        let copy = portal.mailbox.list(TO).into_iter().find(|letter| letter.text.contains("2026, ")).unwrap();
        assert!(copy.text.contains("Europe/Stockholm") || copy.text.contains("UTC"), "{}", copy.text);
    }

    async fn r_inv_2_the_email_is_there_at_once_with_the_choices_beside_it(portal: Portal) {
        let global = portal.sign_in("global@dogwood.example").await;
        let page = global.get("/customers/request-relationship").await.expect(200);
        assert!(page.has("form.generator #body"), "{}", page.main());
        let id = page.attr("form.generator", "action").unwrap();
        let other = global.get("/customers/request-relationship?dap=yes").await.expect(200);
        assert!(other.text("#body").tells("letter-relationship-dap") && other.has("#dap[checked]"));
        assert_ne!(other.attr("form.generator", "action").unwrap(), id);
        let sent = press(&global, "/customers/request-relationship?dap=yes", "send", &[("to", "chef@example.com")]).await;
        sent.expect(200).says("invitations-dap-asked");
    }
}
