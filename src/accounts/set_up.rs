//! The first Operator admin of an installation: by a one-time link, or from the shell.

use super::links::{self, Found, Purpose};
use super::people::{self, Error, NewPerson};
use super::provenance::{Provenance, Source};
use super::store::people::FirstPassword;
use super::{Organisation, Role, sessions, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::values::id::AccountId;
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language, PersonName, TimeZone};

/// An Operator admin to be made. They sign in with their e-mail (R-ACC-1).
#[derive(Debug, Clone)]
pub struct NewOperatorAdmin {
    /// The person's name.
    pub name: PersonName,
    /// The e-mail: sign-in name and contact.
    pub email: EmailAddress,
    /// The language of letters and screens; `None`: as the browser asks.
    pub language: Option<Language>,
    /// Where the person's day begins and ends.
    pub time_zone: TimeZone,
}

impl From<NewOperatorAdmin> for NewPerson {
    fn from(admin: NewOperatorAdmin) -> Self {
        Self {
            organisation: Organisation::Operator,
            sign_in_name: admin.email.as_str().to_owned(),
            name: admin.name,
            contact_email: admin.email,
            roles: [Role::OperatorAdmin].into_iter().collect(),
            language: admin.language,
            time_zone: admin.time_zone,
        }
    }
}

/// The first Operator admin's session.
#[derive(Debug)]
pub struct SetUp {
    /// The session's secret, for the cookie.
    pub session: Token,
    /// The key of the sign-in name.
    pub key: String,
}

/// Why nothing was set up.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// The link does not lead to a set-up, or no longer.
    #[error("the link is not valid for a set-up")]
    Gone(Found),
    /// The account could not be created.
    #[error(transparent)]
    Account(#[from] Error),
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// The link that sets up the first Operator admin, as long as nobody is the operator's. Links made before end.
///
/// # Errors
/// If the database query fails.
pub async fn make_link(tx: &mut Tx, cx: &Context) -> Result<Option<Token>, db::Error> {
    if store::people::operator_exists(tx).await? {
        return Ok(None);
    }
    store::links::end_set_up(tx, cx.now).await?;
    let (token, _) = links::make(tx, cx, None, Purpose::SetUp).await?;
    Ok(Some(token))
}

/// Redeems the set-up link and makes the first Operator admin.
///
/// # Errors
/// If the link is not valid, the e-mail is taken, or the database query fails.
pub async fn set_up(
    tx: &mut Tx,
    cx: &Context,
    token: &Token,
    admin: NewOperatorAdmin,
    password_hash: &str,
) -> Result<SetUp, SetUpError> {
    match links::find(tx, token, cx.now).await? {
        Found::SetUp => {}
        gone => return Err(SetUpError::Gone(gone)),
    }
    if !store::links::take(tx, &token.hash(), true, cx.now).await? || store::people::operator_exists(tx).await? {
        return Err(SetUpError::Gone(Found::Used));
    }
    let password = FirstPassword {
        hash: password_hash,
        temporary_until: None,
    };
    let account = people::create(tx, cx, admin.into(), &own_address(cx), Some(password)).await?;
    let owner = links::owner(tx, account).await?;
    let cx = owner.acting(cx);
    record(tx, &cx, account, &owner.name).await?;
    let session = sessions::begin_after_password(tx, &cx, account).await?;
    Ok(SetUp {
        session,
        key: owner.key(),
    })
}

/// Makes an Operator admin from the shell, where no letter is needed: the link by which the person sets a password is
/// given back, to be printed.
///
/// # Errors
/// If the e-mail is taken, or the database query fails.
pub async fn create_admin(tx: &mut Tx, cx: &Context, admin: NewOperatorAdmin) -> Result<Token, Error> {
    let name = admin.name.clone();
    let account = people::create(tx, cx, admin.into(), &own_address(cx), None).await?;
    let (token, _) = links::make(tx, cx, Some(account), Purpose::Invitation).await?;
    record(tx, cx, account, &name).await?;
    Ok(token)
}

fn own_address(cx: &Context) -> Provenance {
    Provenance::first(Source::Own, &cx.actor, cx.now)
}

async fn record(tx: &mut Tx, cx: &Context, account: AccountId, name: &PersonName) -> Result<(), db::Error> {
    let object = Object::new("account", account, name.full());
    audit::record(tx, cx, Event::new(Kind::OperatorSetUp, object)).await
}
