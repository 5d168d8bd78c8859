//! What every handler runs inside: before it the headers that are kept, the origin check and the form's body; behind it
//! the error page.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{CONTENT_TYPE, HOST, HeaderMap, HeaderValue, ORIGIN};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, BytesMut, Data};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, ResponseError};
use askama::Template;
use futures_util::StreamExt;
use tokio::sync::OwnedSemaphorePermit;

use super::body::{self, Body, Rest};
use super::resume::{self, Resume};
use super::spool::{Full, Uploads};
use super::{Fields, Form, PageError, Site, Visit, filters, paths, refused, reshow};

/// The most that a form may hold, in bytes.
pub(super) const FORM_LIMIT: usize = 256 * 1024;
/// Beyond this many bytes, forms of people who are not signed in are read a limited number at a time: any number of strangers
/// may send them.
const SMALL_FORM: usize = 16 * 1024;
/// The most that a handler takes raw, in bytes.
pub const RAW_LIMIT: usize = 64 * 1024;

/// The body of an urlencoded POST: kept beside the request, since a form that nobody is signed in for must not be lost.
#[derive(Debug, Clone)]
pub(super) struct PostedBody(pub Bytes);

/// The same of a form with a file, without the file: its extractor leaves it when the form cannot be taken.
#[derive(Debug, Clone)]
pub(super) struct PostedParts(pub Fields);

/// The middleware of pages, inside that of sessions: says who makes the request, refuses what another site sends, and reads
/// an urlencoded body before the handler and its extractors, since the form may have to be kept.
pub async fn receive(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody>>, actix_web::Error> {
    let loaded = Visit::begin(request.request());
    if changes(request.method()) && is_cross_site(&request) {
        return Ok(request.error_response(PageError::CrossSite).map_into_right_body());
    }
    let is_form = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            value
                .split(';')
                .next()
                .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
        });
    if is_form && request.method() == Method::POST {
        let mut payload = request.take_payload();
        let visit = Visit::of(request.request());
        let strangers = visit.person().is_none().then_some(&*visit.site.uploads);
        match read(&mut payload, strangers).await {
            Ok((body, permit)) => {
                request.extensions_mut().insert(PostedBody(body));
                // As long as the form is in memory.
                if let Some(permit) = permit {
                    request.extensions_mut().insert(permit);
                }
            }
            Err(error) => return Ok(request.error_response(error).map_into_right_body()),
        }
    }
    if let Err(error) = loaded {
        return Ok(request.error_response(error).map_into_right_body());
    }
    let language = match Box::pin(reshow::prepare(&mut request)).await {
        Ok(language) => language,
        Err(error) => return Ok(request.error_response(error).map_into_right_body()),
    };
    let mut response = next.call(request).await?;
    if let Some(language) = language {
        Visit::of(response.request()).remember_language(response.response_mut(), language);
    }
    Ok(response.map_into_left_body())
}

/// Whether a request may change something.
fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Reads a form. One of a stranger needs a permit of these uploads when it is large.
async fn read(
    payload: &mut Payload,
    strangers: Option<&Uploads>,
) -> Result<(Bytes, Option<OwnedSemaphorePermit>), PageError> {
    let (mut bytes, mut permit) = (BytesMut::new(), None);
    let mut seen = 0;
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|error| body::unread(&error))?;
        seen += chunk.len();
        if let Some(uploads) = strangers.filter(|_| seen > SMALL_FORM && permit.is_none()) {
            permit = Some(uploads.admit_form().ok_or(PageError::Overloaded)?);
        }
        if seen <= FORM_LIMIT {
            bytes.extend_from_slice(&chunk);
        }
    }
    if seen > FORM_LIMIT {
        Err(PageError::TooLarge)
    } else {
        Ok((bytes.freeze(), permit))
    }
}

/// The middleware of all addresses: drops the headers that nothing reads, gives the body an end in time and in size, and
/// makes a page of every error.
pub async fn guard(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    // It would panic if anybody else held the request: what stands outside of this only looks at it.
    let_buffer_go(request.headers_mut());
    let changes = changes(request.method());
    let rest = limit_body(&mut request);
    let response = next.call(request).await;
    if let Some(rest) = rest {
        rest.abandon();
    }
    let response = response?.map_into_boxed_body();
    // In memory of its own, as the error page: few requests are refused.
    Box::pin(refused::record(&response, changes)).await;
    let mut of_actix = None;
    let Some(error) = error_of(&response, &mut of_actix) else {
        return Ok(response);
    };
    // In memory of its own: otherwise every request held the room of an error page for as long as it takes.
    let answer = Box::pin(answer(&response, error, changes)).await;
    Ok(response.into_response(answer))
}

