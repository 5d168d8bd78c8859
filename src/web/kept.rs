//! Pages that refuse a form, kept for the way back.
//!
//! A browser that is led back to the answer to a POST asks whether to send the form once more, and shows an error until it
//! may. So the page is kept for a while, sealed, and the POST is answered by the way to it: the form's address, and which
//! page. Whoever opens that gets what the address answers by now, by the very handler that decides who may see what; only
//! where the same form stands there is the kept page shown in its place, with all that was typed. It is whose browser's it
//! was made for, and nobody else's.
//!
//! What is shown once, such as a password, is not kept, nor what script asks for. A page that cannot be kept answers the
//! POST itself, and nothing is lost.

use std::io::Read;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::header::SET_COOKIE;
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse};
use flate2::read::GzDecoder;

use super::kept_store::{self as store, Kept};
use super::layout::Flash;
use super::resume::is_local;
use super::{PageError, Visit, assets, pack, paths};
use crate::accounts::sessions;
use crate::db::{Database, Error};
use crate::values::Timestamp;
use crate::values::id::KeptPageId;
use crate::values::keys::Purpose;

/// In an address, before the identifier of the page that is shown.
const ANSWER: &str = "answer=";
/// The largest page that is kept, packed, in bytes: the largest form that is taken does not fill it with prose.
const LARGEST: usize = 128 * 1024;
/// The same of somebody who is not signed in, whose forms are short.
const LARGEST_OF_STRANGERS: usize = 16 * 1024;
/// So many are kept for all those together who are not signed in: anybody can have a page made.
const OF_STRANGERS: i64 = 2_000;
/// So many are kept for them in one second: nobody shall wait for what strangers have written down.
const OF_STRANGERS_A_SECOND: u32 = 20;
/// How long a page of somebody who is not signed in is kept: as long as the form of a link takes at most.
const LASTS_FOR_STRANGERS: Duration = Duration::from_secs(60 * 60);
/// How long the answer to a form waits for its page to be kept.
const PATIENCE: Duration = Duration::from_millis(300);

/// When a page that was kept is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// In the place of the form, for whoever may still see that.
    AsForm,
    /// In any case: it holds nothing but what the person typed.
    Always,
}

/// A page that is to be kept, on its way out.
#[derive(Debug)]
pub(super) struct ToKeep {
    pub visit: Visit,
    pub path: String,
    pub status: StatusCode,
    pub shown: Shown,
    pub html: String,
    /// The form token in it.
    pub csrf: String,
}

/// How many pages of strangers were kept in which second.
#[derive(Debug, Default)]
pub struct Tempo(Mutex<(i64, u32)>);

impl Tempo {
    /// Whether one more may be kept now.
    fn allows(&self, now: Timestamp) -> bool {
        let second = now.micros() / 1_000_000;
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != second {
            *kept = (second, 0);
        }
        kept.1 += 1;
        kept.1 <= OF_STRANGERS_A_SECOND
    }
}

impl ToKeep {
    /// Keeps it; `None` when there is no room.
    async fn keep(&self) -> Result<Option<KeptPageId>, Error> {
        let (visit, site) = (&self.visit, &self.visit.site);
        let is_stranger = visit.person().is_none();
        if is_stranger && !site.tempo.allows(visit.now) {
            return Ok(None);
        }
        let id = KeptPageId::new(visit.now, &site.random);
        let largest = if is_stranger { LARGEST_OF_STRANGERS } else { LARGEST };
        let packed = pack::page(&with_marks(&self.html, id, &self.csrf));
        let Some(packed) = packed.filter(|packed| packed.len() <= largest) else {
            return Ok(None);
        };
        let mut page = Kept {
            owner_hash: visit.owner(),
            path: self.path.clone(),
            form: self.form().to_owned(),
            status: i64::from(self.status.as_u16()),
            is_always_shown: self.shown == Shown::Always,
            sealed: Vec::new(),
        };
        page.sealed = site
            .keys
            .seal(Purpose::KeptPage, &packed, &about(id, &page), &site.random);
        let most = is_stranger.then_some(OF_STRANGERS);
        let mut tx = site.db.write().await?;
        tx.quiet();
        if !store::insert(&mut tx, id, &page, most, visit.now).await? {
            tx.give_up().await?;
            return Ok(None);
        }
        store::forget_all_but_latest(&mut tx, page.owner_hash, id).await?;
        tx.commit().await?;
        Ok(Some(id))
    }

