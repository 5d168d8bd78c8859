//! Paging by key: a page is found by the row that it starts behind, never by an offset, so that the last page
//! of a million rows costs what the first one costs.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Rows on a page.
pub const PAGE_SIZE: usize = 25;

/// Counting stops here: "over 10,000" is as good as any larger number, and costs no more.
pub const COUNT_LIMIT: i64 = 10_000;

/// A place between two rows: behind (or before) the row with this sort key and identifier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// The sort key of the row at the edge.
    #[serde(rename = "k")]
    pub key: String,
    /// Its identifier, which settles equal keys.
    #[serde(rename = "i")]
    pub id: Uuid,
    /// The number of the first row behind the place, counted from 1, for "26–50 of 3,412".
    #[serde(rename = "n")]
    pub number: u32,
    /// Whether the page wanted lies before the row instead of behind it.
    #[serde(rename = "b", default)]
    pub backwards: bool,
}

impl Cursor {
    /// The cursor for an address.
    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// Reads a cursor from an address; anything else is the first page.
    pub fn parse(text: &str) -> Option<Self> {
        let cursor: Self = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        // A database refuses NUL in text; a cursor that holds one was never ours.
        (!cursor.key.contains('\0')).then_some(cursor)
    }
}

/// One page of a list, with the cursors of its neighbours.
#[derive(Debug, Clone)]
pub struct Listed<T> {
    /// The rows, in the list's order.
    pub rows: Vec<T>,
    /// The number of the first row, counted from 1; 0 when there is none.
    pub first: u32,
    /// How many there are in all.
    pub total: Count,
    /// Where the page before begins.
    pub previous: Option<Cursor>,
    /// Where the next page begins.
    pub next: Option<Cursor>,
}

impl<T> Listed<T> {
    /// Makes a page from up to [`PAGE_SIZE`] + 1 rows as the query gave them (in reverse for a backwards cursor);
    /// the surplus row only tells that there is more.
    pub fn from_rows(mut rows: Vec<T>, at: Option<&Cursor>, total: Count, key: impl Fn(&T) -> (String, Uuid)) -> Self {
        let more = rows.len() > PAGE_SIZE;
        rows.truncate(PAGE_SIZE);
        let backwards = at.is_some_and(|cursor| cursor.backwards);
        if backwards {
            rows.reverse();
        }
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let first = match at {
            _ if rows.is_empty() => 0,
            None => 1,
            // Nothing lies before this page, so it is the first, whatever number the address claims.
            Some(_) if backwards && !more => 1,
            Some(cursor) if backwards => cursor.number.saturating_sub(count).max(1),
            Some(cursor) => cursor.number.max(1),
        };
        let edge = |row: Option<&T>, number: u32, backwards: bool| {
            row.map(|row| {
                let (key, id) = key(row);
                Cursor {
                    key,
                    id,
                    number,
                    backwards,
                }
            })
        };
        let has_previous = if backwards { more } else { at.is_some() };
        let has_next = if backwards { true } else { more };
        Self {
            first,
            total,
            previous: has_previous.then(|| edge(rows.first(), first, true)).flatten(),
            next: has_next
                .then(|| edge(rows.last(), first.saturating_add(count), false))
                .flatten(),
            rows,
        }
    }

    /// A page of a list that is at hand whole, and sorted: for lists that are short by nature. A cursor whose row is gone
    /// is the first page.
    pub fn of_sorted(mut rows: Vec<T>, at: Option<&Cursor>, size: usize, id: impl Fn(&T) -> Uuid) -> Self {
        let total = Count::from(i64::try_from(rows.len()).unwrap_or(i64::MAX));
        let edge = at.and_then(|cursor| {
            let place = rows.iter().position(|row| id(row) == cursor.id)?;
            Some((place, cursor.backwards))
        });
        let (from, to) = match edge {
            None => (0, size),
            Some((place, false)) => (place + 1, place + 1 + size),
            Some((place, true)) => (place.saturating_sub(size), place.max(1)),
        };
        let has_next = to < rows.len();
        rows.truncate(to);
        rows.drain(..from.min(rows.len()));
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let first = if rows.is_empty() { 0 } else { number(from + 1) };
        let cursor = |row: Option<&T>, at: usize, backwards: bool| {
            row.map(|row| Cursor {
                key: String::new(),
                id: id(row),
                number: number(at),
                backwards,
            })
        };
        Self {
            first,
            total,
            previous: (from > 0).then(|| cursor(rows.first(), from + 1, true)).flatten(),
            next: has_next.then(|| cursor(rows.last(), to + 1, false)).flatten(),
            rows,
        }
    }

    /// Whether the place that was asked for lies where there is nothing any more: then the first page is shown, since what is
    /// said of an empty list would not be true.
    pub fn is_beyond(&self, at: Option<&Cursor>) -> bool {
        at.is_some() && self.rows.is_empty() && self.next.is_none() && self.previous.is_none()
    }

    /// The number of the last row on this page.
    pub fn last(&self) -> u32 {
        self.first
            .saturating_add(u32::try_from(self.rows.len()).unwrap_or(u32::MAX))
            .saturating_sub(1)
    }
}

