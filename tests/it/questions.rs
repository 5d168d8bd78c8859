//! Reviewers ask partners about confirmations, and partners answer (R-REV-6).

use crate::review::{confirmation_of, page_of, recorded, reviewer, status};
use crate::support::{Portal, Tells};

stories! {
    async fn r_rev_6_a_question_parks_the_confirmation_and_the_answer_brings_it_back_on_top(portal: Portal) {
        let (_, first) = recorded(&portal, "waits", "Alpha AB").await;
        let (customer, second) = recorded(&portal, "asks", "Beta AB").await;
        let reviewer = reviewer(&portal).await;
        let list = async |query: &str| reviewer.get(&format!("/confirmations{query}")).await.expect(200).texts("tbody tr th a");
        let page = reviewer.get(&page_of(&second)).await.expect(200);
        let form = page.attr("a[href*='/ask']", "href").unwrap();
        let refused = reviewer.fill(&form, &form, &[("answer_by_year", "2020")]).await.expect(422);
        assert_eq!(refused.complaints().len(), 2, "{:?}", refused.complaints());
        let open = reviewer.get(&form).await.expect(200);
        let asked = [("question", "Who is she at the company?")];
        reviewer.send(&open, &form, &asked).await.expect(200).says("review-flash-asked");
        reviewer.send(&open, &form, &asked).await.expect(200);
        assert_eq!(portal.count("select count(*) from questions").await, 1);
        assert_eq!(list("").await, ["Alpha AB"]);
        assert_eq!(list("?review_state=asked").await, ["Beta AB"]);
        // The partner reads it on its first page, in its mail and under Questions, and answers.
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get("/").await.expect(200).says("notice-asked");
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@alder.example");
        assert!(letters.iter().any(|letter| letter.text.contains("Who is she at the company?")), "{letters:?}");
        let questions = sales.get("/questions").await.expect(200);
        questions.shows("Beta AB").shows("27 November 2026");
        let path = questions.attr("tbody a[href^='/questions/']", "href").unwrap();
        portal.sign_in("sales@dogwood.example").await.get(&path).await.expect(404);
        portal.sign_in("helpdesk@alder.example").await.get(&path).await.expect(403);
        let page = sales.get(&path).await.expect(200);
        sales.send(&page, &path, &[("answer", " ")]).await.expect(422);
        let answer = [("answer", "She owns it")];
        sales.send(&page, &path, &answer).await.expect(200).says("question-flash-answered");
        sales.send(&page, &path, &answer).await.expect(200);
        let admin = portal.sign_in("admin@alder.example").await;
        admin.take_up(&admin.get("/profile").await);
        admin.post(&path, &[("answer", "No, he does")]).await.expect(409).says("question-meanwhile").shows("She owns it");
        assert!(!sales.get("/").await.expect(200).main().tells("notice-asked"));
        sales.get("/questions").await.expect(200).says("questions-none");
        // It is back on top, says why, and the reviewer has the answer by mail.
        assert_eq!(list("").await, ["Beta AB", "Alpha AB"]);
        assert_eq!(list("?review_state=answered").await, ["Beta AB"]);
        let page = reviewer.get(&format!("{}?review_state=to-review", page_of(&second))).await.expect(200);
        page.says("review-state-answered").shows("She owns it").shows("1 of 2");
        assert!(page.attr("a[rel=next]", "href").unwrap().starts_with(&page_of(&first)));
        portal.deliver().await;
        assert!(portal.mailbox.list("reviewer@assent.example").iter().any(|letter| letter.text.contains("She owns it")));
        let done = page.attr("form[action*='/done']", "action").unwrap();
        reviewer.send(&page, &done, &[]).await.expect(200).shows("Alpha AB");
        assert_eq!(list("").await, ["Alpha AB"]);
        assert_eq!(status(&portal, &customer).await, "Attested");
    }

    async fn r_rev_6_the_first_page_tells_what_waits_and_which_questions_are_overdue(portal: Portal) {
        recorded(&portal, "first", "Alpha AB").await;
        let (_, asked) = recorded(&portal, "second", "Beta AB").await;
        let form = format!("{}/ask", page_of(&asked));
        reviewer(&portal).await.fill(&form, &form, &[("question", "Is the date right?")]).await.expect(200);
        portal.pass(std::time::Duration::from_secs(8 * 86_400));
        // A question that is not due yet is not overdue.
        let (_, later) = recorded(&portal, "third", "Gamma AB").await;
        let reviewer = reviewer(&portal).await;
        let form = format!("{}/ask", page_of(&later));
        reviewer.fill(&form, &form, &[("question", "And this one?")]).await.expect(200);
        let home = reviewer.get("/").await.expect(200);
        let what = |href: &str| home.text(&format!("main dd a[href='{href}']")).split(' ').next().map(str::to_owned);
        assert_eq!(what("/questions/overdue").as_deref(), Some("1"));
        let overdue = reviewer.get("/questions/overdue").await.expect(200);
        assert_eq!(overdue.texts("tbody th a"), ["Beta AB"]);
        overdue.says("questions-overdue");
        assert!(overdue.has(&format!("tbody a[href='{}']", page_of(&asked))));
        assert_eq!(what("/confirmations?review_state=to-review").as_deref(), Some("1"));
        let list = reviewer.get("/confirmations").await.expect(200);
        list.says("review-late");
        let questions = portal.sign_in("sales@alder.example").await.get("/questions").await.expect(200);
        questions.says("questions-overdue");
    }

    async fn r_rev_6_the_oldest_is_the_one_that_waits_longest_whatever_is_on_top(portal: Portal) {
        recorded(&portal, "older", "Alpha AB").await;
        portal.pass(std::time::Duration::from_secs(3 * 86_400));
        let (_, asked) = recorded(&portal, "newer", "Beta AB").await;
        let reviewer = reviewer(&portal).await;
        let form = format!("{}/ask", page_of(&asked));
        reviewer.fill(&form, &form, &[("question", "Is the date right?")]).await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        let question = sales.get("/questions").await.expect(200).attr("tbody a[href^='/questions/']", "href").unwrap();
        sales.fill(&question, &question, &[("answer", "It is")]).await.expect(200);
        let list = reviewer.get("/confirmations").await.expect(200);
        assert_eq!(list.texts("tbody tr th a"), ["Beta AB", "Alpha AB"]);
        list.shows("The oldest has waited 3 days.");
        reviewer.get("/").await.expect(200).shows("The oldest has waited 3 days.");
    }

    async fn r_rev_6_a_correction_brings_what_was_asked_about_back_on_top(portal: Portal) {
        recorded(&portal, "earlier", "Alpha AB").await;
        let (customer, asked) = recorded(&portal, "corrects", "Beta AB").await;
        let reviewer = reviewer(&portal).await;
        let form = format!("{}/ask", page_of(&asked));
        reviewer.fill(&form, &form, &[("question", "Is the date right?")]).await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        let question = sales.get("/questions").await.expect(200).attr("tbody a[href^='/questions/']", "href").unwrap();
        let page = sales.get(&question).await.expect(200);
        let correct = page.attr("a[href$='/correct']", "href").unwrap();
        let fields = [("reason", "It was the 12th"), ("attested", "yes"), ("accepted_on_day", "12")];
        sales.fill(&correct, &correct, &fields).await.expect(200);
        sales.get("/questions").await.expect(200).says("questions-none");
        sales.send(&page, &question, &[("answer", "See the correction")]).await.expect(409);
        let list = reviewer.get("/confirmations").await.expect(200);
        assert_eq!(list.texts("tbody tr th a"), ["Beta AB", "Alpha AB"]);
        list.says("review-state-corrected");
        assert_ne!(confirmation_of(&portal, &customer).await, asked);
    }

    async fn r_rev_6_nobody_is_asked_about_an_acceptance_without_a_link_or_at_a_disabled_partner(portal: Portal) {
        let (customer, owner) = portal.customer("linkless").await;
        portal.accepts(&owner).await;
        let confirmation = confirmation_of(&portal, &customer).await;
        let reviewer = reviewer(&portal).await;
        let page = reviewer.get(&page_of(&confirmation)).await.expect(200);
        assert!(!page.has("a[href*='/ask']"));
        reviewer.get(&format!("{}/ask", page_of(&confirmation))).await.expect(404);
        let (_, attested) = recorded(&portal, "disabled", "Alpha AB").await;
        portal.run("update partners set disabled_at = 1 where name = 'Alder Direct'").await;
        let form = format!("{}/ask", page_of(&attested));
        let page = reviewer.fill(&form, &form, &[("question", "Who?")]).await.expect(422);
        assert!(page.complaints()[0].tells("problem-partner-disabled"), "{:?}", page.complaints());
    }
}
