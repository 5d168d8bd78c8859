//! The notice to the person named in an attestation.

use std::time::Duration;

use secrecy::SecretString;

use super::dispute::{Attested, Error, LINK_DAYS};
use crate::accounts::people::Mailer;
use crate::audit::Context;
use crate::db::Tx;
use crate::mail::{self, Action, Body, Email, Letter, Wording};
use crate::values::id::LetterId;
use crate::values::{Language, TimeZone, Timestamp};

/// Notifies the person named in an attestation (R-MAIL-3).
pub(super) async fn attested(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    attested: &Attested,
    link: SecretString,
) -> Result<LetterId, Error> {
    let confirmation = &attested.confirmation;
    // The language of the agreement is the best guess at the one that the person reads.
    let language = Language::negotiate(confirmation.text_language.as_str());
    let wording = Wording::new(language, TimeZone::utc());
    let signer = &confirmation.signer;
    let letter = Letter {
        kind: "attested",
        language,
        to_name: signer.name.full(),
        to: signer.email.clone(),
        reply_to: None,
        content: email(&wording, attested, cx.now).compose(&wording)?,
        link: Some(link),
        partner: confirmation.partner,
        customer: Some(confirmation.customer),
        about: Some(confirmation.id.uuid()),
    };
    Ok(mail::send(tx, cx, mailer.keys, letter).await?)
}

fn email(wording: &Wording, attested: &Attested, now: Timestamp) -> Email {
    let confirmation = &attested.confirmation;
    let partner = ("partner", attested.partner.as_str());
    let values = [
        partner,
        ("company", attested.company.as_str()),
        ("agreement", attested.agreement.as_str()),
    ];
    let version = confirmation.rank.to_string();
    let day = wording.day(confirmation.accepted_on);
    let until = now.plus(Duration::from_secs(LINK_DAYS * 86_400));
    Email {
        sender: Some(attested.partner.clone()),
        subject: wording.with("letter-attested-subject", &[partner]),
        body: Body::Own {
            greeting: wording.greeting(&confirmation.signer.name.full()),
            paragraphs: vec![
                wording.with("letter-attested-text", &values),
                wording.with(
                    "letter-attested-when",
                    &[("date", day.as_str()), ("version", version.as_str())],
                ),
                wording.text("letter-attested-open"),
            ],
            quotes: Vec::new(),
        },
        action: Action::open(wording, "letter-attested-act"),
        facts: vec![(wording.text("mail-until"), wording.moment(until))],
        reply: None,
        notes: Vec::new(),
        reason: wording.with("mail-reason-attested", &[partner]),
    }
}
