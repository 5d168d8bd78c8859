//! Readiness: the board says what the gate will say, and many customers are invited or reminded at once (R-GATE-6).

use std::collections::BTreeSet;
use std::time::Duration;

use assent::accounts::{Orderer, PartnerKind, Permission};
use assent::agreements::policy::Channel;
use assent::audit::Context;
use assent::customer_list;
use assent::invitations::letters::House;
use assent::orders::{self, Act, Change, Decision, Question};
use assent::readiness::carry_out::{Round, run_due};
use assent::readiness::{self, Filter};
use assent::values::collation::Order;
use futures_util::future::join;

use crate::customers_list::{self, As};
use crate::double::Prepared;
use crate::exports::csv;
use crate::invitations::{DAY, invited, press};
use crate::orders::{ordered, reject};
use crate::support::customers::{asked, customer_on};
use crate::support::{Kind, Page, Portal, Tells, Visitor, say};

/// Where mail to a customer's contact goes.
fn email(prefix: &str) -> String {
    format!("asa@{prefix}.example")
}

/// A customer of Alder's. One that has confirmed nothing has a contact of its own, and a draft of its invitation.
async fn make(portal: &Portal, name: &str, prefix: &str, stands: As) -> String {
    if !matches!(stands, As::Nothing | As::Invited) {
        return customers_list::make(portal, name, prefix, "SE", stands)
            .await
            .to_string();
    }
    portal.pass(Duration::from_secs(1));
    let mut fields = asked(prefix);
    for (field, value) in &mut fields {
        match *field {
            "company_name" => name.clone_into(value),
            "email" => *value = email(prefix),
            _ => {}
        }
    }
    let sales = portal.sign_in("sales@alder.example").await;
    let page = sales.onboard(&fields).await.expect(200);
    if matches!(stands, As::Invited) {
        let invitation = page.attr("a[href^='/invitations/']", "href").unwrap();
        press(&sales, &invitation, "sent-by-hand", &[]).await.expect(200);
    }
    customer_on(&page)
}

/// What the schedule does about bulk invitations, up to so many customers.
async fn carry_out(portal: &Portal, most: usize) -> usize {
    let site = &portal.site;
    let cx = Context::system(site.clock.now(), site.random.clone());
    let round = Round {
        cx: &cx,
        mailer: &site.mailer(),
        house: House {
            public_url: &site.public_url,
            portal: &site.acceptance_portal,
        },
    };
    run_due(&site.db, round, most).await.unwrap()
}

/// Whatever the board says of each relationship is what the gate says about a purchase, and no unsettled customer of the list is
/// missing on the board.
async fn agrees(portal: &Portal) {
    let now = portal.clock.now();
    customer_list::catch_up(&portal.site.db, now.utc_date()).await.unwrap();
    let mut db = portal.site.db.read().await.unwrap();
    let order = (customer_list::Sort::Company, Order::Root);
    let all = customer_list::Filter::default();
    let (served, _) = customer_list::rows_after(&mut db, &all, order, None, 1_000, now)
        .await
        .unwrap();
    assert!(!served.is_empty());
    for listed in served {
        let customer = assent::customers::find(&mut db, listed.customer)
            .await
            .unwrap()
            .unwrap();
        let asked = Question {
            partner: listed.partner,
            kind: PartnerKind::DirectBill,
            customer: &customer,
            act: Act::Purchase,
            channel: Channel::Portal,
            needs: BTreeSet::new(),
        };
        let held = match orders::judge(&mut db, &asked, now).await.unwrap() {
            Decision::Held(hold) => Some((hold.type_id, hold.version)),
            Decision::Allowed(_) => None,
        };
        let row = readiness::of(&mut db, listed.partner, listed.customer).await.unwrap();
        let blocked = row.filter(|row| row.is_blocked(now.utc_date()));
        let answer = blocked.map(|row| (row.type_id, row.needed));
        assert_eq!(answer, held, "{}", listed.company_name);
        assert!(listed.status.is_settled() || held.is_some(), "{}", listed.company_name);
    }
}

fn names(page: &Page) -> Vec<String> {
    page.texts(".scroll > .cards > tbody > tr > th > a")
}

/// Opens what is asked before many are written to.
async fn open(agent: &Visitor, act: &str, customers: &[&str]) -> Page {
    let ticked: String = customers.iter().map(|customer| format!("&item={customer}")).collect();
    agent.get(&format!("/readiness/bulk?act={act}{ticked}")).await
}

