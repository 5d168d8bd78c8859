//! Days: what was accepted on one is the same day for anyone who reads it, and a moment that is another one says so.

use crate::support::{Portal, Visitor, say};

async fn moves_to(visitor: &Visitor, zone: &str) {
    visitor
        .fill("/profile", "/profile", &[("time_zone", zone), ("language", "en")])
        .await
        .expect(200);
}

stories! {
    async fn e_7_the_day_of_an_acceptance_is_the_same_for_every_reader_and_moments_near_midnight_say_so(portal: Portal) {
        for (prefix, zone, at, there, elsewhere) in [
            ("kiritimati", "Pacific/Kiritimati", "2026-11-20T23:30:00Z", "21 November 2026", "20 November 2026, 23:30"),
            ("pagopago", "Pacific/Pago_Pago", "2026-11-22T10:30:00Z", "21 November 2026", "22 November 2026, 10:30"),
        ] {
            let (customer, owner) = portal.customer(prefix).await;
            moves_to(&owner, zone).await;
            portal.clock.move_to(at.parse().unwrap());
            let owner = portal.sign_in(&format!("admin@{prefix}.onassent.example")).await;
            let receipt = format!("/acceptances/{}", portal.accepts(&owner).await);
            let note = say("layout-day-there", &[("day", there)]);
            let own = owner.get(&receipt).await.expect(200);
            own.shows(there);
            assert!(!own.main().contains(&note), "{}", own.main());
            let sales = portal.sign_in("sales@alder.example").await;
            moves_to(&sales, "Europe/London").await;
            let operator = portal.sign_in("operator@assent.example").await;
            moves_to(&operator, "Europe/London").await;
            for reader in [&sales, &operator] {
                let account = format!("/customers/{customer}");
                let page = reader.get(&account).await.expect(200);
                let record = page.attr("a[href^='/confirmations/']", "href").unwrap();
                for path in [&receipt, &account, &record] {
                    let page = reader.get(path).await.expect(200);
                    page.shows(elsewhere).shows(&note).shows(there);
                    assert!(page.texts("dd").iter().any(|fact| fact == there), "{path}: {:?}", page.texts("dd"));
                }
                let list = reader.get(&format!("/customers?q={prefix}")).await.expect(200);
                list.shows("2026-11-21");
                let file = reader.get(&format!("/customers.csv?q={prefix}")).await.expect(200);
                assert!(file.body.contains("2026-11-21") , "{}", file.body);
            }
        }
    }
}
