//! The list of relationships that have ended (R-REL-1): what leads a partner to the records that it still may read.

use std::time::Duration;

use crate::customers_list::{As, make};
use crate::support::{Portal, Tells};

const ENDED: &str = "/customers/ended";

/// Ends the relationships of Alder with these customers, a second apart.
async fn ends(portal: &Portal, customers: &[String]) {
    let global = portal.sign_in("global@alder.example").await;
    for customer in customers {
        portal.pass(Duration::from_secs(1));
        let page = format!("/customers/{customer}");
        global
            .fill(&page, &format!("{page}/end"), &[])
            .await
            .expect(200)
            .says("relationship-ended-done");
    }
}

stories! {
    async fn r_rel_1_a_partner_finds_the_customers_that_it_serves_no_longer(portal: Portal) {
        let fjord = make(&portal, "Fjord Foods AB", "fjord", "SE", As::Version(2)).await.to_string();
        let polar = make(&portal, "Polar AS", "polar", "NO", As::Nothing).await.to_string();
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        assert!(!helpdesk.get("/customers").await.expect(200).has("a[href='/customers/ended']"));
        helpdesk.get(ENDED).await.expect(200).says("customer-ended-none");
        portal.relate("dogwood", &fjord).await;
        ends(&portal, &[fjord.clone(), polar.clone()]).await;

        let list = helpdesk.get("/customers").await.expect(200);
        list.says("customer-list-none");
        assert!(list.has("a[href='/customers/ended']"), "{}", list.main());
        let list = helpdesk.get(ENDED).await.expect(200);
        assert_eq!(list.texts("tbody th a"), ["Polar AS", "Fjord Foods AB"], "the last to end first");
        list.shows("Norway").shows("2 of 2");
        let account = list.attr("tbody tr:last-child th a", "href").unwrap();
        let page = helpdesk.get(&account).await.expect(200);
        page.says("customers-history-relationship-ended").shows("Attested").says("acceptance-ended-text");
        // What would make it a customer again is offered to who may ask for it (R-ROLE-8).
        let request = "main a[href='/customers/request-relationship']";
        assert!(!page.has(request), "{}", page.main());
        assert!(portal.sign_in("global@alder.example").await.get(&account).await.expect(200).has(request));

        // What others do later is not its own (R-ROLE-6), and others' are not theirs.
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        let edit = format!("/customers/{fjord}/edit");
        let fields = [("company_name", "Nyhamn AB"), ("country", "NO"), ("postal_code", "0155"), ("city", "Oslo")];
        dogwood.fill(&edit, &edit, &fields).await.expect(200).shows("Nyhamn AB");
        let list = helpdesk.get(ENDED).await.expect(200);
        list.shows("Fjord Foods AB").shows("Sweden");
        assert!(!list.body.contains("Nyhamn"), "{}", list.main());
        assert!(dogwood.get(ENDED).await.expect(200).texts("tbody th a").is_empty());

        // Served again, it is in the list of customers.
        portal.relate("alder", &fjord).await;
        assert_eq!(helpdesk.get(ENDED).await.expect(200).texts("tbody th a"), ["Polar AS"]);
        assert_eq!(helpdesk.get("/customers").await.expect(200).texts("tbody th a"), ["Nyhamn AB"]);
    }

    async fn r_rel_1_of_a_customer_that_is_served_again_everything_is_told_once(portal: Portal) {
        let customer = make(&portal, "Polar AS", "polar", "NO", As::Nothing).await.to_string();
        let account = format!("/customers/{customer}");
        let sales = portal.sign_in("sales@alder.example").await;
        sales.fill(&account, &format!("{account}/invite"), &[]).await.expect(200);
        ends(&portal, std::slice::from_ref(&customer)).await;
        portal.pass(Duration::from_secs(1));
        portal.relate("alder", &customer).await;

        let operator = portal.sign_in("operator@assent.example").await.get(&account).await.expect(200);
        for page in [sales.get(&account).await.expect(200), operator] {
            let answer = page.texts(".timeline strong");
            let count = |what: &str| answer.iter().filter(|line| line.tells(what)).count();
            assert_eq!(count("customers-history-invited"), 1, "{answer:?}");
            assert_eq!(count("customers-history-relationship-ended"), 1, "{answer:?}");
            // Whose relationship it was, not who ended it: of that no record tells.
            page.shows("Relationship ended: Alder Direct");
            let cards = page.texts(".card h2").iter().filter(|heading| heading.contains("Agreement")).count();
            assert_eq!(cards, 1, "{}", page.main());
        }
    }

    async fn r_rel_1_the_operator_finds_all_that_have_ended_and_each_partners(portal: Portal) {
        let mut customers = Vec::new();
        for number in 0..27 {
            let (name, prefix) = (format!("Ended {number:02} AB"), format!("ended{number}"));
            customers.push(make(&portal, &name, &prefix, "SE", As::Nothing).await.to_string());
        }
        let auditor = portal.sign_in("auditor@assent.example").await;
        let served = auditor.get("/customers").await.expect(200).attr("a[rel=next]", "href").unwrap();
        auditor.get(&served).await.expect(200).shows("26–27 of 27");
        ends(&portal, &customers).await;
        let served_again = customers[..2].to_vec();
        assert_eq!(auditor.get(&served).await.expect(200).path, "/customers", "nothing is there any more");
        let first = auditor.get(ENDED).await.expect(200);
        first.shows("1–25 of 27").shows("Alder Direct").shows("Ended 26 AB");
        let second = auditor.get(&first.attr("a[rel=next]", "href").unwrap()).await.expect(200);
        second.shows("26–27 of 27");
        assert_eq!(second.texts("tbody th a"), ["Ended 01 AB", "Ended 00 AB"]);
        let back = auditor.get(&second.attr("a[rel=prev]", "href").unwrap()).await.expect(200);
        assert_eq!(back.texts("tbody th a"), first.texts("tbody th a"));

        let id = |name: &str| portal.sellers[name].partner;
        let customers = auditor.get(&format!("/customers?partner={}", id("alder"))).await.expect(200);
        let ended = customers.attr("a[href^='/customers/ended']", "href").unwrap();
        let alder = auditor.get(&ended).await.expect(200);
        alder.shows("1–25 of 27");
        assert!(alder.text(".chips").contains("Alder Direct"), "{}", alder.main());
        let birch = auditor.get(&format!("{ENDED}?partner={}", id("birch"))).await.expect(200);
        birch.says("customer-ended-none");
        auditor.get(&format!("{ENDED}?partner={}", uuid::Uuid::nil())).await.expect(404);
        auditor.get(&format!("{ENDED}?partner=x")).await.expect(404);
        auditor.get(&format!("{ENDED}?at=nonsense")).await.expect(200).shows("1–25 of 27");

        // Where nothing is any more, the first page says what there is.
        for customer in &served_again {
            portal.relate("alder", customer).await;
        }
        let second = first.attr("a[rel=next]", "href").unwrap();
        auditor.get(&second).await.expect(200).shows("1–25 of 25");
    }
}
