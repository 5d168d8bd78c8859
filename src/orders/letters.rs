//! What agents are written about their held orders.

use super::{EndReason, Order};
use crate::accounts::people::{Mailer, Person};
use crate::audit::Context;
use crate::customers::Customer;
use crate::db::{self, Tx};
use crate::mail::{self, Action, Body, Email, Letter, Wording};
use crate::paths;
use crate::values::Language;

/// Writes to the agent that the schedule completed a held order, or ended it and why.
///
/// # Errors
/// If the database query fails. A letter that cannot be composed is a fault of ours, and is logged: the order is settled all
/// the same.
pub(super) async fn settled(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    agent: &Person,
    customer: &Customer,
    order: &Order,
    ended: Option<EndReason>,
) -> Result<(), db::Error> {
    let language = agent.language.unwrap_or(Language::English);
    let wording = Wording::new(language, agent.time_zone);
    let url = format!("{}{}", mailer.public_url, paths::order(order.id));
    let email = email(&wording, &agent.name.full(), customer.company_name.as_str(), ended, url);
    let content = match email.compose(&wording) {
        Ok(content) => content,
        Err(error) => {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a letter about an order was not written"
            );
            return Ok(());
        }
    };
    let letter = Letter {
        kind: "order-settled",
        language,
        to_name: agent.name.full(),
        to: agent.contact_email.clone(),
        reply_to: None,
        content,
        link: None,
        partner: Some(order.partner_id),
        customer: Some(customer.id),
        about: None,
    };
    mail::send(tx, cx, mailer.keys, letter).await?;
    Ok(())
}

fn email(wording: &Wording, name: &str, company: &str, ended: Option<EndReason>, url: String) -> Email {
    let company = [("company", company)];
    let (subject, mut paragraphs) = match ended {
        None => (
            "letter-order-completed-subject",
            vec![wording.with("letter-order-completed-text", &company)],
        ),
        Some(_) => (
            "letter-order-ended-subject",
            vec![wording.with("letter-order-ended-text", &company)],
        ),
    };
    if let Some(reason) = ended {
        paragraphs.push(wording.text(reason.label()));
    }
    Email {
        sender: None,
        subject: wording.with(subject, &company),
        body: Body::Own {
            greeting: wording.greeting(name),
            paragraphs,
            quotes: Vec::new(),
        },
        action: Action::visit(wording, "letter-order-act", url),
        facts: Vec::new(),
        reply: None,
        notes: Vec::new(),
        reason: wording.text("letter-order-why"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::checks::{framed, in_every_language};

    #[test]
    fn r_gate_1_the_agent_is_told_in_every_language_what_became_of_a_held_order() {
        in_every_language(|wording| {
            for ended in [None, Some(EndReason::Expired), Some(EndReason::NotServed)] {
                let url = "https://assent.example/orders/1".to_owned();
                let composed = framed(&email(wording, "Sami", "אנה <b>", ended, url), wording);
                assert!(
                    composed.text.contains("https://assent.example/orders/1"),
                    "{}",
                    composed.text
                );
            }
        });
    }
}
