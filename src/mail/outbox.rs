//! Sends what waits in the outbox. A letter may go twice when Assent dies between sending and noting it, each time with
//! the same `Message-ID`, so that mailboxes show it once; it never gets lost (R-MAIL-2).
//!
//! A round takes the turns of some letters in one transaction, hands them over one by one, and notes what became of
//! them at least every second. A turn is a lease: who holds it and is not heard of loses it, and `attempts` tells the
//! turns apart, so that somebody who comes back late overwrites nothing. Several instances on one database may do all
//! this at once.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use lettre::message::Mailbox as Address;
use tokio::sync::watch;

use super::email::{escaped, single_line};
use super::failed::{FailedLetter, OnFailure};
use super::mailbox::{Caught, Mailbox};
use super::message::Ready;
use super::smtp::{Connection, Failure, FailureKind, Smtp};
use super::{LETTER_WRITTEN, LINK, store};
use crate::db::{self, Database};
use crate::values::id::LetterId;
use crate::values::keys::{Keys, Purpose};
use crate::values::{Clock, EmailAddress, Language};
use crate::words;
use crate::words::isolation::without_isolates;

/// Letters that one round takes at most.
const ROUND: i64 = 50;
/// How often letters whose time has come are looked for, besides those that are written just now.
const PAUSE: Duration = Duration::from_secs(2);
/// What was sent is noted at least so often: so much may be repeated after a crash.
const NOTING: Duration = Duration::from_secs(1);
/// The wait after the first failure; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_secs(5);
/// The longest wait of a letter that the server puts off.
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);
/// The longest wait for a server that cannot be reached: one look costs little, and all letters wait.
const LONGEST_OUTAGE_WAIT: Duration = Duration::from_secs(5 * 60);

/// What carries letters away.
#[derive(Debug, Clone)]
pub enum Transport {
    /// A mail server.
    Smtp(Arc<Smtp>),
    /// Keeps them where the demo and tests read them.
    Caught(Arc<Mailbox>),
    /// Nothing does: letters wait in the outbox.
    None,
}

impl Transport {
    fn timeout(&self) -> Duration {
        match self {
            Self::Smtp(smtp) => smtp.timeout(),
            Self::Caught(_) | Self::None => Duration::from_secs(30),
        }
    }
}

/// Sends letters.
#[derive(Debug, Clone)]
pub struct Sender {
    /// Where the outbox is.
    pub db: Database,
    /// Opens the secrets of letters.
    pub keys: Keys,
    /// The time.
    pub clock: Clock,
    /// The host of the public address: the right half of each `Message-ID`.
    pub host: String,
    /// Who letters are from.
    pub from: Address,
    /// What carries them away.
    pub transport: Transport,
    /// What follows when one fails for good.
    pub on_failure: OnFailure,
}

/// What became of a letter whose turn was taken.
enum Outcome {
    Sent,
    Failed(Failure),
    /// The round ended before it.
    Untouched,
}

/// A letter whose turn this sender has: its number of tries, this one counted, is the mark of the turn.
type Attempt = (LetterId, i64);

