//! A person's contact address, where codes and resets go (R-ACC-2). A change is asked for by the person, or by another Customer
//! admin for a customer's people. It takes effect once the new address is proved by a mailed link, and the old one has agreed
//! by another, or seven days have passed without its objection.

use std::time::Duration;

use super::contact_by_others::has_signed_in_since;
use super::links::{self, Owner};
use super::people::{self, Mailer, Person};
use super::provenance::{AddressProof, Provenance, Source};
use super::store::contact as store;
use super::{Organisation, first_password, letters, sessions};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Database, Reader, Tx};
use crate::mail::Unwritten;
use crate::text_enum;
use crate::values::id::{AccountId, ContactChangeId};
use crate::values::secret::{Token, TokenHash};
use crate::values::{EmailAddress, Timestamp};

/// How long the link to the new address can be used.
pub const LASTS: Duration = Duration::from_secs(24 * 60 * 60);
/// How long the old address can object.
pub const OBJECTION: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// So many changes can be asked for of one account in an hour.
const AN_HOUR: i64 = 5;
/// The same change asked for within this time is the same click.
const DOUBLE_CLICK: Duration = Duration::from_secs(60);
/// How many changes take effect in one round of the schedule.
const ROUND: i64 = 50;

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
            letters::Error::Database(error) => Self::Database(error),
        }
    }
}

impl From<people::Error> for Error {
    fn from(error: people::Error) -> Self {
        match error {
            people::Error::Database(error) => Self::Database(error),
            _ => Self::NotThere,
        }
    }
}

text_enum! {
    /// What became of a change.
    pub enum Outcome {
        /// It took effect.
        Changed = "changed",
        /// The old address objected.
        Objected = "objected",
        /// Another took its place.
        Replaced = "replaced",
        /// The new address was not proved in time, the person was disabled, or could sign in where the operator set it.
        Lapsed = "lapsed",
    }
}

/// A change of a contact address.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Change {
    /// Its identifier.
    pub id: ContactChangeId,
    /// Whose address.
    #[sqlx(rename = "account_id")]
    pub account: AccountId,
    /// The new address.
    pub email: EmailAddress,
    /// Who gives it.
    pub source: Source,
    /// The name of who asked.
    pub asked_by: String,
    /// The organisation of who asked.
    pub asked_by_organisation: String,
    /// The account that asked.
    pub asked_by_account: Option<AccountId>,
    /// Why the operator sets it; `None` for a change that somebody of the organisation asked for.
    pub reason: Option<String>,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// Until when the new address can be proved; `None`: it need not be.
    pub expires_at: Option<Timestamp>,
    /// When it takes effect without an objection.
    pub due_at: Timestamp,
    /// When the new address was proved.
    pub proved_at: Option<Timestamp>,
    /// When the old address agreed.
    pub agreed_at: Option<Timestamp>,
    /// When it was over.
    pub ended_at: Option<Timestamp>,
    /// What became of it.
    pub outcome: Option<Outcome>,
}

impl Change {
    /// The operator sets the address: nothing but the old address's objection keeps it from taking effect.
    pub const fn is_operators(&self) -> bool {
        self.reason.is_some()
    }

    /// Whether it can still take effect.
    fn is_open(&self, now: Timestamp) -> bool {
        let may_be_proved = self.proved_at.is_some() || self.expires_at.is_none_or(|until| until > now);
        self.ended_at.is_none() && may_be_proved
    }

    /// The new address has yet to be proved.
    pub const fn is_unproved(&self) -> bool {
        self.proved_at.is_none() && !self.is_operators()
    }

    /// The message that says what it waits for.
    pub const fn waits_for(&self) -> &'static str {
        if self.is_unproved() {
            "contact-pending-proof"
        } else {
            "contact-pending-consent"
        }
    }

    /// Where the new address comes from, once it has taken effect.
    fn provenance(&self, now: Timestamp) -> Provenance {
        Provenance {
            source: self.source,
            by: self.asked_by.clone(),
            by_organisation: self.asked_by_organisation.clone(),
            given_at: Some(self.created_at),
            proof: self.proved_at.map(|_| AddressProof::MailedLink),
            proved_at: self.proved_at,
            changed_at: Some(now),
        }
    }
}

