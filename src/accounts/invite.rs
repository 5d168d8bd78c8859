//! Inviting people of an organisation, each by the e-mail that is the sign-in name.

use std::time::Duration;

use super::links::{self, Purpose};
use super::people::{Error, Mailer, NewPerson, Person, PersonState, create, find, source_of};
use super::provenance::Provenance;
use super::{Organisation, Roles, letters, permission, sign_in};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Reader, Tx};
use crate::values::id::AccountId;
use crate::values::{DnsDomain, EmailAddress, Problem, Timestamp};

/// The same form that comes again within this time is a second click, or a reload.
pub const TWICE: Duration = Duration::from_secs(10 * 60);

/// Makes an account and sends its owner a set-password link (R-ACC-4).
///
/// # Errors
/// If the sign-in name is taken, no role is given, or the database query fails.
pub async fn invite(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, person: NewPerson) -> Result<AccountId, Error> {
    let source = source_of(tx, cx, &person.organisation).await?;
    let provenance = Provenance::first(source, &cx.actor, cx.now);
    let account = create(tx, cx, person, &provenance, None).await?;
    let owner = links::owner(tx, account).await?;
    let link = links::make(tx, cx, Some(account), Purpose::Invitation).await?;
    letters::invitation(tx, cx, mailer, &owner, link).await?;
    let object = Object::new("account", account, owner.name.full());
    let event = Event::new(Kind::PersonInvited, object)
        .of_partner(owner.organisation.partner())
        .of_customer(owner.organisation.customer())
        .after(serde_json::json!({ "sign_in_name": owner.sign_in_name, "roles": roles_of(tx, &owner).await? }));
    audit::record(tx, cx, event).await?;
    Ok(account)
}

/// Whether this very person was invited just now: the form came twice, and the second time the name is taken.
///
/// # Errors
/// If the database query fails.
pub async fn was_just_invited(db: &mut Reader, person: &NewPerson, now: Timestamp) -> Result<bool, db::Error> {
    let Some((organisation, there)) = by_sign_in_name(db, &person.sign_in_name).await? else {
        return Ok(false);
    };
    let wanted = permission::grantable(&person.organisation, person.roles);
    Ok(organisation == person.organisation
        && there.state() == PersonState::Invited
        && there.created_at.plus(TWICE) > now
        && there.name == person.name
        && there.contact_email == person.contact_email
        && there.language == person.language
        && Some(there.roles) == wanted)
}

/// Anyone who signs in with this name, and where the person belongs. For deciding only: nobody may see another
/// organisation's people (R-ROLE-6).
///
/// # Errors
/// If the database query fails.
pub async fn by_sign_in_name(db: &mut Reader, name: &str) -> Result<Option<(Organisation, Person)>, db::Error> {
    let Some(owner) = links::owner_by_key(db, &sign_in::key(name)).await? else {
        return Ok(None);
    };
    let person = find(db, &owner.organisation, owner.account).await?;
    Ok(person.map(|person| (owner.organisation, person)))
}

/// The e-mail of somebody who signs in with it: an agent, or one of the operator's people (R-ACC-1). What ends in the
/// customers' domain is taken by no one but customers' users, whose sign-in names it makes.
///
/// # Errors
/// As [`EmailAddress::parse`], and `problem-email-of-customers` (with `domain`).
pub fn parse_email(text: &str, customer_domain: &str) -> Result<EmailAddress, Problem> {
    let email = EmailAddress::parse(text)?;
    if DnsDomain::parse(customer_domain).is_ok_and(|domain| domain.covers(&email)) {
        return Err(Problem::new("problem-email-of-customers").with("domain", customer_domain));
    }
    Ok(email)
}

async fn roles_of(tx: &mut Tx, owner: &links::Owner) -> Result<Roles, db::Error> {
    let person = find(tx, &owner.organisation, owner.account).await?;
    Ok(person.map(|person| person.roles).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_acc_1_names_under_the_customers_domain_are_customers_only() {
        for theirs in [
            "admin@new.onassent.example",
            "a@ONASSENT.example",
            "a@x.y.onassent.example",
        ] {
            let problem = parse_email(theirs, "onassent.example").unwrap_err();
            assert_eq!(problem.key, "problem-email-of-customers", "{theirs}");
        }
        for ours in [
            "asa@alder.example",
            "asa@notonassent.example",
            "onassent.example@alder.example",
        ] {
            assert!(parse_email(ours, "onassent.example").is_ok(), "{ours}");
        }
        assert!(parse_email("nobody", "onassent.example").is_err());
    }
}
