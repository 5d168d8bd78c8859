//! A customer that has bought before is not asked to accept: it is attested for (R-DIRECT-4).

use crate::invitations::{DAY, invited, press, press_on, status_of};
use crate::support::{Portal, Tells, say};

stories! {
    async fn r_direct_4_who_bought_before_is_attested_for_and_not_invited(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, confirmation) = invited(&sales, "bought").await;
        let before = sales.get(&invitation).await.expect(200);
        portal.run("update customers set bought_before = true where domain = 'bought.onassent.example'").await;
        for act in ["send", "file", "update"] {
            let page = press_on(&sales, &before, act, &[]).await.expect(200);
            assert!(page.text(".flash").tells("invitations-flash-bought-before"), "{act}: {}", page.main());
        }
        assert_eq!(status_of(&sales, &invitation).await, say("invitation-state-created", &[]));
        let attest = format!("a[href='/customers/{customer}/agreements/MicrosoftCustomerAgreement']");
        let page = sales.get(&invitation).await.expect(200);
        assert!(!page.has("form.generator") && page.text(".notice.warn").tells("invitations-bought-before-text"));
        assert!(page.has(&attest));
        let global = portal.sign_in("global@alder.example").await;
        assert!(global.get(&invitation).await.expect(200).has(&attest), "R-ROLE-2: every role");
        let operator = portal.sign_in("operator@assent.example").await.get(&invitation).await.expect(200);
        assert!(!operator.has(&attest) && operator.text(".notice.warn").tells("acceptance-whose-partner"));
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        assert!(!account.has("a[href^='/invitations/']") && account.has(&attest), "{}", account.main());
        let confirmation = sales.get(&confirmation.path).await.expect(200);
        assert!(!confirmation.has("a[href^='/invitations/']"), "{}", confirmation.main());
        let revoke = format!("{invitation}/revoke");
        sales.send(&page, &revoke, &[]).await.expect(200);
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        let invite = format!("/customers/{customer}/invite");
        assert!(!account.has(&format!("form[action='{invite}']")));
        account.shows("Attest").says("customers-history-invited-revoked");
        let refused = sales.post(&invite, &[]).await.expect(200);
        refused.says("invitations-flash-bought-before");
        assert!(refused.path.starts_with("/customers/"));
    }

    async fn r_direct_4_the_list_reminds_nobody_who_bought_before_and_offers_to_attest(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, _) = portal.customer("listed").await;
        let account = format!("/customers/{customer}");
        let invitation = sales.get(&account).await.expect(200).attr("a[href^='/invitations/']", "href").unwrap();
        press(&sales, &invitation, "send", &[]).await.expect(200);
        portal.pass(DAY);
        let sales = portal.sign_in("sales@alder.example").await;
        let form = |act: &str| format!("form[action='{invitation}/{act}']");
        let attest = format!("a[href='/customers/{customer}/agreements/MicrosoftCustomerAgreement']");
        let list = sales.get("/invitations").await.expect(200);
        assert!(list.has(&form("resend")) && list.has(&form("remind")) && !list.has(&attest));
        let owner = portal.sign_in("admin@listed.onassent.example").await;
        owner.speaks_english().await;
        owner.get("/").await.expect(200).says("your-partners-asks-agreement");
        let edit = format!("{account}/edit");
        sales.fill(&edit, &edit, &[("bought_before", "yes")]).await.expect(200);
        let list = sales.get("/invitations").await.expect(200);
        assert!(!list.has(&form("resend")) && !list.has(&form("remind")), "{}", list.main());
        assert!(list.has(&form("revoke")) && list.has(&attest), "{}", list.main());
        // Nor does anybody wait for it: not its partner, not itself.
        sales.get("/customers?q=listed").await.expect(200).says("customer-list-next-bought-before");
        let account = sales.get(&account).await.expect(200);
        assert!(!account.main().tells("acceptance-next-invited"), "{}", account.main());
        let home = owner.get("/").await.expect(200);
        assert!(!home.main().tells("your-partners-asks-agreement"), "{}", home.main());
    }
}
