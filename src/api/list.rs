//! Collections as Partner Center writes them: items, their number, and links that clients follow by writing root + `/v1` +
//! address.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Call, Fault, Query};
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
    list: &'static str,
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
    const TOKEN: &'static str = "MS-ContinuationToken";
    /// Between the parts of a token.
    const SEPARATOR: char = '\u{1e}';

    /// Reads `size`, `filter`, `seekOperation` and the continuation token, from the header or the query. The token holds list,
    /// filter and size of the first page, since clients send none of them again; one of another list is refused.
    ///
    /// # Errors
    /// 400/3000 for what is wrong.
    pub fn asked(call: &Call, query: &Query, list: &'static str) -> Result<Self, Fault> {
        let number = |name: &str| match query.get(name) {
            None => Ok(None),
            Some(text) => text
                .parse::<usize>()
                .map(Some)
                .map_err(|_| Fault::property(name, "It must be a whole number.")),
        };
        let size = number("size")?.filter(|size| *size > 0);
        if number("offset")?.is_some_and(|offset| offset > 0) {
            return Err(Fault::property(
                "offset",
                "This list pages by continuation token. Leave the offset out.",
            ));
        }
        let seek = query.get("seekOperation").unwrap_or("next").to_ascii_lowercase();
        let token = call.header(Self::TOKEN).or_else(|| query.get(Self::TOKEN));
        let first = Self {
            list,
            filter: query.get("filter").map(ToOwned::to_owned),
            size: size.unwrap_or(Self::USUAL).clamp(1, Self::MOST),
            after: None,
        };
        match (seek.as_str(), token) {
            ("next", Some(token)) => first.following(token, size),
            ("next" | "first", _) => Ok(first),
            _ => Err(Fault::property(
                "seekOperation",
                "Only First and Next can be asked for here.",
            )),
        }
    }

    fn following(self, token: &str, size: Option<usize>) -> Result<Self, Fault> {
        let wrong = || {
            let what = "The continuation token is not one of this list. Begin at its first page again.";
            Fault::property(Self::TOKEN, what)
        };
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

    /// The token for the page after this cursor.
    fn token(&self, cursor: Cursor) -> String {
        let (filter, separator) = (self.filter.as_deref().unwrap_or_default(), Self::SEPARATOR);
        let cursor = Cursor {
            key: format!("{}{separator}{filter}{separator}{}", self.list, cursor.key),
            number: u32::try_from(self.size).unwrap_or(0),
            ..cursor
        };
        cursor.encode()
    }
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
