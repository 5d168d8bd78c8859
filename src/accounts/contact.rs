//! A person's contact address, where codes and resets go: changed by the person, or by another Customer admin for a
//! customer's people, and only once a mail to the new address has been answered (R-ACC-2).

use std::time::Duration;

use super::links::Owner;
use super::people::{self, Desk, Person};
use super::store::contact as store;
use super::{Organisation, letters, links};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Reader, Tx};
use crate::mail::Unwritten;
use crate::values::id::AccountId;
use crate::values::secret::Token;
use crate::values::{EmailAddress, Timestamp};

/// How long the link can be used.
pub const LASTS: Duration = Duration::from_secs(24 * 60 * 60);
/// So many such letters go out for one account in an hour.
const AN_HOUR: i64 = 5;
/// The same change asked for within this time is the same click.
const DOUBLE_CLICK: Duration = Duration::from_secs(60);

/// Why nothing was asked for.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nobody like this in the organisation.
    #[error("there is no such person")]
    NotThere,
    /// Too many letters in the last hour.
    #[error("too many letters in an hour")]
    TooMany,
    /// The letter could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<letters::Error> for Error {
    fn from(error: letters::Error) -> Self {
        match error {
            letters::Error::Unwritten(unwritten) => Self::Letter(unwritten),
            letters::Error::Database(told) => Self::Database(told),
        }
    }
}

/// A change that waits for its confirmation.
#[derive(Debug, Clone)]
pub struct Change {
    /// Whose address.
    pub account: AccountId,
    /// The person's name.
    pub name: String,
    /// What the person signs in with.
    pub sign_in_name: String,
    /// The new address.
    pub email: EmailAddress,
}

/// Mails a link to the new address. Until it is used nothing changes; an older link ends. The same asked for again at once
/// is one letter.
///
/// # Errors
/// If the person is another organisation's, there were too many, or the database query fails.
pub async fn ask(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    organisation: &Organisation,
    account: AccountId,
    email: &EmailAddress,
) -> Result<Person, Error> {
    let person = people::take(tx, organisation, account)
        .await
        .map_err(|error| match error {
            people::Error::Database(told) => Error::Database(told),
            _ => Error::NotThere,
        })?;
    if person.contact_email == *email || store::asked_since(tx, account, email, cx.now.minus(DOUBLE_CLICK)).await? {
        return Ok(person);
    }
    if store::count_since(tx, account, cx.now.minus(Duration::from_secs(60 * 60))).await? >= AN_HOUR {
        return Err(Error::TooMany);
    }
    let owner = links::owner(tx, account).await?;
    send(tx, cx, desk, &owner, email, &cx.actor.name).await?;
    let event = Event::new(
        Kind::ContactChangeAsked,
        Object::new("account", account, person.name.full()),
    )
    .of_partner(organisation.partner())
    .of_customer(organisation.customer())
    .after(serde_json::json!({ "email": email }));
    audit::record(tx, cx, event).await?;
    Ok(person)
}

/// Mails the letter of a change that waits once more, with a new link, which ends the old (R-MAIL-4). `false` when the
/// change was confirmed or another was asked for since, or the person is disabled.
///
/// # Errors
/// If the database query fails.
pub async fn renew(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    account: AccountId,
    email: &EmailAddress,
) -> Result<bool, Error> {
    let owner = links::owner(tx, account).await?;
    let newest = store::newest(tx, account).await?;
    match newest.filter(|newest| newest.email == *email && newest.used_at.is_none() && !owner.is_disabled) {
        Some(newest) => {
            send(tx, cx, desk, &owner, email, &newest.asked_by).await?;
            Ok(true)
        }
        None => Ok(false),
    }
}

/// Makes the link, which ends the older ones, and mails it.
async fn send(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    owner: &Owner,
    email: &EmailAddress,
    asked_by: &str,
) -> Result<(), Error> {
    let token = Token::new(&cx.random);
    let until = cx.now.plus(LASTS);
    store::end_open(tx, owner.account, cx.now).await?;
    store::insert(tx, &token.hash(), owner.account, email, asked_by, cx.now, until).await?;
    letters::contact(tx, cx, desk, owner, email, asked_by, (token, until)).await?;
    Ok(())
}

/// The change behind a link; `None` when it was used, has ended, or nobody handed it out.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, token: &Token, now: Timestamp) -> Result<Option<Change>, db::Error> {
    let Some((account, email)) = store::find(db, &token.hash(), now).await? else {
        return Ok(None);
    };
    let owner = links::owner(db, account).await?;
    Ok((!owner.is_disabled).then(|| Change {
        account,
        name: owner.name.full(),
        sign_in_name: owner.sign_in_name.clone(),
        email,
    }))
}

/// Changes the address: whoever holds the link reads the new mailbox. The old address is told. `None` when the link opens
/// nothing any more.
///
/// # Errors
/// If the database query fails.
pub async fn confirm(tx: &mut Tx, cx: &Context, desk: &Desk<'_>, token: &Token) -> Result<Option<Change>, Error> {
    let Some(change) = find(tx, token, cx.now).await? else {
        return Ok(None);
    };
    if !store::use_up(tx, &token.hash(), cx.now).await? {
        return Ok(None);
    }
    let owner = links::owner(tx, change.account).await?;
    super::store::people::set_contact(tx, change.account, &change.email).await?;
    letters::contact_changed(tx, cx, desk, &owner, &change.email).await?;
    let acting = owner.acting(cx);
    let event = Event::new(
        Kind::ContactChanged,
        Object::new("account", change.account, &change.name),
    )
    .before(serde_json::json!({ "email": owner.contact_email }))
    .after(serde_json::json!({ "email": change.email }));
    audit::record(tx, &acting, event).await?;
    Ok(Some(change))
}