/// Gives the body of a request an end; what comes back is for after the answer.
fn limit_body(request: &mut ServiceRequest) -> Option<Rest> {
    let payload = request.take_payload();
    if matches!(payload, Payload::None) {
        return None;
    }
    let limit = request.app_data::<Data<Site>>().map(|site| site.arrival);
    let (body, rest) = Body::new(payload, limit.unwrap_or_default());
    request.set_payload(Payload::Stream {
        payload: Box::pin(body),
    });
    Some(rest)
}

/// What browsers say of themselves and nothing here asks: nearly half of their headers. Anyone who comes to ask for one takes it
/// out; whether a connection goes on, actix has read before.
const UNASKED: [&str; 9] = [
    "cache-control",
    "connection",
    "sec-ch-ua",
    "sec-ch-ua-mobile",
    "sec-ch-ua-platform",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-user",
    "upgrade-insecure-requests",
];

/// Keeps of the headers what may be asked for, in as little room, and copies it out of the buffer that the request was read
/// into. Their values are slices of that buffer, and actix keeps some hundred requests that are over, to use their room again:
/// with each it kept 8 KB of what had arrived, passwords among it.
fn let_buffer_go(headers: &mut HeaderMap) {
    headers.retain(|name, _| !UNASKED.contains(&name.as_str()));
    let mut own = HeaderMap::with_capacity(headers.len_keys());
    for (name, value) in headers.iter() {
        let copy = HeaderValue::from_bytes(value.as_bytes());
        // actix lets nothing through that this would refuse.
        own.append(name.clone(), copy.unwrap_or_else(|_| value.clone()));
    }
    *headers = own;
}

/// The error that an answer has yet to tell: a handler's own, or one of actix's, which is put into `of_actix`. `None` for an
/// answer that brings its own words.
pub(super) fn error_of<'a>(
    response: &'a ServiceResponse,
    of_actix: &'a mut Option<PageError>,
) -> Option<&'a PageError> {
    let own = response.response().error().and_then(|error| error.as_error());
    let status = response.status();
    let is_told = response.headers().contains_key(CONTENT_TYPE);
    match own {
        Some(own) => Some(own),
        None if is_told || !(status.is_client_error() || status.is_server_error()) => None,
        None => Some(of_actix.insert(PageError::of_status(status))),
    }
}

/// Browsers say where a request comes from. Programs that say nothing still need the form's token.
fn is_cross_site(request: &ServiceRequest) -> bool {
    let headers = request.headers();
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = header("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    match headers.get(ORIGIN).map(|origin| origin.to_str()) {
        None => false,
        Some(Err(_)) => true,
        Some(Ok(origin)) => !is_own(origin, headers, request.app_data::<Data<Site>>()),
    }
}

fn is_own(origin: &str, headers: &HeaderMap, site: Option<&Data<Site>>) -> bool {
    if site.is_some_and(|site| origin == site.public_url) {
        return true;
    }
    let authority = origin.split_once("://").map(|(_, authority)| authority);
    authority.is_some() && authority == headers.get(HOST).and_then(|host| host.to_str().ok())
}

#[derive(Template)]
#[template(path = "errors/error.html")]
struct ErrorPage {
    heading: &'static str,
    sentence: &'static str,
    /// Where to go on: address and message.
    ways: Vec<(&'static str, &'static str)>,
    /// What was typed, to be sent again, when trying again is what helps.
    again: Option<Resume>,
    /// The file was not taken: what was typed is of no use without it.
    needs_file: bool,
    token: String,
}

impl ErrorPage {
    fn new(error: &PageError, visit: &Visit, typed: Option<Resume>) -> Self {
        let home = if visit.person().is_some() {
            (paths::HOME, "error-way-home")
        } else {
            (paths::SIGN_IN, "error-way-sign-in")
        };
        // Without cookies it would only come back here, until they are allowed.
        let again = typed.filter(|typed| {
            let helps = error.retry_after().is_some() || matches!(error, PageError::NoCookies);
            helps && !typed.has_secrets
        });
        Self {
            heading: error.message(),
            sentence: error.sentence(),
            ways: vec![home],
            needs_file: matches!(error, PageError::Uploads(_)),
            token: again.as_ref().map(|again| again.token(visit)).unwrap_or_default(),
            again,
        }
    }
}

