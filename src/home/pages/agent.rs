//! The first page of a partner's agents: drafts to finish, customers without a confirmation, agents without a password.

use std::cmp::Reverse;

use actix_web::HttpResponse;
use askama::Template;
use chrono::NaiveDate;

use super::{Figure, readiness_figures};
use crate::accounts::people::{self, Person, PersonState};
use crate::accounts::{Agent, Channel, PartnerKind};
use crate::customer_list::pages::list::{may_attest, next_step_message};
use crate::customer_list::{self, CustomerRow, Filter, Sort};
use crate::db;
use crate::indirect::{self, Information};
use crate::notices::{self, Notice};
use crate::onboarding::pages::drafts;
use crate::onboarding::{self, Draft};
use crate::readiness;
use crate::status::Status;
use crate::values::collation::Order;
use crate::values::id::PartnerId;
use crate::values::paging::Count;
use crate::web::{PageError, Visit, filters, paths};

/// So many of each are shown; the rest is one click away.
const SHOWN: usize = 6;

/// So many notices are shown; the rest is one click away.
const NOTICES: usize = 10;

/// So many at the most; the next ones come up as these are seen to.
const ALL_NOTICES: usize = 200;

#[derive(Template)]
#[template(path = "home/agent.html")]
struct AgentHome {
    is_reseller: bool,
    who: Channel,
    /// What the partner has been notified of, each in words.
    notices: Vec<(Notice, String)>,
    /// There are more of them.
    has_more_notices: bool,
    /// Open requests for acceptance information, of a provider or a reseller.
    information: Vec<Information>,
    /// The agent's partner.
    partner: PartnerId,
    today: NaiveDate,
    drafts: Vec<Draft>,
    /// How many drafts there are, of new customers and of invitations.
    draft_count: Count,
    unsettled: Unsettled,
    /// How many customers are blocked from ordering, or will be.
    readiness: Vec<Figure>,
    /// Agents who have not set a password yet, for those who can remind them.
    invited: Vec<Person>,
    /// The reader administers the agents, and is the only one.
    is_alone: bool,
}

impl AgentHome {
    fn may_attest(&self) -> bool {
        may_attest(&self.who)
    }

    fn next_step(&self, row: &CustomerRow) -> Option<&'static str> {
        next_step_message(&self.who, row)
    }

    fn is_late(&self, request: &Information) -> bool {
        request.state.waits_for_reseller() && request.due_on < self.today
    }

    fn has_drafts(&self) -> bool {
        self.draft_count != Count::Exactly(0)
    }

    /// Where all notices are listed; empty when all are shown.
    fn all_notices(&self) -> &'static str {
        if self.has_more_notices { paths::ALL_NEWS } else { "" }
    }

    /// Whether the partner has customers, and nothing needs its attention.
    fn nothing_waits(&self) -> bool {
        self.unsettled.has_customers
            && self.notices.is_empty()
            && !self.information.iter().any(|request| request.waits_for(self.partner))
            && self.drafts.is_empty()
            && self.unsettled.statuses.is_empty()
            && self.invited.is_empty()
            && !self.is_alone
    }
}

/// Customers that a partner has to do something about.
struct Unsettled {
    /// The newest of them.
    rows: Vec<CustomerRow>,
    /// How many there are.
    count: Count,
    /// How many of each status.
    statuses: Vec<(Status, Count)>,
    /// Whether the partner has any customer at all.
    has_customers: bool,
}

pub(super) async fn show(visit: &Visit, agent: Agent) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let mut drafts = Vec::new();
    if agent.attester().is_ok() {
        drafts = onboarding::drafts(&mut db, agent.partner).await?;
        drafts.truncate(SHOWN);
    }
    let draft_count = drafts::count(&mut db, &agent, visit.now).await?;
    let (mut invited, mut is_alone) = (Vec::new(), false);
    if agent.is_global_admin() {
        invited = people::of_partner(&mut db, agent.partner).await?;
        is_alone = invited.len() == 1;
        invited.retain(|person| person.state() == PersonState::Invited);
    }
    let most = if visit.path == paths::ALL_NEWS {
        ALL_NOTICES
    } else {
        NOTICES
    };
    let mut open = notices::open(&mut db, agent.partner, most as i64 + 1).await?;
    let has_more_notices = open.len() > most && most == NOTICES;
    open.truncate(most);
    let page = AgentHome {
        information: indirect::open(&mut db, &agent, SHOWN as i64).await?,
        partner: agent.partner,
        today: visit.today(),
        notices: open
            .into_iter()
            .map(|notice| {
                let line = notice.line(visit.language);
                (notice, line)
            })
            .collect(),
        has_more_notices,
        is_reseller: agent.kind == PartnerKind::IndirectReseller,
        unsettled: unsettled(visit, &agent, &mut db).await?,
        readiness: readiness_figures(&readiness::numbers(&mut db, Some(agent.partner), visit.now).await?),
        who: Channel::Agent(agent),
        drafts,
        draft_count,
        invited,
        is_alone,
    };
    visit.ok(page)
}

async fn unsettled(visit: &Visit, agent: &Agent, db: &mut db::Reader) -> Result<Unsettled, PageError> {
    let all = customer_list::by_status(db, Some(agent.partner), visit.now).await?;
    let has_customers = !all.is_empty();
    // Who was invited has the next move.
    let is_unsettled = |(status, _): &(Status, Count)| !status.is_settled() && *status != Status::Invited;
    let statuses: Vec<(Status, Count)> = all.into_iter().filter(is_unsettled).collect();
    let order = (Sort::Newest, Order::of(visit.language));
    let mut rows = Vec::new();
    for (status, _) in &statuses {
        let filter = Filter {
            partner: Some(agent.partner),
            status: Some(*status),
            ..Filter::default()
        };
        let (newest, _) = customer_list::rows_after(db, &filter, order, None, SHOWN, visit.now).await?;
        rows.extend(newest);
    }
    rows.sort_by_key(|row| Reverse((row.since, row.relationship)));
    rows.truncate(SHOWN);
    Ok(Unsettled {
        rows,
        count: statuses.iter().map(|(_, count)| *count).sum(),
        statuses,
        has_customers,
    })
}
