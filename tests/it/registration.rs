//! **Register your organisation** (R-INV-5): from a partner's link to a Customer admin who is signed in.

use std::time::Duration;

use crate::support::customers::{attested, customer_on};
use crate::support::{Kind, Page, Portal, Tells, Visitor};

/// The reusable link of a partner, as a path.
pub async fn link_of(portal: &Portal, partner: &str) -> String {
    let mut db = portal.site.db.read().await.unwrap();
    let partner = assent::partners::find(&mut db, portal.sellers[partner].partner)
        .await
        .unwrap()
        .unwrap();
    assent::invitations::AcceptLink::relationship(&partner, None, false).path()
}

/// Asks for the mailed link with an address, and opens it.
pub async fn verified(portal: &Portal, link: &str, email: &str) -> (Visitor, Page) {
    let visitor = portal.visitor();
    let sign_in = visitor.get(link).await.expect(200);
    let register = sign_in.attr("a[href^='/register?']", "href").unwrap();
    let page = visitor
        .fill(&register, &register, &[("email", email)])
        .await
        .expect(200);
    page.says("register-sent");
    let mailed = portal.link_to(email).await;
    assert!(mailed.starts_with("/register/"), "{mailed}");
    let page = visitor.get(&mailed).await.expect(200);
    assert_eq!(page.path, "/register/organisation", "the secret leaves the address");
    (visitor, page)
}

