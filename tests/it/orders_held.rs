//! Held orders: listed, looked at again, released by the schedule within 14 days after asking all again, or ended.

use assent::accounts::{Orderer, Permission};
use assent::agreements::policy::Channel;
use assent::audit::Context;
use assent::orders::{NewOrder, OrderError, Reason, What, place};
use assent::values::id::OrderId;

use crate::invitations::DAY;
use crate::orders::{ATTESTATION, confirmation_of, confirmed, order, ordered, reject, tick, unconfirmed};
use crate::support::{Portal, Tells, Visitor};

const FIVE: (&str, &str) = ("seats_business-basic", "5");
const RELEASES: (&str, &str) = ("releases", "yes");

/// A held order of the sales agent, which releases itself: the customer, the order's page.
async fn waiting(sales: &Visitor, prefix: &str) -> (String, String) {
    let customer = unconfirmed(sales, prefix).await;
    let (page, number) = order(sales, &customer, &[FIVE, RELEASES]).await;
    page.expect(200);
    (customer, format!("/orders/{number}"))
}

/// The agent attests on the customer's own page, not inside the order.
async fn attests(agent: &Visitor, customer: &str) {
    let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
    agent.fill(&form, &form, &ATTESTATION).await.expect(200);
}

async fn letters(portal: &Portal, to: &str, key: &str) -> usize {
    portal.deliver().await;
    portal
        .mailbox
        .list(to)
        .iter()
        .filter(|letter| letter.text.tells(key))
        .count()
}

