//! Readiness (R-GATE-6): whose orders are blocked now, or will be from which day, why, and whose move it is. The answer is the
//! gate's own, asked for today and for each day to come on which a version or the policy changes. It is kept as a table with a
//! row for each open relationship that is not ready, by [`projection`], so that a page of it costs the same however many
//! customers there are. Customers that wait can be invited or reminded many at once ([`batches`], [`carry_out`]).

pub mod api;
pub mod batches;
pub mod carry_out;
mod forecast;
pub mod pages;
mod projection;
mod store;

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate};
use uuid::Uuid;

pub use forecast::{Basis, forecast};
pub use projection::{Served, invited_until, project};

use crate::db::{Error, Reader};
use crate::text_enum;
use crate::values::id::{CustomerId, PartnerId, RelationshipId};
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed, PAGE_SIZE};
use crate::values::{Country, Timestamp};

/// How many weeks ahead it is shown when customers will be blocked, the present week included.
pub const WEEKS: u64 = 12;

text_enum! {
    /// Why orders are blocked, or will be.
    pub enum Reason {
        /// Nothing was ever confirmed, and nobody is asked.
        NotProvided = "not-provided",
        /// The customer was invited, and nobody has opened the invitation.
        Unopened = "unopened",
        /// The customer has opened the invitation, and has not answered.
        Opened = "opened",
        /// The customer declined.
        Declined = "declined",
        /// The customer withdrew its consent.
        Withdrawn = "withdrawn",
        /// A reviewer rejected the confirmation.
        Rejected = "rejected",
        /// The confirmation is of an older version than the one that is needed.
        Outdated = "outdated",
        /// No agreement satisfies the gate.
        NoAgreement = "no-agreement",
    }
}

impl Reason {
    /// The message that names it in a filter.
    pub const fn label(self) -> &'static str {
        match self {
            Self::NotProvided => "readiness-not-provided",
            Self::Unopened => "readiness-unopened",
            Self::Opened => "readiness-opened",
            Self::Declined => "readiness-declined",
            Self::Withdrawn => "readiness-withdrawn",
            Self::Rejected => "readiness-rejected",
            Self::Outdated => "readiness-outdated",
            Self::NoAgreement => "readiness-no-agreement",
        }
    }
}

text_enum! {
    /// Whose move it is, and which.
    pub enum Step {
        /// The partner's: it can invite the customer or attest.
        Invite = "invite",
        /// The partner's: the customer has bought before, and only an attestation counts (R-DIRECT-4).
        Attest = "attest",
        /// The customer's: it was asked, and can be reminded.
        Answer = "answer",
        /// The operator's.
        Operator = "operator",
    }
}

impl Step {
    /// The message that names it in a filter.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Invite => "readiness-step-invite",
            Self::Attest => "readiness-step-attest",
            Self::Answer => "readiness-step-answer",
            Self::Operator => "readiness-step-operator",
        }
    }
}

text_enum! {
    /// Which of those that are not ready are listed.
    pub enum State {
        /// Orders are blocked now.
        Blocked = "blocked",
        /// They will be.
        Coming = "coming",
        /// A subscription ends within [`WEEKS`] weeks unless it is renewed by hand, which is or will be blocked.
        Renewal = "renewal",
    }
}

impl State {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Blocked => "readiness-blocked",
            Self::Coming => "readiness-coming",
            Self::Renewal => "readiness-renewal",
        }
    }
}

/// What is listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    /// The customers of this partner; of all partners if there is none.
    pub partner: Option<PartnerId>,
    /// Only these.
    pub state: Option<State>,
    /// Only customers in this country.
    pub country: Option<Country>,
    /// Only for this reason.
    pub reason: Option<Reason>,
    /// Only those that wait for this.
    pub step: Option<Step>,
}

