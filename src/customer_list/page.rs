//! Pages of the list: rows from a key on, and their number.

use std::sync::Arc;

use uuid::Uuid;

use super::find::{self, Found};
use super::keys::{MatchPosition, company_cursor_key, company_key_of};
use super::search::Search;
use super::store::search::WordKey;
use super::store::walks::{self, Row, SeekKey};
use super::store::{Scope, counted, rows};
use super::{Agreements, CustomerRow, Filter, Sort};
use crate::acceptances::{self, Eligibility};
use crate::customers::Cloud;
use crate::db::{Error, Reader};
use crate::status::Status;
use crate::values::collation::Order;
use crate::values::finding::RULE;
use crate::values::id::PartnerId;
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed, PAGE_SIZE};
use crate::values::text::search_key;
use crate::values::{Country, Timestamp};

/// One page of the list.
#[derive(Debug)]
pub struct Page {
    /// The rows and the way to the neighbours.
    pub listed: Listed<CustomerRow>,
    /// The search has examined as much as one page may and has not filled it: there may be more on the next.
    pub has_stopped: bool,
}

/// A list as it is asked for, by the keys that are read at present.
pub(super) struct Scan<'a> {
    pub filter: &'a Filter,
    pub sort: Sort,
    /// The order by company.
    pub order: Order,
    /// The rule of the keys.
    pub rule: i64,
    pub now: Timestamp,
}

impl<'a> Scan<'a> {
    async fn of(
        db: &mut Reader,
        filter: &'a Filter,
        (sort, expected): (Sort, Order),
        now: Timestamp,
    ) -> Result<Self, Error> {
        let rule = *db.cached("customers, shown rule", now, shown_rule).await?;
        Ok(Self {
            filter,
            sort,
            order: walks::order_of(rule, filter.status, expected),
            rule,
            now,
        })
    }

    pub(super) const fn scope(&self) -> Scope {
        Scope {
            rule: self.rule,
            partner: self.filter.partner,
            country: self.filter.country,
        }
    }

    /// The key under which something about this filter is cached.
    pub(super) fn key(&self, what: &str) -> String {
        let Filter {
            partner,
            search,
            people,
            country,
            status,
        } = self.filter;
        format!(
            "customers, {what}, {}: {partner:?} {search:?} {people:?} {:?} {status:?}",
            self.rule,
            country.map(|country| country.code())
        )
    }

