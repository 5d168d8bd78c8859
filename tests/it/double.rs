//! Every form sent twice: one after the other, as a second click or a reload does, and at the same moment. It is done
//! once. A POST route that this file has no recipe for is a failure: add one to [`prepare`].

use assent::demo::PASSWORD;
use assent::paths;
use assent::routes::{Audience, ROUTES, Route};
use futures_util::future::join_all;

use crate::evidence::with_file;
use crate::support::customers::{as_typed, asked, attested, customer_on, password_on};
pub use crate::support::prepared::Prepared;
use crate::support::{Page, Portal, Visitor};
use crate::{
    double_agreements, double_applications, double_customer, double_imports, double_indirect, double_invitations,
    double_review,
};

/// How a form is sent. Each has people and records of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Once,
    InTurn,
    AtOnce,
}

impl How {
    /// Which of three people or records it has.
    fn pick(self, three: [&str; 3]) -> &str {
        let [one, two, three] = three;
        match self {
            Self::Once => one,
            Self::InTurn => two,
            Self::AtOnce => three,
        }
    }

    /// A name for it in addresses.
    fn tag(self) -> &'static str {
        self.pick(["once", "turn", "same"])
    }
}

/// Somebody who was just invited by Alder's Global admin, and that admin with the person's page.
async fn invited(portal: &Portal, email: &str) -> (Visitor, String) {
    let global = portal.sign_in("global@alder.example").await;
    let fields = [
        ("first_name", "Nils"),
        ("last_name", "Ny"),
        ("email", email),
        ("roles", "sales_agent"),
    ];
    let page = global
        .fill(paths::PERSON_NEW, paths::PERSON_NEW, &fields)
        .await
        .expect(200);
    let html = page.html();
    let row = scraper::Selector::parse("tbody tr").unwrap();
    let link = scraper::Selector::parse("a[href^='/people/']").unwrap();
    let path = html
        .select(&row)
        .find(|row| row.text().collect::<String>().contains(email))
        .and_then(|row| row.select(&link).next()?.attr("href").map(ToOwned::to_owned))
        .unwrap();
    (global, path)
}

const PARTNER: [(&str, &str); 7] = [
    ("country", "FI"),
    ("contact_name", "Eero Elo"),
    ("contact_email", "contact@elm.example"),
    ("first_name", "Eva"),
    ("last_name", "Elo"),
    ("partner_kind", "indirect_reseller"),
    ("language", "en"),
];

/// A partner that was just made, and the Operator admin with its page.
async fn partner(portal: &Portal, name: &str) -> (Visitor, String) {
    let operator = portal.sign_in("operator@assent.example").await;
    let (domain, email) = (format!("{name}.example"), format!("eva@{name}.example"));
    let mut fields = PARTNER.to_vec();
    fields.extend([("name", name), ("domains", domain.as_str()), ("email", email.as_str())]);
    let page = operator
        .fill(paths::PARTNER_NEW, paths::PARTNER_NEW, &fields)
        .await
        .expect(200);
    (operator, page.path)
}

/// A customer who was just asked, and a Sales agent.
async fn customer(portal: &Portal, prefix: &str) -> (Visitor, String) {
    let sales = portal.sign_in("sales@alder.example").await;
    let page = sales.onboard(&asked(prefix)).await.expect(200);
    (sales, format!("/customers/{}", customer_on(&page)))
}

/// A draft whose review is open.
async fn draft(portal: &Portal, prefix: &str) -> (Visitor, Page, String) {
    let sales = portal.sign_in("sales@alder.example").await;
    let fields = asked(prefix);
    let review = sales
        .fill(paths::CUSTOMER_NEW, paths::CUSTOMER_NEW, &as_typed(&fields))
        .await
        .expect(200);
    let path = review.path.trim_end_matches("/review").to_owned();
    (sales, review, path)
}

