//! What partners are told: on the first page, and by mail to the agents who want it.

use crate::support::customers::{asked, customer_on};
use crate::support::{Portal, Tells};

stories! {
    async fn a_notice_is_mailed_to_the_agents_who_want_it_and_stays_until_somebody_has_seen_to_it(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&asked("told")).await.expect(200));
        sales.fill("/profile", "/profile", &[]).await.expect(200);
        let page = sales.get("/profile").await.expect(200);
        let mut fields = page.fields_of("/profile");
        fields.retain(|(name, value)| name != "told_of" || value != "needs-attestation");
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        sales.post("/profile", &fields).await.expect(200);
        let alder = portal.sellers["alder"].partner;
        let notice = portal.notice(alder, &customer).await;
        assert_eq!(portal.notice(alder, &customer).await, notice, "what waits is not told again");
        portal.deliver().await;
        let admin = portal.mailbox.list("admin@alder.example");
        assert_eq!(admin.iter().filter(|letter| letter.text.contains("Vinterhamn")).count(), 1, "{admin:?}");
        for name in ["sales@alder.example", "global@alder.example", "admin@dogwood.example"] {
            assert!(!portal.mailbox.list(name).iter().any(|letter| letter.text.contains("Vinterhamn")), "{name}");
        }
        let page = sales.get("/").await.expect(200);
        page.says("notice-needs-attestation");
        let settle = format!("/notices/{notice}/settle");
        let other = portal.sign_in("sales@dogwood.example").await;
        assert!(!other.get("/").await.main().contains("Vinterhamn"));
        other.post(&settle, &[]).await.expect(404);
        sales.send(&page, &settle, &[]).await.expect(200);
        sales.post(&settle, &[]).await.expect(200);
        assert!(!portal.sign_in("admin@alder.example").await.get("/").await.main().tells("notice-needs-attestation"));
    }

    async fn what_does_not_fit_on_the_first_page_is_one_click_away(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let alder = portal.sellers["alder"].partner;
        let shown = async |path: &str| {
            let page = sales.get(path).await.expect(200);
            (page.texts(".news tbody tr").len(), page.has("a[href='/?news=all']"))
        };
        for number in 1..=11 {
            let customer = customer_on(&sales.onboard(&asked(&format!("news{number}"))).await.expect(200));
            portal.notice(alder, &customer).await;
            if number == 10 {
                assert_eq!(shown("/").await, (10, false));
            }
        }
        assert_eq!(shown("/").await, (10, true));
        assert_eq!(shown("/?news=all").await, (11, false));
    }
}
