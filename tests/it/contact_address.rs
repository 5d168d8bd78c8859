//! Who gave a contact address, who may change it, and what an acceptance is worth that rests on it: the first own password takes
//! a code, a change takes the old address's consent, and no partner accepts for its customer unseen (R-ACC-2, R-ACC-3, E-3, E-4).

use std::time::Duration;

use assent::accounts::contact;
use assent::audit::Context;
use assent::demo::PASSWORD;
use assent::paths;

use crate::support::customers::{asked, customer_on, password_on};
use crate::support::{Page, Portal, Tells, Visitor};

const ADDRESS: &str = "asa@vinterhamn.example";
const NEW: &str = "asa@elsewhere.example";
const FREEMAIL: &str = "asa.oberg@gmail.com";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Lets the schedule change the addresses whose time has come.
async fn schedule(portal: &Portal) {
    let cx = Context::system(portal.clock.now(), portal.site.random.clone());
    contact::apply_due(&portal.site.db, &cx, &portal.site.mailer())
        .await
        .unwrap();
}

/// A customer that was asked to accept: its identifier, the name its admin signs in with, and the temporary password.
async fn onboarded(sales: &Visitor, prefix: &str, email: &str) -> (String, String, String) {
    let mut fields = asked(prefix);
    fields.retain(|(name, _)| *name != "email");
    fields.push(("email", email.to_owned()));
    let page = sales.onboard(&fields).await.expect(200);
    let name = format!("admin@{prefix}.onassent.example");
    (customer_on(&page), name, password_on(&page))
}

/// Corrects the contact address as a partner, and issues another temporary password.
async fn corrected(sales: &Visitor, customer: &str, email: &str) -> String {
    let account = paths::customer(customer.parse().unwrap());
    let form = format!("{account}/contact");
    let done = sales.fill(&form, &form, &[("email", email)]).await.expect(200);
    done.says("customers-flash-contact").shows(email);
    let page = sales.get(&account).await.expect(200);
    let issued = sales.send(&page, &format!("{account}/temporary-password"), &[]).await;
    password_on(&issued.expect(200))
}

/// Asks for another contact address of one's own.
async fn asks(owner: &Visitor, email: &str) -> Page {
    let fields = [("email", email), ("present_password", PASSWORD)];
    owner
        .fill(paths::PROFILE_CONTACT, paths::PROFILE_CONTACT, &fields)
        .await
}

/// Presses the button of the link that was mailed to a new address.
async fn proves(portal: &Portal, email: &str) -> Page {
    let mailbox = portal.visitor();
    let link = portal.link_to(email).await;
    let page = mailbox.get(&link).await.expect(200);
    mailbox.send(&page, paths::CONFIRM_EMAIL, &[]).await
}

/// Answers the link that was mailed to the old address.
async fn answers(portal: &Portal, email: &str, answer: &str) -> Page {
    let mailbox = portal.visitor();
    let link = portal.link_to(email).await;
    assert!(link.starts_with("/contact-change/"), "{link}");
    let page = mailbox.get(&link).await.expect(200);
    assert_eq!(page.path, paths::CONTACT_CHANGE);
    mailbox.send(&page, paths::CONTACT_CHANGE, &[("answer", answer)]).await
}

/// Accepts all that is open, with the code that goes to an address; gives back the receipt.
async fn accepts(portal: &Portal, owner: &Visitor, email: &str) -> Page {
    let page = portal.ticks(owner, "/accept").await.expect(200);
    let code = portal.code_to(email).await;
    owner.send(&page, &page.path, &[("code", &code)]).await.expect(200)
}

/// Signs out; the browser stays the same.
async fn leaves(visitor: &Visitor) {
    visitor.fill(paths::PROFILE, paths::SIGN_OUT, &[]).await.expect(200);
}

