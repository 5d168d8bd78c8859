//! What **Invited** means (R-STAT-1): Assent sent the invitation and it has not failed for good, or the agent said so. Until
//! then it is a draft (R-INV-4).

use crate::invitations::{DAY, invited, press, press_on, status_of};
use crate::support::customers::{as_typed, asked, customer_on};
use crate::support::smtp::{Mood, Peer};
use crate::support::{Kind, Portal, Tells, Visitor, say};

const TO: &str = "asa@vinterhamn.example";

/// The status on Account info, after the customers list was asked for the same.
async fn status(agent: &Visitor, customer: &str) -> String {
    let account = agent.get(&format!("/customers/{customer}")).await.expect(200);
    let status = account.text("main .card .status");
    let listed = agent.get("/customers").await.expect(200);
    let html = listed.html();
    let rows = scraper::Selector::parse("tbody tr").unwrap();
    let theirs = scraper::Selector::parse(&format!("a[href='/customers/{customer}']")).unwrap();
    let pill = scraper::Selector::parse(".status").unwrap();
    let row = html
        .select(&rows)
        .find(|row| row.select(&theirs).next().is_some())
        .unwrap();
    let shown: String = row.select(&pill).next().unwrap().text().collect();
    assert_eq!(shown.trim(), status, "the list says what Account info says");
    status
}

