//! Invitations and requests for a relationship: making, sending, following and ending them (R-INV-1 to R-INV-4).

use std::time::Duration;

use assent::accounts::{CustomerUser, Permission, Visitor as Who};
use assent::audit::Context;
use assent::invitations::{self, AcceptLink, Answer, Answered, LinkProblem};
use assent::values::id::CustomerId;

use crate::support::customers::{asked, attested, customer_on, password_on};
use crate::support::{Page, Portal, Tells, Visitor};

pub const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A customer that its partner has asked in the wizard, and the invitation's address.
pub async fn invited(agent: &Visitor, prefix: &str) -> (String, String, Page) {
    let page = agent.onboard(&asked(prefix)).await.expect(200);
    let invitation = page.attr("a[href^='/invitations/']", "href").unwrap();
    (customer_on(&page), invitation, page)
}

/// Presses a button of the generator on an invitation's page.
pub async fn press(agent: &Visitor, invitation: &str, act: &str, fields: &[(&str, &str)]) -> Page {
    let page = agent.get(invitation).await.expect(200);
    press_on(agent, &page, act, fields).await
}

pub async fn press_on(agent: &Visitor, page: &Page, act: &str, fields: &[(&str, &str)]) -> Page {
    let action = page.attr("form.generator", "action").unwrap();
    let mut all = vec![("act", act)];
    all.extend(fields);
    agent.send(page, &action, &all).await
}

pub async fn status_of(agent: &Visitor, invitation: &str) -> String {
    agent.get(invitation).await.expect(200).text(".head .status")
}

/// The first Customer admin of a customer, as sessions know the person.
async fn admin_of(portal: &Portal, customer: &str) -> Who {
    let customer: CustomerId = customer.parse().unwrap();
    let mut db = portal.site.db.read().await.unwrap();
    let people = assent::accounts::people::of_customer(&mut db, customer).await.unwrap();
    let person = &people[0];
    Who {
        account: person.id,
        session: assent::values::id::SessionId::from(person.id.uuid()),
        sign_in_name: person.sign_in_name.clone(),
        name: person.name.clone(),
        organisation: assent::accounts::Organisation::Customer {
            id: customer,
            name: "Vinterhamn Bryggeri AB".into(),
        },
        roles: person.roles,
        language: None,
        time_zone: person.time_zone,
        must_change_password: false,
    }
}

/// What a link asks of a customer.
async fn resolve(portal: &Portal, path: &str, customer: &str) -> Result<invitations::Requested, LinkProblem> {
    let link = AcceptLink::of_path(path).unwrap_or_else(|| panic!("{path} is no link"));
    let mut db = portal.site.db.read().await.unwrap();
    invitations::resolve(&mut db, &link, customer.parse().unwrap(), portal.clock.now()).await
}

fn cx(portal: &Portal) -> Context {
    Context::system(portal.clock.now(), portal.site.random.clone())
}

async fn answer(portal: &Portal, path: &str, customer: &str, what: Answer) -> Answered {
    let id = resolve(portal, path, customer).await.unwrap().invitation.unwrap();
    let who = CustomerUser::of(&admin_of(portal, customer).await).unwrap();
    let mut tx = portal.site.db.write().await.unwrap();
    let done = invitations::answer(&mut tx, &cx(portal), id, &who, &what)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    done
}

const TO: &str = "asa@vinterhamn.example";

