//! What is written to people about their accounts.

pub(super) mod contact;

use secrecy::SecretString;

use super::first_password;
use super::links::Owner;
use super::people::Mailer;
use crate::audit::Context;
use crate::db::{self, Tx};
use crate::mail::{self, Action, Body, Composed, Email, Letter, Unwritten, Wording, acting_partner};
use crate::paths;
use crate::values::id::LetterId;
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language, Timestamp};

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
    mailer: &Mailer<'_>,
    owner: &Owner,
    (token, until): (Token, Timestamp),
) -> Result<LetterId, Error> {
    let wording = Wording::new(owner.language.unwrap_or(Language::English), owner.time_zone);
    let email = invitation_email(&wording, owner, acting_partner(cx), &cx.actor.name, until);
    send(tx, cx, mailer, owner, "invitation", &wording, &email, &token).await
}

fn invitation_email(wording: &Wording, owner: &Owner, sender: Option<String>, by: &str, until: Timestamp) -> Email {
    let organisation = owner.organisation.name();
    let text = wording.with("letter-invitation-text", &[("organisation", organisation), ("by", by)]);
    let action = Action::open(wording, "letter-invitation-act");
    Email {
        sender,
        notes: vec![wording.text("letter-invitation-ignore")],
        ..about_account(wording, owner, "letter-invitation-subject", text, action, Some(until))
    }
}

/// Sends the link that sets another password, in the person's language or else in that of who asks.
pub(super) async fn reset(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    owner: &Owner,
    asked_in: Language,
    (token, until): (Token, Timestamp),
) -> Result<LetterId, Error> {
    let wording = Wording::new(owner.language.unwrap_or(asked_in), owner.time_zone);
    let email = reset_email(&wording, owner, until);
    send(tx, cx, mailer, owner, "reset", &wording, &email, &token).await
}

fn reset_email(wording: &Wording, owner: &Owner, until: Timestamp) -> Email {
    let text = wording.with("letter-reset-text", &[("organisation", owner.organisation.name())]);
    let action = Action::open(wording, "letter-reset-act");
    Email {
        notes: vec![wording.text("letter-reset-ignore")],
        ..about_account(wording, owner, "letter-reset-subject", text, action, Some(until))
    }
}

async fn send(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    owner: &Owner,
    kind: &'static str,
    wording: &Wording,
    email: &Email,
    token: &Token,
) -> Result<LetterId, Error> {
    let content = email.compose(wording)?;
    let letter = Letter {
        link: Some(SecretString::from(set_password_url(mailer.public_url, token))),
        about: Some(owner.account.uuid()),
        ..to_owner(kind, owner, &owner.contact_email, wording, content)
    };
    Ok(mail::send(tx, cx, mailer.keys, letter).await?)
}

/// Sends the code that lets the owner of a temporary password set an own one.
pub(super) async fn password_code(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    owner: &Owner,
    code: &SecretString,
    until: Timestamp,
) -> Result<LetterId, Error> {
    let wording = Wording::new(owner.language.unwrap_or(Language::English), owner.time_zone);
    let content = password_code_email(&wording, owner, until).compose(&wording)?;
    let letter = Letter {
        link: Some(code.clone()),
        about: Some(owner.account.uuid()),
        ..to_owner(first_password::LETTER, owner, &owner.contact_email, &wording, content)
    };
    Ok(mail::send(tx, cx, mailer.keys, letter).await?)
}

fn password_code_email(wording: &Wording, owner: &Owner, until: Timestamp) -> Email {
    let text = wording.with(
        "letter-password-code-text",
        &[("organisation", owner.organisation.name())],
    );
    Email {
        notes: vec![
            wording.text("letter-password-code-next"),
            wording.text("letter-password-code-ignore"),
        ],
        ..about_account(
            wording,
            owner,
            "letter-password-code-subject",
            text,
            Action::Code,
            Some(until),
        )
    }
}

/// What all emails about an account share. A link in it works once, until a moment.
fn about_account(
    wording: &Wording,
    owner: &Owner,
    subject: &str,
    text: String,
    action: Action,
    until: Option<Timestamp>,
) -> Email {
    let organisation = [("organisation", owner.organisation.name())];
    let mut facts = vec![(wording.text("mail-sign-in-name"), owner.sign_in_name.clone())];
    if let Some(until) = until {
        let moment = wording.moment(until);
        let once = match action {
            Action::Code => "mail-until-code",
            _ => "mail-until-once",
        };
        facts.push((
            wording.text("mail-until"),
            wording.with(once, &[("moment", moment.as_str())]),
        ));
    }
    Email {
        sender: None,
        subject: wording.with(subject, &organisation),
        body: Body::Own {
            greeting: wording.greeting(&owner.name.full()),
            paragraphs: vec![text],
            quotes: Vec::new(),
        },
        action,
        facts,
        reply: None,
        notes: Vec::new(),
        reason: wording.with("mail-reason-account", &organisation),
    }
}