    /// A cursor, if it leads to a place of this list: one of another order or rule begins at the start.
    fn place<'c>(&self, cursor: Option<&'c Cursor>) -> Option<&'c Cursor> {
        cursor.filter(|cursor| match (&self.filter.search, self.sort) {
            (Search::Nothing, Sort::Company) => company_key_of(cursor, self.rule, self.order).is_some(),
            (Search::Nothing, Sort::Newest) => cursor.key.parse::<i64>().is_ok(),
            _ => MatchPosition::of(cursor, self.rule).is_some(),
        })
    }

    async fn find(&self, db: &mut Reader, cursor: Option<&Cursor>, limit: i64) -> Result<Found, Error> {
        match self.filter.search {
            Search::Nothing => {
                let (scope, status) = (self.scope(), self.filter.status);
                let rows = walks::walk(db, scope, status, self.order, &self.seek_key(cursor), limit).await?;
                let rows = rows.into_iter().map(|row| (0, row)).collect();
                Ok(Found { rows, stopped: None })
            }
            Search::Customer(_) | Search::Text(_) => find::find(db, self, cursor, limit).await,
        }
    }

    /// Where the scan of a page begins.
    fn seek_key(&self, cursor: Option<&Cursor>) -> SeekKey {
        match self.sort {
            Sort::Company => {
                let at = cursor.and_then(|cursor| Some((company_key_of(cursor, self.rule, self.order)?, cursor)));
                match at {
                    None => SeekKey::CompanyAfter(Vec::new(), Uuid::nil()),
                    Some((key, cursor)) if cursor.backwards => SeekKey::CompanyBefore(key, cursor.id),
                    Some((key, cursor)) => SeekKey::CompanyAfter(key, cursor.id),
                }
            }
            Sort::Newest => {
                let at = cursor.and_then(|cursor| Some((Timestamp::from_micros(cursor.key.parse().ok()?), cursor)));
                match at {
                    None => SeekKey::NewestAfter(Timestamp::from_micros(i64::MAX), Uuid::max()),
                    Some((since, cursor)) if cursor.backwards => SeekKey::NewestBefore(since, cursor.id),
                    Some((since, cursor)) => SeekKey::NewestAfter(since, cursor.id),
                }
            }
        }
    }

    /// The key of the cursor to a row, with its identifier.
    fn key_of(&self, row: &CustomerRow) -> (String, Uuid) {
        let key = match (&self.filter.search, self.sort) {
            (Search::Nothing, Sort::Company) => company_cursor_key(self.rule, self.order, &row.place.key.company_key),
            (Search::Nothing, Sort::Newest) => row.since.micros().to_string(),
            _ => row.place.cursor_key(self.rule),
        };
        (key, row.relationship.uuid())
    }

    fn to_customer(&self, (leg, row): (usize, Row), agreements: &Agreements) -> CustomerRow {
        let today = self.now.utc_date();
        let status = row.summary.status_on(today, agreements.required(&row.type_id, today));
        let (partner, partner_name) = match row.partner {
            Some((partner, name)) => (partner, name),
            None => (self.filter.partner.unwrap_or_else(|| Uuid::nil().into()), String::new()),
        };
        // A row of a national cloud asks for nothing; for the others the cloud is this one.
        let eligibility = acceptances::first_eligibility(
            &agreements.timeline,
            &row.type_id,
            today,
            Cloud::Public,
            row.bought_before,
        );
        let confirmed = row.summary.confirmed(status);
        let company_key = row.company_key;
        let key = WordKey {
            word: row.word,
            company_key: company_key.unwrap_or_else(|| search_key(&row.company_name).into_bytes()),
            relationship_id: row.relationship_id.uuid(),
        };
        CustomerRow {
            relationship: row.relationship_id,
            customer: row.customer_id,
            company_name: row.company_name,
            domain: row.domain,
            country: row.country,
            partner,
            partner_name,
            since: row.since,
            cannot_accept: eligibility == Eligibility::BoughtBefore,
            tone: row.summary.tone(status),
            is_disputed: row.summary.disputed && status == Status::Attested,
            accepted_on: confirmed.map(|(_, confirmed)| confirmed.accepted_on),
            confirmed: confirmed.map(|(method, confirmed)| (method, confirmed.rank)),
            agreement: row.type_id,
            status,
            place: MatchPosition { leg, key },
        }
    }
}

/// The rule of the rows that are read. Nothing was written before this program began if there is no state.
pub(super) async fn shown_rule(db: &mut Reader) -> Result<i64, Error> {
    Ok(rows::state(db).await?.map_or(RULE, |state| state.shown))
}

/// One page of the list, with the number of all rows.
///
/// # Errors
/// If the database query fails.
pub async fn page(
    db: &mut Reader,
    filter: &Filter,
    order: (Sort, Order),
    cursor: Option<&Cursor>,
    now: Timestamp,
) -> Result<Page, Error> {
    let agreements = Agreements::cached(db, now).await?;
    let scan = Scan::of(db, filter, order, now).await?;
    let cursor = scan.place(cursor);
    let total = total(db, &scan).await?;
    let found = scan.find(db, cursor, PAGE_SIZE as i64 + 1).await?;
    let rows = found.rows.into_iter();
    let rows = rows.map(|row| scan.to_customer(row, &agreements)).collect();
    let mut listed = Listed::from_rows(rows, cursor, total, |row| scan.key_of(row));
    let has_stopped = found.stopped.is_some();
    if let Some(place) = found.stopped {
        continue_from(&mut listed, scan.rule, &place, cursor);
    }
    Ok(Page { listed, has_stopped })
}

/// Up to `limit` rows after a cursor, and the cursor to continue from; `None` at the end.
///
/// # Errors
/// If the database query fails.
pub async fn rows_after(
    db: &mut Reader,
    filter: &Filter,
    order: (Sort, Order),
    cursor: Option<&Cursor>,
    limit: usize,
    now: Timestamp,
) -> Result<(Vec<CustomerRow>, Option<Cursor>), Error> {
    let agreements = Agreements::cached(db, now).await?;
    let scan = Scan::of(db, filter, order, now).await?;
    let wanted = i64::try_from(limit).unwrap_or(i64::MAX);
    let found = scan.find(db, scan.place(cursor), wanted).await?;
    let is_full = found.rows.len() >= limit;
    let rows = found.rows.into_iter();
    let rows: Vec<_> = rows.map(|row| scan.to_customer(row, &agreements)).collect();
    let next = match (found.stopped, rows.last()) {
        (Some(place), _) => Some(place.cursor(scan.rule, 1, false)),
        (None, Some(last)) if is_full => {
            let (key, id) = scan.key_of(last);
            Some(Cursor {
                key,
                id,
                number: 1,
                backwards: false,
            })
        }
        (None, _) => None,
    };
    Ok((rows, next))
}

