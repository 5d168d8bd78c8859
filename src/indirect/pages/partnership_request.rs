//! `GET, POST /partnerships/requests/{partnership_request}`: a request for a partnership, which the other partner accepts or
//! declines, and who asked withdraws.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::{NOTE_CHARS, title_of};
use crate::accounts::{Agent, Indirect, IndirectAdmin, PartnerKind};
use crate::db::Reader;
use crate::indirect::{self, AskError, PartnershipRequest, RequestState};
use crate::partners::{self, Partner};
use crate::values::id::PartnershipRequestId;
use crate::values::text::optional_paragraph;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "indirect/partnership_request.html")]
struct RequestPage {
    form: Form,
    request: PartnershipRequest,
    other: Partner,
    kind: PartnerKind,
    /// The other partner asks, and not the reader's.
    asks_us: bool,
    /// The reader can answer or withdraw it.
    may_settle: bool,
    /// It was settled while the form was open.
    meanwhile: bool,
}

impl RequestPage {
    async fn new(db: &mut Reader, agent: &Agent, id: &str, form: Form) -> Result<Self, PageError> {
        let id: PartnershipRequestId = id.parse().map_err(|_| PageError::NotFound)?;
        let request = indirect::find_request(db, agent.partner, id)
            .await?
            .ok_or(PageError::NotFound)?;
        let other = partners::find(db, request.other(agent.partner)).await?;
        Ok(Self {
            form,
            other: other.ok_or(PageError::NotFound)?,
            kind: agent.kind,
            asks_us: request.asked_by != agent.partner,
            may_settle: request.state == RequestState::Open && agent.indirect_admin().is_ok(),
            meanwhile: false,
            request,
        })
    }

    fn list(&self) -> &'static str {
        title_of(self.kind)
    }

    fn title(&self) -> &'static str {
        match self.asks_us {
            true => "partnership-request-title-theirs",
            false => "partnership-request-title-ours",
        }
    }

    /// The message that says what became of it, and its tone.
    fn state(&self) -> (&'static str, &'static str) {
        match self.request.state {
            RequestState::Open if self.asks_us => ("warn", "partnership-asks-you"),
            RequestState::Open => ("info", "partnership-waits"),
            RequestState::Accepted => ("good", "partnership-accepted"),
            RequestState::Declined => ("bad", "partnership-declined"),
            RequestState::Withdrawn => ("none", "partnership-withdrawn"),
        }
    }
}

/// The request, with what can be done about it.
///
/// # Errors
/// If there is no such request of this partner, or the database query fails.
pub async fn show(visit: Visit, who: Indirect, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let form = visit.typed_or(Form::default());
    let page = RequestPage::new(&mut visit.read().await?, who.agent(), &id, form).await?;
    visit.ok(page)
}

/// Accepts, declines or withdraws it. Sent twice, it is done once; what was settled otherwise meanwhile is shown.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: IndirectAdmin,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let request: PartnershipRequestId = id.parse().map_err(|_| PageError::NotFound)?;
    let reason = form.take("decline_reason", |raw| optional_paragraph(raw, NOTE_CHARS));
    let Some(reason) = reason else {
        let page = RequestPage::new(&mut visit.read().await?, who.agent(), &id, form).await?;
        return visit.unprocessable(page);
    };
    let act = form.value("act").to_owned();
    let cx = visit.cx();
    let settled = visit.transact(async |tx| match act.as_str() {
        "accept" => indirect::accept_partnership(tx, &cx, &who, request).await,
        "decline" => indirect::decline_partnership(tx, &cx, &who, request, reason.as_deref()).await,
        "withdraw" => indirect::withdraw_partnership(tx, &cx, &who, request).await,
        _ => Err(AskError::NotFound),
    });
    let (flash, wanted) = match act.as_str() {
        "accept" => ("partnership-flash-accepted", RequestState::Accepted),
        "decline" => ("partnership-flash-declined", RequestState::Declined),
        _ => ("partnership-flash-withdrawn", RequestState::Withdrawn),
    };
    match settled.await {
        Ok(()) => Ok(visit.see_with(paths::PARTNERSHIPS, Flash::done(flash))),
        // The form was sent twice.
        Err(AskError::Settled(now)) if now.state == wanted => Ok(visit.see(paths::PARTNERSHIPS)),
        Err(AskError::Settled(_)) => {
            let page = RequestPage::new(&mut visit.read().await?, who.agent(), &id, form).await?;
            let page = RequestPage {
                meanwhile: true,
                ..page
            };
            visit.page(StatusCode::CONFLICT, page)
        }
        Err(AskError::Disabled) => Err(PageError::Conflict("partnership-other-disabled")),
        Err(AskError::Database(error)) => Err(error.into()),
        Err(AskError::NotFound | AskError::Kinds | AskError::AlreadyPartners | AskError::Asked(_)) => {
            Err(PageError::NotFound)
        }
    }
}
