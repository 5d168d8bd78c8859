//! Account info of an existing customer: attesting, evidence, who may, and what is refused.

use crate::support::customers::{PDF, asked, attested, customer_on};
use crate::support::{Page, Portal, Tells, Visitor};

fn form(customer: &str) -> String {
    format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement")
}

/// What an agent types into the form; the rest stays as it is prefilled.
const TYPED: [(&str, &str); 5] = [
    ("accepted_on_day", "19"),
    ("accepted_on_month", "11"),
    ("accepted_on_year", "2026"),
    ("basis", "email"),
    ("attested", "yes"),
];

async fn attest(visitor: &Visitor, customer: &str, fields: &[(&str, &str)]) -> Page {
    let page = visitor.get(&form(customer)).await.expect(200);
    let mut all = TYPED.to_vec();
    all.retain(|(name, _)| !fields.iter().any(|(field, _)| field == name));
    all.extend_from_slice(fields);
    visitor.send(&page, &form(customer), &all).await
}

async fn customer(visitor: &Visitor, prefix: &str) -> String {
    customer_on(&visitor.onboard(&asked(prefix)).await.expect(200))
}

stories! {
    async fn r_upd_1_and_3_an_agent_attests_for_an_existing_customer_and_reads_it_back(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "existing").await;
        let page = sales.get(&form(&customer)).await.expect(200);
        assert_eq!(page.attr("[name=first_name]", "value").as_deref(), Some("Åsa"), "the primary contact is proposed");
        assert!(!page.has("[name=attested][checked]") && !page.has("[name=basis][checked]"));
        let page = attest(&sales, &customer, &[("first_name", "Bo"), ("email", "bo@vinterhamn.example")]).await.expect(200);
        assert_eq!(page.path, format!("/customers/{customer}"));
        page.shows("Attested").shows("Bo Öberg").shows("bo@vinterhamn.example").shows("19 November 2026").shows("Sami Aalto");
    }

    async fn r_upd_5_what_a_second_tab_says_more_than_the_first_is_not_dropped_as_a_double_click(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "tabs").await;
        let path = form(&customer);
        let mut tabs = Vec::new();
        for _ in 0..4 {
            tabs.push(sales.get(&path).await.expect(200));
        }
        sales.send(&tabs[0], &path, &TYPED).await.expect(200);
        let mut named = TYPED.to_vec();
        named.push(("employee", "Kim Ek"));
        sales.send(&tabs[1], &path, &named).await.expect(409);
        sales.upload(&tabs[2], &path, &TYPED, Some(("evidence", "signed.pdf", PDF.to_vec()))).await.expect(409);
        // The very same is.
        sales.send(&tabs[3], &path, &TYPED).await.expect(200);
    }

    async fn e_5_evidence_is_kept_by_its_content_and_served_as_a_download_only(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "evidence").await;
        let page = sales.get(&form(&customer)).await.expect(200);
        let lie = ("evidence", "agreement.pdf", b"<script>alert(1)</script>".to_vec());
        let page = sales.upload(&page, &form(&customer), &TYPED, Some(lie)).await.expect(422);
        assert_eq!(page.complaints().len(), 1, "{:?}", page.complaints());
        let page = sales.get(&form(&customer)).await.expect(200);
        let name = "../avtal \"å\"; x=y.pdf";
        let page = sales.upload(&page, &form(&customer), &TYPED, Some(("evidence", name, PDF.to_vec()))).await.expect(200);
        let link = page.attr("a[href$='/evidence']", "href").unwrap();
        let file = sales.get(&link).await.expect(200);
        assert_eq!(file.body.as_bytes(), PDF);
        let answer = file.headers["content-disposition"].to_str().unwrap();
        assert!(answer.starts_with("attachment") && !answer.contains('\n'), "{answer}");
        assert_eq!(file.headers["x-content-type-options"], "nosniff");
        assert_eq!(portal.sign_in("sales@dogwood.example").await.get(&link).await.status, 404);
        portal.sign_in("auditor@assent.example").await.get(&link).await.expect(200);
    }

    async fn a_file_of_eleven_megabytes_is_refused_in_words(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "large").await;
        let page = sales.get(&form(&customer)).await.expect(200);
        let mut large = PDF.to_vec();
        large.resize(11 * 1024 * 1024, b' ');
        let page = sales.upload(&page, &form(&customer), &TYPED, Some(("evidence", "large.pdf", large))).await.expect(422);
        assert!(page.complaints().iter().any(|line| line.contains("10")), "{:?}", page.complaints());
        assert!(page.has("[name=basis][value=email][checked]"), "what was typed is kept");
    }

    async fn r_upd_2_a_newer_attestation_supersedes_and_history_stays(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("newer")).await.expect(200));
        let page = attest(&sales, &customer, &[("email", "ny@vinterhamn.example"), ("accepted_on_day", "20")]).await.expect(200);
        page.shows("ny@vinterhamn.example").shows("20 November 2026");
        assert!(page.texts(".timeline li").len() >= 3, "{:?}", page.texts(".timeline li"));
    }

    async fn r_upd_2_an_older_version_than_the_current_is_refused(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("older")).await.expect(200));
        let fields = [("email", "ny@vinterhamn.example"), ("accepted_on_year", "2021"), ("version", "1"), ("confirm_version", "yes")];
        let page = attest(&sales, &customer, &fields).await;
        assert_eq!(page.status, 422, "{}", page.main());
    }

    async fn r_upd_6_the_same_signer_for_the_same_version_is_refused_while_it_stands(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("same")).await.expect(200));
        let page = attest(&sales, &customer, &[("email", "  ASA@vinterhamn.example "), ("accepted_on_day", "18")]).await;
        assert_eq!(page.status, 422, "{}", page.main());
        let page = attest(&sales, &customer, &[("email", "annan@vinterhamn.example")]).await;
        assert_eq!(page.status, 200, "{}", page.main());
    }

    async fn r_direct_8_the_history_tells_of_a_dispute_to_who_attested_and_to_the_operator(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("history")).await.expect(200));
        portal.relate("dogwood", &customer).await;
        let link = portal.dispute_link(&customer).await;
        portal.pass(std::time::Duration::from_secs(60));
        let named = portal.visitor();
        let page = named.get(&link).await.expect(200);
        named.send(&page, "/dispute", &[("reason", "I was on leave")]).await.expect(200);
        for (name, lines) in [("sales@alder.example", 1), ("auditor@assent.example", 1), ("sales@dogwood.example", 0)] {
            let page = portal.sign_in(name).await.get(&format!("/customers/{customer}")).await.expect(200);
            let answer = page.texts(".timeline li");
            let answer: Vec<_> = answer.iter().filter(|line| line.tells("customers-history-disputed")).collect();
            assert_eq!(answer.len(), lines, "{name}: {answer:?}");
            assert!(answer.iter().all(|line| line.contains("Åsa Öberg") && line.contains("I was on leave")), "{answer:?}");
        }
    }

    async fn two_agents_who_update_one_customer_do_not_overwrite_each_other(portal: Portal) {
        let (sales, admin) = (portal.sign_in("sales@alder.example").await, portal.sign_in("admin@alder.example").await);
        let customer = customer(&sales, "both").await;
        let (one, two) = (sales.get(&form(&customer)).await.expect(200), admin.get(&form(&customer)).await.expect(200));
        sales.send(&one, &form(&customer), &TYPED).await.expect(200);
        let mut other = TYPED.to_vec();
        other.push(("email", "annan@vinterhamn.example"));
        let answer = admin.send(&two, &form(&customer), &other).await.expect(409);
        assert_eq!(answer.attr("[name=email]", "value").as_deref(), Some("annan@vinterhamn.example"));
        let again = admin.send(&answer, &form(&customer), &[("attested", "yes")]).await;
        assert_eq!(again.status, 200, "{}", again.main());
    }

    async fn r_role_2_every_role_attests_for_a_customer_that_bought_before_and_two_for_any_other(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "bought").await;
        let (path, account) = (form(&customer), format!("/customers/{customer}"));
        let here = [("helpdesk@alder.example", "Hugo", 1), ("global@alder.example", "Gunilla", 2)];
        for (name, who, _) in here {
            let agent = portal.sign_in(name).await;
            let link = format!("a[href='{path}']");
            assert!(!agent.get(&account).await.expect(200).has(&link), "{who} is not offered it");
            agent.get(&path).await.expect(403).shows("Admin agent");
            let before = portal.rows().await["audit_events"];
            agent.post_parts(&path).await.expect(403);
            assert_eq!(portal.rows().await["audit_events"], before + 1, "a refused POST leaves a line");
        }
        assert_eq!(portal.rows().await["confirmations"], 0);
        // As an agent says it on the customer's page.
        let edit = sales.get(&format!("{account}/edit")).await.expect(200);
        sales.send(&edit, &format!("{account}/edit"), &[("bought_before", "yes")]).await.expect(200);
        for (name, who, times) in here {
            let agent = portal.sign_in(name).await;
            agent.get(&account).await.expect(200).shows("Bought before");
            // Each names another signer: the same is refused while it stands (R-UPD-6).
            let page = attest(&agent, &customer, &[("first_name", who)]).await.expect(200);
            page.shows("Attested").shows(who);
            assert_eq!(portal.rows().await["confirmations"], times, "{who}");
        }
        // Never an indirect reseller, whatever the role (R-ROLE-5).
        let birch = portal.sign_in("sales@birch.example").await;
        let other = customer_on(&birch.onboard(&asked("resold")).await.expect(200));
        portal.relate("cedar", &other).await;
        portal.run("update customers set bought_before = true where domain like 'resold.%'").await;
        for name in ["helpdesk@cedar.example", "global@cedar.example", "sales@cedar.example"] {
            portal.sign_in(name).await.get(&form(&other)).await.expect(403);
        }
    }

    async fn r_role_2_reaches_no_customer_that_accepts_by_itself_though_it_bought_before(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (accepted, owner) = portal.customer("accepted").await;
        portal.accepts(&owner).await;
        let never = customer_on(&sales.onboard(&attested("never")).await.expect(200));
        portal.new_version().await;
        for customer in [&accepted, &never] {
            let edit = format!("/customers/{customer}/edit");
            let page = sales.get(&edit).await.expect(200);
            sales.send(&page, &edit, &[("bought_before", "yes")]).await.expect(200);
        }
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        let list = helpdesk.get("/customers?q=accepted").await.expect(200);
        list.says("customer-list-next-colleague");
        let button = format!("a[href='{}']", form(&accepted));
        let account = helpdesk.get(&format!("/customers/{accepted}")).await.expect(200);
        assert!(!account.has(&button) && !account.main().tells("customers-bought-before-cannot"), "{}", account.main());
        helpdesk.get(&form(&accepted)).await.expect(403).shows("Admin agent");
        helpdesk.post_parts(&form(&accepted)).await.expect(403);
        helpdesk.get("/customers?q=never").await.expect(200).says("customer-list-next-outdated");
        helpdesk.get(&form(&never)).await.expect(200);
        helpdesk.get(&format!("/customers/{never}")).await.expect(200).says("customers-bought-before-cannot");
        // Nor any, from the day on which the operator ends that (R-DIRECT-4).
        portal.run(
            "insert into policy_rows (from_date, position, rule, type_id)
             values ('2026-11-01', 90, 'bought_before_may_accept', 'MicrosoftCustomerAgreement')",
        ).await;
        portal.pass(std::time::Duration::from_secs(3));
        helpdesk.get(&form(&never)).await.expect(403);
        helpdesk.get("/customers?q=never").await.expect(200).says("customer-list-next-colleague");
    }

    async fn r_upd_4_an_attestation_is_that_partners_alone(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("shared")).await.expect(200));
        portal.relate("dogwood", &customer).await;
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        let page = dogwood.get(&format!("/customers/{customer}")).await.expect(200);
        page.shows("Not provided");
        assert!(!page.body.contains("Alder") && !page.body.contains("Sami Aalto"), "another partner is nobody's business");
        attest(&dogwood, &customer, &[]).await.expect(200).shows("Attested");
        sales.get(&format!("/customers/{customer}")).await.expect(200).shows("Sami Aalto");
    }

    async fn r_rev_5_every_act_is_in_the_log_with_who_when_and_from_where(portal: Portal) {
        // Later than the portal's own beginning, whose lines fill more than a page.
        portal.pass(std::time::Duration::from_secs(60));
        let sales = portal.sign_in("sales@alder.example").await;
        customer_on(&sales.onboard(&attested("logged")).await.expect(200));
        let global = portal.sign_in("global@alder.example").await;
        let log = global.get("/activity").await.expect(200);
        log.shows("Sami Aalto").shows("Vinterhamn Bryggeri AB");
        assert!(log.body.contains("127.0.0.1"));
        let file = global.get("/activity.csv").await.expect(200);
        assert!(file.body.contains("Vinterhamn Bryggeri AB"));
        let other = portal.sign_in("global@dogwood.example").await;
        assert!(!other.get("/activity").await.expect(200).body.contains("Vinterhamn"));
        portal.sign_in("auditor@assent.example").await.get("/activity").await.expect(200).shows("Vinterhamn Bryggeri AB");
        let refused = portal.sign_in("helpdesk@alder.example").await;
        refused.get("/").await;
        refused.post("/customers/new", &[("company_name", "x")]).await.expect(403);
        global.get("/activity").await.expect(200).shows("Hugo Nyström");
    }
}
