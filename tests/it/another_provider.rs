//! A customer accepts a reseller's link through another provider than its open relationship names (R-IND-6).

use crate::indirect::resold;
use crate::partnerships::{partner, serve};
use crate::support::{Portal, Tells};

/// The link by which a reseller asks for itself and a provider.
async fn link(portal: &Portal, provider: &str) -> String {
    let mut db = portal.site.db.read().await.unwrap();
    let cedar = assent::partners::find(&mut db, portal.sellers["cedar"].partner)
        .await
        .unwrap()
        .unwrap();
    let provider = assent::partners::find(&mut db, provider.parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    format!(
        "/accept?invType=IndirectResellerRelationship&partnerId={}&msppId=0&indirectCSPId={}&DAP=false",
        cedar.details.partner_guid, provider.details.partner_guid
    )
}

stories! {
    async fn r_ind_6_the_page_says_that_another_provider_counts_from_then_on_and_so_it_does(portal: Portal) {
        let (customer, owner) = portal.customer("moves").await;
        portal.relate("birch", &customer).await;
        let cedar = portal.sellers["cedar"].partner;
        let birch = portal.sellers["birch"].partner;
        crate::partnerships::serve_through(&portal, &cedar.to_string(), "birch", &customer).await;
        let fir = partner(&portal, "indirect_provider", "Fir Distribution").await;
        let operator = portal.sign_in("operator@assent.example").await;
        let page = format!("/partners/{fir}");
        operator.fill(&page, &format!("{page}/partnerships"), &[("other", "Cedar Resale")]).await.expect(200);
        // The provider attests for itself; after the move that no longer counts for what the reseller sells.
        let sales = portal.sign_in("sales@birch.example").await;
        let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        sales.fill(&form, &form, &[&crate::indirect::ANSWER[..], &[("attested", "yes")]].concat()).await.expect(200);
        let reseller = portal.sign_in("sales@cedar.example").await;
        reseller.get(&format!("/customers/{customer}")).await.expect(200).shows("Attested");
        let same = owner.get(&link(&portal, &birch.to_string()).await).await.expect(200);
        assert!(!same.has("#another-provider") && !same.has("input[name=authorize]"), "{}", same.main());
        let link = link(&portal, &fir).await;
        let page = owner.get(&link).await.expect(200);
        let values = [("reseller", "Cedar Resale"), ("before", "Birch Distribution"), ("after", "Fir Distribution")];
        page.says_with("accept-another-provider-text", &values);
        let page = portal.ticks(&owner, &link).await.expect(200);
        let code = portal.code_to("asa@vinterhamn.example").await;
        owner.send(&page, &page.path, &[("code", &code)]).await.expect(200);
        // The newer one counts; the older keeps its own relationship, and is not told whom the reseller went to.
        let account = reseller.get(&format!("/customers/{customer}")).await.expect(200);
        account.says_with("information-counts-provider", &[("provider", "Fir Distribution")]);
        let home = sales.get("/").await.expect(200);
        home.says("notice-reseller-moved");
        assert!(!home.main().contains("Fir Distribution"), "{}", home.main());
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        assert!(!account.main().tells("customers-ended") && !account.main().contains("Cedar Resale"), "{}", account.main());
        assert!(sales.get(&format!("/customers?through={cedar}")).await.expect(200).texts("tbody th a").is_empty());
        owner.get("/your-partners").await.expect(200).shows("through Fir Distribution");
        // The same link again asks for nothing more.
        let again = owner.get(&link).await.expect(200);
        assert!(!again.has("#another-provider") && !again.has("input[name=authorize]"), "{}", again.main());
    }

    async fn r_ind_6_another_provider_that_serves_the_customer_already_is_asked_for_all_the_same(portal: Portal) {
        let customer = resold(&portal, "served", "Alpha AB").await;
        let fir = partner(&portal, "indirect_provider", "Fir Distribution").await;
        let operator = portal.sign_in("operator@assent.example").await;
        let page = format!("/partners/{fir}");
        operator.fill(&page, &format!("{page}/partnerships"), &[("other", "Cedar Resale")]).await.expect(200);
        serve(&portal, &fir, &customer).await;
        let link = assent::invitations::AcceptLink::of_path(&link(&portal, &fir).await).unwrap();
        let mut db = portal.site.db.read().await.unwrap();
        let asked = assent::invitations::resolve(&mut db, &link, customer.parse().unwrap(), portal.clock.now()).await.unwrap();
        assert!(asked.relationship_open_to_accept);
        assert_eq!(asked.replaces.unwrap().id, portal.sellers["birch"].partner);
    }
}
