//! `GET /customers/drafts`, `POST /customers/drafts/sent`: what was begun: new customers, and invitations that were not sent.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::acceptances;
use crate::accounts::{Agent, Requester};
use crate::db::{self, Reader};
use crate::invitations::drafts::{self as invitation_drafts, DraftRow, SHOWN};
use crate::invitations::{self, Outcome, SendError};
use crate::onboarding::{self, DRAFTS_SHOWN, Draft};
use crate::values::id::InvitationId;
use crate::values::paging::Count;
use crate::values::{Country, Problem, Timestamp};
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "onboarding/drafts.html")]
struct DraftsPage {
    form: Form,
    drafts: Vec<Draft>,
    draft_count: Count,
    domain_suffix: String,
    /// The reader may add customers.
    may_add: bool,
    /// Invitations that were begun and not sent.
    invitations: Vec<DraftRow>,
    invitation_count: Count,
    /// All of them are ticked.
    selects_all: bool,
}

impl DraftsPage {
    fn country(draft: &Draft) -> Option<Country> {
        Country::parse(draft.field("country")).ok()
    }

    fn is_empty(&self) -> bool {
        self.drafts.is_empty() && self.invitations.is_empty()
    }

    /// There are more new customers than are listed.
    fn has_more_drafts(&self) -> bool {
        self.draft_count != Count::Exactly(self.drafts.len() as i64)
    }

    /// There are more invitations than are listed.
    fn has_more_invitations(&self) -> bool {
        self.invitation_count != Count::Exactly(self.invitations.len() as i64)
    }

    fn is_ticked(&self, row: &DraftRow) -> bool {
        self.selects_all || self.form.checked("invitation", &row.id.to_string())
    }

    /// The most that either list shows.
    const fn shown() -> i64 {
        const { assert!(DRAFTS_SHOWN == SHOWN, "one sentence tells it of both") };
        SHOWN
    }
}

/// How many drafts an agent can finish: new customers and invitations.
///
/// # Errors
/// If the database query fails.
pub async fn count(db: &mut Reader, who: &Agent, now: Timestamp) -> Result<Count, db::Error> {
    let mut counts = Vec::new();
    if who.attester().is_ok() {
        counts.push(onboarding::count_drafts(db, who.partner, now).await?);
    }
    if who.requester().is_ok() {
        counts.push(invitation_drafts::count(db, who, now).await?);
    }
    Ok(counts.into_iter().sum())
}

async fn page(visit: &Visit, who: &Requester, form: Form) -> Result<DraftsPage, PageError> {
    let agent = who.agent();
    let mut db = visit.read().await?;
    let may_add = agent.attester().is_ok();
    let (mut drafts, mut draft_count) = (Vec::new(), Count::Exactly(0));
    if may_add {
        drafts = onboarding::drafts(&mut db, agent.partner).await?;
        draft_count = onboarding::count_drafts(&mut db, agent.partner, visit.now).await?;
    }
    Ok(DraftsPage {
        selects_all: form.value("select") == "all",
        form,
        drafts,
        draft_count,
        domain_suffix: format!(".{}", visit.site.customer_domain),
        may_add,
        invitations: invitation_drafts::drafts(&mut db, agent).await?,
        invitation_count: invitation_drafts::count(&mut db, agent, visit.now).await?,
    })
}

/// The lists: new customers by when they were saved, invitations by when they were begun, the last first.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Requester, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let form = Form::from(Fields::of_query(&request)?);
    visit.ok(page(&visit, &who, form).await?)
}

/// **I have sent these**: each in a transaction of its own. One that can no longer be sent stays as it is.
///
/// # Errors
/// If the role does not reach so far, or the database query fails.
pub async fn sent(visit: Visit, who: Requester, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let agent = who.agent();
    let ticked: Vec<InvitationId> = form
        .fields()
        .all("invitation")
        .filter_map(|id| id.parse().ok())
        .take(usize::try_from(SHOWN).unwrap_or(usize::MAX))
        .collect();
    if ticked.is_empty() {
        form.complain("invitation", Problem::new("problem-none-ticked"));
        let page = page(&visit, &who, form).await?;
        return visit.at(paths::CUSTOMER_DRAFTS).unprocessable(page);
    }
    let (mut done, mut left) = (0_i64, 0_i64);
    for id in ticked {
        match mark(&visit, agent, id).await? {
            true => done += 1,
            false => left += 1,
        }
    }
    let flash = match left {
        0 => Flash::done("drafts-flash-sent"),
        _ => Flash::notice("drafts-flash-sent-some").with("left", left.to_string()),
    };
    Ok(visit.see_with(paths::CUSTOMER_DRAFTS, flash.with("count", done.to_string())))
}

/// Whether it is recorded as sent by now.
async fn mark(visit: &Visit, agent: &Agent, id: InvitationId) -> Result<bool, PageError> {
    let marked = visit.transact(async |tx| {
        let Some(invitation) = invitations::find_for(tx, agent.partner, id).await? else {
            return Ok(Outcome::Nowhere);
        };
        let eligibility = acceptances::invited_eligibility(tx, &invitation, visit.now.utc_date()).await?;
        invitations::send_by_hand(tx, &visit.cx(), &visit.mailer(), agent, (id, eligibility), None).await
    });
    match marked.await {
        Ok(outcome) => Ok(outcome == Outcome::Done),
        Err(SendError::NotPartners | SendError::BoughtBefore | SendError::Refused(_)) => Ok(false),
        Err(SendError::Database(error)) => Err(error.into()),
        Err(SendError::Letter(error)) => Err(error.into()),
    }
}
