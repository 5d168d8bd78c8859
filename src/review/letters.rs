//! What reviewers are written.

use super::answer::AnswerError;
use super::questions::Question;
use crate::accounts::people::{Mailer, Person};
use crate::audit::Context;
use crate::customers::Customer;
use crate::db::Tx;
use crate::mail::{self, Action, Body, Email, Letter, Wording};
use crate::paths;
use crate::values::Language;

/// Writes to the reviewer that a question was answered: by whom, and what.
pub(super) async fn answered(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    reviewer: &Person,
    customer: &Customer,
    question: &Question,
    (by, answer): (&str, &str),
) -> Result<(), AnswerError> {
    let language = reviewer.language.unwrap_or(Language::English);
    let wording = Wording::new(language, reviewer.time_zone);
    let url = format!("{}{}", mailer.public_url, paths::review(question.confirmation_id));
    let email = email(
        &wording,
        &reviewer.name.full(),
        customer.company_name.as_str(),
        &question.text,
        (by, answer),
        url,
    );
    let letter = Letter {
        kind: "question-answered",
        language,
        to_name: reviewer.name.full(),
        to: reviewer.contact_email.clone(),
        reply_to: None,
        content: email.compose(&wording)?,
        link: None,
        partner: Some(question.partner_id),
        customer: Some(customer.id),
        about: None,
    };
    mail::send(tx, cx, mailer.keys, letter).await?;
    Ok(())
}

fn email(
    wording: &Wording,
    name: &str,
    company: &str,
    question: &str,
    (by, answer): (&str, &str),
    url: String,
) -> Email {
    Email {
        sender: None,
        subject: wording.with("letter-answered-subject", &[("company", company)]),
        body: Body::Own {
            greeting: wording.greeting(name),
            paragraphs: vec![
                wording.with("letter-answered-question", &[("question", question)]),
                wording.with("letter-notice-wrote", &[("name", by), ("reason", answer)]),
            ],
            quotes: Vec::new(),
        },
        action: Action::visit(wording, "letter-answered-act", url),
        facts: Vec::new(),
        reply: None,
        notes: Vec::new(),
        reason: wording.text("letter-answered-why"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::checks::{framed, in_every_language};

    #[test]
    fn r_rev_6_the_reviewer_is_written_the_answer_in_every_language() {
        in_every_language(|wording| {
            let url = "https://assent.example/confirmations/1/review".to_owned();
            let composed = framed(
                &email(
                    wording,
                    "Ravi",
                    "אנה",
                    "Who <b>is</b> she?",
                    ("Sami", "The <i>owner</i>"),
                    url,
                ),
                wording,
            );
            assert!(composed.text.contains("The <i>owner</i>"), "{}", composed.text);
        });
    }
}