/// The form of a route, opened and filled in by whom it is for.
async fn prepare(portal: &Portal, path: &str, how: How) -> Prepared {
    let tag = how.tag();
    let at = |name: &str| format!("{name}-{tag}");
    match path {
        paths::SIGN_IN => {
            let fields = [("sign_in_name", "sales@cedar.example"), ("password", PASSWORD)];
            Prepared::open(portal.visitor(), path, path, &fields).await
        }
        paths::LANGUAGE => {
            let visitor = portal.sign_in("sales@cedar.example").await;
            Prepared::open(
                visitor,
                paths::SESSIONS,
                path,
                &[("language", how.pick(["sv-SE", "zh-CN", "zh-TW"]))],
            )
            .await
        }
        paths::FORGOTTEN => {
            let name = how.pick(["sales@birch.example", "admin@birch.example", "helpdesk@birch.example"]);
            Prepared::open(portal.visitor(), path, path, &[("sign_in_name", name)]).await
        }
        paths::SET_PASSWORD => {
            let email = format!("{}@alder.example", at("first"));
            invited(portal, &email).await;
            let link = portal.link_to(&email).await;
            Prepared::open(
                portal.visitor(),
                &link,
                path,
                &[("new_password", "a-very-own-password")],
            )
            .await
        }
        paths::SET_UP => {
            // An installation without anybody of the operator's.
            portal
                .run("delete from account_roles where role in ('operator_admin', 'reviewer', 'auditor')")
                .await;
            let cx = assent::audit::Context::system(portal.clock.now(), portal.site.random.clone());
            let mut tx = portal.site.db.write().await.unwrap();
            let token = assent::accounts::set_up::make_link(&mut tx, &cx)
                .await
                .unwrap()
                .unwrap();
            tx.commit().await.unwrap();
            let email = format!("{}@assent.example", at("first"));
            let fields = [
                ("first_name", "Olle"),
                ("last_name", "Ny"),
                ("email", email.as_str()),
                ("new_password", "a-very-own-password"),
            ];
            Prepared::open(portal.visitor(), &paths::set_up_link(&token.reveal()), path, &fields).await
        }
        paths::SIGN_OUT => {
            let visitor = portal.sign_in("sales@cedar.example").await;
            Prepared::open(visitor, paths::PROFILE, path, &[]).await
        }
        paths::PASSWORD => {
            let name = how.pick([
                "sales@dogwood.example",
                "admin@dogwood.example",
                "helpdesk@dogwood.example",
            ]);
            let fields = [("present_password", PASSWORD), ("new_password", "a-very-own-password")];
            Prepared::open(portal.sign_in(name).await, path, path, &fields).await
        }
        paths::PROFILE => {
            let visitor = portal.sign_in("global@dogwood.example").await;
            Prepared::open(visitor, path, path, &[("first_name", tag)]).await
        }
        paths::SESSION_END => {
            let name = how.pick(["global@cedar.example", "admin@cedar.example", "helpdesk@cedar.example"]);
            let (here, _there) = (portal.sign_in(name).await, portal.sign_in(name).await);
            let page = here.get(paths::SESSIONS).await.expect(200);
            let end = page.attr("form[action$='/end']", "action").unwrap();
            Prepared::on(here, page, &end, &[])
        }
        paths::SESSIONS_END_OTHERS => {
            let name = how.pick(["global@cedar.example", "admin@cedar.example", "helpdesk@cedar.example"]);
            let (here, _there) = (portal.sign_in(name).await, portal.sign_in(name).await);
            Prepared::open(here, paths::SESSIONS, path, &[]).await
        }
        paths::PERSON_NEW => {
            let email = format!("{}@alder.example", at("new"));
            let fields = [
                ("first_name", "Nils"),
                ("last_name", "Ny"),
                ("email", &*email),
                ("roles", "sales_agent"),
            ];
            Prepared::open(portal.sign_in("global@alder.example").await, path, path, &fields).await
        }
        paths::PERSON => {
            let (global, person) = invited(portal, &format!("{}@alder.example", at("roles"))).await;
            Prepared::open(global, &person, &person, &[("roles", "admin_agent")]).await
        }
        paths::PERSON_DISABLE => {
            let (global, person) = invited(portal, &format!("{}@alder.example", at("disable"))).await;
            Prepared::open(global, &person, &format!("{person}/disable"), &[]).await
        }
        paths::PERSON_ENABLE => {
            let (global, person) = invited(portal, &format!("{}@alder.example", at("enable"))).await;
            global
                .fill(&person, &format!("{person}/disable"), &[])
                .await
                .expect(200);
            Prepared::open(global, &person, &format!("{person}/enable"), &[]).await
        }
        paths::PERSON_RESEND => {
            let (global, person) = invited(portal, &format!("{}@alder.example", at("resend"))).await;
            Prepared::open(global, &person, &format!("{person}/resend"), &[]).await
        }
        paths::ORGANISATION => {
            let global = portal.sign_in("global@alder.example").await;
            Prepared::open(global, path, path, &[("contact_name", tag)]).await
        }
        paths::PARTNER_NEW => {
            let name = at("elm");
            let (domain, email) = (format!("{name}.example"), format!("eva@{name}.example"));
            let mut fields = PARTNER.to_vec();
            fields.extend([
                ("name", name.as_str()),
                ("domains", domain.as_str()),
                ("email", email.as_str()),
            ]);
            Prepared::open(portal.sign_in("operator@assent.example").await, path, path, &fields).await
        }
        paths::PARTNER_EDIT => {
            let (operator, partner) = partner(portal, &at("edit")).await;
            let edit = format!("{partner}/edit");
            Prepared::open(operator, &edit, &edit, &[("contact_name", "Nya Kontakten")]).await
        }
        paths::PARTNER_DISABLE => {
            let (operator, partner) = partner(portal, &at("disable")).await;
            Prepared::open(operator, &partner, &format!("{partner}/disable"), &[]).await
        }
        paths::PARTNER_ENABLE => {
            let (operator, partner) = partner(portal, &at("enable")).await;
            operator
                .fill(&partner, &format!("{partner}/disable"), &[])
                .await
                .expect(200);
            Prepared::open(operator, &partner, &format!("{partner}/enable"), &[]).await
        }
        paths::PARTNER_RESEND => {
            let (operator, partner) = partner(portal, &at("resend")).await;
            Prepared::open(operator, &partner, &format!("{partner}/resend"), &[]).await
        }
        paths::PARTNERSHIP_NEW => {
            let (operator, partner) = partner(portal, &at("partnership")).await;
            let fields = [("other", "Birch Distribution")];
            Prepared::open(operator, &partner, &format!("{partner}/partnerships"), &fields).await
        }
        path if path.starts_with("/information-requests") || path.starts_with("/partnerships") => {
            double_indirect::prepare(portal, path, tag).await
        }
        paths::PARTNERSHIP_END => double_indirect::prepare(portal, path, tag).await,
        paths::CUSTOMER_NEW => {
            let (sales, fields) = (portal.sign_in("sales@alder.example").await, asked(&at("begin")));
            Prepared::open(sales, path, path, &as_typed(&fields)).await
        }
        paths::DRAFT => {
            let (sales, _, draft) = draft(portal, &at("draft")).await;
            Prepared::open(sales, &draft, &draft, &[("company_name", "Sommarhamn AB")]).await
        }
        paths::DRAFT_CONFIRMATION => {
            let (sales, review, draft) = draft(portal, &at("confirm")).await;
            Prepared::on(sales, review, &format!("{draft}/confirmation"), &[])
        }
        paths::DRAFT_DISCARD => {
            let (sales, _, draft) = draft(portal, &at("discard")).await;
            Prepared::open(sales, &draft, &format!("{draft}/discard"), &[]).await
        }
        paths::CUSTOMER_AGREEMENT => {
            let (sales, customer) = customer(portal, &at("attest")).await;
            let form = format!("{customer}/agreements/MicrosoftCustomerAgreement");
            let fields = [
                ("accepted_on_day", "19"),
                ("accepted_on_month", "11"),
                ("accepted_on_year", "2026"),
                ("basis", "signed_paper"),
                ("attested", "yes"),
            ];
            Prepared::open(sales, &form, &form, &fields).await
        }
        paths::CORRECT => {
            let sales = portal.sign_in("sales@alder.example").await;
            let customer = customer_on(&sales.onboard(&attested(&at("correct"))).await.expect(200));
            let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
            let form = account.attr("a[href$='/correct']", "href").unwrap();
            let fields = [
                ("reason", "It was the day before"),
                ("accepted_on_day", "18"),
                ("attested", "yes"),
            ];
            Prepared::open(sales, &form, &form, &fields).await
        }
        paths::EVIDENCE_SHARE => {
            let (sales, customer) = customer(portal, &at("evidence")).await;
            let account = with_file(&sales, customer.trim_start_matches("/customers/")).await;
            portal.run("delete from evidence_shares").await;
            let record = account
                .attr("a[href$='/evidence']", "href")
                .unwrap()
                .replace("/evidence", "");
            Prepared::open(sales, &record, &format!("{record}/share-evidence"), &[]).await
        }
        paths::CUSTOMER_EDIT => {
            let (sales, customer) = customer(portal, &at("edit")).await;
            let form = format!("{customer}/edit");
            Prepared::open(sales, &form, &form, &[("city", "Luleå")]).await
        }
        paths::CUSTOMER_CONTACT => {
            let (sales, customer) = customer(portal, &at("corrected")).await;
            let form = format!("{customer}/contact");
            Prepared::open(sales, &form, &form, &[("email", "asa.oberg@vinterhamn.example")]).await
        }
        paths::PASSWORD_CODE => {
            let prefix = at("code");
            let sales = portal.sign_in("sales@alder.example").await;
            let password = password_on(&sales.onboard(&asked(&prefix)).await.expect(200));
            let owner = portal.visitor();
            let page = portal
                .sign_in_as(&owner, &format!("admin@{prefix}.onassent.example"), &password)
                .await
                .expect(200);
            Prepared::on(owner, page, path, &[])
        }
        paths::CUSTOMER_TEMPORARY_PASSWORD => {
            let (sales, customer) = customer(portal, &at("temporary")).await;
            Prepared::open(sales, &customer, &format!("{customer}/temporary-password"), &[]).await
        }
        paths::OUTGOING_LETTER_RESEND => {
            let email = format!("{}@alder.example", at("letter"));
            invited(portal, &email).await;
            portal.deliver().await;
            let operator = portal.sign_in("operator@assent.example").await;
            let list = operator
                .get(&format!("{}?recipient={email}", paths::OUTGOING_MAIL))
                .await
                .expect(200);
            let letter = list.attr("tbody a[href^='/outgoing-mail/']", "href").unwrap();
            Prepared::open(operator, &letter, &format!("{letter}/resend"), &[]).await
        }
        paths::READINESS_BULK => crate::readiness::prepare(portal, path, tag).await,
        path if double_review::ABOUT_ONE.contains(&path) => double_review::prepare(portal, path, tag).await,
        path if double_review::OTHERS.contains(&path) => double_review::prepare_other(portal, path, tag).await,
        paths::CUSTOMER_INVITE
        | paths::REQUEST_RELATIONSHIP
        | paths::INVITATION_LETTER
        | paths::INVITATION_RESEND
        | paths::INVITATION_SENT
        | paths::CUSTOMER_DRAFTS_SENT
        | paths::INVITATION_REMIND
        | paths::INVITATION_REVOKE
        | paths::REGISTER
        | paths::REGISTER_ORGANISATION => double_invitations::prepare(portal, path, tag).await,
        path if path.starts_with(paths::IMPORTS) => double_imports::prepare(portal, path, tag).await,
        path if path.starts_with("/agreements/types") => double_agreements::prepare(portal, path, tag).await,
        other if other.contains("/api-access") || other.contains("/oauth2") => {
            double_applications::prepare(portal, other, tag).await
        }
        other => double_customer::prepare(portal, other, tag).await,
    }
}

