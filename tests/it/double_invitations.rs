//! How the forms of invitations and of registering are filled in, for the test that sends every form twice.

use assent::paths;

use crate::double::Prepared;
use crate::registration::{link_of, typed, verified};
use crate::support::customers::{as_typed, asked, attested, customer_on};
use crate::support::{Page, Portal, Visitor};

/// The letter of a request for a relationship, not sent yet.
async fn requesting(agent: &Visitor) -> Page {
    agent.get(paths::REQUEST_RELATIONSHIP).await.expect(200)
}

/// An invitation that was just sent, and the agent who sent it.
async fn invitation(portal: &Portal, name: &str) -> (Visitor, String) {
    let sales = portal.sign_in("sales@alder.example").await;
    let page = requesting(&sales).await;
    let action = page.attr("form.generator", "action").unwrap();
    let to = format!("{name}@example.com");
    let sent = sales
        .send(&page, &action, &[("act", "send"), ("to", &to)])
        .await
        .expect(200);
    // What is sent again is told from what was sent by its moment.
    portal.pass(std::time::Duration::from_secs(1));
    (sales, sent.path)
}

/// The form of a route, opened and filled in by whom it is for.
pub async fn prepare(portal: &Portal, path: &str, tag: &str) -> Prepared {
    let at = |name: &str| format!("{name}-{tag}");
    match path {
        paths::CUSTOMER_INVITE => {
            let sales = portal.sign_in("sales@alder.example").await;
            let page = sales.onboard(&attested(&at("invite"))).await.expect(200);
            let customer = format!("/customers/{}", customer_on(&page));
            Prepared::open(sales, &customer, &format!("{customer}/invite"), &[]).await
        }
        paths::REQUEST_RELATIONSHIP => {
            let sales = portal.sign_in("sales@alder.example").await;
            let page = requesting(&sales).await;
            let action = page.attr("form.generator", "action").unwrap();
            let to = format!("{}@example.com", at("request"));
            Prepared::on(sales, page, &action, &[("act", "send"), ("to", &to)])
        }
        paths::INVITATION_LETTER => {
            let (sales, invitation) = invitation(portal, &at("letter")).await;
            let page = sales.get(&invitation).await.expect(200);
            let action = page.attr("form.generator", "action").unwrap();
            Prepared::on(sales, page, &action, &[("act", "send")])
        }
        paths::INVITATION_RESEND => {
            let (sales, invitation) = invitation(portal, &at("again")).await;
            Prepared::open(sales, paths::INVITATIONS, &format!("{invitation}/resend"), &[]).await
        }
        paths::INVITATION_SENT => {
            let sales = portal.sign_in("sales@alder.example").await;
            let page = sales.onboard(&asked(&at("sent"))).await.expect(200);
            let customer = format!("/customers/{}", customer_on(&page));
            let page = sales.get(&customer).await.expect(200);
            let action = page.attr("form[action$='/sent']", "action").unwrap();
            Prepared::on(sales, page, &action, &[])
        }
        paths::CUSTOMER_DRAFTS_SENT => {
            let sales = portal.sign_in("sales@alder.example").await;
            // What the other recipes have begun goes first.
            let others = Prepared::open(
                portal.sign_in("sales@alder.example").await,
                paths::CUSTOMER_DRAFTS_ALL,
                path,
                &[],
            )
            .await;
            others.send().await;
            sales.onboard(&asked(&at("drafts"))).await.expect(200);
            Prepared::open(sales, paths::CUSTOMER_DRAFTS_ALL, path, &[]).await
        }
        paths::INVITATION_REMIND => {
            let (_, invitation) = invitation(portal, &at("remind")).await;
            portal.pass(std::time::Duration::from_secs(24 * 60 * 60));
            let sales = portal.sign_in("sales@alder.example").await;
            Prepared::open(sales, &invitation, &format!("{invitation}/remind"), &[]).await
        }
        paths::INVITATION_REVOKE => {
            let (sales, invitation) = invitation(portal, &at("revoke")).await;
            Prepared::open(sales, &invitation, &format!("{invitation}/revoke"), &[]).await
        }
        paths::REGISTER => {
            let page = link_of(portal, "alder").await.replace(paths::ACCEPT, path);
            let email = format!("{}@nordvik.example", at("ask"));
            Prepared::open(portal.visitor(), &page, &page, &[("email", &email)]).await
        }
        paths::REGISTER_ORGANISATION => {
            let link = link_of(portal, "alder").await;
            let email = format!("{}@nordvik.example", at("nils"));
            let (visitor, page) = verified(portal, &link, &email).await;
            Prepared::on(visitor, page, path, &as_typed(&typed(&at("nordvik"))))
        }
        other => panic!("the form of {other} is none of invitations"),
    }
}