stories! {
    async fn r_stat_1_an_invitation_begun_is_a_draft_until_the_agent_has_sent_it(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, page) = invited(&sales, "byhand").await;
        page.says("invitations-draft-question");
        assert_eq!(status(&sales, &customer).await, "Not provided");
        press(&sales, &invitation, "file", &[]).await.expect(200);
        press(&sales, &invitation, "update", &[]).await.expect(200);
        assert_eq!(status_of(&sales, &invitation).await, "Draft");
        portal.pass(DAY * 40);
        let sales = portal.sign_in("sales@alder.example").await;
        assert_eq!(status_of(&sales, &invitation).await, "Draft", "what asked nobody does not expire");
        assert_eq!(status(&sales, &customer).await, "Not provided");

        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        account.says("invitations-draft-question").says("invitations-sent-by-hand");
        let sent = format!("{invitation}/sent");
        for _ in 0..2 {
            sales.send(&account, &sent, &[]).await.expect(200).says("invitations-flash-sent-by-hand");
        }
        assert_eq!(status_of(&sales, &invitation).await, "Sent");
        sales.get(&invitation).await.expect(200).says("invitations-sent-by-hand-fact");
        assert_eq!(status(&sales, &customer).await, "Invited");
        assert_eq!(sales.get("/customers?status=invited").await.expect(200).texts("tbody tr").len(), 1);
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        assert!(!account.main().tells("invitations-draft-question"));
        let log = portal.sign_in("global@alder.example").await.get("/activity").await.expect(200);
        let answer = log.texts(".scroll > .cards > tbody > tr:not(.more)").iter().filter(|line| line.tells("audit-invitation-sent-by-hand")).count();
        assert_eq!(answer, 1, "twice is once");
        portal.deliver().await;
        assert!(portal.mailbox.list(TO).is_empty(), "Assent has sent nothing");
        portal.pass(DAY * 31);
        let sales = portal.sign_in("sales@alder.example").await;
        assert_eq!(status(&sales, &customer).await, "Not provided", "it expires as any other");
    }

    async fn r_stat_1_the_words_that_were_sent_by_hand_are_those_of_the_reminder(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, invitation, _) = invited(&sales, "words").await;
        press(&sales, &invitation, "sent-by-hand", &[("subject", "")]).await.expect(422);
        let fields = [("body", "My own words."), ("to", "bo@vinterhamn.example")];
        press(&sales, &invitation, "sent-by-hand", &fields).await.expect(200).says("invitations-flash-sent-by-hand");
        let page = sales.get(&invitation).await.expect(200);
        assert!(!page.has("button[value=sent-by-hand]"), "it is said once");
        page.shows("bo@vinterhamn.example");
        portal.pass(DAY);
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get(&invitation).await.expect(200);
        sales.post(&format!("{invitation}/remind"), &[]).await.expect(200).says("invitations-flash-reminded");
        portal.deliver().await;
        let letter = portal.mailbox.list("bo@vinterhamn.example").into_iter().next().unwrap();
        assert!(letter.text.contains("My own words."), "{}", letter.text);
    }

    async fn r_stat_1_a_request_for_a_relationship_can_be_sent_by_hand(portal: Portal) {
        let global = portal.sign_in("global@dogwood.example").await;
        let page = global.get("/customers/request-relationship").await.expect(200);
        press_on(&global, &page, "sent-by-hand", &[]).await.expect(422);
        let to = [("to", "chef@example.com")];
        let sent = press_on(&global, &page, "sent-by-hand", &to).await.expect(200);
        sent.says("invitations-flash-sent-by-hand").shows("chef@example.com");
        assert_eq!(press_on(&global, &page, "sent-by-hand", &to).await.expect(200).path, sent.path, "twice is once");
        assert_eq!(status_of(&global, &sent.path).await, "Sent");
        portal.deliver().await;
        assert!(portal.mailbox.list("chef@example.com").is_empty());
    }

    async fn r_stat_1_an_email_that_fails_for_good_leaves_a_draft_until_it_goes(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "failed").await;
        let peer = Peer::start(Mood::Says("RCPT TO:<asa@", "550 5.1.1 No such user here")).await;
        let sender = peer.sender(&portal);
        press(&sales, &invitation, "send", &[]).await.expect(200);
        assert_eq!(status(&sales, &customer).await, "Invited", "it is in the outbox");
        while sender.deliver_due().await.unwrap() > 0 {}
        assert_eq!(status_of(&sales, &invitation).await, "Draft");
        assert_eq!(status(&sales, &customer).await, "Not provided");
        sales.get(&invitation).await.expect(200).says("invitations-undelivered-text");
        sales.get(&format!("/customers/{customer}")).await.expect(200).says("invitations-undelivered-text");
        sales.get("/customers/drafts").await.expect(200).says("invitations-undelivered");
        sales.get(&invitation).await.expect(200);
        sales.post(&format!("{invitation}/remind"), &[]).await.expect(200).says("invitations-flash-never-sent");

        let operator = portal.sign_in("operator@assent.example").await;
        let failed = operator.get("/outgoing-mail?state=failed").await.expect(200);
        let letter = failed.attr("tbody a[href^='/outgoing-mail/']", "href").unwrap();
        peer.turn(Mood::Takes);
        operator.fill(&letter, &format!("{letter}/resend"), &[]).await.expect(200);
        assert_eq!(status(&sales, &customer).await, "Invited");
        while sender.deliver_due().await.unwrap() > 0 {}
        assert_eq!(peer.received_by(TO).len(), 1);
        assert_eq!(status_of(&sales, &invitation).await, "Sent");
    }

    async fn r_inv_4_drafts_are_listed_and_said_to_be_sent_with_one_button(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut customers = Vec::new();
        for prefix in ["one", "two", "three"] {
            customers.push(customer_on(&sales.onboard(&asked(prefix)).await.expect(200)));
        }
        let count = say("customer-list-drafts", &[("n", "3"), ("count", "3")]);
        sales.get("/customers").await.expect(200).shows(&count);
        let drafts = sales.get("/customers/drafts").await.expect(200);
        assert_eq!(drafts.texts("#invitations-list tbody tr").len(), 3, "{}", drafts.main());
        assert!(!drafts.has("input[name=invitation][checked]"));
        let none = sales.send(&drafts, "/customers/drafts/sent", &[]).await.expect(422);
        none.says("problem-none-ticked");
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        assert!(!dogwood.get("/customers/drafts").await.expect(200).has("input[name=invitation]"));
        let id = drafts.attr("input[name=invitation]", "value").unwrap();
        dogwood.post("/customers/drafts/sent", &[("invitation", &id)]).await.expect(200).says("drafts-flash-sent-some");
        let all = sales.get("/customers/drafts?select=all").await.expect(200);
        let done = sales.send(&all, "/customers/drafts/sent", &[]).await.expect(200);
        done.says_with("drafts-flash-sent", &[("count", "3")]);
        assert!(!done.has("input[name=invitation]"), "{}", done.main());
        for customer in &customers {
            assert_eq!(status(&sales, customer).await, "Invited");
        }
        let again = sales.send(&all, "/customers/drafts/sent", &[]).await.expect(200);
        again.says_with("drafts-flash-sent", &[("count", "3")]);
        let reseller = portal.sign_in("sales@cedar.example").await;
        reseller.get("/customers/drafts").await.expect(200).says("onboarding-no-drafts");
    }

    async fn the_number_of_drafts_is_true_although_a_hundred_are_listed(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        sales.fill("/customers/new", "/customers/new", &as_typed(&asked("kept"))).await.expect(200);
        let copies = match portal.kind {
            Kind::Sqlite => "with recursive n(i) as (select 1 union all select i + 1 from n where i < 359)
                insert into drafts (id, partner_id, account_id, fields, revision, created_at, changed_at)
                select randomblob(16), d.partner_id, d.account_id, d.fields, 1, 1, n.i from drafts d, n",
            Kind::Postgres => "with recursive n(i) as (select 1 union all select i + 1 from n where i < 359)
                insert into drafts (id, partner_id, account_id, fields, revision, created_at, changed_at)
                select gen_random_uuid(), d.partner_id, d.account_id, d.fields, 1, 1, n.i from drafts d, n",
        };
        portal.run(copies).await;
        portal.pass(std::time::Duration::from_secs(3));
        let count = [("n", "360"), ("count", "360")];
        sales.get("/customers").await.expect(200).shows(&say("customer-list-drafts", &count));
        sales.get("/").await.expect(200).shows(&say("home-draft-count", &count));
        let drafts = sales.get("/customers/drafts").await.expect(200);
        drafts.shows(&say("onboarding-drafts-count", &count));
        drafts.says_with("onboarding-drafts-newest", &[("count", "100")]);
        assert_eq!(drafts.texts("tbody tr").len(), 100);
    }

    async fn r_inv_1_confirmation_copies_the_invitation_that_send_sends(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, page) = invited(&sales, "copies").await;
        let copied = page.text("#invitation-text");
        let generator = sales.get(&invitation).await.expect(200);
        assert_eq!(copied, generator.text("#body"));
        assert!(copied.contains("/accept?partnerId="), "{copied}");
        assert!(copied.contains("admin@copies.onassent.example"), "R-MAIL-1: {copied}");
        sales.send(&page, &format!("{invitation}/sent"), &[]).await.expect(200);
        assert_eq!(status(&sales, &customer).await, "Invited");
    }
}
