//! What a link asks for, as the sign-in page shows it to anyone who holds the link (R-INV-7): who asks for what, why, and until
//! when, and nothing of the customer.

use actix_web::HttpRequest;
use chrono::NaiveDate;

use super::arrive::kept;
use crate::agreements;
use crate::invitations::{self, AcceptLink, LinkProblem, Named};
use crate::partners::Partner;
use crate::values::Problem;
use crate::web::{PageError, Visit};

/// The view of `templates/invitations/asks.html`.
#[derive(Debug)]
pub enum BeforeSignIn {
    /// The link asks for this.
    Asks(Asks),
    /// The link opens nothing: why, and what to do.
    Problem(Problem, Problem),
}

/// What a link asks for.
#[derive(Debug)]
pub struct Asks {
    /// The partner that asks.
    pub partner: String,
    /// The provider that is authorized besides.
    pub provider: Option<String>,
    /// The agreement to accept.
    pub agreement: Option<String>,
    /// A relationship is to be authorized.
    pub relationship: bool,
    /// Delegated administration privileges are asked for, too.
    pub dap: bool,
    /// The last day, UTC, on which it can be answered; `None` for a link to be used by anybody.
    pub until: Option<NaiveDate>,
    /// The secret of the link opens nothing any more.
    pub is_over: bool,
}

/// What the address behind the sign-in page asks for, if it is a partner's link.
///
/// # Errors
/// If the database query fails.
pub async fn before_sign_in(
    visit: &Visit,
    request: &HttpRequest,
    next: &str,
) -> Result<Option<BeforeSignIn>, PageError> {
    let Some(link) = AcceptLink::of_path(next).filter(|link| link.partner.is_some()) else {
        return Ok(None);
    };
    let link = kept(visit, request, link);
    let mut db = visit.read().await?;
    let named = match invitations::named(&mut db, &link).await {
        Ok(Some(named)) => named,
        Ok(None) => return Ok(None),
        Err(LinkProblem::Database(error)) => return Err(error.into()),
        Err(problem) => return Ok(Some(BeforeSignIn::Problem(problem.heading(), problem.advice()))),
    };
    let today = visit.now.utc_date();
    let mut invitation = None;
    if let Some(id) = invitations::behind(&mut db, &link, &named, visit.now).await? {
        invitation = invitations::find(&mut db, id).await?;
    }
    let agreement = match &invitation {
        Some(invitation) => match &invitation.type_id {
            Some(type_id) => agreements::find_type(&mut db, type_id).await?,
            None => None,
        },
        None => agreements::asked_for(&mut db, today).await?,
    };
    let Named { partner, provider } = named;
    let name = |partner: &Partner| partner.details.name.to_string();
    Ok(Some(BeforeSignIn::Asks(Asks {
        partner: name(&partner),
        provider: provider.as_ref().map(name),
        agreement: agreement.map(|agreement| agreement.name),
        relationship: link.kind.is_relationship(),
        dap: invitation.as_ref().map_or(link.dap, |invitation| invitation.dap),
        until: invitation.as_ref().map(|invitation| invitation.expires_on),
        is_over: link.token.is_some() && invitation.is_none(),
    })))
}
