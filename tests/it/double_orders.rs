//! How the forms of the policy timeline, of orders and of subscriptions are filled in, for the test that sends every form twice.

use assent::paths;

use crate::double::Prepared;
use crate::orders::{ATTESTATION, confirmed, order, ordered, unconfirmed};
use crate::support::Portal;

/// The form of a route, opened and filled in.
pub async fn prepare(portal: &Portal, path: &str, tag: &str) -> Prepared {
    if path == paths::POLICY_ADD {
        let operator = portal.sign_in("operator@assent.example").await;
        // Each row has to change something: of three, the second takes back what the first said.
        let (rule, year) = match tag {
            "once" => ("bought_before_may_accept", "2030"),
            "turn" => ("bought_before_cannot_accept", "2031"),
            _ => ("bought_before_may_accept", "2032"),
        };
        let fields = [
            ("policy_rule", rule),
            ("policy_type", "MicrosoftCustomerAgreement"),
            ("policy_from_day", "1"),
            ("policy_from_month", "1"),
            ("policy_from_year", year),
        ];
        return Prepared::open(operator, paths::POLICY, path, &fields).await;
    }
    if path == paths::POLICY_REMOVE {
        let operator = portal.sign_in("operator@assent.example").await;
        let (rule, type_id) = ("bought_before_cannot_accept", "MicrosoftCloudAgreement");
        let year = match tag {
            "once" => "2040",
            "turn" => "2041",
            _ => "2042",
        };
        let fields = [
            ("policy_rule", rule),
            ("policy_type", type_id),
            ("policy_from_day", "1"),
            ("policy_from_month", "1"),
            ("policy_from_year", year),
        ];
        operator
            .fill(paths::POLICY, paths::POLICY_ADD, &fields)
            .await
            .expect(200);
        let day = format!("{year}-01-01");
        let fields = [("day", day.as_str()), ("rule", rule), ("type", type_id)];
        return Prepared::open(operator, paths::POLICY, path, &fields).await;
    }
    let act: String = path.chars().rev().take(9).filter(char::is_ascii_alphabetic).collect();
    let name = format!("order-{act}-{tag}");
    let agent = portal.sign_in("admin@alder.example").await;
    match path {
        paths::ORDER_NEW => {
            let customer = confirmed(&agent, &name).await;
            let form = format!("/customers/{customer}/orders/new");
            Prepared::open(agent, &form, &form, &[("seats_business-basic", "5")]).await
        }
        paths::ORDER_ATTEST | paths::ORDER_CHECK | paths::ORDER_DISCARD | paths::ORDER_ASK => {
            let customer = unconfirmed(&agent, &name).await;
            let helpdesk = portal.sign_in("helpdesk@alder.example").await;
            let (_, number) = order(&helpdesk, &customer, &[("seats_office-e3", "5")]).await;
            let page = format!("/orders/{number}");
            match path {
                paths::ORDER_ATTEST => {
                    let form = format!("{page}/attest");
                    Prepared::open(agent, &form, &form, &ATTESTATION).await
                }
                paths::ORDER_CHECK => Prepared::open(agent, &page, &format!("{page}/check"), &[]).await,
                paths::ORDER_DISCARD => Prepared::open(agent, &page, &format!("{page}/discard"), &[]).await,
                _ => Prepared::open(helpdesk, &page, &format!("{page}/ask"), &[]).await,
            }
        }
        other => {
            let customer = confirmed(&agent, &name).await;
            let (_, subscription) = ordered(&agent, &customer).await;
            let page = format!("/subscriptions/{subscription}");
            let (act, fields): (&str, &[(&'static str, &str)]) = match other {
                paths::SUBSCRIPTION_SEATS => ("seats", &[("seats", "9")]),
                paths::SUBSCRIPTION_RENEW => ("renew", &[]),
                paths::SUBSCRIPTION_CHANGE => ("change", &[("change", "suspend")]),
                paths::SUBSCRIPTION_CANCEL => ("cancel", &[]),
                other => panic!("the form of {other} has no recipe: say here how it is filled in"),
            };
            Prepared::open(agent, &page, &format!("{page}/{act}"), fields).await
        }
    }
}
