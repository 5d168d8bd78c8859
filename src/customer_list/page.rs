//! Pages of the list: rows from a place on, and how many there are.

use std::sync::Arc;

use uuid::Uuid;

use super::search::Search;
use super::seek::{cursor_at, key_at, place_of};
use super::store::search::{self as words, Asked, Place, Range, Stretch, Whose};
use super::store::walks::{self, Edge, Row};
use super::{Agreements, CustomerRow, Filter, Sort};
use crate::acceptances::eligibility::{self, Directly};
use crate::customers::Cloud;
use crate::db::{Error, Reader};
use crate::status::Status;
use crate::values::id::PartnerId;
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed, PAGE_SIZE};
use crate::values::text::search_key;
use crate::values::{Country, Timestamp};

/// So many hits of a search’s rarest word are looked at for one page, when more is asked of them than that word. Where
/// they do not fill the page, the next one goes on from there.
const EXAMINED: i64 = 150;

/// So many of them are looked at to count those that match.
const EXAMINED_TO_COUNT: i64 = 500;

/// It is counted up to this to find the rarest word.
const RARE: i64 = 1_000;

/// One page of the list.
#[derive(Debug)]
pub struct Page {
    /// The rows and the way to the neighbours.
    pub listed: Listed<CustomerRow>,
    /// The search has looked at as much as one page may and has not filled it: there may be more on the next.
    pub has_stopped: bool,
}

/// Rows from a place on, in the order in which they were read.
struct Found {
    rows: Vec<Row>,
    /// Where a search has stopped before it had enough.
    stopped: Option<Place>,
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
    let agreements = Agreements::remembered(db, now).await?;
    let total = total(db, filter, now).await?;
    let found = find(db, filter, sort, cursor, PAGE_SIZE as i64 + 1, now).await?;
    let rows = found
        .rows
        .into_iter()
        .map(|row| told(row, filter.partner, &agreements, now))
        .collect();
    let mut listed = Listed::from_rows(rows, cursor, total, key_of(filter, sort));
    let has_stopped = found.stopped.is_some();
    if let Some(place) = found.stopped {
        goes_on(&mut listed, place, cursor);
    }
    Ok(Page { listed, has_stopped })
}

