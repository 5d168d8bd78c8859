//! What a mail server would have received, kept in memory: the demo shows it, tests read it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use lettre::Address;

use super::message::Ready;
use crate::values::id::LetterId;
use crate::values::text::search_key;
use crate::values::{EmailAddress, Language, Timestamp};

/// How many letters are kept: the newest.
const KEPT: usize = 500;

/// A letter as it would have arrived.
#[derive(Debug, Clone)]
pub struct Caught {
    /// The letter.
    pub id: LetterId,
    /// Its `Message-ID`: the same however often it is sent.
    pub message_id: String,
    /// Who it says it is from.
    pub from: String,
    /// The name of the person that it goes to.
    pub to_name: String,
    /// Where it goes.
    pub to: String,
    /// Who gets the answer.
    pub reply_to: Option<String>,
    /// The language that it is written in.
    pub language: Language,
    /// The subject.
    pub subject: String,
    /// The plain text, with its links.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// When it was put into the outbox.
    pub written_at: Timestamp,
    /// When it was sent.
    pub at: Timestamp,
}

impl Caught {
    /// The letter as it arrives at this moment.
    pub(super) fn of(ready: Ready, at: Timestamp) -> Self {
        Self {
            id: ready.id,
            message_id: ready.message_id,
            from: ready.from.to_string(),
            to_name: ready.to_name,
            to: in_its_letters(&ready.to),
            reply_to: ready.reply_to.map(|address| address.to_string()),
            language: ready.language,
            subject: ready.subject,
            text: ready.text,
            html: ready.html,
            written_at: ready.written_at,
            at,
        }
    }
}

/// An address as people read it: an international domain is sent in ASCII.
fn in_its_letters(address: &Address) -> String {
    let sent = address.to_string();
    EmailAddress::parse(&sent).map_or(sent, |address| address.as_str().to_owned())
}

/// The newest letters that were sent.
#[derive(Debug, Default)]
pub struct Mailbox(Mutex<VecDeque<Arc<Caught>>>);

impl Mailbox {
    /// Takes a letter in. One that comes again takes the place of its first copy, as in a person's mailbox.
    pub fn put(&self, letter: Caught) {
        let mut letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        letters.retain(|kept| kept.message_id != letter.message_id);
        letters.push_front(Arc::new(letter));
        letters.truncate(KEPT);
    }

    /// The letters, the newest first; only those to an address that contains `to`, if it is not empty.
    pub fn list(&self, to: &str) -> Vec<Arc<Caught>> {
        let wanted = search_key(to);
        let letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        letters
            .iter()
            .filter(|letter| wanted.is_empty() || search_key(&letter.to).contains(&wanted))
            .cloned()
            .collect()
    }

    /// One letter.
    pub fn find(&self, id: LetterId) -> Option<Arc<Caught>> {
        let letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        letters.iter().find(|letter| letter.id == id).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Random;

    fn letter(n: i64, to: &str) -> Caught {
        let at = Timestamp::from_micros(n * 1_000);
        let id = LetterId::new(at, &Random::seeded(u64::try_from(n).unwrap()));
        Caught {
            id,
            message_id: format!("<{id}@x>"),
            from: "Assent <no-reply@x>".into(),
            to_name: String::new(),
            to: to.into(),
            reply_to: None,
            language: Language::English,
            subject: format!("Letter {n}"),
            text: String::new(),
            html: String::new(),
            written_at: at,
            at,
        }
    }

    #[test]
    fn the_newest_letters_are_kept_and_found_by_address() {
        let mailbox = Mailbox::default();
        for n in 0..=500 {
            mailbox.put(letter(n, if n == 500 { "Anna@x.example" } else { "bo@x.example" }));
        }
        let all = mailbox.list("");
        assert_eq!(
            (all.len(), &*all[0].subject, &*all[499].subject),
            (500, "Letter 500", "Letter 1")
        );
        assert_eq!(mailbox.list("anna@").len(), 1);
        assert_eq!(mailbox.find(all[3].id).unwrap().subject, all[3].subject);
    }

    #[test]
    fn r_mail_2_a_letter_that_comes_again_is_shown_once() {
        let mailbox = Mailbox::default();
        mailbox.put(letter(1, "anna@x.example"));
        mailbox.put(letter(1, "anna@x.example"));
        assert_eq!(mailbox.list("").len(), 1);
    }
}
