//! Rows that match a query, from a key on, and their number. A query may be answered by several searches, one after the other.

use std::sync::Arc;

use uuid::Uuid;

use super::keys::{FIRST_RULE, MatchPosition};
use super::page::Scan;
use super::search::{self, Search};
use super::store::search::{self as words, Conditions, KeyRange, WordKey, WordRange};
use super::store::walks::Row;
use super::{Filter, PeopleSeen};
use crate::accounts::people;
use crate::db::{Error, Reader};
use crate::values::finding::{self, typed_address};
use crate::values::id::CustomerId;
use crate::values::paging::{COUNT_LIMIT, Count, Cursor};

/// The matches of a search's rarest word that are examined for one page, if there are further conditions. If they do not fill
/// the page, the next one continues from there.
const EXAMINED: i64 = 150;

/// Those that are examined to count the matches.
const EXAMINED_TO_COUNT: i64 = 500;

/// Words are counted up to this to find the rarest.
const RARE: i64 = 1_000;

/// Rows from a key on, in the order in which they were read, each with the number of its search.
pub(super) struct Found {
    pub rows: Vec<(usize, Row)>,
    /// Where a search has stopped before the page was full.
    pub stopped: Option<MatchPosition>,
}

/// One of the searches that answer a query. What one has found, the later ones leave out.
#[derive(Debug)]
enum Leg {
    /// A customer by its ID.
    Customer(CustomerId),
    /// Customers by their words.
    Words(Words),
}

/// A search for customers with a word in each of some ranges.
#[derive(Debug)]
struct Words {
    ranges: Vec<WordRange>,
    /// Left out are customers with words that begin with each of these: an earlier search has found them.
    exact: Vec<String>,
    /// This customer is left out, too.
    not: Option<CustomerId>,
}

impl Words {
    fn leaves_some_out(&self) -> bool {
        self.not.is_some() || !self.exact.is_empty()
    }

    /// Words with accents are those of the name, so that a row tells by itself.
    fn leaves_out(&self, row: &Row) -> bool {
        if self.not == Some(row.customer_id) {
            return true;
        }
        let words = finding::words(&row.company_name);
        let has = |exact: &String| words.iter().any(|word| word.starts_with(exact));
        !self.exact.is_empty() && self.exact.iter().all(has)
    }
}

/// The searches that answer a query: first the customer one of whose people signs in with the address that was typed; then
/// customers with the words as they were typed, if those have accents; then those with the words without accents.
async fn legs(db: &mut Reader, scan: &Scan<'_>) -> Result<Vec<Leg>, Error> {
    let typed = match &scan.filter.search {
        Search::Nothing => return Ok(Vec::new()),
        Search::Customer(customer) => return Ok(vec![Leg::Customer(*customer)]),
        Search::Text(typed) => typed,
    };
    let wanted = search::wanted(scan.rule, typed);
    let not = signing_in(db, scan, typed).await?;
    let mut legs: Vec<Leg> = not.map(Leg::Customer).into_iter().collect();
    let exact: Vec<String> = wanted.iter().filter_map(|word| word.exact.clone()).collect();
    if !exact.is_empty() {
        let as_typed = wanted.iter().map(|word| word.exact.as_deref().unwrap_or(&word.folded));
        legs.push(Leg::Words(Words {
            ranges: as_typed.map(WordRange::of).collect(),
            exact: Vec::new(),
            not,
        }));
    }
    if !wanted.is_empty() {
        legs.push(Leg::Words(Words {
            ranges: wanted.iter().map(|word| WordRange::of(&word.folded)).collect(),
            exact,
            not,
        }));
    }
    Ok(legs)
}

/// The customer one of whose people signs in with the address that was typed, if the reader may see that name.
async fn signing_in(db: &mut Reader, scan: &Scan<'_>, typed: &str) -> Result<Option<CustomerId>, Error> {
    let Some(address) = typed_address(typed).filter(|_| scan.rule != FIRST_RULE) else {
        return Ok(None);
    };
    match scan.filter.people {
        PeopleSeen::Nobody => Ok(None),
        PeopleSeen::FirstAdmin => people::customer_of_first_admin(db, &address).await,
        PeopleSeen::All => people::customer_of(db, &address).await,
    }
}