/// How many rows a list has, as far as it was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Exactly so many.
    Exactly(i64),
    /// More than [`COUNT_LIMIT`].
    Over,
    /// So many or more: what could match was not looked through to its end.
    AtLeast(i64),
}

impl std::iter::Sum for Count {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::Exactly(0), |sum, count| match (sum, count) {
            (Self::Over, _) | (_, Self::Over) => Self::Over,
            (Self::Exactly(a), Self::Exactly(b)) => Self::from(a + b),
            (Self::Exactly(a) | Self::AtLeast(a), Self::Exactly(b) | Self::AtLeast(b)) => match Self::from(a + b) {
                Self::Exactly(n) => Self::AtLeast(n),
                over => over,
            },
        })
    }
}

impl Default for Count {
    fn default() -> Self {
        Self::Exactly(0)
    }
}

impl From<i64> for Count {
    fn from(counted: i64) -> Self {
        if counted > COUNT_LIMIT {
            Self::Over
        } else {
            Self::Exactly(counted)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(range: std::ops::Range<u32>, at: Option<&Cursor>) -> Listed<u32> {
        let mut rows: Vec<u32> = range.collect();
        if at.is_some_and(|cursor| cursor.backwards) {
            rows.reverse();
        }
        Listed::from_rows(rows, at, Count::Exactly(60), |row| (format!("{row:03}"), Uuid::nil()))
    }

    #[test]
    fn walking_forth_and_back_keeps_the_numbers() {
        let first = page(1..27, None);
        assert_eq!((first.first, first.last(), first.previous.is_some()), (1, 25, false));
        let at = first.next.unwrap();
        let second = page(26..52, Some(&at));
        assert_eq!((second.first, second.last()), (26, 50));
        let at = second.next.unwrap();
        let third = page(51..61, Some(&at));
        assert_eq!((third.first, third.last(), third.next.is_none()), (51, 60, true));
        let at = third.previous.unwrap();
        let back = page(25..51, Some(&at));
        assert_eq!((back.first, back.last(), back.rows.first()), (26, 50, Some(&26)));
        let at = back.previous.unwrap();
        let home = page(1..26, Some(&at));
        assert_eq!((home.first, home.last(), home.previous.is_none()), (1, 25, true));
    }

    #[test]
    fn counting_is_exact_to_ten_thousand_and_so_is_adding() {
        assert_eq!(Count::from(10_000), Count::Exactly(10_000));
        assert_eq!(Count::from(10_001), Count::Over);
        let sum = |counts: &[Count]| counts.iter().copied().sum::<Count>();
        assert_eq!(sum(&[]), Count::Exactly(0));
        assert_eq!(
            sum(&[Count::Exactly(4_000), Count::Exactly(6_000)]),
            Count::Exactly(10_000)
        );
        assert_eq!(sum(&[Count::Exactly(4_000), Count::Exactly(6_001)]), Count::Over);
        assert_eq!(sum(&[Count::AtLeast(3), Count::Exactly(4)]), Count::AtLeast(7));
        assert_eq!(sum(&[Count::Over, Count::Exactly(1)]), Count::Over);
    }

    #[test]
    fn a_list_at_hand_is_walked_forth_and_back_without_a_gap() {
        let all: Vec<u128> = (1..=23).collect();
        let page = |at: Option<&Cursor>| Listed::of_sorted(all.clone(), at, 10, |row| Uuid::from_u128(*row));
        let first = page(None);
        assert_eq!((first.first, first.last(), first.rows.len()), (1, 10, 10));
        assert!(first.previous.is_none() && first.total == Count::Exactly(23));
        let second = page(first.next.as_ref());
        assert_eq!(
            (second.first, second.rows.first(), second.rows.last()),
            (11, Some(&11), Some(&20))
        );
        let third = page(second.next.as_ref());
        assert_eq!(
            (third.first, third.rows.clone(), third.next.is_none()),
            (21, vec![21, 22, 23], true)
        );
        let back = page(third.previous.as_ref());
        assert_eq!((back.first, back.rows), (11, second.rows));
        let home = page(back.previous.as_ref());
        assert_eq!((home.first, home.rows, home.previous.is_none()), (1, first.rows, true));
        // At the edges there is nothing, and a row that is gone is no place.
        let behind = Cursor {
            key: String::new(),
            id: Uuid::from_u128(23),
            number: 24,
            backwards: false,
        };
        assert_eq!((page(Some(&behind)).rows.len(), page(Some(&behind)).first), (0, 0));
        let before = Cursor {
            id: Uuid::from_u128(1),
            backwards: true,
            ..behind.clone()
        };
        assert_eq!(page(Some(&before)).first, 1);
        let gone = Cursor {
            id: Uuid::from_u128(99),
            ..behind
        };
        assert_eq!(page(Some(&gone)).rows.len(), 10);
    }

    #[test]
    fn a_cursor_that_was_tampered_with_is_the_first_page() {
        assert_eq!(Cursor::parse("'; drop table"), None);
        let cursor = Cursor {
            key: "å".into(),
            id: Uuid::nil(),
            number: 26,
            backwards: true,
        };
        assert_eq!(Cursor::parse(&cursor.encode()), Some(cursor));
    }
}
