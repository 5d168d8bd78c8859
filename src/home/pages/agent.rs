//! The first page of a partner's agents: drafts to finish, customers without a confirmation, agents without a password.

use actix_web::HttpResponse;
use askama::Template;

use crate::acceptance::Status;
use crate::acceptance::listing::{self, CustomerRow, Filter, Sort};
use crate::accounts::people::{self, Person, PersonState};
use crate::accounts::{Agent, PartnerKind};
use crate::customers::pages::list::Reader;
use crate::db;
use crate::notices::{self, Notice};
use crate::onboarding::{self, Draft};
use crate::values::paging::Cursor;
use crate::web::{PageError, Visit, filters, paths};

/// So many of each are shown; the rest is one click away.
const SHOWN: usize = 6;

/// So many notices are shown; the next ones come up as these are seen to.
const NOTICES: i64 = 10;

/// So many pages of the newest customers are looked at: this page costs the same, however many there are.
const PAGES: usize = 4;

#[derive(Template)]
#[template(path = "home/agent.html")]
struct AgentHome {
    is_reseller: bool,
    reader: Reader,
    /// What the partner has been told, each in words.
    notices: Vec<(Notice, String)>,
    drafts: Vec<Draft>,
    draft_count: i64,
    unsettled: Unsettled,
    /// Agents who have not set a password yet, for those who can remind them.
    invited: Vec<Person>,
}

impl AgentHome {
    fn nothing_waits(&self) -> bool {
        self.notices.is_empty() && self.drafts.is_empty() && self.unsettled.count == 0 && self.invited.is_empty()
    }
}

/// Customers that a partner has to do something about.
#[derive(Default)]
struct Unsettled {
    /// The first of them.
    rows: Vec<CustomerRow>,
    /// How many among those looked at.
    count: usize,
    /// How many were looked at.
    of: usize,
    /// Whether those were all.
    all: bool,
}

pub(super) async fn show(visit: &Visit, agent: Agent) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (mut drafts, mut draft_count) = (Vec::new(), 0);
    if agent.attester().is_ok() {
        drafts = onboarding::drafts(&mut db, agent.partner).await?;
        draft_count = drafts.len() as i64;
        drafts.truncate(SHOWN);
    }
    let mut invited = Vec::new();
    if agent.is_global_admin() {
        invited = people::of_partner(&mut db, agent.partner).await?;
        invited.retain(|person| person.state() == PersonState::Invited);
    }
    let told = notices::open(&mut db, agent.partner, NOTICES).await?;
    let page = AgentHome {
        notices: told
            .into_iter()
            .map(|notice| {
                let line = notice.line(visit.language);
                (notice, line)
            })
            .collect(),
        is_reseller: agent.kind == PartnerKind::IndirectReseller,
        unsettled: unsettled(visit, &agent, &mut db).await?,
        reader: Reader::Agent(agent),
        drafts,
        draft_count,
        invited,
    };
    visit.ok(page)
}

async fn unsettled(visit: &Visit, agent: &Agent, db: &mut db::Reader) -> Result<Unsettled, PageError> {
    let filter = Filter {
        partner: Some(agent.partner),
        ..Filter::default()
    };
    let mut found = Unsettled::default();
    let mut cursor: Option<Cursor> = None;
    for _ in 0..PAGES {
        let listed = listing::page(db, &filter, Sort::Newest, cursor.as_ref(), visit.now.utc_date()).await?;
        for row in listed.rows {
            found.of += 1;
            // Who was invited has the next move.
            if !row.status.is_settled() && row.status != Status::Invited {
                found.count += 1;
                if found.rows.len() < SHOWN {
                    found.rows.push(row);
                }
            }
        }
        cursor = listed.next;
        if cursor.is_none() {
            found.all = true;
            break;
        }
    }
    Ok(found)
}
