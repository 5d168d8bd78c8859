//! The page that says what keeps a link from being answered, with what else partners ask for.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::accept_request::Refused;
use crate::accounts::{CustomerUser, Role};
use crate::invitations::LinkProblem;
use crate::relationships::pages::your_partners::{Request, Row, requests, rows};
use crate::values::Problem;
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "acceptances/link_problem.html")]
struct LinkProblemPage {
    heading: Problem,
    advice: Problem,
    /// What partners ask for.
    requests: Vec<Request>,
    partners: Vec<Row>,
    may_accept: bool,
}

impl LinkProblemPage {
    fn leads_with_requests(&self) -> bool {
        self.may_accept
    }
}

/// The page that says what keeps a link from being answered.
pub(super) async fn refused(visit: &Visit, who: &CustomerUser, problem: Refused) -> Result<HttpResponse, PageError> {
    let problem = match problem {
        Refused::Link(problem) => problem,
        Refused::Page(error) => return Err(error),
    };
    let mut db = visit.read().await?;
    let (partners, requests) = (rows(visit, &mut db, who).await?, requests(visit, &mut db, who).await?);
    let status = match problem {
        LinkProblem::Unknown | LinkProblem::WrongCustomer(_) => StatusCode::NOT_FOUND,
        _ => StatusCode::GONE,
    };
    let page = LinkProblemPage {
        heading: problem.heading(),
        advice: problem.advice(),
        requests,
        partners,
        may_accept: who.visitor.roles.has(Role::CustomerAdmin),
    };
    visit.page(status, page)
}