/// A change, and whose address it changes.
#[derive(Debug, Clone)]
pub struct OwnedChange {
    /// The change.
    pub change: Change,
    /// The person.
    pub owner: Owner,
}

/// How far a change has come.
#[derive(Debug, Clone)]
pub enum Step {
    /// It has taken effect.
    Changed(Box<Change>),
    /// It waits: for the new address's proof, or for the old one's consent.
    Waits(Box<Change>),
}

/// Mails a link to the new address, and another to the old one, which agrees or objects by it. A change that waits is
/// replaced. The same asked for again at once is one.
///
/// # Errors
/// If the person is another organisation's, there were too many, or the database query fails.
pub async fn ask(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    organisation: &Organisation,
    account: AccountId,
    email: &EmailAddress,
) -> Result<Person, Error> {
    let person = people::take(tx, organisation, account).await?;
    if person.contact_email == *email || store::asked_since(tx, account, email, cx.now.minus(DOUBLE_CLICK)).await? {
        return Ok(person);
    }
    let hour = Duration::from_secs(60 * 60);
    if store::count_since(tx, account, cx.now.minus(hour)).await? >= AN_HOUR {
        return Err(Error::TooMany);
    }
    // The old address has a share in the new one: it agrees, or could have objected (E-4).
    let source = people::source_of(tx, cx, organisation).await?;
    let change = Change {
        source: source.with(person.provenance.source),
        expires_at: Some(cx.now.plus(LASTS)),
        ..new_change(cx, account, email, source)
    };
    let (new, old) = (Token::new(&cx.random), Token::new(&cx.random));
    begin(tx, cx, &change, Some(&new), &old).await?;
    let owner = links::owner(tx, account).await?;
    letters::contact::prove(tx, cx, mailer, &owner, &change, &new).await?;
    letters::contact::consent(tx, cx, mailer, &owner, &change, &old).await?;
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

/// A change as it is asked for at the moment of `cx`.
pub(super) fn new_change(cx: &Context, account: AccountId, email: &EmailAddress, source: Source) -> Change {
    Change {
        id: ContactChangeId::new(cx.now, &cx.random),
        account,
        email: email.clone(),
        source,
        asked_by: cx.actor.name.clone(),
        asked_by_organisation: cx.actor.organisation.clone(),
        asked_by_account: cx.actor.account,
        reason: None,
        created_at: cx.now,
        expires_at: None,
        due_at: cx.now.plus(OBJECTION),
        proved_at: None,
        agreed_at: None,
        ended_at: None,
        outcome: None,
    }
}

/// Records a change in the place of one that waits.
pub(super) async fn begin(
    tx: &mut Tx,
    cx: &Context,
    change: &Change,
    new: Option<&Token>,
    old: &Token,
) -> Result<(), db::Error> {
    replace_open(tx, cx, change.account).await?;
    store::insert(tx, change, new.map(Token::hash).as_ref(), &old.hash()).await
}

/// Ends the change that waits, and gives up its letters that have not gone.
pub(super) async fn replace_open(tx: &mut Tx, cx: &Context, account: AccountId) -> Result<(), db::Error> {
    store::end_open(tx, account, Outcome::Replaced, cx.now).await?;
    letters::contact::withdraw(tx, cx, account).await
}

/// Mails a link of a change that waits once more, which ends the old one (R-MAIL-4): to the new address, or to the old one.
/// `false` when it need not go any more.
///
/// # Errors
/// If the database query fails.
pub async fn renew(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    account: AccountId,
    email: &EmailAddress,
) -> Result<bool, Error> {
    let owner = links::owner(tx, account).await?;
    let Some(mut change) = pending(tx, account, cx.now).await?.filter(|_| !owner.is_disabled) else {
        return Ok(false);
    };
    let token = Token::new(&cx.random);
    if change.email == *email && change.is_unproved() {
        let until = cx.now.plus(LASTS);
        store::set_token(tx, change.id, &token.hash(), until).await?;
        change.expires_at = Some(until);
        letters::contact::prove(tx, cx, mailer, &owner, &change, &token).await?;
    } else if owner.contact_email == *email && change.agreed_at.is_none() {
        store::set_consent(tx, change.id, &token.hash()).await?;
        letters::contact::consent(tx, cx, mailer, &owner, &change, &token).await?;
    } else {
        return Ok(false);
    }
    Ok(true)
}

/// The change of an account's address that waits.
///
/// # Errors
/// If the database query fails.
pub async fn pending(db: &mut Reader, account: AccountId, now: Timestamp) -> Result<Option<Change>, db::Error> {
    let newest = store::newest(db, account).await?;
    Ok(newest.filter(|change| change.is_open(now)))
}

async fn shown(db: &mut Reader, change: Option<Change>, now: Timestamp) -> Result<Option<OwnedChange>, db::Error> {
    let Some(change) = change.filter(|change| change.is_open(now)) else {
        return Ok(None);
    };
    let owner = links::owner(db, change.account).await?;
    Ok((!owner.is_disabled).then_some(OwnedChange { change, owner }))
}

/// The change behind the link to the new address; `None` when it was used, has ended, or nobody handed it out.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, token: &Token, now: Timestamp) -> Result<Option<OwnedChange>, db::Error> {
    let change = store::by_token(db, &token.hash()).await?;
    shown(db, change.filter(|change| change.proved_at.is_none()), now).await
}

