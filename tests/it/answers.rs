//! What an answer of a customer settles: its invitations, what its browser keeps, what its partners read; and whom
//! R-DIRECT-4 lets be asked.

use assent::invitations::{self, AcceptLink, LinkProblem, Requested};

use crate::support::{Page, Portal, Tells, Visitor, say};

pub const TO: &str = "asa@vinterhamn.example";

/// Asks a customer from Account info, if nobody has, sends the letter, and gives back the invitation's address and the mailed link.
pub async fn asks(portal: &Portal, agent: &str, customer: &str) -> (String, String) {
    let agent = portal.sign_in(agent).await;
    let page = agent.get(&format!("/customers/{customer}")).await.expect(200);
    let page = match page.attr("a[href^='/invitations/']", "href") {
        Some(open) => agent.get(&open).await,
        None => agent.send(&page, &format!("/customers/{customer}/invite"), &[]).await,
    };
    let page = page.expect(200);
    assert!(page.path.starts_with("/invitations/"), "{}", page.path);
    let action = page.attr("form.generator", "action").unwrap();
    portal.pass(std::time::Duration::from_secs(1));
    let sent = agent
        .send(&page, &action, &[("act", "send"), ("to", TO)])
        .await
        .expect(200);
    (sent.path, portal.link_to(TO).await)
}

/// Sends a request for a relationship to somebody, and gives back the invitation's address and the mailed link.
async fn requests(portal: &Portal, agent: &str, provider: &str, to: &str) -> (String, String) {
    let agent = portal.sign_in(agent).await;
    let at = "/customers/request-relationship";
    let page = agent.get(&format!("{at}?{provider}")).await.expect(200);
    let action = page.attr("form.generator", "action").unwrap();
    let sent = agent.send(&page, &action, &[("act", "send"), ("to", to)]).await;
    (sent.expect(200).path, portal.link_to(to).await)
}

/// What a link asks of a customer, without asking for it.
async fn resolve(portal: &Portal, path: &str, customer: &str) -> Result<Requested, LinkProblem> {
    let link = AcceptLink::of_path(path).unwrap_or_else(|| panic!("{path} is no link"));
    let mut db = portal.site.db.read().await.unwrap();
    invitations::resolve(&mut db, &link, customer.parse().unwrap(), portal.clock.now()).await
}

/// The reusable form of a link: what stands in the address once the secret has left it.
fn without_secret(link: &str) -> &str {
    link.split("&token=").next().unwrap()
}

async fn declines(owner: &Visitor, link: &str) -> Page {
    let page = owner.get(link).await.expect(200);
    let page = owner.get(&page.attr("a.danger", "href").unwrap()).await.expect(200);
    owner
        .send(&page, "/accept/decline", &[("reason", "Not this year")])
        .await
        .expect(200)
}

async fn state_of(portal: &Portal, agent: &str, invitation: &str) -> String {
    let agent = portal.sign_in(agent).await;
    agent.get(invitation).await.expect(200).text(".head .status")
}

const ALDER: &str = "sales@alder.example";
const DOGWOOD: &str = "sales@dogwood.example";

/// The link by which a direct-bill partner or a provider asks for a relationship.
pub async fn relationship_link(portal: &Portal, partner: &str) -> String {
    let mut db = portal.site.db.read().await.unwrap();
    let partner = portal.sellers[partner].partner;
    let known = assent::partners::find(&mut db, partner).await.unwrap().unwrap();
    let guid = known.details.partner_guid;
    format!("/accept?invType=ResellerRelationship&partnerId={guid}&msppId=0&DAP=false")
}