/// What the second one may add to what the first one did: signing in twice makes two sessions. How much of a quota is used
/// is a row from its first use on, whichever form that was; so are from where agents are at work and the columns of a heading.
/// What is to be looked at again depends on what the forms before have left.
fn may_add(path: &str, table: &str) -> bool {
    ["quota_usage", "agent_places", "review_terms", "review_rechecks", "import_headers"].contains(&table)
        || path == paths::SIGN_IN && matches!(table, "sessions" | "audit_events")
        // A session that has ended is not there, and who sends a change to what is not there is recorded.
        || path == paths::SESSION_END && table == "audit_events"
}

/// What is wrong with a second answer. It is the page that the first one led to, or says what became of it; it is never
/// a fault.
fn judge(route: &Route, how: How, answer: &Page) -> Option<String> {
    let is_clear = match answer.status {
        200 | 409 => true,
        // A link that has been used; a session that has ended, or its form.
        410 => [
            paths::SET_PASSWORD,
            paths::SET_UP,
            paths::REGISTER_ORGANISATION,
            paths::CONFIRM_EMAIL,
            paths::CONTACT_CHANGE,
        ]
        .contains(&route.path),
        401 | 403 => [
            paths::SIGN_IN,
            paths::SIGN_OUT,
            paths::PASSWORD,
            paths::SET_PASSWORD,
            paths::SET_UP,
            paths::REGISTER_ORGANISATION,
        ]
        .contains(&route.path),
        // The present password is another one by then.
        422 => route.path == paths::PASSWORD,
        404 => route.path == paths::SESSION_END && answer.has(".flash"),
        _ => false,
    };
    (!is_clear || !answer.has("h1") || answer.main().len() < 20).then(|| {
        format!(
            "{} {how:?}: {} {}\n{}",
            route.path,
            answer.status,
            answer.path,
            answer.main()
        )
    })
}

