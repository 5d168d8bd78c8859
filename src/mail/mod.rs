//! E-mail: letters are written in the transaction of their cause and sent afterwards (R-MAIL-2).

mod compose;
mod draft;
mod mailbox;
mod outbox;
pub mod pages;
#[cfg(test)]
mod read_message;
mod store;

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

pub use compose::{Composed, Unwritten, compose, plain};
pub use draft::{Addressee, Draft, Error as DraftError, Link, MAX_MAILTO, send_draft};
pub use mailbox::{Caught, Mailbox};
pub use outbox::{Transport, deliver_due};

use crate::audit::Context;
use crate::db::{self, Reader, Tx};
use crate::values::id::{CustomerId, LetterId, PartnerId};
use crate::values::keys::{Keys, Purpose};
use crate::values::paging::{COUNT_LIMIT, Count};
use crate::values::{EmailAddress, Language};

/// Stands in a letter's bodies where its secret link goes once it is sent.
pub const LINK: &str = "{link}";

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
    /// The subject, on one line.
    pub subject: String,
    /// The plain text, with [`LINK`] where the secret link goes.
    pub text: String,
    /// The same as HTML.
    pub html: String,
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
/// When the database does.
pub async fn send(tx: &mut Tx, cx: &Context, keys: &Keys, letter: Letter) -> Result<LetterId, db::Error> {
    let id = LetterId::new(cx.now, &cx.random);
    if let (Some(about), Some(_)) = (letter.about, &letter.link) {
        store::replace_unsent(tx, letter.kind, about).await?;
        store::delete_replaced_secrets(tx, letter.kind, about).await?;
    }
    store::insert(tx, id, &letter, cx.now).await?;
    if let Some(link) = &letter.link {
        let about = id.uuid();
        let sealed = keys.seal(
            Purpose::Letter,
            link.expose_secret().as_bytes(),
            about.as_bytes(),
            &cx.random,
        );
        store::insert_secret(tx, id, &sealed).await?;
    }
    Ok(id)
}

/// How many letters wait to be sent, and how many could not be; each counted to the limit of all counts.
///
/// # Errors
/// When the database does.
pub async fn waiting(db: &mut Reader) -> Result<(Count, Count), db::Error> {
    let (queued, failed) = store::waiting(db, COUNT_LIMIT + 1).await?;
    Ok((queued.into(), failed.into()))
}

/// Takes back a letter that was put into the outbox by the same transaction: as if it had never been written.
///
/// # Errors
/// When the database does.
pub async fn take_back(tx: &mut Tx, letter: LetterId) -> Result<(), db::Error> {
    store::delete_secret(tx, letter).await?;
    store::delete(tx, letter).await
}
