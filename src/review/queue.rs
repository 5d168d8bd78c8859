//! The queue: confirmations by filter, in the order in which they were recorded, found by key.
//!
//! Each value of a filter is a term; a filter alone walks the index of terms, and so do the combinations of the shipped views,
//! which are terms of their own. Any other combination walks its rarest term and looks at [`LOOKED_AT`] rows a page at most.

use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;

use super::store::export;
use super::store::facts;
use super::store::walks::{self as store, Conditions, Range, SeekKey, Walk};
use super::{Flag, Item, State};
use crate::acceptances::grade::Grade;
use crate::accounts::provenance::Source;
use crate::confirmations::Method;
use crate::db::{Error, Reader};
use crate::values::finding::wanted as wanted_words;
use crate::values::id::{ConfirmationId, PartnerId};
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed};
use crate::values::{Country, Timestamp};

/// How many rows a page of a combination looks at, at most.
pub const LOOKED_AT: i64 = 10_000;

/// How many partners there are to choose from, at most.
const PARTNERS: i64 = 1_000;

/// The terms by which confirmations are found.
pub(super) mod terms {
    use super::{Country, Flag, Grade, Method, PartnerId, Source, State};

    pub fn state(state: State) -> String {
        format!("state:{state}")
    }

    pub fn partner(partner: PartnerId) -> String {
        format!("partner:{partner}")
    }

    /// Whether it is that of a partner.
    pub fn is_partner(term: &str) -> bool {
        term.starts_with("partner:")
    }

    pub fn grade(grade: Grade) -> String {
        format!("grade:{grade}")
    }

    /// Who gave the contact address with which a customer accepted.
    pub fn given_by(source: Source) -> String {
        format!("given-by:{source}")
    }

    pub fn country(country: Country) -> String {
        format!("country:{}", country.code())
    }

    pub fn method(method: Method) -> String {
        format!("method:{method}")
    }

    pub fn agreement(type_id: &str) -> String {
        format!("agreement:{type_id}")
    }

    pub fn version(type_id: &str, rank: i64) -> String {
        format!("version:{type_id} {rank}")
    }

    pub fn evidence(has: bool) -> String {
        format!("evidence:{has}")
    }

    /// A flag, or any at all.
    pub fn flag(flag: Option<Flag>) -> String {
        format!("flag:{}", flag.map_or("any", Flag::as_str))
    }

    /// The same of those that are to be reviewed.
    pub fn flag_to_review(flag: Option<Flag>) -> String {
        format!("to-review {}", self::flag(flag))
    }

    pub fn word(word: &str) -> String {
        format!("word:{word}")
    }
}

/// So much earlier than they were recorded, those that have come back are among those to review: on top.
const AHEAD: Duration = Duration::from_secs(100 * 365 * 86_400);

/// The place of a confirmation among those with a term.
pub(super) fn at(state: State, recorded_at: Timestamp, term: &str) -> Timestamp {
    if state.is_back() && term == terms::state(State::ToReview) {
        recorded_at.minus(AHEAD)
    } else {
        recorded_at
    }
}

/// Which flags are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flagged {
    /// Any at all.
    Any,
    /// This one.
    As(Flag),
}

impl Flagged {
    /// How addresses spell any flag at all.
    pub const ANY: &'static str = "any";

    /// Reads it as addresses spell it.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            Self::ANY => Some(Self::Any),
            text => Flag::parse(text).map(Self::As),
        }
    }

    const fn flag(self) -> Option<Flag> {
        match self {
            Self::Any => None,
            Self::As(flag) => Some(flag),
        }
    }
}

/// Which confirmations are wanted.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// What the customer, the signer or the signer's address begins with; the first two words count.
    pub search: String,
    /// Of this partner; of a direct acceptance, one of the partners that serve the customer.
    pub partner: Option<PartnerId>,
    /// Of customers of this country.
    pub country: Option<Country>,
    /// Of this agreement type, and of this version of it.
    pub agreement: Option<(String, Option<i64>)>,
    /// Given like this.
    pub method: Option<Method>,
    /// Whose review has come so far.
    pub state: Option<State>,
    /// With this flag.
    pub flagged: Option<Flagged>,
    /// With, or without evidence.
    pub evidence: Option<bool>,
    /// Direct acceptances of this grade.
    pub grade: Option<Grade>,
    /// Direct acceptances with a contact address that came from there.
    pub given_by: Option<Source>,
    /// Recorded on this day (UTC) or later.
    pub from: Option<NaiveDate>,
    /// Recorded on this day (UTC) or before.
    pub until: Option<NaiveDate>,
    /// The newest first.
    pub newest_first: bool,
}