/// A customer of a partner that is not ready.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Row {
    /// The relationship.
    pub relationship_id: RelationshipId,
    /// The partner.
    pub partner_id: PartnerId,
    /// The partner's name, where all partners' customers are listed; empty otherwise.
    pub partner_name: String,
    /// The customer.
    pub customer_id: CustomerId,
    /// The customer's name.
    pub company_name: String,
    /// Its country.
    pub country: Country,
    /// The agreement that has to be confirmed; `None`: no agreement satisfies the gate.
    pub type_id: Option<String>,
    /// The first day, in UTC, on which orders are blocked: gone or to come.
    pub from_on: NaiveDate,
    /// Why.
    pub reason: Reason,
    /// Whose move it is.
    pub step: Step,
    /// The version that opens the gate.
    pub needed: Option<i64>,
    /// The newest version that is confirmed.
    pub confirmed: Option<i64>,
    /// The last day, in UTC, on which the customer can answer the invitation, where it is the customer's move.
    pub invited_until: Option<NaiveDate>,
    /// Somebody has opened that invitation.
    pub opened: bool,
    /// The first day on which a subscription ends unless it is renewed by hand, which will be blocked.
    pub ends_on: Option<NaiveDate>,
    /// The first day on which a subscription renews itself, which nothing blocks.
    pub renews_on: Option<NaiveDate>,
    /// How many orders wait for a confirmation.
    pub held_orders: i64,
    /// The seats of its subscriptions.
    pub seats: i64,
}

impl Row {
    /// Whether orders are blocked on a day in UTC.
    pub fn is_blocked(&self, today: NaiveDate) -> bool {
        self.from_on <= today
    }
}

/// Before all days, and behind all.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(1, 1, 1).unwrap();
const LAST: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap();

impl Filter {
    /// The days between which the rows begin to be blocked, or subscriptions end: the first, and the one behind the last.
    fn days(&self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let tomorrow = today + Days::new(1);
        match self.state {
            None => (FIRST, LAST),
            Some(State::Blocked) => (FIRST, tomorrow),
            Some(State::Coming) => (tomorrow, LAST),
            Some(State::Renewal) => (today, today + Days::new(7 * WEEKS)),
        }
    }

    /// The day by which a row has its place in the list.
    fn day_of(&self, row: &Row) -> NaiveDate {
        match self.state {
            Some(State::Renewal) => row.ends_on.unwrap_or(LAST),
            _ => row.from_on,
        }
    }

    /// Where a page begins.
    fn seek_key(&self, at: Option<&Cursor>, today: NaiveDate) -> store::SeekKey {
        let (from, until) = self.days(today);
        let found = at.and_then(|at| Some((at.key.parse::<NaiveDate>().ok()?, at)));
        match found {
            Some((day, at)) if at.backwards => store::SeekKey {
                day: day.clamp(from, until),
                id: at.id,
                bound: from,
                backwards: true,
            },
            Some((day, at)) if day >= from => store::SeekKey {
                day,
                id: at.id,
                bound: until,
                backwards: false,
            },
            _ => store::SeekKey::first(from, until),
        }
    }

    fn key(&self, row: &Row) -> (String, Uuid) {
        (self.day_of(row).to_string(), row.relationship_id.uuid())
    }
}

/// One page, those blocked for longest first, with the number of all rows.
///
/// # Errors
/// If the database query fails.
pub async fn page(db: &mut Reader, filter: &Filter, at: Option<&Cursor>, now: Timestamp) -> Result<Listed<Row>, Error> {
    let total = count(db, filter, now).await?;
    let seek = filter.seek_key(at, now.utc_date());
    let rows = store::walk(db, filter, &seek, PAGE_SIZE as i64 + 1).await?;
    Ok(Listed::from_rows(rows, at, total, |row| filter.key(row)))
}

/// Up to `limit` rows behind a cursor (`None`: from the beginning), those blocked for longest first, and the cursor to go on
/// from; `None` at the end. For exports and the API: it costs the same at any depth.
///
/// # Errors
/// If the database query fails.
pub async fn rows_after(
    db: &mut Reader,
    filter: &Filter,
    at: Option<&Cursor>,
    limit: usize,
    now: Timestamp,
) -> Result<(Vec<Row>, Option<Cursor>), Error> {
    let seek = filter.seek_key(at, now.utc_date());
    let rows = store::walk(db, filter, &seek, i64::try_from(limit).unwrap_or(i64::MAX)).await?;
    let last = rows.last().filter(|_| rows.len() >= limit);
    let next = last.map(|row| {
        let (key, id) = filter.key(row);
        Cursor {
            key,
            id,
            number: 1,
            backwards: false,
        }
    });
    Ok((rows, next))
}

/// How many rows there are, counted to 10,000.
///
/// # Errors
/// If the database query fails.
pub async fn count(db: &mut Reader, filter: &Filter, now: Timestamp) -> Result<Count, Error> {
    let (from, until) = filter.days(now.utc_date());
    let read = async |db: &mut Reader| {
        let counted = store::count(db, filter, &store::SeekKey::first(from, until), COUNT_LIMIT + 1).await?;
        Ok(Count::from(counted))
    };
    Ok(*db.cached(&format!("readiness, {filter:?} {from}"), now, read).await?)
}