async fn answer(response: &ServiceResponse, error: &PageError, changes: bool) -> HttpResponse {
    let request = response.request();
    let visit = Visit::of(request);
    report(&visit.request_id, error);
    // A link whose end no route takes: no part of its secret stays in the address.
    if matches!(error, PageError::NotFound) && !changes && paths::is_link(&visit.path) {
        return visit.damaged_link();
    }
    let typed = typed(request);
    let made = match (error, typed) {
        (PageError::SignIn, Some(resume)) => resume::sign_in(&visit, resume, Form::default()),
        (PageError::SignIn, None) if changes => Ok(visit.see(paths::SIGN_IN)),
        (PageError::SignIn, None) => Ok(visit.see(&paths::sign_in_then(&visit.path))),
        (PageError::ChangePassword, _) if changes => Ok(visit.see(paths::PASSWORD)),
        (PageError::ChangePassword, _) => Ok(visit.see(&paths::password_then(&visit.path))),
        (PageError::StaleForm, Some(resume)) => resume::go_on(&visit, resume, false),
        (_, typed) => visit.page(error.status_code(), ErrorPage::new(error, &visit, typed)),
    };
    let mut answer = made.unwrap_or_else(|fault| {
        tracing::error!(
            error = &fault as &dyn std::error::Error,
            "an error page could not be made"
        );
        fault.error_response()
    });
    error.set_head(&mut answer);
    answer
}

/// What was typed into the form that could not be taken.
fn typed(request: &HttpRequest) -> Option<Resume> {
    let extensions = request.extensions();
    // What was chosen a step before may stand behind the question mark.
    let path = request.uri().path_and_query()?.as_str();
    if let Some(parts) = extensions.get::<PostedParts>() {
        return Some(Resume::new(path, &parts.0, true));
    }
    let fields = Fields::parse(&extensions.get::<PostedBody>()?.0).ok()?;
    Some(Resume::new(path, &fields, false))
}

/// Faults are logged here, once, where they are handled; what people do wrong is not a fault.
pub(super) fn report(request_id: &str, error: &PageError) {
    match error {
        PageError::Fault(_) => {
            tracing::error!(request_id, error = error as &dyn std::error::Error, "a page failed");
        }
        PageError::Database(_) | PageError::Overloaded | PageError::Uploads(Full::All) => {
            tracing::warn!(
                request_id,
                error = error as &dyn std::error::Error,
                "a page had to be put off"
            );
        }
        PageError::CrossSite | PageError::StaleForm | PageError::NoCookies => {
            tracing::info!(request_id, "refused: {error}");
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::{COOKIE, HeaderName, USER_AGENT};

    use super::*;

    #[test]
    fn what_a_request_was_read_into_is_not_kept_by_its_headers() {
        let read = Bytes::from(b"a=1b=2Firefox\xc3\xa9password".to_vec());
        let value = |range| HeaderValue::from_maybe_shared(read.slice(range)).unwrap();
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, value(0..3));
        headers.append(COOKIE, value(3..6));
        headers.append(USER_AGENT, value(6..15));
        assert!(!read.is_unique());

        let_buffer_go(&mut headers);

        assert!(read.is_unique());
        let cookies: Vec<_> = headers.get_all(COOKIE).map(HeaderValue::as_bytes).collect();
        assert_eq!(cookies, [b"a=1", b"b=2"]);
        assert_eq!(headers.get(USER_AGENT).unwrap().as_bytes(), b"Firefox\xc3\xa9");
    }

    #[test]
    fn of_the_headers_nothing_goes_that_somebody_asks_for() {
        let asked = [
            "accept",
            "accept-encoding",
            "accept-language",
            "authorization",
            "content-length",
            "content-type",
            "cookie",
            "host",
            "if-none-match",
            "origin",
            "sec-fetch-site",
            "user-agent",
            "x-forwarded-for",
            "x-of-a-program",
        ];
        let mut headers = HeaderMap::new();
        for name in asked.iter().chain(&UNASKED) {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static("1"));
        }

        let_buffer_go(&mut headers);

        let mut kept: Vec<_> = headers.keys().map(HeaderName::as_str).collect();
        kept.sort_unstable();
        assert_eq!(kept, asked);
    }
}