impl Filter {
    /// The terms that all have to be there, the words of the search aside.
    pub(super) fn terms(&self) -> Vec<String> {
        let mut wanted = Vec::new();
        match (self.state, self.flagged) {
            // Those that have come back are among them.
            (Some(State::ToReview), Some(flagged)) => wanted.push(terms::flag_to_review(flagged.flag())),
            (state, flagged) => {
                wanted.extend(state.map(terms::state));
                wanted.extend(flagged.map(|flagged| terms::flag(flagged.flag())));
            }
        }
        wanted.extend(self.partner.map(terms::partner));
        wanted.extend(self.country.map(terms::country));
        wanted.extend(self.method.map(terms::method));
        wanted.extend(self.evidence.map(terms::evidence));
        wanted.extend(self.grade.map(terms::grade));
        wanted.extend(self.given_by.map(terms::given_by));
        wanted.extend(self.agreement.as_ref().map(|(type_id, rank)| match rank {
            Some(rank) => terms::version(type_id, *rank),
            None => terms::agreement(type_id),
        }));
        wanted
    }

    pub(super) fn range(&self) -> Range {
        let next_day = |day: NaiveDate| day.succ_opt().unwrap_or(day);
        Range {
            from: self.from.map_or(Timestamp::from_micros(i64::MIN), Timestamp::start_of),
            before: self.until.map_or(Timestamp::from_micros(i64::MAX), |day| {
                Timestamp::start_of(next_day(day))
            }),
        }
    }

    /// How the rows are found, and whether more may match than are looked at.
    async fn walk(&self, db: &mut Reader) -> Result<(Walk, bool), Error> {
        let range = self.range();
        let mut wanted = self.terms();
        let words: Vec<String> = wanted_words(&self.search, 2)
            .iter()
            .map(|word| terms::word(&word.folded))
            .collect();
        if let Some((word, others)) = words.split_first() {
            let conditions = Conditions::new(range, &wanted, others);
            let from = word.clone();
            let over = store::count_words(db, &from, LOOKED_AT + 1).await? > LOOKED_AT;
            return Ok((Walk::Words { from, conditions }, over));
        }
        let has_range = self.from.is_some() || self.until.is_some();
        match wanted.as_slice() {
            [] => return Ok((Walk::All(range), false)),
            [term] if !has_range => return Ok((Walk::Term(term.clone()), false)),
            _ => {}
        }
        let mut rarest = (0, i64::MAX);
        for (place, term) in wanted.iter().enumerate() {
            let counted = store::count_term(db, term, LOOKED_AT + 1).await?;
            if counted < rarest.1 {
                rarest = (place, counted);
            }
        }
        let term = wanted.swap_remove(rarest.0);
        let conditions = Conditions::new(range, &wanted, &[]);
        Ok((Walk::Among { term, conditions }, rarest.1 > LOOKED_AT))
    }
}

/// A page of the queue.
#[derive(Debug)]
pub struct Found {
    /// The rows.
    pub listed: Listed<Item>,
    /// More may match than were looked at.
    pub partly: bool,
}

/// How a list is found, and how many it has: the same for each of its pages.
struct Plan {
    walk: Walk,
    partly: bool,
    total: i64,
}

impl Plan {
    async fn of(db: &mut Reader, filter: &Filter) -> Result<Self, Error> {
        let (walk, partly) = filter.walk(db).await?;
        let total = store::count(db, &walk, true, SeekKey::LAST).await?;
        Ok(Self { walk, partly, total })
    }

    async fn cached(db: &mut Reader, filter: &Filter, now: Timestamp) -> Result<Arc<Self>, Error> {
        let read = async |db: &mut Reader| Self::of(db, filter).await;
        db.cached(&format!("review, {filter:?}"), now, read).await
    }
}