    /// The path that its form is sent to: that of its address, or the one that this was sent to.
    fn form(&self) -> &str {
        let at = paths::page_of(&self.path);
        if sends_to(&self.html, at) {
            at
        } else {
            paths::page_of(&self.visit.path)
        }
    }
}

/// A page as its address answers it by now, where perhaps one that was kept is shown instead.
#[derive(Debug)]
pub(super) struct Plain(pub String);

/// Whether a page has a form that is sent to a path.
fn sends_to(html: &str, path: &str) -> bool {
    ['"', '?']
        .iter()
        .any(|end| html.contains(&format!("action=\"{path}{end}")))
}

/// What a seal is bound to: all that is kept of a page besides.
fn about(id: KeptPageId, page: &Kept) -> Vec<u8> {
    let mut about = id.uuid().into_bytes().to_vec();
    about.extend(page.owner_hash.bytes());
    about.extend(page.status.to_be_bytes());
    about.push(u8::from(page.is_always_shown));
    about.extend(page.path.as_bytes());
    about.push(0);
    about.extend(page.form.as_bytes());
    about
}

/// Puts marks where another answer has something else: for the form token, and for static files, whose addresses the next
/// version of the program may change. Nobody can have typed a mark: it holds an identifier that was made afterwards.
fn with_marks(html: &str, id: KeptPageId, csrf: &str) -> String {
    let mut html = html.replace(csrf, &format!("{id} token"));
    for (name, address) in assets::addresses() {
        html = html.replace(address, &format!("{id} {name}"));
    }
    html
}

fn without_marks(html: &str, id: KeptPageId, csrf: &str) -> String {
    let mut html = html.replace(&format!("{id} token"), csrf);
    for (name, address) in assets::addresses() {
        html = html.replace(&format!("{id} {name}"), address);
    }
    html
}

/// Keeps the page of an answer that asks for it, and answers by the way to it.
pub(super) async fn keep(mut response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let page = response.response_mut().extensions_mut().remove::<ToKeep>();
    let Some(page) = page.filter(|page| is_local(&page.path)) else {
        return response;
    };
    match tokio::time::timeout(PATIENCE, Box::pin(page.keep())).await {
        Ok(Ok(Some(id))) => {
            let mut way = page.visit.see(&address(&page.path, id));
            for cookie in response.headers().get_all(SET_COOKIE) {
                way.headers_mut().append(SET_COOKIE, cookie.clone());
            }
            response.into_response(way)
        }
        Ok(Ok(None)) => response,
        Ok(Err(error)) => {
            let error = &error as &dyn std::error::Error;
            tracing::warn!(request_id = &*page.visit.request_id, error, "a page could not be kept");
            response
        }
        Err(_) => {
            tracing::info!(
                request_id = &*page.visit.request_id,
                "a page was not kept: the database is busy"
            );
            response
        }
    }
}

fn address(path: &str, id: KeptPageId) -> String {
    let between = if path.contains('?') { '&' } else { '?' };
    format!("{path}{between}{ANSWER}{id}")
}

/// What is answered in the place of what the address itself answers, where it names a page that was kept; where that is
/// kept no longer, or for somebody else, the way to the page as it is now. `None` when it names none, or does not lead to the
/// form any more.
pub(super) async fn instead(response: &ServiceResponse<BoxBody>) -> Result<Option<HttpResponse>, PageError> {
    let request = response.request();
    let Some(name) = answer_of(request) else {
        return Ok(None);
    };
    let visit = Visit::of(request);
    let plain = response
        .response()
        .extensions()
        .get::<Plain>()
        .map(|plain| plain.0.clone());
    let plain = plain.filter(|_| response.status() == StatusCode::OK);
    if let Ok(id) = name.parse()
        && let Some((page, html)) = find(&visit, id).await?
    {
        let status = u16::try_from(page.status)
            .ok()
            .and_then(|code| StatusCode::from_u16(code).ok());
        let shows = page.is_always_shown || plain.is_some_and(|plain| sends_to(&plain, &page.form));
        return Ok(status.filter(|_| shows).map(|status| visit.html(status, html)));
    }
    // Signing out twice at once: the page was for the session that has ended, and the address has no other one.
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        return Ok(Some(visit.see(paths::HOME)));
    }
    if plain.is_none() || !is_local(&visit.path) {
        return Ok(None);
    }
    Ok(Some(visit.see_with(&visit.path, Flash::notice("kept-no-more"))))
}