/// Tells the owner of an account that somebody guesses its password.
pub(super) async fn guessed(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, owner: &Owner) -> Result<LetterId, Error> {
    let wording = Wording::new(owner.language.unwrap_or(Language::English), owner.time_zone);
    let content = guessed_email(&wording, owner, mailer.public_url).compose(&wording)?;
    let letter = to_owner("guessed", owner, &owner.contact_email, &wording, content);
    Ok(mail::send(tx, cx, mailer.keys, letter).await?)
}

fn guessed_email(wording: &Wording, owner: &Owner, public_url: &str) -> Email {
    let text = wording.with("letter-guessed-text", &[("name", owner.sign_in_name.as_str())]);
    let forgotten = format!("{public_url}{}", paths::FORGOTTEN);
    let action = Action::visit(wording, "letter-guessed-act", forgotten);
    Email {
        notes: vec![
            wording.text("letter-guessed-safe"),
            wording.text("letter-guessed-reset"),
        ],
        ..about_account(wording, owner, "letter-guessed-subject", text, action, None)
    }
}

fn to_owner(kind: &'static str, owner: &Owner, address: &EmailAddress, wording: &Wording, content: Composed) -> Letter {
    Letter {
        kind,
        language: wording.language,
        to_name: owner.name.full(),
        to: address.clone(),
        reply_to: None,
        content,
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
    use super::super::Organisation;
    use super::*;
    use crate::mail::checks::{HOSTILE, framed, in_every_language};
    use crate::values::id::{AccountId, CustomerId};
    use crate::values::{PersonName, TimeZone};

    fn owner(name: &str, organisation: &str) -> Owner {
        Owner {
            account: AccountId::from(uuid::Uuid::nil()),
            name: PersonName::parse(name, "Berg").unwrap(),
            sign_in_name: "admin@fjordfoods.onassent.example".to_owned(),
            contact_email: EmailAddress::parse("anna@fjord.example").unwrap(),
            organisation: Organisation::Customer {
                id: CustomerId::from(uuid::Uuid::nil()),
                name: organisation.to_owned(),
            },
            language: None,
            time_zone: TimeZone::utc(),
            is_disabled: false,
        }
    }

    #[test]
    fn r_mail_1_every_email_about_an_account_has_one_button_its_link_in_words_and_a_reason_in_every_language() {
        let until: Timestamp = "2026-11-27T16:32:00Z".parse().unwrap();
        let owner = owner("Anna", HOSTILE);
        in_every_language(|wording| {
            for email in [
                invitation_email(wording, &owner, Some(HOSTILE.to_owned()), HOSTILE, until),
                reset_email(wording, &owner, until),
            ] {
                let composed = framed(&email, wording);
                assert!(
                    composed.text.contains("16:32") && composed.text.contains("UTC"),
                    "{}",
                    composed.text
                );
                assert!(composed.html.contains("href=\"{link}\""), "{}", composed.html);
            }
            let guessed = framed(&guessed_email(wording, &owner, "https://assent.example"), wording);
            assert!(
                guessed
                    .html
                    .contains("href=\"https://assent.example/forgotten-password\""),
                "{}",
                guessed.html
            );
            let code = framed(&password_code_email(wording, &owner, until), wording);
            assert!(code.html.contains("<p class=\"code") && code.text.contains("16:32"));
            assert!(!code.subject.contains(mail::LINK), "a code stands in no subject");
        });
    }

    #[test]
    fn a_name_from_right_to_left_is_isolated_in_both_forms() {
        let owner = owner("אנה", "شركة الأرز");
        in_every_language(|wording| {
            let composed = framed(&reset_email(wording, &owner, Timestamp::from_micros(1)), wording);
            assert!(composed.html.contains("<bdi>شركة الأرز</bdi>"), "{}", composed.html);
            assert!(composed.html.contains("<bdi>אנה Berg</bdi>"), "{}", composed.html);
            assert!(composed.text.contains("\u{2068}شركة الأرز\u{2069}"), "{}", composed.text);
        });
    }
}
