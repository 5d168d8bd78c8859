//! Pages that refuse a form, kept for the way back.
//!
//! A browser that is led back to the answer to a POST asks whether to send the form once more, and shows an error until it
//! may. So the page is kept for a while, sealed, and the POST is answered by the way to it: an address that shows the same
//! page as often as it is asked for, with all that was typed. It is whose browser's it was made for, and nobody else's.
//!
//! What is shown once, such as a password, is not kept, nor what script asks for. A page that cannot be kept answers the
//! POST itself, and nothing is lost.

use std::io::Read;
use std::time::Duration;

use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::header::SET_COOKIE;
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse};
use flate2::read::GzDecoder;

use super::kept_store::{self as store, Sealed};
use super::layout::Flash;
use super::{Fields, PageError, Visit, pack};
use crate::db::{Error, Tx};
use crate::values::Timestamp;
use crate::values::id::KeptPageId;
use crate::values::keys::Purpose;
use crate::values::secret::TokenHash;

/// In an address: which page is shown.
const ANSWER: &str = "answer";
/// The largest page that is kept, packed, in bytes. The largest form that is taken does not fill it with prose.
const LARGEST: usize = 128 * 1024;
/// So many are kept for all those together who are not signed in: anybody can have a page made.
const OF_STRANGERS: i64 = 5_000;
/// How long a page is kept: as long as a session can last.
const LASTS: Duration = crate::accounts::sessions::ABSOLUTE;
/// How long a page of somebody who is not signed in is kept: as long as the form of a link takes at most.
const LASTS_FOR_STRANGERS: Duration = Duration::from_secs(60 * 60);

/// A page that is to be kept, on its way out.
#[derive(Debug)]
pub(super) struct ToKeep {
    visit: Visit,
    status: StatusCode,
    html: String,
}

impl ToKeep {
    pub(super) fn new(visit: Visit, status: StatusCode, html: String) -> Self {
        Self { visit, status, html }
    }

    /// Keeps it; `None` when there is no room.
    async fn keep(&self) -> Result<Option<KeptPageId>, Error> {
        let Some(packed) = pack::page(&self.html).filter(|packed| packed.len() <= LARGEST) else {
            return Ok(None);
        };
        let site = &self.visit.site;
        let (id, owner) = (KeptPageId::new(self.visit.now, &site.random), self.visit.owner());
        let page = Sealed {
            path: self.visit.path.clone(),
            status: i64::from(self.status.as_u16()),
            sealed: site
                .keys
                .seal(Purpose::KeptPage, &packed, &about(id, owner), &site.random),
        };
        let most = self.visit.visitor.is_none().then_some(OF_STRANGERS);
        let mut tx = site.db.write().await?;
        tx.quiet();
        if !store::insert(&mut tx, id, owner, &page, most, self.visit.now).await? {
            tx.give_up().await?;
            return Ok(None);
        }
        store::forget_all_but_latest(&mut tx, owner).await?;
        tx.commit().await?;
        Ok(Some(id))
    }
}

/// What a seal is bound to.
fn about(id: KeptPageId, owner: TokenHash) -> Vec<u8> {
    [id.uuid().as_bytes().as_slice(), owner.bytes()].concat()
}

/// Keeps the page of an answer that asks for it, and answers by the way to it.
pub(super) async fn keep(mut response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let Some(page) = response.response_mut().extensions_mut().remove::<ToKeep>() else {
        return response;
    };
    match Box::pin(page.keep()).await {
        Ok(Some(id)) => {
            let mut way = page.visit.see(&address(&page.visit.path, id));
            for cookie in response.headers().get_all(SET_COOKIE) {
                way.headers_mut().append(SET_COOKIE, cookie.clone());
            }
            response.into_response(way)
        }
        Ok(None) => response,
        Err(error) => {
            let error = &error as &dyn std::error::Error;
            tracing::warn!(request_id = &*page.visit.request_id, error, "a page could not be kept");
            response
        }
    }
}

fn address(path: &str, id: KeptPageId) -> String {
    let between = if path.contains('?') { '&' } else { '?' };
    format!("{path}{between}{ANSWER}={id}")
}

/// The page that an address names; where it is kept no longer, or for somebody else, the way to the page as it is now.
/// `None` when the address names none.
pub(super) async fn shown(visit: &Visit, request: &HttpRequest) -> Result<Option<HttpResponse>, PageError> {
    let Some(name) = answer_of(request) else {
        return Ok(None);
    };
    let found = match name.parse() {
        Ok(id) => find(visit, id).await?,
        Err(_) => None,
    };
    Ok(Some(match found {
        Some((status, html)) => visit.html(status, html),
        // Whoever has signed in since looks for nothing that was typed before.
        None if visit.visitor.is_some() && is_of_stranger(visit, &name).await? => visit.see(&visit.path),
        None => visit.see_with(&visit.path, Flash::notice("kept-no-more")),
    }))
}

async fn find(visit: &Visit, id: KeptPageId) -> Result<Option<(StatusCode, String)>, PageError> {
    let owner = visit.owner();
    let found = store::find(&mut visit.read().await?, id, owner, &visit.path).await?;
    let opened = found.and_then(|page| {
        let packed = visit
            .site
            .keys
            .open(Purpose::KeptPage, &page.sealed, &about(id, owner))?;
        let mut html = String::new();
        GzDecoder::new(packed.as_slice()).read_to_string(&mut html).ok()?;
        let status = u16::try_from(page.status).ok()?;
        Some((StatusCode::from_u16(status).ok()?, html))
    });
    Ok(opened)
}

async fn is_of_stranger(visit: &Visit, name: &str) -> Result<bool, PageError> {
    match name.parse() {
        Ok(id) => Ok(store::is_of_stranger(&mut visit.read().await?, id).await?),
        Err(_) => Ok(false),
    }
}

/// The page that a request asks for by its address.
fn answer_of(request: &HttpRequest) -> Option<String> {
    let query = request.query_string();
    if !matches!(*request.method(), Method::GET | Method::HEAD) || !query.contains(ANSWER) {
        return None;
    }
    let fields = Fields::parse(query.as_bytes()).ok()?;
    fields.has(ANSWER).then(|| fields.get(ANSWER).to_owned())
}

/// Path and query of a request, without what names a kept page: a form on such a page may be sent to its very address.
pub(super) fn without_answer(request: &HttpRequest) -> String {
    let whole = request.uri().path_and_query().map_or("/", |whole| whole.as_str());
    match whole.split_once('?') {
        Some((path, query)) if query.contains(ANSWER) => {
            let others = query.split('&').filter(|part| !part.starts_with("answer="));
            let others = others.collect::<Vec<_>>().join("&");
            if others.is_empty() {
                path.to_owned()
            } else {
                format!("{path}?{others}")
            }
        }
        _ => whole.to_owned(),
    }
}

/// Removes what has been kept for long.
///
/// # Errors
/// When the database does.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<(), Error> {
    store::forget_before(tx, false, now.minus(LASTS)).await?;
    store::forget_before(tx, true, now.minus(LASTS_FOR_STRANGERS)).await
}
