//! What is mailed to anyone who wants to register an organisation.

use secrecy::SecretString;

use super::AskError;
use crate::accounts::people::Mailer;
use crate::audit::Context;
use crate::db::Tx;
use crate::invitations::AcceptLink;
use crate::mail::{self, Action, Body, Email, Letter, Wording};
use crate::partners::Partner;
use crate::paths;
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language, TimeZone, Timestamp};

pub(super) async fn verify(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    portal: &str,
    partner: &Partner,
    email: &EmailAddress,
    language: Language,
    (token, until): (&Token, Timestamp),
) -> Result<(), AskError> {
    let wording = Wording::new(language, TimeZone::utc());
    let content = verify_email(&wording, partner.details.name.as_str(), portal, until);
    let link = format!("{}{}", mailer.public_url, paths::register_link(&token.reveal()));
    let link = Some(SecretString::from(link));
    send(tx, cx, mailer, partner, email, &wording, &content, link).await
}

fn verify_email(wording: &Wording, partner: &str, portal: &str, until: Timestamp) -> Email {
    let values = [("partner", partner), ("portal", portal)];
    let moment = wording.moment(until);
    let until = wording.with("mail-until-once", &[("moment", moment.as_str())]);
    Email {
        sender: None,
        subject: wording.with("letter-register-verify-subject", &values),
        body: body(wording, wording.with("letter-register-verify-text", &values)),
        action: Action::open(wording, "letter-register-verify-act"),
        facts: vec![(wording.text("mail-until"), until)],
        reply: None,
        notes: vec![wording.text("letter-register-ignore")],
        reason: wording.text("mail-reason-address"),
    }
}

pub(super) async fn known(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    portal: &str,
    (link, partner): (&AcceptLink, &Partner),
    email: &EmailAddress,
    language: Language,
) -> Result<(), AskError> {
    let wording = Wording::new(language, TimeZone::utc());
    let url = format!("{}{}", mailer.public_url, link.without_token().path());
    let content = known_email(&wording, partner.details.name.as_str(), portal, url);
    send(tx, cx, mailer, partner, email, &wording, &content, None).await
}

fn known_email(wording: &Wording, partner: &str, portal: &str, url: String) -> Email {
    let values = [("partner", partner), ("portal", portal)];
    Email {
        sender: None,
        subject: wording.with("letter-register-known-subject", &values),
        body: body(wording, wording.with("letter-register-known-text", &values)),
        action: Action::visit(wording, "letter-register-known-act", url),
        facts: Vec::new(),
        reply: None,
        notes: vec![
            wording.text("letter-register-known-forgotten"),
            wording.text("letter-register-ignore"),
        ],
        reason: wording.text("mail-reason-address"),
    }
}

fn body(wording: &Wording, text: String) -> Body {
    Body::Own {
        greeting: wording.text("letter-hello"),
        paragraphs: vec![text],
        quotes: Vec::new(),
    }
}

async fn send(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    partner: &Partner,
    to: &EmailAddress,
    wording: &Wording,
    email: &Email,
    link: Option<SecretString>,
) -> Result<(), AskError> {
    let letter = Letter {
        kind: "registration",
        language: wording.language,
        to_name: String::new(),
        to: to.clone(),
        reply_to: None,
        content: email.compose(wording)?,
        link,
        partner: Some(partner.id),
        customer: None,
        about: None,
    };
    mail::send(tx, cx, mailer.keys, letter).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::checks::{HOSTILE, framed, in_every_language};

    #[test]
    fn r_mail_1_both_emails_have_one_button_its_link_in_words_and_a_reason_in_every_language() {
        in_every_language(|wording| {
            let verify = framed(
                &verify_email(wording, HOSTILE, "Assent", Timestamp::from_micros(1)),
                wording,
            );
            assert!(
                verify.html.contains("href=\"{link}\"") && verify.text.contains("UTC"),
                "{}",
                verify.text
            );
            let url = "https://assent.example/accept?a=1&b=2";
            let known = framed(&known_email(wording, HOSTILE, "Assent", url.to_owned()), wording);
            assert!(
                known.text.contains("a=1&b=2") && known.html.contains("a=1&#38;b=2"),
                "{}",
                known.html
            );
        });
    }
}
