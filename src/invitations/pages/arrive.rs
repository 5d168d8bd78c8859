//! Coming by a link: its secret is taken off the address, kept in this browser through sign-in and a forced change of the
//! password, and noted when the person signs in. Nothing of it happens on the server before that.

use actix_web::{HttpRequest, HttpResponse};

use crate::invitations::{self, AcceptLink, LinkProblem};
use crate::web::{PageError, Visit};

/// How somebody came to the page where customers accept.
#[derive(Debug)]
pub enum Arrived {
    /// By this link; its secret, if it has one, came from this browser.
    By(AcceptLink),
    /// By an address with a secret, or a damaged one: this answer takes it off.
    Stripped(HttpResponse),
}

/// Reads the address of a page behind a link, `page` being its path. Call it before asking who is signed in, so that no
/// secret stands in the address of the sign-in page.
///
/// A link of which a part is missing leads to the page that says so: at once, or where somebody is signed in and it holds no
/// secret, by the caller.
///
/// # Errors
/// [`LinkProblem::Unknown`] for what no link of ours holds.
pub fn arrive(visit: &Visit, request: &HttpRequest, page: &str) -> Result<Arrived, LinkProblem> {
    let query = request.query_string();
    let link = match AcceptLink::parse(query) {
        Ok(link) => link,
        Err(_) if visit.person().is_none() || AcceptLink::has_secret(query) => {
            return Ok(Arrived::Stripped(visit.damaged_link()));
        }
        Err(problem) => return Err(problem),
    };
    let Some(token) = &link.token else {
        return Ok(Arrived::By(kept(visit, request, link)));
    };
    let mut response = visit.see(&link.without_token().below(page));
    if let Some(partner) = link.partner {
        visit.keep_invitation(&mut response, partner, token);
    }
    Ok(Arrived::Stripped(response))
}

/// The link with the secret that this browser keeps for it.
pub(super) fn kept(visit: &Visit, request: &HttpRequest, link: AcceptLink) -> AcceptLink {
    let token = link.partner.and_then(|partner| visit.invitation(request, partner));
    match token {
        Some(token) => link.with_token(token),
        None => link,
    }
}

/// Notes that who has just signed in came through a link, if the address that sign-in leads to is one (R-INV-4). `visit`
/// is that of the new session.
///
/// # Errors
/// If the database query fails.
pub async fn signed_in(visit: &Visit, request: &HttpRequest, next: &str) -> Result<(), PageError> {
    let (Some(link), Some(visitor)) = (AcceptLink::of_path(next), visit.person()) else {
        return Ok(());
    };
    let Some(customer) = visitor.organisation.customer() else {
        return Ok(());
    };
    let link = kept(visit, request, link);
    let asked = match invitations::resolve(&mut visit.read().await?, &link, customer, visit.now).await {
        Ok(asked) => asked,
        Err(LinkProblem::Database(error)) => return Err(error.into()),
        // The page that the link leads to says what is the matter.
        Err(_) => return Ok(()),
    };
    if asked.invitation.is_none() {
        return Ok(());
    }
    visit
        .transact(async |tx| invitations::opened(tx, &visit.cx(), &link, visitor).await)
        .await?;
    Ok(())
}
