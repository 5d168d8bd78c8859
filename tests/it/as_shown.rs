//! What is recorded is what was shown when it was ticked: texts, sentences and languages, and pages that have changed meanwhile.

use assent::values::Language;

use crate::answers::{TO, relationship_link};
use crate::support::{Page, Portal, Tells};

stories! {
    async fn e_6_a_form_that_is_sent_again_about_another_text_asks_for_a_code_of_its_own(portal: Portal) {
        let (_, owner) = portal.customer("again").await;
        let swedish = owner.get("/accept").await.expect(200);
        let number = swedish.attr("form[action='/accept'] [name=number]", "value").unwrap();
        let first = owner.send(&swedish, "/accept", &[("agree", "yes")]).await.expect(200);
        let twice = owner.send(&swedish, "/accept", &[("agree", "yes")]).await.expect(200);
        assert_eq!(first.path, twice.path);
        let english = owner.get("/accept?lang=en-US").await.expect(200);
        let text = |page: &Page| page.attr("form[action='/accept'] [name=text]", "value").unwrap();
        assert_ne!(text(&swedish), text(&english));
        let other = owner.send(&english, "/accept", &[("agree", "yes"), ("number", &number)]).await.expect(200);
        assert!(other.path.starts_with("/accept/codes/") && other.path != first.path, "{}", other.path);
    }

    async fn e_2_nobody_is_recorded_with_other_words_than_were_shown(portal: Portal) {
        let (customer, owner) = portal.customer("renamed").await;
        let page = owner.get("/accept").await.expect(200);
        let shown = page.attr("form[action='/accept'] [name=shown]", "value").unwrap();
        portal.run("update customers set company_name = 'Nya Bryggeriet AB' where domain = 'renamed.onassent.example'").await;
        let answer = owner.send(&page, "/accept", &[("agree", "yes")]).await.expect(409);
        answer.says("accept-changed-words").shows("to accept for Nya Bryggeriet AB");
        assert!(answer.has("input[name=agree]") && !answer.has("input[name=agree][checked]"));
        assert_ne!(answer.attr("form[action='/accept'] [name=shown]", "value").unwrap(), shown);
        // A form that tells nothing of what it showed is an old one.
        owner.send(&answer, "/accept", &[("agree", "yes"), ("shown", "")]).await.expect(409).says("accept-changed-words");
        // Nor while the code is on its way.
        let page = owner.send(&answer, "/accept", &[("agree", "yes")]).await.expect(200);
        portal.run("update customers set company_name = 'Bryggeriet AB' where domain = 'renamed.onassent.example'").await;
        let code = portal.code_to(TO).await;
        let answer = owner.send(&page, &page.path, &[("code", &code)]).await.expect(409);
        answer.says("accept-changed-words").shows("to accept for Bryggeriet AB");
        portal.run("update customers set company_name = 'Nya Bryggeriet AB' where domain = 'renamed.onassent.example'").await;
        let answer = owner.get("/accept").await.expect(200);
        portal.pass(std::time::Duration::from_secs(1));
        let page = owner.send(&answer, "/accept", &[("agree", "yes")]).await.expect(200);
        let code = portal.code_to(TO).await;
        owner.send(&page, &page.path, &[("code", &code)]).await.expect(200).shows("to accept for Nya Bryggeriet AB");
        // So are the words about the partner.
        let link = relationship_link(&portal, "birch").await;
        let page = owner.get(&link).await.expect(200);
        portal.run("update partners set name = 'Björk Distribution' where name = 'Birch Distribution'").await;
        let answer = owner.send(&page, "/accept", &[("authorize", "yes")]).await.expect(409);
        answer.says("accept-changed-words").shows("I authorize Björk Distribution");
        assert!(!answer.has("input[name=authorize][checked]"));
        let mut db = portal.site.db.read().await.unwrap();
        let history = assent::confirmations::history(&mut db, None, customer.parse().unwrap(), None).await.unwrap();
        assert!(history.len() == 1 && history[0].sentence.contains("Nya Bryggeriet AB"), "{history:?}");
    }

    async fn e_6_who_finds_the_agreement_accepted_meanwhile_is_told_what_is_left(portal: Portal) {
        let (_, owner) = portal.customer("meanwhile").await;
        let both = owner.get(&relationship_link(&portal, "birch").await).await.expect(200);
        portal.accepts(&owner).await;
        let answer = owner.send(&both, "/accept", &[("agree", "yes"), ("authorize", "yes")]).await.expect(409);
        answer.says("accept-changed-accepted").says("accept-changed-accepted-text");
        assert!(!answer.main().tells("accept-changed") && !answer.has("input[name=agree]"), "{}", answer.main());
        assert!(answer.has("input[name=authorize]") && !answer.has("input[name=authorize][checked]"));
        portal.pass(std::time::Duration::from_secs(1));
        let page = owner.send(&answer, "/accept", &[("authorize", "yes")]).await.expect(200);
        let code = portal.code_to(TO).await;
        owner.send(&page, &page.path, &[("code", &code)]).await.expect(200).says("receipt-title-relationship");
        portal.deliver().await;
        let letters = portal.mailbox.list(TO);
        for key in ["letter-code-text-relationship", "letter-copy-ignore-relationship"] {
            let letter = letters.iter().find(|letter| letter.text.tells(key)).unwrap_or_else(|| panic!("{letters:?}"));
            assert!(!letter.subject.contains("accept") && !letter.text.contains(" accept"), "{}", letter.text);
        }
    }

    async fn e_2_the_letters_speak_the_language_of_the_sentence_that_is_ticked(portal: Portal) {
        let (_, owner) = portal.customer("spoken").await;
        owner.post("/language", &[("language", "sv-SE"), ("return_to", "/")]).await.expect(200);
        portal.run("update accounts set language = null where sign_in_name = 'admin@spoken.onassent.example'").await;
        portal.accepts(&owner).await;
        portal.deliver().await;
        let letters = portal.mailbox.list(TO);
        for key in ["letter-code-subject", "letter-copy-subject"] {
            assert!(letters.iter().any(|letter| letter.subject.tells_in(Language::Swedish, key)), "{key}: {letters:?}");
        }
    }

    async fn e_6_a_tab_left_behind_is_told_that_it_is_accepted_and_asks_for_no_further_code(portal: Portal) {
        let (_, owner) = portal.customer("behind").await;
        let behind = portal.ticks(&owner, "/accept").await.expect(200);
        let newer = portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to(TO).await;
        owner.send(&newer, &newer.path, &[("code", &code)]).await.expect(200).says("receipt-title-agreement");
        let answer = owner.send(&behind, &behind.path, &[("code", &code)]).await.expect(200);
        answer.says("accept-nothing-open");
        assert_eq!(answer.path, "/accept");
        let again = format!("{}/again", behind.path);
        owner.send(&behind, &again, &[]).await.expect(200).says("accept-nothing-open");
        owner.get(&behind.path).await.expect(200).says("accept-nothing-open");
        portal.deliver().await;
        assert_eq!(portal.mailbox.list(TO).iter().filter(|letter| letter.subject.tells("letter-code-subject")).count(), 2);
    }
}
