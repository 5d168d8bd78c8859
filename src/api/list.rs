//! Collections as Partner Center writes them: items, their number, and links that clients follow by writing root + `/v1` +
//! address.

use std::borrow::Cow;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Call, Fault, Query};
use crate::values::Timestamp;
use crate::values::paging::Cursor;

/// An address that a client may go to next.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Link {
    /// The address without the prefix `/v1`, percent-encoded.
    pub uri: String,
    /// The HTTP method.
    pub method: &'static str,
    /// Headers to send along.
    pub headers: Vec<LinkHeader>,
}

/// A header to send along with a link.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LinkHeader {
    /// The header's name.
    key: &'static str,
    /// The header's value.
    value: String,
}

/// What kind of resource this is.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Attributes {
    /// The kind of resource, such as `Customer` or `Collection`.
    object_type: &'static str,
    /// The revision. Send it back with a change, in `attributes.etag` or in the header `If-Match`.
    #[serde(skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
}

impl Attributes {
    /// Those of a kind of resource that has no revision.
    pub fn of(object_type: &'static str) -> Self {
        Self {
            object_type,
            etag: None,
        }
    }

    /// Those of a resource at a revision.
    pub fn at(object_type: &'static str, revision: impl ToString) -> Self {
        Self {
            etag: Some(revision.to_string()),
            ..Self::of(object_type)
        }
    }
}

impl Link {
    /// A link that is read.
    pub fn get(uri: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            method: "GET",
            headers: Vec::new(),
        }
    }
}

/// The links of a resource.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Links {
    /// The resource itself.
    #[serde(rename = "self")]
    pub own: Link,
    /// The next page, while there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Link>,
}

impl Links {
    /// Those of a resource that has no other.
    pub fn to(uri: impl Into<String>) -> Self {
        Self {
            own: Link::get(uri),
            next: None,
        }
    }
}

/// A collection, or one page of it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Collection<T> {
    /// The number of items on this page.
    pub total_count: usize,
    /// The items.
    pub items: Vec<T>,
    /// Where it is, and where it goes on.
    pub links: Links,
    /// The token of the next page, while there is one. Send it in the header `MS-ContinuationToken`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continuation_token: Option<String>,
    /// The kind of resource.
    pub attributes: Attributes,
}

impl<T> Collection<T> {
    /// A collection that is whole.
    pub fn whole(items: Vec<T>, uri: impl Into<String>) -> Self {
        Self {
            total_count: items.len(),
            items,
            links: Links::to(uri),
            continuation_token: None,
            attributes: Attributes::of("Collection"),
        }
    }
}

/// How much of a long list is asked for, from where on, and by which filter.
#[derive(Debug)]
pub struct Page {
    /// The list.
    list: Cow<'static, str>,
    /// The filter as it was sent, now or with the first page.
    pub filter: Option<String>,
    /// How many items at most.
    pub size: usize,
    /// After which.
    pub after: Option<Cursor>,
}

impl Page {
    /// The usual number of items.
    const USUAL: usize = 100;
    /// The largest.
    const MOST: usize = 500;
    pub const TOKEN: &'static str = "MS-ContinuationToken";
    /// Between the parts of a token.
    const SEPARATOR: char = '\u{1e}';

    /// Reads `size`, `filter`, `seekOperation` and the continuation token, from the header or the query. The token holds list,
    /// filter and size of the first page, since clients send none of them again; one of another list is refused.
    ///
    /// # Errors
    /// 400/3000 for what is wrong.
    pub fn asked(call: &Call, query: &Query, list: impl Into<Cow<'static, str>>) -> Result<Self, Fault> {
        let size = Self::size(query)?;
        if number(query, "offset")?.is_some_and(|offset| offset > 0) {
            return Err(Fault::property(
                "offset",
                "This list pages by continuation token. Leave the offset out.",
            ));
        }
        let seek = query.get("seekOperation").unwrap_or("next").to_ascii_lowercase();
        let token = call.header(Self::TOKEN).or_else(|| query.get(Self::TOKEN));
        let filter = query.get("filter").map(ToOwned::to_owned);
        let first = Self::first(list, filter, size.unwrap_or(Self::USUAL).clamp(1, Self::MOST));
        match (seek.as_str(), token) {
            ("next", Some(token)) => first.following(Self::TOKEN, token, size),
            ("next" | "first", _) => Ok(first),
            _ => Err(Fault::property(
                "seekOperation",
                "Only First and Next can be asked for here.",
            )),
        }
    }

    fn size(query: &Query) -> Result<Option<usize>, Fault> {
        Ok(number(query, "size")?.filter(|size| *size > 0))
    }

    /// Reads `size` and a token from the query parameter of this name, where a list has no other.
    ///
    /// # Errors
    /// 400/3000.
    pub fn of_token(query: &Query, list: impl Into<Cow<'static, str>>, name: &str) -> Result<Self, Fault> {
        let size = Self::size(query)?;
        let first = Self::first(list, None, size.unwrap_or(Self::USUAL).clamp(1, Self::MOST));
        match query.get(name) {
            Some(token) => first.following(name, token, size),
            None => Ok(first),
        }
    }

