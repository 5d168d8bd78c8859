//! The letters of an acceptance: the code that confirms it, and the copy of what was accepted.

use secrecy::SecretString;

use super::accept::AgreedText;
use super::{Acceptance, AcceptedTerms, Acceptor, codes};
use crate::accounts::people::{Desk, Person};
use crate::audit::Context;
use crate::db::{self, Tx};
use crate::letter;
use crate::mail::{self, Composed, Letter, Unwritten};
use crate::paths;
use crate::values::id::{CustomerId, LetterId};
use crate::values::{Language, Timestamp};
use crate::words::{self, filters};

letter! {
    /// The code that confirms an acceptance, or a partner's authorization alone.
    struct Code { name: String, company: String, accepts: bool, until: Timestamp, }
    subject "acceptances/letters/code.subject"
    text "acceptances/letters/code.txt"
    html "acceptances/letters/code.html"
}

letter! {
    /// The copy of what was accepted; without an agreement, of whom the customer authorized.
    struct Copy {
        name: String,
        company: String,
        reference: String,
        at: Timestamp,
        agreement: Option<Agreed>,
        sentences: Vec<String>,
        partners: String,
        grade: &'static str,
        url: String,
    }
    subject "acceptances/letters/copy.subject"
    text "acceptances/letters/copy.txt"
    html "acceptances/letters/copy.html"
}

/// The agreement in the copy.
#[derive(Debug, Clone)]
struct Agreed {
    name: String,
    version: i64,
    sha256: String,
}

/// Why a letter was not put into the outbox.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its template: a fault of ours.
    #[error(transparent)]
    Unwritten(#[from] Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<Error> for super::accept::AcceptError {
    fn from(error: Error) -> Self {
        match error {
            Error::Unwritten(unwritten) => Self::Letter(unwritten),
            Error::Database(error) => Self::Database(error),
        }
    }
}

impl From<Error> for codes::AskError {
    fn from(error: Error) -> Self {
        match error {
            Error::Unwritten(unwritten) => Self::Letter(unwritten),
            Error::Database(error) => Self::Database(error),
        }
    }
}

/// Mails the code for what was ticked, in the language in which it was read. It is sealed apart from the letter and erased
/// once sent (R-MAIL-4).
pub(super) async fn code(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    Acceptor { person, customer, .. }: Acceptor<'_>,
    code: &SecretString,
    terms: &AcceptedTerms,
) -> Result<LetterId, Error> {
    let language = terms.sentence_language;
    let composed = Code {
        name: person.name.full(),
        company: customer.company_name.to_string(),
        accepts: terms.text.is_some(),
        until: cx.now.plus(codes::LASTS),
    }
    .compose(language, person.time_zone)?;
    let letter = written("acceptance-code", person, customer.id, language, composed);
    let letter = Letter {
        link: Some(code.clone()),
        ..letter
    };
    Ok(mail::send(tx, cx, desk.keys, letter).await?)
}

/// Mails the copy of what was accepted (E-7), in the language of the words that it repeats.
pub(super) async fn copy(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    person: &Person,
    acceptance: &Acceptance,
    agreed: Option<&AgreedText>,
    partners: &[String],
) -> Result<LetterId, Error> {
    let terms = &acceptance.terms;
    let language = terms.sentence_language;
    let composed = Copy {
        name: person.name.full(),
        company: acceptance.company_name.clone(),
        reference: acceptance.reference.clone(),
        at: acceptance.accepted_at,
        agreement: agreed.map(|AgreedText { agreement, text }| Agreed {
            name: agreement.name.clone(),
            version: text.rank,
            sha256: text.sha256.clone(),
        }),
        sentences: terms.sentences().map(str::to_owned).collect(),
        partners: if terms.relationship_sentence.is_some() {
            listed(partners, language)
        } else {
            String::new()
        },
        grade: acceptance.grade.as_str(),
        url: format!("{}{}", desk.public_url, paths::acceptance(acceptance.id)),
    }
    .compose(language, person.time_zone)?;
    let letter = written("acceptance-copy", person, acceptance.customer, language, composed);
    Ok(mail::send(tx, cx, desk.keys, letter).await?)
}

/// Names as the language lists them.
fn listed(names: &[String], language: Language) -> String {
    names.join(&words::text(language, "layout-list"))
}

fn written(
    kind: &'static str,
    person: &Person,
    customer: CustomerId,
    language: Language,
    composed: Composed,
) -> Letter {
    Letter {
        kind,
        language,
        to_name: person.name.full(),
        to: person.contact_email.clone(),
        reply_to: None,
        subject: composed.subject,
        text: composed.text,
        html: composed.html,
        link: None,
        partner: None,
        customer: Some(customer),
        // Each code confirms one thing that was ticked: a newer one takes no other's place.
        about: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::TimeZone;

    #[test]
    fn e_7_partners_are_listed_as_the_letters_language_lists() {
        let names = ["Cedar Resale".to_owned(), "Birch Distribution".to_owned()];
        assert_eq!(listed(&names, Language::English), "Cedar Resale, Birch Distribution");
        for language in [Language::SimplifiedChinese, Language::TraditionalChinese] {
            assert_eq!(listed(&names, language), "Cedar Resale、Birch Distribution");
        }
    }

    /// Both letters, about an agreement or a relationship alone.
    fn both(language: Language, accepts: bool) -> (Composed, Composed) {
        let at: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let text = || "<b>Åsa & Bo</b>".to_owned();
        let code = Code {
            name: text(),
            company: text(),
            accepts,
            until: at,
        };
        let copy = Copy {
            name: text(),
            company: text(),
            reference: "ABCDE-23456".into(),
            at,
            agreement: accepts.then(|| Agreed {
                name: text(),
                version: 2,
                sha256: "00ff".into(),
            }),
            sentences: vec![text()],
            partners: text(),
            grade: "B",
            url: "https://assent.example/x".into(),
        };
        (
            code.compose(language, TimeZone::utc()).unwrap(),
            copy.compose(language, TimeZone::utc()).unwrap(),
        )
    }

    #[test]
    fn e_7_both_letters_can_be_written_in_every_language() {
        for (language, accepts) in Language::ALL
            .into_iter()
            .flat_map(|language| [(language, true), (language, false)])
        {
            let (code, copy) = both(language, accepts);
            assert!(code.text.contains(mail::LINK) && code.html.contains(mail::LINK));
            assert!(!code.subject.contains(mail::LINK), "a code stands in no subject");
            assert!(copy.text.contains("ABCDE-23456"));
            assert_eq!(copy.html.contains("00ff"), accepts);
            for letter in [code, copy] {
                assert!(!letter.html.contains("<b>"), "{}", letter.html);
                assert!(
                    !letter.text.contains("letter-") && !letter.text.contains("{$"),
                    "{}",
                    letter.text
                );
            }
        }
    }

    #[test]
    fn e_2_the_letters_about_a_relationship_alone_use_its_own_verb() {
        for (language, accept) in [
            (Language::English, "accept"),
            (Language::Swedish, "godkän"),
            (Language::SimplifiedChinese, "接受"),
            (Language::TraditionalChinese, "接受"),
        ] {
            let says = |accepts| {
                let (code, copy) = both(language, accepts);
                [code, copy].map(|letter| {
                    let bodies = [letter.subject, letter.text, letter.html].concat().to_lowercase();
                    bodies.contains(accept)
                })
            };
            assert_eq!(says(true), [true, true], "{language:?}");
            assert_eq!(says(false), [false, false], "{language:?}");
        }
    }
}
