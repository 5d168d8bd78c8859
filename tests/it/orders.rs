//! Orders and subscriptions, from the screen to the database (R-GATE-1, R-GATE-2, R-DIRECT-4, R-DIRECT-5, R-REL-1).

use assent::audit::Context;
use assent::paths;

use crate::invitations::DAY;
use crate::support::customers::{asked, attested, customer_on};
use crate::support::{Page, Portal, Tells, Visitor, say};

/// Fills in the order form of a customer; gives back where it leads, and the order's identifier.
pub async fn order(agent: &Visitor, customer: &str, fields: &[(&str, &str)]) -> (Page, String) {
    let form = format!("/customers/{customer}/orders/new");
    let page = agent.get(&form).await.expect(200);
    let number = page.attr("input[name=order]", "value").unwrap();
    (agent.send(&page, &form, fields).await, number)
}

/// Orders five seats for a customer whose agreement is confirmed: the identifiers of the order and of the subscription.
pub async fn ordered(agent: &Visitor, customer: &str) -> (String, String) {
    let (page, number) = order(agent, customer, &[("seats_business-basic", "5")]).await;
    let link = page
        .expect(200)
        .attr("table a[href^='/subscriptions/']", "href")
        .unwrap();
    (number, link.replace("/subscriptions/", ""))
}

/// A customer of Alder's whose acceptance is attested.
pub async fn confirmed(agent: &Visitor, prefix: &str) -> String {
    customer_on(&agent.onboard(&attested(prefix)).await.expect(200))
}

/// One that was asked, and has confirmed nothing.
pub async fn unconfirmed(agent: &Visitor, prefix: &str) -> String {
    customer_on(&agent.onboard(&asked(prefix)).await.expect(200))
}

/// What an agent types into the form that attests inside an order.
pub const ATTESTATION: [(&str, &str); 5] = [
    ("accepted_on_day", "19"),
    ("accepted_on_month", "11"),
    ("accepted_on_year", "2026"),
    ("basis", "email"),
    ("attested", "yes"),
];

/// Lets the schedule do what is due.
pub async fn tick(portal: &Portal) -> (usize, usize) {
    let site = &portal.site;
    let cx = Context::system(site.clock.now(), site.random.clone());
    let released = assent::orders::release_due(&site.db, &cx, &site.mailer())
        .await
        .unwrap();
    (released, assent::orders::renew_due(&site.db, &cx).await.unwrap())
}

/// The identifier of a customer's last recorded confirmation.
pub async fn confirmation_of(portal: &Portal, customer: &str) -> String {
    let mut db = portal.site.db.read().await.unwrap();
    let history = assent::confirmations::history(&mut db, None, customer.parse().unwrap(), None).await;
    history.unwrap()[0].id.to_string()
}

/// A reviewer rejects a customer's last recorded confirmation.
pub async fn reject(portal: &Portal, customer: &str) {
    let reviewer = portal.sign_in("reviewer@assent.example").await;
    let form = format!(
        "/confirmations/{}/review/reject",
        confirmation_of(portal, customer).await
    );
    let fields = [("reject_cause", "other"), ("reject_note", "Not so")];
    reviewer.fill(&form, &form, &fields).await.expect(200);
}

async fn seats(agent: &Visitor, subscription: &str, typed: &str) -> Page {
    let page = format!("/subscriptions/{subscription}");
    agent.fill(&page, &format!("{page}/seats"), &[("seats", typed)]).await
}