stories! {
    async fn every_form_that_is_sent_twice_is_done_once(portal: Portal) {
        let mut routes: Vec<_> = ROUTES.iter().filter(|r| r.method == "post" && r.audience != Audience::Programs).collect();
        // That recipe takes the operator's people away.
        routes.sort_by_key(|route| route.path == paths::SET_UP);
        assert!(routes.len() > 20);
        let mut wrong = Vec::new();
        for route in routes {
            let mut added = Vec::new();
            for how in [How::Once, How::InTurn, How::AtOnce] {
                let form = prepare(&portal, route.path, how).await;
                let before = portal.rows().await;
                let answers = match how {
                    How::Once => {
                        let answer = form.send().await;
                        assert_eq!(answer.status, 200, "{}: {}\n{}", route.path, answer.status, answer.main());
                        Vec::new()
                    }
                    How::InTurn => {
                        form.send().await;
                        vec![form.send().await]
                    }
                    How::AtOnce => join_all([form.send(), form.send(), form.send()]).await,
                };
                wrong.extend(answers.iter().filter_map(|answer| judge(route, how, answer)));
                let after = portal.rows().await;
                let difference: Vec<_> = after
                    .iter()
                    .filter(|(table, _)| !may_add(route.path, table))
                    .map(|(table, rows)| (table.clone(), rows - before.get(table).unwrap_or(&0)))
                    .filter(|(_, rows)| *rows != 0)
                    .collect();
                added.push((how, difference));
            }
            let (_, once) = &added[0];
            for (how, difference) in &added[1..] {
                if difference != once {
                    wrong.push(format!("{} {how:?} left {difference:?}, and once {once:?}", route.path));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    }
}
