//! The first page of the operator's people: for those who configure, what waits; for those who review, what came in; for
//! those who audit, the log and what can be taken out.

use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpResponse;
use askama::Template;

use super::charts::{self, WeekBar};
use super::{Figure, readiness_figures};
use crate::accounts::{Operator, Role};
use crate::audit::{self, LogLine};
use crate::confirmations::latest::{self, Latest};
use crate::customer_list;
use crate::db::Reader;
use crate::mail::{self, Waiting};
use crate::partners;
use crate::quotas::{self, Refused};
use crate::readiness;
use crate::review::overview::{self, Coverage, FlaggedOf};
use crate::review::queue::{self, Filter, Flagged};
use crate::review::{Flag, State, questions};
use crate::status::Status;
use crate::values::id::PartnerId;
use crate::values::paging::Count;
use crate::web::export::Offer;
use crate::web::{Fields, PageError, Visit, filters, paths};

/// So many confirmations, and so many events, are shown.
const LATEST: i64 = 10;

/// So many partners are shown.
const PARTNERS: i64 = 6;

/// "The last seven days".
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

#[derive(Template)]
#[template(path = "home/operator.html")]
struct OperatorHome {
    /// May configure, and so make partners.
    is_admin: bool,
    /// Looks at confirmations as they come in.
    reviews: bool,
    /// Reads the log and exports.
    audits: bool,
    /// Partners that nobody administers yet.
    without_admin: Vec<(PartnerId, String)>,
    mail: Waiting,
    /// What was refused since a quota is used up.
    refused: Vec<Refused>,
    /// Letters go at all.
    sends_mail: bool,
    recorded: Count,
    /// How many relationships stand how.
    statuses: Vec<(Status, Count)>,
    latest: Vec<Latest>,
    /// What waits for reviewers: the message that names it, the address of its list, and how many.
    review: Vec<Figure>,
    /// For how many days the oldest that is to be reviewed has waited.
    oldest_days: Option<i64>,
    /// Within how many days it is to be reviewed.
    target: i64,
    overdue: Count,
    /// The confirmations of the last weeks.
    weeks: Vec<WeekBar>,
    coverage: Vec<Coverage>,
    flagged: Arc<Vec<FlaggedOf>>,
    /// How many customers are blocked from ordering, or will be.
    readiness: Vec<Figure>,
    events: Vec<LogLine>,
    /// The exports.
    customers: Offer,
    activity: Offer,
}

impl OperatorHome {
    fn mail_failed(&self) -> bool {
        self.mail.failed != Count::Exactly(0)
    }
}

/// The lists of what waits for reviewers.
fn waiting() -> [(&'static str, &'static str, Filter); 5] {
    let to_review = |flagged| Filter {
        state: Some(State::ToReview),
        flagged,
        ..Filter::default()
    };
    let answered = Filter {
        state: Some(State::Answered),
        ..Filter::default()
    };
    let proposed = Filter {
        state: Some(State::Proposed),
        ..Filter::default()
    };
    [
        (
            "review-view-to-review",
            "/confirmations?review_state=to-review",
            to_review(None),
        ),
        ("review-view-answered", "/confirmations?review_state=answered", answered),
        (
            "review-view-disputed",
            "/confirmations?review_state=to-review&flag=disputed",
            to_review(Some(Flagged::As(Flag::Disputed))),
        ),
        (
            "review-view-flagged",
            "/confirmations?review_state=to-review&flag=any",
            to_review(Some(Flagged::Any)),
        ),
        ("review-view-proposed", "/confirmations?review_state=proposed", proposed),
    ]
}

pub(super) async fn show(visit: &Visit, Operator(visitor): &Operator) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let [is_admin, is_reviewer, audits] =
        [Role::OperatorAdmin, Role::Reviewer, Role::Auditor].map(|role| visitor.roles.has(role));
    let weeks = db
        .cached("review, weeks", visit.now, async |db: &mut Reader| {
            overview::weeks(db, visit.now).await
        })
        .await?;
    let mut page = OperatorHome {
        is_admin,
        reviews: is_admin || is_reviewer,
        audits,
        without_admin: Vec::new(),
        mail: Waiting::default(),
        refused: Vec::new(),
        sends_mail: visit.site.sends_mail,
        recorded: latest::recorded_since(&mut db, visit.now.minus(WEEK), &visit.site.random).await?,
        statuses: customer_list::by_status(&mut db, None, visit.now).await?,
        latest: Vec::new(),
        review: Vec::new(),
        oldest_days: None,
        target: i64::from(visit.site.review_days),
        overdue: questions::overdue(&mut db, visit.now.utc_date()).await?,
        weeks: charts::week_bars(&weeks),
        coverage: overview::coverage(&mut db).await?,
        flagged: db.cached("review, flagged", visit.now, overview::flagged).await?,
        readiness: readiness_figures(&readiness::numbers(&mut db, None, visit.now).await?),
        events: Vec::new(),
        customers: Offer::new(visit, paths::CUSTOMERS_CSV, paths::CUSTOMERS_XLSX, Fields::default()),
        activity: Offer::new(visit, paths::ACTIVITY_CSV, paths::ACTIVITY_XLSX, Fields::default()),
    };
    for (label, href, filter) in waiting() {
        let [count] = queue::counts(&mut db, &[filter], visit.now).await?;
        page.review.push((label, href, count));
    }
    let [(_, _, to_review), ..] = waiting();
    let oldest = queue::oldest(&mut db, &to_review, visit.now).await?;
    page.oldest_days = oldest.map(|oldest| page.target - oldest.days_left(visit.now, page.target));
    if page.is_admin {
        page.mail = mail::waiting(&mut db).await?;
        page.refused = quotas::refused(&mut db, visit.now, LATEST).await?;
        page.without_admin = partners::without_admin(&mut db, PARTNERS).await?;
    }
    if page.reviews {
        page.latest = latest::latest(&mut db, LATEST).await?;
    }
    if page.audits {
        page.events = audit::latest(&mut db, LATEST).await?;
    }
    visit.ok(page)
}