stories! {
    async fn r_inv_4_an_answer_is_of_all_who_asked_for_the_same_and_the_browser_forgets_the_secret(portal: Portal) {
        let (customer, owner) = portal.customer("answers").await;
        portal.relate("dogwood", &customer).await;
        let (other, _) = asks(&portal, DOGWOOD, &customer).await;
        let (invitation, link) = asks(&portal, ALDER, &customer).await;
        let page = portal.ticks(&owner, &link).await.expect(200);
        let code = portal.code_to(TO).await;
        owner.send(&page, &page.path, &[("code", &code)]).await.expect(200).says("receipt-title-agreement");
        assert_eq!(state_of(&portal, ALDER, &invitation).await, "Accepted");
        assert_eq!(state_of(&portal, DOGWOOD, &other).await, "Accepted");
        // A secret that lingered would be looked up, and found answered.
        owner.get(without_secret(&link)).await.expect(200).says("accept-nothing-open");
        owner.get(&link).await.expect(410);
    }

    async fn r_direct_7_a_decline_by_a_partners_link_is_that_partners_and_the_bare_one_is_everybodys(portal: Portal) {
        let (customer, owner) = portal.customer("refuses").await;
        portal.relate("dogwood", &customer).await;
        let (other, _) = asks(&portal, DOGWOOD, &customer).await;
        let (invitation, link) = asks(&portal, ALDER, &customer).await;
        declines(&owner, &link).await;
        assert_eq!(state_of(&portal, ALDER, &invitation).await, "Declined");
        assert_eq!(state_of(&portal, DOGWOOD, &other).await, "Sent");
        // The secret is forgotten: who changes its mind is not told of the old answer.
        assert!(owner.get(without_secret(&link)).await.expect(200).has("input[name=agree]"));
        declines(&owner, "/accept").await;
        assert_eq!(state_of(&portal, DOGWOOD, &other).await, "Declined");
    }

    async fn r_upd_3_account_info_tells_what_was_declined_and_withdrawn_to_whom_it_concerns(portal: Portal) {
        let (customer, owner) = portal.customer("told").await;
        portal.relate("dogwood", &customer).await;
        let (_, link) = asks(&portal, ALDER, &customer).await;
        declines(&owner, &link).await;
        let path = format!("/customers/{customer}");
        let lines = portal.sign_in(ALDER).await.get(&path).await.expect(200).texts(".timeline li");
        let declined = lines.iter().find(|line| line.starts_with(&say("customers-history-declined", &[]))).unwrap_or_else(|| panic!("{lines:?}"));
        assert!(declined.contains("Åsa Öberg") && declined.contains("Not this year"), "{declined}");
        let lines = portal.sign_in(DOGWOOD).await.get(&path).await.expect(200).texts(".timeline li");
        assert!(!lines.iter().any(|line| line.starts_with(&say("customers-history-declined", &[]))), "what Alder asked for: {lines:?}");
        portal.accepts(&owner).await;
        portal.pass(std::time::Duration::from_secs(60));
        let withdraw = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(withdraw, withdraw, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200);
        for agent in [ALDER, DOGWOOD, "auditor@assent.example"] {
            let lines = portal.sign_in(agent).await.get(&path).await.expect(200).texts(".timeline li");
            assert!(lines[0].tells("customers-history-withdrawn") && lines[0].contains("Åsa Öberg"), "{lines:?}");
            assert!(lines[0].contains("New owners"), "{lines:?}");
        }
    }

    async fn r_direct_4_who_accepted_before_it_bought_may_be_asked_again(portal: Portal) {
        let (customer, owner) = portal.customer("again").await;
        portal.accepts(&owner).await;
        portal.run("update customers set bought_before = true where domain = 'again.onassent.example'").await;
        portal.new_version().await;
        let account = portal.sign_in(ALDER).await.get(&format!("/customers/{customer}")).await.expect(200);
        assert!(account.has("form[action$='/invite']"), "{}", account.main());
        let (invitation, link) = asks(&portal, ALDER, &customer).await;
        assert_eq!(state_of(&portal, ALDER, &invitation).await, "Sent");
        let list = portal.sign_in(ALDER).await.get("/invitations").await.expect(200);
        assert!(list.has("form[action$='/resend']"), "{}", list.main());
        assert!(owner.get(&link).await.expect(200).has("input[name=agree]"));
    }

    async fn r_rel_1_a_receipt_of_what_was_accepted_later_is_nothing_of_a_partner_that_served_before(portal: Portal) {
        let (customer, owner) = portal.customer("left").await;
        portal.relate("dogwood", &customer).await;
        let earlier = format!("/acceptances/{}", portal.accepts(&owner).await);
        portal.pass(std::time::Duration::from_secs(1));
        let partner = format!("/your-partners/{}", portal.sellers["dogwood"].partner);
        let page = owner.get(&partner).await.expect(200);
        owner.send(&page, &format!("{partner}/end"), &[]).await.expect(200);
        portal.new_version().await;
        portal.pass(std::time::Duration::from_secs(3));
        let later = format!("/acceptances/{}", portal.accepts(&owner).await);
        let dogwood = portal.sign_in(DOGWOOD).await;
        dogwood.get(&earlier).await.expect(200).says("address-partner");
        dogwood.get(&later).await.expect(404);
        portal.sign_in(ALDER).await.get(&later).await.expect(200);
    }

    async fn e_7_a_receipt_says_what_was_taken_back_since(portal: Portal) {
        let (_, owner) = portal.customer("undone").await;
        let birch = portal.sellers["birch"].partner;
        let mut db = portal.site.db.read().await.unwrap();
        let known = assent::partners::find(&mut db, birch).await.unwrap().unwrap();
        drop(db);
        let link = format!("/accept?invType=ResellerRelationship&partnerId={}&msppId=0&DAP=false", known.details.partner_guid);
        let page = portal.ticks(&owner, &link).await.expect(200);
        let code = portal.code_to(TO).await;
        let receipt = owner.send(&page, &page.path, &[("code", &code)]).await.expect(200);
        receipt.says("receipt-next");
        portal.pass(std::time::Duration::from_secs(15 * 60));
        assert!(!owner.get(&receipt.path).await.expect(200).main().tells("receipt-next"), "no news any more");
        let path = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(path, path, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200);
        let partner = format!("/your-partners/{birch}");
        owner.fill(&partner, &format!("{partner}/end"), &[]).await.expect(200);
        let undone = owner.get(&receipt.path).await.expect(200);
        undone.says("receipt-withdrawn").says("receipt-ended");
        let theirs = portal.sign_in(ALDER).await.get(&receipt.path).await.expect(200);
        assert!(!theirs.says("receipt-withdrawn").body.contains("Birch"), "{}", theirs.main());
        portal.pass(std::time::Duration::from_secs(60));
        let again = format!("/acceptances/{}", portal.accepts(&owner).await);
        assert!(!owner.get(&again).await.expect(200).main().contains("withdrawn"));
    }

    async fn e_3_a_code_that_went_to_an_address_that_is_the_persons_no_more_confirms_nothing(portal: Portal) {
        let (_, owner) = portal.customer("moved").await;
        let page = portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to(TO).await;
        let fields = [("email", "new@elsewhere.example"), ("present_password", assent::demo::PASSWORD)];
        owner.fill("/profile/contact", "/profile/contact", &fields).await.expect(200);
        let confirm = owner.get(&portal.link_to("new@elsewhere.example").await).await.expect(200);
        owner.send(&confirm, "/confirm-email", &[]).await.expect(200);
        let consent = owner.get(&portal.consent_link("admin@moved.onassent.example").await).await.expect(200);
        owner.send(&consent, "/contact-change", &[("answer", "agree")]).await.expect(200);
        let refused = owner.send(&page, &page.path, &[("code", &code)]).await.expect(422);
        assert!(refused.complaints()[0].tells("problem-code-late"), "{:?}", refused.complaints());
        let again = owner.send(&refused, &format!("{}/again", page.path), &[]).await.expect(200);
        let code = portal.code_to("new@elsewhere.example").await;
        owner.send(&again, &again.path, &[("code", &code)]).await.expect(200).says("receipt-title-agreement");
    }

    async fn r_rel_1_what_a_partner_asked_for_ends_with_the_relationship(portal: Portal) {
        let (customer, owner) = portal.customer("parted").await;
        let (invitation, link) = asks(&portal, ALDER, &customer).await;
        let sales = portal.sign_in(ALDER).await;
        let seen = sales.get("/invitations").await.expect(200);
        owner.get("/").await.expect(200).says("your-partners-asks-agreement");
        let partner = format!("/your-partners/{}", portal.sellers["alder"].partner);
        let page = owner.get(&partner).await.expect(200);
        owner.send(&page, &format!("{partner}/end"), &[]).await.expect(200);
        assert!(!owner.get("/").await.expect(200).main().tells("your-partners-asks-agreement"));
        owner.get(&link).await.expect(410).says("accept-link-revoked");
        // It is told once, and does not keep shut what any customer may open.
        let reusable = without_secret(&link).replace('?', "?invType=ResellerRelationship&msppId=0&");
        owner.get(&reusable).await.expect(200).says("accept-title-both");
        assert_eq!(state_of(&portal, ALDER, &invitation).await, "Revoked");
        let before = portal.rows().await["letters"];
        let again = sales.send(&seen, &format!("{invitation}/resend"), &[]).await.expect(200);
        assert!(!again.has("form.generator"), "{}", again.main());
        assert_eq!(portal.rows().await["letters"], before, "nobody is written to any more");
    }

    async fn r_role_6_who_declined_a_relationship_is_no_customer_and_is_not_shown_as_one(portal: Portal) {
        let (customer, owner) = portal.customer("refused").await;
        let (invitation, link) = requests(&portal, DOGWOOD, "", "chef@example.com").await;
        declines(&owner, &link).await;
        let theirs = format!("a[href='/customers/{customer}']");
        let sales = portal.sign_in(DOGWOOD).await;
        for path in [invitation.as_str(), "/invitations"] {
            let page = sales.get(path).await.expect(200);
            page.shows("Declined").shows("chef@example.com");
            assert!(!page.has(&theirs) && !page.main().contains("Vinterhamn"), "{}", page.main());
        }
        let auditor = portal.sign_in("auditor@assent.example").await;
        assert!(auditor.get(&invitation).await.expect(200).has(&theirs), "the operator sees all");
        auditor.get("/invitations").await.expect(200).shows("Vinterhamn Bryggeri AB");
    }

    async fn r_role_6_an_invitation_names_a_customer_as_its_partner_knew_it(portal: Portal) {
        let (customer, _) = portal.customer("renamed").await;
        portal.relate("dogwood", &customer).await;
        let (invitation, _) = asks(&portal, ALDER, &customer).await;
        portal.pass(std::time::Duration::from_secs(1));
        let page = format!("/customers/{customer}");
        portal.sign_in("global@alder.example").await.fill(&page, &format!("{page}/end"), &[]).await.expect(200);
        portal.pass(std::time::Duration::from_secs(1));
        let edit = format!("{page}/edit");
        let dogwood = portal.sign_in(DOGWOOD).await;
        dogwood.fill(&edit, &edit, &[("company_name", "Nyhamn AB")]).await.expect(200).shows("Nyhamn AB");
        let sales = portal.sign_in(ALDER).await;
        for path in [invitation.as_str(), "/invitations"] {
            let page = sales.get(path).await.expect(200);
            page.shows("Revoked").shows("Vinterhamn Bryggeri AB");
            assert!(!page.main().contains("Nyhamn"), "{}", page.main());
        }
        assert!(sales.get(&invitation).await.expect(200).has(&format!("a[href='{page}']")), "as it was, it may be read");
        let auditor = portal.sign_in("auditor@assent.example").await;
        auditor.get(&invitation).await.expect(200).shows("Nyhamn AB");
    }

    async fn r_ind_4_an_invitation_through_one_provider_is_not_answered_by_a_link_that_names_another(portal: Portal) {
        portal.run("update partners set kind = 'indirect_provider' where name = 'Dogwood Cloud'").await;
        portal.run(
            "insert into partnerships (provider_id, reseller_id, since)
             select p.id, r.id, 1 from partners p, partners r where p.name = 'Dogwood Cloud' and r.name = 'Cedar Resale'",
        ).await;
        let (customer, _) = portal.customer("through").await;
        let birch = format!("&provider={}", portal.sellers["birch"].partner);
        let (invitation, link) = requests(&portal, "sales@cedar.example", &birch, "chef@example.com").await;
        let guid = async |partner: &str| {
            let mut db = portal.site.db.read().await.unwrap();
            let partner = assent::partners::find(&mut db, portal.sellers[partner].partner).await.unwrap().unwrap();
            partner.details.partner_guid.to_string()
        };
        let other = link.replace(&guid("birch").await, &guid("dogwood").await);
        assert_ne!(other, link);
        assert!(matches!(resolve(&portal, &other, &customer).await, Err(LinkProblem::Unknown)));
        let stranger = portal.visitor();
        let page = stranger.get(&link).await.expect(200);
        let fields = [("sign_in_name", "admin@through.onassent.example"), ("password", assent::demo::PASSWORD)];
        stranger.send(&page, "/sign-in", &fields).await.expect(200);
        assert_eq!(state_of(&portal, "sales@cedar.example", &invitation).await, "Opened");
        let invited = async |link: &str| resolve(&portal, without_secret(link), &customer).await.unwrap().invitation;
        assert!(invited(&link).await.is_some());
        assert!(invited(&other).await.is_none(), "the reusable link of another provider asks for itself alone");
    }

    async fn r_inv_4_a_letter_that_has_not_gone_goes_no_more_once_its_invitation_is_revoked(portal: Portal) {
        for (prefix, by_ending) in [("revoked", false), ("parted", true)] {
            let (customer, owner) = portal.customer(prefix).await;
            portal.deliver().await;
            let before = portal.mailbox.list(TO).len();
            let sales = portal.sign_in(ALDER).await;
            let page = sales.get(&format!("/customers/{customer}")).await.expect(200);
            let invitation = page.attr("a[href^='/invitations/']", "href").unwrap();
            let page = sales.get(&invitation).await.expect(200);
            let action = page.attr("form.generator", "action").unwrap();
            let page = sales.send(&page, &action, &[("act", "send"), ("to", TO)]).await.expect(200);
            assert_eq!(portal.rows().await["letter_secrets"], 1);
            if by_ending {
                let partner = format!("/your-partners/{}", portal.sellers["alder"].partner);
                owner.fill(&partner, &format!("{partner}/end"), &[]).await.expect(200);
            } else {
                sales.send(&page, &format!("{invitation}/revoke"), &[]).await.expect(200);
            }
            assert_eq!(portal.rows().await["letter_secrets"], 0, "its secret is erased");
            portal.deliver().await;
            assert_eq!(portal.mailbox.list(TO).len(), before, "nobody gets a dead invitation");
            let operator = portal.sign_in("operator@assent.example").await;
            let list = operator.get(&format!("/outgoing-mail?state=replaced&recipient={TO}")).await.expect(200);
            list.says("outgoing-state-replaced").says("outgoing-withdrawn-at");
            let letter = list.attr("tbody th a", "href").unwrap();
            let letter = operator.get(&letter).await.expect(200);
            letter.says("outgoing-withdrawn");
            assert!(!letter.has("form.bar"), "it is not sent again");
        }
    }

    async fn r_inv_4_sending_again_and_accepting_at_the_same_moment_do_not_wait_for_each_other(portal: Portal) {
        for round in 0..4 {
            let (customer, owner) = portal.customer(&format!("meet{round}")).await;
            let (invitation, link) = asks(&portal, ALDER, &customer).await;
            let page = portal.ticks(&owner, &link).await.expect(200);
            let code = portal.code_to(TO).await;
            let sales = portal.sign_in(ALDER).await;
            let list = sales.get("/invitations").await.expect(200);
            let (fields, resend) = ([("code", code.as_str())], format!("{invitation}/resend"));
            let (accepted, sent) = tokio::join!(
                owner.send(&page, &page.path, &fields),
                sales.send(&list, &resend, &[])
            );
            assert_eq!((accepted.status, sent.status), (200, 200), "{} {}", accepted.main(), sent.main());
        }
    }

    async fn r_direct_7_of_accepting_and_declining_at_the_same_moment_one_is_done(portal: Portal) {
        for round in 1..=4 {
            let (customer, owner) = portal.customer(&format!("both{round}")).await;
            let (_, link) = asks(&portal, ALDER, &customer).await;
            let page = portal.ticks(&owner, &link).await.expect(200);
            let code = portal.code_to(TO).await;
            let decline = owner.get(without_secret(&link)).await.expect(200);
            let decline = owner.get(&decline.attr("a.danger", "href").unwrap()).await.expect(200);
            let (typed, reason) = ([("code", code.as_str())], [("reason", "Not this year")]);
            let (accepted, declined) = tokio::join!(
                owner.send(&page, &page.path, &typed),
                owner.send(&decline, "/accept/decline", &reason)
            );
            assert!(accepted.status < 500 && declined.status < 500, "{} {}", accepted.main(), declined.main());
            let rows = portal.rows().await;
            assert_eq!(rows["confirmations"] + rows["declines"], round, "{} {}", accepted.main(), declined.main());
        }
    }

    async fn r_direct_5_two_tabs_withdraw_once_and_the_partners_are_told_once(portal: Portal) {
        let (_, owner) = portal.customer("tabs").await;
        portal.accepts(&owner).await;
        let path = "/withdraw/MicrosoftCustomerAgreement";
        let mut tabs = Vec::new();
        for _ in 0..4 {
            tabs.push(owner.get(path).await.expect(200));
        }
        let clicks = tabs.iter().map(|tab| owner.send(tab, path, &[("withdraw", "yes")]));
        for page in futures_util::future::join_all(clicks).await {
            page.expect(200);
        }
        assert_eq!(portal.rows().await["withdrawals"], 1);
    }

    async fn r_role_7_a_customer_that_may_not_accept_by_itself_is_offered_it_nowhere(portal: Portal) {
        let (_, owner) = portal.customer("later").await;
        let button = "main a.primary[href='/accept']";
        let partner = format!("/your-partners/{}", portal.sellers["alder"].partner);
        assert!(owner.get("/").await.expect(200).has(button));
        assert!(owner.get(&partner).await.expect(200).has("main a[href^='/accept?']"));
        portal.run("delete from policy_rows where rule = 'direct_acceptance'").await;
        portal.pass(std::time::Duration::from_secs(3));
        let page = owner.get("/").await.expect(200);
        assert!(!page.has(button), "{}", page.main());
        assert!(!owner.get(&partner).await.expect(200).has("main a[href^='/accept?']"));
    }

    async fn r_direct_4_is_ended_by_the_operator_from_a_date(portal: Portal) {
        portal.run(
            "insert into policy_rows (from_date, position, rule, type_id)
             values ('2026-11-01', 90, 'bought_before_may_accept', 'MicrosoftCustomerAgreement')",
        ).await;
        let (customer, owner) = portal.customer("ended").await;
        portal.run("update customers set bought_before = true where domain = 'ended.onassent.example'").await;
        let (invitation, link) = asks(&portal, ALDER, &customer).await;
        assert_eq!(state_of(&portal, ALDER, &invitation).await, "Sent");
        assert!(owner.get(&link).await.expect(200).has("input[name=agree]"));
    }

    async fn e_6_link_scanners_that_fetch_every_link_of_every_letter_change_nothing(portal: Portal) {
        let (customer, owner) = portal.customer("scanned").await;
        let (_, invitation) = asks(&portal, ALDER, &customer).await;
        owner.fill("/profile/contact", "/profile/contact", &[
            ("email", "new@elsewhere.example"),
            ("present_password", assent::demo::PASSWORD),
        ]).await.expect(200);
        let contact = portal.link_to("new@elsewhere.example").await;
        let registration = crate::registration::link_of(&portal, "birch").await;
        let register = portal.visitor().get(&registration).await.attr("a[href^='/register?']", "href").unwrap();
        portal.visitor().fill(&register, &register, &[("email", "nils@nordvik.example")]).await.expect(200);
        let mailed = portal.link_to("nils@nordvik.example").await;
        let before = portal.rows().await;
        for link in [&invitation, &contact, &registration, &mailed] {
            let scanner = portal.visitor();
            for method in [reqwest::Method::HEAD, reqwest::Method::GET, reqwest::Method::GET] {
                let answer = scanner.request(method, link, &[], String::new()).await;
                assert!(answer.status < 500, "{link}: {}", answer.status);
            }
        }
        assert_eq!(portal.rows().await, before);
        // Each still opens what it opened.
        assert!(owner.get(&invitation).await.expect(200).has("input[name=agree]"));
        portal.visitor().get(&contact).await.expect(200);
        portal.visitor().get(&mailed).await.expect(200);
    }
}
