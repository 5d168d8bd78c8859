//! The notice to the person named in an attestation.

use chrono::NaiveDate;
use secrecy::SecretString;

use super::dispute::{Attested, Error};
use crate::accounts::people::Desk;
use crate::audit::Context;
use crate::db::Tx;
use crate::letter;
use crate::mail::{self, Letter};
use crate::values::id::LetterId;
use crate::values::{Language, TimeZone};
use crate::words::filters;

letter! {
    /// Notifies a person of an attestation that names the person.
    struct AttestedNotice {
        name: String,
        partner: String,
        company: String,
        agreement: String,
        version: i64,
        on: NaiveDate,
    }
    subject "attestations/letters/attested.subject"
    text "attestations/letters/attested.txt"
    html "attestations/letters/attested.html"
}

/// Notifies the person named in an attestation (R-MAIL-3).
pub(super) async fn attested(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    attested: &Attested,
    link: SecretString,
) -> Result<LetterId, Error> {
    let confirmation = &attested.confirmation;
    // The language of the agreement is the best guess at the one that the person reads.
    let language = Language::negotiate(confirmation.text_language.as_str());
    let signer = &confirmation.signer;
    let composed = AttestedNotice {
        name: signer.name.full(),
        partner: attested.partner.clone(),
        company: attested.company.clone(),
        agreement: attested.agreement.clone(),
        version: confirmation.rank,
        on: confirmation.accepted_on,
    }
    .compose(language, TimeZone::utc())?;
    let letter = Letter {
        kind: "attested",
        language,
        to_name: signer.name.full(),
        to: signer.email.clone(),
        reply_to: None,
        subject: composed.subject,
        text: composed.text,
        html: composed.html,
        link: Some(link),
        partner: confirmation.partner,
        customer: Some(confirmation.customer),
        about: Some(confirmation.id.uuid()),
    };
    Ok(mail::send(tx, cx, desk.keys, letter).await?)
}
