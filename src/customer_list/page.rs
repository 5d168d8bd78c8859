//! Pages of the list: rows from a key on, and their number.

use std::sync::Arc;

use uuid::Uuid;

use super::search::Search;
use super::seek::{cursor_at, cursor_key, word_key_of};
use super::store::Scope;
use super::store::search::{self as words, Conditions, KeyRange, WordKey, WordRange};
use super::store::walks::{self, Row, SeekKey};
use super::{Agreements, CustomerRow, Filter, Sort};
use crate::acceptances::{self, Eligibility};
use crate::customers::Cloud;
use crate::db::{Error, Reader};
use crate::status::Status;
use crate::values::id::PartnerId;
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed, PAGE_SIZE};
use crate::values::text::search_key;
use crate::values::{Country, Timestamp};

/// The matches of a search's rarest word that are examined for one page, if there are further conditions. If they do not fill
/// the page, the next one continues from there.
const EXAMINED: i64 = 150;

/// Those that are examined to count the matches.
const EXAMINED_TO_COUNT: i64 = 500;

/// Words are counted up to this to find the rarest.
const RARE: i64 = 1_000;

/// One page of the list.
#[derive(Debug)]
pub struct Page {
    /// The rows and the way to the neighbours.
    pub listed: Listed<CustomerRow>,
    /// The search has examined as much as one page may and has not filled it: there may be more on the next.
    pub has_stopped: bool,
}

/// Rows from a key on, in the order in which they were read.
struct Found {
    rows: Vec<Row>,
    /// Where a search has stopped before the page was full.
    stopped: Option<WordKey>,
}