stories! {
    async fn r_gate_1_an_order_for_a_confirmed_customer_makes_subscriptions_and_names_the_confirmation(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "orders").await;
        let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
        assert!(account.has(&format!("a[href='/customers/{customer}/orders/new']")));
        let fields = [("seats_business-basic", "5"), ("seats_office-e3", " 40 "), ("seats_windows-server", "2")];
        let (page, number) = order(&sales, &customer, &fields).await;
        let page = page.expect(200);
        assert!(page.text(".flash").tells("order-flash-completed"), "{}", page.main());
        // Software that is bought once makes no subscription.
        assert_eq!(page.texts("tbody th").len(), 2, "{}", page.main());
        page.shows("Office 365 E3").shows("40").shows("20 November 2027");
        let shown = sales.get(&format!("/orders/{number}")).await.expect(200);
        assert!(shown.has(&format!("a[href='/confirmations/{}']", confirmation_of(&portal, &customer).await)));
        let global = portal.sign_in("global@alder.example").await;
        global.get("/activity").await.expect(200).says("audit-order-completed").shows("Office 365 E3 × 40");
        let operator = portal.sign_in("auditor@assent.example").await;
        operator.get(&format!("/customers/{customer}/subscriptions")).await.expect(200).shows("Alder Direct");
    }

    async fn r_gate_1_save_and_continue_attests_inside_the_order_and_finishes_it(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = unconfirmed(&sales, "prompted").await;
        let new = sales.get(&format!("/customers/{customer}/orders/new")).await.expect(200);
        new.says("order-new-held").says("order-hold-not-provided");
        let (prompt, number) = order(&sales, &customer, &[("seats_business-basic", "5")]).await;
        let prompt = prompt.expect(200);
        let form = format!("/orders/{number}/attest");
        assert_eq!(prompt.path, form);
        for name in ["first_name", "last_name", "email", "phone", "accepted_on_day"] {
            assert!(prompt.has(&format!("[name={name}]")), "{name}");
        }
        prompt.says("order-prompt-text").says("order-save-and-continue");
        // What is wrong is said, and nothing is lost: the order waits.
        sales.send(&prompt, &form, &[("email", "x")]).await.expect(422);
        assert_eq!(portal.count("select count(*) from orders where state = 'held'").await, 1);
        let again = sales.get(&format!("/customers/{customer}/subscriptions")).await.expect(200);
        assert!(again.has(&format!("a[href='/orders/{number}']")), "resumed from there: {}", again.main());
        let done = sales.fill(&form, &form, &ATTESTATION).await.expect(200);
        assert_eq!(done.path, format!("/orders/{number}"));
        done.says("order-state-completed");
        assert!(done.has(&format!("a[href='/confirmations/{}']", confirmation_of(&portal, &customer).await)));
        assert_eq!(portal.count("select count(*) from subscriptions where seats = 5").await, 1);
        // The form leads to the finished order from now on.
        assert_eq!(sales.get(&form).await.expect(200).path, format!("/orders/{number}"));
    }

    async fn r_gate_1_who_may_not_attest_is_told_whose_move_it_is_and_asks(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        let customer = unconfirmed(&sales, "asking").await;
        let (page, number) = order(&helpdesk, &customer, &[("seats_office-e3", "7")]).await;
        let page = page.expect(200);
        assert_eq!(page.path, format!("/orders/{number}"));
        page.says("order-whose-colleague-or-customer");
        assert!(!page.has(&format!("a[href='/orders/{number}/attest']")));
        helpdesk.get(&format!("/orders/{number}/attest")).await.expect(403);
        let ask = format!("/orders/{number}/ask");
        let asked = helpdesk.send(&page, &ask, &[]).await.expect(200);
        assert!(asked.text(".flash").tells("order-flash-asked"));
        helpdesk.send(&page, &ask, &[]).await.expect(200);
        assert_eq!(portal.count("select count(*) from notices where kind = 'order-waits'").await, 1, "told once");
        sales.get("/").await.expect(200).says("notice-order-waits");
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@alder.example");
        assert!(letters.iter().any(|letter| letter.text.tells("notice-order-waits")));
        // A colleague attests on the order, which is finished by that.
        let form = format!("/orders/{number}/attest");
        sales.fill(&form, &form, &ATTESTATION).await.expect(200).says("order-state-completed");
        assert!(!sales.get("/").await.expect(200).main().tells("notice-order-waits"));
    }

    async fn r_direct_4_a_purchase_is_a_purchase_and_an_auto_renewal_is_none(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "bought").await;
        let account = format!("/customers/{customer}");
        sales.get(&account).await.expect(200).says("customers-bought-before-no");
        let (_, subscription) = ordered(&sales, &customer).await;
        sales.get(&account).await.expect(200).says("customers-bought-before-cannot");
        // Later cancelled or not.
        let page = format!("/subscriptions/{subscription}");
        sales.fill(&page, &format!("{page}/cancel"), &[]).await.expect(200);
        sales.get(&account).await.expect(200).says("customers-bought-before-cannot");
        // Through any partner: Dogwood, too, is told to attest, and not to invite.
        portal.relate("dogwood", &customer).await;
        let other = portal.sign_in("sales@dogwood.example").await;
        other.get(&account).await.expect(200).says("customers-bought-before-cannot");
        assert!(!other.get(&account).await.has(&format!("form[action='{account}/invite']")));
        // A held order is no purchase.
        let waiting = unconfirmed(&sales, "no-purchase").await;
        order(&sales, &waiting, &[("seats_office-e3", "7")]).await.0.expect(200);
        sales.get(&format!("/customers/{waiting}")).await.expect(200).says("customers-bought-before-no");
    }

    async fn r_gate_3_seats_and_renewals_of_an_existing_customer_need_the_required_version(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "existing").await;
        let (_, subscription) = ordered(&sales, &customer).await;
        seats(&sales, &subscription, "8").await.expect(200).says("order-flash-completed");
        seats(&sales, &subscription, "3").await.expect(200).says("order-flash-completed");
        let page = format!("/subscriptions/{subscription}");
        let renewed = sales.fill(&page, &format!("{page}/renew"), &[]).await.expect(200);
        renewed.says("order-flash-completed").shows("20 November 2028");
        let again = sales.fill(&page, &format!("{page}/renew"), &[]).await.expect(200);
        assert!(again.text(".flash").tells("subscription-flash-not-renewable"), "{}", again.main());
        // From the day on which a newer version is required, both are held.
        portal.new_version().await;
        let held = seats(&sales, &subscription, "9").await.expect(200);
        assert!(held.path.ends_with("/attest"), "{}", held.path);
        assert_eq!(portal.count("select seats from subscriptions").await, 3);
        sales.get("/orders").await.expect(200).says("order-hold-outdated").shows("Business Basic × 9");
    }

    async fn r_gate_2_cancelling_suspending_and_auto_renewal_are_never_blocked(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        let customer = confirmed(&sales, "free").await;
        let (_, subscription) = ordered(&sales, &customer).await;
        let (_, second) = ordered(&sales, &customer).await;
        reject(&portal, &customer).await;
        let page = format!("/subscriptions/{subscription}");
        let change = format!("{page}/change");
        for (to, key) in [
            ("suspend", "subscription-flash-suspended"),
            ("reactivate", "subscription-flash-reactivated"),
            ("renew-not", "subscription-flash-renews-not"),
            ("renew", "subscription-flash-renews"),
        ] {
            let done = helpdesk.fill(&page, &change, &[("change", to)]).await.expect(200);
            assert!(done.text(".flash").tells(key), "{to}: {}", done.main());
        }
        let held = seats(&sales, &subscription, "9").await.expect(200);
        assert!(held.path.ends_with("/attest"), "a rejected confirmation opens nothing");
        // The schedule renews it all the same, and ends the one that does not renew itself.
        let other = format!("/subscriptions/{second}");
        sales.fill(&other, &format!("{other}/change"), &[("change", "renew-not")]).await.expect(200);
        portal.pass(DAY * 364);
        assert_eq!(tick(&portal).await.1, 0, "not a day too early");
        portal.pass(DAY);
        assert_eq!(tick(&portal).await.1, 2);
        assert_eq!(tick(&portal).await.1, 0, "once");
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get(&page).await.expect(200).shows("20 November 2028").says("subscription-state-active");
        sales.get(&other).await.expect(200).says("subscription-state-cancelled");
        sales.fill(&page, &format!("{page}/cancel"), &[]).await.expect(200).says("subscription-flash-cancelled");
        let over = sales.get(&page).await.expect(200);
        assert!(!over.has(&format!("form[action='{change}']")), "{}", over.main());
    }

    async fn r_direct_5_after_a_withdrawal_the_subscriptions_are_to_be_cancelled_and_tracked_until_they_are(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, owner) = portal.customer("leaving").await;
        portal.accepts(&owner).await;
        let (_, subscription) = ordered(&sales, &customer).await;
        let (_, second) = ordered(&sales, &customer).await;
        sales.get(paths::TO_CANCEL).await.expect(200).says("to-cancel-none");
        let withdraw = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(withdraw, withdraw, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200);
        let list = sales.get(paths::TO_CANCEL).await.expect(200);
        assert_eq!(list.texts("tbody tr").len(), 2, "{}", list.main());
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        dogwood.get(paths::TO_CANCEL).await.expect(200).says("to-cancel-none");
        portal.sign_in("auditor@assent.example").await.get(paths::TO_CANCEL).await.expect(200).shows("Alder Direct");
        let cancel = async |id: &str| {
            let page = format!("/subscriptions/{id}");
            sales.get(&page).await.expect(200).says("to-cancel-why");
            sales.fill(&page, &format!("{page}/cancel"), &[]).await.expect(200);
        };
        cancel(&subscription).await;
        assert_eq!(sales.get(paths::TO_CANCEL).await.expect(200).texts("tbody tr").len(), 1);
        assert!(sales.get("/").await.expect(200).main().tells("notice-withdrawn"));
        cancel(&second).await;
        sales.get(paths::TO_CANCEL).await.expect(200).says("to-cancel-none");
        let done = sales.get(&format!("{}?state=cancelled", paths::TO_CANCEL)).await.expect(200);
        assert_eq!(done.texts("tbody tr").len(), 2);
        done.shows("Sami Aalto");
        assert!(!sales.get("/").await.expect(200).main().tells("notice-withdrawn"), "nothing is left to do");
    }

    async fn r_direct_5_an_acceptance_after_the_withdrawal_takes_the_subscriptions_off_the_list(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, owner) = portal.customer("returning").await;
        portal.accepts(&owner).await;
        ordered(&sales, &customer).await;
        let withdraw = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(withdraw, withdraw, &[("withdraw", "yes"), ("reason", "New owners")]).await.expect(200);
        assert_eq!(sales.get(paths::TO_CANCEL).await.expect(200).texts("tbody tr").len(), 1);
        portal.pass(DAY);
        let owner = portal.sign_in("admin@returning.onassent.example").await;
        owner.speaks_english().await;
        portal.accepts(&owner).await;
        portal.sign_in("sales@alder.example").await.get(paths::TO_CANCEL).await.expect(200).says("to-cancel-none");
    }

    async fn r_rel_1_a_global_admin_ends_no_relationship_while_a_subscription_is_active(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let global = portal.sign_in("global@alder.example").await;
        let customer = confirmed(&sales, "active").await;
        let account = format!("/customers/{customer}");
        let before = global.get(&account).await.expect(200);
        let (_, subscription) = ordered(&sales, &customer).await;
        let end = format!("{account}/end");
        let shown = global.get(&account).await.expect(200);
        assert!(!shown.has(&format!("form[action='{end}']")));
        shown.says("order-flash-active");
        let refused = global.send(&before, &end, &[]).await.expect(200);
        assert!(refused.text(".flash").tells("order-flash-active"), "{}", refused.main());
        assert_eq!(portal.count("select count(*) from relationships where ended_at is not null").await, 0);
        let page = format!("/subscriptions/{subscription}");
        sales.fill(&page, &format!("{page}/change"), &[("change", "suspend")]).await.expect(200);
        global.fill(&account, &end, &[]).await.expect(200);
        // No new act from then on, and none for an order form that was open (R-REL-1).
        let ended = sales.get(&format!("{account}/orders/new")).await.expect(200);
        assert!(ended.text(".flash").tells("order-flash-not-served"), "{}", ended.main());
        let refused = seats(&sales, &subscription, "9").await.expect(200);
        assert!(refused.text(".flash").tells("order-flash-not-served"), "{}", refused.main());
        // Cancelling is never blocked (R-GATE-2).
        sales.fill(&page, &format!("{page}/cancel"), &[]).await.expect(200).says("subscription-flash-cancelled");
    }

    async fn bad_numbers_of_seats_get_a_clear_answer_and_nothing_is_lost(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "numbers").await;
        for typed in ["0", "-3", "1000000000", "99999999999999999999", "1e9", "2.5", "five", "301"] {
            let (page, _) = order(&sales, &customer, &[("seats_business-basic", typed), ("seats_office-e3", "4")]).await;
            let page = page.expect(422);
            let answer = say("problem-seats", &[("offer", "Microsoft 365 Business Basic"), ("max", "300")]);
            assert!(page.complaints()[0].contains(&answer), "{typed}: {:?}", page.complaints());
            assert_eq!(page.attr("[name=seats_business-basic]", "value").as_deref(), Some(typed));
            assert_eq!(page.attr("[name=seats_office-e3]", "value").as_deref(), Some("4"));
        }
        let (page, _) = order(&sales, &customer, &[]).await;
        assert!(page.expect(422).complaints()[0].tells("problem-order-nothing"));
        assert_eq!(portal.count("select count(*) from orders").await, 0);
        let (_, subscription) = ordered(&sales, &customer).await;
        for typed in ["0", "-3", "1000000000", "x", ""] {
            assert!(seats(&sales, &subscription, typed).await.expect(422).complaints()[0].tells("problem-seats"));
        }
        assert!(seats(&sales, &subscription, "5").await.expect(422).complaints()[0].tells("problem-seats-same"));
    }

    async fn r_role_8_only_admin_sales_and_helpdesk_agents_order_and_a_reseller_never(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "roles").await;
        let form = format!("/customers/{customer}/orders/new");
        portal.relate("cedar", &customer).await;
        let global = portal.sign_in("global@alder.example").await;
        global.get(&form).await.expect(403).says("refusal-needs-orderer");
        assert!(!global.get(&format!("/customers/{customer}")).await.has(&format!("a[href='{form}']")), "R-ROLE-7");
        let cedar = portal.sign_in("sales@cedar.example").await;
        cedar.get(&form).await.expect(403);
        cedar.post(&form, &[("seats_business-basic", "5")]).await.expect(403);
        let other = portal.sign_in("sales@dogwood.example").await;
        other.get(&form).await.expect(404);
        other.post(&form, &[("seats_business-basic", "5")]).await.expect(404);
        assert_eq!(portal.count("select count(*) from orders").await, 0);
    }

    async fn of_two_agents_who_change_the_seats_at_once_the_second_is_told(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let admin = portal.sign_in("admin@alder.example").await;
        let customer = confirmed(&sales, "at-once").await;
        let (_, subscription) = ordered(&sales, &customer).await;
        let page = format!("/subscriptions/{subscription}");
        let (one, two) = (sales.get(&page).await, admin.get(&page).await);
        let action = format!("{page}/seats");
        sales.send(&one, &action, &[("seats", "8")]).await.expect(200);
        let answer = admin.send(&two, &action, &[("seats", "2")]).await.expect(409);
        assert!(answer.complaints()[0].tells("problem-seats-changed"), "{:?}", answer.complaints());
        assert_eq!(answer.attr("#seats", "value").as_deref(), Some("2"), "nothing that was typed is lost");
        assert_eq!(portal.count("select seats from subscriptions").await, 8);
        admin.send(&answer, &action, &[("seats", "2")]).await.expect(200);
        assert_eq!(portal.count("select seats from subscriptions").await, 2);
    }

    async fn r_gate_1_offers_marked_for_the_customer_agreement_are_ordered_with_it(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = confirmed(&sales, "marked").await;
        let page = sales.get(&format!("/customers/{customer}/orders/new")).await.expect(200);
        page.says_with("order-needs", &[("agreement", "Microsoft Customer Agreement")]);
        order(&sales, &customer, &[("seats_azure-plan", "1")]).await.0.expect(200).says("order-flash-completed");
        let (page, _) = order(&sales, &customer, &[("seats_azure-plan", "2")]).await;
        assert!(page.expect(422).complaints()[0].tells("problem-seats"));
    }

    async fn r_gate_5_a_customer_in_a_national_cloud_orders_without_a_confirmation(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = unconfirmed(&sales, "national").await;
        portal.run("update customers set cloud = 'germany' where domain = 'national.onassent.example'").await;
        let (page, _) = order(&sales, &customer, &[("seats_business-basic", "5")]).await;
        page.expect(200).says("order-flash-completed");
    }
}