fn action(page: &Page) -> String {
    page.attr("form[action^='/readiness/bulk']", "action").unwrap()
}

/// Presses the button on it; the page of the batch.
async fn begin(agent: &Visitor, page: &Page) -> Page {
    agent.send(page, &action(page), &[]).await.expect(200)
}

async fn letters(portal: &Portal, prefix: &str) -> usize {
    portal.deliver().await;
    portal.mailbox.list(&email(prefix)).len()
}

/// The form that invites many, for the test that sends every form twice.
pub async fn prepare(portal: &Portal, path: &str, tag: &str) -> Prepared {
    let customer = make(portal, &format!("Twice {tag}"), &format!("twice-{tag}"), As::Nothing).await;
    let sales = portal.sign_in("sales@alder.example").await;
    let page = open(&sales, "invite", &[&customer]).await.expect(200);
    let action = action(&page);
    assert!(action.starts_with(path));
    Prepared::on(sales, page, &action, &[])
}

stories! {
    async fn r_gate_6_the_board_says_who_is_blocked_why_and_whose_move_it_is(portal: Portal) {
        portal.sign_in("sales@alder.example").await.get("/readiness").await.expect(200).says("readiness-none");
        make(&portal, "Alpha AB", "alpha", As::Nothing).await;
        make(&portal, "Beta AB", "beta", As::Invited).await;
        make(&portal, "Gamma AB", "gamma", As::Version(1)).await;
        make(&portal, "Delta AB", "delta", As::Version(2)).await;
        make(&portal, "Epsilon AB", "epsilon", As::National).await;
        let bought = make(&portal, "Zeta AB", "zeta", As::Nothing).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let edit = format!("/customers/{bought}/edit");
        sales.fill(&edit, &edit, &[("bought_before", "yes")]).await.expect(200);

        let board = sales.get("/readiness").await.expect(200);
        assert_eq!(names(&board), ["Alpha AB", "Beta AB", "Gamma AB", "Zeta AB"]);
        board.says("readiness-not-provided").says("readiness-whose-you-invite");
        board.says("readiness-unopened").says("readiness-whose-customer").says("readiness-until");
        board.says_with("readiness-outdated-versions", &[("needed", "2"), ("confirmed", "1")]);
        board.says("readiness-bought-before").says("readiness-whose-you-attest");
        board.shows("since 20 November 2026").shows("4 customers are blocked from ordering now");
        board.shows("3 wait for you");
        assert_eq!(board.texts("tbody input[name=item]").len(), 4);
        for (query, expected) in [
            ("readiness_state=blocked", &["Alpha AB", "Beta AB", "Gamma AB", "Zeta AB"][..]),
            ("readiness_reason=outdated", &["Gamma AB"]),
            ("readiness_step=answer", &["Beta AB"]),
            ("readiness_step=attest", &["Zeta AB"]),
            ("country=SE&readiness_step=invite", &["Alpha AB", "Gamma AB"]),
            ("country=SE&readiness_reason=unopened", &["Beta AB"]),
            ("readiness_reason=not-provided&readiness_step=attest", &["Zeta AB"]),
            ("country=SE&readiness_reason=not-provided&readiness_step=invite", &["Alpha AB"]),
            ("readiness_state=coming", &[]),
            ("readiness_state=renewal&readiness_reason=outdated&country=SE", &[]),
        ] {
            let page = sales.get(&format!("/readiness?{query}")).await.expect(200);
            assert_eq!(names(&page), expected, "{query}");
            assert!(page.has(".chips"), "{query}");
            if expected.is_empty() {
                page.says("table-no-match");
            }
        }
        sales.get("/readiness?readiness_state=moon").await.expect(422);

        // Who may not attest or invite is told who may; another partner sees nothing of it, the operator all.
        let helpdesk = portal.sign_in("helpdesk@alder.example").await.get("/readiness").await.expect(200);
        helpdesk.says("readiness-whose-colleague").says("readiness-whose-you-attest");
        assert!(!helpdesk.has("input[name=item]"));
        portal.sign_in("sales@dogwood.example").await.get("/readiness").await.expect(200).says("readiness-none");
        let auditor = portal.sign_in("auditor@assent.example").await;
        let alder = portal.sellers["alder"].partner;
        for query in ["", "?country=SE", "?readiness_step=invite", "?readiness_reason=outdated&country=SE"] {
            let page = auditor.get(&format!("/readiness{query}")).await.expect(200);
            page.shows("Alder Direct");
            assert!(!names(&page).is_empty() && !page.has("input[name=item]"), "{query}");
        }
        let page = auditor.get(&format!("/readiness?partner={alder}&readiness_step=invite")).await.expect(200);
        page.says("readiness-whose-partner-invite");
        assert_eq!(names(&page), ["Alpha AB", "Gamma AB"]);

        let rows = csv(&sales.get("/readiness.csv?readiness_step=answer").await.expect(200), b',');
        assert_eq!(rows.len(), 2, "{rows:?}");
        assert!(rows[1].contains(&"Beta AB".to_owned()), "{rows:?}");
        let rows = csv(&auditor.get("/readiness.csv").await.expect(200), b',');
        assert!(rows.len() == 5 && rows[1][0] == "Alder Direct", "{rows:?}");
        sales.get("/readiness.csv?readiness_state=moon").await.expect(400);
        for who in [&sales, &auditor] {
            let home = who.get("/").await.expect(200);
            assert!(home.has("main a[href='/readiness?readiness_state=blocked']"), "{}", home.main());
            assert!(home.has("nav a[href='/readiness']"));
        }
        agrees(&portal).await;
    }

    async fn r_gate_6_a_version_to_come_blocks_new_customers_when_it_takes_effect_and_others_when_it_is_required(portal: Portal) {
        make(&portal, "Newcomer AB", "newcomer", As::Version(2)).await;
        let bought = make(&portal, "Regular AB", "regular", As::Version(2)).await;
        let sales = portal.sign_in("sales@alder.example").await;
        ordered(&sales, &bought).await;
        portal.run(
            "insert into agreement_versions (type_id, rank, effective_on, required_from, published_at)
             values ('MicrosoftCustomerAgreement', 3, '2026-12-15', '2027-02-01', 1)",
        ).await;
        portal.pass(Duration::from_secs(3));
        agrees(&portal).await;
        let board = sales.get("/readiness?readiness_state=coming").await.expect(200);
        assert_eq!(names(&board), ["Newcomer AB", "Regular AB"]);
        board.shows("15 December 2026").shows("1 February 2027").says("readiness-renews");
        board.says_with("readiness-outdated-versions", &[("needed", "3"), ("confirmed", "2")]);
        assert!(sales.get("/readiness?readiness_state=blocked").await.expect(200).says("table-no-match").has(".chips"));
        let weeks = board.texts("#weeks-table tbody tr td:nth-child(2)");
        assert_eq!(weeks.len(), 13, "now and twelve weeks");
        assert_eq!(weeks.iter().filter(|count| count.as_str() == "1").count(), 2, "{weeks:?}");

        // When the day has come, the board says so before anything is computed again.
        portal.pass(DAY * 25);
        let sales = portal.sign_in("sales@alder.example").await;
        assert_eq!(names(&sales.get("/readiness?readiness_state=blocked").await.expect(200)), ["Newcomer AB"]);
        agrees(&portal).await;
        portal.pass(DAY * 50);
        let sales = portal.sign_in("sales@alder.example").await;
        agrees(&portal).await;
        assert_eq!(names(&sales.get("/readiness?readiness_state=blocked").await.expect(200)), ["Newcomer AB", "Regular AB"]);
    }

    async fn r_gate_6_a_renewal_that_will_be_blocked_is_due_where_nothing_renews_it(portal: Portal) {
        let customer = make(&portal, "Renewal AB", "renewal", As::Version(2)).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, subscription) = ordered(&sales, &customer).await;
        sales.get("/readiness").await.expect(200).says("readiness-none");
        reject(&portal, &customer).await;
        let board = sales.get("/readiness").await.expect(200);
        board.says("readiness-rejected").says("readiness-renews").shows("20 November 2027").shows("5 seats");
        let who = Orderer::of(&portal.sellers["alder"].visitor).unwrap();
        let cx = Context::system(portal.clock.now(), portal.site.random.clone());
        let id = subscription.parse().unwrap();
        let switched = portal.site.db.transact(async |tx| orders::change(tx, &cx, &who, id, Change::AutoRenew(false)).await);
        switched.await.unwrap();
        sales.get("/readiness").await.expect(200).says("readiness-ends");
        sales.get("/readiness?readiness_state=renewal").await.expect(200).says("table-no-match");
        portal.pass(DAY * 330);
        let sales = portal.sign_in("sales@alder.example").await;
        let due = sales.get("/readiness?readiness_state=renewal&readiness_reason=rejected").await.expect(200);
        assert_eq!(names(&due), ["Renewal AB"]);
        let auditor = portal.sign_in("auditor@assent.example").await;
        assert_eq!(names(&auditor.get("/readiness?readiness_state=renewal").await.expect(200)), ["Renewal AB"]);
        agrees(&portal).await;
    }

    async fn r_gate_6_an_invitation_that_was_opened_or_has_expired_is_told_so(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, invitation, _) = invited(&sales, "opened").await;
        press(&sales, &invitation, "sent-by-hand", &[]).await.expect(200);
        sales.get("/readiness").await.expect(200).says("readiness-unopened");
        portal.run("update invitations set state = 'opened', opened_at = sent_at").await;
        portal.run("delete from customer_list_state").await;
        agrees(&portal).await;
        sales.get("/readiness").await.expect(200).says("readiness-opened");
        portal.pass(DAY * 31);
        agrees(&portal).await;
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get("/readiness?readiness_step=invite").await.expect(200).says("readiness-not-provided");
    }

    async fn r_gate_6_a_bulk_invitation_killed_in_the_middle_goes_on_and_writes_to_nobody_twice(portal: Portal) {
        let mut customers = Vec::new();
        for number in 0..5 {
            customers.push(make(&portal, &format!("Bulk {number} AB"), &format!("bulk{number}"), As::Nothing).await);
        }
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/readiness/bulk?act=invite&all=yes").await.expect(200);
        page.says_with("readiness-bulk-invite", &[("n", "5")]).shows("Bulk 3 AB");
        let result = begin(&sales, &page).await;
        assert!(result.headers.contains_key("refresh"), "it shows its progress without script");
        result.says_with("readiness-progress", &[("settled", "0"), ("total", "5")]);
        assert_eq!(begin(&sales, &page).await.path, result.path, "sent twice, it is done once");
        assert_eq!(portal.count("select count(*) from invitation_batches").await, 1);
        assert_eq!(carry_out(&portal, 2).await, 2);
        let halfway = sales.get(&result.path).await.expect(200);
        assert_eq!(halfway.says_with("readiness-progress", &[("settled", "2"), ("total", "5")]).texts("tbody .status").len(), 5);
        // Two programs go on with it at the same moment.
        join(carry_out(&portal, 100), carry_out(&portal, 100)).await;
        assert_eq!(carry_out(&portal, 100).await, 0);
        for number in 0..5 {
            assert_eq!(letters(&portal, &format!("bulk{number}")).await, 1, "{number}");
        }
        assert_eq!(portal.count("select count(*) from invitations where state = 'sent'").await, 5);
        let done = sales.get(&result.path).await.expect(200);
        done.says_with("readiness-done-invite", &[("count", "5")]);
        assert!(!done.headers.contains_key("refresh") && done.has("tbody a[href^='/invitations/']"));
        assert_eq!(names(&sales.get("/readiness?readiness_step=answer").await.expect(200)).len(), 5);
        sales.get("/readiness/bulk").await.expect(200).shows("Sami Aalto");
        let log = portal.sign_in("global@alder.example").await.get("/activity").await.expect(200);
        log.says("audit-invitation-sent");
        agrees(&portal).await;
    }

    async fn r_gate_6_who_needs_no_invitation_by_now_is_skipped_and_the_reason_is_told(portal: Portal) {
        let asked_one = make(&portal, "Invited AB", "invited", As::Nothing).await;
        let attested = make(&portal, "Attested AB", "attested", As::Nothing).await;
        let ended = make(&portal, "Ended AB", "ended", As::Nothing).await;
        let bought = make(&portal, "Bought AB", "bought", As::Nothing).await;
        let open_one = make(&portal, "Open AB", "open", As::Nothing).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let edit = format!("/customers/{bought}/edit");
        sales.fill(&edit, &edit, &[("bought_before", "yes")]).await.expect(200);
        let unknown = "01890000-0000-7000-8000-000000000000";
        let all = [asked_one.as_str(), &attested, &ended, &bought, &open_one, unknown, "x"];
        let page = open(&sales, "invite", &all).await.expect(200);
        page.says_with("readiness-bulk-invite", &[("n", "4")]).says("readiness-outcome-bought-before");
        let result = begin(&sales, &page).await;
        // Meanwhile.
        sales.get(&format!("/customers/{asked_one}")).await.expect(200);
        let letter = sales.post(&format!("/customers/{asked_one}/invite"), &[]).await.expect(200);
        press(&sales, &letter.path, "sent-by-hand", &[]).await.expect(200);
        let form = format!("/customers/{attested}/agreements/MicrosoftCustomerAgreement");
        sales.fill(&form, &form, &crate::orders::ATTESTATION).await.expect(200);
        let account = format!("/customers/{ended}");
        portal.sign_in("global@alder.example").await.fill(&account, &format!("{account}/end"), &[]).await.expect(200);
        carry_out(&portal, 100).await;
        let done = sales.get(&result.path).await.expect(200);
        done.says_with("readiness-done-invite", &[("count", "1")]).says_with("bulk-skipped", &[("count", "4")]);
        for reason in ["already-invited", "not-needed", "ended", "bought-before"] {
            done.says(&format!("readiness-outcome-{reason}"));
            let only = sales.get(&format!("{}?outcome={reason}", result.path)).await.expect(200);
            assert_eq!(only.texts("tbody .status").len(), 1, "{reason}");
        }
        assert_eq!(letters(&portal, "open").await, 1);
        for prefix in ["invited", "attested", "ended", "bought"] {
            assert_eq!(letters(&portal, prefix).await, 0, "{prefix}");
        }
        // Another partner's customers are not there, nor is this batch for another partner (R-ROLE-6).
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        let page = open(&dogwood, "invite", &[&asked_one, &open_one]).await.expect(200);
        assert!(page.text(".flash").tells("readiness-bulk-none"), "{}", page.main());
        dogwood.get(&result.path).await.expect(404);
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        helpdesk.get(&result.path).await.expect(403);
        open(&helpdesk, "invite", &[&open_one]).await.expect(403);
        agrees(&portal).await;
    }

    async fn r_role_8_who_may_invite_no_more_by_then_invites_nobody(portal: Portal) {
        let customer = make(&portal, "Role AB", "role", As::Nothing).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let page = open(&sales, "invite", &[&customer]).await.expect(200);
        let result = begin(&sales, &page).await;
        portal.run("delete from account_roles where role = 'sales_agent'").await;
        carry_out(&portal, 100).await;
        portal.run("insert into account_roles (account_id, role) select id, 'sales_agent' from accounts where sign_in_name = 'sales@alder.example'").await;
        portal.pass(Duration::from_secs(3));
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get(&result.path).await.expect(200).says("readiness-outcome-role");
        assert_eq!(letters(&portal, "role").await, 0);
    }

    async fn r_gate_6_many_are_reminded_once_a_day(portal: Portal) {
        make(&portal, "Waits AB", "waits", As::Invited).await;
        make(&portal, "Silent AB", "silent", As::Nothing).await;
        portal.pass(DAY * 2);
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/readiness/bulk?act=remind&all=yes").await.expect(200);
        page.shows("Remind 1 customer").shows("Waits AB");
        let result = begin(&sales, &page).await;
        carry_out(&portal, 100).await;
        sales.get(&result.path).await.expect(200).says_with("readiness-done-remind", &[("count", "1")]);
        assert_eq!(letters(&portal, "waits").await, 1);
        let page = sales.get("/readiness/bulk?act=remind&all=yes").await.expect(200);
        let result = begin(&sales, &page).await;
        carry_out(&portal, 100).await;
        sales.get(&result.path).await.expect(200).says("readiness-outcome-too-soon");
        assert_eq!(letters(&portal, "waits").await, 1);
    }

    async fn r_gate_6_customers_are_invited_from_the_list_of_customers_too(portal: Portal) {
        make(&portal, "First AB", "first", As::Nothing).await;
        make(&portal, "Second AB", "second", As::Version(2)).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let list = sales.get("/customers?status=not-provided").await.expect(200);
        assert!(list.has("form[action='/readiness/bulk'] input[name=list][value=customers]"));
        assert!(list.has("form[action='/readiness/bulk'] input[name=status][value=not-provided]"));
        assert_eq!(list.texts("tbody input[name=item]").len(), 1);
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        assert!(!helpdesk.get("/customers").await.expect(200).has("input[name=item]"));
        let page = sales.get("/readiness/bulk?list=customers&act=invite&all=yes").await.expect(200);
        page.shows("Invite 1 customer").says("readiness-outcome-not-needed");
        assert!(page.has("a[href='/customers']"));
        let result = begin(&sales, &page).await;
        carry_out(&portal, 100).await;
        sales.get(&result.path).await.expect(200).says_with("readiness-done-invite", &[("count", "1")]);
        assert_eq!((letters(&portal, "first").await, letters(&portal, "second").await), (1, 0));
        // "All that match" of a filter that cannot be read is not all there are.
        let page = sales.get("/readiness/bulk?list=customers&act=invite&all=yes&status=moon").await;
        assert!(page.path.starts_with("/customers"), "{}", page.path);
        sales.get("/readiness/bulk?act=invite&all=yes&readiness_state=moon").await.expect(422);
    }

    async fn r_gate_6_when_others_match_by_then_the_number_is_confirmed_again(portal: Portal) {
        make(&portal, "First AB", "first", As::Nothing).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/readiness/bulk?act=invite&all=yes").await.expect(200);
        make(&portal, "Second AB", "second", As::Nothing).await;
        let again = sales.send(&page, &action(&page), &[]).await.expect(409);
        again.says("readiness-changed").says_with("readiness-bulk-invite", &[("n", "2")]);
        assert_eq!(portal.count("select count(*) from invitation_batches").await, 0);
        let result = begin(&sales, &again).await;
        carry_out(&portal, 100).await;
        sales.get(&result.path).await.expect(200).says_with("readiness-done-invite", &[("count", "2")]);
    }
}