/// The number of rows of each status that occurs, in the order of the statuses.
///
/// # Errors
/// If the database query fails.
pub async fn by_status(
    db: &mut Reader,
    partner: Option<PartnerId>,
    now: Timestamp,
) -> Result<Vec<(Status, Count)>, Error> {
    let mut counted = Vec::new();
    for status in Status::ALL {
        let filter = Filter {
            partner,
            status: Some(*status),
            ..Filter::default()
        };
        let scan = Scan::of(db, &filter, (Sort::Company, Order::Root), now).await?;
        match total(db, &scan).await? {
            Count::Exactly(0) => {}
            count => counted.push((*status, count)),
        }
    }
    Ok(counted)
}

/// How many of a partner's customers stand how, all of them counted: for the schedule. `None` while the rows are filled in after
/// an upgrade.
///
/// # Errors
/// If the database query fails.
pub async fn statuses(db: &mut Reader, partner: PartnerId) -> Result<Option<Vec<(Status, i64)>>, Error> {
    if shown_rule(db).await? != RULE {
        return Ok(None);
    }
    counted::statuses(db, RULE, partner).await.map(Some)
}

/// How many customers have confirmed an agreement, whatever its version, and how many have not: what a new version of it
/// touches. A customer that is confirmed for one partner and not for another is in both.
///
/// # Errors
/// If the database query fails.
pub async fn confirmed_and_not(db: &mut Reader, type_id: &str, now: Timestamp) -> Result<(Count, Count), Error> {
    let read = async |db: &mut Reader| {
        let rule = shown_rule(db).await?;
        let confirmed = rows::count_customers(db, rule, type_id, true, COUNT_LIMIT + 1).await?;
        let others = rows::count_customers(db, rule, type_id, false, COUNT_LIMIT + 1).await?;
        Ok((confirmed.into(), others.into()))
    };
    Ok(*db
        .cached(&format!("customers, confirmed: {type_id}"), now, read)
        .await?)
}

/// The countries of a partner's customers, or of all partners', for the filter.
///
/// # Errors
/// If the database query fails.
pub async fn countries(
    db: &mut Reader,
    partner: Option<PartnerId>,
    now: Timestamp,
) -> Result<Arc<Vec<Country>>, Error> {
    let read = async |db: &mut Reader| {
        let rule = shown_rule(db).await?;
        walks::countries(db, rule, partner).await
    };
    db.cached(&format!("customers, countries: {partner:?}"), now, read)
        .await
}

/// The number of rows, as far as it is worth counting; see [`Reader::cached`].
async fn total(db: &mut Reader, scan: &Scan<'_>) -> Result<Count, Error> {
    let read = async |db: &mut Reader| match scan.filter.search {
        Search::Nothing => {
            let counted = walks::count(db, scan.scope(), scan.filter.status, COUNT_LIMIT + 1).await?;
            Ok(counted.into())
        }
        Search::Customer(_) | Search::Text(_) => find::count(db, scan).await,
    };
    Ok(*db.cached(&scan.key("total"), scan.now, read).await?)
}

/// Lets the page continue from where a search has stopped.
fn continue_from(listed: &mut Listed<CustomerRow>, rule: i64, place: &MatchPosition, cursor: Option<&Cursor>) {
    let rows = u32::try_from(listed.rows.len()).unwrap_or(u32::MAX);
    match cursor {
        Some(cursor) if cursor.backwards => {
            listed.first = cursor.number.saturating_sub(rows).max(1);
            listed.previous = Some(place.cursor(rule, listed.first, true));
            let forth = Cursor {
                backwards: false,
                ..cursor.clone()
            };
            // A page without rows leads back to where it came from.
            listed.next = listed.next.take().or(Some(forth));
        }
        _ => {
            let first = cursor.map_or(1, |cursor| cursor.number.max(1));
            let back = cursor.map(|cursor| Cursor {
                backwards: true,
                ..cursor.clone()
            });
            listed.previous = listed.previous.take().or(back);
            listed.next = Some(place.cursor(rule, first.saturating_add(rows), false));
        }
    }
}
