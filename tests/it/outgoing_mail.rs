//! **Outgoing mail**: what the operator sees of letters, and sending them again.

use std::time::Duration;

use crate::support::smtp::{Mood, Peer};
use crate::support::{Page, Portal, Tells, Visitor};

async fn invite(operator: &Visitor, email: &str) {
    let fields = [
        ("first_name", "Nora"),
        ("last_name", "Ny"),
        ("email", email),
        ("roles", "auditor"),
    ];
    operator.fill("/people/new", "/people/new", &fields).await.expect(200);
}

/// The page of the newest letter to an address.
async fn open(visitor: &Visitor, email: &str) -> Page {
    let list = visitor
        .get(&format!("/outgoing-mail?recipient={email}"))
        .await
        .expect(200);
    let href = list
        .attr("tbody a[href^='/outgoing-mail/']", "href")
        .unwrap_or_else(|| panic!("{}", list.main()));
    visitor.get(&href).await.expect(200)
}

stories! {
    async fn the_operator_sees_what_waits_what_went_and_what_failed_with_the_servers_words(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let peer = Peer::start(Mood::Says("RCPT TO:<nora@", "550 5.1.1 <nora@assent.example>: <b>unknown</b>")).await;
        invite(&operator, "nora@assent.example").await;
        operator.get("/outgoing-mail?state=queued").await.expect(200).shows("nora@assent.example").says("outgoing-state-queued");
        operator.get("/").await.expect(200).says("home-mail-since");
        peer.sender(&portal).deliver_due().await.unwrap();
        let failed = operator.get("/outgoing-mail?state=failed").await.expect(200);
        failed.shows("1–1 of 1").says("outgoing-failure-refused").shows("<b>unknown</b>");
        let home = operator.get("/").await.expect(200);
        assert!(home.has("a[href='/outgoing-mail?state=failed']"));
        operator.get("/health/ready").await.expect(200);
        open(&operator, "nora@").await.shows("550 5.1.1").shows("Nora Ny");
    }

    async fn r_mail_4_the_secret_of_a_letter_is_masked_in_every_view(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        invite(&operator, "nora@assent.example").await;
        for sent in [false, true] {
            if sent {
                portal.deliver().await;
            }
            let page = open(&operator, "nora@").await;
            page.says("outgoing-secret");
            let html = operator.get(&format!("{}/html", page.path)).await.expect(200);
            assert!(html.headers["content-security-policy"].to_str().unwrap().starts_with("sandbox"));
            assert!(html.body.tells("outgoing-secret") && !html.body.contains("href"), "{}", html.body);
            for body in [&page.body, &html.body] {
                assert!(!body.contains("/set-password/") && !body.contains("{link}"), "sent: {sent}");
            }
        }
    }

    async fn r_mail_4_resending_makes_a_new_secret_and_ends_the_old(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        invite(&operator, "nora@assent.example").await;
        let old = portal.link_to("nora@assent.example").await;
        portal.pass(Duration::from_secs(1));
        let page = open(&operator, "nora@").await;
        let action = format!("{}/resend", page.path);
        operator.send(&page, &action, &[]).await.expect(200).says("outgoing-resent");
        operator.get("/outgoing-mail?recipient=nora@").await.expect(200).shows("1–2 of 2");
        let new = portal.link_to("nora@assent.example").await;
        assert_ne!(old, new);
        assert!(!portal.visitor().get(&old).await.has("[name=new_password]"), "the old one has ended");
        let nora = portal.visitor();
        let page = nora.get(&new).await.expect(200);
        nora.send(&page, "/set-password", &[("new_password", "a-very-own-password")]).await.expect(200);
        let answer = operator.post(&action, &[]).await.expect(200);
        assert!(answer.body.tells("outgoing-resend-not-now"), "a second click: {}", answer.body);
        portal.pass(Duration::from_secs(1));
        let page = open(&operator, "nora@").await;
        let answer = operator.send(&page, &format!("{}/resend", page.path), &[]).await.expect(200);
        assert!(answer.body.tells("outgoing-renew-has-password"), "{}", answer.body);
        open(&operator, "nora@").await.says("outgoing-state-sent");
        assert_eq!(portal.mailbox.list("nora@").len(), 2, "nothing more was sent");
    }

    async fn a_failed_letter_that_is_sent_again_no_longer_counts_as_failed(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let peer = Peer::start(Mood::Says("RCPT TO:<nora@", "550 5.1.1 No")).await;
        let sender = peer.sender(&portal);
        invite(&operator, "nora@assent.example").await;
        sender.deliver_due().await.unwrap();
        let page = open(&operator, "nora@").await;
        operator.send(&page, &format!("{}/resend", page.path), &[]).await.expect(200);
        operator.get("/outgoing-mail?state=failed").await.expect(200).says("table-no-match");
        operator.get(&page.path).await.expect(200).says("outgoing-state-replaced");
        peer.turn(Mood::Takes);
        sender.deliver_due().await.unwrap();
        assert_eq!(peer.received_by("nora@assent.example").len(), 1);
    }

    async fn a_letter_without_a_secret_is_sent_again_as_a_new_one(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        portal.run("update letters set has_secret = (1 = 0), body_text = 'Hello again' where to_email = 'sales@alder.example'").await;
        let page = open(&operator, "sales@alder.example").await;
        page.shows("Hello again");
        operator.send(&page, &format!("{}/resend", page.path), &[]).await.expect(200);
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@alder.example");
        assert_eq!(letters[0].text, "Hello again");
        let path = page.path.replace("/outgoing-mail/", "");
        assert!(!letters[0].message_id.contains(&path), "mailboxes hide what they have already");
        operator.get("/activity").await.expect(200).says("audit-letter-resent");
    }

    async fn a_reset_link_is_renewed_and_one_that_nobody_can_renew_says_so(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let fields = [("sign_in_name", "helpdesk@alder.example")];
        portal.pass(Duration::from_secs(1));
        portal.visitor().fill("/forgotten-password", "/forgotten-password", &fields).await.expect(200);
        let old = portal.link_to("helpdesk@alder.example").await;
        let page = open(&operator, "helpdesk@alder.example").await;
        portal.pass(Duration::from_secs(1));
        operator.send(&page, &format!("{}/resend", page.path), &[]).await.expect(200);
        assert_ne!(portal.link_to("helpdesk@alder.example").await, old);
        portal.run("update letters set kind = 'a-code' where to_email = 'admin@alder.example'").await;
        let page = open(&operator, "admin@alder.example").await;
        let what = operator.send(&page, &format!("{}/resend", page.path), &[]).await.expect(200);
        assert!(what.body.tells("outgoing-renew-elsewhere"), "{}", what.body);
    }

    async fn a_newer_secret_takes_the_place_of_one_that_has_not_gone(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        invite(&operator, "nora@assent.example").await;
        let people = operator.get("/people").await.expect(200);
        let html = people.html();
        let links = scraper::Selector::parse("tbody tr").unwrap();
        let row = html.select(&links).find(|row| row.text().collect::<String>().contains("nora@")).unwrap();
        let person = row.select(&scraper::Selector::parse("a").unwrap()).next().unwrap().attr("href").unwrap();
        let page = operator.get(person).await.expect(200);
        portal.pass(Duration::from_secs(1));
        operator.send(&page, &format!("{person}/resend"), &[]).await.expect(200);
        portal.deliver().await;
        assert_eq!(portal.mailbox.list("nora@").len(), 1, "a link that has ended is not sent any more");
        let link = portal.link_to("nora@assent.example").await;
        assert!(portal.visitor().get(&link).await.has("[name=new_password]"));
        operator.get("/outgoing-mail?state=replaced").await.expect(200).shows("nora@assent.example");
    }

    async fn only_an_operator_admin_sends_letters_again(portal: Portal) {
        for name in ["reviewer@assent.example", "auditor@assent.example"] {
            let reader = portal.sign_in(name).await;
            let page = open(&reader, "sales@alder.example").await;
            let action = format!("{}/resend", page.path);
            assert!(!page.has(&format!("form[action='{action}']")));
            reader.post(&action, &[]).await.expect(403);
        }
        let operator = portal.sign_in("operator@assent.example").await;
        let page = open(&operator, "sales@alder.example").await;
        assert!(page.has(&format!("form[action='{}/resend']", page.path)));
    }

    async fn letters_are_paged_by_key_and_found_by_recipient(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        for n in 0..12 {
            invite(&operator, &format!("p{n}@assent.example")).await;
        }
        let first = operator.get("/outgoing-mail").await.expect(200);
        assert_eq!(first.texts("tbody tr").len(), 25);
        let second = operator.get(&first.attr("a[rel=next]", "href").unwrap()).await.expect(200);
        second.shows("26–");
        let back = operator.get(&second.attr("a[rel=prev]", "href").unwrap()).await.expect(200);
        assert_eq!(back.texts("tbody th"), first.texts("tbody th"));
        let found = operator.get("/outgoing-mail?recipient=P1&state=queued").await.expect(200);
        assert_eq!(found.texts("tbody tr").len(), 3, "p1, p10, p11: {}", found.main());
        operator.get("/outgoing-mail?recipient=%25").await.expect(200).says("table-no-match");
    }
}
