//! The letters of an acceptance: the code that confirms it, and the copy of what was accepted.

use secrecy::SecretString;

use super::accept::AgreedText;
use super::{Acceptance, AcceptedTerms, Acceptor, codes};
use crate::accounts::people::{Mailer, Person};
use crate::audit::Context;
use crate::db::{self, Tx};
use crate::mail::{self, Action, Body, Email, Letter, Unwritten, Wording};
use crate::paths;
use crate::values::id::{CustomerId, LetterId};
use crate::values::{Language, Timestamp};
use crate::words;
use crate::words::isolation::isolated;

/// What the copy repeats.
struct Copy<'a> {
    name: String,
    company: &'a str,
    reference: &'a str,
    at: Timestamp,
    /// Name, version and SHA-256 of the text; `None` where a relationship alone was authorized.
    agreement: Option<(&'a str, i64, &'a str)>,
    sentences: Vec<String>,
    partners: String,
    grade: String,
    url: String,
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
    mailer: &Mailer<'_>,
    Acceptor { person, customer, .. }: Acceptor<'_>,
    code: &SecretString,
    terms: &AcceptedTerms,
) -> Result<LetterId, Error> {
    let wording = Wording::new(terms.sentence_language, person.time_zone);
    let until = cx.now.plus(codes::LASTS);
    let company = customer.company_name.as_str();
    let email = code_email(&wording, &person.name.full(), company, terms.text.is_some(), until);
    let letter = Letter {
        link: Some(code.clone()),
        ..written("acceptance-code", person, customer.id, &wording, &email)?
    };
    Ok(mail::send(tx, cx, mailer.keys, letter).await?)
}

/// The code that confirms what was ticked: an acceptance, or a partner's authorization alone.
fn code_email(wording: &Wording, name: &str, company: &str, accepts: bool, until: Timestamp) -> Email {
    let values = [("company", company)];
    let (text, ignore) = if accepts {
        ("letter-code-text", "letter-code-ignore")
    } else {
        ("letter-code-text-relationship", "letter-code-ignore-relationship")
    };
    let moment = wording.moment(until);
    Email {
        sender: None,
        subject: wording.with("letter-code-subject", &values),
        body: Body::Own {
            greeting: wording.greeting(name),
            paragraphs: vec![wording.with(text, &values)],
            quotes: Vec::new(),
        },
        action: Action::Code,
        facts: vec![(
            wording.text("mail-until"),
            wording.with("letter-code-until", &[("moment", moment.as_str())]),
        )],
        reply: None,
        notes: vec![wording.text(ignore)],
        reason: wording.with("mail-reason-account", &[("organisation", company)]),
    }
}

/// Mails the copy of what was accepted (E-7), in the language of the words that it repeats.
pub(super) async fn copy(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    person: &Person,
    acceptance: &Acceptance,
    agreed: Option<&AgreedText>,
    partners: &[String],
) -> Result<LetterId, Error> {
    let terms = &acceptance.terms;
    let wording = Wording::new(terms.sentence_language, person.time_zone);
    let copy = Copy {
        name: person.name.full(),
        company: &acceptance.company_name,
        reference: &acceptance.reference,
        at: acceptance.accepted_at,
        agreement: agreed.map(|AgreedText { agreement, text }| (&*agreement.name, text.rank, &*text.sha256)),
        sentences: terms.sentences().map(str::to_owned).collect(),
        partners: if terms.relationship_sentence.is_some() {
            listed(partners, wording.language)
        } else {
            String::new()
        },
        grade: format!(
            "{}{}{}",
            acceptance.grade,
            wording.text("layout-list"),
            wording.text(acceptance.address_label())
        ),
        url: format!("{}{}", mailer.public_url, paths::acceptance(acceptance.id)),
    };
    let email = copy_email(&wording, copy);
    let letter = written("acceptance-copy", person, acceptance.customer, &wording, &email)?;
    Ok(mail::send(tx, cx, mailer.keys, letter).await?)
}

