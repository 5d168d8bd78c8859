//! What an invitation's address says before sign-in (R-INV-7).

use crate::invitations::{invited, press};
use crate::support::{Portal, Tells};

const TO: &str = "asa@vinterhamn.example";

stories! {
    async fn r_inv_7_the_address_says_who_asks_for_what_until_when_and_nothing_of_the_customer(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, invitation, _) = invited(&sales, "asks").await;
        press(&sales, &invitation, "send", &[]).await.expect(200);
        let link = portal.link_to(TO).await;
        let stranger = portal.visitor();
        let page = stranger.get(&link).await.expect(200);
        let asks = page.text("#asks");
        for expected in ["Alder Direct", "Microsoft Customer Agreement", "20 December 2026"] {
            assert!(asks.contains(expected), "{expected}: {asks}");
        }
        page.says("asks-why-agreement");
        for secret in ["Vinterhamn", "Åsa", TO, "asks.onassent.example", "token="] {
            assert!(!page.body.contains(secret), "{secret} in {}", page.body);
        }
        assert_eq!(page.headers["x-robots-tag"], "noindex, nofollow, noarchive");
        assert_eq!(page.headers["cache-control"], "no-store");
        assert_eq!(page.headers["x-frame-options"], "DENY");
        assert_eq!(sales.get(&invitation).await.expect(200).text(".head .status"), "Sent", "R-INV-4: looking opens nothing");
        let wrong = [("sign_in_name", "admin@asks.onassent.example"), ("password", "wrong")];
        let page = stranger.send(&page, "/sign-in", &wrong).await.expect(422);
        assert!(page.text("#asks").contains("20 December 2026"), "{}", page.main());

        let reusable = link.split("&token=").next().unwrap();
        let page = portal.visitor().get(reusable).await.expect(200);
        assert!(page.text("#asks").contains("Alder Direct") && !page.main().tells("asks-until"), "{}", page.main());
        sales.get(&invitation).await.expect(200);
        sales.post(&format!("{invitation}/revoke"), &[]).await.expect(200);
        let page = portal.visitor().get(&link).await.expect(200);
        page.says("asks-over");
        assert!(!page.main().tells("asks-until"), "{}", page.main());
    }

    async fn r_inv_7_a_request_for_a_relationship_names_reseller_provider_and_delegated_administration(portal: Portal) {
        let cedar = portal.sign_in("sales@cedar.example").await;
        let page = cedar.get("/customers/request-relationship?dap=yes").await.expect(200);
        let action = page.attr("form.generator", "action").unwrap();
        cedar.send(&page, &action, &[("act", "send"), ("to", "chef@example.com")]).await.expect(200);
        let link = portal.link_to("chef@example.com").await;
        let page = portal.visitor().get(&link).await.expect(200);
        let asks = page.text("#asks");
        for expected in ["Cedar Resale", "Birch Distribution", "Microsoft Customer Agreement", "20 December 2026"] {
            assert!(asks.contains(expected), "{expected}: {asks}");
        }
        page.says("asks-to-authorize").says("accept-dap");
        assert!(page.has("a[href^='/register?']"));
        portal.run("update partnerships set ended_at = 1").await;
        portal.visitor().get(&link).await.expect(200).says("accept-link-not-partners");
        portal.run("update partners set disabled_at = 1 where name = 'Cedar Resale'").await;
        portal.visitor().get(&link).await.expect(200).says("accept-link-disabled");
    }

    async fn r_inv_7_an_address_of_no_partner_says_nothing_but_that_it_is_not_complete(portal: Portal) {
        let unknown = "/accept?partnerId=01890000-0000-7000-8000-000000000000";
        portal.visitor().get(unknown).await.expect(200).says("accept-link-unknown");
        let bare = portal.visitor().get("/accept").await.expect(200);
        assert!(!bare.has("#asks"), "{}", bare.main());
    }
}
