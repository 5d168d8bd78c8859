//! E-mail: letters are written in the transaction of their cause and sent afterwards (R-MAIL-2).

mod draft;
mod email;
mod failed;
mod mailbox;
mod message;
mod outbox;
pub mod outgoing;
pub mod pages;
mod progress;
mod progress_store;
#[cfg(test)]
mod read_message;
mod send_draft;
mod sender_address;
mod smtp;
mod store;
mod wording;

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

pub use draft::{Draft, Link, MAX_MAILTO};
#[cfg(test)]
pub use email::checks;
pub use email::{Action, Body, Composed, Email, Unwritten, acting_partner, plain};
pub use failed::{FailedLetter, OnFailure};
pub use mailbox::{Caught, Mailbox};
pub use outbox::{Sender, Transport};
pub use progress::{Progress, progress};
pub use send_draft::{Addressee, Error as DraftError, send_draft};
pub use sender_address::{NoSender, own_host, sender_address};
pub use smtp::{FailureKind, Smtp, Wrong};
pub use wording::Wording;

use crate::audit::Context;
use crate::db::{self, Reader, Tx};
use crate::values::id::{CustomerId, LetterId, PartnerId};
use crate::values::keys::{Keys, Purpose};
use crate::values::paging::{COUNT_LIMIT, Count};
use crate::values::{EmailAddress, Language, Timestamp};

/// Stands in a letter's bodies where its secret link goes once it is sent.
pub const LINK: &str = "{link}";

/// The topic that wakes the sender after the commit of a transaction that has written a letter.
const LETTER_WRITTEN: &str = "letter written";

/// A letter, ready for the outbox.
#[derive(Debug)]
pub struct Letter {
    /// What sort of letter: the name of its template.
    pub kind: &'static str,
    /// The language that it is written in.
    pub language: Language,
    /// The name of the person that it goes to.
    pub to_name: String,
    /// Where it goes.
    pub to: EmailAddress,
    /// Who gets the answer, if anybody does.
    pub reply_to: Option<EmailAddress>,
    /// Sender, subject and bodies, with [`LINK`] where the secret link goes.
    pub content: Composed,
    /// The secret link: a whole URL. It is sealed apart from the letter and erased once sent (R-MAIL-4).
    pub link: Option<SecretString>,
    /// The partner that it belongs to.
    pub partner: Option<PartnerId>,
    /// The customer that it is about.
    pub customer: Option<CustomerId>,
    /// The record that its secret opens: an account, an invitation. A newer letter of the same kind about the same
    /// record takes the place of one that has not gone yet, whose secret it ended.
    pub about: Option<Uuid>,
}

/// Puts a letter into the outbox, in the transaction of its cause.
///
/// # Errors
/// If the database query fails.
pub async fn send(tx: &mut Tx, cx: &Context, keys: &Keys, letter: Letter) -> Result<LetterId, db::Error> {
    let id = LetterId::new(cx.now, &cx.random);
    if let (Some(about), Some(_)) = (letter.about, &letter.link) {
        give_way(tx, letter.kind, about).await?;
    }
    store::insert(tx, id, &letter, cx.now).await?;
    if let Some(link) = &letter.link {
        seal(tx, cx, keys, id, link).await?;
    }
    tx.notify_after_commit(LETTER_WRITTEN);
    Ok(id)
}

/// Makes room for a newer email about the same record: those that have not gone are replaced, and their secrets erased.
async fn give_way(tx: &mut Tx, kind: &str, about: Uuid) -> Result<(), db::Error> {
    store::replace_unsent(tx, kind, about).await?;
    store::delete_replaced_secrets(tx, kind, about).await
}

/// Keeps the secret of an email, sealed.
async fn seal(tx: &mut Tx, cx: &Context, keys: &Keys, id: LetterId, link: &SecretString) -> Result<(), db::Error> {
    let about = id.uuid();
    let secret = link.expose_secret().as_bytes();
    let sealed = keys.seal(Purpose::Letter, secret, about.as_bytes(), &cx.random);
    store::insert_secret(tx, id, &sealed).await
}

/// What has not gone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    /// So many letters wait to be sent.
    pub queued: Count,
    /// The oldest of them waits since then.
    pub since: Option<Timestamp>,
    /// So many could not be sent.
    pub failed: Count,
}

/// What has not gone; each counted to the limit of all counts.
///
/// # Errors
/// If the database query fails.
pub async fn waiting(db: &mut Reader) -> Result<Waiting, db::Error> {
    let (queued, failed) = store::waiting(db, COUNT_LIMIT + 1).await?;
    Ok(Waiting {
        queued: queued.into(),
        since: store::waiting_since(db).await?,
        failed: failed.into(),
    })
}

/// Gives up the letters of a kind about a record that have not gone, since what their secret opens was taken back: nobody gets
/// a link that is dead already.
///
/// # Errors
/// If the database query fails.
pub async fn withdraw(tx: &mut Tx, cx: &Context, kind: &str, about: Uuid) -> Result<(), db::Error> {
    store::withdraw_unsent(tx, kind, about, cx.now).await?;
    store::delete_replaced_secrets(tx, kind, about).await
}

/// Takes back a letter that was put into the outbox by the same transaction: as if it had never been written.
///
/// # Errors
/// If the database query fails.
pub async fn take_back(tx: &mut Tx, letter: LetterId) -> Result<(), db::Error> {
    store::delete_secret(tx, letter).await?;
    store::delete(tx, letter).await
}
