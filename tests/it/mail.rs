//! The outbox and its sender: what a mail server's moods, crashes and several instances do to letters.

use std::time::Duration;

use assent::accounts::people::{self, Mailer, NewPerson};
use assent::accounts::{Organisation, Role};
use assent::audit::Context;
use assent::mail::outgoing::{self, Filter, LetterSummary, State};
use assent::mail::{Draft, FailureKind, Link};
use assent::values::{EmailAddress, Language, PersonName, TimeZone};
use secrecy::SecretString;

use crate::support::smtp::{Mood, Peer, sender_to};
use crate::support::{Kind, Portal};

/// Invites one of the operator's people, whose letter then waits.
async fn invite(portal: &Portal, email: &str) {
    let cx = Context::system(portal.clock.now(), portal.site.random.clone());
    let mailer = Mailer {
        keys: &portal.site.keys,
        public_url: &portal.site.public_url,
        quotas: &portal.site.quotas,
    };
    let person = NewPerson {
        organisation: Organisation::Operator,
        sign_in_name: email.to_owned(),
        name: PersonName::parse("Åsa \"Bo\"", "Öberg, 海").unwrap(),
        contact_email: EmailAddress::parse(email).unwrap(),
        roles: [Role::Auditor].into_iter().collect(),
        language: Some(Language::Swedish),
        time_zone: TimeZone::utc(),
    };
    let mut tx = portal.site.db.write().await.unwrap();
    people::invite(&mut tx, &cx, &mailer, person).await.unwrap();
    tx.commit().await.unwrap();
}

/// The newest letter to an address.
async fn letter_to(portal: &Portal, email: &str) -> LetterSummary {
    let filter = Filter {
        state: None,
        recipient: Some(email.to_owned()),
    };
    let mut db = portal.site.db.read().await.unwrap();
    let found = outgoing::list(&mut db, &filter, None).await.unwrap();
    found
        .letters
        .rows
        .into_iter()
        .next()
        .unwrap_or_else(|| panic!("no letter to {email}"))
}

