//! Somebody who registered an organisation: its first Customer admin, with an own password from the start (R-INV-5).

use super::provenance::{AddressProof, Provenance, Source};
use super::store::people::FirstPassword;
use super::{Organisation, Role, links, people, sessions, sign_in};
use crate::audit::{Actor, Context};
use crate::db::{self, Reader, Tx};
use crate::values::id::{AccountId, CustomerId};
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language, PersonName, TimeZone};

/// The person, who signs in with the verified e-mail (R-ACC-1).
#[derive(Debug, Clone)]
pub struct NewRegistered {
    /// The organisation.
    pub customer: CustomerId,
    /// Its name.
    pub company_name: String,
    /// The person's name.
    pub name: PersonName,
    /// The verified e-mail: sign-in name and contact.
    pub email: EmailAddress,
    /// The language of letters and screens.
    pub language: Language,
    /// Where the person's day begins and ends.
    pub time_zone: TimeZone,
}

/// The person, signed in.
#[derive(Debug)]
pub struct Admitted {
    /// The account.
    pub account: AccountId,
    /// The session's secret, for the cookie.
    pub session: Token,
    /// The key of the sign-in name.
    pub key: String,
    /// Who acts from now on.
    pub actor: Actor,
}

/// Whether somebody signs in with this e-mail already.
///
/// # Errors
/// If the database query fails.
pub async fn is_known(db: &mut Reader, email: &EmailAddress) -> Result<bool, db::Error> {
    let owner = links::owner_by_key(db, &sign_in::key(email.as_str())).await?;
    Ok(owner.is_some())
}

/// Makes the account and begins its first session. What is audited about it is its caller's.
///
/// # Errors
/// If the e-mail is a sign-in name already, or the database query fails.
pub async fn admit(
    tx: &mut Tx,
    cx: &Context,
    what: NewRegistered,
    password_hash: &str,
) -> Result<Admitted, people::Error> {
    let person = people::NewPerson {
        organisation: Organisation::Customer {
            id: what.customer,
            name: what.company_name,
        },
        sign_in_name: what.email.as_str().to_owned(),
        name: what.name,
        contact_email: what.email,
        roles: [Role::CustomerAdmin].into_iter().collect(),
        language: Some(what.language),
        time_zone: what.time_zone,
    };
    let password = FirstPassword {
        hash: password_hash,
        temporary_until: None,
    };
    // The link to the address was opened before: it is proved.
    let provenance = Provenance {
        source: Source::Own,
        by: person.name.full(),
        by_organisation: person.organisation.name().to_owned(),
        given_at: Some(cx.now),
        proof: Some(AddressProof::MailedLink),
        proved_at: Some(cx.now),
        changed_at: None,
    };
    let account = people::create(tx, cx, person, &provenance, Some(password)).await?;
    let owner = links::owner(tx, account).await?;
    let acting = owner.acting(cx);
    let session = sessions::begin_after_password(tx, &acting, account).await?;
    Ok(Admitted {
        account,
        session,
        key: owner.key(),
        actor: acting.actor,
    })
}