/// What somebody types about an organisation in Sweden.
pub fn typed(prefix: &str) -> Vec<(&'static str, String)> {
    [
        ("company_name", "Nordvik Rederi AB"),
        ("domain_prefix", prefix),
        ("language", "sv-SE"),
        ("cloud", "public"),
        ("country", "SE"),
        ("line1", "Kajen 1"),
        ("postal_code", "903 26"),
        ("city", "Umeå"),
        ("first_name", "Nils"),
        ("last_name", "Nordvik"),
        ("phone", "+46 90 555 01 23"),
        ("new_password", "a-very-own-password"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

async fn register(visitor: &Visitor, page: &Page, fields: &[(&'static str, String)]) -> Page {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    visitor.send(page, "/register/organisation", &fields).await
}

stories! {
    async fn r_inv_5_who_is_not_known_registers_and_becomes_customer_admin(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let (visitor, page) = verified(&portal, &link, "nils@nordvik.example").await;
        page.shows("nils@nordvik.example").shows("Alder Direct");
        let page = register(&visitor, &page, &typed("nordvik")).await.expect(200);
        assert!(page.path.starts_with("/accept?invType=ResellerRelationship"), "{}", page.path);
        page.shows("Alder Direct");
        let home = visitor.get("/").await.expect(200);
        assert!(home.body.contains("Nordvik Rederi AB") && home.body.contains("Customer admin"));
        let again = portal.visitor();
        portal.sign_in_as(&again, "Nils@nordvik.example", "a-very-own-password").await.expect(200);
        let operator = portal.sign_in("operator@assent.example").await;
        operator.get("/activity").await.expect(200).says("audit-organisation-registered").shows("Nils Nordvik");
        let alder = portal.sign_in("sales@alder.example").await;
        assert!(!alder.get("/customers").await.expect(200).body.contains("Nordvik"), "no relationship was made");
    }

    async fn r_role_6_the_partner_of_the_link_reads_nothing_of_what_an_organisation_registered_with(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let (visitor, page) = verified(&portal, &link, "nils@nordvik.example").await;
        // Anyone who registers may be signed in as an agent in the same browser.
        portal.sign_in_as(&visitor, "admin@alder.example", assent::demo::PASSWORD).await.expect(200);
        register(&visitor, &page, &typed("nordvik")).await.expect(200);
        let said = ["nils@nordvik.example", "Kajen 1", "nordvik.onassent.example", "Nils Nordvik"];
        let alder = portal.sign_in("global@alder.example").await;
        for log in ["/activity", "/activity.csv"] {
            let log = alder.get(log).await.expect(200);
            assert!(log.body.contains("Alder Direct"));
            for fact in said.into_iter().chain(["Nordvik Rederi"]) {
                assert!(!log.body.contains(fact), "{fact} in {}", log.path);
            }
        }
        let operator = portal.sign_in("operator@assent.example").await;
        let log = operator.get("/activity.csv").await.expect(200);
        assert!(said.iter().all(|fact| log.body.contains(fact)));
        let ticked = portal.ticks(&visitor, &link).await.expect(200);
        let code = portal.code_to("nils@nordvik.example").await;
        visitor.send(&ticked, &ticked.path, &[("code", &code)]).await.expect(200);
        for log in ["/activity", "/activity.csv"] {
            let log = alder.get(log).await.expect(200);
            assert!(log.body.contains("Nordvik Rederi AB"), "that it was authorized is the partner's to know");
            for fact in &said[..3] {
                assert!(!log.body.contains(fact), "{fact} in {}", log.path);
            }
        }
    }

    async fn r_inv_5_a_targeted_request_is_opened_by_who_registers_whatever_the_browser(portal: Portal) {
        let agent = portal.sign_in("global@dogwood.example").await;
        let page = agent.get("/customers/request-relationship").await.expect(200);
        let action = page.attr("form.generator", "action").unwrap();
        let fields = [("act", "send"), ("to", "chef@nordvik.example")];
        let invitation = agent.send(&page, &action, &fields).await.expect(200).path;
        let link = portal.link_to("chef@nordvik.example").await;
        let first = portal.visitor();
        let page = first.get(&link).await.expect(200);
        let register_at = page.attr("a[href^='/register?']", "href").unwrap();
        assert!(!register_at.contains("token"), "{register_at}");
        first.fill(&register_at, &register_at, &[("email", "nils@nordvik.example")]).await.expect(200);
        let mailed = portal.link_to("nils@nordvik.example").await;
        let other = portal.visitor();
        let page = other.get(&mailed).await.expect(200);
        agent.get(&invitation).await.expect(200).says("invitation-state-sent");
        register(&other, &page, &typed("nordvik")).await.expect(200).shows("Dogwood Cloud");
        agent.get(&invitation).await.expect(200).shows("Opened");
    }

    async fn r_inv_5_a_taken_domain_or_number_is_refused_and_the_partner_told(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut fields = attested("taken");
        fields.push(("registration_number", "556016-0680".to_owned()));
        sales.onboard(&fields).await.expect(200);
        let link = link_of(&portal, "dogwood").await;
        let (visitor, page) = verified(&portal, &link, "nils@nordvik.example").await;
        let refused = register(&visitor, &page, &typed("taken")).await.expect(422);
        assert!(refused.complaints()[0].tells("problem-register-domain-taken"), "{:?}", refused.complaints());
        assert!(refused.attr("#company_name", "value").is_some_and(|name| name == "Nordvik Rederi AB"));
        let mut numbered = typed("nordvik");
        for spelled in ["556016-0680", "5560160680", "556016 0680"] {
            numbered.retain(|(name, _)| *name != "registration_number");
            numbered.push(("registration_number", spelled.to_owned()));
            let refused = register(&visitor, &page, &numbered).await.expect(422);
            assert!(refused.complaints()[0].tells("problem-register-number-taken"), "{:?}", refused.complaints());
        }
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        let home = dogwood.get("/").await.expect(200);
        home.says("notice-registration-refused").shows("Nils Nordvik, nils@nordvik.example");
        let alder = portal.sign_in("sales@alder.example").await;
        assert!(!alder.get("/").await.expect(200).body.contains("Nordvik"), "only the partner of the link");
        register(&visitor, &page, &typed("nordvik")).await.expect(200);
    }

    async fn r_inv_5_a_number_is_free_again_once_its_customer_has_another(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let mut fields = typed("nordvik");
        fields.push(("registration_number", "556016-0680".to_owned()));
        let (visitor, page) = verified(&portal, &link, "nils@nordvik.example").await;
        register(&visitor, &page, &fields).await.expect(200);
        fields.retain(|(name, _)| *name != "domain_prefix");
        fields.push(("domain_prefix", "annan".to_owned()));
        portal.pass(Duration::from_secs(60));
        let (other, page) = verified(&portal, &link, "annan@nordvik.example").await;
        register(&other, &page, &fields).await.expect(422);
        let ticked = portal.ticks(&visitor, &link).await.expect(200);
        let code = portal.code_to("nils@nordvik.example").await;
        visitor.send(&ticked, &ticked.path, &[("code", &code)]).await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.get("/customers?q=nordvik").await.expect(200));
        let edit = format!("/customers/{customer}/edit");
        sales.fill(&edit, &edit, &[("registration_number", "556036-0793")]).await.expect(200);
        register(&other, &page, &fields).await.expect(200);
    }

    async fn r_inv_5_of_two_who_register_one_number_at_the_same_moment_one_is_refused(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let (one, page_of_one) = verified(&portal, &link, "nils@nordvik.example").await;
        portal.pass(Duration::from_secs(60));
        let (other, page_of_other) = verified(&portal, &link, "annan@nordvik.example").await;
        let fields = |prefix: &'static str, number: &str| {
            let mut fields = typed(prefix);
            fields.push(("registration_number", number.to_owned()));
            fields
        };
        let (first, second) = (fields("nordvik", "556016-0680"), fields("annan", "5560160680"));
        let both = tokio::join!(register(&one, &page_of_one, &first), register(&other, &page_of_other, &second));
        let mut answers = [both.0.status, both.1.status];
        answers.sort_unstable();
        assert_eq!(answers, [200, 422]);
    }

    async fn r_inv_5_numbers_that_were_there_before_their_keys_are_found_by_them(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut fields = attested("taken");
        fields.push(("registration_number", "SE 556016-0680 (a).[b]/c_d\\e^f`g{h|i}j~k&l:m@n'o".to_owned()));
        sales.onboard(&fields).await.expect(200);
        let migration = match portal.kind {
            Kind::Sqlite => include_str!("../../migrations/sqlite/0018_registration_keys.sql"),
            Kind::Postgres => include_str!("../../migrations/postgres/0018_registration_keys.sql"),
        };
        let begin = migration.find("update customers").unwrap();
        let end = begin + migration[begin..].find(';').unwrap();
        portal.run("update customers set registration_key = null").await;
        portal.run(&migration[begin..end]).await;
        let link = link_of(&portal, "alder").await;
        let (visitor, page) = verified(&portal, &link, "nils@nordvik.example").await;
        let mut fields = typed("nordvik");
        fields.push(("registration_number", "SE5560160680ABCDEFGHIJKLMNO".to_owned()));
        register(&visitor, &page, &fields).await.expect(422);
    }

    async fn r_inv_5_the_partner_is_not_told_of_a_domain_when_it_is_the_address_that_is_taken(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let (first, page_of_first) = verified(&portal, &link, "nils@nordvik.example").await;
        portal.pass(Duration::from_secs(60));
        let (second, page_of_second) = verified(&portal, &link, "nils@nordvik.example").await;
        register(&first, &page_of_first, &typed("nordvik")).await.expect(200);
        let refused = register(&second, &page_of_second, &typed("annan")).await.expect(422);
        assert!(refused.complaints()[0].tells("problem-register-email-taken"), "{:?}", refused.complaints());
        let alder = portal.sign_in("sales@alder.example").await;
        assert!(!alder.get("/").await.expect(200).body.tells("notice-registration-refused"));
    }

    async fn r_inv_5_whose_address_is_known_is_told_by_letter_and_by_nothing_else(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let visitor = portal.visitor();
        let page = visitor.get(&link).await.expect(200);
        let register_at = page.attr("a[href^='/register?']", "href").unwrap();
        let known = visitor.fill(&register_at, &register_at, &[("email", "sales@birch.example")]).await.expect(200);
        let unknown = visitor.fill(&register_at, &register_at, &[("email", "nobody@birch.example")]).await.expect(200);
        assert_eq!(known.main(), unknown.main());
        portal.deliver().await;
        let letter = portal.mailbox.list("sales@birch.example").into_iter().next().unwrap();
        assert!(letter.subject.tells("letter-register-known-subject") && letter.text.contains("/accept?invType="));
        assert!(!letter.text.contains("/register/"));
        for _ in 0..5 {
            portal.pass(Duration::from_secs(60));
            visitor.fill(&register_at, &register_at, &[("email", "nobody@birch.example")]).await.expect(200);
        }
        portal.deliver().await;
        assert_eq!(portal.mailbox.list("nobody@birch.example").len(), 3, "three letters an hour");
        portal.pass(Duration::from_secs(60 * 60));
        visitor.fill(&register_at, &register_at, &[("email", "nobody@birch.example")]).await.expect(200);
        portal.deliver().await;
        assert_eq!(portal.mailbox.list("nobody@birch.example").len(), 4);
    }

    async fn r_acc_1_nobody_registers_with_what_is_or_will_be_a_sign_in_name_of_another_organisation(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let page = portal.visitor().get(&link).await.expect(200).attr("a[href^='/register?']", "href").unwrap();
        for theirs in ["admin@customer.onassent.example", "admin@not-yet.onassent.example"] {
            let refused = portal.visitor().fill(&page, &page, &[("email", theirs)]).await.expect(422);
            refused.says("problem-email-of-customers");
            assert_eq!(refused.attr("#email", "value").as_deref(), Some(theirs), "what was typed is kept");
        }
        assert_eq!(portal.rows().await["registrations"], 0);
    }

    async fn the_mailed_link_is_opened_by_scanners_used_once_and_ends(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let (visitor, page) = verified(&portal, &link, "nils@nordvik.example").await;
        let mailed = portal.link_to("nils@nordvik.example").await;
        let scanner = portal.visitor();
        scanner.get(&mailed).await.expect(200);
        scanner.request(reqwest::Method::HEAD, &mailed, &[], String::new()).await.expect(200);
        register(&visitor, &page, &typed("nordvik")).await.expect(200);
        let twice = register(&visitor, &page, &typed("nordvik")).await;
        assert!(twice.path.starts_with("/accept") || twice.status == 403, "{} {}", twice.status, twice.path);
        let late = portal.visitor();
        late.get(&mailed).await.expect(410).says("register-used");
        portal.pass(Duration::from_secs(60));
        let (other, page) = verified(&portal, &link, "annan@nordvik.example").await;
        portal.pass(Duration::from_secs(24 * 60 * 60));
        register(&other, &page, &typed("annan")).await.expect(410).says("register-over");
        portal.visitor().get("/register/organisation").await.expect(404);
        portal.visitor().get(&format!("/register/{}", "A".repeat(43))).await.expect(404);
    }

    async fn links_that_ask_for_no_relationship_register_nobody(portal: Portal) {
        let visitor = portal.visitor();
        for query in [
            "",
            "?partnerId=117a77b0-9360-443b-8795-c6dedc750cf9",
            "?invType=ResellerRelationship&partnerId=117a77b0-9360-443b-8795-c6dedc750cf9&msppId=0&DAP=false",
            "?invType=Other",
        ] {
            visitor.get(&format!("/register{query}")).await.expect(404);
        }
        let link = link_of(&portal, "alder").await;
        let register_at = link.replace("/accept", "/register");
        let customer = portal.visitor();
        customer.get(&register_at).await.expect(200);
        let (begun, page) = verified(&portal, &link, "nils@nordvik.example").await;
        portal.run("update partners set disabled_at = 1 where name = 'Alder Direct'").await;
        customer.get(&register_at).await.expect(410).says("accept-link-disabled");
        begun.get("/register/organisation").await.expect(410).says("accept-link-disabled");
        let mut country = typed("nordvik");
        country.push(("then", "look".to_owned()));
        register(&begun, &page, &country).await.expect(410).says("accept-link-disabled");
    }

    async fn what_is_typed_wrongly_is_said_at_once_and_kept(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let (visitor, page) = verified(&portal, &link, "o'neill+csp@smörgås.example").await;
        let mut fields = typed("Not A Domain!");
        fields.retain(|(name, _)| !["company_name", "new_password", "city"].contains(name));
        fields.push(("new_password", "short".to_owned()));
        fields.push(("email", "somebody@else.example".to_owned()));
        let wrong = register(&visitor, &page, &fields).await.expect(422);
        assert_eq!(wrong.complaints().len(), 4, "{:?}", wrong.complaints());
        assert_eq!(wrong.attr("#line1", "value").as_deref(), Some("Kajen 1"));
        wrong.shows("o'neill+csp@smörgås.example");
        let mut right = typed("smorgas");
        right.push(("email", "somebody@else.example".to_owned()));
        register(&visitor, &page, &right).await.expect(200);
        let operator = portal.sign_in("operator@assent.example").await;
        let log = operator.get("/activity").await.expect(200);
        assert!(!log.body.contains("somebody@else.example"), "the verified address is not up to who types");
    }
}