stories! {
    async fn r_gate_1_held_orders_are_listed_with_their_reason_and_check_now_completes_them(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get("/orders").await.expect(200).says("order-held-none");
        let customer = unconfirmed(&sales, "listed").await;
        let (_, number) = order(&sales, &customer, &[FIVE]).await;
        let page = format!("/orders/{number}");
        let list = sales.get("/orders").await.expect(200);
        list.says("order-hold-not-provided").shows("Business Basic × 5").shows("Sami Aalto");
        assert!(list.has(&format!("a[href='{page}']")));
        let check = format!("{page}/check");
        let still = sales.send(&list, &check, &[]).await.expect(200);
        assert!(still.text(".flash").tells("order-flash-still-held"), "{}", still.main());
        attests(&sales, &customer).await;
        sales.get("/orders").await.expect(200).says("order-open");
        // One that does not release itself waits for an agent.
        assert_eq!(tick(&portal).await.0, 0);
        // Somebody else's is not there (R-ROLE-6), and the operator reads.
        portal.sign_in("sales@dogwood.example").await.get("/orders").await.expect(200).says("order-held-none");
        let auditor = portal.sign_in("auditor@assent.example").await.get("/orders").await.expect(200);
        auditor.shows("Alder Direct");
        assert!(!auditor.has(&format!("form[action='{check}']")));
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        let done = helpdesk.fill("/orders", &check, &[]).await.expect(200);
        assert!(done.text(".flash").tells("order-flash-completed"), "{}", done.main());
        sales.get("/orders").await.expect(200).says("order-held-none");
    }

    async fn r_gate_1_a_held_renewal_or_change_of_seats_ends_when_another_was_done_meanwhile(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "twice-held").await;
        let (_, subscription) = ordered(&sales, &customer).await;
        reject(&portal, &customer).await;
        let page = format!("/subscriptions/{subscription}");
        for _ in 0..2 {
            sales.fill(&page, &format!("{page}/renew"), &[]).await.expect(200);
            portal.pass(std::time::Duration::from_secs(1));
        }
        for seats in ["10", "20"] {
            sales.fill(&page, &format!("{page}/seats"), &[("seats", seats)]).await.expect(200);
            portal.pass(std::time::Duration::from_secs(1));
        }
        attests(&sales, &customer).await;
        let held = sales.get("/orders").await.expect(200);
        let forms = held.body.split("action=\"/orders/").skip(1);
        let mut orders: Vec<_> = forms.filter_map(|form| Some(form.split_once("/check\"")?.0.to_owned())).collect();
        assert_eq!(orders.len(), 4, "{}", held.main());
        orders.sort();
        for order in &orders {
            portal.pass(std::time::Duration::from_secs(1));
            sales.fill("/orders", &format!("/orders/{order}/check"), &[]).await.expect(200);
        }
        assert_eq!(portal.count("select count(*) from orders where state = 'completed' and act <> 'purchase'").await, 2);
        assert_eq!(portal.count("select count(*) from orders where end_reason = 'subscription'").await, 2);
        sales.get(&page).await.expect(200).shows("20 November 2028");
    }

    async fn an_order_whose_number_the_form_has_from_before_is_not_said_to_be_placed(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "way-back").await;
        let form = format!("/customers/{customer}/orders/new");
        let page = sales.get(&form).await.expect(200);
        sales.send(&page, &form, &[FIVE]).await.expect(200).says("order-flash-completed");
        let again = sales.send(&page, &form, &[("seats_business-premium", "7")]).await.expect(409);
        assert!(again.complaints().iter().any(|line| line.tells("problem-order-again")), "{:?}", again.complaints());
        assert_eq!(portal.count("select count(*) from orders").await, 1);
        sales.send(&again, &form, &[("seats_business-premium", "7")]).await.expect(200).says("order-flash-completed");
        assert_eq!(portal.count("select count(*) from orders").await, 2);
    }

    async fn r_gate_1_a_held_order_goes_through_when_the_customer_accepts_and_the_log_names_agent_and_confirmation(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, owner) = portal.customer("through").await;
        let (page, number) = order(&sales, &customer, &[FIVE, RELEASES]).await;
        page.expect(200);
        assert_eq!(tick(&portal).await.0, 0, "nobody has accepted");
        sales.get("/orders").await.expect(200).shows("4 December 2026");
        portal.accepts(&owner).await;
        assert_eq!(tick(&portal).await.0, 1);
        assert_eq!(tick(&portal).await.0, 0, "once");
        let order = sales.get(&format!("/orders/{number}")).await.expect(200);
        order.says("order-released").says("order-state-completed");
        assert_eq!(letters(&portal, "sales@alder.example", "letter-order-completed-text").await, 1);
        let global = portal.sign_in("global@alder.example").await;
        let log = global.get("/activity").await.expect(200);
        log.says("audit-order-completed").shows("Sami Aalto");
        assert!(log.body.contains(&confirmation_of(&portal, &customer).await), "{}", log.main());
        assert_eq!(portal.count("select count(*) from orders where is_released and confirmation_id is not null").await, 1);
    }

    async fn r_gate_1_a_held_order_ends_after_fourteen_days_and_its_agent_is_told(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, page) = waiting(&sales, "expires").await;
        portal.pass(DAY * 14 - std::time::Duration::from_secs(1));
        assert_eq!(tick(&portal).await.0, 0);
        portal.pass(std::time::Duration::from_secs(1));
        assert_eq!(tick(&portal).await.0, 1);
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get(&page).await.expect(200).says("order-ended-expired").says("order-state-ended");
        assert_eq!(letters(&portal, "sales@alder.example", "order-ended-expired").await, 1);
        // It stays ended, whatever comes.
        attests(&sales, &customer).await;
        assert_eq!(tick(&portal).await.0, 0);
        assert_eq!(portal.count("select count(*) from subscriptions").await, 0);
    }

    async fn r_gate_1_the_schedule_asks_all_again_role_relationship_and_catalogue(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (one, first) = waiting(&sales, "no-offer").await;
        attests(&sales, &one).await;
        portal.run("update offers set sold_until = '2026-11-19' where id = 'business-basic'").await;
        assert_eq!(tick(&portal).await.0, 1);
        sales.get(&first).await.expect(200).says("order-ended-not-sold");
        portal.run("update offers set sold_until = null").await;

        let (two, second) = waiting(&sales, "no-partner").await;
        let global = portal.sign_in("global@alder.example").await;
        let account = format!("/customers/{two}");
        global.fill(&account, &format!("{account}/end"), &[]).await.expect(200);
        assert_eq!(tick(&portal).await.0, 1);
        sales.get(&second).await.expect(200).says("order-ended-not-served");

        let (three, third) = waiting(&sales, "no-role").await;
        attests(&sales, &three).await;
        portal.run("update account_roles set role = 'global_admin'
                    where role = 'sales_agent' and account_id in (select placed_by from orders)").await;
        assert_eq!(tick(&portal).await.0, 1);
        global.get(&third).await.expect(200).says("order-ended-role");
        assert_eq!(portal.count("select count(*) from subscriptions").await, 0);
    }

    async fn a_confirmation_that_is_rejected_between_prompt_and_order_keeps_the_order_held(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "rejected").await;
        let form = format!("/customers/{customer}/orders/new");
        let open = sales.get(&form).await.expect(200);
        assert!(!open.main().tells("order-new-held"));
        reject(&portal, &customer).await;
        let held = sales.send(&open, &form, &[FIVE]).await.expect(200);
        assert!(held.path.ends_with("/attest"), "{}", held.path);
        sales.get("/orders").await.expect(200).says("order-hold-rejected");
        // The same while the form that attests is open and a colleague's attestation has opened the gate meanwhile.
        let prompt = sales.get(&held.path).await.expect(200);
        attests(&portal.sign_in("admin@alder.example").await, &customer).await;
        let answer = sales.send(&prompt, &held.path, &ATTESTATION).await.expect(200);
        assert!(answer.text(".flash").tells("order-flash-open"), "{}", answer.main());
        assert_eq!(portal.count("select count(*) from subscriptions").await, 0);
    }

    async fn r_gate_1_by_the_api_an_order_without_a_confirmation_is_refused_and_nothing_is_kept(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = unconfirmed(&sales, "by-api").await;
        let site = &portal.site;
        let who = Orderer::of(&portal.sellers["alder"].visitor).unwrap();
        let cx = Context::system(site.clock.now(), site.random.clone());
        let new = NewOrder {
            id: OrderId::new(cx.now, &cx.random),
            customer: customer.parse().unwrap(),
            channel: Channel::Api,
            what: What::Purchase(vec![("office-e3".to_owned(), 3)]),
            releases: true,
        };
        let refused = site.db.transact(async |tx| place(tx, &cx, &who, &new).await).await;
        assert!(matches!(refused, Err(OrderError::Refused(hold)) if hold.reason == Reason::NotProvided));
        assert_eq!(portal.count("select count(*) from orders").await, 0);
    }

    async fn a_version_that_is_published_while_the_form_is_open_holds_the_order(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "published").await;
        let form = format!("/customers/{customer}/orders/new");
        let open = sales.get(&form).await.expect(200);
        portal.new_version().await;
        let held = sales.send(&open, &form, &[FIVE]).await.expect(200);
        assert!(held.path.ends_with("/attest"), "{}", held.path);
        sales.get("/orders").await.expect(200).says("order-hold-outdated");
    }

    async fn an_order_that_is_sent_twice_is_placed_once(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "twice").await;
        let form = format!("/customers/{customer}/orders/new");
        let page = sales.get(&form).await.expect(200);
        for _ in 0..2 {
            sales.send(&page, &form, &[FIVE]).await.expect(200).says("order-flash-completed");
        }
        assert_eq!(portal.count("select count(*) from subscriptions").await, 1);
        // Its number is no way to another customer's, or another partner's.
        let other = confirmed(&sales, "twice-other").await;
        let form = format!("/customers/{other}/orders/new");
        let number = page.attr("input[name=order]", "value").unwrap();
        sales.fill(&form, &form, &[FIVE, ("order", &number)]).await.expect(404);
        sales.fill(&form, &form, &[FIVE, ("order", "x")]).await.expect(400);
    }

    async fn a_held_order_is_discarded_and_a_held_change_of_a_cancelled_subscription_ends(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = unconfirmed(&sales, "discarded").await;
        let (_, number) = order(&sales, &customer, &[FIVE]).await;
        let page = format!("/orders/{number}");
        let gone = sales.fill(&page, &format!("{page}/discard"), &[]).await.expect(200);
        gone.says("order-ended-discarded");
        assert!(!gone.has("form[action$='/check']"));

        let customer = confirmed(&sales, "changed").await;
        let (_, subscription) = ordered(&sales, &customer).await;
        reject(&portal, &customer).await;
        let of = format!("/subscriptions/{subscription}");
        let held = sales.fill(&of, &format!("{of}/seats"), &[("seats", "9")]).await.expect(200);
        sales.fill(&of, &format!("{of}/cancel"), &[]).await.expect(200);
        let page = held.path.replace("/attest", "");
        let ended = sales.fill(&page, &format!("{page}/check"), &[]).await.expect(200);
        ended.says("order-ended-subscription");
    }
}