/// The change behind the link to the old address; `None` when it was answered, has ended, or nobody handed it out.
///
/// # Errors
/// If the database query fails.
pub async fn find_consent(db: &mut Reader, token: &Token, now: Timestamp) -> Result<Option<OwnedChange>, db::Error> {
    let change = store::by_consent(db, &token.hash()).await?;
    shown(db, change.filter(|change| change.agreed_at.is_none()), now).await
}

/// Locks the account of a change, and reads the change again.
async fn lock(
    tx: &mut Tx,
    hash: &TokenHash,
    is_consent: bool,
    now: Timestamp,
) -> Result<Option<OwnedChange>, db::Error> {
    let read = async |tx: &mut Tx| match is_consent {
        true => store::by_consent(tx, hash).await,
        false => store::by_token(tx, hash).await,
    };
    let Some(change) = read(tx).await? else {
        return Ok(None);
    };
    super::store::people::lock_one(tx, change.account).await?;
    let change = read(tx).await?;
    let is_answered = |change: &Change| match is_consent {
        true => change.agreed_at.is_some(),
        false => change.proved_at.is_some(),
    };
    shown(tx, change.filter(|change| !is_answered(change)), now).await
}

/// Proves the new address: the link's holder reads its mailbox. The change takes effect if the old address has agreed.
/// `None` when the link opens nothing any more.
///
/// # Errors
/// If the database query fails.
pub async fn prove(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, token: &Token) -> Result<Option<Step>, Error> {
    let Some(OwnedChange { mut change, owner }) = lock(tx, &token.hash(), false, cx.now).await? else {
        return Ok(None);
    };
    store::set_proved(tx, change.id, cx.now).await?;
    change.proved_at = Some(cx.now);
    record(tx, &owner.acting(cx), Kind::ContactProved, &change, &owner).await?;
    step(tx, cx, mailer, change, &owner).await.map(Some)
}

/// The old address agrees. The change takes effect if the new address is proved. `None` when the link opens nothing any
/// more, or the operator sets the address.
///
/// # Errors
/// If the database query fails.
pub async fn agree(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, token: &Token) -> Result<Option<Step>, Error> {
    let Some(OwnedChange { mut change, owner }) = lock(tx, &token.hash(), true, cx.now).await? else {
        return Ok(None);
    };
    if change.is_operators() {
        return Ok(None);
    }
    store::set_agreed(tx, change.id, cx.now).await?;
    change.agreed_at = Some(cx.now);
    record(tx, &owner.acting(cx), Kind::ContactAgreed, &change, &owner).await?;
    step(tx, cx, mailer, change, &owner).await.map(Some)
}