/// The matches after a cursor, or before it and backwards.
pub(super) async fn find(
    db: &mut Reader,
    scan: &Scan<'_>,
    cursor: Option<&Cursor>,
    limit: i64,
) -> Result<Found, Error> {
    let legs = legs(db, scan).await?;
    let backwards = cursor.is_some_and(|cursor| cursor.backwards);
    let mut from = cursor.and_then(|cursor| MatchPosition::of(cursor, scan.rule));
    let mut at = from.as_ref().map_or(0, |place| place.leg);
    let mut rows = Vec::new();
    while let Some(leg) = legs.get(at) {
        let left = limit.saturating_sub(i64::try_from(rows.len()).unwrap_or(i64::MAX));
        let from = from.take().map(|place| place.key);
        let (found, stopped) = match leg {
            Leg::Customer(customer) => {
                let from = from.map(|key| key.relationship_id);
                (of_customer(db, scan, *customer, from, backwards, left).await?, None)
            }
            Leg::Words(search) => find_words(db, scan, (at, search), from, backwards, left).await?,
        };
        rows.extend(found.into_iter().map(|row| (at, row)));
        if let Some(key) = stopped {
            let stopped = Some(MatchPosition { leg: at, key });
            return Ok(Found { rows, stopped });
        }
        if i64::try_from(rows.len()).unwrap_or(i64::MAX) >= limit {
            break;
        }
        match if backwards {
            at.checked_sub(1)
        } else {
            at.checked_add(1)
        } {
            Some(next) => at = next,
            None => break,
        }
    }
    Ok(Found { rows, stopped: None })
}

/// The rows of one customer after a relationship, or before it and backwards.
async fn of_customer(
    db: &mut Reader,
    scan: &Scan<'_>,
    customer: CustomerId,
    from: Option<Uuid>,
    backwards: bool,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    let status = scan.filter.status;
    if !backwards {
        let after = from.unwrap_or(Uuid::nil());
        return words::by_id(db, scan.scope(), status, customer, after, limit).await;
    }
    let before = from.unwrap_or(Uuid::max());
    let all = words::by_id(db, scan.scope(), status, customer, Uuid::nil(), COUNT_LIMIT).await?;
    let rows = all.into_iter().filter(|row| row.relationship_id.uuid() < before);
    Ok(rows.rev().take(usize::try_from(limit).unwrap_or(usize::MAX)).collect())
}

/// The matches of one search from a key on, and where it has stopped before there were enough.
async fn find_words(
    db: &mut Reader,
    scan: &Scan<'_>,
    (leg, search): (usize, &Words),
    from: Option<WordKey>,
    backwards: bool,
    limit: i64,
) -> Result<(Vec<Row>, Option<WordKey>), Error> {
    let mut ranges = by_rarity(db, scan, leg, search).await?;
    // The next page continues along the word of the page before, whichever is the rarest by now.
    if let Some(place) = &from
        && let Some(walked) = ranges.iter().position(|range| range.holds(&place.word))
    {
        ranges.swap(0, walked);
    }
    let Some((range, others)) = ranges.split_first() else {
        return Ok((Vec::new(), None));
    };
    let (conditions, mut key_range) = (Conditions::of(scan.filter, others), KeyRange::whole(scan, range));
    let key = scan.key(&format!("end of {leg} {} {from:?} {backwards}", range.from));
    match from.filter(|place| range.holds(&place.word)) {
        Some(place) if backwards => key_range.up_to = place.before(),
        Some(place) => key_range.after = place,
        None => {}
    }
    let mut stop = None;
    let is_bounded = search.leaves_some_out() || !conditions.is_nothing();
    if is_bounded {
        let read = async |db: &mut Reader| words::key_at(db, &key_range, backwards, EXAMINED).await;
        let place = db.cached(&key, scan.now, read).await?.as_ref().clone();
        if let Some(place) = place {
            if backwards {
                stop = Some(place.after());
                key_range.after = place;
            } else {
                key_range.up_to = place.before();
                stop = Some(place.before());
            }
        }
    }
    let bounds = bounds(db, scan, range).await?;
    key_range.is_single_word = bounds.is_one_word_up_to(&key_range.up_to);
    let wanted = if search.leaves_some_out() { EXAMINED } else { limit };
    let rows = words::matches(db, &key_range, conditions, backwards, wanted).await?;
    let rows = rows.into_iter().filter(|row| !search.leaves_out(row));
    let rows: Vec<Row> = rows.take(usize::try_from(limit).unwrap_or(usize::MAX)).collect();
    let is_full = i64::try_from(rows.len()).unwrap_or(i64::MAX) >= limit;
    Ok((rows, stop.filter(|_| !is_full)))
}