/// One page of the list, with the number of all rows.
///
/// # Errors
/// If the database query fails.
pub async fn page(
    db: &mut Reader,
    filter: &Filter,
    sort: Sort,
    cursor: Option<&Cursor>,
    now: Timestamp,
) -> Result<Page, Error> {
    let agreements = Agreements::cached(db, now).await?;
    let total = total(db, filter, now).await?;
    let found = find(db, filter, sort, cursor, PAGE_SIZE as i64 + 1, now).await?;
    let rows = found
        .rows
        .into_iter()
        .map(|row| to_customer(row, filter.partner, &agreements, now))
        .collect();
    let mut listed = Listed::from_rows(rows, cursor, total, key_of(filter, sort));
    let has_stopped = found.stopped.is_some();
    if let Some(place) = found.stopped {
        continue_from(&mut listed, place, cursor);
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
    sort: Sort,
    cursor: Option<&Cursor>,
    limit: usize,
    now: Timestamp,
) -> Result<(Vec<CustomerRow>, Option<Cursor>), Error> {
    let agreements = Agreements::cached(db, now).await?;
    let wanted = i64::try_from(limit).unwrap_or(i64::MAX);
    let found = find(db, filter, sort, cursor, wanted, now).await?;
    let is_full = found.rows.len() >= limit;
    let rows: Vec<_> = found
        .rows
        .into_iter()
        .map(|row| to_customer(row, filter.partner, &agreements, now))
        .collect();
    let next = match (found.stopped, rows.last()) {
        (Some(place), _) => Some(cursor_at(&place, 1, false)),
        (None, Some(last)) if is_full => {
            let (key, id) = key_of(filter, sort)(last);
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
        match total(db, &filter, now).await? {
            Count::Exactly(0) => {}
            count => counted.push((*status, count)),
        }
    }
    Ok(counted)
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
    let read = async |db: &mut Reader| walks::countries(db, partner).await;
    db.cached(&format!("customers, countries: {partner:?}"), now, read)
        .await
}

/// The number of rows, as far as it is worth counting; see [`Reader::cached`].
async fn total(db: &mut Reader, filter: &Filter, now: Timestamp) -> Result<Count, Error> {
    let read = async |db: &mut Reader| count(db, filter, now).await;
    Ok(*db.cached(&filter.key("total"), now, read).await?)
}

async fn count(db: &mut Reader, filter: &Filter, now: Timestamp) -> Result<Count, Error> {
    let status = filter.status;
    match &filter.search {
        Search::Nothing => Ok(walks::count(db, filter.scope(), status, COUNT_LIMIT + 1).await?.into()),
        Search::Customer(customer) => {
            let rows = words::by_id(db, filter.scope(), status, *customer, Uuid::nil(), COUNT_LIMIT + 1).await?;
            Ok(i64::try_from(rows.len()).unwrap_or(i64::MAX).into())
        }
        Search::Words(_) => {
            let ranges = ranges(db, filter, now).await?;
            let Some((range, others)) = ranges.split_first() else {
                return Ok(0.into());
            };
            let (conditions, mut key_range) = (Conditions::of(filter, others), KeyRange::whole(filter, range));
            let bounds = bounds(db, filter, range, now).await?;
            if conditions.is_nothing() && bounds.is_one_word() {
                return Ok(words::estimate(db, filter.scope(), range, COUNT_LIMIT + 1)
                    .await?
                    .into());
            }
            let mut is_all = true;
            if !conditions.is_nothing()
                && let Some(place) = words::key_at(db, &key_range, false, EXAMINED_TO_COUNT).await?
            {
                key_range.up_to = place.before();
                is_all = false;
            }
            key_range.is_single_word = bounds.is_one_word_up_to(&key_range.up_to);
            let counted = words::count(db, &key_range, conditions, COUNT_LIMIT + 1).await?;
            Ok(match counted {
                counted if is_all || counted > COUNT_LIMIT => counted.into(),
                counted => Count::AtLeast(counted),
            })
        }
    }
}

async fn find(
    db: &mut Reader,
    filter: &Filter,
    sort: Sort,
    cursor: Option<&Cursor>,
    limit: i64,
    now: Timestamp,
) -> Result<Found, Error> {
    let status = filter.status;
    let rows = match &filter.search {
        Search::Nothing => walks::walk(db, filter.scope(), status, seek_key(sort, cursor), limit).await?,
        Search::Customer(customer) => match cursor {
            Some(cursor) if cursor.backwards => {
                let all = words::by_id(db, filter.scope(), status, *customer, Uuid::nil(), COUNT_LIMIT).await?;
                let before = all.into_iter().filter(|row| row.relationship_id.uuid() < cursor.id);
                before
                    .rev()
                    .take(usize::try_from(limit).unwrap_or(usize::MAX))
                    .collect()
            }
            cursor => {
                let behind = cursor.map_or(Uuid::nil(), |cursor| cursor.id);
                words::by_id(db, filter.scope(), status, *customer, behind, limit).await?
            }
        },
        Search::Words(_) => return find_words(db, filter, cursor, limit, now).await,
    };
    Ok(Found { rows, stopped: None })
}

async fn find_words(
    db: &mut Reader,
    filter: &Filter,
    cursor: Option<&Cursor>,
    limit: i64,
    now: Timestamp,
) -> Result<Found, Error> {
    let mut ranges = ranges(db, filter, now).await?;
    // The next page continues along the word of the page before, whichever is the rarest by now.
    let from = cursor.and_then(|cursor| {
        let place = word_key_of(cursor)?;
        let walked = ranges.iter().position(|range| range.holds(&place.word))?;
        ranges.swap(0, walked);
        Some((cursor, place))
    });
    let Some((range, others)) = ranges.split_first() else {
        return Ok(Found {
            rows: Vec::new(),
            stopped: None,
        });
    };
    let (conditions, mut key_range) = (Conditions::of(filter, others), KeyRange::whole(filter, range));
    let mut backwards = false;
    if let Some((cursor, place)) = from {
        backwards = cursor.backwards;
        if backwards {
            key_range.up_to = place.before();
        } else {
            key_range.after = place;
        }
    }
    let mut stop = None;
    if !conditions.is_nothing()
        && let Some(place) = stop_key(db, filter, cursor, &key_range, backwards, now).await?
    {
        if backwards {
            stop = Some(place.after());
            key_range.after = place;
        } else {
            key_range.up_to = place.before();
            stop = Some(place.before());
        }
    }
    let bounds = bounds(db, filter, range, now).await?;
    key_range.is_single_word = bounds.is_one_word_up_to(&key_range.up_to);
    let rows = words::matches(db, &key_range, conditions, backwards, limit).await?;
    let is_full = i64::try_from(rows.len()).unwrap_or(i64::MAX) >= limit;
    Ok(Found {
        rows,
        stopped: stop.filter(|_| !is_full),
    })
}

/// The key at which a page of a search stops, if it is not full by then; see [`Reader::cached`].
async fn stop_key(
    db: &mut Reader,
    filter: &Filter,
    cursor: Option<&Cursor>,
    key_range: &KeyRange<'_>,
    backwards: bool,
    now: Timestamp,
) -> Result<Option<WordKey>, Error> {
    let key = format!("{} {} {cursor:?}", filter.key("end"), key_range.range.from);
    let read = async |db: &mut Reader| words::key_at(db, key_range, backwards, EXAMINED).await;
    Ok(db.cached(&key, now, read).await?.as_ref().clone())
}

/// The words of a search as ranges of the index, the rarest first: that one is scanned, the others are conditions.
async fn ranges(db: &mut Reader, filter: &Filter, now: Timestamp) -> Result<Vec<WordRange>, Error> {
    let Search::Words(words) = &filter.search else {
        return Ok(Vec::new());
    };
    let mut ranges: Vec<WordRange> = words.iter().map(|word| WordRange::of(word)).collect();
    if ranges.len() > 1 {
        let read = async |db: &mut Reader| {
            let mut estimate = Vec::new();
            for range in &ranges {
                estimate.push(words::estimate(db, filter.scope(), range, RARE).await?);
            }
            Ok(estimate)
        };
        let estimate = db.cached(&filter.key("rarity"), now, read).await?;
        let mut ordered: Vec<(i64, WordRange)> = estimate.iter().copied().zip(ranges).collect();
        ordered.sort_by_key(|(hits, _)| *hits);
        ranges = ordered.into_iter().map(|(_, range)| range).collect();
    }
    Ok(ranges)
}

impl Filter {
    const fn scope(&self) -> Scope {
        Scope {
            partner: self.partner,
            country: self.country,
        }
    }

    /// The key under which something about this filter is cached.
    fn key(&self, what: &str) -> String {
        let Self {
            partner,
            search,
            country,
            status,
        } = self;
        format!(
            "customers, {what}: {partner:?} {search:?} {:?} {status:?}",
            country.map(|country| country.code())
        )
    }
}

impl<'a> Conditions<'a> {
    fn of(filter: &Filter, others: &'a [WordRange]) -> Self {
        Self {
            status: filter.status,
            second: others.first(),
            third: others.get(1),
        }
    }
}

impl<'s> KeyRange<'s> {
    fn whole(filter: &Filter, range: &'s WordRange) -> Self {
        let place = |word: &str| WordKey {
            word: word.to_owned(),
            company_key: String::new(),
            relationship_id: Uuid::nil(),
        };
        Self {
            scope: filter.scope(),
            range,
            after: place(&range.from),
            up_to: place(&range.to),
            is_single_word: false,
        }
    }
}

/// The first and the last word of a range, if it has any.
#[derive(Debug)]
struct Bounds(Option<(String, String)>);

impl Bounds {
    fn is_one_word(&self) -> bool {
        self.0.as_ref().is_none_or(|(first, last)| first == last)
    }

    /// Whether all keys of the range before this one have its first word, so that no row occurs twice.
    fn is_one_word_up_to(&self, place: &WordKey) -> bool {
        let is_first = |(first, last): &(String, String)| first == last || *first == place.word;
        self.0.as_ref().is_none_or(is_first)
    }
}

/// The bounds of a range; see [`Reader::cached`].
async fn bounds(db: &mut Reader, filter: &Filter, range: &WordRange, now: Timestamp) -> Result<Arc<Bounds>, Error> {
    let read = async |db: &mut Reader| {
        let whole = KeyRange::whole(filter, range);
        let first = words::key_at(db, &whole, false, 0).await?;
        let last = words::key_at(db, &whole, true, 0).await?;
        Ok(Bounds(first.zip(last).map(|(first, last)| (first.word, last.word))))
    };
    db.cached(&format!("{} {}", filter.key("ends"), range.from), now, read)
        .await
}

/// Lets the page continue from where a search has stopped.
fn continue_from(listed: &mut Listed<CustomerRow>, place: WordKey, cursor: Option<&Cursor>) {
    let rows = u32::try_from(listed.rows.len()).unwrap_or(u32::MAX);
    match cursor {
        Some(cursor) if cursor.backwards => {
            listed.first = cursor.number.saturating_sub(rows).max(1);
            listed.previous = Some(cursor_at(&place, listed.first, true));
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
            listed.next = Some(cursor_at(&place, first.saturating_add(rows), false));
        }
    }
}

/// Where the scan of a page begins. A cursor that does not fit the order begins at the start.
fn seek_key(sort: Sort, cursor: Option<&Cursor>) -> SeekKey<'_> {
    match (sort, cursor) {
        (Sort::Company, None) => SeekKey::CompanyAfter("", Uuid::nil()),
        (Sort::Company, Some(cursor)) if cursor.backwards => SeekKey::CompanyBefore(&cursor.key, cursor.id),
        (Sort::Company, Some(cursor)) => SeekKey::CompanyAfter(&cursor.key, cursor.id),
        (Sort::Newest, cursor) => {
            let at = cursor.and_then(|cursor| Some((Timestamp::from_micros(cursor.key.parse().ok()?), cursor)));
            match at {
                None => SeekKey::NewestAfter(Timestamp::from_micros(i64::MAX), Uuid::max()),
                Some((since, cursor)) if cursor.backwards => SeekKey::NewestBefore(since, cursor.id),
                Some((since, cursor)) => SeekKey::NewestAfter(since, cursor.id),
            }
        }
    }
}

/// The seek key of a row.
fn key_of(filter: &Filter, sort: Sort) -> impl Fn(&CustomerRow) -> (String, Uuid) {
    let by_word = matches!(filter.search, Search::Words(_));
    move |row| {
        let key = match sort {
            _ if by_word => cursor_key(&row.word, &search_key(&row.company_name)),
            Sort::Company => search_key(&row.company_name),
            Sort::Newest => row.since.micros().to_string(),
        };
        (key, row.relationship.uuid())
    }
}

fn to_customer(row: Row, of: Option<PartnerId>, agreements: &Agreements, now: Timestamp) -> CustomerRow {
    let today = now.utc_date();
    let status = row.summary.status_on(today, agreements.required(&row.type_id, today));
    let (partner, partner_name) = match row.partner {
        Some((partner, name)) => (partner, name),
        None => (of.unwrap_or_else(|| Uuid::nil().into()), String::new()),
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
        word: row.word,
    }
}
