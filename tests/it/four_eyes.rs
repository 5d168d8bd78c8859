//! Where the operator requires it, a rejection takes a second reviewer (R-REV-6); the settings of reviewing; saved views;
//! shortcuts.

use crate::bulk_review::selection;
use crate::review::{page_of, recorded, reviewer, status};
use crate::support::{Page, Portal, Visitor};

const WHY: [(&str, &str); 2] = [("reject_cause", "no-proof"), ("reject_note", "No paper was shown")];

/// Lets the Operator admin review, too, and switches four eyes on.
pub async fn four_eyes(portal: &Portal) -> Visitor {
    portal
        .run(
            "insert into account_roles (account_id, role)
             select id, 'reviewer' from accounts where sign_in_name = 'operator@assent.example'
             on conflict do nothing",
        )
        .await;
    let operator = portal.sign_in("operator@assent.example").await;
    operator.speaks_english().await;
    let page = "/review-settings";
    operator
        .fill(page, page, &[("four_eyes", "yes")])
        .await
        .expect(200)
        .says("review-settings-saved");
    operator
}

async fn reject(reviewer: &Visitor, confirmation: &str) -> Page {
    let form = format!("{}/reject", page_of(confirmation));
    reviewer.fill(&form, &form, &WHY).await
}

/// Presses a button of the page about a confirmation.
async fn press(visitor: &Visitor, confirmation: &str, act: &str) -> Page {
    let page = visitor.get(&page_of(confirmation)).await.expect(200);
    let action = page.attr(&format!("form[action$='/{act}']"), "action").unwrap();
    visitor.send(&page, &action, &[]).await
}