impl Sender {
    /// Sends letters as they are written and as their time comes, until `stop` says so; then the one under way is
    /// finished and the turns of the others are given back.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        if matches!(self.transport, Transport::None) {
            return;
        }
        loop {
            let round = AssertUnwindSafe(self.round(Some(&stop))).catch_unwind().await;
            let at_once = match round {
                Ok(Ok(taken)) => taken == usize::try_from(ROUND).unwrap_or(usize::MAX),
                Ok(Err(error)) => {
                    tracing::warn!(error = &error as &dyn std::error::Error, "sending letters has to wait");
                    false
                }
                Err(_) => {
                    tracing::error!("sending letters stumbled and goes on");
                    false
                }
            };
            if *stop.borrow() {
                return;
            }
            if !at_once {
                tokio::select! {
                    () = self.db.notified(LETTER_WRITTEN) => {}
                    () = tokio::time::sleep(PAUSE) => {}
                    _ = stop.changed() => return,
                }
            }
        }
    }

    /// Sends the letters whose turn it is and tells how many turns it took.
    ///
    /// # Errors
    /// If the database query fails; letters that were not noted as sent come again.
    pub async fn deliver_due(&self) -> Result<usize, db::Error> {
        self.round(None).await
    }

    async fn round(&self, stop: Option<&watch::Receiver<bool>>) -> Result<usize, db::Error> {
        if matches!(self.transport, Transport::None) {
            return Ok(0);
        }
        let due = store::due(&mut self.db.read().await?, self.clock.now(), ROUND).await?;
        if due.is_empty() {
            return Ok(0);
        }
        let turns = self.take(due).await?;
        let taken = turns.len();
        let (began, mut noted) = (Instant::now(), Instant::now());
        let mut line = RoundConnection::default();
        let mut outcomes: Vec<(Attempt, Outcome)> = Vec::new();
        let mut broken = Ok(());
        for turn in turns {
            // The lease is twice as long as this, so it holds until the last letter that is begun.
            let over = began.elapsed() > self.transport.timeout() || stop.is_some_and(|stop| *stop.borrow());
            if over || broken.is_err() {
                outcomes.push((turn, Outcome::Untouched));
                continue;
            }
            match self.deliver(&mut line, turn.0).await {
                Ok(outcome) => outcomes.push((turn, outcome)),
                Err(error) => {
                    outcomes.push((turn, Outcome::Untouched));
                    broken = Err(error);
                }
            }
            if noted.elapsed() > NOTING {
                self.note(&mut outcomes).await?;
                noted = Instant::now();
            }
        }
        self.note(&mut outcomes).await?;
        line.hang_up().await;
        broken.map(|()| taken)
    }

    /// Takes the turns of letters that nobody else has taken meanwhile.
    async fn take(&self, mut due: Vec<LetterId>) -> Result<Vec<Attempt>, db::Error> {
        // Every sender goes through them in one order, so that no two wait for each other.
        due.sort_unstable();
        let now = self.clock.now();
        let until = now.plus(self.transport.timeout().saturating_mul(2) + Duration::from_secs(5));
        self.db
            .transact(async |tx| {
                tx.keeps_caches();
                let mut turns = Vec::new();
                for letter in due {
                    if let Some(attempts) = store::claim(tx, letter, now, until).await? {
                        turns.push((letter, attempts));
                    }
                }
                Ok(turns)
            })
            .await
    }

    /// Hands one letter over. An error is the database's; the letter's own are outcomes.
    async fn deliver(&self, line: &mut RoundConnection, letter: LetterId) -> Result<Outcome, db::Error> {
        let mut db = self.db.read().await?;
        let outgoing = match store::outgoing(&mut db, letter).await {
            Ok(outgoing) => outgoing,
            Err(error) if error.passes() => return Err(error),
            // A row that cannot be read is that letter's trouble and nobody else's.
            Err(_) => {
                let words = "the row cannot be read";
                return Ok(Outcome::Failed(Failure::plain(FailureKind::Unreadable, words)));
            }
        };
        drop(db);
        Ok(match self.hand_over(line, letter, outgoing).await {
            Ok(()) => Outcome::Sent,
            Err(failure) => Outcome::Failed(failure),
        })
    }

    async fn hand_over(
        &self,
        line: &mut RoundConnection,
        id: LetterId,
        outgoing: store::Outgoing,
    ) -> Result<(), Failure> {
        let link = match &outgoing.sealed {
            None => None,
            Some(sealed) => {
                let sealed_elsewhere = || Failure::plain(FailureKind::Sealed, "sealed with another key");
                Some(open(&self.keys, sealed, id).ok_or_else(sealed_elsewhere)?)
            }
        };
        let ready = self.ready(id, outgoing, link.as_deref())?;
        match &self.transport {
            Transport::Caught(mailbox) => {
                mailbox.put(Caught::of(ready, self.clock.now()));
                Ok(())
            }
            Transport::Smtp(smtp) => {
                let unreadable = |error| Failure::new(FailureKind::Unreadable, error);
                let message = ready.message().map_err(unreadable)?;
                let sent = line.send(smtp, &message).await;
                sent.map_err(|failure| failure.without(link.as_deref().unwrap_or_default()))
            }
            Transport::None => Err(Failure::plain(FailureKind::Unreachable, "no mail server is set")),
        }
    }

    /// The letter with its secret link in its place.
    fn ready(&self, id: LetterId, outgoing: store::Outgoing, link: Option<&str>) -> Result<Ready, Failure> {
        let sendable = |address: &EmailAddress| {
            let wrong = || Failure::new(FailureKind::Unreadable, format!("{address} is no address"));
            address.for_sending().ok_or_else(wrong)
        };
        let to = sendable(&outgoing.to_email)?;
        let reply_to = outgoing.reply_to.as_ref().map(sendable).transpose()?;
        let (mut text, mut html) = (outgoing.body_text, outgoing.body_html);
        if let Some(link) = link {
            text = text.replace(LINK, link);
            html = html.replace(LINK, &escaped(link));
        }
        Ok(Ready {
            id,
            message_id: format!("<{id}@{}>", self.host),
            from: self.from(outgoing.language, outgoing.sender.as_deref()),
            to_name: outgoing.to_name,
            to,
            reply_to,
            language: outgoing.language,
            subject: outgoing.subject,
            text,
            html,
            written_at: outgoing.created_at,
        })
    }

    /// Who an email is from: the installation's address, named after the partner that it is sent for.
    fn from(&self, language: Language, partner: Option<&str>) -> Address {
        let Some(partner) = partner else {
            return self.from.clone();
        };
        let portal = self.from.name.as_deref().unwrap_or("Assent");
        let name = words::text_with_strings(language, "mail-sender", &[("partner", partner), ("portal", portal)]);
        Address::new(Some(single_line(&without_isolates(&name))), self.from.email.clone())
    }

    /// Writes down what became of letters.
    async fn note(&self, outcomes: &mut Vec<(Attempt, Outcome)>) -> Result<(), db::Error> {
        if outcomes.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        let noted = self.db.transact(async |tx| {
            tx.keeps_caches();
            for ((letter, attempts), outcome) in outcomes.iter() {
                match outcome {
                    Outcome::Sent => {
                        store::note_sent(tx, *letter, now).await?;
                        store::delete_secret(tx, *letter).await?;
                    }
                    Outcome::Untouched => store::give_back(tx, *letter, *attempts, now).await?,
                    Outcome::Failed(failure) if failure.kind.passes() => {
                        let next = now.plus(wait_after(*attempts, failure.kind));
                        store::note_delay(tx, *letter, *attempts, next, failure.kind, &failure.words).await?;
                    }
                    Outcome::Failed(_) => {}
                }
            }
            Ok::<_, db::Error>(())
        });
        noted.await?;
        for ((letter, attempts), outcome) in outcomes.iter() {
            if let Outcome::Failed(failure) = outcome
                && !failure.kind.passes()
            {
                // In a transaction of its own: what follows takes locks that nobody may wait for with a letter in hand.
                let failed = self.db.transact(async |tx| {
                    let failed = FailedLetter::read(tx, *letter, *attempts, failure).await?;
                    (self.on_failure)(tx, &failed).await
                });
                failed.await?;
            }
        }
        for ((letter, attempts), outcome) in outcomes.drain(..) {
            if let Outcome::Failed(failure) = outcome {
                let (kind, reason) = (failure.kind, failure.for_log);
                tracing::warn!(%letter, attempts, %kind, "letter {letter} did not go: {kind} {reason}");
            }
        }
        Ok(())
    }
}

