//! `GET /outgoing-mail/{letter}`: one letter with its secret masked, its HTML by itself, and sending it again.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::renew::{RenewError, is_renewable, renew};
use super::sandboxed;
use crate::accounts::{Operator, OperatorAdmin, Role};
use crate::mail::LINK;
use crate::mail::outgoing::{self, LetterDetail};
use crate::values::id::{CustomerId, LetterId, PartnerId};
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, filters, paths};
use crate::{customers, partners, words};

#[derive(Template)]
#[template(path = "mail/outgoing_letter.html")]
struct LetterPage {
    letter: LetterDetail,
    /// Whose letter it is, with the name.
    partner: Option<(PartnerId, String)>,
    /// Whom it is about, with the name.
    customer: Option<(CustomerId, String)>,
    text: String,
    may_resend: bool,
}

impl LetterPage {
    /// The message that says what sending the letter again does to its secret, or why it cannot be sent again.
    fn resend_hint(&self) -> Option<&'static str> {
        if !is_renewable(&self.letter) {
            Some("outgoing-resend-code")
        } else if self.may_resend && self.letter.has_secret {
            Some("outgoing-resend-secret")
        } else {
            None
        }
    }
}

fn id(path: &str) -> Result<LetterId, PageError> {
    path.parse().map_err(|_| PageError::NotFound)
}

async fn find(visit: &Visit, path: &str) -> Result<LetterDetail, PageError> {
    outgoing::find(&mut visit.read().await?, id(path)?)
        .await?
        .ok_or(PageError::NotFound)
}

/// What is shown where the secret stands.
fn mask(visit: &Visit, letter: &LetterDetail) -> String {
    let key = if is_renewable(letter) {
        "outgoing-secret"
    } else {
        "outgoing-secret-code"
    };
    words::text(visit.language, key).into_owned()
}

/// The letter.
///
/// # Errors
/// When there is no such letter.
pub async fn show(visit: Visit, Operator(visitor): Operator, path: Path<String>) -> Result<HttpResponse, PageError> {
    let letter = find(&visit, &path).await?;
    let mut db = visit.read().await?;
    let partner = match letter.partner_id {
        Some(id) => partners::find(&mut db, id).await?,
        None => None,
    };
    let customer = match letter.customer_id {
        Some(id) => customers::find(&mut db, id).await?,
        None => None,
    };
    drop(db);
    visit.ok(LetterPage {
        partner: partner.map(|partner| (partner.id, partner.details.name.to_string())),
        customer: customer.map(|customer| (customer.id, customer.company_name.to_string())),
        text: if letter.has_secret {
            letter.body_text.replace(LINK, &mask(&visit, &letter))
        } else {
            letter.body_text.clone()
        },
        may_resend: visitor.roles.has(Role::OperatorAdmin) && letter.line.is_over() && is_renewable(&letter),
        letter,
    })
}

/// `GET /outgoing-mail/{letter}/html`: the HTML by itself, where nothing of it can run.
///
/// # Errors
/// When there is no such letter.
pub async fn html(visit: Visit, _: Operator, path: Path<String>) -> Result<HttpResponse, PageError> {
    let letter = find(&visit, &path).await?;
    if !letter.has_secret {
        return Ok(sandboxed(letter.body_html));
    }
    // A link to the mask would lead to some page of ours.
    let html = letter.body_html.replace(&format!(" href=\"{LINK}\""), "");
    Ok(sandboxed(html.replace(LINK, &mask(&visit, &letter))))
}

/// `POST /outgoing-mail/{letter}/resend`: sends it once more; where it held a secret, with a new one.
///
/// # Errors
/// If there is no such letter, or the database query fails.
pub async fn resend(visit: Visit, _: OperatorAdmin, path: Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let id = id(&path)?;
    let resent = visit.transact(async |tx| {
        let letter = outgoing::find(tx, id).await?.ok_or(PageError::NotFound)?;
        if !outgoing::replace(tx, id).await? {
            return Err(RenewError::Refused("outgoing-resend-not-now"));
        }
        renew(tx, &visit.cx(), &visit.mailer(), &visit.site.acceptance_portal, &letter).await?;
        Ok(letter.line.to_email)
    });
    match resent.await {
        Ok(to) => Ok(visit.see_with(paths::OUTGOING_MAIL, Flash::done("outgoing-resent").with("to", &to))),
        Err(RenewError::Refused(reason)) => Ok(visit.see_with(&paths::outgoing_letter(id), Flash::notice(reason))),
        Err(RenewError::Page(error)) => Err(error),
    }
}