stories! {
    async fn r_rev_6_a_rejection_takes_effect_when_another_reviewer_confirms_it(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "four", "Kestrel Mobility BV").await;
        let second = four_eyes(&portal).await;
        let first = reviewer(&portal).await;
        reject(&first, &confirmation).await.expect(200).says("review-flash-proposed");
        assert_eq!(status(&portal, &customer).await, "Attested");
        let view = first.get("/confirmations?review_state=proposed").await.expect(200);
        assert_eq!(view.texts("tbody tr th a"), ["Kestrel Mobility BV"]);
        first.get("/confirmations").await.expect(200).says("table-no-match");
        second.get("/").await.expect(200).says("review-view-proposed");
        // Never the same person, and nobody decides past the proposal.
        let own = first.get(&page_of(&confirmation)).await.expect(200);
        own.says("review-proposed-own");
        assert!(!own.has("form[action$='/confirm']"));
        let open = second.get(&page_of(&confirmation)).await.expect(200);
        open.shows("No paper was shown");
        assert!(!open.has("form[action*='/done'], a[href*='/reject'], a[href*='/ask']"));
        let proposal = open.attr("input[name=proposal]", "value").unwrap();
        let confirm = format!("{}/confirm", page_of(&confirmation));
        first.take_up(&own);
        first.post(&confirm, &[("proposal", &proposal)]).await.expect(403);
        second.post(&format!("{}/done", page_of(&confirmation)), &[]).await.expect(409).says("review-meanwhile-proposed");
        assert_eq!(status(&portal, &customer).await, "Attested");
        press(&second, &confirmation, "confirm").await.expect(200).says("review-flash-confirmed");
        assert_eq!(status(&portal, &customer).await, "Rejected");
        first.send(&own, &format!("{}/decline", page_of(&confirmation)), &[("proposal", &proposal)]).await.expect(409).says("review-meanwhile-settled");
        let page = second.get(&page_of(&confirmation)).await.expect(200);
        page.says("review-history-rejection-proposed").says("customers-history-rejected");
        let log = portal.sign_in("auditor@assent.example").await.get("/activity").await.expect(200);
        log.says("audit-decision-proposed").says("audit-proposal-confirmed").says("audit-confirmation-rejected").says("audit-review-settings-changed");
    }

    async fn r_rev_6_undoing_a_rejection_takes_a_second_reviewer_too(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "undoes", "Kestrel Mobility BV").await;
        let second = four_eyes(&portal).await;
        let first = reviewer(&portal).await;
        reject(&first, &confirmation).await.expect(200);
        press(&second, &confirmation, "confirm").await.expect(200);
        let undo = format!("{}/undo", page_of(&confirmation));
        first.fill(&undo, &undo, &[("undo_reason", "A slip")]).await.expect(200).says("review-flash-proposed");
        assert_eq!(status(&portal, &customer).await, "Rejected");
        // Declined, it stays as it is; taken back, too.
        press(&second, &confirmation, "decline").await.expect(200).says("review-flash-declined").says("review-history-declined");
        assert_eq!(status(&portal, &customer).await, "Rejected");
        first.fill(&undo, &undo, &[("undo_reason", "A slip")]).await.expect(200);
        press(&first, &confirmation, "decline").await.expect(200).says("review-flash-declined");
        first.fill(&undo, &undo, &[("undo_reason", "A slip")]).await.expect(200);
        press(&second, &confirmation, "confirm").await.expect(200);
        assert_eq!(status(&portal, &customer).await, "Attested");
        // Marking as reviewed, and undoing that, takes one.
        let page = first.get(&page_of(&confirmation)).await.expect(200);
        let done = page.attr("form[action*='/done']", "action").unwrap();
        first.send(&page, &done, &[]).await.expect(200).says("review-flash-reviewed");
        first.fill(&undo, &undo, &[("undo_reason", "Once more")]).await.expect(200).says("review-flash-undone");
    }

    async fn r_rev_6_a_bulk_rejection_waits_for_a_second_reviewer_who_confirms_it_in_bulk(portal: Portal) {
        let (alpha, one) = recorded(&portal, "many-a", "Alpha AB").await;
        let (beta, two) = recorded(&portal, "many-b", "Beta AB").await;
        let second = four_eyes(&portal).await;
        let first = reviewer(&portal).await;
        let page = selection(&first, "reject", &[&one, &two]).await;
        page.says("review-four-eyes");
        let action = page.attr("form[id=form]", "action").unwrap();
        let result = first.send(&page, &action, &WHY).await.expect(200);
        result.shows("0 rejected").says("bulk-proposed");
        assert_eq!(status(&portal, &alpha).await, "Attested");
        // One's own are not confirmed.
        let confirm = "/confirmations/bulk?review_state=proposed&all=yes&act=confirm";
        let page = first.get(confirm).await.expect(200);
        let action = page.attr("form[id=form]", "action").unwrap();
        first.send(&page, &action, &[]).await.expect(200).says("bulk-outcome-own");
        let page = second.get(confirm).await.expect(200);
        second.send(&page, &action, &[]).await.expect(200).shows("2 confirmed");
        for customer in [&alpha, &beta] {
            assert_eq!(status(&portal, customer).await, "Rejected");
        }
        // What a second reviewer has confirmed meanwhile is not taken back with the batch.
        let undo = result.attr("a[href*='/undo']", "href").unwrap();
        let undone = first.fill(&undo, &undo, &[("undo_reason", "A slip")]).await.expect(200);
        undone.shows("0 undone").says("bulk-outcome-settled");
    }

    async fn r_rev_6_a_bulk_confirmation_confirms_the_proposals_that_were_shown_and_no_later_one(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "shown", "Alpha AB").await;
        let second = four_eyes(&portal).await;
        let first = reviewer(&portal).await;
        reject(&first, &confirmation).await.expect(200);
        let shown = second.get("/confirmations/bulk?review_state=proposed&all=yes&act=confirm").await.expect(200);
        press(&first, &confirmation, "decline").await.expect(200);
        reject(&first, &confirmation).await.expect(200);
        let action = shown.attr("form[id=form]", "action").unwrap();
        second.send(&shown, &action, &[]).await.expect(200).shows("0 confirmed").says("bulk-outcome-settled");
        assert_eq!(status(&portal, &customer).await, "Attested");
    }

    async fn r_rev_6_what_the_partner_corrects_meanwhile_is_not_rejected_by_the_second_reviewer(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "corrects", "Kestrel Mobility BV").await;
        let second = four_eyes(&portal).await;
        let first = reviewer(&portal).await;
        reject(&first, &confirmation).await.expect(200);
        let open = second.get(&page_of(&confirmation)).await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        let correct = format!("/confirmations/{confirmation}/correct");
        let fields = [("reason", "The 12th"), ("attested", "yes"), ("accepted_on_day", "12")];
        sales.fill(&correct, &correct, &fields).await.expect(200);
        let action = open.attr("form[action$='/confirm']", "action").unwrap();
        second.send(&open, &action, &[]).await.expect(409).says("review-meanwhile-corrected");
        assert_eq!(status(&portal, &customer).await, "Attested");
        second.get("/confirmations?review_state=proposed").await.expect(200).says("table-no-match");
    }

    async fn r_rev_2_thresholds_and_four_eyes_are_settings_of_the_operator(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        operator.speaks_english().await;
        let page = "/review-settings";
        // Alone nobody can be the second.
        let refused = operator.fill(page, page, &[("four_eyes", "yes")]).await.expect(422);
        refused.says("problem-too-few-reviewers");
        let refused = operator.fill(page, page, &[("same_signer", "0"), ("many", "x"), ("backdated_days", "9999")]).await.expect(422);
        assert_eq!(refused.complaints().len(), 3, "{:?}", refused.complaints());
        let (_, one) = recorded(&portal, "limit-a", "Alpha AB").await;
        recorded(&portal, "limit-b", "Beta AB").await;
        let reviewer = reviewer(&portal).await;
        assert!(!reviewer.get(&page_of(&one)).await.expect(200).has(".why"));
        let open = operator.get(page).await.expect(200);
        operator.fill(page, page, &[("same_signer", "2")]).await.expect(200).says("review-settings-saved");
        // Another Operator admin had it open.
        operator.send(&open, page, &[("same_signer", "4")]).await.expect(409).says("problem-review-settings-changed");
        let today = portal.clock.now().utc_date();
        assent::review::catch_up(&portal.site.db, today).await.unwrap();
        reviewer.get(&page_of(&one)).await.expect(200).says("flag-same-signer-said");
        reviewer.get(page).await.expect(403);
    }

    async fn r_rev_7_a_saved_view_is_a_name_for_a_filter_and_ones_own(portal: Portal) {
        recorded(&portal, "views", "Alpha AB").await;
        let reviewer = reviewer(&portal).await;
        let list = reviewer.get("/confirmations?method=attestation&review_state=to-review&at=x").await.expect(200);
        let saved = reviewer.send(&list, "/confirmations/views", &[("view_name", "Attested <b>")]).await.expect(200);
        saved.says("review-flash-view-saved").shows("Attested <b>");
        assert_eq!(saved.text(".views a[aria-current]"), "Attested <b>");
        assert!(!saved.has("form[action='/confirmations/views']"));
        // Another filter of this name is refused, and what was typed stays.
        let list = reviewer.get("/confirmations?method=direct").await.expect(200);
        let refused = reviewer.send(&list, "/confirmations/views", &[("view_name", "Attested <b>")]).await.expect(422);
        refused.says("problem-view-name-taken");
        reviewer.send(&refused, "/confirmations/views", &[("view_name", "Direct")]).await.expect(200);
        let views = reviewer.get("/confirmations/views").await.expect(200);
        let rename = views.attr("form[action^='/confirmations/views/']", "action").unwrap();
        reviewer.send(&views, &rename, &[("view_name", "Direct")]).await.expect(422).says("problem-view-name-taken");
        reviewer.send(&views, &rename, &[("view_name", "By partners")]).await.expect(200).shows("By partners");
        // Nobody else sees or changes it.
        let auditor = portal.sign_in("auditor@assent.example").await;
        assert!(!auditor.get("/confirmations").await.expect(200).main().contains("By partners"));
        auditor.post(&rename, &[("view_name", "Mine")]).await.expect(404);
        auditor.post(&format!("{rename}/delete"), &[]).await.expect(200);
        let views = reviewer.get("/confirmations/views").await.expect(200);
        views.shows("By partners");
        let page = reviewer.send(&views, &format!("{rename}/delete"), &[]).await.expect(200);
        assert!(!page.main().contains("By partners") && page.main().contains("Direct"));
    }

    async fn single_key_shortcuts_are_switched_off_for_the_person(portal: Portal) {
        let (_, confirmation) = recorded(&portal, "keys", "Alpha AB").await;
        let reviewer = reviewer(&portal).await;
        let page = reviewer.get(&page_of(&confirmation)).await.expect(200);
        assert!(page.has("[data-keys=on]"));
        let off = [("shortcuts", "off")];
        let page = reviewer.send(&page, "/confirmations/shortcuts", &off).await.expect(200);
        page.says("review-keys-are-off");
        assert!(page.path.starts_with(&page_of(&confirmation)) && page.has("[data-keys=off]"), "{}", page.path);
        let again = portal.sign_in("reviewer@assent.example").await;
        let page = again.get("/confirmations").await.expect(200);
        assert!(page.has("[data-keys=off]"));
        let page = again.send(&page, "/confirmations/shortcuts", &[("shortcuts", "on")]).await.expect(200);
        assert!(page.has("[data-keys=on]"));
    }
}