/// The connection of a round: made for the first letter, kept for the others. A server that could not be reached is
/// not asked again in the same round.
#[derive(Default)]
struct RoundConnection {
    connection: Option<Connection>,
    dead: Option<Failure>,
}

impl RoundConnection {
    async fn send(&mut self, smtp: &Smtp, message: &lettre::Message) -> Result<(), Failure> {
        if let Some(failure) = &self.dead {
            return Err(failure.clone());
        }
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => smtp
                .connect()
                .await
                .inspect_err(|failure| self.dead = Some(failure.clone()))?,
        };
        let sent = connection.send(message).await;
        match &sent {
            Ok(()) => self.connection = Some(connection),
            Err(failure) if failure.kind == FailureKind::Unreachable => self.dead = Some(failure.clone()),
            Err(_) => {
                if connection.reset().await {
                    self.connection = Some(connection);
                }
            }
        }
        sent
    }

    async fn hang_up(self) {
        if let Some(connection) = self.connection {
            connection.quit().await;
        }
    }
}

fn open(keys: &Keys, sealed: &[u8], letter: LetterId) -> Option<String> {
    let opened = keys.open(Purpose::Letter, sealed, letter.uuid().as_bytes())?;
    String::from_utf8(opened).ok()
}

fn wait_after(attempts: i64, kind: FailureKind) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, 11) - 1).unwrap_or(0);
    let longest = match kind {
        FailureKind::Unreachable => LONGEST_OUTAGE_WAIT,
        _ => LONGEST_WAIT,
    };
    FIRST_WAIT.saturating_mul(1 << doublings).min(longest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Random, Timestamp};

    fn sender(db: Database) -> Sender {
        Sender {
            db,
            keys: Keys::new([3; 32]),
            clock: Clock::set_to(Timestamp::from_micros(2)),
            host: "assent.example".to_owned(),
            from: "Assent <no-reply@assent.example>".parse().unwrap(),
            transport: Transport::None,
            on_failure: |tx, failed| Box::pin(async move { failed.note(tx).await.map(drop) }),
        }
    }

    fn outgoing() -> store::Outgoing {
        store::Outgoing {
            language: Language::English,
            sender: None,
            to_name: "Anna Berg".into(),
            to_email: EmailAddress::parse("anna@smörgås.example").unwrap(),
            reply_to: None,
            subject: "Set your password".into(),
            body_text: "Open {link} within a week.".into(),
            body_html: "<a href=\"{link}\">{link}</a>".into(),
            created_at: Timestamp::from_micros(1),
            sealed: None,
        }
    }

    #[actix_web::test]
    async fn r_mail_4_the_link_is_filled_in_only_when_the_letter_goes() {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&format!("sqlite:{}/a.db", folder.path().display()))
            .await
            .unwrap();
        let sender = sender(db);
        let id = LetterId::new(Timestamp::from_micros(1), &Random::seeded(1));
        let link = "https://assent.example/set-password/x?a=1&b=2";
        let ready = sender.ready(id, outgoing(), Some(link)).unwrap();
        assert_eq!(ready.text, format!("Open {link} within a week."));
        assert!(ready.html.contains("x?a=1&amp;b=2\">"));
        assert_eq!(ready.message_id, format!("<{id}@assent.example>"));
        assert_eq!(ready.to.to_string(), "anna@xn--smrgs-pra0j.example");
    }

    #[actix_web::test]
    async fn r_mail_1_an_email_is_from_the_partner_that_it_is_sent_for_and_a_name_begins_no_header() {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&format!("sqlite:{}/a.db", folder.path().display()))
            .await
            .unwrap();
        let sender = sender(db);
        let from = |language, partner| sender.from(language, partner).name.unwrap();
        assert_eq!(from(Language::English, None), "Assent");
        assert_eq!(from(Language::English, Some("Alder Direct")), "Alder Direct via Assent");
        assert_eq!(
            from(Language::TraditionalChinese, Some("北京示例")),
            "北京示例（透過 Assent）"
        );
        let id = LetterId::new(Timestamp::from_micros(1), &Random::seeded(1));
        let hostile = store::Outgoing {
            sender: Some("Åsa\r\nBcc: x@example.com, شركة <a@b.example>".into()),
            ..outgoing()
        };
        let message = sender.ready(id, hostile, None).unwrap().message().unwrap().formatted();
        let read = crate::mail::read_message::read(&message);
        let from: Vec<_> = read.headers.iter().filter(|(name, _)| name == "From").collect();
        assert_eq!(from.len(), 1);
        assert!(from[0].1.ends_with("<no-reply@assent.example>"), "{from:?}");
        assert!(!read.headers.iter().any(|(name, _)| name == "Bcc"), "{read:?}");
    }

    #[tokio::test]
    async fn the_log_is_told_of_every_letter_why_it_did_not_go() {
        // Nobody listens there.
        let smtp = Smtp::new("smtp://127.0.0.1:1", None, "assent.example", Duration::from_secs(5)).unwrap();
        let message = lettre::Message::builder()
            .from("a@assent.example".parse().unwrap())
            .to("b@assent.example".parse().unwrap())
            .body(String::new())
            .unwrap();
        let mut line = RoundConnection::default();
        let first = line.send(&smtp, &message).await.unwrap_err();
        let second = line.send(&smtp, &message).await.unwrap_err();
        assert!(!first.for_log.is_empty());
        assert_eq!((first.kind, first.for_log), (second.kind, second.for_log));
    }

    #[test]
    fn a_secret_that_was_sealed_for_another_letter_or_with_another_key_does_not_open() {
        let (keys, random) = (Keys::new([3; 32]), Random::seeded(1));
        let id = LetterId::new(Timestamp::from_micros(1), &random);
        let other = LetterId::new(Timestamp::from_micros(9), &random);
        let sealed = keys.seal(Purpose::Letter, b"link", id.uuid().as_bytes(), &random);
        assert_eq!(open(&keys, &sealed, id).as_deref(), Some("link"));
        assert_eq!(open(&keys, &sealed, other), None);
        assert_eq!(open(&Keys::new([4; 32]), &sealed, id), None);
    }

    #[test]
    fn r_mail_2_tries_come_less_and_less_often_and_never_end() {
        let wait = |attempts| wait_after(attempts, FailureKind::Delayed);
        assert_eq!(wait(1), FIRST_WAIT);
        assert_eq!(wait(2), FIRST_WAIT * 2);
        assert_eq!(wait(i64::MAX), LONGEST_WAIT);
        assert_eq!(wait_after(i64::MAX, FailureKind::Unreachable), LONGEST_OUTAGE_WAIT);
    }
}
