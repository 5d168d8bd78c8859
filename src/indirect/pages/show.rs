//! `GET /information-requests/{information}` and `POST …/withdraw`: a request with what was answered, and whose move it is.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use super::{named, read_by};
use crate::accounts::{Agent, Asker, Channel};
use crate::db::Reader;
use crate::indirect::{self, Answer, Information, InformationState};
use crate::values::PhoneNumber;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "indirect/show.html")]
struct ShowPage {
    request: Information,
    answers: Vec<Answer>,
    /// The reader; `None`: one of the operator's people.
    agent: Option<Agent>,
    today: NaiveDate,
    /// Something happened to it while a form was open: the message that says what to do.
    meanwhile: Option<&'static str>,
}

impl ShowPage {
    async fn new(
        visit: &Visit,
        db: &mut Reader,
        agent: Option<&Agent>,
        request: Information,
    ) -> Result<Self, PageError> {
        Ok(Self {
            answers: indirect::answers(db, request.id).await?,
            request,
            agent: agent.cloned(),
            today: visit.today(),
            meanwhile: None,
        })
    }

    /// Whether the reader can open the attestation that was recorded from it.
    fn sees_attestation(&self) -> bool {
        self.agent
            .as_ref()
            .is_none_or(|agent| agent.partner == self.request.provider_id)
    }

    fn may(&self, act: impl Fn(&Agent) -> bool) -> bool {
        self.agent.as_ref().is_some_and(act)
    }

    fn may_answer(&self) -> bool {
        self.request.state.waits_for_reseller() && self.may(|agent| agent.answerer().is_ok())
    }

    fn may_judge(&self) -> bool {
        self.request.state == InformationState::Answered && self.may(|agent| agent.asker().is_ok())
    }

    fn may_withdraw(&self) -> bool {
        self.request.state.is_open() && self.may(|agent| agent.asker().is_ok())
    }

    fn is_late(&self) -> bool {
        self.request.state.waits_for_reseller() && self.request.due_on < self.today
    }

    fn phone(answer: &Answer) -> Option<String> {
        answer.signer.phone.as_ref().map(PhoneNumber::display)
    }
}

/// The request, for both partners and the operator.
///
/// # Errors
/// If there is no such request for this reader, or the database query fails.
pub async fn show(visit: Visit, who: Channel, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let request = read_by(&mut db, &who, &id).await?;
    let page = ShowPage::new(&visit, &mut db, who.agent(), request).await?;
    visit.ok(page)
}

/// The request as it is now, to somebody whose act came too late.
pub(super) async fn meanwhile(
    visit: &Visit,
    agent: &Agent,
    request: Information,
    key: &'static str,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let page = ShowPage {
        meanwhile: Some(key),
        ..ShowPage::new(visit, &mut db, Some(agent), request).await?
    };
    let path = paths::information(page.request.id);
    visit.at(&path).page(StatusCode::CONFLICT, page)
}

/// Withdraws it. Sent twice, it is withdrawn once.
///
/// # Errors
/// As [`show`].
pub async fn withdraw(visit: Visit, who: Asker, id: web::Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let request = named(&mut visit.read().await?, who.agent(), &id).await?;
    visit
        .transact(async |tx| indirect::withdraw(tx, &visit.cx(), &who, request.id).await)
        .await?;
    let flash = Flash::done("information-flash-withdrawn").with("company", &request.company_name);
    Ok(visit.see_with(paths::INFORMATION, flash))
}
