//! The relationship that Birch Distribution has asked Fjord Foods for: sent, opened, not answered.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use super::people::{Seed, Sellers};
use crate::accounts::{Agent, Permission, Visitor};
use crate::audit::Context;
use crate::customers;
use crate::invitations::letters::{self, House};
use crate::invitations::{self, Eligibility, Outcome, Recipient, Request};
use crate::onboarding::sign_in_name;
use crate::values::Language;
use crate::values::id::InvitationId;

const TWO_DAYS: Duration = Duration::from_secs(48 * 60 * 60);
const AN_HOUR: Duration = Duration::from_secs(60 * 60);

/// Asks, and lets the customer's admin open the link. The letter lies in the mailbox.
///
/// # Errors
/// If the database query fails, or somebody of the demo is missing.
pub async fn seed(
    seed: &Seed<'_>,
    sellers: &Sellers,
    admins: &BTreeMap<String, Visitor>,
) -> Result<(), Box<dyn Error>> {
    let site = seed.site;
    let name = sign_in_name(&format!("fjordfoods.{}", site.customer_domain));
    let asked = admins.get(&name).ok_or("the customer has no admin")?;
    let customer = asked.organisation.customer().ok_or("the admin is of no customer")?;
    let seller = sellers.get("birch").ok_or("a partner that is not there")?;
    let agent = Agent::of(&seller.visitor).map_err(|_| "a seller who is no agent")?;
    let who = agent
        .requester()
        .map_err(|_| "who sells may not request a relationship")?;
    let cx = Context {
        now: site.clock.now().minus(TWO_DAYS).max(seed.began),
        ..seed.context(&seller.visitor)
    };
    let requested = site.db.transact(async |tx| {
        let contact = customers::find(tx, customer)
            .await?
            .ok_or("a customer that is gone")?
            .profile()
            .contact;
        let what = Request {
            id: InvitationId::new(cx.now, &cx.random),
            provider: None,
            to: Recipient {
                name: contact.name.full(),
                email: contact.email.clone(),
            },
            language: Language::Swedish,
            dap: false,
        };
        let id = invitations::request(tx, &cx, &who, what)
            .await?
            .ok_or("it was asked before")?;
        let invitation = invitations::find(tx, id).await?.ok_or("a request that is gone")?;
        let house = House {
            public_url: &site.public_url,
            portal: &site.acceptance_portal,
        };
        let draft = letters::of_invitation(tx, house, &agent, &invitation, None).await?;
        match invitations::send(
            tx,
            &cx,
            &seed.mailer(),
            &agent,
            (id, Eligibility::Eligible),
            None,
            &draft,
            &contact.email,
        )
        .await?
        {
            Outcome::Done => {}
            other => return Err(format!("the request was not sent: {other:?}").into()),
        }
        let cx = Context {
            now: cx.now.plus(AN_HOUR).min(site.clock.now()),
            ..seed.context(asked)
        };
        invitations::opened_by(tx, &cx, id, asked.account, customer).await?;
        Ok(())
    });
    requested.await
}
