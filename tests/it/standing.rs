//! What stands between a partner and a customer, and what does no longer: after attesting, withdrawing, ending.

use std::time::Duration;

use crate::acceptance::confirm;
use crate::support::customers::{attested, customer_on};
use crate::support::{Portal, Tells};

stories! {
    async fn r_direct_4_what_was_attested_need_not_be_attested_any_more_and_can_be_asked_for_anew(portal: Portal) {
        let (customer, owner) = portal.customer("attested").await;
        portal.run("update customers set bought_before = true where domain = 'attested.onassent.example'").await;
        portal.relate("dogwood", &customer).await;
        owner.fill("/accept", "/accept/ask-partner", &[]).await.expect(200).says("accept-partner-told");
        let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        let fields = |year| [("accepted_on_day", "19"), ("accepted_on_month", "11"), ("accepted_on_year", year), ("basis", "call"), ("attested", "yes")];
        let (alder, dogwood) = (portal.sign_in("sales@alder.example").await, portal.sign_in("sales@dogwood.example").await);
        // Of a version that opens nothing: it has to be attested still.
        let page = alder.fill(&form, &form, &fields("2022")).await.expect(422);
        alder.send(&page, &form, &[("attested", "yes"), ("confirm_version", "1")]).await.expect(200);
        alder.get("/").await.expect(200).says("notice-needs-attestation");
        alder.fill(&form, &form, &fields("2025")).await.expect(200).shows("Attested");
        assert!(!alder.get("/").await.expect(200).main().tells("notice-needs-attestation"));
        dogwood.get("/").await.expect(200).says("notice-needs-attestation");
        owner.get("/accept").await.expect(200).says("accept-partner-told");
        let home = owner.get("/").await.expect(200);
        assert!(!home.main().tells("home-agreement-confirmed"), "one of two has attested: {}", home.main());
        dogwood.fill(&form, &form, &fields("2025")).await.expect(200).shows("Attested");
        // Nothing is left to ask for, and nobody is told that anything were.
        let page = owner.get("/accept").await.expect(200);
        assert!(!page.main().tells("accept-reach-out") && !page.has("form[action='/accept/ask-partner']"), "{}", page.main());
        owner.post("/accept/ask-partner", &[]).await;
        for partner in [&alder, &dogwood] {
            assert!(!partner.get("/").await.expect(200).main().tells("notice-needs-attestation"));
        }
        owner.get("/").await.expect(200).says("home-agreement-confirmed");
        // A withdrawal takes it away, and the partners can be asked again.
        portal.pass(Duration::from_secs(60));
        let path = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(path, path, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200);
        alder.get("/").await.expect(200).says("notice-withdrawn");
        owner.fill("/accept", "/accept/ask-partner", &[]).await.expect(200);
        alder.get("/").await.expect(200).says("notice-needs-attestation");
        // What is dated before it opens nothing (R-DIRECT-5).
        portal.pass(Duration::from_secs(60));
        let earlier = [("email", "bo@vinterhamn.example")];
        alder.fill(&form, &form, &[&fields("2025")[..], &earlier].concat()).await.expect(200).shows("Withdrawn");
        alder.get("/").await.expect(200).says("notice-withdrawn").says("notice-needs-attestation");
        portal.pass(Duration::from_secs(60));
        let later = [("email", "eva@vinterhamn.example"), ("accepted_on_day", "20")];
        let mut now = fields("2026").to_vec();
        now.retain(|(name, _)| *name != "accepted_on_day");
        alder.fill(&form, &form, &[&now[..], &later].concat()).await.expect(200).shows("Attested");
        let home = alder.get("/").await.expect(200);
        assert!(!home.main().tells("notice-withdrawn") && !home.main().tells("notice-needs-attestation"), "{}", home.main());
        dogwood.get("/").await.expect(200).says("notice-withdrawn").says("notice-needs-attestation");
    }

    async fn r_rel_1_what_is_withdrawn_after_a_relationship_has_ended_is_nothing_of_that_partners(portal: Portal) {
        let (customer, owner) = portal.customer("bounded").await;
        portal.relate("dogwood", &customer).await;
        let page = portal.ticks(&owner, "/accept").await.expect(200);
        confirm(&portal, &owner, &page).await.expect(200);
        portal.pass(Duration::from_secs(60));
        let account = format!("/customers/{customer}");
        let global = portal.sign_in("global@alder.example").await;
        global.fill(&account, &format!("{account}/end"), &[]).await.expect(200);
        portal.pass(Duration::from_secs(60));
        let path = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(path, path, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200);
        let page = portal.sign_in("sales@alder.example").await.get(&account).await.expect(200);
        page.shows("Accepted directly");
        assert!(!page.main().contains("ithdrawn") && !page.main().contains("New owners"), "{}", page.main());
        portal.sign_in("sales@dogwood.example").await.get(&account).await.expect(200).shows("Withdrawn");
    }

    async fn r_rel_1_an_attestation_counts_again_once_the_customer_authorizes_the_partner_anew(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("again")).await.expect(200));
        let account = format!("/customers/{customer}");
        portal.pass(Duration::from_secs(60));
        let global = portal.sign_in("global@alder.example").await;
        global.fill(&account, &format!("{account}/end"), &[]).await.expect(200).says("acceptance-ended-text");
        portal.pass(Duration::from_secs(60));
        // It is about this partner and this customer (R-UPD-4), and nobody has said that it was wrong.
        portal.relate("alder", &customer).await;
        let page = sales.get(&account).await.expect(200);
        page.shows("Attested");
        assert!(!page.main().tells("acceptance-ended-text"), "{}", page.main());
    }
}
