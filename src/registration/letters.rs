//! What is mailed to whoever wants to register an organisation.

use secrecy::SecretString;

use super::AskError;
use crate::accounts::people::Desk;
use crate::audit::Context;
use crate::db::Tx;
use crate::invitations::AcceptLink;
use crate::letter;
use crate::mail::{self, Composed, Letter};
use crate::partners::Partner;
use crate::paths;
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language, TimeZone, Timestamp};
use crate::words::filters;

letter! {
    /// The link that verifies an e-mail and goes on with the registration.
    struct Verify { partner: String, portal: String, until: Timestamp, }
    subject "registration/letters/verify.subject"
    text "registration/letters/verify.txt"
    html "registration/letters/verify.html"
}

letter! {
    /// There is an account with this e-mail already.
    struct Known { partner: String, portal: String, url: String, }
    subject "registration/letters/known.subject"
    text "registration/letters/known.txt"
    html "registration/letters/known.html"
}

pub(super) async fn verify(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    portal: &str,
    partner: &Partner,
    email: &EmailAddress,
    language: Language,
    (token, until): (&Token, Timestamp),
) -> Result<(), AskError> {
    let composed = Verify {
        partner: partner.details.name.to_string(),
        portal: portal.to_owned(),
        until,
    }
    .compose(language, TimeZone::utc())?;
    let link = format!("{}{}", desk.public_url, paths::register_link(&token.reveal()));
    send(
        tx,
        cx,
        desk,
        partner,
        email,
        language,
        composed,
        Some(SecretString::from(link)),
    )
    .await
}

pub(super) async fn known(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    portal: &str,
    (link, partner): (&AcceptLink, &Partner),
    email: &EmailAddress,
    language: Language,
) -> Result<(), AskError> {
    let composed = Known {
        partner: partner.details.name.to_string(),
        portal: portal.to_owned(),
        url: format!("{}{}", desk.public_url, link.without_token().path()),
    }
    .compose(language, TimeZone::utc())?;
    send(tx, cx, desk, partner, email, language, composed, None).await
}

async fn send(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    partner: &Partner,
    email: &EmailAddress,
    language: Language,
    composed: Composed,
    link: Option<SecretString>,
) -> Result<(), AskError> {
    let letter = Letter {
        kind: "registration",
        language,
        to_name: String::new(),
        to: email.clone(),
        reply_to: None,
        subject: composed.subject,
        text: composed.text,
        html: composed.html,
        link,
        partner: Some(partner.id),
        customer: None,
        about: None,
    };
    mail::send(tx, cx, desk.keys, letter).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_mail_1_both_letters_are_written_in_every_language() {
        for language in Language::ALL {
            let partner = "<b>Alder & Co</b>".to_owned();
            let verify = Verify {
                partner: partner.clone(),
                portal: "Assent".into(),
                until: Timestamp::from_micros(1),
            };
            let known = Known {
                partner,
                portal: "Assent".into(),
                url: "https://assent.example/accept?a=1&b=2".into(),
            };
            let (verify, known) = (
                verify.compose(language, TimeZone::utc()).unwrap(),
                known.compose(language, TimeZone::utc()).unwrap(),
            );
            assert!(verify.text.contains(mail::LINK) && verify.html.contains(mail::LINK));
            assert!(known.text.contains("a=1&b=2") && known.html.contains("a=1&#38;b=2"));
            for letter in [verify, known] {
                assert!(
                    !letter.html.contains("<b>") && !letter.text.contains("letter-"),
                    "{}",
                    letter.text
                );
                assert!(!letter.subject.is_empty() && !letter.subject.contains('\n'));
            }
        }
    }
}