/// One page of the queue.
///
/// # Errors
/// If the database query fails.
pub async fn page(db: &mut Reader, filter: &Filter, cursor: Option<&Cursor>, now: Timestamp) -> Result<Found, Error> {
    let plan = Plan::cached(db, filter, now).await?;
    let backwards = cursor.is_some_and(|cursor| cursor.backwards);
    let descending = filter.newest_first != backwards;
    let seek = cursor
        .and_then(|cursor| {
            Some(SeekKey {
                at: Timestamp::from_micros(cursor.key.parse().ok()?),
                id: cursor.id,
            })
        })
        .unwrap_or(if descending { SeekKey::LAST } else { SeekKey::FIRST });
    let rows = store::rows(db, &plan.walk, descending, seek).await?;
    let total = match (Count::from(plan.total), plan.partly) {
        (Count::Exactly(least), true) => Count::AtLeast(least),
        (count, _) => count,
    };
    let key = |item: &Item| (item.at.micros().to_string(), item.confirmation_id.uuid());
    Ok(Found {
        listed: Listed::from_rows(rows, cursor, total, key),
        partly: plan.partly,
    })
}

/// How many there are with each of these filters, which are shipped views: each walks one term.
///
/// # Errors
/// If the database query fails.
pub async fn counts<const N: usize>(
    db: &mut Reader,
    filters: &[Filter; N],
    now: Timestamp,
) -> Result<[Count; N], Error> {
    let mut counts = [Count::default(); N];
    for (filter, count) in filters.iter().zip(&mut counts) {
        *count = Plan::cached(db, filter, now).await?.total.into();
    }
    Ok(counts)
}

/// The first of a list.
///
/// # Errors
/// If the database query fails.
pub async fn first(db: &mut Reader, filter: &Filter) -> Result<Option<Item>, Error> {
    let (walk, _) = filter.walk(db).await?;
    let seek = if filter.newest_first {
        SeekKey::LAST
    } else {
        SeekKey::FIRST
    };
    let rows = store::rows(db, &walk, filter.newest_first, seek).await?;
    Ok(rows.into_iter().next())
}

/// Whether a list shows the first matches only.
///
/// # Errors
/// If the database query fails.
pub async fn is_partial(db: &mut Reader, filter: &Filter) -> Result<bool, Error> {
    Ok(filter.walk(db).await?.1)
}

/// All of a list, in its order; at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn all(db: &mut Reader, filter: &Filter, limit: usize) -> Result<Vec<Item>, Error> {
    let (walk, _) = filter.walk(db).await?;
    let mut seek = if filter.newest_first {
        SeekKey::LAST
    } else {
        SeekKey::FIRST
    };
    let mut found = Vec::new();
    while found.len() < limit {
        let rows = store::rows(db, &walk, filter.newest_first, seek).await?;
        let Some(last) = rows.last() else { break };
        seek = SeekKey {
            at: last.at,
            id: last.confirmation_id.uuid(),
        };
        found.extend(rows);
    }
    found.truncate(limit);
    Ok(found)
}

/// The one of a list that was recorded first. What has come back from its partner has a place in front of all others; what was
/// disputed after its review has not waited since it was recorded.
///
/// # Errors
/// If the database query fails.
pub async fn oldest(db: &mut Reader, filter: &Filter, now: Timestamp) -> Result<Option<Item>, Error> {
    let read = async |db: &mut Reader| find_oldest(db, filter).await;
    let oldest = db.cached(&format!("review, oldest of {filter:?}"), now, read).await?;
    Ok(oldest.as_ref().clone())
}

async fn find_oldest(db: &mut Reader, filter: &Filter) -> Result<Option<Item>, Error> {
    let (walk, _) = filter.walk(db).await?;
    let first = store::rows(db, &walk, false, SeekKey::FIRST)
        .await?
        .into_iter()
        .find(|item| item.state != State::Disputed);
    let behind = store::rows(db, &walk, false, SeekKey::IN_TURN)
        .await?
        .into_iter()
        .next();
    Ok([first, behind]
        .into_iter()
        .flatten()
        .min_by_key(|item| item.recorded_at))
}