    /// The first page of a list.
    pub(super) fn first(list: impl Into<Cow<'static, str>>, filter: Option<String>, size: usize) -> Self {
        Self {
            list: list.into(),
            filter,
            size,
            after: None,
        }
    }

    /// 400: the token that was sent as `name` is not one of this list.
    pub fn wrong_token(name: &str) -> Fault {
        Fault::property(name, "It is not one of this list. Begin at its first page again.")
    }

    /// The page after the place that a token of this list names, which was sent as `name`.
    pub(super) fn following(self, name: &str, token: &str, size: Option<usize>) -> Result<Self, Fault> {
        let wrong = || Self::wrong_token(name);
        let cursor = Cursor::parse(token).ok_or_else(wrong)?;
        let mut parts = cursor.key.splitn(3, Self::SEPARATOR);
        let (Some(list), Some(filter), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(wrong());
        };
        if list != self.list || self.filter.as_deref().is_some_and(|sent| sent != filter) {
            return Err(wrong());
        }
        let before = usize::try_from(cursor.number).unwrap_or(Self::USUAL);
        Ok(Self {
            filter: Some(filter.to_owned()).filter(|filter| !filter.is_empty()),
            size: size.unwrap_or(before).clamp(1, Self::MOST),
            after: Some(Cursor {
                key: key.to_owned(),
                ..cursor
            }),
            ..self
        })
    }

    /// Where the page begins in a list that goes back in time: behind all that may come, or behind a row.
    ///
    /// # Errors
    /// 400/3000 where the token is not one of such a list.
    pub fn seek_key<T: From<Uuid>>(&self) -> Result<(Timestamp, T), Fault> {
        let Some(after) = &self.after else {
            return Ok((Timestamp::from_micros(i64::MAX), Uuid::max().into()));
        };
        let at = after.key.parse().map_err(|_| Self::wrong_token(Self::TOKEN))?;
        Ok((Timestamp::from_micros(at), after.id.into()))
    }

    /// Cuts rows that are one more than the page holds, if there are more; where the next page begins.
    pub fn cut<T>(&self, rows: &mut Vec<T>, place: impl Fn(&T) -> (Timestamp, Uuid)) -> Option<Cursor> {
        let has_more = rows.len() > self.size;
        rows.truncate(self.size);
        let (at, id) = rows.last().filter(|_| has_more).map(place)?;
        Some(Cursor {
            key: at.micros().to_string(),
            id,
            number: 0,
            backwards: false,
        })
    }

    /// How many rows tell whether there is another page.
    pub fn limit(&self) -> i64 {
        i64::try_from(self.size).map_or(i64::MAX, |size| size.saturating_add(1))
    }

    /// The token for the page after this cursor.
    pub fn token(&self, cursor: Cursor) -> String {
        let (filter, separator) = (self.filter.as_deref().unwrap_or_default(), Self::SEPARATOR);
        let cursor = Cursor {
            key: format!("{}{separator}{filter}{separator}{}", self.list, cursor.key),
            number: u32::try_from(self.size).unwrap_or(0),
            ..cursor
        };
        cursor.encode()
    }
}

fn number(query: &Query, name: &str) -> Result<Option<usize>, Fault> {
    let number = query.get(name).map(str::parse).transpose();
    number.map_err(|_| Fault::property(name, "It must be a whole number."))
}

/// A page with one item, as the API reference shows it.
pub fn example_page(item: Value, uri: &str) -> Value {
    json!({
        "totalCount": 1,
        "items": [item],
        "links": { "self": { "uri": uri, "method": "GET", "headers": [] } },
        "attributes": { "objectType": "Collection" },
    })
}

/// Answers with a page of a list. `uri` is the address of the list without the prefix and query.
pub fn page_answer<T: Serialize>(items: Vec<T>, page: &Page, next: Option<Cursor>, uri: &str) -> HttpResponse {
    let token = next.map(|cursor| page.token(cursor));
    let next = token.as_ref().map(|token| Link {
        headers: vec![LinkHeader {
            key: Page::TOKEN,
            value: token.clone(),
        }],
        ..Link::get(format!("{uri}?seekOperation=Next"))
    });
    let whole = Collection::whole(items, format!("{uri}?size={}", page.size));
    answer(
        StatusCode::OK,
        &Collection {
            links: Links { next, ..whole.links },
            continuation_token: token,
            ..whole
        },
    )
}

/// Answers with JSON.
pub fn answer(status: StatusCode, body: &impl Serialize) -> HttpResponse {
    HttpResponse::build(status)
        .content_type("application/json; charset=utf-8")
        .body(serde_json::to_vec(body).unwrap_or_default())
}
