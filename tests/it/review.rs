//! Reviewers decide about confirmations: the queue, one confirmation's page, rejecting, undoing (R-REV).

use assent::review;

use crate::support::customers::{PDF, as_typed, asked, attested, customer_on};
use crate::support::{Page, Portal, Tells, Visitor};

const ADDRESS: &str = "asa@vinterhamn.example";

/// What is typed for a customer of this name, attested.
fn named(prefix: &str, company: &str) -> Vec<(&'static str, String)> {
    let mut fields = attested(prefix);
    fields.retain(|(name, _)| *name != "company_name");
    fields.push(("company_name", company.to_owned()));
    fields
}

/// The last confirmation of a customer.
pub async fn confirmation_of(portal: &Portal, customer: &str) -> String {
    let mut db = portal.site.db.read().await.unwrap();
    let history = assent::confirmations::history(&mut db, None, customer.parse().unwrap(), None)
        .await
        .unwrap();
    history[0].id.to_string()
}

/// A customer that Alder has attested for, and the confirmation.
pub async fn recorded(portal: &Portal, prefix: &str, company: &str) -> (String, String) {
    let sales = portal.sign_in("sales@alder.example").await;
    let customer = customer_on(&sales.onboard(&named(prefix, company)).await.expect(200));
    let confirmation = confirmation_of(portal, &customer).await;
    (customer, confirmation)
}

/// The last question about a confirmation.
pub async fn question_about(portal: &Portal, confirmation: &str) -> String {
    let mut db = portal.site.db.read().await.unwrap();
    let questions = review::questions::of_confirmation(&mut db, confirmation.parse().unwrap()).await;
    questions.unwrap().last().unwrap().id.to_string()
}

pub async fn reviewer(portal: &Portal) -> Visitor {
    let reviewer = portal.sign_in("reviewer@assent.example").await;
    reviewer.speaks_english().await;
    reviewer
}

pub fn page_of(confirmation: &str) -> String {
    format!("/confirmations/{confirmation}/review")
}

const WHY: [(&str, &str); 2] = [
    ("reject_cause", "not-authorized"),
    ("reject_note", "She is a trainee there"),
];

async fn reject(reviewer: &Visitor, confirmation: &str) -> Page {
    let form = format!("{}/reject", page_of(confirmation));
    reviewer.fill(&form, &form, &WHY).await
}

async fn undo(reviewer: &Visitor, confirmation: &str) -> Page {
    let form = format!("{}/undo", page_of(confirmation));
    reviewer.fill(&form, &form, &[("undo_reason", "A slip of mine")]).await
}

pub async fn status(portal: &Portal, customer: &str) -> String {
    let sales = portal.sign_in("sales@alder.example").await;
    sales
        .get(&format!("/customers/{customer}"))
        .await
        .expect(200)
        .text("main .card .status")
}

/// Attests again for a customer, by its form.
async fn attest_again(portal: &Portal, customer: &str) -> Page {
    let sales = portal.sign_in("sales@alder.example").await;
    let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
    let page = sales.get(&form).await.expect(200);
    let mut fields = attested("unused");
    fields.retain(|(name, _)| !["company_name", "domain_prefix", "acceptance"].contains(name));
    sales.send(&page, &form, &as_typed(&fields)).await
}

async fn flags_catch_up(portal: &Portal) {
    let today = portal.clock.now().utc_date();
    review::catch_up(&portal.site.db, today).await.unwrap();
}

