//! A customer accepts: the page in its combinations, the mailed code, the record, the receipt; declining, withdrawing,
//! ending a relationship.

use std::time::Duration;

use crate::support::customers::{asked, customer_on, password_on};
use crate::support::{Page, Portal, Tells, Visitor};

const ADDRESS: &str = "asa@vinterhamn.example";

async fn guid(portal: &Portal, partner: &str) -> String {
    let mut db = portal.site.db.read().await.unwrap();
    let found = assent::partners::find(&mut db, portal.sellers[partner].partner)
        .await
        .unwrap();
    found.unwrap().details.partner_guid.to_string()
}

async fn relationship_link(portal: &Portal, partner: &str) -> String {
    let guid = guid(portal, partner).await;
    format!("/accept?invType=ResellerRelationship&partnerId={guid}&msppId=0&DAP=true")
}

async fn history(portal: &Portal, customer: &str) -> Vec<assent::confirmations::Confirmation> {
    let mut db = portal.site.db.read().await.unwrap();
    assent::confirmations::history(&mut db, None, customer.parse().unwrap(), None)
        .await
        .unwrap()
}

pub async fn confirm(portal: &Portal, owner: &Visitor, page: &Page) -> Page {
    let code = portal.code_to(ADDRESS).await;
    owner.send(page, &page.path, &[("code", &code)]).await
}