stories! {
    async fn r_inv_1_the_wizards_confirmation_offers_the_invitation(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, invitation, page) = invited(&sales, "offered").await;
        page.says("invitations-offer");
        let page = sales.get(&invitation).await.expect(200);
        page.says("invitation-state-created").shows("Vinterhamn Bryggeri AB").shows("Microsoft Customer Agreement");
        assert_eq!(page.attr("#to", "value").as_deref(), Some(TO));
        let body = page.text("#body");
        let link = page.attr("#letter-link", "value").unwrap();
        assert!(body.contains(&link) && body.contains("admin@offered.onassent.example"), "{body}");
        assert!(!link.contains("token"), "{link}");
        let attested = sales.onboard(&attested("attested")).await.expect(200);
        assert!(!attested.has("a[href^='/invitations/']"));
    }

    async fn r_inv_3_account_info_invites_and_finds_the_invitation_that_is_open(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("again")).await.expect(200));
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        let invite = format!("/customers/{customer}/invite");
        let first = sales.send(&account, &invite, &[]).await.expect(200);
        assert!(first.path.starts_with("/invitations/"), "{}", first.path);
        let second = sales.send(&account, &invite, &[]).await.expect(200);
        assert_eq!(first.path, second.path, "inviting twice invites once");
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        assert_eq!(account.attr("a[href^='/invitations/']", "href").as_deref(), Some(first.path.as_str()));
        assert!(!account.has(&format!("form[action='{invite}']")));
    }

    async fn r_mail_4_a_sent_invitation_carries_a_secret_that_is_kept_as_a_hash(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "secret").await;
        press(&sales, &invitation, "send", &[("subject", "Please\tread")]).await.expect(200).says("invitations-flash-sent");
        let link = portal.link_to(TO).await;
        assert!(link.starts_with("/accept?partnerId=") && link.contains("&token="), "{link}");
        let asked = resolve(&portal, &link, &customer).await.unwrap();
        assert_eq!(asked.partner.unwrap().details.name.as_str(), "Alder Direct");
        assert_eq!(asked.agreement.as_deref(), Some("MicrosoftCustomerAgreement"));
        assert!(asked.invitation.is_some() && !asked.relationship_open_to_accept);
        let token = link.split("token=").nth(1).unwrap();
        let page = sales.get(&invitation).await.expect(200);
        assert!(!page.body.contains(token), "the page shows no secret");
        let letter = portal.mailbox.list(TO).into_iter().next().unwrap();
        assert_eq!(letter.reply_to.as_deref(), Some("sales@alder.example"));
        assert!(letter.html.contains(token) && letter.text.contains(token));
        assert!(letter.from.starts_with("Alder Direct via Assent <"), "{}", letter.from);
    }

    async fn r_inv_4_resending_makes_a_new_secret_and_ends_the_old(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "resent").await;
        press(&sales, &invitation, "send", &[("body", "Mind this: {link}")]).await.expect(200);
        let old = portal.link_to(TO).await;
        portal.pass(DAY);
        let sales = portal.sign_in("sales@alder.example").await;
        let list = sales.get("/invitations").await.expect(200);
        let resend = format!("{invitation}/resend");
        sales.send(&list, &resend, &[]).await.expect(200).says("invitations-flash-resent");
        sales.send(&list, &resend, &[]).await.expect(200).says("invitations-flash-meanwhile");
        portal.deliver().await;
        let letters = portal.mailbox.list(TO);
        assert_eq!(letters.len(), 2, "a double click sends one letter");
        // After who wrote it.
        assert!(letters[0].text.contains("\n\nMind this:"));
        let new = portal.link_to(TO).await;
        assert_ne!(old, new);
        assert!(matches!(resolve(&portal, &old, &customer).await, Err(LinkProblem::Spent(_))));
        assert!(resolve(&portal, &new, &customer).await.is_ok());
    }

    async fn r_inv_4_a_reminder_leaves_the_first_link_as_it_is_and_comes_once_a_day(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "reminded").await;
        let remind = format!("{invitation}/remind");
        sales.get(&invitation).await;
        sales.post(&remind, &[]).await.expect(200).says("invitations-flash-never-sent");
        press(&sales, &invitation, "send", &[]).await.expect(200);
        let first = portal.link_to(TO).await;
        let button = format!("form[action='{remind}']");
        assert!(!sales.get("/invitations").await.expect(200).has(&button), "what is refused is not offered");
        sales.post(&remind, &[]).await.expect(200).says("invitations-flash-too-soon");
        portal.pass(DAY);
        let sales = portal.sign_in("sales@alder.example").await;
        assert!(sales.get("/invitations").await.expect(200).has(&button));
        let page = sales.get(&invitation).await.expect(200);
        sales.send(&page, &remind, &[]).await.expect(200).says("invitations-flash-reminded");
        sales.send(&page, &remind, &[]).await.expect(200).says("invitations-flash-too-soon");
        let second = portal.link_to(TO).await;
        assert_ne!(first, second);
        let letters = portal.mailbox.list(TO);
        assert_eq!(letters.len(), 2);
        assert!(letters[0].subject.starts_with("Påminnelse: "), "{}", letters[0].subject);
        for link in [first, second] {
            assert!(resolve(&portal, &link, &customer).await.is_ok(), "{link}");
        }
    }

    async fn r_inv_4_it_expires_by_the_day_and_sending_again_revives_it(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "expired").await;
        press(&sales, &invitation, "send", &[]).await.expect(200);
        let link = portal.link_to(TO).await;
        portal.pass(DAY * 30);
        assert!(resolve(&portal, &link, &customer).await.is_ok(), "the last day counts");
        portal.pass(DAY);
        assert!(matches!(resolve(&portal, &link, &customer).await, Err(LinkProblem::Expired(_))));
        let sales = portal.sign_in("sales@alder.example").await;
        assert_eq!(status_of(&sales, &invitation).await, "Expired");
        sales.get(&invitation).await.expect(200).says("invitations-expired");
        sales.get("/invitations?invitation_state=expired").await.expect(200).shows("Vinterhamn");
        let open = sales.get("/invitations?invitation_state=sent").await.expect(200);
        assert!(!open.main().contains("Vinterhamn"));
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        account.shows("Not provided");
        sales.post(&format!("{invitation}/remind"), &[]).await.expect(200).says("invitations-flash-expired");
        press(&sales, &invitation, "send", &[]).await.expect(200).says("invitations-flash-sent");
        assert_eq!(status_of(&sales, &invitation).await, "Sent");
        let again = portal.link_to(TO).await;
        assert!(resolve(&portal, &again, &customer).await.is_ok());
    }

    async fn r_inv_4_a_revoked_invitation_opens_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "revoked").await;
        press(&sales, &invitation, "send", &[]).await.expect(200);
        let link = portal.link_to(TO).await;
        let page = sales.get(&invitation).await.expect(200);
        let revoke = format!("{invitation}/revoke");
        sales.send(&page, &revoke, &[]).await.expect(200).says("invitations-flash-revoked");
        sales.send(&page, &revoke, &[]).await.expect(200);
        assert!(matches!(resolve(&portal, &link, &customer).await, Err(LinkProblem::Revoked(_))));
        assert_eq!(status_of(&sales, &invitation).await, "Revoked");
        let late = press_on(&sales, &page, "send", &[]).await.expect(200);
        late.says("invitations-flash-revoked-already");
        assert!(!sales.get(&invitation).await.has("form.generator"), "nothing is offered");
        let global = portal.sign_in("global@alder.example").await;
        let log = global.get("/activity").await.expect(200);
        let lines = log.texts(".scroll > .cards > tbody > tr:not(.more)");
        let taken_back = lines.iter().filter(|line| line.tells("audit-invitation-revoked"));
        assert_eq!(taken_back.count(), 1, "twice is once");
    }

    async fn r_inv_4_an_answered_invitation_says_so_and_another_customer_learns_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "answered").await;
        let (other, theirs, _) = invited(&sales, "other").await;
        press(&sales, &invitation, "send", &[]).await.expect(200);
        let link = portal.link_to(TO).await;
        assert!(matches!(resolve(&portal, &link, &other).await, Err(LinkProblem::WrongCustomer(_))));
        assert_eq!(answer(&portal, &link, &customer, Answer::Accepted).await, Answered::Done);
        assert!(matches!(resolve(&portal, &link, &customer).await, Err(LinkProblem::AlreadyAccepted(_))));
        assert!(matches!(resolve(&portal, &link, &other).await, Err(LinkProblem::WrongCustomer(_))));
        assert_eq!(status_of(&sales, &invitation).await, "Accepted");
        sales.get(&theirs).await;
        press(&sales, &theirs, "send", &[("to", "annan@other.example")]).await.expect(200);
        let link = portal.link_to("annan@other.example").await;
        let declined = Answer::Declined { reason: Some("<b>Not now</b>".into()) };
        assert_eq!(answer(&portal, &link, &other, declined).await, Answered::Done);
        assert!(matches!(resolve(&portal, &link, &other).await, Err(LinkProblem::Declined(_))));
        let page = sales.get(&theirs).await.expect(200);
        page.shows("Declined").shows("<b>Not now</b>");
        let account = sales.get(&format!("/customers/{other}")).await.expect(200);
        account.shows("Declined");
        assert!(account.has(&format!("form[action='/customers/{other}/invite']")), "it can be invited again");
    }

    async fn r_inv_4_a_disabled_partners_links_open_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "disabled").await;
        press(&sales, &invitation, "send", &[]).await.expect(200);
        let link = portal.link_to(TO).await;
        portal.run("update partners set disabled_at = 1 where name = 'Alder Direct'").await;
        assert!(matches!(resolve(&portal, &link, &customer).await, Err(LinkProblem::PartnerDisabled(_))));
        let reusable = AcceptLink::of_path(&link).unwrap().without_token().path();
        assert!(matches!(resolve(&portal, &reusable, &customer).await, Err(LinkProblem::PartnerDisabled(_))));
    }

    async fn a_copied_letter_leads_to_the_open_invitation_of_that_partner_alone(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "copied").await;
        let link = sales.get(&invitation).await.attr("#letter-link", "value").unwrap();
        let link = link.strip_prefix(portal.base.as_str()).unwrap();
        let asked = resolve(&portal, link, &customer).await.unwrap();
        assert_eq!(asked.invitation.unwrap().to_string(), invitation.replace("/invitations/", ""));
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        let (stranger, _, _) = invited(&dogwood, "stranger").await;
        assert!(matches!(resolve(&portal, link, &stranger).await, Err(LinkProblem::WrongCustomer(_))));
    }

    async fn r_inv_2_a_relationship_is_requested_by_a_reusable_link_and_followed_once_sent(portal: Portal) {
        let global = portal.sign_in("global@dogwood.example").await;
        let first = global.get("/customers/request-relationship").await.expect(200);
        assert!(first.attr("#letter-link", "value").unwrap().ends_with("&DAP=false"), "the email is there at once");
        let choice = "form[method=get][action='/customers/request-relationship']";
        assert!(first.has(&format!("{choice} input[name=dap]")), "with the choice beside it");
        let page = global.get("/customers/request-relationship?dap=yes").await.expect(200);
        let link = page.attr("#letter-link", "value").unwrap();
        assert!(link.contains("/accept?invType=ResellerRelationship&partnerId="), "{link}");
        assert!(link.ends_with("&msppId=0&DAP=true"), "{link}");
        assert!(page.text("#body").tells("letter-relationship-dap"));
        let missing = press_on(&global, &page, "send", &[]).await.expect(422);
        assert_eq!(missing.complaints().len(), 1);
        let to = ("to", "ö'neill+csp@smörgås.example");
        let edited = ("body", "My own words.");
        let kept = press_on(&global, &page, "update", &[to, edited]).await.expect(200);
        kept.says("generator-put-back");
        let sent = press_on(&global, &kept, "send", &[]).await.expect(200);
        sent.says("invitations-flash-sent").shows("ö'neill+csp@smörgås.example").says("invitations-dap-asked");
        let again = press_on(&global, &kept, "send", &[]).await.expect(200);
        assert_eq!(again.path, sent.path, "a double click makes one");
        portal.deliver().await;
        let letters = portal.mailbox.list("smörgås.example");
        assert_eq!(letters.len(), 1);
        assert!(letters[0].text.contains("\n\nMy own words.\n\nhttp"), "{}", letters[0].text);
        let other = press_on(&global, &kept, "send", &[("to", "other@example.com")]).await.expect(200);
        assert_ne!(other.path, sent.path, "the same letter to somebody else is another invitation");
        assert_eq!(global.get("/invitations?q=neill").await.expect(200).texts("tbody tr").len(), 1);
        assert_eq!(global.get("/invitations").await.expect(200).texts("tbody tr").len(), 2);
        let alder = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&alder.onboard(&attested("both")).await.expect(200));
        let reusable = link.strip_prefix(portal.base.as_str()).unwrap();
        let asked = resolve(&portal, reusable, &customer).await.unwrap();
        assert!(asked.relationship_open_to_accept && asked.dap && asked.invitation.is_none());
        let secret = portal.link_to("other@example.com").await;
        let asked = resolve(&portal, &secret, &customer).await.unwrap();
        assert!(asked.relationship_open_to_accept && asked.dap && asked.invitation.is_some());
    }

    async fn r_ind_4_a_resellers_link_names_its_provider_besides(portal: Portal) {
        let cedar = portal.sign_in("sales@cedar.example").await;
        let page = cedar.get("/customers/request-relationship").await.expect(200);
        let birch = portal.sellers["birch"].partner;
        let only = page.attr("input[name=provider]", "value");
        assert_eq!(only, Some(birch.to_string()), "of one there is nothing to choose");
        let link = page.attr("#letter-link", "value").unwrap();
        assert!(link.contains("invType=IndirectResellerRelationship") && link.contains("&indirectCSPId="), "{link}");
        page.shows("Birch Distribution");
        press_on(&cedar, &page, "send", &[("to", "chef@example.com")]).await.expect(200).shows("Birch Distribution");
        let alder = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&alder.onboard(&attested("moved")).await.expect(200));
        let link = portal.link_to("chef@example.com").await;
        let asked = resolve(&portal, &link, &customer).await.unwrap();
        assert!(asked.relationship_open_to_accept);
        assert_eq!(asked.provider.unwrap().id, birch);
        portal.run("update partnerships set ended_at = 1").await;
        assert!(matches!(resolve(&portal, &link, &customer).await, Err(LinkProblem::NotPartners(_))));
        let dogwood = portal.sellers["dogwood"].partner;
        let foreign = format!("/customers/request-relationship?provider={dogwood}");
        cedar.get(&foreign).await.expect(422);
    }

    async fn r_role_8_who_may_not_send_is_not_offered_it_and_is_refused(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, invitation, _) = invited(&sales, "roles").await;
        for (name, may_request) in [("helpdesk@alder.example", false), ("global@alder.example", true)] {
            let agent = portal.sign_in(name).await;
            let page = agent.get(&invitation).await.expect(200);
            assert!(!page.has("form.generator") && !page.has("form[action$='/revoke']"), "{name}");
            let list = agent.get("/invitations").await.expect(200);
            assert!(!list.has("form[action$='/revoke']"), "{name}");
            assert!(!list.texts("thead th").contains(&"Actions".to_owned()), "{name} has nothing to do here");
            assert_eq!(list.has("a[href='/customers/request-relationship']"), may_request, "{name}");
            agent.post(&format!("{invitation}/revoke"), &[]).await.expect(403);
            agent.post(&format!("{invitation}/letter?seen="), &[("act", "send")]).await.expect(403);
            agent.post(&format!("/customers/{customer}/invite"), &[]).await.expect(403);
        }
        for name in ["sales@dogwood.example", "global@birch.example"] {
            let other = portal.sign_in(name).await;
            other.get(&invitation).await.expect(404);
            other.get("/invitations").await.expect(200);
            for act in ["remind", "resend", "revoke"] {
                other.post(&format!("{invitation}/{act}"), &[]).await.expect(404);
            }
        }
        let auditor = portal.sign_in("auditor@assent.example").await;
        let page = auditor.get(&invitation).await.expect(200);
        page.shows("Alder Direct");
        assert!(!page.has("form.generator"));
        assert!(sales.get("/invitations").await.expect(200).texts("thead th").contains(&"Actions".to_owned()));
        auditor.get("/invitations?q=vinter").await.expect(200).shows("Alder Direct");
    }

    async fn names_and_subjects_begin_no_header(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, invitation, _) = invited(&sales, "header").await;
        press(&sales, &invitation, "send", &[("subject", "Hello\r\nBcc: all@example.com")]).await;
        press(&sales, &invitation, "send", &[("subject", "Hello")]).await.expect(200);
        portal.deliver().await;
        assert!(!portal.mailbox.list(TO).is_empty() && portal.mailbox.list("all@example.com").is_empty());
        for letter in portal.mailbox.list(TO) {
            assert!(!letter.subject.contains(['\r', '\n']), "{}", letter.subject);
        }
        for to in ["a@b.example\r\nBcc: c@d.example", "\"a b\"@example.com", "a@b@c", "a@"] {
            let page = press(&sales, &invitation, "send", &[("to", to)]).await.expect(422);
            assert!(!page.complaints().is_empty(), "{to}");
        }
    }

    async fn the_list_pages_by_key_and_filters_by_state(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        for number in 0..27 {
            let letter = format!("01890000-0000-7000-8000-0000000000{number:02}");
            let page = sales.get(&format!("/customers/request-relationship?letter={letter}")).await.expect(200);
            let to = format!("n{number}@example.com");
            press_on(&sales, &page, "send", &[("to", &to)]).await.expect(200);
            portal.pass(Duration::from_secs(1));
        }
        let page = sales.get("/invitations").await.expect(200);
        page.shows("1–25 of 27").shows("n26@example.com");
        let next = page.attr("a[rel=next]", "href").unwrap();
        let last = sales.get(&next).await.expect(200);
        last.shows("26–27 of 27").shows("n0@example.com");
        let back = sales.get(&last.attr("a[rel=prev]", "href").unwrap()).await.expect(200);
        back.shows("1–25 of 27");
        sales.get("/invitations?invitation_state=accepted").await.expect(200).says("table-no-match");
        let operator = portal.sign_in("operator@assent.example").await;
        operator.get("/invitations?invitation_state=sent").await.expect(200).shows("1–25 of 27");
        operator.get("/invitations?q=n26").await.expect(200).shows("1–1 of 1");
    }
}

