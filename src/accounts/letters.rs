//! What is written to people about their accounts.

use secrecy::SecretString;

use super::links::Owner;
use super::people::Desk;
use crate::audit::Context;
use crate::db::{self, Tx};
use crate::letter;
use crate::mail::{self, Composed, Letter, Unwritten};
use crate::paths;
use crate::values::id::LetterId;
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language, Timestamp};
use crate::words::filters;

letter! {
    /// Somebody was invited and sets a first password.
    struct Invitation { name: String, organisation: String, by: String, sign_in_name: String, until: Timestamp, }
    subject "accounts/letters/invitation.subject"
    text "accounts/letters/invitation.txt"
    html "accounts/letters/invitation.html"
}

letter! {
    /// Somebody forgot the password and sets another one.
    struct Reset { name: String, organisation: String, sign_in_name: String, until: Timestamp, }
    subject "accounts/letters/reset.subject"
    text "accounts/letters/reset.txt"
    html "accounts/letters/reset.html"
}

letter! {
    /// Somebody's new contact address is to be confirmed.
    struct Contact { name: String, organisation: String, by: String, sign_in_name: String, until: Timestamp, }
    subject "accounts/letters/contact.subject"
    text "accounts/letters/contact.txt"
    html "accounts/letters/contact.html"
}

letter! {
    /// The old contact address is told of the new one.
    struct ContactChanged { name: String, organisation: String, email: String, }
    subject "accounts/letters/contact_changed.subject"
    text "accounts/letters/contact_changed.txt"
    html "accounts/letters/contact_changed.html"
}

letter! {
    /// The owner of an account is told that somebody guesses its password.
    struct Guessed { name: String, organisation: String, sign_in_name: String, reset_url: String, }
    subject "accounts/letters/guessed.subject"
    text "accounts/letters/guessed.txt"
    html "accounts/letters/guessed.html"
}