/// Emails beyond the quota wait, and go when its period is over.
#[actix_web::test]
async fn r_gate_6_a_bulk_invitation_beyond_the_quota_goes_on_the_next_day() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let portal = Portal::spawn_with(kind, &["--bulk-emails-per-partner", "2"]).await;
        for number in 0..3 {
            make(
                &portal,
                &format!("Quota {number}"),
                &format!("quota{number}"),
                As::Nothing,
            )
            .await;
        }
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/readiness/bulk?act=invite&all=yes").await.expect(200);
        let result = begin(&sales, &page).await;
        carry_out(&portal, 100).await;
        let paused = sales.get(&result.path).await.expect(200);
        paused
            .says("readiness-paused")
            .says_with("readiness-done-invite", &[("count", "2")]);
        assert_eq!(carry_out(&portal, 100).await, 0, "it waits");
        let operator = portal.sign_in("operator@assent.example").await;
        operator.get("/").await.expect(200).says("quota-bulk-emails");
        portal.pass(DAY + Duration::from_secs(1));
        assert_eq!(carry_out(&portal, 100).await, 1);
        carry_out(&portal, 100).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let done = sales.get(&result.path).await.expect(200);
        assert!(!done.main().contains(&say("readiness-progress-text", &[])));
        done.says_with("readiness-done-invite", &[("count", "3")]);
        portal.stopper().stop(false).await;
    }
}

/// The rows of a partner, as the API reads them: by key, in parts.
#[actix_web::test]
async fn r_gate_6_rows_are_read_in_parts_from_where_the_last_part_ended() {
    let portal = Portal::spawn(Kind::Sqlite).await;
    for number in 0..5 {
        make(
            &portal,
            &format!("Part {number}"),
            &format!("part{number}"),
            As::Nothing,
        )
        .await;
    }
    let filter = Filter {
        partner: Some(portal.sellers["alder"].partner),
        ..Filter::default()
    };
    let now = portal.clock.now();
    let mut db = portal.site.db.read().await.unwrap();
    let (mut read, mut at) = (Vec::new(), None);
    loop {
        let (rows, next) = readiness::rows_after(&mut db, &filter, at.as_ref(), 2, now)
            .await
            .unwrap();
        read.extend(rows.into_iter().map(|row| row.company_name));
        at = next;
        if at.is_none() {
            break;
        }
    }
    assert_eq!(read, ["Part 0", "Part 1", "Part 2", "Part 3", "Part 4"]);
    drop(db);
    portal.stopper().stop(false).await;
}
