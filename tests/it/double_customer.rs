//! How a customer's forms are filled in, for the test that sends every form twice.

use assent::paths;

use crate::double::Prepared;
use crate::support::{Page, Portal, Visitor};

const ADDRESS: &str = "asa@vinterhamn.example";

/// The page for the code, after everything was ticked.
async fn ticked(portal: &Portal, owner: &Visitor) -> Page {
    portal.ticks(owner, paths::ACCEPT).await.expect(200)
}

/// The form of a customer's route, opened and filled in by its Customer admin.
pub async fn prepare(portal: &Portal, path: &str, tag: &str) -> Prepared {
    // A domain of its own for each route: its first and last letters.
    let letters: String = path.chars().filter(char::is_ascii_alphabetic).collect();
    let name = format!(
        "{}{}",
        &letters[..9.min(letters.len())],
        &letters[letters.len().saturating_sub(9)..]
    );
    let (customer, owner) = portal.customer(&format!("{name}-{tag}")).await;
    match path {
        paths::ACCEPT => Prepared::open(owner, path, path, &[("agree", "yes")]).await,
        paths::ACCEPT_DECLINE => Prepared::open(owner, path, path, &[("reason", "Not now")]).await,
        paths::ACCEPT_CODE => {
            let page = ticked(portal, &owner).await;
            let code = portal.code_to(ADDRESS).await;
            let action = page.path.clone();
            Prepared::on(owner, page, &action, &[("code", &code)])
        }
        paths::ACCEPT_CODE_AGAIN => {
            let page = ticked(portal, &owner).await;
            let action = format!("{}/again", page.path);
            Prepared::on(owner, page, &action, &[])
        }
        paths::ACCEPT_ASK_PARTNER => {
            portal.run("update customers set bought_before = true").await;
            let prepared = Prepared::open(owner, paths::ACCEPT, path, &[]).await;
            portal
                .run("update customers set bought_before = false where domain not like 'acceptask%'")
                .await;
            prepared
        }
        paths::WITHDRAW => {
            portal.accepts(&owner).await;
            let form = paths::withdraw("MicrosoftCustomerAgreement");
            Prepared::open(owner, &form, &form, &[("withdraw", "yes")]).await
        }
        paths::YOUR_PARTNER_END => {
            let alder = portal.sellers["alder"].partner;
            Prepared::open(owner, &paths::your_partner(alder), &paths::your_partner_end(alder), &[]).await
        }
        paths::CUSTOMER_END => {
            let page = format!("/customers/{customer}");
            let global = portal.sign_in("global@alder.example").await;
            Prepared::open(global, &page, &format!("{page}/end"), &[]).await
        }
        paths::NOTICE_SETTLE => {
            let notice = portal.notice(portal.sellers["alder"].partner, &customer).await;
            let sales = portal.sign_in("sales@alder.example").await;
            Prepared::open(sales, paths::HOME, &format!("/notices/{notice}/settle"), &[]).await
        }
        paths::CUSTOMER_PARTNER_END => {
            let page = format!("/customers/{customer}");
            let action = format!("{page}/partners/{}/end", portal.sellers["alder"].partner);
            Prepared::open(portal.sign_in("operator@assent.example").await, &page, &action, &[]).await
        }
        paths::PROFILE_CONTACT => {
            let fields = [
                ("email", "new@elsewhere.example"),
                ("present_password", assent::demo::PASSWORD),
            ];
            Prepared::open(owner, path, path, &fields).await
        }
        paths::PERSON_CONTACT => {
            let account = owner
                .get(paths::PEOPLE)
                .await
                .attr("table a[href^='/people/']", "href")
                .unwrap();
            let form = format!("{account}/contact");
            let fields = [
                ("email", "new@elsewhere.example"),
                ("present_password", assent::demo::PASSWORD),
            ];
            let page = owner.get(&form).await.expect(200);
            Prepared::on(owner, page, paths::PROFILE_CONTACT, &fields)
        }
        paths::CONFIRM_EMAIL => {
            let email = format!("new-{tag}@elsewhere.example");
            let fields = [("email", email.as_str()), ("present_password", assent::demo::PASSWORD)];
            owner
                .fill(paths::PROFILE_CONTACT, paths::PROFILE_CONTACT, &fields)
                .await
                .expect(200);
            let link = portal.link_to(&email).await;
            Prepared::open(portal.visitor(), &link, path, &[]).await
        }
        paths::CONTACT_CHANGE => {
            let email = format!("new-{tag}@elsewhere.example");
            let fields = [("email", email.as_str()), ("present_password", assent::demo::PASSWORD)];
            owner
                .fill(paths::PROFILE_CONTACT, paths::PROFILE_CONTACT, &fields)
                .await
                .expect(200);
            // Letters of one moment have no order.
            portal.pass(std::time::Duration::from_secs(1));
            let link = portal
                .consent_link(&format!("admin@{name}-{tag}.onassent.example"))
                .await;
            Prepared::open(portal.visitor(), &link, path, &[("answer", "agree")]).await
        }
        paths::CUSTOMER_CONTACT_SET => {
            let form = format!("/customers/{customer}/set-contact");
            // Not for an admin who has signed in lately.
            portal.pass(std::time::Duration::from_secs(8 * 24 * 60 * 60));
            let operator = portal.sign_in("operator@assent.example").await;
            let page = operator.get(&form).await.expect(200);
            let account = page.attr("input[name=account]", "value").unwrap();
            let fields = [
                ("account", account.as_str()),
                ("email", "new@elsewhere.example"),
                ("reason", "Called back"),
            ];
            Prepared::on(operator, page, &form, &fields)
        }
        paths::DISPUTE => {
            let sales = portal.sign_in("sales@alder.example").await;
            let attested = crate::support::customers::attested(&format!("disputed-{tag}"));
            let disputed = crate::support::customers::customer_on(&sales.onboard(&attested).await.expect(200));
            let link = portal.dispute_link(&disputed).await;
            Prepared::open(portal.visitor(), &link, path, &[("reason", "I was on leave")]).await
        }
        other => crate::double_orders::prepare(portal, other, tag).await,
    }
}
