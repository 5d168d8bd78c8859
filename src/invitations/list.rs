//! The list of invitations, the newest first: one page of it, found by key.

use chrono::NaiveDate;

use super::list_store::{self as store, SeekKey, Which};
use super::store::words_state;
use super::{Purpose, State};
use crate::db::{Error, Reader};
use crate::values::finding::{RULE, wanted};
use crate::values::id::{CustomerId, InvitationId, PartnerId};
use crate::values::paging::{Cursor, Listed};
use crate::values::text::query_words;
use crate::values::{EmailAddress, Timestamp};

/// What is listed.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// The invitations of this partner; of all partners if there is none.
    pub partner: Option<PartnerId>,
    /// Those that have come so far today.
    pub state: Option<State>,
    /// Words of the company, of whom the letter goes to, or beginnings of them; the first two count.
    pub words: Vec<String>,
}

/// An invitation, as the list shows it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Row {
    /// Which one.
    pub id: InvitationId,
    /// What the customer is asked for.
    pub purpose: Purpose,
    /// The partner that asks.
    pub partner_id: PartnerId,
    /// Its name.
    pub partner_name: String,
    /// The name of the provider that is authorised besides.
    pub provider_name: Option<String>,
    /// The agreement that it is about; `None` where none was asked for that day.
    pub type_id: Option<String>,
    /// The customer, if it is known.
    pub customer_id: Option<CustomerId>,
    /// Its name today.
    pub company_name: Option<String>,
    /// It has bought before, and has never accepted that agreement by itself.
    pub bought_before: bool,
    /// The partner serves it: of others it knows what they were, or nothing.
    pub is_served: bool,
    /// Whom it is written to; empty when no name is known.
    pub to_name: Option<String>,
    /// Where it goes.
    pub to_email: Option<EmailAddress>,
    state: State,
    /// When it was made.
    pub created_at: Timestamp,
    /// The last day, UTC, on which it can be answered.
    pub expires_on: NaiveDate,
    /// When it was last sent.
    pub sent_at: Option<Timestamp>,
    /// The agent sent it, and not Assent.
    pub sent_by_hand: bool,
    /// When the customer was last reminded.
    pub reminded_at: Option<Timestamp>,
    /// When the customer answered.
    pub answered_at: Option<Timestamp>,
}

impl Row {
    /// How far it has come on a day (UTC).
    pub fn state_on(&self, today: NaiveDate) -> State {
        self.state.on(today, self.expires_on)
    }

    /// Where it goes, in words for its buttons; empty for one that goes nowhere.
    pub fn to(&self) -> &str {
        self.to_email.as_ref().map_or("", EmailAddress::as_str)
    }

    /// Whether a reminder would come too soon, as [`super::Invitation::was_just_sent`] says.
    pub fn was_just_sent(&self, now: Timestamp) -> bool {
        super::send::is_too_soon(self.sent_at, self.reminded_at, now)
    }
}

/// The words of a search, each with the range of those that begin with it.
pub(super) struct Words(Vec<(String, String)>);

impl Words {
    fn of(filter: &Filter, rule: i64) -> Self {
        let by_rule = |typed: &String| match rule {
            RULE => wanted(typed, 2).into_iter().map(|word| word.folded).collect(),
            _ => query_words(typed),
        };
        // No word has this character, and every word that goes on behind sorts before it.
        let words = filter.words.iter().flat_map(by_rule).take(2);
        Self(words.map(|word| (word.clone(), format!("{word}\u{10FFFD}"))).collect())
    }

    /// Where the range of a word begins, and where it ends; empty when there is no word in this place.
    pub(super) fn range(&self, place: usize) -> [&str; 2] {
        self.0.get(place).map_or(["", ""], |(from, to)| [from, to])
    }
}

/// Every statement that the list reads with, for the tests that ask both databases how they walk.
pub fn statements() -> impl Iterator<Item = &'static str> {
    store::STATEMENTS.into_iter().flatten().copied()
}

/// One page of the list.
///
/// # Errors
/// If the database query fails.
pub async fn page(
    db: &mut Reader,
    filter: &Filter,
    cursor: Option<&Cursor>,
    today: NaiveDate,
) -> Result<Listed<Row>, Error> {
    let (rule, _) = words_state(db).await?;
    let words = Words::of(filter, rule);
    // That an invitation has expired is no state that is stored.
    let which = match filter.state {
        None => Which::Any,
        Some(State::Expired) => Which::Expired(today),
        Some(state) => Which::In(state, today),
    };
    let (at, id) = cursor
        .and_then(|cursor| Some((Timestamp::from_micros(cursor.key.parse().ok()?), cursor.id)))
        .unwrap_or(store::NEWEST);
    let backwards = cursor.is_some_and(|cursor| cursor.backwards);
    let rows = store::page(db, filter.partner, which, &words, SeekKey { at, id, backwards }).await?;
    let total = store::count(db, filter.partner, which, &words).await?;
    let key = |row: &Row| (row.created_at.micros().to_string(), row.id.uuid());
    Ok(Listed::from_rows(rows, cursor, total.into(), key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_looks_at_two_words_and_finds_what_begins_with_them() {
        let filter = Filter {
            words: vec!["Fjord Foods".into(), "AB".into()],
            ..Filter::default()
        };
        let words = Words::of(&filter, RULE);
        let begins = [0, 1, 2].map(|place| words.range(place)[0]);
        assert_eq!(begins, ["fjord", "foods", ""]);
        let end = words.range(0)[1];
        assert!("fjordfoods" < end && "fk" > end);
    }
}
