//! Sends what waits in the outbox. A letter may go twice when Assent dies between sending and noting it, each time with
//! the same `Message-ID`, so that mailboxes show it once; it never gets lost (R-MAIL-2).

use std::sync::Arc;
use std::time::Duration;

use super::mailbox::{Caught, Mailbox};
use super::{LINK, store};
use crate::db::{self, Database};
use crate::values::id::LetterId;
use crate::values::keys::{Keys, Purpose};
use crate::values::{Clock, Timestamp};

/// Letters that one round sends at most, so that a round ends.
const ROUND: i64 = 50;
/// After this time without an answer a letter's turn comes again: its sender has died.
const PATIENCE: Duration = Duration::from_secs(5 * 60);
/// The wait after the first failure; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_secs(30);
/// The longest wait between two tries.
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);

/// What carries letters away.
#[derive(Debug, Clone)]
pub enum Transport {
    /// Keeps them where the demo and tests read them.
    Caught(Arc<Mailbox>),
    /// Nothing does: letters wait in the outbox.
    None,
}

/// Why a letter did not go.
#[derive(Debug, thiserror::Error)]
enum Failure {
    /// It will never go as it is.
    #[error("its secret link was sealed with another key")]
    Sealed,
    /// It may go later.
    #[error("{0} cannot be written to")]
    Address(String),
}

/// Sends the letters whose turn it is and tells how many went. `public_url` gives the host that letters come from.
///
/// # Errors
/// When the database does; letters that were not noted as sent come again.
pub async fn deliver_due(
    db: &Database,
    keys: &Keys,
    clock: &Clock,
    public_url: &str,
    transport: &Transport,
) -> Result<usize, db::Error> {
    let Transport::Caught(mailbox) = transport else {
        return Ok(0);
    };
    let due = store::due(&mut db.read().await?, clock.now(), ROUND).await?;
    let mut sent = 0;
    for letter in due {
        sent += usize::from(deliver(db, keys, clock, host(public_url), mailbox, letter).await?);
    }
    Ok(sent)
}

async fn deliver(
    db: &Database,
    keys: &Keys,
    clock: &Clock,
    host: &str,
    mailbox: &Mailbox,
    letter: LetterId,
) -> Result<bool, db::Error> {
    let now = clock.now();
    let mut tx = db.write().await?;
    if !store::claim(&mut tx, letter, now, now.plus(PATIENCE)).await? {
        return Ok(false);
    }
    let outgoing = store::outgoing(&mut tx, letter).await?;
    tx.commit().await?;

    let attempts = outgoing.attempts;
    let handed_over = caught(keys, host, letter, outgoing, now).map(|caught| mailbox.put(caught));

    let mut tx = db.write().await?;
    match &handed_over {
        Ok(()) => {
            store::note_sent(&mut tx, letter, clock.now()).await?;
            store::delete_secret(&mut tx, letter).await?;
        }
        Err(failure) => {
            tracing::warn!(%letter, attempts, "letter {letter} did not go: {failure}");
            match failure {
                Failure::Sealed => store::note_failure(&mut tx, letter, &failure.to_string()).await?,
                Failure::Address(_) => {
                    let next = clock.now().plus(wait_after(attempts));
                    store::note_delay(&mut tx, letter, next, &failure.to_string()).await?;
                }
            }
        }
    }
    tx.commit().await?;
    Ok(handed_over.is_ok())
}

/// The letter as a mail server would get it, with the secret link in its place.
fn caught(keys: &Keys, host: &str, id: LetterId, outgoing: store::Outgoing, at: Timestamp) -> Result<Caught, Failure> {
    let to = outgoing
        .to_email
        .for_sending()
        .ok_or_else(|| Failure::Address(outgoing.to_email.as_str().to_owned()))?;
    let link = match &outgoing.sealed {
        None => None,
        Some(sealed) => Some(open(keys, sealed, id).ok_or(Failure::Sealed)?),
    };
    let (mut text, mut html) = (outgoing.body_text, outgoing.body_html);
    if let Some(link) = &link {
        text = text.replace(LINK, link);
        html = html.replace(LINK, &escaped(link));
    }
    Ok(Caught {
        id,
        message_id: format!("<{id}@{host}>"),
        from: format!("Assent <no-reply@{host}>"),
        to_name: outgoing.to_name,
        to: to.to_string(),
        reply_to: outgoing.reply_to.map(|address| address.as_str().to_owned()),
        language: outgoing.language,
        subject: outgoing.subject,
        text,
        html,
        written_at: outgoing.created_at,
        at,
    })
}

fn open(keys: &Keys, sealed: &[u8], letter: LetterId) -> Option<String> {
    let opened = keys.open(Purpose::Letter, sealed, letter.uuid().as_bytes())?;
    String::from_utf8(opened).ok()
}

fn escaped(link: &str) -> String {
    link.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The host of an address, without the port.
fn host(url: &str) -> &str {
    let authority = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = authority.split('/').next().unwrap_or(authority);
    match authority.rsplit_once(':') {
        Some((host, port)) if port.chars().all(|digit| digit.is_ascii_digit()) => host,
        _ => authority,
    }
}

fn wait_after(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, 8) - 1).unwrap_or(0);
    FIRST_WAIT.saturating_mul(1 << doublings).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{EmailAddress, Language, Random};

    fn outgoing(sealed: Option<Vec<u8>>) -> store::Outgoing {
        store::Outgoing {
            language: Language::English,
            to_name: "Anna Berg".into(),
            to_email: EmailAddress::parse("anna@smörgås.example").unwrap(),
            reply_to: None,
            subject: "Set your password".into(),
            body_text: "Open {link} within a week.".into(),
            body_html: "<a href=\"{link}\">{link}</a>".into(),
            created_at: Timestamp::from_micros(1),
            attempts: 1,
            sealed,
        }
    }

    #[test]
    fn r_mail_4_the_link_is_filled_in_only_when_the_letter_goes() {
        let (keys, random) = (Keys::new([3; 32]), Random::seeded(1));
        let id = LetterId::new(Timestamp::from_micros(1), &random);
        let sealed = keys.seal(
            Purpose::Letter,
            b"https://assent.example/set-password/x?a=1&b=2",
            id.uuid().as_bytes(),
            &random,
        );
        let at = Timestamp::from_micros(2);
        let letter = caught(&keys, "assent.example", id, outgoing(Some(sealed.clone())), at).unwrap();
        assert_eq!(
            letter.text,
            "Open https://assent.example/set-password/x?a=1&b=2 within a week."
        );
        assert!(letter.html.contains("x?a=1&amp;b=2\">"));
        assert_eq!(letter.message_id, format!("<{id}@assent.example>"));
        assert_eq!(letter.to, "anna@xn--smrgs-pra0j.example");

        let other = LetterId::new(Timestamp::from_micros(9), &random);
        assert!(matches!(
            caught(&keys, "assent.example", other, outgoing(Some(sealed)), at),
            Err(Failure::Sealed)
        ));
    }

    #[test]
    fn letters_come_from_the_host_of_the_public_address() {
        assert_eq!(host("https://assent.example"), "assent.example");
        assert_eq!(host("http://127.0.0.1:8080/x"), "127.0.0.1");
        assert_eq!(host("http://[::1]:80"), "[::1]");
    }

    #[test]
    fn r_mail_2_tries_come_less_and_less_often_and_never_end() {
        assert_eq!(wait_after(1), FIRST_WAIT);
        assert_eq!(wait_after(2), FIRST_WAIT * 2);
        assert_eq!(wait_after(i64::MAX), LONGEST_WAIT);
    }
}