fn not_the(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

stories! {
    async fn e_3_the_first_own_password_takes_a_code_mailed_to_the_contact_address(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, name, password) = onboarded(&sales, "first", ADDRESS).await;
        let owner = portal.visitor();
        let page = portal.sign_in_as(&owner, &name, &password).await.expect(200);
        assert!(page.path.starts_with(paths::PASSWORD), "{}", page.path);
        owner.speaks_english().await;
        let page = owner.get(paths::PASSWORD).await.expect(200);
        page.says("password-two-codes").says("password-step-own").shows("a•••@vinterhamn.example");
        assert!(!page.main().contains(ADDRESS));
        let code = portal.password_code(&name).await;
        let set = |code: &str| {
            let fields = [("code", code.to_owned()), ("present_password", password.clone()), ("new_password", "a-very-own-password".to_owned())];
            fields.to_vec()
        };
        let send = async |code: &str| {
            let fields = set(code);
            owner.send(&page, paths::PASSWORD, &crate::support::customers::as_typed(&fields)).await
        };
        send("").await.expect(422).says("problem-code-missing");
        for _ in 0..5 {
            send(not_the(&code)).await.expect(422).says("problem-code-wrong");
        }
        send(&code).await.expect(422).says("problem-code-ended");
        // Another one ends the first, and after ten minutes it is over itself.
        portal.pass(Duration::from_secs(1));
        let page_now = owner.get(paths::PASSWORD).await.expect(200);
        let again = owner.send(&page_now, paths::PASSWORD_CODE, &[]).await.expect(200);
        again.says("password-code-sent");
        let second = portal.password_code(&name).await;
        assert_ne!(second, code);
        portal.pass(Duration::from_secs(10 * 60));
        send(&second).await.expect(422).says("problem-code-late");
        owner.get(paths::PASSWORD).await.expect(200).says("password-code-none");
        let page_now = owner.get(paths::PASSWORD).await.expect(200);
        owner.send(&page_now, paths::PASSWORD_CODE, &[]).await.expect(200);
        // A second click of the same form is the same code.
        owner.send(&page_now, paths::PASSWORD_CODE, &[]).await.expect(200);
        let third = portal.password_code(&name).await;
        send(&third).await.expect(200);
        owner.get("/").await.expect(200).shows("Vinterhamn Bryggeri AB");
        assert_eq!(portal.count("select count(*) from password_codes").await, 3);
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'password-code-wrong'").await, 5);
        assert_eq!(portal.count("select count(*) from accounts where contact_proof = 'mailed-code' and contact_source = 'partner'").await, 1);
    }

    async fn e_3_no_more_than_six_codes_for_a_first_password_go_out_in_an_hour(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, name, password) = onboarded(&sales, "many", ADDRESS).await;
        let owner = portal.visitor();
        portal.sign_in_as(&owner, &name, &password).await.expect(200);
        owner.speaks_english().await;
        for _ in 0..5 {
            let page = owner.get(paths::PASSWORD).await.expect(200);
            owner.send(&page, paths::PASSWORD_CODE, &[]).await.expect(200);
        }
        let page = owner.get(paths::PASSWORD).await.expect(200);
        owner.send(&page, paths::PASSWORD_CODE, &[]).await.expect(429).says("problem-too-many-codes");
        // Nor by signing in again.
        portal.pass(Duration::from_secs(11 * 60));
        portal.sign_in_as(&portal.visitor(), &name, &password).await.expect(200);
        assert_eq!(portal.count("select count(*) from password_codes").await, 6);
    }

    /// The first attack: the agent reads the temporary password and signs in as the customer's admin.
    async fn e_3_a_partner_with_the_temporary_password_is_refused_or_leaves_a_grade_c_with_its_reasons(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, name, password) = onboarded(&sales, "attacked", ADDRESS).await;
        leaves(&sales).await;
        let page = portal.sign_in_as(&sales, &name, &password).await.expect(200);
        sales.speaks_english().await;
        let own = "the-agents-password";
        let fields = [("code", "123456"), ("present_password", password.as_str()), ("new_password", own)];
        let refused = sales.send(&page, paths::PASSWORD, &fields).await.expect(422);
        assert!(refused.main().tells("problem-code-wrong"), "{}", refused.main());
        // Nothing else is open to it: not the address, not the agreement.
        for path in [paths::PROFILE_CONTACT, "/accept", "/people"] {
            assert!(sales.get(path).await.path.starts_with(paths::PASSWORD), "{path}");
        }
        // It can correct the address to one of its own, in its own name; that stays in the record.
        let agent = portal.sign_in("sales@alder.example").await;
        portal.pass(Duration::from_secs(1));
        let password = corrected(&agent, &customer, FREEMAIL).await;
        assert!(sales.get("/").await.path.starts_with("/sign-in"), "the session has ended");
        leaves(&agent).await;
        let page = portal.sign_in_as(&agent, &name, &password).await.expect(200);
        portal.first_password(&agent, &page, &password, own).await.expect(200);
        agent.speaks_english().await;
        let receipt = accepts(&portal, &agent, FREEMAIL).await;
        receipt.says("grade-c").says("address-partner").says("address-changed").shows("Sami Aalto");
        for reason in ["public-mail", "changed-lately", "partners-network", "partners-browser"] {
            receipt.says(&format!("grade-reason-{reason}"));
        }
        let reviewer = portal.sign_in("reviewer@assent.example").await;
        reviewer.get(&receipt.path).await.expect(200).says("grade-c").says("address-partner").says("grades-mailbox");
    }

    /// The quicker attack: the agent types an address of its own as the primary contact.
    async fn e_4_an_address_of_the_agents_own_makes_grade_c_with_its_reasons(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, name, password) = onboarded(&sales, "quicker", FREEMAIL).await;
        leaves(&sales).await;
        let page = portal.sign_in_as(&sales, &name, &password).await.expect(200);
        portal.first_password(&sales, &page, &password, "the-agents-password").await.expect(200);
        sales.speaks_english().await;
        let receipt = accepts(&portal, &sales, FREEMAIL).await;
        receipt.says("grade-c").says("address-partner");
        for reason in ["public-mail", "partners-network", "partners-browser"] {
            receipt.says(&format!("grade-reason-{reason}"));
        }
        assert!(!receipt.main().tells("grade-reason-changed-lately"), "a first address is no change");
    }

    async fn e_4_who_works_elsewhere_than_the_partner_gets_grade_b_and_it_says_who_gave_the_address(portal: Portal) {
        let (_, owner) = portal.customer("elsewhere").await;
        // Signed in again in another browser, and the day after: of yesterday's agents nothing counts.
        portal.pass(DAY + Duration::from_secs(60));
        let owner_now = portal.sign_in("admin@elsewhere.onassent.example").await;
        owner_now.speaks_english().await;
        drop(owner);
        let receipt = accepts(&portal, &owner_now, ADDRESS).await;
        receipt.says("grade-b").says("address-partner").says("address-proof-mailed-code");
        assert!(!receipt.main().tells("grade-c"), "{}", receipt.main());
        portal.deliver().await;
        let copy = portal.mailbox.list(ADDRESS).into_iter().find(|letter| letter.text.contains("SHA-256")).unwrap();
        assert!(copy.text.contains("B"), "{}", copy.text);
        // What was graded before says so, and keeps what is stored.
        portal.run("update acceptances set grade_rule = 1, contact_proof = null").await;
        let older = owner_now.get(&receipt.path).await.expect(200);
        older.says("grade-first-rule").shows("B by rule 1");
        assert!(!older.main().tells("address-partner"));
        let page = owner_now.get(paths::GRADES).await.expect(200);
        page.says("grades-mailbox").says("grades-first-rule").says("grade-b-hides").says("grade-c-hides").says("grade-reason-public-mail");
    }

    async fn r_acc_2_a_contact_address_changes_when_the_new_one_is_proved_and_the_old_one_agrees(portal: Portal) {
        let (customer, owner) = portal.customer("moves").await;
        let page = owner.get(paths::PROFILE_CONTACT).await.expect(200);
        let fields = [("email", NEW), ("present_password", "not-my-password")];
        owner.send(&page, paths::PROFILE_CONTACT, &fields).await.expect(422).says("problem-present-password-wrong");
        asks(&owner, NEW).await.expect(200).says("contact-asked");
        let link = portal.link_to(NEW).await;
        for _ in 0..2 {
            portal.visitor().get(&link).await.expect(200);
        }
        proves(&portal, NEW).await.expect(200).says("contact-waits-consent");
        portal.visitor().get(&link).await.expect(410);
        owner.get(paths::PROFILE).await.expect(200).shows(ADDRESS);
        owner.get(paths::PROFILE_CONTACT).await.expect(200).shows(NEW).says("contact-pending-consent");
        let consent = portal.link_to(ADDRESS).await;
        for _ in 0..2 {
            let shown = portal.visitor().get(&consent).await.expect(200);
            assert!(shown.body.contains(NEW));
        }
        owner.get(paths::PROFILE).await.expect(200).shows(ADDRESS);
        answers(&portal, ADDRESS, "agree").await.expect(200).says("contact-changed");
        portal.visitor().get(&consent).await.expect(410);
        owner.get(paths::PROFILE).await.expect(200).shows(NEW);
        portal.deliver().await;
        let answer = portal.mailbox.list(ADDRESS);
        assert!(answer.iter().any(|letter| letter.text.tells("letter-contact-changed-text")), "the old address is told");
        // It was consented to by an address that the partner had given, and it is new.
        let receipt = accepts(&portal, &owner, NEW).await;
        receipt.says("grade-c").says("grade-reason-changed-lately").says("address-partner").says("address-proof-mailed-link");
        // The company's contact is another thing, and no agent changes a person's.
        let global = portal.sign_in("global@alder.example").await;
        global.get(&format!("/customers/{customer}")).await.expect(200).shows(ADDRESS);
        let account = owner.get("/people").await.attr("table a[href^='/people/']", "href").unwrap();
        global.get(&format!("{account}/contact")).await.expect(404);
    }

    async fn r_acc_2_the_old_address_may_agree_first(portal: Portal) {
        let (_, owner) = portal.customer("order").await;
        asks(&owner, NEW).await.expect(200);
        answers(&portal, ADDRESS, "agree").await.expect(200).says("contact-waits-proof");
        owner.get(paths::PROFILE).await.expect(200).shows(ADDRESS);
        proves(&portal, NEW).await.expect(200).says("contact-changed");
        owner.get(paths::PROFILE).await.expect(200).shows(NEW);
    }

    async fn r_acc_2_without_an_objection_it_changes_after_seven_days(portal: Portal) {
        let (_, owner) = portal.customer("silent").await;
        asks(&owner, NEW).await.expect(200);
        proves(&portal, NEW).await.expect(200);
        portal.pass(DAY * 7 - Duration::from_secs(60));
        schedule(&portal).await;
        let name = "admin@silent.onassent.example";
        portal.sign_in(name).await.get(paths::PROFILE).await.expect(200).shows(ADDRESS);
        portal.pass(Duration::from_secs(120));
        schedule(&portal).await;
        schedule(&portal).await;
        portal.sign_in(name).await.get(paths::PROFILE).await.expect(200).shows(NEW);
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'contact-changed'").await, 1);
        assert_eq!(portal.count("select count(*) from accounts where contact_source = 'partner' and contact_changed_at is not null").await, 1);
    }

    async fn r_acc_2_a_new_address_that_nobody_proves_changes_nothing_and_ends(portal: Portal) {
        let (_, owner) = portal.customer("unproved").await;
        asks(&owner, NEW).await.expect(200);
        answers(&portal, ADDRESS, "agree").await.expect(200);
        let link = portal.link_to(NEW).await;
        portal.pass(DAY * 8);
        portal.visitor().get(&link).await.expect(410);
        schedule(&portal).await;
        portal.sign_in("admin@unproved.onassent.example").await.get(paths::PROFILE).await.expect(200).shows(ADDRESS);
        assert_eq!(portal.count("select count(*) from contact_changes where outcome = 'lapsed'").await, 1);
    }

    async fn r_acc_2_this_was_not_me_cancels_the_change_and_ends_all_sessions(portal: Portal) {
        let (_, owner) = portal.customer("stolen").await;
        asks(&owner, NEW).await.expect(200);
        proves(&portal, NEW).await.expect(200);
        let answer = answers(&portal, ADDRESS, "object").await.expect(200);
        answer.says("contact-change-objected").says("contact-change-objected-password");
        assert!(owner.get("/").await.path.starts_with("/sign-in"), "whoever asked is signed out");
        portal.visitor().get(&portal.link_to(NEW).await).await.expect(410);
        portal.pass(DAY * 8);
        schedule(&portal).await;
        portal.sign_in("admin@stolen.onassent.example").await.get(paths::PROFILE).await.expect(200).shows(ADDRESS);
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'contact-objected'").await, 1);
    }

    async fn r_acc_2_another_customer_admin_asks_and_the_old_address_has_to_agree_all_the_same(portal: Portal) {
        portal.records().await;
        let admin = portal.sign_in("admin@customer.onassent.example").await;
        admin.speaks_english().await;
        portal.pass(Duration::from_secs(1));
        let people = admin.get("/people").await.expect(200);
        let html = people.html();
        let (row, link) = (scraper::Selector::parse("tbody tr").unwrap(), scraper::Selector::parse("a[href^='/people/']").unwrap());
        let rut = html.select(&row).find(|row| row.text().any(|text| text.contains("Rut"))).unwrap();
        let path = format!("{}/contact", rut.select(&link).next().unwrap().attr("href").unwrap());
        let fields = [("email", "rut@elsewhere.example"), ("present_password", PASSWORD)];
        admin.fill(&path, &path, &fields).await.expect(200);
        proves(&portal, "rut@elsewhere.example").await.expect(200);
        let reader = portal.sign_in("reader@customer.onassent.example").await;
        reader.get(paths::PROFILE).await.expect(200).shows("rut@vinterhamn.example");
        answers(&portal, "rut@vinterhamn.example", "agree").await.expect(200);
        reader.get(paths::PROFILE).await.expect(200).shows("rut@elsewhere.example");
        reader.get(&path).await.expect(403);
        // An admin whose own address the partner gave adds people whose addresses count as the partner's (E-4).
        assert_eq!(portal.count("select count(*) from accounts where contact_email = 'rut@elsewhere.example' and contact_source = 'partner'").await, 1);
    }

    async fn r_acc_3_a_partner_corrects_a_mistyped_contact_until_the_owner_has_an_own_password(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, name, password) = onboarded(&sales, "mistyped", "asa@vinterham.example").await;
        let account = format!("/customers/{customer}");
        let form = format!("{account}/contact");
        let page = sales.get(&account).await.expect(200);
        page.shows("asa@vinterham.example");
        assert!(page.has(&format!("a[href='{form}']")));
        // Anyone who signed in meanwhile is out, with the code and the password.
        let owner = portal.visitor();
        let waiting = portal.sign_in_as(&owner, &name, &password).await.expect(200);
        let old_code = portal.password_code(&name).await;
        let old_form = sales.get(&form).await.expect(200);
        sales.send(&old_form, &form, &[("email", "nonsense")]).await.expect(422);
        portal.sign_in("helpdesk@alder.example").await.get(&form).await.expect(403);
        portal.sign_in("sales@dogwood.example").await.get(&form).await.expect(404);
        let again = corrected(&sales, &customer, ADDRESS).await;
        let fields = [("code", old_code.as_str()), ("present_password", password.as_str()), ("new_password", "a-very-own-password")];
        let refused = owner.send(&waiting, paths::PASSWORD, &fields).await;
        assert!(refused.status >= 400 || refused.path.starts_with("/sign-in"), "{} {}", refused.status, refused.path);
        portal.sign_in_as(&portal.visitor(), &name, &password).await.expect(422);
        // A form of before is told so, and replaces nothing.
        sales.send(&old_form, &form, &[("email", "third@vinterhamn.example")]).await.expect(409).says("problem-contact-meanwhile");
        portal.pass(Duration::from_secs(1));
        let page = portal.sign_in_as(&owner, &name, &again).await.expect(200);
        portal.first_password(&owner, &page, &again, "a-very-own-password").await.expect(200);
        portal.deliver().await;
        assert!(!portal.mailbox.list(ADDRESS).is_empty());
        // From then on only the customer changes it.
        let late = sales.send(&old_form, &form, &[("email", FREEMAIL)]).await.expect(200);
        late.says("customers-flash-contact-own");
        assert!(!sales.get(&account).await.has(&format!("a[href='{form}']")));
        let log = portal.sign_in("global@alder.example").await.get("/activity?kind=contact-corrected").await.expect(200);
        log.says("audit-contact-corrected").shows("Sami Aalto");
    }

    async fn r_acc_3_whom_the_customer_added_itself_is_not_the_partners_to_take_over(portal: Portal) {
        let (customer, owner) = portal.customer("added").await;
        for (first, user_name) in [("Bodil", "bodil"), ("Cecilia", "cecilia")] {
            let email = format!("{user_name}@vinterhamn.example");
            let fields = [
                ("first_name", first), ("last_name", "Berg"), ("user_name", user_name), ("email", email.as_str()),
                ("roles", "customer_admin"), ("language", "en"),
            ];
            owner.fill("/people/new", "/people/new", &fields).await.expect(200);
        }
        let cecilia = portal.visitor();
        let page = cecilia.get(&portal.link_to("cecilia@vinterhamn.example").await).await.expect(200);
        cecilia.send(&page, paths::SET_PASSWORD, &[("new_password", "a-very-own-password")]).await.expect(200);
        portal.run("update accounts set disabled_at = created_at where sign_in_name = 'admin@added.onassent.example'").await;
        // Bodil, who has not answered yet, is the first of the admins that are left.
        let sales = portal.sign_in("sales@alder.example").await;
        let account = format!("/customers/{customer}");
        let page = sales.get(&account).await.expect(200);
        page.shows("bodil@added.onassent.example").says("customers-own-people");
        assert!(!page.has(&format!("a[href='{account}/contact']")) && !page.has(&format!("form[action='{account}/temporary-password']")));
        sales.get(&format!("{account}/contact")).await.expect(200).says("customers-flash-contact-own");
        sales.post(&format!("{account}/contact"), &[("email", FREEMAIL)]).await.expect(200).says("customers-flash-contact-own");
        sales.post(&format!("{account}/temporary-password"), &[]).await.expect(200).says("customers-flash-own-password");
        assert_eq!(portal.count("select count(*) from accounts where contact_email = 'asa.oberg@gmail.com'").await, 0);
    }

    async fn r_acc_2_an_admin_who_signs_in_meanwhile_needs_no_operator(portal: Portal) {
        let (customer, _) = portal.customer("returns").await;
        portal.pass(DAY * 8);
        let operator = portal.sign_in("operator@assent.example").await;
        let form = format!("/customers/{customer}/set-contact");
        let page = operator.get(&form).await.expect(200);
        let admin = page.attr("input[name=account]", "value").unwrap();
        let fields = [("account", admin.as_str()), ("email", NEW), ("reason", "Called back")];
        operator.send(&page, &form, &fields).await.expect(200).says("customers-flash-contact-set");
        portal.pass(DAY);
        portal.sign_in("admin@returns.onassent.example").await.get(paths::PROFILE).await.expect(200).shows(ADDRESS);
        portal.pass(DAY * 7);
        schedule(&portal).await;
        assert_eq!(portal.count("select count(*) from accounts where contact_source = 'operator'").await, 0);
    }

    async fn r_acc_2_the_operator_sets_an_address_seven_days_after_telling_the_old_one_and_all_partners(portal: Portal) {
        let (customer, _) = portal.customer("locked").await;
        portal.relate("dogwood", &customer).await;
        let account = format!("/customers/{customer}");
        let form = format!("{account}/set-contact");
        // Its admin has just signed in, and so needs no operator.
        let operator = portal.sign_in("operator@assent.example").await;
        assert!(!operator.get(&account).await.expect(200).has(&format!("a[href='{form}']")));
        operator.get(&form).await.expect(200).says("customers-contact-set-not-needed");
        portal.pass(DAY * 8);
        let operator = portal.sign_in("operator@assent.example").await;
        assert!(operator.get(&account).await.expect(200).has(&format!("a[href='{form}']")));
        let page = operator.get(&form).await.expect(200);
        let admin = page.attr("input[name=account]", "value").unwrap();
        operator.send(&page, &form, &[("account", &admin), ("email", NEW), ("reason", "")]).await.expect(422).says("problem-contact-reason-missing");
        operator.send(&page, &form, &[("email", NEW), ("reason", "x")]).await.expect(422).says("problem-contact-account-missing");
        let fields = [("account", admin.as_str()), ("email", NEW), ("reason", "Called back on the number in the register")];
        operator.send(&page, &form, &fields).await.expect(200).says("customers-flash-contact-set");
        for partner in ["alder", "dogwood"] {
            portal.sign_in(&format!("sales@{partner}.example")).await.get("/").await.expect(200).says("notice-contact-set");
        }
        // The old address cannot hasten it.
        answers(&portal, ADDRESS, "agree").await.expect(410);
        portal.pass(DAY * 7 - Duration::from_secs(60));
        schedule(&portal).await;
        assert_eq!(portal.count("select count(*) from accounts where contact_source = 'operator'").await, 0);
        portal.pass(Duration::from_secs(120));
        schedule(&portal).await;
        portal.sign_in("admin@locked.onassent.example").await.get(paths::PROFILE).await.expect(200).shows(NEW);
        assert_eq!(portal.count("select count(*) from accounts where contact_source = 'operator' and contact_proof is null").await, 1);
        portal.sign_in("auditor@assent.example").await.get(&form).await.expect(403);
    }

    async fn r_acc_2_the_old_address_objects_to_the_operator_too_and_two_admins_help_each_other(portal: Portal) {
        let (customer, owner) = portal.customer("objects").await;
        portal.pass(DAY * 8);
        let operator = portal.sign_in("operator@assent.example").await;
        let form = format!("/customers/{customer}/set-contact");
        let page = operator.get(&form).await.expect(200);
        let admin = page.attr("input[name=account]", "value").unwrap();
        let fields = [("account", admin.as_str()), ("email", NEW), ("reason", "A letter with our letterhead")];
        operator.send(&page, &form, &fields).await.expect(200);
        answers(&portal, ADDRESS, "object").await.expect(200).says("contact-change-objected");
        portal.pass(DAY * 8);
        schedule(&portal).await;
        let owner_now = portal.sign_in("admin@objects.onassent.example").await;
        drop(owner);
        owner_now.get(paths::PROFILE).await.expect(200).shows(ADDRESS);
        let fields = [("first_name", "Rut"), ("last_name", "Read"), ("user_name", "rut"), ("email", "rut@vinterhamn.example"), ("roles", "customer_admin"), ("language", "en")];
        owner_now.fill("/people/new", "/people/new", &fields).await.expect(200);
        let rut = portal.visitor();
        let page = rut.get(&portal.link_to("rut@vinterhamn.example").await).await.expect(200);
        rut.send(&page, "/set-password", &[("new_password", "a-very-own-password")]).await.expect(200);
        let operator = portal.sign_in("operator@assent.example").await;
        operator.get(&form).await.expect(200).says("customers-contact-set-not-needed");
        let fields = [("account", admin.as_str()), ("email", NEW), ("reason", "Again")];
        operator.post(&form, &fields).await.expect(422);
    }
}