stories! {
    async fn r_rev_3_a_rejected_attestation_closes_the_gate_and_tells_the_partner_why(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "rejects", "Kestrel Mobility BV").await;
        let reviewer = reviewer(&portal).await;
        let page = reviewer.get(&page_of(&confirmation)).await.expect(200);
        page.shows("Kestrel Mobility BV").shows("Åsa Öberg").shows(ADDRESS);
        // A reason from the list and a note are both required, and what was typed stays.
        let form = format!("{}/reject", page_of(&confirmation));
        let refused = reviewer.fill(&form, &form, &[("reject_note", "Only a note")]).await.expect(422);
        assert_eq!(refused.complaints().len(), 1, "{:?}", refused.complaints());
        refused.shows("Only a note");
        reviewer.fill(&form, &form, &[("reject_cause", "other")]).await.expect(422);
        assert_eq!(status(&portal, &customer).await, "Attested");
        reject(&reviewer, &confirmation).await.expect(200).says("review-flash-rejected");
        assert_eq!(status(&portal, &customer).await, "Rejected");
        let sales = portal.sign_in("sales@alder.example").await;
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        account.shows("She is a trainee there").says("reject-cause-not-authorized").says("customers-history-rejected");
        assert!(!account.has("a[href$='/correct']"), "what was rejected is attested again, not corrected");
        sales.get("/customers?status=rejected").await.expect(200).shows("Kestrel Mobility BV");
        sales.get("/").await.expect(200).says("notice-rejected");
        sales.get(&format!("/confirmations/{confirmation}")).await.expect(200).shows("She is a trainee there");
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@alder.example");
        assert!(letters.iter().any(|letter| letter.text.contains("She is a trainee there")), "{letters:?}");
        let log = portal.sign_in("auditor@assent.example").await.get("/activity").await.expect(200);
        log.says("audit-confirmation-rejected");
    }

    async fn r_upd_2_after_a_rejection_the_same_signer_is_welcome_and_undoing_it_revives_nothing_older(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "again", "Kestrel Mobility BV").await;
        attest_again(&portal, &customer).await.expect(422);
        let reviewer = reviewer(&portal).await;
        reject(&reviewer, &confirmation).await.expect(200);
        attest_again(&portal, &customer).await.expect(200);
        assert_eq!(status(&portal, &customer).await, "Attested");
        undo(&reviewer, &confirmation).await.expect(200).says("review-flash-not-revived");
        assert_eq!(status(&portal, &customer).await, "Attested");
        // Rejecting the newer revives nothing.
        let newer = confirmation_of(&portal, &customer).await;
        assert_ne!(newer, confirmation);
        reject(&reviewer, &newer).await.expect(200);
        assert_eq!(status(&portal, &customer).await, "Rejected");
    }

    async fn r_upd_2_undoing_a_rejection_revives_the_confirmation_if_nothing_newer_stands(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "revives", "Kestrel Mobility BV").await;
        let reviewer = reviewer(&portal).await;
        reject(&reviewer, &confirmation).await.expect(200);
        undo(&reviewer, &confirmation).await.expect(200).says("review-flash-revived");
        assert_eq!(status(&portal, &customer).await, "Attested");
        portal.sign_in("sales@alder.example").await.get("/").await.expect(200).says("notice-rejection-undone");
        // A newer one that was rejected, too, does not stand: the older counts again.
        reject(&reviewer, &confirmation).await.expect(200);
        attest_again(&portal, &customer).await.expect(200);
        let newer = confirmation_of(&portal, &customer).await;
        reject(&reviewer, &newer).await.expect(200);
        assert_eq!(status(&portal, &customer).await, "Rejected");
        undo(&reviewer, &confirmation).await.expect(200).says("review-flash-revived");
        assert_eq!(status(&portal, &customer).await, "Attested");
        // Until the newer one's is undone.
        undo(&reviewer, &newer).await.expect(200).says("review-flash-revived");
        reviewer.get(&page_of(&confirmation)).await.expect(200).shows("Replaced");
    }

    async fn r_rev_3_a_rejected_direct_acceptance_can_be_accepted_again_in_the_same_version(portal: Portal) {
        let (customer, owner) = portal.customer("direct").await;
        let receipt = portal.accepts(&owner).await;
        let confirmation = confirmation_of(&portal, &customer).await;
        assert_eq!(status(&portal, &customer).await, "Accepted directly");
        // It counts as "has accepted directly", also of a customer that has bought before (R-DIRECT-4).
        portal.run("update customers set bought_before = true").await;
        let reviewer = reviewer(&portal).await;
        reject(&reviewer, &confirmation).await.expect(200);
        assert_eq!(status(&portal, &customer).await, "Rejected");
        owner.get(&format!("/acceptances/{receipt}")).await.expect(200).shows("She is a trainee there");
        portal.deliver().await;
        let letters = portal.mailbox.list(ADDRESS);
        assert!(letters.iter().any(|letter| letter.text.contains("She is a trainee there")), "{letters:?}");
        let letters = portal.mailbox.list("sales@alder.example");
        assert!(letters.iter().any(|letter| letter.text.contains("She is a trainee there")), "{letters:?}");
        portal.pass(std::time::Duration::from_secs(120));
        let again = portal.accepts(&owner).await;
        assert_ne!(again, receipt);
        assert_eq!(status(&portal, &customer).await, "Accepted directly");
    }

    async fn r_rev_6_of_two_reviewers_the_second_is_told_and_what_was_typed_stays(portal: Portal) {
        let (_, confirmation) = recorded(&portal, "two", "Kestrel Mobility BV").await;
        let (one, two) = (reviewer(&portal).await, reviewer(&portal).await);
        let form = format!("{}/reject", page_of(&confirmation));
        let open = two.get(&form).await.expect(200);
        let late = two.get(&page_of(&confirmation)).await.expect(200);
        let page = one.get(&page_of(&confirmation)).await.expect(200);
        let done = page.attr("form[action*='/done']", "action").unwrap();
        one.send(&page, &done, &[]).await.expect(200).says("review-flash-reviewed");
        let answer = two.send(&open, &form, &WHY).await.expect(409);
        answer.says("review-meanwhile-decided").shows("She is a trainee there");
        two.send(&answer, &form, &WHY).await.expect(200).says("review-flash-rejected");
        portal.pass(std::time::Duration::from_secs(1));
        two.send(&late, &done, &[]).await.expect(409).says("review-meanwhile-decided");
    }

    async fn r_rev_6_what_the_partner_corrects_meanwhile_is_not_decided_about(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "meanwhile", "Kestrel Mobility BV").await;
        let reviewer = reviewer(&portal).await;
        let form = format!("{}/reject", page_of(&confirmation));
        let open = reviewer.get(&form).await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        let correct = format!("/confirmations/{confirmation}/correct");
        let fields = [("reason", "The 12th"), ("attested", "yes"), ("accepted_on_day", "12")];
        let late = sales.get(&correct).await.expect(200);
        sales.fill(&correct, &correct, &fields).await.expect(200);
        reviewer.send(&open, &form, &WHY).await.expect(409).says("review-meanwhile-corrected");
        assert_eq!(status(&portal, &customer).await, "Attested");
        // And the other way round: what was rejected meanwhile is not corrected.
        let newer = confirmation_of(&portal, &customer).await;
        let correct = format!("/confirmations/{newer}/correct");
        let open = sales.get(&correct).await.expect(200);
        reject(&reviewer, &newer).await.expect(200);
        let fields = [("reason", "The 13th"), ("attested", "yes"), ("accepted_on_day", "13")];
        let refused = sales.send(&open, &correct, &fields).await.expect(422);
        assert!(refused.complaints()[0].tells("problem-correct-rejected"), "{:?}", refused.complaints());
        refused.shows("The 13th");
        sales.send(&late, &format!("/confirmations/{confirmation}/correct"), &fields).await.expect(409);
    }

    async fn r_rev_6_deciding_leads_to_the_next_of_the_same_list(portal: Portal) {
        let (_, first) = recorded(&portal, "first", "Alpha AB").await;
        let (_, second) = recorded(&portal, "second", "Beta AB").await;
        recorded(&portal, "third", "Gamma AB").await;
        let reviewer = reviewer(&portal).await;
        let list = reviewer.get("/confirmations?method=attestation&review_state=to-review").await.expect(200);
        let rows = list.texts("tbody tr th a");
        assert_eq!(rows, ["Alpha AB", "Beta AB", "Gamma AB"]);
        let open = list.attr("tbody tr th a", "href").unwrap();
        let page = reviewer.get(&open).await.expect(200);
        page.shows("1 of 3");
        assert!(page.attr("a[rel=next]", "href").unwrap().starts_with(&page_of(&second)));
        assert!(!page.has("a[rel=prev]"));
        let done = page.attr("form[action*='/done']", "action").unwrap();
        let next = reviewer.send(&page, &done, &[]).await.expect(200);
        next.says("review-flash-reviewed").shows("Beta AB").shows("1 of 2");
        let form = next.attr("a[href*='/reject']", "href").unwrap();
        let next = reviewer.fill(&form, &form, &WHY).await.expect(200);
        next.shows("Gamma AB").shows("1 of 1");
        let done = next.attr("form[action*='/done']", "action").unwrap();
        let list = reviewer.send(&next, &done, &[]).await.expect(200);
        assert!(list.path.starts_with("/confirmations?"), "{}", list.path);
        // What was decided is out of the queue, and found by its state.
        reviewer.get("/confirmations").await.expect(200).says("table-no-match");
        reviewer.get("/confirmations?review_state=rejected").await.expect(200).shows("Beta AB");
        undo(&reviewer, &first).await.expect(200).says("review-flash-undone");
        reviewer.get("/confirmations").await.expect(200).shows("Alpha AB");
    }

    async fn r_rev_1_confirmations_are_found_by_each_filter_and_by_combinations(portal: Portal) {
        let (_, attested_one) = recorded(&portal, "filters", "Kestrel Mobility BV").await;
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/customers/new").await.expect(200);
        let file = Some(("evidence", "signed.pdf", PDF.to_vec()));
        let fields = named("evident", "Harvest & Hale Ltd");
        let step = sales.upload(&page, "/customers/new", &as_typed(&fields), file).await.expect(200);
        sales.send(&step, &step.path.replace("/review", "/confirmation"), &[]).await.expect(200);
        let (_, owner) = portal.customer("directly").await;
        portal.accepts(&owner).await;
        let reviewer = reviewer(&portal).await;
        reject(&reviewer, &attested_one).await.expect(200);
        let alder = portal.sellers["alder"].partner;
        let dogwood = portal.sellers["dogwood"].partner;
        let (kestrel, harvest, vinterhamn) = ("Kestrel Mobility BV", "Harvest & Hale Ltd", "Vinterhamn Bryggeri AB");
        let cases: Vec<(String, Vec<&str>)> = vec![
            (String::new(), vec![harvest, vinterhamn]),
            ("review_state=any".into(), vec![kestrel, harvest, vinterhamn]),
            ("sort=newest&review_state=any".into(), vec![vinterhamn, harvest, kestrel]),
            ("review_state=rejected".into(), vec![kestrel]),
            ("method=direct".into(), vec![vinterhamn]),
            ("has_evidence=with".into(), vec![harvest]),
            ("country=SE".into(), vec![kestrel, harvest, vinterhamn]),
            ("country=NO".into(), vec![]),
            (format!("partner={alder}"), vec![kestrel, harvest, vinterhamn]),
            (format!("partner={dogwood}"), vec![]),
            ("agreement=MicrosoftCustomerAgreement".into(), vec![kestrel, harvest, vinterhamn]),
            ("agreement=MicrosoftCustomerAgreement/2".into(), vec![kestrel, harvest, vinterhamn]),
            ("agreement=MicrosoftCustomerAgreement/1".into(), vec![]),
            ("from_day=2026-11-20".into(), vec![kestrel, harvest, vinterhamn]),
            ("to_day=2026-11-19".into(), vec![]),
            ("waiting=1".into(), vec![]),
            ("q=harv".into(), vec![harvest]),
            ("q=%C3%96berg+kestrel".into(), vec![kestrel]),
            ("q=asa%40vinterhamn.example&has_evidence=without&method=attestation".into(), vec![kestrel]),
            ("method=attestation&has_evidence=without&country=SE".into(), vec![kestrel]),
            ("method=attestation&from_day=2026-11-20&review_state=to-review".into(), vec![harvest]),
            ("flag=outdated".into(), vec![]),
        ];
        for (query, expected) in cases {
            let page = reviewer.get(&format!("/confirmations?{query}")).await.expect(200);
            assert_eq!(page.texts("tbody tr th a"), expected, "{query}");
        }
        // A filter typed by hand is refused with what is wrong, and the rest still filters.
        let page = reviewer.get("/confirmations?flag=moonrise&method=direct&from_day=yesterday").await.expect(422);
        assert_eq!(page.complaints().len(), 2, "{:?}", page.complaints());
        page.shows(vinterhamn);
        // A chip removes its filter.
        let page = reviewer.get("/confirmations?method=direct&country=SE").await.expect(200);
        let without = page.attr("a.chip", "href").unwrap();
        assert!(["/confirmations?review_state=any&method=direct", "/confirmations?review_state=any&country=SE"].contains(&&*without), "{without}");
    }

    async fn r_rev_2_flags_say_the_rule_and_the_fact_and_follow_what_changes(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut fields = named("own", "Harvest & Hale Ltd");
        fields.retain(|(name, _)| !["email", "accepted_on_year"].contains(name));
        fields.push(("email", "nora.hale@alder.example".into()));
        fields.push(("accepted_on_year", "2024".into()));
        let own = customer_on(&sales.onboard(&fields).await.expect(200));
        let own = confirmation_of(&portal, &own).await;
        let reviewer = reviewer(&portal).await;
        let page = reviewer.get(&page_of(&own)).await.expect(200);
        page.says("flag-own-domain-said").says("flag-own-domain-rule").shows("alder.example").says("flag-backdated-said").shows("731");
        let list = reviewer.get("/confirmations?flag=own-domain").await.expect(200);
        assert_eq!(list.texts("tbody tr th a"), ["Harvest & Hale Ltd"]);
        // One person for three customers: the third raises it for the first two, too.
        let (_, one) = recorded(&portal, "one", "Alpha AB").await;
        let (_, two) = recorded(&portal, "twice", "Beta AB").await;
        assert!(!reviewer.get(&page_of(&two)).await.expect(200).has(".why"));
        let (third, three) = recorded(&portal, "thrice", "Gamma AB").await;
        flags_catch_up(&portal).await;
        for confirmation in [&one, &two, &three] {
            reviewer.get(&page_of(confirmation)).await.expect(200).says("flag-same-signer-said");
        }
        reviewer.get(&page_of(&one)).await.expect(200).shows("Gamma AB").says("review-same-signer");
        // A dispute raises a flag, and the view of the disputed shows it.
        let link = portal.dispute_link(&third).await;
        let visitor = portal.visitor();
        let page = visitor.get(&link).await.expect(200);
        visitor.send(&page, "/dispute", &[("reason", "I was on leave")]).await.expect(200);
        let page = reviewer.get("/confirmations?review_state=to-review&flag=disputed").await.expect(200);
        assert_eq!(page.texts("tbody tr th a"), ["Gamma AB"]);
        assert!(page.has(".views a[aria-current]"));
        reviewer.get(&page_of(&three)).await.expect(200).shows("I was on leave");
        // Another required version makes all of them outdated.
        portal.new_version().await;
        flags_catch_up(&portal).await;
        let page = reviewer.get("/confirmations?flag=outdated").await.expect(200);
        assert_eq!(page.texts("tbody tr th a").len(), 4);
    }

    async fn r_direct_8_what_is_disputed_after_the_review_comes_back_on_top(portal: Portal) {
        let (_, waiting) = recorded(&portal, "waits", "Alpha AB").await;
        let (customer, reviewed) = recorded(&portal, "early", "Beta AB").await;
        let reviewer = reviewer(&portal).await;
        let page = reviewer.get(&page_of(&reviewed)).await.expect(200);
        let done = page.attr("form[action*='/done']", "action").unwrap();
        reviewer.send(&page, &done, &[]).await.expect(200).says("review-flash-reviewed");
        assert_eq!(reviewer.get("/confirmations").await.expect(200).texts("tbody tr th a"), ["Alpha AB"]);
        portal.pass(std::time::Duration::from_secs(60));
        let visitor = portal.visitor();
        let page = visitor.get(&portal.dispute_link(&customer).await).await.expect(200);
        visitor.send(&page, "/dispute", &[("reason", "I was on leave")]).await.expect(200);
        let list = reviewer.get("/confirmations").await.expect(200);
        assert_eq!(list.texts("tbody tr th a"), ["Beta AB", "Alpha AB"]);
        list.says("review-state-disputed");
        let page = reviewer.get(&page_of(&reviewed)).await.expect(200);
        page.shows("I was on leave").says("review-state-disputed");
        let ask = page.attr("a[href*='/ask']", "href").unwrap();
        reviewer.get(&ask).await.expect(200);
        reviewer.send(&page, &done, &[]).await.expect(200).says("review-flash-reviewed");
        assert_eq!(reviewer.get("/confirmations").await.expect(200).texts("tbody tr th a"), ["Alpha AB"]);
        reviewer.get(&page_of(&waiting)).await.expect(200);
    }

    async fn r_rev_2_the_same_file_for_two_customers_is_flagged_for_both(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut confirmations = Vec::new();
        for (prefix, company) in [("file1", "Alpha AB"), ("file2", "Beta AB")] {
            let page = sales.get("/customers/new").await.expect(200);
            let file = Some(("evidence", "signed.pdf", PDF.to_vec()));
            let step = sales.upload(&page, "/customers/new", &as_typed(&named(prefix, company)), file).await.expect(200);
            let page = sales.send(&step, &step.path.replace("/review", "/confirmation"), &[]).await.expect(200);
            confirmations.push(confirmation_of(&portal, &customer_on(&page)).await);
        }
        flags_catch_up(&portal).await;
        let reviewer = reviewer(&portal).await;
        for confirmation in &confirmations {
            let page = reviewer.get(&page_of(confirmation)).await.expect(200);
            page.says("flag-same-evidence-said");
            // A PDF opens beside the page, where nothing in it can run (E-5).
            let file = reviewer.get(&page.attr("a[href$='/evidence/shown']", "href").unwrap()).await.expect(200);
            let header = |name: &str| file.headers.get(name).unwrap().to_str().unwrap().to_owned();
            assert!(header("content-disposition").starts_with("inline"));
            assert!(header("content-security-policy").starts_with("default-src 'none'"));
            assert_eq!(header("x-content-type-options"), "nosniff");
        }
        let shown = format!("/confirmations/{}/evidence/shown", confirmations[0]);
        sales.get(&shown).await.expect(404);
    }

    async fn r_rev_3_an_auditor_and_an_operator_admin_read_and_only_a_reviewer_decides(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "reads", "Kestrel Mobility BV").await;
        for name in ["auditor@assent.example", "operator@assent.example"] {
            let visitor = portal.sign_in(name).await;
            visitor.get("/confirmations").await.expect(200).shows("Kestrel Mobility BV");
            let page = visitor.get(&page_of(&confirmation)).await.expect(200);
            assert!(!page.has("form[action*='/done'], a[href*='/reject'], a[href*='/undo']"), "{name}");
            for act in ["done", "reject", "undo", "ask"] {
                visitor.post(&format!("{}/{act}", page_of(&confirmation)), &WHY).await.expect(403);
            }
        }
        assert_eq!(status(&portal, &customer).await, "Attested");
        portal.sign_in("sales@alder.example").await.get("/confirmations").await.expect(404);
    }
}

/// Customers without a confirmation are not in the queue.
#[actix_web::test]
async fn the_queue_is_empty_until_something_is_confirmed() {
    let portal = Portal::spawn(crate::support::Kind::Sqlite).await;
    portal
        .sign_in("sales@alder.example")
        .await
        .onboard(&asked("empty"))
        .await
        .expect(200);
    let reviewer = reviewer(&portal).await;
    reviewer.get("/confirmations").await.expect(200).says("table-no-match");
    reviewer
        .get("/confirmations?review_state=any")
        .await
        .expect(200)
        .says("review-none");
    portal.stopper().stop(false).await;
}
