//! What is written about a change of a contact address: to the new address and to the old one.

use secrecy::SecretString;

use super::{Error, about_account, to_owner};
use crate::accounts::contact::Change;
use crate::accounts::links::Owner;
use crate::accounts::people::Mailer;
use crate::audit::Context;
use crate::db::{self, Tx};
use crate::mail::{self, Action, Email, Letter, Wording, acting_partner};
use crate::paths;
use crate::values::id::{AccountId, LetterId};
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language, Timestamp};

/// The emails to the new address.
const PROVE: &str = "contact";
/// The emails to the old one.
const CONSENT: &str = "contact-consent";

fn wording_of(owner: &Owner) -> Wording {
    Wording::new(owner.language.unwrap_or(Language::English), owner.time_zone)
}

/// Sends the link that proves a new contact address, to that address.
pub(in crate::accounts) async fn prove(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    owner: &Owner,
    change: &Change,
    token: &Token,
) -> Result<LetterId, Error> {
    let wording = wording_of(owner);
    let until = change.expires_at.unwrap_or(change.due_at);
    let email = prove_email(&wording, owner, acting_partner(cx), &change.asked_by, until);
    let url = format!("{}{}", mailer.public_url, paths::confirm_email_link(&token.reveal()));
    let letter = Letter {
        link: Some(SecretString::from(url)),
        about: Some(owner.account.uuid()),
        ..to_owner(PROVE, owner, &change.email, &wording, email.compose(&wording)?)
    };
    Ok(mail::send(tx, cx, mailer.keys, letter).await?)
}

fn prove_email(wording: &Wording, owner: &Owner, sender: Option<String>, by: &str, until: Timestamp) -> Email {
    let organisation = owner.organisation.name();
    let text = wording.with("letter-contact-text", &[("by", by), ("organisation", organisation)]);
    let action = Action::open(wording, "letter-contact-act");
    Email {
        sender,
        notes: vec![wording.text("letter-invitation-ignore")],
        ..about_account(wording, owner, "letter-contact-subject", text, action, Some(until))
    }
}

/// Asks the old contact address: it agrees, or says that it was not its owner who asked. When the operator sets the address,
/// it can only object.
pub(in crate::accounts) async fn consent(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    owner: &Owner,
    change: &Change,
    token: &Token,
) -> Result<LetterId, Error> {
    let wording = wording_of(owner);
    let email = consent_email(&wording, owner, change);
    let url = format!("{}{}", mailer.public_url, paths::contact_change_link(&token.reveal()));
    let letter = Letter {
        link: Some(SecretString::from(url)),
        about: Some(owner.account.uuid()),
        ..to_owner(CONSENT, owner, &owner.contact_email, &wording, email.compose(&wording)?)
    };
    Ok(mail::send(tx, cx, mailer.keys, letter).await?)
}

fn consent_email(wording: &Wording, owner: &Owner, change: &Change) -> Email {
    let organisation = owner.organisation.name();
    let (text, act) = match &change.reason {
        Some(reason) => (
            wording.with(
                "letter-consent-operator-text",
                &[("organisation", organisation), ("reason", reason.as_str())],
            ),
            "letter-consent-object",
        ),
        None => (
            wording.with(
                "letter-consent-text",
                &[("by", change.asked_by.as_str()), ("organisation", organisation)],
            ),
            "letter-consent-act",
        ),
    };
    let action = Action::open(wording, act);
    let mut email = about_account(wording, owner, "letter-consent-subject", text, action, None);
    let new = change.email.to_string();
    email.facts.push((wording.text("contact-new"), new));
    let effect = wording.moment(change.due_at);
    email.facts.push((wording.text("contact-effect"), effect));
    email.notes.push(wording.text("letter-consent-silence"));
    email
}

/// Tells the old contact address of the new one.
pub(in crate::accounts) async fn changed(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    owner: &Owner,
    address: &EmailAddress,
) -> Result<LetterId, Error> {
    let wording = wording_of(owner);
    let content = changed_email(&wording, owner, address.as_str(), mailer.public_url).compose(&wording)?;
    let letter = to_owner("contact-changed", owner, &owner.contact_email, &wording, content);
    Ok(mail::send(tx, cx, mailer.keys, letter).await?)
}

fn changed_email(wording: &Wording, owner: &Owner, address: &str, public_url: &str) -> Email {
    let values = [("organisation", owner.organisation.name()), ("email", address)];
    let text = wording.with("letter-contact-changed-text", &values);
    let profile = format!("{public_url}{}", paths::PROFILE);
    let action = Action::visit(wording, "letter-contact-changed-act", profile);
    Email {
        notes: vec![wording.text("letter-contact-changed-ignore")],
        ..about_account(wording, owner, "letter-contact-changed-subject", text, action, None)
    }
}

/// Gives up the emails of a change that have not gone.
pub(in crate::accounts) async fn withdraw(tx: &mut Tx, cx: &Context, account: AccountId) -> Result<(), db::Error> {
    mail::withdraw(tx, cx, PROVE, account.uuid()).await?;
    mail::withdraw(tx, cx, CONSENT, account.uuid()).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::Organisation;
    use crate::accounts::provenance::Source;
    use crate::mail::checks::{HOSTILE, framed, in_every_language};
    use crate::values::id::{ContactChangeId, CustomerId};
    use crate::values::{PersonName, TimeZone};

    #[test]
    fn r_acc_2_every_email_about_a_change_has_one_button_and_says_until_when() {
        let until: Timestamp = "2026-11-27T16:32:00Z".parse().unwrap();
        let owner = Owner {
            account: AccountId::from(uuid::Uuid::nil()),
            name: PersonName::parse("Anna", "Berg").unwrap(),
            sign_in_name: "admin@fjordfoods.onassent.example".to_owned(),
            contact_email: EmailAddress::parse("anna@fjord.example").unwrap(),
            organisation: Organisation::Customer {
                id: CustomerId::from(uuid::Uuid::nil()),
                name: HOSTILE.to_owned(),
            },
            language: None,
            time_zone: TimeZone::utc(),
            is_disabled: false,
        };
        let change = Change {
            id: ContactChangeId::from(uuid::Uuid::nil()),
            account: owner.account,
            email: EmailAddress::parse("new@fjord.example").unwrap(),
            source: Source::Own,
            asked_by: HOSTILE.to_owned(),
            asked_by_organisation: HOSTILE.to_owned(),
            asked_by_account: None,
            reason: None,
            created_at: until,
            expires_at: Some(until),
            due_at: until,
            proved_at: None,
            agreed_at: None,
            ended_at: None,
            outcome: None,
        };
        in_every_language(|wording| {
            let by_operator = Change {
                reason: Some(HOSTILE.to_owned()),
                ..change.clone()
            };
            for email in [
                prove_email(wording, &owner, None, HOSTILE, until),
                consent_email(wording, &owner, &change),
                consent_email(wording, &owner, &by_operator),
            ] {
                let composed = framed(&email, wording);
                assert!(composed.text.contains("16:32"), "{}", composed.text);
                assert!(composed.html.contains("href=\"{link}\""), "{}", composed.html);
            }
            let changed = changed_email(wording, &owner, "new@fjord.example", "https://assent.example");
            let changed = framed(&changed, wording);
            assert!(changed.html.contains("href=\"https://assent.example/profile\""));
        });
    }
}