/// Says what somebody has accepted; without an agreement, whom somebody has authorized.
fn copy_email(wording: &Wording, copy: Copy<'_>) -> Email {
    let reference = [("reference", copy.reference)];
    let (subject, ignore) = match copy.agreement {
        None => ("letter-copy-subject-relationship", "letter-copy-ignore-relationship"),
        Some(_) if copy.sentences.len() > 1 => ("letter-copy-subject", "letter-copy-ignore-both"),
        Some(_) => ("letter-copy-subject", "letter-copy-ignore"),
    };
    let moment = wording.moment(copy.at);
    let mut facts = vec![(wording.text("receipt-reference"), copy.reference.to_owned())];
    if let Some((name, version, sha256)) = copy.agreement {
        let version = version.to_string();
        let named = wording.with(
            "accept-name-version",
            &[("agreement", name), ("version", version.as_str())],
        );
        facts.push((wording.text("receipt-agreement"), named));
        facts.push(("SHA-256".to_owned(), sha256.to_owned()));
    }
    if !copy.partners.is_empty() {
        facts.push((wording.text("receipt-partner"), copy.partners));
    }
    facts.push((wording.text("receipt-grade"), copy.grade));
    Email {
        sender: None,
        subject: wording.with(subject, &reference),
        body: Body::Own {
            greeting: wording.greeting(&copy.name),
            paragraphs: vec![wording.with(
                "letter-copy-text",
                &[("company", copy.company), ("moment", moment.as_str())],
            )],
            quotes: copy.sentences,
        },
        action: Action::visit(wording, "letter-copy-act", copy.url),
        facts,
        reply: None,
        notes: vec![wording.text("letter-copy-sign-in"), wording.text(ignore)],
        reason: wording.with("mail-reason-account", &[("organisation", copy.company)]),
    }
}

/// Names as the language lists them.
fn listed(names: &[String], language: Language) -> String {
    let names: Vec<_> = names.iter().map(|name| isolated(name)).collect();
    names.join(&*words::text(language, "layout-list"))
}

fn written(
    kind: &'static str,
    person: &Person,
    customer: CustomerId,
    wording: &Wording,
    email: &Email,
) -> Result<Letter, Unwritten> {
    Ok(Letter {
        kind,
        language: wording.language,
        to_name: person.name.full(),
        to: person.contact_email.clone(),
        reply_to: None,
        content: email.compose(wording)?,
        link: None,
        partner: None,
        customer: Some(customer),
        // Each code confirms one thing that was ticked: a newer one takes no other's place.
        about: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::Composed;
    use crate::mail::checks::{HOSTILE, framed, in_every_language};
    use crate::values::TimeZone;

    #[test]
    fn e_7_partners_are_listed_as_the_letters_language_lists() {
        let names = ["Cedar Resale".to_owned(), "Birch Distribution".to_owned()];
        assert_eq!(listed(&names, Language::English), "Cedar Resale, Birch Distribution");
        for language in [Language::SimplifiedChinese, Language::TraditionalChinese] {
            assert_eq!(listed(&names, language), "Cedar Resale、Birch Distribution");
        }
    }

    /// Both emails, about an agreement or a relationship alone.
    fn both(wording: &Wording, accepts: bool) -> [Composed; 2] {
        let at: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let copy = Copy {
            name: HOSTILE.to_owned(),
            company: HOSTILE,
            reference: "ABCDE-23456",
            at,
            agreement: accepts.then_some((HOSTILE, 2, "00ff")),
            sentences: vec![HOSTILE.to_owned()],
            partners: HOSTILE.to_owned(),
            grade: "B".to_owned(),
            url: "https://assent.example/x".to_owned(),
        };
        [
            code_email(wording, HOSTILE, HOSTILE, accepts, at),
            copy_email(wording, copy),
        ]
        .map(|email| framed(&email, wording))
    }

    #[test]
    fn e_7_both_emails_are_framed_in_every_language_with_a_code_or_one_button() {
        in_every_language(|wording| {
            for accepts in [true, false] {
                let [code, copy] = both(wording, accepts);
                assert!(!code.subject.contains(mail::LINK), "a code stands in no subject");
                assert!(code.html.contains("<p class=\"code") && code.text.contains("UTC"));
                assert!(copy.text.contains("ABCDE-23456") && copy.text.contains("UTC"));
                assert_eq!(copy.html.contains("00ff"), accepts);
            }
        });
    }

    #[test]
    fn e_2_the_emails_about_a_relationship_alone_use_its_own_verb() {
        for (language, accept) in [
            (Language::English, "accept"),
            (Language::Swedish, "godkän"),
            (Language::SimplifiedChinese, "接受"),
            (Language::TraditionalChinese, "接受"),
        ] {
            let says = |accepts| {
                both(&Wording::new(language, TimeZone::utc()), accepts).map(|email| {
                    let bodies = [email.subject, email.text, email.html].concat().to_lowercase();
                    bodies.contains(accept)
                })
            };
            assert_eq!(says(true), [true, true], "{language:?}");
            assert_eq!(says(false), [false, false], "{language:?}");
        }
    }
}
