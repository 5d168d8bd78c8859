//! A partner answers a reviewer's question: the confirmation comes back on top of the queue (R-REV-6, R-ROLE-8).

use serde_json::json;

use super::letters;
use super::questions::{self, Question};
use super::store::questions as store;
use crate::accounts::Attester;
use crate::accounts::people::{self, Mailer, PersonState};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::mail::Unwritten;
use crate::values::id::QuestionId;
use crate::{confirmations, customers, notices};

/// Why an answer is refused.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// There is no such question of this partner.
    #[error("there is no such question")]
    NotFound,
    /// It was answered meanwhile: this is the question with its answer.
    #[error("it was answered meanwhile")]
    Answered(Box<Question>),
    /// A reviewer has decided, or the partner has corrected the record: nobody waits for an answer.
    #[error("nobody waits for an answer")]
    Over,
    /// The letter about it could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] Unwritten),
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Answers a question, and writes to the reviewer who asked. Sent twice, it is answered once.
///
/// # Errors
/// If it was answered or is over, or the database query fails.
pub async fn answer(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Attester,
    id: QuestionId,
    text: &str,
) -> Result<(), AnswerError> {
    let agent = who.agent();
    let question = questions::find(tx, agent.partner, id)
        .await?
        .ok_or(AnswerError::NotFound)?;
    customers::lock(tx, question.customer_id).await?;
    let question = questions::find(tx, agent.partner, id)
        .await?
        .ok_or(AnswerError::NotFound)?;
    if question.answered_at.is_some() {
        let is_twice = question.answered_by == Some(agent.visitor.account) && question.answer.as_deref() == Some(text);
        return if is_twice {
            Ok(())
        } else {
            Err(AnswerError::Answered(Box::new(question)))
        };
    }
    if !questions::is_open(tx, id).await? {
        return Err(AnswerError::Over);
    }
    let confirmation = confirmations::find(tx, question.confirmation_id)
        .await?
        .ok_or(AnswerError::NotFound)?;
    let customer = customers::find(tx, question.customer_id)
        .await?
        .ok_or(AnswerError::NotFound)?;
    let now = confirmations::moment_of_record(tx, cx, customer.id, &confirmation.type_id).await?;
    let name = agent.visitor.name.full();
    store::answer(tx, &question, text, now, (agent.visitor.account, &name)).await?;
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::QuestionAnswered, object)
        .of_partner(agent.partner)
        .of_customer(customer.id)
        .after(json!({ "confirmation": confirmation.id, "question": question.text, "answer": text }));
    audit::record(tx, cx, event).await?;
    let asked = [notices::Kind::Asked; 3];
    notices::lapse(tx, cx, Some(agent.partner), customer.id, &confirmation.type_id, asked).await?;
    let reviewers = people::of_operator(tx).await?;
    let asked_by = reviewers.iter().find(|person| person.id == question.asked_by);
    if let Some(reviewer) = asked_by.filter(|person| person.state() == PersonState::Active) {
        letters::answered(tx, cx, mailer, reviewer, &customer, &question, (&name, text)).await?;
    }
    Ok(())
}
