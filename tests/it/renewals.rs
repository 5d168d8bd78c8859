//! Sending a letter again whose secret somebody needs again (R-MAIL-4): each kind by the module that made the secret.

use std::time::Duration;

use crate::registration::link_of;
use crate::support::customers::{attested, customer_on};
use crate::support::{Page, Portal, Visitor};

const TO: &str = "asa@vinterhamn.example";
const NEW: &str = "new@elsewhere.example";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Presses **Send again** on the page of the newest letter to an address.
async fn send_again(portal: &Portal, email: &str) -> Page {
    portal.pass(Duration::from_secs(1));
    let operator = portal.sign_in("operator@assent.example").await;
    let list = operator.get(&format!("/outgoing-mail?recipient={email}")).await;
    let letter = list.attr("tbody a[href^='/outgoing-mail/']", "href").unwrap();
    let page = operator.get(&letter).await.expect(200);
    operator.send(&page, &format!("{letter}/resend"), &[]).await.expect(200)
}

/// The links of the letter before and of the one that was sent again.
async fn renewed(portal: &Portal, email: &str) -> (String, String) {
    let old = portal.link_to(email).await;
    let answer = send_again(portal, email).await;
    assert_eq!(answer.path, "/outgoing-mail", "{}", answer.main());
    let new = portal.link_to(email).await;
    assert_ne!(old, new);
    (old, new)
}

/// A customer that Alder has asked by mail, and the invitation's address.
async fn asked(portal: &Portal, prefix: &str) -> (Visitor, String) {
    let (customer, owner) = portal.customer(prefix).await;
    let sales = portal.sign_in("sales@alder.example").await;
    let page = sales.get(&format!("/customers/{customer}")).await.expect(200);
    let page = match page.attr("a[href^='/invitations/']", "href") {
        Some(open) => sales.get(&open).await.expect(200),
        None => sales
            .send(&page, &format!("/customers/{customer}/invite"), &[])
            .await
            .expect(200),
    };
    let action = page.attr("form.generator", "action").unwrap();
    let words = [("act", "send"), ("to", TO), ("body", "Dear Åsa: {link}")];
    let invitation = sales.send(&page, &action, &words).await.expect(200).path;
    (owner, invitation)
}

stories! {
    async fn r_mail_4_a_change_of_address_is_mailed_anew_until_it_is_confirmed(portal: Portal) {
        let (_, owner) = portal.customer("moves").await;
        let fields = [("email", NEW), ("present_password", assent::demo::PASSWORD)];
        owner.fill("/profile/contact", "/profile/contact", &fields).await.expect(200);
        let (old, new) = renewed(&portal, NEW).await;
        portal.visitor().get(&old).await.expect(410);
        let mailbox = portal.visitor();
        let page = mailbox.get(&new).await.expect(200);
        let letter = portal.mailbox.list(NEW).into_iter().next().unwrap();
        assert!(letter.text.contains("Åsa Öberg") && !letter.text.contains("Olga"), "asked by the same person: {}", letter.text);
        mailbox.send(&page, "/confirm-email", &[]).await.expect(200);
        send_again(&portal, NEW).await.says("outgoing-renew-contact");
        // So is the question to the old address, until it has answered.
        let (old, new) = renewed(&portal, TO).await;
        portal.visitor().get(&old).await.expect(410);
        let mailbox = portal.visitor();
        let page = mailbox.get(&new).await.expect(200);
        mailbox.send(&page, "/contact-change", &[("answer", "agree")]).await.expect(200);
    }

    async fn r_mail_4_a_registration_is_mailed_anew_until_it_is_used(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let sign_in = portal.visitor().get(&link).await.expect(200);
        let register = sign_in.attr("a[href^='/register?']", "href").unwrap();
        portal.visitor().fill(&register, &register, &[("email", "nils@nordvik.example")]).await.expect(200);
        let (old, new) = renewed(&portal, "nils@nordvik.example").await;
        portal.visitor().get(&old).await.expect(410);
        let visitor = portal.visitor();
        let page = visitor.get(&new).await.expect(200);
        assert_eq!(page.path, "/register/organisation");
        let typed = crate::registration::typed("nordvik");
        let typed: Vec<_> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        visitor.send(&page, "/register/organisation", &typed).await.expect(200);
        send_again(&portal, "nils@nordvik.example").await.says("outgoing-renew-registered");
    }

    async fn r_mail_4_an_invitation_and_its_reminder_are_mailed_anew_until_they_are_answered(portal: Portal) {
        let (owner, invitation) = asked(&portal, "invited").await;
        let (old, new) = renewed(&portal, TO).await;
        let letter = portal.mailbox.list(TO).into_iter().next().unwrap();
        assert!(letter.text.contains("\n\nDear Åsa: http"), "{}", letter.text);
        assert_eq!(letter.reply_to.as_deref(), Some("sales@alder.example"));
        owner.get(&old).await.expect(410);
        assert!(owner.get(&new).await.expect(200).has("input[name=agree]"));
        portal.pass(DAY);
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get(&invitation).await.expect(200);
        sales.send(&page, &format!("{invitation}/remind"), &[]).await.expect(200);
        let (_, reminder) = renewed(&portal, TO).await;
        let owner = portal.sign_in("admin@invited.onassent.example").await;
        owner.speaks_english().await;
        owner.get(&reminder).await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get(&invitation).await.expect(200);
        sales.send(&page, &format!("{invitation}/revoke"), &[]).await.expect(200);
        send_again(&portal, TO).await.says("outgoing-renew-invitation-over");
    }

    async fn r_mail_4_who_bought_meanwhile_is_asked_no_more(portal: Portal) {
        asked(&portal, "bought").await;
        portal.deliver().await;
        portal.run("update customers set bought_before = true where domain = 'bought.onassent.example'").await;
        send_again(&portal, TO).await.says("outgoing-renew-bought-before");
    }

    async fn r_mail_4_a_notice_of_an_attestation_is_mailed_anew(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("noticed")).await.expect(200));
        portal.dispute_link(&customer).await;
        let (old, new) = renewed(&portal, TO).await;
        portal.visitor().get(&old).await.expect(404);
        portal.visitor().get(&new).await.expect(200).shows("Alder Direct");
    }

    async fn r_mail_4_a_code_is_never_sent_again_and_the_operator_is_told_where_a_new_one_is_asked_for(portal: Portal) {
        let (_, owner) = portal.customer("codes").await;
        portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to(TO).await;
        let operator = portal.sign_in("operator@assent.example").await;
        let list = operator.get(&format!("/outgoing-mail?recipient={TO}")).await;
        let letter = list.attr("tbody a[href^='/outgoing-mail/']", "href").unwrap();
        let page = operator.get(&letter).await.expect(200);
        page.says("outgoing-secret-code").says("outgoing-resend-code");
        assert!(!page.has("form[action$='/resend']"));
        // Done anyway.
        operator.post(&format!("{letter}/resend"), &[]).await.expect(200).says("outgoing-renew-code");
        assert_eq!(portal.code_to(TO).await, code, "the one that was mailed still works");
    }
}