/// The old address objects: the change is over. The session that asked for it in the person's own name is signed in with the
/// person's password, so that all sessions end. `None` when the link opens nothing any more.
///
/// # Errors
/// If the database query fails.
pub async fn object(tx: &mut Tx, cx: &Context, token: &Token) -> Result<Option<Change>, db::Error> {
    let Some(OwnedChange { change, owner }) = lock(tx, &token.hash(), true, cx.now).await? else {
        return Ok(None);
    };
    if !store::end(tx, change.id, Outcome::Objected, cx.now).await? {
        return Ok(None);
    }
    letters::contact::withdraw(tx, cx, change.account).await?;
    if change.asked_by_account == Some(change.account) {
        sessions::end_all(tx, change.account, None).await?;
    }
    record(tx, &owner.acting(cx), Kind::ContactObjected, &change, &owner).await?;
    Ok(Some(change))
}

async fn step(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, change: Change, owner: &Owner) -> Result<Step, Error> {
    let is_due = change.agreed_at.is_some() || change.due_at <= cx.now;
    if change.is_unproved() || !is_due {
        return Ok(Step::Waits(Box::new(change)));
    }
    take_effect(tx, cx, mailer, &change, owner).await?;
    Ok(Step::Changed(Box::new(change)))
}

/// Sets the address. What was mailed to the old one opens nothing any more; the old one is notified.
async fn take_effect(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    change: &Change,
    owner: &Owner,
) -> Result<(), Error> {
    if !store::end(tx, change.id, Outcome::Changed, cx.now).await? {
        return Ok(());
    }
    set_address(tx, cx, change.account, &change.email, &change.provenance(cx.now)).await?;
    letters::contact::withdraw(tx, cx, change.account).await?;
    letters::contact::changed(tx, cx, mailer, owner, &change.email).await?;
    let event = Event::new(
        Kind::ContactChanged,
        Object::new("account", change.account, owner.name.full()),
    )
    .of_partner(owner.organisation.partner())
    .of_customer(owner.organisation.customer())
    .before(serde_json::json!({ "email": owner.contact_email }))
    .after(serde_json::json!({ "email": change.email, "source": change.source }));
    audit::record(tx, cx, event).await?;
    Ok(())
}

/// Sets an address with its provenance; links and codes that went to another end.
pub(super) async fn set_address(
    tx: &mut Tx,
    cx: &Context,
    account: AccountId,
    email: &EmailAddress,
    provenance: &Provenance,
) -> Result<(), db::Error> {
    store::set_address(tx, account, email, provenance).await?;
    super::store::links::end_open(tx, account, cx.now).await?;
    first_password::end_open(tx, cx, account).await
}

/// Lets the changes take effect to which nobody has objected for seven days, and ends those whose new address was not
/// proved in time.
///
/// # Errors
/// If the database query fails; what was not done is done the next time.
pub async fn apply_due(db: &Database, cx: &Context, mailer: &Mailer<'_>) -> Result<(), db::Error> {
    let due = store::due(&mut db.read().await?, cx.now, ROUND).await?;
    for change in due {
        db.transact(async |tx| apply(tx, cx, mailer, change).await).await?;
    }
    Ok(())
}

async fn apply(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, id: ContactChangeId) -> Result<(), db::Error> {
    let Some(change) = store::by_id(tx, id).await? else {
        return Ok(());
    };
    super::store::people::lock_one(tx, change.account).await?;
    let owner = links::owner(tx, change.account).await?;
    let Some(change) = store::by_id(tx, id).await?.filter(|change| change.ended_at.is_none()) else {
        return Ok(());
    };
    let person = people::find(tx, &owner.organisation, change.account).await?;
    // Who has signed in meanwhile needs no operator.
    let signed_in = person.is_some_and(|person| has_signed_in_since(&person, change.created_at));
    if change.is_unproved() || owner.is_disabled || (change.is_operators() && signed_in) {
        store::end(tx, id, Outcome::Lapsed, cx.now).await?;
        return Ok(());
    }
    match take_effect(tx, cx, mailer, &change, &owner).await {
        Ok(()) => Ok(()),
        Err(Error::Database(error)) => Err(error),
        Err(error) => {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a contact address was not changed"
            );
            Ok(())
        }
    }
}

async fn record(tx: &mut Tx, cx: &Context, kind: Kind, change: &Change, owner: &Owner) -> Result<(), db::Error> {
    let event = Event::new(kind, Object::new("account", change.account, owner.name.full()))
        .of_partner(owner.organisation.partner())
        .of_customer(owner.organisation.customer())
        .after(serde_json::json!({ "email": change.email }));
    audit::record(tx, cx, event).await
}
