//! What a customer's admins are written about the review of their own acceptance.

use super::decision::DecideError;
use crate::accounts::people::{Mailer, Person};
use crate::audit::Context;
use crate::customers::Customer;
use crate::db::Tx;
use crate::mail::{self, Action, Body, Email, Letter, Wording};
use crate::paths;
use crate::values::Language;

/// A decision about a customer's own acceptance.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) agreement: &'a str,
    pub(super) version: i64,
    /// It was rejected; otherwise its rejection was undone.
    pub(super) rejected: bool,
    /// Why, in the reviewer's words.
    pub(super) note: &'a str,
}

/// Writes to one of the customer's admins.
pub(super) async fn decided(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    person: &Person,
    customer: &Customer,
    what: &Words<'_>,
) -> Result<(), DecideError> {
    let language = person.language.unwrap_or(Language::English);
    let wording = Wording::new(language, person.time_zone);
    let company = customer.company_name.as_str();
    let email = email(&wording, &person.name.full(), company, what, mailer.public_url);
    let letter = Letter {
        kind: if what.rejected {
            "acceptance-rejected"
        } else {
            "acceptance-restored"
        },
        language,
        to_name: person.name.full(),
        to: person.contact_email.clone(),
        reply_to: None,
        content: email.compose(&wording)?,
        link: None,
        partner: None,
        customer: Some(customer.id),
        about: None,
    };
    mail::send(tx, cx, mailer.keys, letter).await?;
    Ok(())
}

fn email(wording: &Wording, name: &str, company: &str, what: &Words<'_>, public_url: &str) -> Email {
    let version = what.version.to_string();
    let values = [
        ("company", company),
        ("agreement", what.agreement),
        ("version", version.as_str()),
    ];
    let (subject, text, act) = match what.rejected {
        true => ("letter-rejected-subject", "letter-rejected-text", "letter-rejected-act"),
        false => ("letter-restored-subject", "letter-restored-text", "letter-restored-act"),
    };
    Email {
        sender: None,
        subject: wording.with(subject, &values),
        body: Body::Own {
            greeting: wording.greeting(name),
            paragraphs: vec![
                wording.with(text, &values),
                wording.with("letter-decided-reason", &[("reason", what.note)]),
            ],
            quotes: Vec::new(),
        },
        action: Action::visit(wording, act, format!("{public_url}{}", paths::ACCEPT)),
        facts: Vec::new(),
        reply: None,
        notes: Vec::new(),
        reason: wording.with("mail-reason-account", &[("organisation", company)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::checks::{framed, in_every_language};

    #[test]
    fn r_rev_3_the_customers_admins_are_written_why_and_what_they_can_do() {
        in_every_language(|wording| {
            for rejected in [true, false] {
                let what = Words {
                    agreement: "Microsoft Customer Agreement",
                    version: 2,
                    rejected,
                    note: "Not <i>hers</i> to accept",
                };
                let composed = framed(&email(wording, "Åsa", "אנה", &what, "https://assent.example"), wording);
                assert!(composed.text.contains("Not <i>hers</i> to accept"), "{}", composed.text);
                assert!(
                    composed.text.contains("https://assent.example/accept"),
                    "{}",
                    composed.text
                );
            }
        });
    }
}