/// The partners to choose from, by name; at most [`PARTNERS`].
///
/// # Errors
/// If the database query fails.
pub async fn partners(db: &mut Reader, now: Timestamp) -> Result<Arc<Vec<(PartnerId, String)>>, Error> {
    let read = async |db: &mut Reader| facts::partners(db, PARTNERS).await;
    db.cached("review, partners", now, read).await
}

/// A confirmation as the queue shows it.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: ConfirmationId) -> Result<Option<Item>, Error> {
    store::find(db, id).await
}

/// Where a confirmation is in a list.
#[derive(Debug)]
pub struct QueuePosition {
    /// Its number, counted from 1; `None` if too many are before it.
    pub number: Option<i64>,
    /// How many there are.
    pub total: Count,
    /// The one before it.
    pub previous: Option<ConfirmationId>,
    /// The one behind it.
    pub next: Option<ConfirmationId>,
    /// It still belongs to the list.
    pub is_in_it: bool,
}

/// Where a confirmation is in a list, also if it no longer belongs to it.
///
/// # Errors
/// If the database query fails.
pub async fn place(db: &mut Reader, filter: &Filter, item: &Item) -> Result<QueuePosition, Error> {
    let (walk, _) = filter.walk(db).await?;
    let at = match &walk {
        Walk::Term(term) | Walk::Among { term, .. } => at(item.state, item.recorded_at, term),
        Walk::All(_) | Walk::Words { .. } => item.recorded_at,
    };
    let seek = SeekKey {
        at,
        id: item.confirmation_id.uuid(),
    };
    let mut beside = async |descending: bool| -> Result<Option<ConfirmationId>, Error> {
        let rows = store::rows(db, &walk, descending, seek).await?;
        Ok(rows.first().map(|item| item.confirmation_id))
    };
    let next = beside(filter.newest_first).await?;
    let previous = beside(!filter.newest_first).await?;
    let before = store::count(db, &walk, !filter.newest_first, seek).await?;
    let total = store::count(db, &walk, true, SeekKey::LAST).await?;
    let behind = store::count(db, &walk, filter.newest_first, seek).await?;
    Ok(QueuePosition {
        number: (before < COUNT_LIMIT).then_some(before + 1),
        total: total.into(),
        previous,
        next,
        is_in_it: total > COUNT_LIMIT || before + behind < total,
    })
}

/// Every statement that the queue walks an index with, for the tests that ask both databases how they walk.
pub fn statements() -> impl Iterator<Item = &'static str> {
    let pages = store::STATEMENTS.into_iter().flatten();
    pages.chain(export::STATEMENTS.into_iter().flatten()).copied()
}

/// Every statement that looks at [`LOOKED_AT`] rows at most.
pub fn bounded_statements() -> impl Iterator<Item = &'static str> {
    let pages = store::BOUNDED_STATEMENTS.into_iter().flatten();
    pages.chain(export::BOUNDED_STATEMENTS.into_iter().flatten()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_rev_1_a_shipped_view_is_one_term_and_any_other_combination_several() {
        let to_review = Filter {
            state: Some(State::ToReview),
            ..Filter::default()
        };
        assert_eq!(to_review.terms(), ["state:to-review"]);
        let flagged = Filter {
            flagged: Some(Flagged::Any),
            ..to_review.clone()
        };
        assert_eq!(flagged.terms(), ["to-review flag:any"]);
        let disputed = Filter {
            flagged: Flagged::parse("disputed"),
            ..to_review
        };
        assert_eq!(disputed.terms(), ["to-review flag:disputed"]);
        let several = Filter {
            state: Some(State::Rejected),
            flagged: Some(Flagged::As(Flag::Backdated)),
            agreement: Some(("T".into(), Some(2))),
            evidence: Some(false),
            ..Filter::default()
        };
        let terms = ["state:rejected", "flag:backdated", "evidence:false", "version:T 2"];
        assert_eq!(several.terms(), terms);
    }

    #[test]
    fn a_last_day_is_part_of_the_range() {
        let day: NaiveDate = "2026-11-20".parse().unwrap();
        let filter = Filter {
            from: Some(day),
            until: Some(day),
            ..Filter::default()
        };
        let range = filter.range();
        assert_eq!(range.before.micros() - range.from.micros(), 86_400_000_000);
    }
}