/// Why there is no letter.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its template: a fault of ours.
    #[error(transparent)]
    Unwritten(#[from] Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Sends the link of an invitation.
pub(super) async fn invitation(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    owner: &Owner,
    (token, until): (Token, Timestamp),
) -> Result<LetterId, Error> {
    let language = owner.language.unwrap_or(Language::English);
    let composed = Invitation {
        name: owner.name.full(),
        organisation: owner.organisation.name().to_owned(),
        by: cx.actor.name.clone(),
        sign_in_name: owner.sign_in_name.clone(),
        until,
    }
    .compose(language, owner.time_zone)?;
    send(tx, cx, desk, owner, "invitation", language, composed, &token).await
}

/// Sends the link that sets another password, in the person's language or else in that of who asks.
pub(super) async fn reset(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    owner: &Owner,
    asked_in: Language,
    (token, until): (Token, Timestamp),
) -> Result<LetterId, Error> {
    let language = owner.language.unwrap_or(asked_in);
    let composed = Reset {
        name: owner.name.full(),
        organisation: owner.organisation.name().to_owned(),
        sign_in_name: owner.sign_in_name.clone(),
        until,
    }
    .compose(language, owner.time_zone)?;
    send(tx, cx, desk, owner, "reset", language, composed, &token).await
}

async fn send(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    owner: &Owner,
    kind: &'static str,
    language: Language,
    composed: Composed,
    token: &Token,
) -> Result<LetterId, Error> {
    let letter = Letter {
        link: Some(SecretString::from(set_password_url(desk.public_url, token))),
        about: Some(owner.account.uuid()),
        ..to_owner(kind, owner, &owner.contact_email, language, composed)
    };
    Ok(mail::send(tx, cx, desk.keys, letter).await?)
}

/// Sends the link that confirms a new contact address, to that address.
pub(super) async fn contact(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    owner: &Owner,
    email: &EmailAddress,
    asked_by: &str,
    (token, until): (Token, Timestamp),
) -> Result<LetterId, Error> {
    let language = owner.language.unwrap_or(Language::English);
    let composed = Contact {
        name: owner.name.full(),
        organisation: owner.organisation.name().to_owned(),
        by: asked_by.to_owned(),
        sign_in_name: owner.sign_in_name.clone(),
        until,
    }
    .compose(language, owner.time_zone)?;
    let url = format!("{}{}", desk.public_url, paths::confirm_email_link(&token.reveal()));
    let letter = Letter {
        link: Some(SecretString::from(url)),
        about: Some(owner.account.uuid()),
        ..to_owner("contact", owner, email, language, composed)
    };
    Ok(mail::send(tx, cx, desk.keys, letter).await?)
}

/// Tells the old contact address of the new one.
pub(super) async fn contact_changed(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    owner: &Owner,
    email: &EmailAddress,
) -> Result<LetterId, Error> {
    let language = owner.language.unwrap_or(Language::English);
    let composed = ContactChanged {
        name: owner.name.full(),
        organisation: owner.organisation.name().to_owned(),
        email: email.as_str().to_owned(),
    }
    .compose(language, owner.time_zone)?;
    let letter = to_owner("contact-changed", owner, &owner.contact_email, language, composed);
    Ok(mail::send(tx, cx, desk.keys, letter).await?)
}

/// Tells the owner of an account that somebody guesses its password.
pub(super) async fn guessed(tx: &mut Tx, cx: &Context, desk: &Desk<'_>, owner: &Owner) -> Result<LetterId, Error> {
    let language = owner.language.unwrap_or(Language::English);
    let composed = Guessed {
        name: owner.name.full(),
        organisation: owner.organisation.name().to_owned(),
        sign_in_name: owner.sign_in_name.clone(),
        reset_url: format!("{}{}", desk.public_url, paths::FORGOTTEN),
    }
    .compose(language, owner.time_zone)?;
    let letter = to_owner("guessed", owner, &owner.contact_email, language, composed);
    Ok(mail::send(tx, cx, desk.keys, letter).await?)
}

fn to_owner(kind: &'static str, owner: &Owner, email: &EmailAddress, language: Language, composed: Composed) -> Letter {
    Letter {
        kind,
        language,
        to_name: owner.name.full(),
        to: email.clone(),
        reply_to: None,
        subject: composed.subject,
        text: composed.text,
        html: composed.html,
        link: None,
        partner: owner.organisation.partner(),
        customer: owner.organisation.customer(),
        about: None,
    }
}

/// The whole address of a set-password link.
pub fn set_password_url(public_url: &str, token: &Token) -> String {
    format!("{public_url}{}", paths::set_password_link(&token.reveal()))
}

/// The whole address of the set-up link.
pub fn set_up_url(public_url: &str, token: &Token) -> String {
    format!("{public_url}{}", paths::set_up_link(&token.reveal()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::LINK;
    use crate::values::TimeZone;

    #[test]
    fn every_letter_can_be_written_in_every_language() {
        let until: Timestamp = "2026-11-27T16:32:00Z".parse().unwrap();
        let text = || "<b>Åsa & Bo</b>".to_owned();
        for language in Language::ALL {
            let invitation = Invitation {
                name: text(),
                organisation: text(),
                by: text(),
                sign_in_name: text(),
                until,
            };
            let reset = Reset {
                name: text(),
                organisation: text(),
                sign_in_name: text(),
                until,
            };
            let contact = Contact {
                name: text(),
                organisation: text(),
                by: text(),
                sign_in_name: text(),
                until,
            };
            let changed = ContactChanged {
                name: text(),
                organisation: text(),
                email: text(),
            };
            let guessed = Guessed {
                name: text(),
                organisation: text(),
                sign_in_name: text(),
                reset_url: text(),
            };
            for letter in [
                changed.compose(language, TimeZone::utc()).unwrap(),
                guessed.compose(language, TimeZone::utc()).unwrap(),
            ] {
                assert!(
                    !letter.html.contains("<b>") && !letter.text.contains("letter-"),
                    "{}",
                    letter.text
                );
            }
            for letter in [
                invitation.compose(language, TimeZone::utc()).unwrap(),
                reset.compose(language, TimeZone::utc()).unwrap(),
                contact.compose(language, TimeZone::utc()).unwrap(),
            ] {
                assert!(letter.html.contains(&format!("lang=\"{}\"", language.tag())));
                assert!(!letter.html.contains("<b>"), "{}", letter.html);
                assert!(letter.text.contains(LINK) && letter.html.contains(LINK));
                assert!(letter.text.contains("<b>Åsa & Bo</b>"));
                assert!(
                    !letter.text.contains("letter-") && !letter.text.contains("{$"),
                    "{}",
                    letter.text
                );
                assert!(!letter.subject.contains('\n') && !letter.subject.is_empty());
            }
        }
    }
}