/// Up to `limit` rows behind a place, and the place to go on from; `None` at the end.
///
/// # Errors
/// If the database query fails.
pub async fn behind(
    db: &mut Reader,
    filter: &Filter,
    sort: Sort,
    cursor: Option<&Cursor>,
    limit: usize,
    now: Timestamp,
) -> Result<(Vec<CustomerRow>, Option<Cursor>), Error> {
    let agreements = Agreements::remembered(db, now).await?;
    let wanted = i64::try_from(limit).unwrap_or(i64::MAX);
    let found = find(db, filter, sort, cursor, wanted, now).await?;
    let is_full = found.rows.len() >= limit;
    let rows: Vec<_> = found
        .rows
        .into_iter()
        .map(|row| told(row, filter.partner, &agreements, now))
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

/// How many rows there are of each status that there is, in the order of the statuses.
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

/// The countries of a partner's customers, or of all partners': what a filter by country offers.
///
/// # Errors
/// If the database query fails.
pub async fn countries(
    db: &mut Reader,
    partner: Option<PartnerId>,
    now: Timestamp,
) -> Result<Arc<Vec<Country>>, Error> {
    let read = async |db: &mut Reader| walks::countries(db, partner).await;
    db.remembered(&format!("customers, countries: {partner:?}"), now, read)
        .await
}

/// How many rows there are, as far as it is worth counting; see [`Reader::remembered`].
async fn total(db: &mut Reader, filter: &Filter, now: Timestamp) -> Result<Count, Error> {
    let read = async |db: &mut Reader| count(db, filter, now).await;
    Ok(*db.remembered(&filter.key("total"), now, read).await?)
}

async fn count(db: &mut Reader, filter: &Filter, now: Timestamp) -> Result<Count, Error> {
    let Filter {
        partner,
        country,
        status,
        ..
    } = *filter;
    match &filter.search {
        Search::Nothing => Ok(walks::count(db, (partner, country, status), COUNT_LIMIT + 1)
            .await?
            .into()),
        Search::Customer(customer) => {
            let rows = words::by_id(db, filter.whose(), status, *customer, Uuid::nil(), COUNT_LIMIT + 1).await?;
            Ok(i64::try_from(rows.len()).unwrap_or(i64::MAX).into())
        }
        Search::Words(_) => {
            let ranges = ranges(db, filter, now).await?;
            let Some((range, others)) = ranges.split_first() else {
                return Ok(0.into());
            };
            let (asked, mut stretch) = (Asked::of(filter, others), Stretch::whole(filter, range));
            let ends = ends(db, filter, range, now).await?;
            if asked.is_nothing() && ends.is_one_word() {
                return Ok(words::few(db, filter.whose(), range, COUNT_LIMIT + 1).await?.into());
            }
            let mut is_all = true;
            if !asked.is_nothing()
                && let Some(place) = words::end(db, &stretch, false, EXAMINED_TO_COUNT).await?
            {
                stretch.up_to = place.before();
                is_all = false;
            }
            stretch.is_of_one_word = ends.is_one_word_up_to(&stretch.up_to);
            let counted = words::count(db, &stretch, asked, COUNT_LIMIT + 1).await?;
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
    let Filter {
        partner,
        country,
        status,
        ..
    } = *filter;
    let rows = match &filter.search {
        Search::Nothing => walks::walk(db, (partner, country, status), edge(sort, cursor), limit).await?,
        Search::Customer(customer) => match cursor {
            Some(cursor) if cursor.backwards => {
                let all = words::by_id(db, filter.whose(), status, *customer, Uuid::nil(), COUNT_LIMIT).await?;
                let before = all.into_iter().filter(|row| row.relationship_id.uuid() < cursor.id);
                before
                    .rev()
                    .take(usize::try_from(limit).unwrap_or(usize::MAX))
                    .collect()
            }
            cursor => {
                let behind = cursor.map_or(Uuid::nil(), |cursor| cursor.id);
                words::by_id(db, filter.whose(), status, *customer, behind, limit).await?
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
    // The page behind another goes on along the word by which that one was found, whichever is the rarest by now.
    let from = cursor.and_then(|cursor| {
        let place = place_of(cursor)?;
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
    let (asked, mut stretch) = (Asked::of(filter, others), Stretch::whole(filter, range));
    let mut backwards = false;
    if let Some((cursor, place)) = from {
        backwards = cursor.backwards;
        if backwards {
            stretch.up_to = place.before();
        } else {
            stretch.behind = place;
        }
    }
    let mut stop = None;
    if !asked.is_nothing()
        && let Some(place) = end(db, filter, cursor, &stretch, backwards, now).await?
    {
        if backwards {
            stop = Some(place.after());
            stretch.behind = place;
        } else {
            stretch.up_to = place.before();
            stop = Some(place.before());
        }
    }
    let ends = ends(db, filter, range, now).await?;
    stretch.is_of_one_word = ends.is_one_word_up_to(&stretch.up_to);
    let rows = words::hits(db, &stretch, asked, backwards, limit).await?;
    let is_full = i64::try_from(rows.len()).unwrap_or(i64::MAX) >= limit;
    Ok(Found {
        rows,
        stopped: stop.filter(|_| !is_full),
    })
}

/// Where a page of a search stops, if it is not full by then; see [`Reader::remembered`].
async fn end(
    db: &mut Reader,
    filter: &Filter,
    cursor: Option<&Cursor>,
    stretch: &Stretch<'_>,
    backwards: bool,
    now: Timestamp,
) -> Result<Option<Place>, Error> {
    let key = format!("{} {} {cursor:?}", filter.key("end"), stretch.range.from);
    let read = async |db: &mut Reader| words::end(db, stretch, backwards, EXAMINED).await;
    Ok(db.remembered(&key, now, read).await?.as_ref().clone())
}

/// The words of a search as ranges of the index, the rarest first: that one is walked, the others are asked of each hit.
async fn ranges(db: &mut Reader, filter: &Filter, now: Timestamp) -> Result<Vec<Range>, Error> {
    let Search::Words(words) = &filter.search else {
        return Ok(Vec::new());
    };
    let mut ranges: Vec<Range> = words.iter().map(|word| Range::of(word)).collect();
    if ranges.len() > 1 {
        let read = async |db: &mut Reader| {
            let mut few = Vec::new();
            for range in &ranges {
                few.push(words::few(db, filter.whose(), range, RARE).await?);
            }
            Ok(few)
        };
        let few = db.remembered(&filter.key("rarity"), now, read).await?;
        let mut ordered: Vec<(i64, Range)> = few.iter().copied().zip(ranges).collect();
        ordered.sort_by_key(|(hits, _)| *hits);
        ranges = ordered.into_iter().map(|(_, range)| range).collect();
    }
    Ok(ranges)
}

impl Filter {
    const fn whose(&self) -> Whose {
        Whose {
            partner: self.partner,
            country: self.country,
        }
    }

    /// The key under which something about this filter is remembered.
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

impl<'a> Asked<'a> {
    fn of(filter: &Filter, others: &'a [Range]) -> Self {
        Self {
            status: filter.status,
            second: others.first(),
            third: others.get(1),
        }
    }
}

impl<'s> Stretch<'s> {
    fn whole(filter: &Filter, range: &'s Range) -> Self {
        let place = |word: &str| Place {
            word: word.to_owned(),
            company_key: String::new(),
            relationship_id: Uuid::nil(),
        };
        Self {
            whose: filter.whose(),
            range,
            behind: place(&range.from),
            up_to: place(&range.to),
            is_of_one_word: false,
        }
    }
}

/// The first and the last word of a range, if it has any.
#[derive(Debug)]
struct Ends(Option<(String, String)>);

impl Ends {
    fn is_one_word(&self) -> bool {
        self.0.as_ref().is_none_or(|(first, last)| first == last)
    }

    /// Whether all that lies in the range before a place is of its first word, so that nobody stands there twice.
    fn is_one_word_up_to(&self, place: &Place) -> bool {
        let is_first = |(first, last): &(String, String)| first == last || *first == place.word;
        self.0.as_ref().is_none_or(is_first)
    }
}

/// The ends of a range; see [`Reader::remembered`].
async fn ends(db: &mut Reader, filter: &Filter, range: &Range, now: Timestamp) -> Result<Arc<Ends>, Error> {
    let read = async |db: &mut Reader| {
        let whole = Stretch::whole(filter, range);
        let first = words::end(db, &whole, false, 0).await?;
        let last = words::end(db, &whole, true, 0).await?;
        Ok(Ends(first.zip(last).map(|(first, last)| (first.word, last.word))))
    };
    db.remembered(&format!("{} {}", filter.key("ends"), range.from), now, read)
        .await
}

/// Leads on from where a search has stopped.
fn goes_on(listed: &mut Listed<CustomerRow>, place: Place, cursor: Option<&Cursor>) {
    let rows = u32::try_from(listed.rows.len()).unwrap_or(u32::MAX);
    match cursor {
        Some(cursor) if cursor.backwards => {
            listed.first = cursor.number.saturating_sub(rows).max(1);
            listed.previous = Some(cursor_at(&place, listed.first, true));
            let forth = Cursor {
                backwards: false,
                ..cursor.clone()
            };
            // Of a page without rows the way back is where it came from.
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

/// Where the walk of a page begins. A cursor that does not fit the order begins at the beginning.
fn edge(sort: Sort, cursor: Option<&Cursor>) -> Edge<'_> {
    match (sort, cursor) {
        (Sort::Company, None) => Edge::CompanyBehind("", Uuid::nil()),
        (Sort::Company, Some(cursor)) if cursor.backwards => Edge::CompanyBefore(&cursor.key, cursor.id),
        (Sort::Company, Some(cursor)) => Edge::CompanyBehind(&cursor.key, cursor.id),
        (Sort::Newest, cursor) => {
            let at = cursor.and_then(|cursor| Some((Timestamp::from_micros(cursor.key.parse().ok()?), cursor)));
            match at {
                None => Edge::NewestBehind(Timestamp::from_micros(i64::MAX), Uuid::max()),
                Some((since, cursor)) if cursor.backwards => Edge::NewestBefore(since, cursor.id),
                Some((since, cursor)) => Edge::NewestBehind(since, cursor.id),
            }
        }
    }
}

/// The key of a row at the edge of a page.
fn key_of(filter: &Filter, sort: Sort) -> impl Fn(&CustomerRow) -> (String, Uuid) {
    let by_word = matches!(filter.search, Search::Words(_));
    move |row| {
        let key = match sort {
            _ if by_word => key_at(&row.word, &search_key(&row.company_name)),
            Sort::Company => search_key(&row.company_name),
            Sort::Newest => row.since.micros().to_string(),
        };
        (key, row.relationship.uuid())
    }
}

fn told(row: Row, of: Option<PartnerId>, agreements: &Agreements, now: Timestamp) -> CustomerRow {
    let today = now.utc_date();
    let status = row.stands.status_on(today, agreements.required(&row.type_id, today));
    let (partner, partner_name) = match row.partner {
        Some((partner, name)) => (partner, name),
        None => (of.unwrap_or_else(|| Uuid::nil().into()), String::new()),
    };
    // A row of a national cloud asks for nothing; for the others the cloud is this one.
    let directly = eligibility::for_the_first_time(
        &agreements.timeline,
        &row.type_id,
        today,
        Cloud::Public,
        row.bought_before,
    );
    CustomerRow {
        relationship: row.relationship_id,
        customer: row.customer_id,
        company_name: row.company_name,
        domain: row.domain,
        country: row.country,
        partner,
        partner_name,
        since: row.since,
        cannot_accept: directly == Directly::BoughtBefore,
        accepted_on: row.stands.accepted_on(status),
        status,
        word: row.word,
    }
}
