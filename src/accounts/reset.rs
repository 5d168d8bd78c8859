//! Asking for a link that sets another password: the same answer and the same work for names that nobody has.

use std::time::Duration;

use super::links::{self, Owner, Purpose};
use super::people::{Error, Mailer};
use super::{Organisation, letters, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::mail;
use crate::values::id::AccountId;
use crate::values::{EmailAddress, Language, PersonName, TimeZone};

/// A person gets so many links an hour, however often somebody asks: nobody's mailbox is flooded. A link lasts an hour,
/// so anyone who got the last of them has one that works, or can ask again.
const AN_HOUR: i64 = 3;
/// Asking again sooner than this is a double click, and the letter is on its way.
const AT_ONCE: Duration = Duration::from_secs(30);

/// Sends the person with this sign-in key a link, to the contact e-mail (R-ACC-2); a disabled or unknown one, and one who
/// got enough of them, gets nothing. `language` is that of who asks.
///
/// # Errors
/// If the database query fails.
pub async fn ask(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, key: &str, language: Language) -> Result<(), Error> {
    let owner = links::owner_by_key(tx, key).await?.filter(|owner| !owner.is_disabled);
    // Those who ask at the same moment are counted one after the other; for nobody the same is done.
    let account = owner
        .as_ref()
        .map_or_else(|| AccountId::new(cx.now, &cx.random), |owner| owner.account);
    store::people::lock_one(tx, account).await?;
    let had_since =
        async |tx: &mut Tx, time| store::links::count_since(tx, account, Purpose::Reset, cx.now.minus(time)).await;
    let enough = had_since(tx, AT_ONCE).await? > 0 || had_since(tx, Purpose::Reset.lasts()).await? >= AN_HOUR;
    match owner.filter(|_| !enough) {
        Some(owner) => send(tx, cx, mailer, &owner, language).await?,
        None => pretend(tx, cx, mailer, language).await?,
    }
    Ok(())
}

/// Sends a link that was asked for once more, as a new one; `false` when the person is disabled meanwhile.
///
/// # Errors
/// If the database query fails.
pub async fn renew(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    account: AccountId,
    language: Language,
) -> Result<bool, Error> {
    let owner = links::owner(tx, account).await?;
    if !owner.is_disabled {
        send(tx, cx, mailer, &owner, language).await?;
    }
    Ok(!owner.is_disabled)
}

async fn send(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, owner: &Owner, language: Language) -> Result<(), Error> {
    let link = links::make(tx, cx, Some(owner.account), Purpose::Reset).await?;
    letters::reset(tx, cx, mailer, owner, language, link).await?;
    let object = Object::new("account", owner.account, owner.name.full());
    let event = Event::new(Kind::PasswordResetAsked, object)
        .of_partner(owner.organisation.partner())
        .of_customer(owner.organisation.customer());
    Ok(audit::record(tx, cx, event).await?)
}

/// Does for a name that nobody has what is done for one that somebody has, and undoes it: how long the answer takes
/// tells nothing.
async fn pretend(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, language: Language) -> Result<(), Error> {
    let nobody = Owner {
        account: AccountId::new(cx.now, &cx.random),
        name: PersonName::stored("Nobody".to_owned(), "Nobody".to_owned()),
        sign_in_name: "nobody@nowhere.invalid".to_owned(),
        contact_email: EmailAddress::stored("nobody@nowhere.invalid".to_owned()),
        organisation: Organisation::Operator,
        language: None,
        time_zone: TimeZone::utc(),
        is_disabled: true,
    };
    let link = links::make(tx, cx, None, Purpose::Reset).await?;
    let token = link.0.hash();
    let letter = letters::reset(tx, cx, mailer, &nobody, language, link).await?;
    mail::take_back(tx, letter).await?;
    store::links::delete(tx, &token).await?;
    Ok(())
}
