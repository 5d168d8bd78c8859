//! The person named in an attestation is told, where the operator wants it, and disputes it.

use std::time::Duration;

use crate::support::Portal;
use crate::support::customers::customer_on;

const ADDRESS: &str = "asa@vinterhamn.example";

/// By default nobody is notified of an attestation; where the operator wants it, the person named can dispute it, and that
/// flags only.
#[actix_web::test]
async fn r_mail_3_and_r_direct_8_the_person_named_is_told_and_disputes() {
    use crate::support::Kind;
    use crate::support::customers::attested;
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let portal = Portal::spawn(kind).await;
        let sales = portal.sign_in("sales@alder.example").await;
        sales.onboard(&attested("silent")).await.expect(200);
        portal.deliver().await;
        assert!(
            portal
                .mailbox
                .list(ADDRESS)
                .iter()
                .all(|letter| !letter.text.contains("/dispute/"))
        );
        portal.stopper().stop(false).await;
        let portal = Portal::spawn_with(kind, &["--notify-attested", "true"]).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("told")).await.expect(200));
        let link = portal.link_to(ADDRESS).await;
        let nora = portal.visitor();
        for _ in 0..2 {
            nora.get(&link).await.expect(200);
        }
        let page = nora.get(&link).await.expect(200);
        assert_eq!(page.path, "/dispute");
        page.shows("Alder Direct").shows("Vinterhamn Bryggeri AB");
        nora.send(&page, "/dispute", &[("reason", "")]).await.expect(422);
        nora.send(&page, "/dispute", &[("reason", "I was on leave")])
            .await
            .expect(200)
            .says("dispute-done");
        nora.send(&page, "/dispute", &[("reason", "Once more")])
            .await
            .expect(200)
            .shows("I was on leave");
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        account
            .says("dispute-disputed")
            .shows("I was on leave")
            .shows("Attested");
        sales.get("/").await.expect(200).says("notice-disputed");
        portal.visitor().get("/dispute").await.expect(404);
        portal.pass(Duration::from_secs(91 * 86_400));
        portal.visitor().get(&link).await.expect(404);
        portal.stopper().stop(false).await;
    }
}
