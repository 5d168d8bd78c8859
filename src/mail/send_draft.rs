//! Sending a draft: counted against the quotas of anyone who wrote it, and put into the frame of every email.

use chrono::NaiveDate;
use uuid::Uuid;

use super::draft::{Draft, Link};
use super::email::{Action, Body, Composed, Email, Unwritten, acting_partner, escaped, single_line};
use super::wording::Wording;
use super::{LINK, Letter, send};
use crate::audit::Context;
use crate::db::{self, Tx};
use crate::quotas::{self, Quota, Quotas, Subject};
use crate::values::id::{CustomerId, LetterId, PartnerId};
use crate::values::{EmailAddress, Keys, TimeZone};

/// Whom a draft is sent to, and what it is about.
#[derive(Debug, Clone)]
pub struct Addressee {
    /// What sort of letter: a name for lists.
    pub kind: &'static str,
    /// The name of the person, if it is known.
    pub name: String,
    /// Where it goes.
    pub email: EmailAddress,
    /// The message with the words on its button.
    pub button: &'static str,
    /// The last day on which it can be answered.
    pub until: NaiveDate,
    /// The partner that it belongs to.
    pub partner: Option<PartnerId>,
    /// The customer that it is about.
    pub customer: Option<CustomerId>,
    /// The record that a secret link opens; see [`Letter::about`].
    pub about: Option<Uuid>,
}

/// Why a draft was not sent.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its template: a fault of ours.
    #[error(transparent)]
    Unwritten(#[from] Unwritten),
    /// Too many emails with free text, or to this address, were sent.
    #[error(transparent)]
    Quota(#[from] quotas::Error),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Puts the draft into the outbox in the frame of every email, which says who wrote it. A secret link is sealed apart.
///
/// # Errors
/// If its template cannot be filled, a quota is used up, or the database query fails.
pub async fn send_draft(
    tx: &mut Tx,
    cx: &Context,
    keys: &Keys,
    quotas: &Quotas,
    draft: &Draft,
    addressee: Addressee,
) -> Result<LetterId, Error> {
    count(tx, cx, quotas, draft, &addressee.email).await?;
    let mut content = framed(cx, draft, &addressee)?;
    let link = match &draft.link {
        Link::Secret(link) => Some(link.clone()),
        Link::Open(url) => {
            content.text = content.text.replace(LINK, url);
            content.html = content.html.replace(LINK, &escaped(url));
            None
        }
    };
    let letter = Letter {
        kind: addressee.kind,
        language: draft.language,
        to_name: addressee.name,
        to: addressee.email,
        reply_to: draft.reply_to.clone(),
        content,
        link,
        partner: addressee.partner,
        customer: addressee.customer,
        about: addressee.about,
    };
    Ok(send(tx, cx, keys, letter).await?)
}

/// Counts an email with free text, or one of a bulk invitation. What the operator sends again is counted for nobody.
async fn count(
    tx: &mut Tx,
    cx: &Context,
    quotas: &Quotas,
    draft: &Draft,
    to: &EmailAddress,
) -> Result<(), quotas::Error> {
    let (Some(person), Some(partner)) = (Subject::person(cx), Subject::partner(cx)) else {
        return Ok(());
    };
    if draft.in_bulk {
        quotas::take(tx, cx.now, quotas, Quota::BulkEmails, partner).await?;
    } else {
        quotas::take(tx, cx.now, quotas, Quota::EmailsByPerson, person).await?;
        quotas::take(tx, cx.now, quotas, Quota::EmailsByPartner, partner).await?;
    }
    if let Some(partner) = cx.actor.partner {
        let contact = Subject::contact(partner, to);
        quotas::take(tx, cx.now, quotas, Quota::EmailsToContact, contact).await?;
    }
    Ok(())
}

/// The draft in the frame, with [`LINK`] where its link goes.
pub(super) fn framed(cx: &Context, draft: &Draft, addressee: &Addressee) -> Result<Composed, Unwritten> {
    let wording = Wording::new(draft.language, TimeZone::utc());
    let sender = acting_partner(cx);
    let by = sender
        .as_deref()
        .map(|partner| [("name", cx.actor.name.as_str()), ("organisation", partner)]);
    let (reply, notes) = match by.filter(|_| draft.reply_to.is_some()) {
        Some(by) => (
            Some(wording.with("mail-reply", &by)),
            vec![wording.text("mail-wrong-person")],
        ),
        None => (None, Vec::new()),
    };
    let email = Email {
        body: Body::Edited {
            // One line, so that nothing in a name looks like the text below it.
            author: by.map(|by| single_line(&wording.with("letter-written-by", &by))),
            text: draft.masked(),
        },
        subject: draft.subject.clone(),
        action: Action::open(&wording, addressee.button),
        facts: vec![(wording.text("mail-answer-until"), wording.day(addressee.until))],
        reply,
        notes,
        reason: match by {
            Some(by) => wording.with("mail-reason-asked", &by),
            None => wording.text("mail-reason-address"),
        },
        sender,
    };
    email.compose(&wording)
}
