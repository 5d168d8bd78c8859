//! A reviewer asks the partner about a confirmation: it waits until the partner answers or corrects (R-REV-6).

use chrono::NaiveDate;
use serde_json::json;

use super::decide;
use super::questions::Question;
use super::store::questions as store;
use crate::accounts::Reviewer;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::confirmations::{self, Confirmation, Decision, Proposal, decision, proposal};
use crate::db::{self, Reader, Tx};
use crate::notices::{self, News};
use crate::values::id::{ConfirmationId, DecisionId, PartnerId, QuestionId};
use crate::{acceptances, agreements, customers, partners};

/// Why nothing is asked.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// There is no such confirmation.
    #[error("there is no such confirmation")]
    NotFound,
    /// It was decided meanwhile.
    #[error("it was decided meanwhile")]
    Decided(Box<Decision>),
    /// It waits for a second reviewer.
    #[error("it waits for a second reviewer")]
    Proposed(Box<Proposal>),
    /// The partner has corrected it meanwhile.
    #[error("it was corrected meanwhile")]
    Corrected(ConfirmationId),
    /// It is a direct acceptance that came through no partner's link.
    #[error("there is no partner to ask")]
    NobodyToAsk,
    /// The partner is disabled: nobody there could answer.
    #[error("the partner is disabled")]
    PartnerDisabled,
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// A question to ask.
#[derive(Debug, Clone, Copy)]
pub struct NewQuestion<'a> {
    /// The confirmation that it is about.
    pub confirmation: ConfirmationId,
    /// The last decision that the reviewer knows of.
    pub seen: Option<DecisionId>,
    /// What is asked.
    pub text: &'a str,
    /// The day by which the partner is to answer.
    pub due_on: NaiveDate,
}

/// The partner to ask about a confirmation: the one that attested; of a direct acceptance, the one whose link it came by.
///
/// # Errors
/// If the database query fails.
pub async fn partner_to_ask(db: &mut Reader, confirmation: &Confirmation) -> Result<Option<PartnerId>, db::Error> {
    match confirmation.partner {
        Some(partner) => Ok(Some(partner)),
        None => {
            let made = acceptances::of_confirmation(db, confirmation.id).await?;
            Ok(made.and_then(|made| made.terms.partner))
        }
    }
}

/// Asks the partner, and notifies it. Sent twice, it is asked once.
///
/// # Errors
/// If it was decided, proposed or corrected meanwhile, nobody can be asked, or the database query fails.
pub async fn ask(
    tx: &mut Tx,
    cx: &Context,
    Reviewer(who): &Reviewer,
    what: NewQuestion<'_>,
) -> Result<QuestionId, AskError> {
    let confirmation = confirmations::find(tx, what.confirmation)
        .await?
        .ok_or(AskError::NotFound)?;
    customers::lock(tx, confirmation.customer).await?;
    let asked = store::of_confirmation(tx, confirmation.id).await?;
    let is_twice = |last: &&Question| {
        last.answered_at.is_none()
            && last.asked_by == who.account
            && last.text == what.text
            && last.due_on == what.due_on
    };
    if let Some(last) = asked.last().filter(is_twice) {
        return Ok(last.id);
    }
    if let Some(last) = decision::last(tx, confirmation.id).await?
        && (Some(last.id) != what.seen || !decide::is_open(tx, &confirmation, Some(&last)).await?)
    {
        return Err(AskError::Decided(Box::new(last)));
    }
    if let Some(open) = proposal::open(tx, confirmation.id).await? {
        return Err(AskError::Proposed(Box::new(open)));
    }
    if let Some(correction) = confirmations::correction_of(tx, confirmation.id).await? {
        return Err(AskError::Corrected(correction));
    }
    let partner = partner_to_ask(tx, &confirmation).await?.ok_or(AskError::NobodyToAsk)?;
    let known = partners::find(tx, partner).await?.ok_or(AskError::NobodyToAsk)?;
    if known.disabled_at.is_some() {
        return Err(AskError::PartnerDisabled);
    }
    let customer = customers::find(tx, confirmation.customer)
        .await?
        .ok_or(AskError::NotFound)?;
    let question = Question {
        id: QuestionId::new(cx.now, &cx.random),
        confirmation_id: confirmation.id,
        customer_id: customer.id,
        partner_id: partner,
        text: what.text.to_owned(),
        due_on: what.due_on,
        asked_at: confirmations::moment_of_record(tx, cx, customer.id, &confirmation.type_id).await?,
        asked_by: who.account,
        asked_by_name: who.name.full(),
        answer: None,
        answered_at: None,
        answered_by: None,
        answered_by_name: None,
    };
    store::insert(tx, &question).await?;
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::PartnerAsked, object)
        .of_partner(partner)
        .of_customer(customer.id)
        .after(json!({ "confirmation": confirmation.id, "question": what.text, "due": what.due_on }));
    audit::record(tx, cx, event).await?;
    let agreement = agreements::find_type(tx, &confirmation.type_id).await?;
    let agreement = agreement.map_or_else(|| confirmation.type_id.clone(), |known| known.name);
    let news = News {
        kind: notices::Kind::Asked,
        customer: Some(customer.id),
        company: customer.company_name.as_str(),
        agreement: Some((&confirmation.type_id, &agreement)),
        version: Some(confirmation.rank),
        person: &question.asked_by_name,
        reason: Some(what.text),
    };
    notices::tell(tx, cx, partner, &news).await?;
    Ok(question.id)
}