/// The number of matches, as far as it is worth counting.
pub(super) async fn count(db: &mut Reader, scan: &Scan<'_>) -> Result<Count, Error> {
    let legs = legs(db, scan).await?;
    let mut counts = Vec::new();
    for (at, leg) in legs.iter().enumerate() {
        match leg {
            Leg::Customer(customer) => {
                let rows = of_customer(db, scan, *customer, None, false, COUNT_LIMIT + 1).await?;
                counts.push(i64::try_from(rows.len()).unwrap_or(i64::MAX).into());
            }
            // The last search finds what all others do, but for what it leaves out.
            Leg::Words(search) if at + 1 == legs.len() => counts.push(count_words(db, scan, at, search).await?),
            Leg::Words(_) => {}
        }
    }
    Ok(counts.into_iter().sum())
}

async fn count_words(db: &mut Reader, scan: &Scan<'_>, leg: usize, search: &Words) -> Result<Count, Error> {
    let ranges = by_rarity(db, scan, leg, search).await?;
    let Some((range, others)) = ranges.split_first() else {
        return Ok(0.into());
    };
    let conditions = Conditions::of(scan.filter, others);
    let mut key_range = KeyRange::whole(scan, range);
    let bounds = bounds(db, scan, range).await?;
    if conditions.is_nothing() && bounds.is_one_word() {
        let counted = words::estimate(db, scan.scope(), range, COUNT_LIMIT + 1).await?;
        return Ok(counted.into());
    }
    if search.not.is_some() {
        // Few share the address of a contact.
        let rows = words::matches(db, &key_range, conditions, false, EXAMINED_TO_COUNT).await?;
        let is_all = i64::try_from(rows.len()).unwrap_or(i64::MAX) < EXAMINED_TO_COUNT;
        let others = rows.iter().filter(|row| search.not != Some(row.customer_id)).count();
        let counted = i64::try_from(others).unwrap_or(i64::MAX);
        return Ok(if is_all {
            Count::Exactly(counted)
        } else {
            Count::AtLeast(counted)
        });
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

/// The ranges of a search, the rarest first: that one is scanned, the others are conditions.
async fn by_rarity(db: &mut Reader, scan: &Scan<'_>, leg: usize, search: &Words) -> Result<Vec<WordRange>, Error> {
    if search.ranges.len() < 2 {
        return Ok(search.ranges.clone());
    }
    let read = async |db: &mut Reader| {
        let mut estimate = Vec::new();
        for range in &search.ranges {
            estimate.push(words::estimate(db, scan.scope(), range, RARE).await?);
        }
        Ok(estimate)
    };
    let estimate = db
        .cached(&scan.key(&format!("rarity in {leg}")), scan.now, read)
        .await?;
    let mut ordered: Vec<_> = estimate.iter().copied().zip(&search.ranges).collect();
    ordered.sort_by_key(|(hits, _)| *hits);
    Ok(ordered.into_iter().map(|(_, range)| range.clone()).collect())
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
    fn whole(scan: &Scan<'_>, range: &'s WordRange) -> Self {
        let place = |word: &str| WordKey {
            word: word.to_owned(),
            company_key: Vec::new(),
            relationship_id: Uuid::nil(),
        };
        Self {
            scope: scan.scope(),
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
async fn bounds(db: &mut Reader, scan: &Scan<'_>, range: &WordRange) -> Result<Arc<Bounds>, Error> {
    let read = async |db: &mut Reader| {
        let whole = KeyRange::whole(scan, range);
        let first = words::key_at(db, &whole, false, 0).await?;
        let last = words::key_at(db, &whole, true, 0).await?;
        Ok(Bounds(first.zip(last).map(|(first, last)| (first.word, last.word))))
    };
    db.cached(&scan.key(&format!("ends of {}", range.from)), scan.now, read)
        .await
}
