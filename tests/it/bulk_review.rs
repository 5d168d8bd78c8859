//! Reviewers decide about many confirmations at once, and undo it (R-REV-6).

use crate::review::{confirmation_of, page_of, recorded, reviewer, status};
use crate::support::{Page, Portal, Visitor};

const WHY: [(&str, &str); 2] = [("reject_cause", "no-proof"), ("reject_note", "No paper was shown")];

/// Three customers of Alder's that are to be reviewed: the customers and their confirmations.
async fn three(portal: &Portal) -> Vec<(String, String)> {
    let mut made = Vec::new();
    for (prefix, company) in [("bulk-a", "Alpha AB"), ("bulk-b", "Beta AB"), ("bulk-c", "Gamma AB")] {
        made.push(recorded(portal, prefix, company).await);
    }
    made
}

/// The page that says how many are selected.
pub async fn selection(reviewer: &Visitor, act: &str, rows: &[&str]) -> Page {
    let ticked: String = rows.iter().map(|row| format!("&item={row}")).collect();
    let page = format!("/confirmations/bulk?review_state=to-review&act={act}{ticked}");
    reviewer.get(&page).await.expect(200)
}

fn action(page: &Page) -> String {
    page.attr("form[id=form]", "action").unwrap()
}

fn outcomes(page: &Page) -> Vec<String> {
    page.texts("tbody .status")
}

