//! Editing customer data: who may, what is told afterwards, and what stays as it is.

use std::time::Duration;

use assent::values::id::CustomerId;

use crate::support::customers::{as_typed, asked, attested, customer_on};
use crate::support::{Portal, Tells, Visitor};

async fn customer(visitor: &Visitor, prefix: &str) -> String {
    customer_on(&visitor.onboard(&asked(prefix)).await.expect(200))
}

fn edit(customer: &str) -> String {
    format!("/customers/{customer}/edit")
}

stories! {
    async fn r_role_8_an_agent_edits_customer_data_and_the_history_says_what_was_and_what_is(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "edited").await;
        let page = sales.get(&edit(&customer)).await.expect(200);
        assert!(!page.has("[name=domain_prefix]") && !page.has("[name=cloud]"));
        page.shows("edited.onassent.example").says("customers-edit-domain");
        let fields = [("company_name", "Sommarhamn Bryggeri AB"), ("city", "Luleå"), ("postal_code", "972 31"), ("language", "en-US"), ("phone", ""),
            ("email", "asa@sommarhamn.example")];
        let page = sales.send(&page, &edit(&customer), &fields).await.expect(200);
        assert_eq!(page.path, format!("/customers/{customer}"));
        page.shows("Sommarhamn Bryggeri AB").shows("972 31 Luleå").shows("English");
        let answer = page.texts(".timeline .changes li");
        for line in ["Company name: Vinterhamn Bryggeri AB → Sommarhamn Bryggeri AB", "City: Umeå → Luleå", "Phone number: +46 90 555 01 23 → None"] {
            assert!(answer.iter().any(|shown| shown == line), "{line}: {answer:?}");
        }
        assert!(page.texts(".timeline li").iter().any(|line| line.tells("customers-history-edited") && line.contains("Sami Aalto")));
        let list = sales.get("/customers?q=sommarhamn").await.expect(200);
        list.shows("Sommarhamn Bryggeri AB");
        assert!(!sales.get("/customers?q=vinterhamn").await.body.contains("Sommarhamn"), "it is not found by the old name");
        portal.sign_in("global@alder.example").await.get("/activity").await.expect(200).says("audit-customer-changed");
    }

    async fn the_country_can_change_and_its_rules_apply_anew(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "moved").await;
        let page = sales.get(&edit(&customer)).await.expect(200);
        let wrong = [("country", "JP"), ("province", ""), ("postal_code", "903 26"), ("language", "sv-SE")];
        let page = sales.send(&page, &edit(&customer), &wrong).await.expect(422);
        let complaints = page.complaints();
        assert!(complaints.iter().any(|line| line == "Prefecture: Enter a prefecture"), "{complaints:?}");
        assert!(complaints.iter().any(|line| line.starts_with("Postal code:")), "{complaints:?}");
        assert_eq!(page.text("label[for=province]"), "Prefecture", "the field is called as the country calls it");
        let right = [("country", "JP"), ("province", "東京都"), ("postal_code", "１０６－００３２"), ("city", "港区"), ("line1", "六本木 1-1"), ("language", "ja-JP")];
        let page = sales.send(&page, &edit(&customer), &right).await.expect(200);
        page.shows("106-0032").shows("Japan").shows("Country or region: Sweden → Japan");
        let list = sales.get("/customers?country=JP").await.expect(200);
        assert_eq!(list.texts("tbody tr").len(), 1, "{}", list.main());
        assert!(!sales.get("/customers?country=SE").await.body.contains("moved.onassent"));
    }

    async fn two_people_editing_one_customer_do_not_overwrite_each_other(portal: Portal) {
        let (sales, admin) = (portal.sign_in("sales@alder.example").await, portal.sign_in("admin@alder.example").await);
        let customer = customer(&sales, "both").await;
        let (one, two) = (sales.get(&edit(&customer)).await.expect(200), admin.get(&edit(&customer)).await.expect(200));
        sales.send(&one, &edit(&customer), &[("line1", "Hamngatan 2"), ("country", "SE")]).await.expect(200);
        let answer = admin.send(&two, &edit(&customer), &[("line1", "Kajen 3")]).await.expect(409);
        answer.shows("Hamngatan 2");
        assert_eq!(answer.attr("[name=line1]", "value").as_deref(), Some("Kajen 3"), "what was typed is kept");
        sales.get(&format!("/customers/{customer}")).await.expect(200).shows("Hamngatan 2");
        admin.send(&answer, &edit(&customer), &[]).await.expect(200).shows("Kajen 3");
    }

    async fn saving_twice_is_done_once(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "twice").await;
        let page = sales.get(&edit(&customer)).await.expect(200);
        let path = edit(&customer);
        let clicks = (0..4).map(|_| sales.send(&page, &path, &[("city", "Piteå")]));
        let pages = futures_util::future::join_all(clicks).await;
        assert!(pages.iter().all(|page| page.status == 200), "{:?}", pages.iter().map(|page| page.status).collect::<Vec<_>>());
        let page = sales.get(&format!("/customers/{customer}")).await.expect(200);
        assert_eq!(page.texts(".timeline .changes").len(), 1);
    }

    async fn r_acc_2_editing_the_companys_contact_never_changes_a_persons_contact_address(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "contact").await;
        let fields = [("first_name", "Bo"), ("email", "thief@elsewhere.example")];
        sales.fill(&edit(&customer), &edit(&customer), &fields).await.expect(200).shows("thief@elsewhere.example");
        let mut db = portal.site.db.read().await.unwrap();
        let people = assent::accounts::people::of_customer(&mut db, customer.parse().unwrap()).await.unwrap();
        assert_eq!(people[0].contact_email.as_str(), "asa@vinterhamn.example");
        assert_eq!(people[0].name.full(), "Åsa Öberg");
    }

    async fn r_role_8_who_may_edit(portal: Portal) {
        let birch = portal.sign_in("sales@birch.example").await;
        let mut fields = asked("shared");
        fields.push(("reseller", portal.sellers["cedar"].partner.to_string()));
        let customer = customer_on(&birch.onboard(&fields).await.expect(200));
        // A reseller attests nothing, but it edits (R-ROLE-5 names what it never does).
        let cedar = portal.sign_in("sales@cedar.example").await;
        cedar.fill(&edit(&customer), &edit(&customer), &[("city", "Kalmar")]).await.expect(200).shows("Kalmar");
        for name in ["helpdesk@birch.example", "global@birch.example"] {
            let visitor = portal.sign_in(name).await;
            let page = visitor.get(&format!("/customers/{customer}")).await.expect(200);
            assert!(!page.has("a[href$='/edit']"), "what a role may not do is not offered");
            visitor.get(&edit(&customer)).await.expect(403);
        }
        portal.sign_in("sales@dogwood.example").await.get(&edit(&customer)).await.expect(404);
        portal.sign_in("operator@assent.example").await.get(&edit(&customer)).await.expect(404);
    }

    async fn r_role_9_who_edited_at_another_partner_is_not_told(portal: Portal) {
        let alder = portal.sign_in("sales@alder.example").await;
        let customer = customer(&alder, "partners").await;
        alder.fill(&edit(&customer), &edit(&customer), &[("line2", "Plan 1")]).await.expect(200);
        portal.pass(Duration::from_secs(60));
        portal.relate("dogwood", &customer).await;
        portal.pass(Duration::from_secs(60));
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        let path = format!("/customers/{customer}");
        assert!(!dogwood.get(&path).await.expect(200).has(".timeline .changes"), "what was changed before it came is not its own");
        alder.fill(&edit(&customer), &edit(&customer), &[("city", "Boden")]).await.expect(200);
        let page = dogwood.get(&path).await.expect(200);
        page.shows("City: Umeå → Boden").says("customers-history-elsewhere");
        assert!(!page.body.contains("Sami Aalto") && !page.body.contains("Alder"), "{}", page.main());
        let page = portal.sign_in("auditor@assent.example").await.get(&path).await.expect(200);
        page.shows("City: Umeå → Boden").shows("Sami Aalto · Alder Direct");
    }

    async fn r_rel_1_a_partner_that_serves_it_no_longer_reads_what_was_and_changes_nothing(portal: Portal) {
        let alder = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&alder.onboard(&attested("ended")).await.expect(200));
        portal.relate("dogwood", &customer).await;
        let form = alder.get(&edit(&customer)).await.expect(200);
        portal.pass(Duration::from_secs(60));
        // Six hundred seconds into the story: before what Dogwood does below.
        portal.run("update relationships set ended_at = since + 30000000 where provider_id is null
                    and partner_id = (select id from partners where name = 'Alder Direct')").await;
        portal.pass(Duration::from_secs(60));
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        let fields = [("company_name", "Nyhamn AB"), ("email", "ny@nyhamn.example"), ("country", "NO"), ("postal_code", "0155"), ("city", "Oslo")];
        dogwood.fill(&edit(&customer), &edit(&customer), &fields).await.expect(200).shows("Nyhamn AB");
        let path = format!("/customers/{customer}");
        let page = alder.get(&path).await.expect(200);
        page.says("customers-history-relationship-ended").shows("Vinterhamn Bryggeri AB").shows("asa@vinterhamn.example").shows("Umeå");
        assert!(page.text(".crumbs").contains("Account info") && !page.main().tells("customer-list-next"), "{}", page.main());
        assert!(!page.body.contains("Nyhamn") && !page.body.contains("nyhamn") && !page.body.contains("Oslo"), "{}", page.main());
        assert!(!page.has("a[href$='/edit']") && !page.has("a[href$='/correct']") && !page.has("form[action$='temporary-password']"));
        alder.send(&form, &edit(&customer), &[("city", "Kiruna")]).await.expect(200).says("customers-flash-ended-edit");
        dogwood.get(&path).await.expect(200).shows("Oslo");
    }

    async fn bought_before_is_a_fact_of_the_wizard_and_of_account_info(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut fields = asked("bought");
        fields.push(("bought_before", "yes".to_owned()));
        let typed = as_typed(&fields);
        let page = sales.fill("/customers/new", "/customers/new", &typed).await.expect(422);
        let answer = page.complaints();
        assert!(answer.len() == 1 && answer[0].tells("problem-ask-bought-before"), "{answer:?}");
        let mut fields = attested("boughtbefore");
        fields.push(("bought_before", "yes".to_owned()));
        let review = sales.fill("/customers/new", "/customers/new", &as_typed(&fields)).await.expect(200);
        let answer = |review: &crate::support::Page| {
            review.texts("dl.facts > div").into_iter().find(|row| row.starts_with("Bought before")).unwrap_or_default()
        };
        assert!(answer(&review).ends_with("Yes"), "{}", review.main());
        let never = attested("neverbought");
        let other = sales.fill("/customers/new", "/customers/new", &as_typed(&never)).await.expect(200);
        assert!(answer(&other).ends_with("No"), "{}", other.main());
        let customer = customer_on(&sales.onboard(&fields).await.expect(200));
        let page = sales.get(&format!("/customers/{customer}")).await.expect(200);
        page.says("customers-bought-before-cannot");
        // It follows that every role may attest (R-ROLE-2), and no longer when the fact turns out to be wrong.
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        helpdesk.get(&form).await.expect(200);
        let page = sales.get(&edit(&customer)).await.expect(200);
        assert!(page.has("[name=bought_before][checked]"));
        let mut typed = page.fields_of(&edit(&customer));
        typed.retain(|(name, _)| name != "bought_before");
        let typed: Vec<_> = typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let page = sales.post(&edit(&customer), &typed).await.expect(200);
        page.shows("Bought before: yes → no");
        helpdesk.get(&form).await.expect(403);
    }

    async fn r_direct_4_what_a_partner_records_while_a_customer_accepts_is_minded(portal: Portal) {
        let (customer, owner) = portal.customer("meanwhile").await;
        let ticked = portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to("asa@vinterhamn.example").await;
        // It is about to be saved that it has bought before; the customer's request has read it as it was.
        let mut tx = portal.site.db.write().await.unwrap();
        let id: CustomerId = customer.parse().unwrap();
        assent::sql!(&mut tx, execute "update customers set bought_before = $1, revision = revision + 1 where id = $2", true, id).unwrap();
        assent::customers::mark_list_stale(&mut tx, id);
        let saved = async {
            tokio::time::sleep(Duration::from_millis(700)).await;
            tx.commit().await.unwrap();
        };
        let fields = [("code", code.as_str())];
        let (page, ()) = futures_util::future::join(owner.send(&ticked, &ticked.path, &fields), saved).await;
        page.expect(200).says("accept-not-any-more");
        let mut db = portal.site.db.read().await.unwrap();
        assert!(assent::confirmations::history(&mut db, None, id, None).await.unwrap().is_empty());
    }

    async fn r_agr_5_what_is_attested_while_the_country_is_edited_has_the_new_countrys_text(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("moves")).await.expect(200));
        let id: CustomerId = customer.parse().unwrap();
        let update = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        for (country, name, first) in [("NO", "Norge AS", "Nils"), ("DK", "Danmark A/S", "Dan")] {
            let typed = attested("moves");
            let mut typed = as_typed(&typed);
            typed.retain(|(field, _)| *field != "first_name");
            typed.push(("first_name", first));
            let form = sales.get(&update).await.expect(200);
            // It is about to be saved where the customer is and what it is called; the agent's request has read it as it was.
            let mut tx = portal.site.db.write().await.unwrap();
            assent::sql!(
                &mut tx,
                execute
                "update customers set country = $1, company_name = $2, company_key = lower($2), revision = revision + 1
                 where id = $3",
                country,
                name,
                id,
            )
            .unwrap();
            assent::customers::mark_list_stale(&mut tx, id);
            let saved = async {
                tokio::time::sleep(Duration::from_millis(700)).await;
                tx.commit().await.unwrap();
            };
            let (page, ()) = futures_util::future::join(sales.send(&form, &update, &typed), saved).await;
            page.expect(200);
            let mut db = portal.site.db.read().await.unwrap();
            let last = assent::confirmations::history(&mut db, None, id, None).await.unwrap().remove(0);
            assert_eq!(last.signer.name.first(), first);
            assert_eq!(last.text_country.map(|country| country.code()), Some(country));
        }
        let global = portal.sign_in("global@alder.example").await;
        global.get("/activity").await.expect(200).shows("Danmark A/S");
    }
}
