//! The list of invitations, the newest first: one page of it, found by key.

use chrono::NaiveDate;
use uuid::Uuid;

use super::list_store as store;
use super::{Purpose, State};
use crate::db::{Error, Reader};
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
    /// The customer, if it is known.
    pub customer_id: Option<CustomerId>,
    /// Its name.
    pub company_name: Option<String>,
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
}

/// A filter in the words of the statements.
pub(super) struct Asked {
    pub stored: State,
    pub is_open: bool,
    pub is_expired: bool,
    pub today: NaiveDate,
    words: Vec<(String, String)>,
}

impl Asked {
    fn of(filter: &Filter, today: NaiveDate) -> Self {
        let words = filter.words.iter().flat_map(|word| query_words(word)).take(2);
        Self {
            stored: filter.state.unwrap_or(State::Created),
            is_open: filter.state.is_some_and(State::is_open),
            is_expired: filter.state == Some(State::Expired),
            today,
            // No word has this character, and every word that goes on behind sorts before it.
            words: words.map(|word| (word.clone(), format!("{word}\u{10FFFD}"))).collect(),
        }
    }

    /// Where the range of a word begins; empty when there is no word in this place.
    pub(super) fn from(&self, place: usize) -> &str {
        self.words.get(place).map_or("", |(from, _)| from)
    }

    /// Where it ends.
    pub(super) fn to(&self, place: usize) -> &str {
        self.words.get(place).map_or("", |(_, to)| to)
    }
}

/// One page of the list.
///
/// # Errors
/// When the database does.
pub async fn page(
    db: &mut Reader,
    filter: &Filter,
    cursor: Option<&Cursor>,
    today: NaiveDate,
) -> Result<Listed<Row>, Error> {
    let asked = Asked::of(filter, today);
    // That an invitation has expired is no state of its own: it is looked for among all.
    let in_state = filter.state.is_some_and(|state| state != State::Expired);
    let newest = || (Timestamp::from_micros(i64::MAX), Uuid::max());
    let edge = cursor
        .and_then(|cursor| Some((Timestamp::from_micros(cursor.key.parse().ok()?), cursor.id)))
        .unwrap_or_else(newest);
    let backwards = cursor.is_some_and(|cursor| cursor.backwards);
    let (total, rows) = match (filter.partner, in_state) {
        (Some(partner), true) => {
            let total = store::count_of_partner_in_state(db, partner, &asked).await?;
            let rows = if backwards {
                store::of_partner_in_state_newer(db, partner, &asked, edge).await?
            } else {
                store::of_partner_in_state_older(db, partner, &asked, edge).await?
            };
            (total, rows)
        }
        (Some(partner), false) => {
            let total = store::count_of_partner(db, partner, &asked).await?;
            let rows = if backwards {
                store::of_partner_newer(db, partner, &asked, edge).await?
            } else {
                store::of_partner_older(db, partner, &asked, edge).await?
            };
            (total, rows)
        }
        (None, true) => {
            let total = store::count_of_all_in_state(db, &asked).await?;
            let rows = if backwards {
                store::of_all_in_state_newer(db, &asked, edge).await?
            } else {
                store::of_all_in_state_older(db, &asked, edge).await?
            };
            (total, rows)
        }
        (None, false) => {
            let total = store::count_of_all(db, &asked).await?;
            let rows = if backwards {
                store::of_all_newer(db, &asked, edge).await?
            } else {
                store::of_all_older(db, &asked, edge).await?
            };
            (total, rows)
        }
    };
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
        let asked = Asked::of(&filter, NaiveDate::MIN);
        assert_eq!((asked.from(0), asked.from(1), asked.from(2)), ("fjord", "foods", ""));
        assert!("fjordfoods" < asked.to(0) && "fk" > asked.to(0));
    }

    #[test]
    fn an_expired_one_is_looked_for_by_the_day_and_an_open_one_must_not_have_expired() {
        let asked = |state| {
            let filter = Filter {
                state: Some(state),
                ..Filter::default()
            };
            let asked = Asked::of(&filter, NaiveDate::MIN);
            (asked.is_open, asked.is_expired)
        };
        assert_eq!(asked(State::Expired), (false, true));
        assert_eq!(asked(State::Sent), (true, false));
        assert_eq!(asked(State::Declined), (false, false));
    }
}
