//! What reviewers find and take out: flags of addresses, the export of Confirmations, Activity, the first page's charts.

use assent::review;

use crate::exports::{csv, value, xlsx};
use crate::review::{confirmation_of, page_of, recorded, reviewer};
use crate::support::{Portal, Tells, Visitor, say};

async fn flags_catch_up(portal: &Portal) {
    let today = portal.clock.now().utc_date();
    review::catch_up(&portal.site.db, today).await.unwrap();
}

/// The confirmations that a filter lists.
async fn listed(reviewer: &Visitor, query: &str) -> Vec<String> {
    let page = reviewer
        .get(&format!("/confirmations?review_state=any&{query}"))
        .await
        .expect(200);
    page.texts("tbody tr th a")
}

stories! {
    async fn r_rev_2_flags_follow_the_domains_of_a_partner(portal: Portal) {
        let (_, confirmation) = recorded(&portal, "domains", "Kestrel Mobility BV").await;
        let reviewer = reviewer(&portal).await;
        flags_catch_up(&portal).await;
        let page = reviewer.get(&page_of(&confirmation)).await.expect(200);
        assert!(!page.main().tells("flag-own-domain-said"));
        let operator = portal.sign_in("operator@assent.example").await;
        let edit = format!("/partners/{}/edit", portal.sellers["alder"].partner);
        operator.fill(&edit, &edit, &[("domains", "alder.example\nvinterhamn.example")]).await.expect(200);
        flags_catch_up(&portal).await;
        reviewer.get(&page_of(&confirmation)).await.expect(200).says("flag-own-domain-said").shows("vinterhamn.example");
        assert_eq!(listed(&reviewer, "flag=own-domain").await, ["Kestrel Mobility BV"]);
        operator.fill(&edit, &edit, &[("domains", "alder.example")]).await.expect(200);
        flags_catch_up(&portal).await;
        assert!(listed(&reviewer, "flag=own-domain").await.is_empty());
    }

    async fn e_4_grade_and_who_gave_the_address_are_filters_and_stand_beside_the_grade(portal: Portal) {
        let (customer, owner) = portal.customer("given").await;
        recorded(&portal, "attested-one", "Kestrel Mobility BV").await;
        portal.accepts(&owner).await;
        let confirmation = confirmation_of(&portal, &customer).await;
        let reviewer = reviewer(&portal).await;
        let name = ["Vinterhamn Bryggeri AB".to_owned()];
        // The agent typed the address and works where the customer accepted.
        assert_eq!(listed(&reviewer, "given_by=partner").await, name);
        assert!(listed(&reviewer, "given_by=own").await.is_empty());
        assert!(listed(&reviewer, "given_by=operator").await.is_empty());
        assert_eq!(listed(&reviewer, "grade=C").await, name);
        assert!(listed(&reviewer, "grade=B").await.is_empty());
        assert_eq!(listed(&reviewer, "grade=C&given_by=partner&method=direct&q=vinterhamn&country=SE").await, name);
        assert_eq!(listed(&reviewer, "flag=given-address").await, name);
        let page = reviewer.get("/confirmations?review_state=any&given_by=partner&grade=C").await.expect(200);
        let chips = page.texts(".chips a");
        assert!(chips.iter().any(|chip| chip.contains(&say("review-given-by-partner", &[]))), "{chips:?}");
        assert!(page.text("tbody tr").contains(&say("address-partner", &[])), "{}", page.main());
        let page = reviewer.get(&page_of(&confirmation)).await.expect(200);
        page.says("address-partner").says("grade-reason-partners-network").says("flag-given-address-rule");
        assert!(page.has("details.exact .prose"), "the exact text opens in place");
        let account = reviewer.get(&format!("/customers/{customer}")).await.expect(200);
        account.says("address-partner").says("grade-reason-partners-network");
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get(&format!("/customers/{customer}")).await.expect(200).says("address-partner");
        reviewer.get("/confirmations?given_by=moon").await.expect(422);
        let rows = csv(&reviewer.get("/customers.csv?separator=comma").await.expect(200), b',');
        let of = |key: &str| value(&rows, "Vinterhamn Bryggeri AB", &say(key, &[])).to_owned();
        assert_eq!(of("field-grade"), "C");
        assert_eq!(of("field-given-by"), say("address-partner", &[]));
        assert_eq!(of("review-export-signer-email"), "asa@vinterhamn.example");
        assert_eq!(of("review-export-text-sha256").len(), 64);
    }

    async fn r_rev_1_an_export_has_exactly_what_is_filtered_and_says_what_when_and_by_whom(portal: Portal) {
        recorded(&portal, "one", "Kestrel Mobility BV").await;
        recorded(&portal, "two", "=1+1 Harvest").await;
        let (customer, owner) = portal.customer("three").await;
        portal.accepts(&owner).await;
        let direct = confirmation_of(&portal, &customer).await;
        let reviewer = reviewer(&portal).await;
        let done = format!("{}/reject", page_of(&direct));
        reviewer.fill(&done, &done, &[("reject_cause", "other"), ("reject_note", "Not so")]).await.expect(200);
        let page = reviewer.get("/confirmations?review_state=any&method=direct").await.expect(200);
        assert!(page.has("form[action='/confirmations.csv'] input[name=method][value=direct]"));
        for (query, companies) in [
            ("review_state=any", vec!["Kestrel Mobility BV", "'=1+1 Harvest", "Vinterhamn Bryggeri AB"]),
            ("", vec!["Kestrel Mobility BV", "'=1+1 Harvest"]),
            ("review_state=any&sort=newest&method=attestation", vec!["'=1+1 Harvest", "Kestrel Mobility BV"]),
            ("review_state=any&method=attestation&has_evidence=without&country=SE&q=kest", vec!["Kestrel Mobility BV"]),
            ("review_state=any&q=asa&method=direct", vec!["Vinterhamn Bryggeri AB"]),
            ("review_state=rejected", vec!["Vinterhamn Bryggeri AB"]),
        ] {
            let query = format!("{query}&separator=semicolon");
            let rows = csv(&reviewer.get(&format!("/confirmations.csv?{query}")).await.expect(200), b';');
            let found: Vec<_> = rows[1..].iter().map(|row| row[2].as_str()).take_while(|name| !name.is_empty()).collect();
            assert_eq!(found, companies, "{query}");
            let sheet = xlsx(&reviewer.get(&format!("/confirmations.xlsx?{query}")).await.expect(200));
            assert_eq!(sheet[0], rows[0]);
            assert!(sheet.len() >= companies.len() + 3, "{query}");
            assert!(rows.iter().all(|row| row.len() == rows[0].len()));
            let about: Vec<_> = rows[companies.len() + 2..].iter().map(|row| row[0].clone()).collect();
            assert_eq!(about.len(), 2, "{about:?}");
            assert!(about[0].tells("table-exported-by") && about[1].tells("table-exported-filter"), "{about:?}");
        }
        let rows = csv(&reviewer.get("/confirmations.csv?review_state=rejected").await.expect(200), b',');
        let of = |key: &str| value(&rows, "Vinterhamn Bryggeri AB", &say(key, &[])).to_owned();
        assert_eq!(of("field-email"), "asa@vinterhamn.example");
        assert_eq!(of("audit-fact-verdict"), say("review-state-rejected", &[]));
        assert_eq!(of("field-reject-note"), "Not so");
        assert_eq!(of("review-export-text-sha256").len(), 64);
        assert_eq!(of("field-grade"), "C");
        assert!(rows.last().unwrap()[0].contains(&say("review-state-rejected", &[])), "{:?}", rows.last());
        // Of nothing: the headings and a sentence.
        let nothing = csv(&reviewer.get("/confirmations.csv?country=JP").await.expect(200), b',');
        assert_eq!(nothing[1][0], say("review-export-nothing", &[]));
        reviewer.get("/confirmations.csv?country=Atlantis").await.expect(400);
        let log = portal.sign_in("auditor@assent.example").await.get("/activity?kind=exported").await.expect(200);
        log.says("audit-exported").shows("confirmations-2026-");
        portal.sign_in("sales@alder.example").await.get("/confirmations.csv").await.expect(404);
    }

    async fn r_rev_1_an_export_goes_on_behind_the_rows_that_are_read_at_once(portal: Portal) {
        // So many of each customer as a history has at most.
        let mut count = 0;
        for number in 0..4 {
            let (customer, _) = recorded(&portal, &format!("many-{number}"), &format!("Kestrel {number} BV")).await;
            count += 1 + copies(&portal, &customer, 150).await;
        }
        let reviewer = reviewer(&portal).await;
        for query in ["", "&method=attestation&country=SE", "&sort=newest", "&q=kestrel"] {
            let rows = csv(&reviewer.get(&format!("/confirmations.csv?review_state=any{query}")).await.expect(200), b',');
            let mut ids: Vec<_> = rows[1..].iter().filter(|row| !row[2].is_empty()).map(|row| row[0].clone()).collect();
            assert_eq!(ids.len(), count, "{query}");
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), count, "{query}: each once");
        }
    }

    async fn r_rev_5_activity_is_filtered_by_organisation_shows_words_and_is_exported_in_whole(portal: Portal) {
        let (_, confirmation) = recorded(&portal, "words", "Kestrel Mobility BV").await;
        let reviewer = reviewer(&portal).await;
        let form = format!("{}/reject", page_of(&confirmation));
        reviewer.fill(&form, &form, &[("reject_cause", "no-proof"), ("reject_note", "No proof")]).await.expect(200);
        let auditor = portal.sign_in("auditor@assent.example").await;
        let page = auditor.get("/activity?organisation=alder&kind=attested").await.expect(200);
        page.shows("Kestrel Mobility BV");
        assert_eq!(page.texts("tbody tr.more").len(), 1);
        assert!(page.has("tr.more table.changes thead th:nth-child(3)"), "before and after stand beside each other");
        assert!(page.text("tr.more").contains(&say("acceptance-basis-signed-paper", &[])), "{}", page.main());
        assert!(page.has("input[type=date][name=from_day]") && page.has(".chips a[href*='kind=attested']"));
        auditor.get("/activity?organisation=dogwood&kind=attested").await.expect(200).says("table-no-match");
        let page = auditor.get("/activity?kind=confirmation-rejected").await.expect(200);
        assert!(page.text("tr.more").contains(&say("reject-cause-no-proof", &[])), "{}", page.main());
        for _ in 0..3 {
            auditor.get("/activity.csv").await.expect(200);
        }
        let lines = portal.count("select count(*) from audit_events").await;
        let rows = csv(&auditor.get("/activity.csv").await.expect(200), b',');
        // The headings, an empty row and two that close it, and the line of this export itself.
        assert_eq!(rows.len() as i64, lines + 1 + 4);
        let alders = csv(&auditor.get("/activity.csv?organisation=Alder+Direct").await.expect(200), b',');
        assert!(alders.len() > 5 && alders[1..].iter().take_while(|row| !row[0].is_empty()).all(|row| row[2] == "Alder Direct"));
    }

    async fn the_first_page_of_the_operators_people_counts_weeks_coverage_and_flags(portal: Portal) {
        recorded(&portal, "counted", "Kestrel Mobility BV").await;
        let (_, owner) = portal.customer("counted-too").await;
        portal.accepts(&owner).await;
        let reviewer = reviewer(&portal).await;
        reviewer.get("/").await.expect(200).says("home-coverage-none");
        review::overview::count_coverage(&portal.site.db, portal.clock.now()).await.unwrap();
        let home = reviewer.get("/").await.expect(200);
        assert_eq!(home.texts("#weeks-table tbody tr").len(), 12);
        assert!(home.has("svg[role=img] rect.attested") && home.has("svg[role=img] rect.direct"));
        home.says_with("home-coverage-of", &[("covered", "2"), ("customers", "2"), ("percent", "100")]);
        let weeks = home.attr("#weeks-table tbody tr:last-child td:last-child a", "href").unwrap();
        let list = reviewer.get(&weeks).await.expect(200);
        assert_eq!(list.texts("tbody tr th a"), ["Vinterhamn Bryggeri AB"]);
        let flagged = home.attr("section[aria-labelledby=flagged-heading] td a", "href").unwrap();
        assert!(!reviewer.get(&flagged).await.expect(200).texts("tbody tr th a").is_empty());
        let customers = home.attr("section[aria-labelledby=coverage-heading] td a", "href").unwrap();
        assert_eq!(reviewer.get(&customers).await.expect(200).texts("tbody tr").len(), 2);
    }
}

/// Copies the only attestation so many times, as the queue has it.
async fn copies(portal: &Portal, customer: &str, count: usize) -> usize {
    use assent::confirmations;
    use assent::values::id::ConfirmationId;
    let mut db = portal.site.db.read().await.unwrap();
    let history = confirmations::history(&mut db, None, customer.parse().unwrap(), None)
        .await
        .unwrap();
    drop(db);
    let first = history[0].clone();
    portal
        .site
        .db
        .transact(async |tx| {
            for number in 0..count {
                let at = first
                    .recorded_at
                    .plus(std::time::Duration::from_micros(1 + number as u64 / 3));
                let copy = confirmations::Confirmation {
                    id: ConfirmationId::new(at, &portal.site.random),
                    recorded_at: at,
                    ..first.clone()
                };
                confirmations::record(tx, &copy).await?;
            }
            Ok::<_, assent::db::Error>(())
        })
        .await
        .unwrap();
    count
}
