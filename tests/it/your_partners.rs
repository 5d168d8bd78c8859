//! The customer's list of partners, and the page of each (R-DIRECT-2).

use std::time::Duration;

use assent::audit::Context;
use assent::relationships;

use crate::support::{Portal, Tells};

/// Lets a partner serve a customer, through a provider or not, and lets it go again that many times.
async fn comes_and_goes(portal: &Portal, partner: &str, provider: Option<&str>, customer: &str, times: usize) {
    let cx = Context::system(portal.clock.now(), portal.site.random.clone());
    let mut tx = portal.site.db.write().await.unwrap();
    let customer = assent::customers::find(&mut tx, customer.parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    let id = |name: &str| portal.sellers[name].partner;
    for _ in 0..times {
        relationships::make(&mut tx, &cx, id(partner), &customer, provider.map(id))
            .await
            .unwrap();
        relationships::end(&mut tx, &cx, id(partner), &customer).await.unwrap();
    }
    relationships::make(&mut tx, &cx, id(partner), &customer, provider.map(id))
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

stories! {
    async fn r_direct_2_whoever_came_and_went_often_is_listed_once_and_every_partner_has_its_page(portal: Portal) {
        let (customer, owner) = portal.customer("often").await;
        comes_and_goes(&portal, "dogwood", None, &customer, 60).await;
        portal.pass(Duration::from_secs(60));
        portal.relate("birch", &customer).await;
        let page = format!("/your-partners/{}", portal.sellers["birch"].partner);
        owner.fill(&page, &format!("{page}/end"), &[]).await.expect(200).says("relationship-ended-done");
        owner.get(&page).await.expect(200).shows("Birch Distribution");
        let listed = owner.get("/your-partners").await.expect(200).texts("main tbody th a");
        assert_eq!(listed, ["Alder Direct", "Dogwood Cloud", "Birch Distribution"]);
    }

    async fn r_role_5_who_needs_an_attestation_is_told_of_to_who_may_attest_and_to_no_reseller(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let cedar = {
            let mut db = portal.site.db.read().await.unwrap();
            let cedar = assent::partners::find(&mut db, portal.sellers["cedar"].partner).await.unwrap().unwrap();
            cedar.details.partner_guid
        };
        for (prefix, link, expected) in [
            ("linked", format!("/accept?partnerId={cedar}"), [false, true, false]),
            ("unlinked", "/accept".to_owned(), [true, true, false]),
        ] {
            let (customer, owner) = portal.customer(prefix).await;
            portal.relate("birch", &customer).await;
            comes_and_goes(&portal, "cedar", Some("birch"), &customer, 0).await;
            let edit = format!("/customers/{customer}/edit");
            sales.fill(&edit, &edit, &[("bought_before", "yes")]).await.expect(200);
            let page = owner.get(&link).await.expect(200);
            let page = owner.send(&page, "/accept/ask-partner", &[]).await.expect(200);
            page.says("accept-partner-told");
            for (name, expected) in ["sales@alder.example", "sales@birch.example", "sales@cedar.example"].into_iter().zip(expected) {
                let home = portal.sign_in(name).await.get("/").await.expect(200);
                let leads = format!("section[aria-labelledby='notices-heading'] a[href='/customers/{customer}']");
                assert_eq!(home.has(&leads), expected, "{prefix}, {name}: {}", home.main());
            }
        }
    }

    async fn r_rel_1_a_provider_of_the_same_name_ends_nobody_elses_resellers(portal: Portal) {
        let (customer, owner) = portal.customer("namesakes").await;
        portal.run("update partners set kind = 'indirect_provider', name = 'Birch Distribution' where name = 'Dogwood Cloud'").await;
        portal.relate("birch", &customer).await;
        portal.relate("dogwood", &customer).await;
        comes_and_goes(&portal, "cedar", Some("birch"), &customer, 0).await;
        let page = async |name: &str| owner.get(&format!("/your-partners/{}", portal.sellers[name].partner)).await.expect(200);
        page("birch").await.says("your-partner-end-resellers");
        assert!(!page("dogwood").await.main().contains("Cedar Resale"));
    }

    async fn r_rel_1_a_customer_reads_which_attestation_counts_no_longer(portal: Portal) {
        let (customer, owner) = portal.customer("parted").await;
        let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        let typed = [
            ("accepted_on_day", "19"), ("accepted_on_month", "11"), ("accepted_on_year", "2026"), ("basis", "email"),
            ("attested", "yes"),
        ];
        portal.sign_in("sales@alder.example").await.fill(&form, &form, &typed).await.expect(200);
        let partner = format!("/your-partners/{}", portal.sellers["alder"].partner);
        for page in ["/", &partner] {
            let page = owner.get(page).await.expect(200);
            assert!(page.main().tells("acceptance-method-attestation") && !page.main().tells("home-confirmed-over"), "{}", page.main());
        }
        owner.fill(&partner, &format!("{partner}/end"), &[]).await.expect(200).says("relationship-ended-done");
        owner.get("/").await.expect(200).says("home-confirmed-over");
        owner.get(&partner).await.expect(200).says("home-confirmed-over");
    }

    async fn r_upd_4_the_first_page_knows_the_own_acceptance_without_a_partner_and_tells_that_it_was_withdrawn(portal: Portal) {
        let (_, owner) = portal.customer("alone").await;
        owner.get("/").await.expect(200).shows("Not provided");
        portal.accepts(&owner).await;
        let end = format!("/your-partners/{}/end", portal.sellers["alder"].partner);
        owner.post(&end, &[]).await.expect(200).says("relationship-ended-done");
        let home = owner.get("/").await.expect(200);
        home.says_with("home-works-with", &[("count", "0")]).says("home-agreement-confirmed");
        assert!(!home.has("main a[href='/accept'].primary") && !home.main().contains("Not provided"), "{}", home.main());
        portal.pass(Duration::from_secs(60));
        owner.fill("/withdraw/MicrosoftCustomerAgreement", "/withdraw/MicrosoftCustomerAgreement", &[("withdraw", "yes")]).await.expect(200);
        let home = owner.get("/").await.expect(200);
        home.says("home-agreement-withdrawn");
        assert!(home.has("main a[href='/accept'].primary") && !home.main().contains("Not provided"), "{}", home.main());
    }
}
