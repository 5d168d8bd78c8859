//! Lists below `/api`: items, and the address of the next page.

use std::borrow::Cow;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::LINK;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Call, Fault, Page, Query, answer};
use crate::values::paging::Cursor;

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Items<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// The address of the next page; absent on the last. The same is in the header `Link`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// The query parameters of a list.
const LIMIT: &str = "limit";
const CURSOR: &str = "cursor";
/// The usual number of items.
const USUAL: usize = 50;

impl Page {
    /// The page that `limit` and `cursor` ask for, with at most `most` items. The cursor holds the filter of the first page; one
    /// of another list is refused.
    ///
    /// # Errors
    /// 400 naming the parameter.
    pub fn by_cursor(
        query: &Query,
        list: impl Into<Cow<'static, str>>,
        filter: Option<&str>,
        most: usize,
    ) -> Result<Self, Fault> {
        let wrong = || Fault::property(LIMIT, format!("It must be a number from 1 to {most}."));
        let size = match query.get(LIMIT) {
            None => USUAL.min(most),
            Some(text) => text
                .parse()
                .ok()
                .filter(|size| (1..=most).contains(size))
                .ok_or_else(wrong)?,
        };
        let first = Self::first(list, filter.map(ToOwned::to_owned), size);
        match query.get(CURSOR) {
            None => Ok(first),
            Some(cursor) => first.following(CURSOR, cursor, Some(size)),
        }
    }

    /// The page of a list that is at hand whole and in its order: for lists that are short by nature. With the cursor to the
    /// next page.
    ///
    /// # Errors
    /// 400 where the cursor leads nowhere.
    pub fn of_whole<T>(
        &self,
        rows: Vec<T>,
        key: impl Fn(&T) -> (String, Uuid),
    ) -> Result<(Vec<T>, Option<Cursor>), Fault> {
        let from = match &self.after {
            None => 0,
            Some(after) => {
                let place = rows.iter().position(|row| key(row) == (after.key.clone(), after.id));
                place.map(|place| place + 1).ok_or_else(|| Self::wrong_token(CURSOR))?
            }
        };
        let mut rest = rows.into_iter().skip(from);
        let items: Vec<_> = rest.by_ref().take(self.size).collect();
        let last = rest.next().and(items.last());
        let next = last.map(&key).map(|(key, id)| Cursor {
            key,
            id,
            number: 1,
            backwards: false,
        });
        Ok((items, next))
    }
}

/// Answers with a page of a list whose address, without query, is `path`.
pub fn items_answer<T: Serialize>(
    call: &Call,
    page: &Page,
    (items, next): (Vec<T>, Option<Cursor>),
    path: &str,
) -> HttpResponse {
    let next = next.map(|cursor| {
        let token = page.token(cursor);
        call.site()
            .absolute(&format!("{path}?{LIMIT}={}&{CURSOR}={token}", page.size))
    });
    let link = next.as_ref().map(|next| format!("<{next}>; rel=\"next\""));
    let mut response = answer(StatusCode::OK, &Items { items, next });
    if let Some(link) = link.and_then(|link| link.parse().ok()) {
        response.headers_mut().insert(LINK, link);
    }
    response
}