stories! {
    async fn a_letter_arrives_with_all_that_it_needs_and_its_secret_is_erased(portal: Portal) {
        let peer = Peer::start(Mood::Takes).await;
        invite(&portal, "asa+x@smörgås.example").await;
        assert_eq!(peer.sender(&portal).deliver_due().await.unwrap(), 1);
        let letters = peer.received_by("asa+x@xn--smrgs-pra0j.example");
        assert_eq!(letters.len(), 1, "{letters:?}");
        let line = letter_to(&portal, "asa+x@smörgås.example").await;
        assert_eq!(letters[0].header("Message-ID"), format!("<{}@127.0.0.1>", line.id));
        assert_eq!(letters[0].header("Auto-Submitted"), "auto-generated");
        assert_eq!(letters[0].header("Date"), "Fri, 20 Nov 2026 12:00:00 +0000");
        assert!(letters[0].message.contains("multipart/alternative"));
        assert_eq!((line.state, line.attempts), (State::Sent, 1));
        // Were the secret still there, its row would refuse another of the same letter.
        portal
            .run(
                "insert into letter_secrets (letter_id, sealed) select letter_id, sealed from letter_secrets
                 where letter_id in (select id from letters where to_key like 'asa+x@%')",
            )
            .await;
        assert_eq!(peer.sender(&portal).deliver_due().await.unwrap(), 0, "a letter goes once");
    }

    async fn r_mail_2_a_server_that_puts_a_letter_off_is_asked_less_and_less_often(portal: Portal) {
        let peer = Peer::start(Mood::Says("RCPT TO:<anna@", "451 4.7.1 Greylisted, come\u{7} back")).await;
        let sender = peer.sender(&portal);
        invite(&portal, "anna@assent.example").await;
        sender.deliver_due().await.unwrap();
        let line = letter_to(&portal, "anna@assent.example").await;
        assert_eq!((line.state, line.failure), (State::Queued, Some(FailureKind::Delayed)));
        assert_eq!(line.last_error.as_deref(), Some("451 4.7.1 Greylisted, come back"));
        assert_eq!(line.next_attempt_at, portal.clock.now().plus(Duration::from_secs(5)));
        assert_eq!(sender.deliver_due().await.unwrap(), 0, "not before its time");
        portal.pass(Duration::from_secs(5));
        sender.deliver_due().await.unwrap();
        let line = letter_to(&portal, "anna@assent.example").await;
        assert_eq!(line.next_attempt_at, portal.clock.now().plus(Duration::from_secs(10)));
        peer.turn(Mood::Takes);
        portal.pass(Duration::from_secs(10));
        sender.deliver_due().await.unwrap();
        let line = letter_to(&portal, "anna@assent.example").await;
        assert_eq!((line.state, line.attempts, line.last_error), (State::Sent, 3, None));
        assert_eq!(peer.received_by("anna@assent.example").len(), 1);
    }

    async fn a_letter_that_the_server_refuses_fails_and_the_others_go(portal: Portal) {
        let peer = Peer::start(Mood::Says("RCPT TO:<anna@", "550 5.1.1 No such user here")).await;
        invite(&portal, "anna@assent.example").await;
        invite(&portal, "bo@assent.example").await;
        peer.sender(&portal).deliver_due().await.unwrap();
        let line = letter_to(&portal, "anna@assent.example").await;
        assert_eq!((line.state, line.failure), (State::Failed, Some(FailureKind::Refused)));
        assert_eq!(line.last_error.as_deref(), Some("550 5.1.1 No such user here"));
        assert_eq!(letter_to(&portal, "bo@assent.example").await.state, State::Sent);
        assert_eq!(peer.connections(), 1, "one connection carries a round");
    }

    async fn what_is_the_servers_or_the_settings_fault_fails_no_letter(portal: Portal) {
        for (command, answer) in [
            ("EHLO", "554 5.7.1 Go away"),
            ("MAIL", "530 5.7.0 Authentication required"),
            ("MAIL", "550 5.7.1 Sender refused"),
            ("RCPT", "421 4.3.2 Shutting down"),
        ] {
            let peer = Peer::start(Mood::Says(command, answer)).await;
            let email = format!("{}-{}@assent.example", command.to_lowercase(), &answer[..3]);
            invite(&portal, &email).await;
            peer.sender(&portal).deliver_due().await.unwrap();
            let line = letter_to(&portal, &email).await;
            assert_eq!((line.state, line.failure), (State::Queued, Some(FailureKind::Unreachable)), "{answer}");
            assert!(line.last_error.unwrap().starts_with(&answer[..3]));
        }
    }

    async fn an_outage_delays_every_letter_and_loses_none(portal: Portal) {
        let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = unused.local_addr().unwrap().port();
        drop(unused);
        for n in 0..3 {
            invite(&portal, &format!("p{n}@assent.example")).await;
        }
        let down = sender_to(&portal, port);
        for _ in 0..20 {
            down.deliver_due().await.unwrap();
            portal.pass(Duration::from_secs(200));
        }
        let line = letter_to(&portal, "p0@assent.example").await;
        assert_eq!((line.state, line.failure), (State::Queued, Some(FailureKind::Unreachable)));
        assert!(line.next_attempt_at <= portal.clock.now().plus(Duration::from_secs(300)), "it is looked for soon");
        let peer = Peer::start(Mood::Takes).await;
        portal.pass(Duration::from_secs(300));
        peer.sender(&portal).deliver_due().await.unwrap();
        assert_eq!(peer.received().len(), 3);
    }

    async fn a_server_that_says_nothing_is_left_in_time_and_asked_once_a_round(portal: Portal) {
        let peer = Peer::start(Mood::Hangs).await;
        invite(&portal, "anna@assent.example").await;
        peer.sender(&portal).deliver_due().await.unwrap();
        let line = letter_to(&portal, "anna@assent.example").await;
        assert_eq!((line.state, line.last_error.as_deref()), (State::Queued, Some("no answer within 1 s")));
    }

    async fn r_mail_2_a_letter_whose_answer_was_lost_goes_again_as_the_same_message(portal: Portal) {
        let peer = Peer::start(Mood::DropsAfterData).await;
        let sender = peer.sender(&portal);
        invite(&portal, "anna@assent.example").await;
        sender.deliver_due().await.unwrap();
        assert_eq!(letter_to(&portal, "anna@assent.example").await.state, State::Queued);
        peer.turn(Mood::Takes);
        portal.pass(Duration::from_secs(5));
        sender.deliver_due().await.unwrap();
        let came = peer.received_by("anna@assent.example");
        assert_eq!(came.len(), 2);
        assert_eq!(came[0].message, came[1].message, "byte for byte");
        assert_eq!(letter_to(&portal, "anna@assent.example").await.state, State::Sent);
    }

    async fn r_mail_2_a_sender_that_dies_with_a_letter_in_hand_loses_its_turn_and_not_the_letter(portal: Portal) {
        let peer = Peer::start(Mood::Hangs).await;
        let sender = peer.sender(&portal);
        invite(&portal, "anna@assent.example").await;
        let in_hand = async {
            while letter_to(&portal, "anna@assent.example").await.state != State::Sending {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        // Dropped in the middle: nothing after this point is noted.
        tokio::select! {
            noted = sender.deliver_due() => panic!("the server has not answered: {noted:?}"),
            () = in_hand => {}
        }
        peer.turn(Mood::Takes);
        assert_eq!(sender.deliver_due().await.unwrap(), 0, "its turn may still be used");
        portal.pass(Duration::from_secs(10));
        sender.deliver_due().await.unwrap();
        assert_eq!(peer.received_by("anna@assent.example").len(), 1);
        assert_eq!(letter_to(&portal, "anna@assent.example").await.state, State::Sent);
    }

    async fn several_senders_at_once_send_each_letter_once(portal: Portal) {
        let peer = Peer::start(Mood::Takes).await;
        for n in 0..30 {
            invite(&portal, &format!("p{n}@assent.example")).await;
        }
        let mut senders = Vec::new();
        for _ in 0..4 {
            let mut sender = peer.sender(&portal);
            if portal.kind == Kind::Postgres {
                // As another instance has it: connections of its own.
                sender.db = assent::db::Database::open(&portal.database_url).await.unwrap();
            }
            senders.push(sender);
        }
        let rounds = senders.iter().map(|sender| async {
            // One that finds the rows held is told so and comes back.
            while sender.deliver_due().await.unwrap_or(1) > 0 {}
        });
        futures_util::future::join_all(rounds).await;
        let mut to: Vec<_> = peer.received().into_iter().map(|letter| letter.to).collect();
        assert_eq!(to.len(), 30);
        to.sort();
        to.dedup();
        assert_eq!(to.len(), 30);
    }

    async fn a_row_that_cannot_be_read_fails_and_holds_nobody_up(portal: Portal) {
        let peer = Peer::start(Mood::Takes).await;
        invite(&portal, "anna@assent.example").await;
        invite(&portal, "bo@assent.example").await;
        portal.run("update letters set language = 'xx' where to_email = 'anna@assent.example'").await;
        peer.sender(&portal).deliver_due().await.unwrap();
        assert_eq!(letter_to(&portal, "bo@assent.example").await.state, State::Sent);
        let line = letter_to(&portal, "anna@assent.example").await;
        assert_eq!((line.state, line.failure), (State::Failed, Some(FailureKind::Unreadable)));
        let operator = portal.sign_in("operator@assent.example").await;
        operator.get("/outgoing-mail?state=failed").await.expect(200).shows("anna@assent.example");
        operator.get(&format!("/outgoing-mail/{}", line.id)).await.expect(200);
    }

    async fn a_secret_sealed_with_another_key_fails_its_letter_only(portal: Portal) {
        let peer = Peer::start(Mood::Takes).await;
        invite(&portal, "anna@assent.example").await;
        let mut sender = peer.sender(&portal);
        sender.keys = assent::values::Keys::new([9; 32]);
        sender.deliver_due().await.unwrap();
        let line = letter_to(&portal, "anna@assent.example").await;
        assert_eq!((line.state, line.failure), (State::Failed, Some(FailureKind::Sealed)));
        assert_eq!(peer.received().len(), 0);
    }

    async fn r_inv_2_an_edited_letter_goes_in_both_forms_with_its_link_and_the_agents_address(portal: Portal) {
        let peer = Peer::start(Mood::Takes).await;
        let url = "https://assent.example/accept?token=c2VjcmV0LXRva2VuLW9mLXRoZS1saW5r&x=1";
        let link = Link::Secret(SecretString::from(url.to_owned()));
        let mut draft = Draft::new(Language::English, "Please accept", "Dear <Anna>,\n\nopen {link} today.", link);
        draft.reply_to = Some(EmailAddress::parse("sales@alder.example").unwrap());
        let addressee = assent::mail::Addressee {
            kind: "customer-invitation",
            name: "Anna Berg".to_owned(),
            email: EmailAddress::parse("anna@fjord.example").unwrap(),
            button: "letter-agreement-act",
            until: portal.clock.now().utc_date(),
            partner: None,
            customer: None,
            about: None,
        };
        let cx = Context::system(portal.clock.now(), portal.site.random.clone());
        let mut tx = portal.site.db.write().await.unwrap();
        let id = assent::mail::send_draft(&mut tx, &cx, &portal.site.keys, &portal.site.quotas, &draft, addressee).await.unwrap();
        tx.commit().await.unwrap();
        let kept = outgoing::find(&mut portal.site.db.read().await.unwrap(), id).await.unwrap().unwrap();
        assert!(kept.has_secret && !kept.body_text.contains("token=") && !kept.body_html.contains("token="));
        peer.sender(&portal).deliver_due().await.unwrap();
        let came = peer.received_by("anna@fjord.example");
        assert_eq!(came[0].header("Reply-To"), "sales@alder.example");
        assert!(!came[0].message.contains("Auto-Submitted"));
        let whole = came[0].message.replace("=\r\n", "").replace("=3D", "=");
        assert!(whole.contains("Dear <Anna>,") && whole.contains("Dear &#60;Anna&#62;,"), "{whole}");
        assert_eq!(whole.matches("token=c2VjcmV0LXRva2VuLW9mLXRoZS1saW5r").count(), 4, "text, link and its face, button: {whole}");
    }
}

#[actix_web::test]
async fn a_commit_that_writes_a_letter_wakes_the_sender_at_once() {
    let portal = Portal::spawn(Kind::Sqlite).await;
    let peer = Peer::start(Mood::Takes).await;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let sender = peer.sender(&portal);
    let running = actix_web::rt::spawn(async move { sender.run(stopped).await });
    // Past the first look, which finds nothing.
    tokio::time::sleep(Duration::from_millis(300)).await;
    invite(&portal, "anna@assent.example").await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(peer.received().len(), 1, "long before the next look");
    stop.send(true).unwrap();
    tokio::time::timeout(Duration::from_secs(3), running)
        .await
        .unwrap()
        .unwrap();
    portal.stopper().stop(false).await;
}