/// Follows a link as somebody does who is not signed in, and signs in.
async fn sign_in_by(portal: &Portal, link: &str, name: &str, password: &str) -> (Visitor, Page) {
    let visitor = portal.visitor();
    let page = visitor.get(link).await;
    assert!(page.path.starts_with("/sign-in?next="), "{}", page.path);
    assert!(
        !page.path.contains("token") && !page.body.contains("token="),
        "{}",
        page.path
    );
    assert!(
        !page.body.contains("Vinterhamn"),
        "nothing of a customer is shown before sign-in"
    );
    let page = visitor
        .send(&page, "/sign-in", &[("sign_in_name", name), ("password", password)])
        .await;
    (visitor, page)
}

stories! {
    async fn r_inv_4_opened_is_set_by_the_sign_in_that_came_through_the_link_and_never_by_a_get(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, invitation, page) = invited(&sales, "opened").await;
        press(&sales, &invitation, "send", &[]).await.expect(200);
        let link = portal.link_to(TO).await;
        let scanner = Visitor::without_redirects(&portal.base);
        for method in [reqwest::Method::GET, reqwest::Method::HEAD] {
            let mut at = link.clone();
            for _ in 0..5 {
                let page = scanner.request(method.clone(), &at, &[], String::new()).await;
                let Some(next) = page.headers.get("location") else { break };
                at = next.to_str().unwrap().to_owned();
            }
        }
        assert_eq!(status_of(&sales, &invitation).await, "Sent", "link scanners change nothing");
        let password = password_on(&page);
        let (owner, page) = sign_in_by(&portal, &link, "admin@opened.onassent.example", &password).await;
        assert!(page.path.starts_with("/profile/password"), "{}", page.path);
        assert_eq!(status_of(&sales, &invitation).await, "Opened");
        let page = portal.first_password(&owner, &page, &password, assent::demo::PASSWORD).await.expect(200);
        assert!(page.path.starts_with("/accept?partnerId="), "the link survives the change: {}", page.path);
        assert!(!page.path.contains("token"));
    }

    async fn a_forwarded_invitation_shows_somebody_elses_company_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, invitation, _) = invited(&sales, "intended").await;
        press(&sales, &invitation, "send", &[]).await.expect(200);
        let link = portal.link_to(TO).await;
        let (_, _, page) = invited(&sales, "forwarded").await;
        let password = password_on(&page);
        let (owner, page) = sign_in_by(&portal, &link, "admin@forwarded.onassent.example", &password).await;
        owner.speaks_english().await;
        let page = owner.get(&page.path).await;
        let page = portal.first_password(&owner, &page, &password, assent::demo::PASSWORD).await;
        page.says("accept-link-wrong-customer");
        assert_eq!(status_of(&sales, &invitation).await, "Sent");
    }
}
