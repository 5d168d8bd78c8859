//! A Customer user beside an admin, who may read and not accept.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use super::people::Seed;
use crate::accounts::people::{self, NewPerson};
use crate::accounts::{Role, Visitor};
use crate::audit::Context;
use crate::onboarding::sign_in_name;
use crate::values::{EmailAddress, Language, PersonName};

/// Of which customer, and what it signs in with before the @.
pub const COLLEAGUE: (&str, &str) = ("fjordfoods", "user");

const THREE_DAYS: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// Lets the customer's admin invite the colleague, who sets a password by the link.
///
/// # Errors
/// If the database query fails, or the admin is missing.
pub async fn seed(seed: &Seed<'_>, admins: &BTreeMap<String, Visitor>) -> Result<(), Box<dyn Error>> {
    let (customer, local) = COLLEAGUE;
    let domain = format!("{customer}.{}", seed.site.customer_domain);
    let admin = admins.get(&sign_in_name(&domain)).ok_or("the customer has no admin")?;
    let cx = Context {
        now: seed.site.clock.now().minus(THREE_DAYS).max(seed.began),
        ..seed.context(admin)
    };
    let person = NewPerson {
        organisation: admin.organisation.clone(),
        sign_in_name: format!("{local}@{domain}"),
        name: PersonName::stored("Elsa".to_owned(), "Lind".to_owned()),
        contact_email: EmailAddress::parse("elsa.lind@fjordfoods.example")?,
        roles: [Role::CustomerUser].into_iter().collect(),
        language: Some(Language::Swedish),
        time_zone: admin.time_zone,
    };
    let invited = seed
        .site
        .db
        .transact(async |tx| people::invite(tx, &cx, &seed.mailer(), person).await);
    invited.await?;
    seed.set_passwords(|_| Some(cx.now)).await?;
    Ok(())
}