stories! {
    async fn r_direct_1_a_customer_reads_ticks_types_the_code_and_gets_a_receipt_and_a_copy(portal: Portal) {
        let (customer, owner) = portal.customer("reads").await;
        portal.agents_were_elsewhere().await;
        let page = owner.get("/accept").await.expect(200);
        assert_eq!(page.text("h1"), "Accept agreement");
        page.shows("Microsoft Customer Agreement").shows("Version 2").shows("SHA-256");
        page.says_with("accept-sentence", &[("person", "Åsa Öberg"), ("company", "Vinterhamn Bryggeri AB"), ("agreement", "Microsoft Customer Agreement"), ("version", "2")]);
        assert!(page.has("article .prose[lang='sv-SE']"), "the whole text is on the page");
        assert!(page.has("a[href$='/download']") && !page.has("input[type=checkbox][checked]"));
        assert_eq!(page.texts("form[action='/accept'] input[type=checkbox]").len(), 1);
        assert!(page.body.find("class=\"prose").unwrap() < page.body.find("name=\"agree\"").unwrap(), "the text stands above the button");
        let again = owner.send(&page, "/accept", &[]).await.expect(422);
        assert_eq!(again.complaints().len(), 1);
        assert!(history(&portal, &customer).await.is_empty());
        let page = owner.send(&page, "/accept", &[("agree", "yes")]).await.expect(200);
        assert!(page.path.starts_with("/accept/codes/"));
        page.shows("a•••@vinterhamn.example");
        assert!(!page.main().contains(ADDRESS));
        assert!(history(&portal, &customer).await.is_empty(), "nothing is accepted before the code");
        let receipt = confirm(&portal, &owner, &page).await.expect(200);
        assert!(receipt.path.starts_with("/acceptances/"), "{}", receipt.path);
        receipt.says("receipt-title-agreement").shows("Reference").says("proof-own-password").says("proof-mailed-code").shows("127.0.0.1").says("receipt-signature");
        let reference = receipt.text(".reference strong");
        portal.deliver().await;
        let copy = portal.mailbox.list(ADDRESS).into_iter().find(|letter| letter.subject.contains(&reference)).expect("a copy");
        assert!(copy.text.contains("SHA-256") && copy.text.tells("accept-sentence"));
        let recorded = &history(&portal, &customer).await[0];
        assert!(receipt.main().contains(&recorded.text_sha256));
        assert_eq!((recorded.rank, recorded.partner), (2, None));
        assert_eq!(recorded.recorded_by_role, "customer_admin");
        owner.get("/accept").await.expect(200).says("accept-nothing-open").shows("Alder Direct").shows("Accepted directly");
        let sales = portal.sign_in("sales@alder.example").await;
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        account.shows("Accepted directly").says("acceptance-method-direct");
        assert!(!account.main().tells("acceptance-basis-not-stated") && !account.main().tells("acceptance-without-evidence"), "{}", account.main());
        sales.get("/").await.expect(200).says("notice-accepted");
        let theirs = sales.get(&receipt.path).await.expect(200);
        theirs.shows("Åsa Öberg").says("grade-b");
        assert!(!theirs.main().contains("127.0.0.1") && !theirs.main().tells("receipt-session"), "R-ROLE-9: {}", theirs.main());
        portal.sign_in("sales@dogwood.example").await.get(&receipt.path).await.expect(404);
        portal.sign_in("auditor@assent.example").await.get(&receipt.path).await.expect(200).shows("127.0.0.1");
    }

    async fn e_3_a_code_that_is_wrong_late_reused_or_of_another_acceptance_is_refused_in_words(portal: Portal) {
        let (customer, owner) = portal.customer("codes").await;
        let page = portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to(ADDRESS).await;
        let wrong = if code == "000000" { "111111" } else { "000000" };
        for _ in 0..2 {
            let again = owner.send(&page, &page.path, &[("code", wrong)]).await.expect(422);
            assert!(again.complaints()[0].tells("problem-code-wrong"), "{:?}", again.complaints());
            assert!(!again.body.contains(wrong), "a code is not shown again");
        }
        // Of another acceptance: the relationship with Birch is another link.
        let other = portal.ticks(&owner, &relationship_link(&portal, "birch").await).await.expect(200);
        assert_ne!(other.path, page.path);
        let mixed = owner.send(&other, &other.path, &[("code", &code)]).await.expect(422);
        assert!(mixed.complaints()[0].tells("problem-code-of-another"), "{:?}", mixed.complaints());
        // Too late.
        portal.pass(Duration::from_secs(601));
        let late = owner.send(&page, &page.path, &[("code", &code)]).await.expect(422);
        assert!(late.complaints()[0].tells("problem-code-late"), "{:?}", late.complaints());
        // A new one ends the old.
        let fresh = owner.send(&late, &format!("{}/again", page.path), &[]).await.expect(200);
        let first = portal.code_to(ADDRESS).await;
        portal.pass(Duration::from_secs(1));
        let newer = owner.send(&fresh, &format!("{}/again", fresh.path), &[]).await.expect(200);
        let ended = owner.send(&fresh, &fresh.path, &[("code", &first)]).await.expect(422);
        assert!(ended.complaints()[0].tells("problem-code-late"), "{:?}", ended.complaints());
        let older = owner.send(&newer, &newer.path, &[("code", &first)]).await.expect(422);
        assert!(older.complaints()[0].tells("problem-code-wrong"), "{:?}", older.complaints());
        // Five wrong ones end it.
        for _ in 0..5 {
            owner.send(&newer, &newer.path, &[("code", wrong)]).await.expect(422);
        }
        let right = portal.code_to(ADDRESS).await;
        let ended = owner.send(&newer, &newer.path, &[("code", &right)]).await.expect(422);
        assert!(ended.complaints()[0].tells("problem-code-ended"), "{:?}", ended.complaints());
        assert!(history(&portal, &customer).await.is_empty());
        // Somebody else's is not there.
        let (_, stranger) = portal.customer("stranger").await;
        stranger.get(&newer.path).await.expect(404);
        // Six an hour.
        let mut last = 0;
        for _ in 0..4 {
            last = portal.ticks(&owner, "/accept").await.status;
        }
        assert_eq!(last, 429);
    }

    async fn e_6_a_double_click_two_tabs_and_the_back_button_make_one_record(portal: Portal) {
        let (customer, owner) = portal.customer("double").await;
        let one = portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to(ADDRESS).await;
        let fields = [("code", code.as_str())];
        let clicks = (0..5).map(|_| owner.send(&one, &one.path, &fields));
        let pages = futures_util::future::join_all(clicks).await;
        assert!(pages.iter().all(|page| page.status == 200 && page.path == pages[0].path), "{:?}", pages.iter().map(|page| (page.status, &page.path)).collect::<Vec<_>>());
        assert_eq!(history(&portal, &customer).await.len(), 1);
        let back = owner.get(&one.path).await.expect(200);
        assert_eq!(back.path, pages[0].path, "the back button shows that it is accepted");
        let page = owner.post("/accept", &[("agree", "yes"), ("link", "")]).await.expect(200);
        assert_eq!(page.path, "/accept");
        assert_eq!(history(&portal, &customer).await.len(), 1);
        portal.deliver().await;
        let copies = portal.mailbox.list(ADDRESS).into_iter().filter(|letter| letter.subject.tells("letter-copy-subject"));
        assert_eq!(copies.count(), 1);
    }

    async fn e_6_two_tabs_with_a_code_each_make_one_record(portal: Portal) {
        let (customer, owner) = portal.customer("tabs").await;
        let guid = guid(&portal, "alder").await;
        let one = portal.ticks(&owner, "/accept").await.expect(200);
        let first = portal.code_to(ADDRESS).await;
        portal.pass(Duration::from_secs(1));
        let two = portal.ticks(&owner, &format!("/accept?partnerId={guid}")).await.expect(200);
        let second = portal.code_to(ADDRESS).await;
        let receipt = owner.send(&one, &one.path, &[("code", &first)]).await.expect(200);
        let again = owner.send(&two, &two.path, &[("code", &second)]).await.expect(200);
        assert_eq!(receipt.path, again.path);
        again.says("accept-before");
        assert_eq!(history(&portal, &customer).await.len(), 1);
    }

    async fn e_6_a_text_that_changed_meanwhile_is_a_409_that_shows_the_new_one(portal: Portal) {
        let (customer, owner) = portal.customer("changed").await;
        let read = owner.get("/accept").await.expect(200);
        let ticked = portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to(ADDRESS).await;
        portal.new_version().await;
        let page = owner.send(&read, "/accept", &[("agree", "yes")]).await.expect(409);
        page.says("accept-changed").shows("Version 3");
        assert!(!page.has("input[name=agree][checked]"));
        let page = owner.send(&ticked, &ticked.path, &[("code", &code)]).await.expect(409);
        page.says("accept-changed").shows("Version 3");
        assert!(history(&portal, &customer).await.is_empty());
        portal.pass(Duration::from_secs(1));
        let page = owner.send(&page, "/accept", &[("agree", "yes")]).await.expect(200);
        confirm(&portal, &owner, &page).await.expect(200).shows("version 3");
        assert_eq!(history(&portal, &customer).await[0].rank, 3);
    }

    async fn r_direct_9_both_are_open_then_the_list_is_and_a_later_partner_needs_only_authorize(portal: Portal) {
        let (customer, owner) = portal.customer("both").await;
        let link = relationship_link(&portal, "birch").await;
        let page = owner.get(&link).await.expect(200);
        assert_eq!(page.text("h1"), "Accept agreement & authorize partner");
        assert_eq!(page.text("form[action='/accept'] button.primary"), "Accept & Authorize");
        page.shows("I authorize Birch Distribution").says("accept-asked-by").says("accept-relationship-sentence-dap");
        let half = owner.send(&page, "/accept", &[("agree", "yes")]).await.expect(422);
        assert_eq!(half.complaints().len(), 1, "{:?}", half.complaints());
        let page = portal.ticks(&owner, &link).await.expect(200);
        let receipt = confirm(&portal, &owner, &page).await.expect(200);
        receipt.says("receipt-title-both").shows("Birch Distribution").says("accept-dap");
        let birch = portal.sign_in("sales@birch.example").await;
        birch.get(&format!("/customers/{customer}")).await.expect(200).shows("Accepted directly");
        birch.get("/").await.expect(200).says("notice-authorized").says("notice-accepted");
        // R-ROLE-9: Alder learns of the acceptance and nothing of Birch.
        let alder = portal.sign_in("sales@alder.example").await;
        let theirs = alder.get(&receipt.path).await.expect(200);
        assert!(!theirs.body.contains("Birch"), "{}", theirs.main());
        let done = owner.get(&link).await.expect(200);
        done.shows("Birch Distribution").shows("Alder Direct");
        assert!(!done.has("form[action='/accept']"), "nothing is open");
        // R-UPD-4: a later partner counts it too; only the relationship is open.
        let page = owner.get(&relationship_link(&portal, "dogwood").await).await.expect(200);
        assert_eq!(page.text("h1"), "Authorize partner");
        assert_eq!(page.text("form[action='/accept'] button.primary"), "Authorize");
        portal.pass(Duration::from_secs(1));
        let page = owner.send(&page, "/accept", &[("authorize", "yes")]).await.expect(200);
        confirm(&portal, &owner, &page).await.expect(200).says("receipt-title-relationship");
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        dogwood.get(&format!("/customers/{customer}")).await.expect(200).shows("Accepted directly");
        assert_eq!(history(&portal, &customer).await.len(), 1);
    }

    async fn r_ind_4_a_resellers_link_makes_both_relationships(portal: Portal) {
        let (customer, owner) = portal.customer("resold").await;
        let (cedar, birch) = (guid(&portal, "cedar").await, guid(&portal, "birch").await);
        let link = format!("/accept?invType=IndirectResellerRelationship&partnerId={cedar}&msppId=4512003&indirectCSPId={birch}&DAP=false");
        let page = portal.ticks(&owner, &link).await.expect(200);
        confirm(&portal, &owner, &page).await.expect(200).shows("Cedar Resale").shows("Birch Distribution");
        let list = owner.get("/your-partners").await.expect(200);
        list.shows("Cedar Resale").shows("Birch Distribution").shows("through Birch Distribution");
        for name in ["sales@cedar.example", "sales@birch.example"] {
            portal.sign_in(name).await.get(&format!("/customers/{customer}")).await.expect(200);
        }
    }

    async fn r_direct_6_only_a_customer_admin_acts_and_the_others_are_told_who(portal: Portal) {
        portal.records().await;
        let reader = portal.sign_in("reader@customer.onassent.example").await;
        let page = reader.get(&relationship_link(&portal, "birch").await).await.expect(200);
        page.shows("Customer admin").shows("Åsa Öberg").shows("admin@customer.onassent.example");
        assert!(!page.has("form[action='/accept']"));
        reader.post("/accept", &[("link", ""), ("agree", "yes")]).await.expect(403).shows("Customer admin");
        for name in ["sales@alder.example", "operator@assent.example"] {
            portal.sign_in(name).await.get("/accept").await.expect(403).says("accept-wrong-account").shows(name);
        }
        let stranger = portal.visitor();
        let page = stranger.get("/accept").await;
        assert!(page.path.starts_with("/sign-in"), "{}", page.path);
    }

    async fn r_direct_7_a_decline_is_a_record_and_the_partner_is_told(portal: Portal) {
        let (customer, owner) = portal.customer("declines").await;
        let guid = guid(&portal, "alder").await;
        let link = format!("/accept?partnerId={guid}");
        let page = owner.get(&link).await.expect(200);
        let page = owner.get(&page.attr("a.danger", "href").unwrap()).await.expect(200);
        owner.send(&page, "/accept/decline", &[("reason", " ")]).await.expect(422).says("problem-decline-reason-missing");
        let reason = "Not before <b>May</b>";
        let done = owner.send(&page, "/accept/decline", &[("reason", reason)]).await.expect(200);
        done.shows("Declined");
        owner.send(&page, "/accept/decline", &[("reason", reason)]).await;
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get(&format!("/customers/{customer}")).await.expect(200).shows("Declined").shows(reason);
        let answer = sales.get("/").await.expect(200);
        answer.says("notice-declined").shows(reason);
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@alder.example").into_iter().filter(|letter| letter.text.tells("notice-declined"));
        assert_eq!(letters.count(), 1, "sent twice, it is one refusal");
        assert!(history(&portal, &customer).await.is_empty());
    }

    async fn r_direct_4_who_bought_before_reads_the_literal_message_and_the_partner_is_told(portal: Portal) {
        let (customer, owner) = portal.customer("bought").await;
        portal.run("update customers set bought_before = true where domain = 'bought.onassent.example'").await;
        let page = owner.get("/accept").await.expect(200);
        page.shows("Please reach out to your Partner to confirm your acceptance of the Microsoft Customer Agreement.");
        assert!(!page.has("input[name=agree]"));
        let home = owner.get("/").await.expect(200);
        home.shows("Please reach out to your Partner to confirm your acceptance of the Microsoft Customer Agreement.");
        assert!(!home.has("main a.primary[href='/accept']"), "what cannot be done is not offered");
        let page = owner.send(&page, "/accept/ask-partner", &[]).await.expect(200);
        page.says("accept-partner-asked").says("accept-partner-told");
        assert!(!page.has("form[action='/accept/ask-partner']"), "what is known is not told again");
        let alder = portal.sign_in("sales@alder.example").await;
        let answer = alder.get("/").await.expect(200);
        answer.says("notice-needs-attestation");
        let seen_to = answer.attr("form[action^='/notices/']", "action").unwrap();
        alder.send(&answer, &seen_to, &[]).await.expect(200);
        assert!(owner.get("/accept").await.has("form[action='/accept/ask-partner']"), "seen to and not attested: it can be told again");
        // The relationship alone is still possible, so that a new partner can attest.
        let page = owner.get(&relationship_link(&portal, "birch").await).await.expect(200);
        assert_eq!(page.text("h1"), "Authorize partner");
        portal.pass(Duration::from_secs(1));
        let page = owner.send(&page, "/accept", &[("authorize", "yes")]).await.expect(200);
        let receipt = confirm(&portal, &owner, &page).await.expect(200);
        receipt.says("receipt-title-relationship").says("receipt-next-relationship");
        assert!(!receipt.main().tells("receipt-next"));
        portal.sign_in("sales@birch.example").await.get("/").await.expect(200).says("notice-needs-attestation");
        assert!(history(&portal, &customer).await.is_empty());
    }

    async fn r_direct_5_a_withdrawal_closes_every_gate_until_something_later_opens_it(portal: Portal) {
        let (customer, owner) = portal.customer("withdraws").await;
        portal.relate("dogwood", &customer).await;
        let page = portal.ticks(&owner, "/accept").await.expect(200);
        confirm(&portal, &owner, &page).await.expect(200);
        portal.pass(Duration::from_secs(60));
        let path = "/withdraw/MicrosoftCustomerAgreement";
        let page = owner.get(path).await.expect(200);
        let untold = owner.send(&page, path, &[]).await.expect(422);
        assert!(untold.complaints()[0].tells("problem-withdraw-not-ticked"), "{:?}", untold.complaints());
        owner.send(&page, path, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200).says("withdraw-done");
        owner.send(&page, path, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200);
        for name in ["sales@alder.example", "sales@dogwood.example"] {
            let sales = portal.sign_in(name).await;
            let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
            account.shows("Withdrawn").says("customers-history-withdrawn").shows("New owners");
            let home = sales.get("/").await.expect(200);
            home.says("notice-withdrawn").shows("New owners");
            assert_eq!(home.texts(".news tbody tr").iter().filter(|row| row.tells("notice-withdrawn")).count(), 1, "once: {}", home.main());
        }
        portal.pass(Duration::from_secs(60));
        let page = portal.ticks(&owner, "/accept").await.expect(200);
        confirm(&portal, &owner, &page).await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get(&format!("/customers/{customer}")).await.expect(200).shows("Accepted directly");
        assert!(!sales.get("/").await.main().tells("notice-withdrawn"), "there is nothing to cancel any more");
        assert_eq!(history(&portal, &customer).await.len(), 2, "history stays");
    }

    async fn r_rel_1_a_customer_admin_and_a_global_admin_end_a_relationship(portal: Portal) {
        let (customer, owner) = portal.customer("ends").await;
        let alder = portal.sellers["alder"].partner;
        let path = format!("/your-partners/{alder}");
        let page = owner.get(&path).await.expect(200);
        page.shows("Alder Direct").shows("contact@alder.example");
        let page = owner.send(&page, &format!("{path}/end"), &[]).await.expect(200);
        page.says("relationship-ended-done");
        assert!(!page.has(&format!("form[action='{path}/end']")));
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get(&format!("/customers/{customer}")).await.expect(200).says("customers-ended");
        sales.get("/").await.expect(200).says("notice-relationship-ended");
        owner.get(&format!("/your-partners/{}", portal.sellers["birch"].partner)).await.expect(404);
        portal.relate("dogwood", &customer).await;
        let global = portal.sign_in("global@dogwood.example").await;
        global.get("/profile").await.expect(200);
        global.post(&format!("/customers/{customer}/end"), &[]).await.expect(200);
        owner.get("/your-partners").await.expect(200).shows("Ended");
        portal.relate("birch", &customer).await;
        let operator = portal.sign_in("operator@assent.example").await;
        let page = operator.get(&format!("/customers/{customer}")).await.expect(200);
        let end = page.attr("form[action$='/end']", "action").unwrap();
        operator.send(&page, &end, &[]).await.expect(200).says("relationship-ended-done");
        portal.sign_in("sales@birch.example").await.get("/").await.expect(200).says("notice-relationship-ended");
    }

    async fn e_4_an_address_at_a_partners_domain_makes_grade_c(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut fields = asked("graded");
        fields.retain(|(name, _)| *name != "email");
        fields.push(("email", "asa@a.b.c.mail.alder.example".to_owned()));
        let page = sales.onboard(&fields).await.expect(200);
        let (customer, password) = (customer_on(&page), password_on(&page));
        let owner = portal.visitor();
        let page = portal.sign_in_as(&owner, "admin@graded.onassent.example", &password).await.expect(200);
        let refused = owner.get("/accept").await.path;
        assert!(refused.starts_with("/profile/password"), "a password that a partner has seen accepts nothing: {refused}");
        portal.first_password(&owner, &page, &password, "a-very-own-password").await.expect(200);
        owner.speaks_english().await;
        let page = portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to("asa@a.b.c.mail.alder.example").await;
        let receipt = owner.send(&page, &page.path, &[("code", &code)]).await.expect(200);
        receipt.says("grade-c").says("grade-reason-partners-domain").says("address-partner");
        assert_eq!(history(&portal, &customer).await.len(), 1);
    }

    async fn e_3_while_mail_is_down_accepting_waits_and_says_so(portal: Portal) {
        let (customer, owner) = portal.customer("waits").await;
        let page = portal.ticks(&owner, "/accept").await.expect(200);
        portal.run("update letters set attempts = 1, last_error = 'no answer' where kind = 'acceptance-code'").await;
        let waiting = owner.get(&page.path).await.expect(200);
        waiting.says("accept-mail-waits").says("accept-mail-waits-text");
        assert!(history(&portal, &customer).await.is_empty());
    }

    async fn r_acc_1_a_customer_admin_invites_people_who_sign_in_within_the_domain(portal: Portal) {
        let (_, owner) = portal.customer("crew").await;
        let fields = [("first_name", "Rut"), ("last_name", "Read"), ("user_name", "rut"), ("email", "rut@elsewhere.example"), ("roles", "customer_user")];
        owner.fill("/people/new", "/people/new", &[("first_name", "Rut"), ("last_name", "Read"), ("email", "rut@elsewhere.example"), ("roles", "customer_user")]).await.expect(422).says("problem-user-name-missing");
        owner.fill("/people/new", "/people/new", &fields).await.expect(200).shows("rut@crew.onassent.example");
        let link = portal.link_to("rut@elsewhere.example").await;
        let rut = portal.visitor();
        let page = rut.get(&link).await.expect(200);
        rut.send(&page, "/set-password", &[("new_password", "a-very-own-password")]).await.expect(200);
        portal.sign_in_as(&portal.visitor(), "rut@crew.onassent.example", "a-very-own-password").await.expect(200);
        rut.get("/people").await.expect(403);
        rut.get("/your-partners").await.expect(200).shows("Alder Direct");
    }
}

/// Where no mail server is configured there is no code, and the grade says so.
#[actix_web::test]
async fn e_4_without_a_mail_server_the_grade_is_d() {
    let portal = Portal::spawn_without_mail().await;
    let (customer, owner) = portal.customer("nomail").await;
    let page = owner.get("/accept").await.expect(200);
    page.says("accept-without-mail");
    let receipt = owner.send(&page, "/accept", &[("agree", "yes")]).await.expect(200);
    receipt.says("receipt-title-agreement").says("grade-d");
    assert_eq!(history(&portal, &customer).await.len(), 1);
    portal.stopper().stop(false).await;
}