stories! {
    async fn r_rev_6_what_is_ticked_is_marked_as_reviewed_and_undone_together(portal: Portal) {
        let made = three(&portal).await;
        let reviewer = reviewer(&portal).await;
        let list = reviewer.get("/confirmations").await.expect(200);
        assert_eq!(list.texts("tbody input[name=item]").len(), 3);
        let page = selection(&reviewer, "review", &[&made[0].1, &made[1].1]).await;
        page.says("bulk-title-review").shows("Alpha AB").shows("Beta AB");
        assert!(!page.main().contains("Gamma AB"));
        let result = reviewer.send(&page, &action(&page), &[]).await.expect(200);
        result.shows("2 reviewed");
        assert!(result.path.contains("review_state=to-review"), "{}", result.path);
        let list = reviewer.get("/confirmations").await.expect(200);
        assert_eq!(list.texts("tbody tr th a"), ["Gamma AB"]);
        // Undone with a reason, together.
        let undo = result.attr("a[href*='/undo']", "href").unwrap();
        let form = reviewer.get(&undo).await.expect(200);
        reviewer.send(&form, &action(&form), &[("undo_reason", "")]).await.expect(422);
        let undone = reviewer.send(&form, &action(&form), &[("undo_reason", "A slip")]).await.expect(200);
        undone.shows("2 undone").shows("A slip");
        let list = reviewer.get("/confirmations").await.expect(200);
        assert_eq!(list.texts("tbody tr th a"), ["Alpha AB", "Beta AB", "Gamma AB"]);
        // Once: by then the page leads to what became of it.
        assert_eq!(reviewer.get(&undo).await.expect(200).path, undone.path);
        reviewer.get("/confirmations/bulk").await.expect(200).says("review-undo");
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'decision-undone'").await, 2);
    }

    async fn r_rev_6_all_that_match_are_rejected_and_a_partner_gets_one_letter(portal: Portal) {
        let made = three(&portal).await;
        let reviewer = reviewer(&portal).await;
        portal.deliver().await;
        let before = portal.mailbox.list("sales@alder.example").len();
        let page = reviewer
            .get("/confirmations/bulk?review_state=to-review&method=attestation&all=yes&act=reject")
            .await
            .expect(200);
        page.says("bulk-title-reject");
        reviewer.send(&page, &action(&page), &[("reject_cause", "no-proof")]).await.expect(422).shows("Alpha AB");
        let result = reviewer.send(&page, &action(&page), &WHY).await.expect(200);
        result.shows("3 rejected").shows("No paper was shown");
        for (customer, _) in &made {
            assert_eq!(status(&portal, customer).await, "Rejected");
        }
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@alder.example");
        assert_eq!(letters.len(), before + 1, "{letters:?}");
        let letter = letters.iter().find(|letter| letter.text.contains("No paper was shown")).unwrap();
        assert!(["Alpha AB", "Beta AB", "Gamma AB"].iter().all(|company| letter.text.contains(company)));
        let undo = result.attr("a[href*='/undo']", "href").unwrap();
        let undone = reviewer.fill(&undo, &undo, &[("undo_reason", "A slip")]).await.expect(200);
        undone.shows("3 undone");
        for (customer, _) in &made {
            assert_eq!(status(&portal, customer).await, "Attested");
        }
    }

    async fn r_rev_6_what_was_decided_withdrawn_or_corrected_meanwhile_is_skipped_and_says_why(portal: Portal) {
        let made = three(&portal).await;
        let (customer, owner) = portal.customer("bulk-direct").await;
        portal.accepts(&owner).await;
        let direct = confirmation_of(&portal, &customer).await;
        let one = reviewer(&portal).await;
        let two = reviewer(&portal).await;
        let all = [made[0].1.as_str(), &made[1].1, &made[2].1, &direct];
        let page = selection(&one, "review", &all).await;
        // Another reviewer marks the first, the partner corrects the second, the customer withdraws its consent.
        let first = two.get(&page_of(&made[0].1)).await.expect(200);
        let done = first.attr("form[action*='/done']", "action").unwrap();
        two.send(&first, &done, &[]).await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        let correct = format!("/confirmations/{}/correct", made[1].1);
        let fields = [("reason", "The 12th"), ("attested", "yes"), ("accepted_on_day", "12")];
        sales.fill(&correct, &correct, &fields).await.expect(200);
        let withdraw = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(withdraw, withdraw, &[("reason", "Another partner"), ("withdraw", "yes")]).await.expect(200);
        let result = one.send(&page, &action(&page), &[]).await.expect(200);
        result.shows("1 reviewed").shows("3 skipped");
        result.says("bulk-outcome-reviewed").says("bulk-outcome-corrected").says("bulk-outcome-withdrawn");
        assert_eq!(outcomes(&result).len(), 4);
        // What has been decided again since is not undone with the rest.
        let undo = result.attr("a[href*='/undo']", "href").unwrap();
        let form = one.get(&undo).await.expect(200);
        let item = format!("{}/undo", page_of(&made[2].1));
        two.fill(&item, &item, &[("undo_reason", "Look again")]).await.expect(200);
        one.send(&form, &undo, &[("undo_reason", "All of it")]).await.expect(200).shows("0 undone").shows("1 skipped");
    }

    async fn r_rev_6_a_selection_of_nothing_or_of_an_unreadable_filter_is_refused(portal: Portal) {
        three(&portal).await;
        let reviewer = reviewer(&portal).await;
        let page = reviewer.get("/confirmations/bulk?act=review&review_state=to-review").await.expect(200);
        page.says("bulk-none");
        // "All that match" of a filter that was typed wrongly is not all there are.
        let page = reviewer.get("/confirmations/bulk?act=reject&all=yes&flag=moonrise").await;
        assert!(page.path.starts_with("/confirmations?"), "{}", page.path);
        reviewer.get("/confirmations/bulk?act=undo").await.expect(200).says("bulk-latest-none");
        portal.sign_in("auditor@assent.example").await.get("/confirmations/bulk?act=review&all=yes").await.expect(403);
    }
}

/// More than a thousand at once are refused before anything is decided.
#[actix_web::test]
async fn r_rev_6_a_thousand_are_decided_at_once_and_more_are_refused() {
    let portal = Portal::spawn(crate::support::Kind::Sqlite).await;
    recorded(&portal, "thousand", "Alpha AB").await;
    let copies = "insert into review_terms (term, at, confirmation_id)
        with recursive n (n) as (select 1 union all select n + 1 from n where n < 1001)
        select 'state:asked', t.at + n, t.confirmation_id from review_terms t, n where t.term = 'state:to-review'";
    portal.run(copies).await;
    let reviewer = reviewer(&portal).await;
    let page = reviewer
        .get("/confirmations/bulk?act=reject&all=yes&review_state=asked")
        .await
        .expect(422);
    page.says("bulk-too-many");
    assert!(!page.has("form[id=form]"));
    portal.stopper().stop(false).await;
}