/// The row of a partner and a customer; `None`: it is ready, or not served.
///
/// # Errors
/// If the database query fails.
pub async fn of(db: &mut Reader, partner: PartnerId, customer: CustomerId) -> Result<Option<Row>, Error> {
    store::rows::of(db, partner, customer).await
}

/// What customers of a partner wait for; those that are ready are left out.
///
/// # Errors
/// If the database query fails.
pub async fn steps(
    db: &mut Reader,
    partner: PartnerId,
    customers: &[CustomerId],
) -> Result<HashMap<CustomerId, Step>, Error> {
    let mut steps = HashMap::new();
    for some in customers.chunks(store::rows::AT_ONCE) {
        steps.extend(store::rows::steps(db, partner, some).await?);
    }
    Ok(steps)
}

/// How many stand how, in short.
#[derive(Debug, Clone, Copy, Default)]
pub struct Numbers {
    /// Blocked now.
    pub blocked: Count,
    /// Blocked from a day to come.
    pub coming: Count,
    /// Whose subscriptions end within [`WEEKS`] weeks, since renewing them is blocked.
    pub renewal: Count,
    /// Who can be invited.
    pub invite: Count,
    /// Whose partner can only attest.
    pub attest: Count,
    /// Who was asked.
    pub answer: Count,
}

impl Numbers {
    /// How many wait for the partner.
    pub fn for_partner(&self) -> Count {
        [self.invite, self.attest].into_iter().sum()
    }

    /// Whether everybody is ready.
    pub fn is_none(&self) -> bool {
        [self.blocked, self.coming] == [Count::Exactly(0); 2]
    }
}

/// The numbers of a partner's customers, or of all partners'.
///
/// # Errors
/// If the database query fails.
pub async fn numbers(db: &mut Reader, partner: Option<PartnerId>, now: Timestamp) -> Result<Numbers, Error> {
    let all = Filter {
        partner,
        ..Filter::default()
    };
    let state = |state| Filter {
        state: Some(state),
        ..all
    };
    let step = |step| Filter {
        step: Some(step),
        ..all
    };
    Ok(Numbers {
        blocked: count(db, &state(State::Blocked), now).await?,
        coming: count(db, &state(State::Coming), now).await?,
        renewal: count(db, &state(State::Renewal), now).await?,
        invite: count(db, &step(Step::Invite), now).await?,
        attest: count(db, &step(Step::Attest), now).await?,
        answer: count(db, &step(Step::Answer), now).await?,
    })
}

/// A week to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its Monday, in UTC.
    pub monday: NaiveDate,
    /// How many customers are blocked from a day of it on.
    pub blocked: Count,
    /// Whose subscriptions end in it, since renewing them is blocked.
    pub ending: Count,
}

/// When customers will be blocked: the coming [`WEEKS`] weeks, from the present one on.
///
/// # Errors
/// If the database query fails.
pub async fn weeks(db: &mut Reader, partner: Option<PartnerId>, now: Timestamp) -> Result<Vec<Week>, Error> {
    let today = now.utc_date();
    let this = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    let of = |state| Filter {
        partner,
        state: Some(state),
        ..Filter::default()
    };
    let read = async |db: &mut Reader| {
        let mut weeks = Vec::new();
        for number in 0..WEEKS {
            let monday = this + Days::new(7 * number);
            let until = monday + Days::new(7);
            let coming = store::SeekKey::first(monday.max(today + Days::new(1)), until);
            let ending = store::SeekKey::first(monday.max(today), until);
            weeks.push(Week {
                monday,
                blocked: store::count(db, &of(State::Coming), &coming, COUNT_LIMIT + 1)
                    .await?
                    .into(),
                ending: store::count(db, &of(State::Renewal), &ending, COUNT_LIMIT + 1)
                    .await?
                    .into(),
            });
        }
        Ok(weeks)
    };
    let name = format!("readiness, weeks of {partner:?} from {today}");
    Ok(db.cached(&name, now, read).await?.to_vec())
}

/// Every statement that lists rows, for the tests that ask both databases how they walk.
pub fn statements() -> impl Iterator<Item = &'static str> {
    store::walks::statements()
}