async fn find(visit: &Visit, id: KeptPageId) -> Result<Option<(Kept, String)>, PageError> {
    let found = store::find(&mut visit.read().await?, id, visit.owner(), &visit.path).await?;
    Ok(found.and_then(|page| {
        let packed = visit
            .site
            .keys
            .open(Purpose::KeptPage, &page.sealed, &about(id, &page))?;
        let mut html = String::new();
        GzDecoder::new(packed.as_slice()).read_to_string(&mut html).ok()?;
        Some((page, without_marks(&html, id, &visit.csrf())))
    }))
}

/// The page that a request asks for by its address.
pub(super) fn answer_of(request: &HttpRequest) -> Option<&str> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    let mut parts = request.query_string().split('&');
    parts.find_map(|part| part.strip_prefix(ANSWER))
}

/// Path and query of a request, without what names a kept page: a form on such a page may be sent to its very address.
pub(super) fn without_answer(request: &HttpRequest) -> String {
    let whole = request.uri().path_and_query().map_or("/", |whole| whole.as_str());
    match whole.split_once('?') {
        Some((path, query)) if query.contains(ANSWER) => {
            let others: Vec<_> = query.split('&').filter(|part| !part.starts_with(ANSWER)).collect();
            match others.as_slice() {
                [] => path.to_owned(),
                others => format!("{path}?{}", others.join("&")),
            }
        }
        _ => whole.to_owned(),
    }
}

/// Removes what has been kept for long, and what belongs to a session that is no more; some at a time, since others write.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(db: &Database, now: Timestamp) -> Result<(), Error> {
    loop {
        let mut tx = db.write().await?;
        tx.quiet();
        let gone = store::forget_some(&mut tx, now.minus(sessions::ABSOLUTE), now.minus(LASTS_FOR_STRANGERS)).await?;
        tx.commit().await?;
        if gone == 0 {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;
    use crate::values::Random;

    #[test]
    fn an_address_is_the_same_without_what_names_a_kept_page() {
        let id = KeptPageId::new(Timestamp::from_micros(1), &Random::seeded(1));
        for path in ["/a", "/a?b=%20c&d", "/a?an%73wer=x&b=answer", "/a?b=%FF&&c="] {
            let request = TestRequest::with_uri(&address(path, id)).to_http_request();
            assert_eq!(without_answer(&request), path);
            assert_eq!(answer_of(&request), Some(id.to_string().as_str()));
            let request = TestRequest::with_uri(path).to_http_request();
            assert_eq!(without_answer(&request), path);
            assert_eq!(answer_of(&request), None);
        }
    }

    #[test]
    fn what_another_answer_has_otherwise_is_put_in_anew_and_nothing_else_is_touched() {
        let id = KeptPageId::new(Timestamp::from_micros(1), &Random::seeded(1));
        let sheet = assets::address("assent.css");
        assert!(!sheet.is_empty());
        let html = format!("<link href={sheet}><input value=T0><input value=T0>{id} {id}-token assent.css");
        let marked = with_marks(&html, id, "T0");
        assert!(!marked.contains("T0") && !marked.contains(sheet), "{marked}");
        assert_eq!(without_marks(&marked, id, "T1"), html.replace("T0", "T1"));
    }

    #[test]
    fn no_more_than_some_pages_of_strangers_are_kept_in_a_second() {
        let tempo = Tempo::default();
        let at = |seconds: i64| Timestamp::from_micros(seconds * 1_000_000);
        let allowed = (0..100).filter(|_| tempo.allows(at(1))).count();
        assert_eq!(allowed, OF_STRANGERS_A_SECOND as usize);
        assert!(tempo.allows(at(2)));
    }
}
