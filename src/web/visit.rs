//! One request of one person: who it is, when, from where, in which language; and the answer to it.

use std::future::{Ready, ready};
use std::rc::Rc;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header::{ACCEPT_LANGUAGE, CONTENT_ENCODING, HeaderName, HeaderValue, LOCATION, USER_AGENT, VARY};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse};
use askama::Template;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tracing_actix_web::RequestId;

use super::cookies::{Cookies, DEVICE, FLASH, LANGUAGE, VISITOR};
use super::form_token::PersonMark;
use super::layout::{self, Flash, Page};
use super::session::{self, Current};
use super::{Form, PageError, Site, client_address, form_token, nav, pack, resume};
use crate::accounts::people::Mailer;
use crate::accounts::{self, Principal, Visitor};
use crate::audit::Context;
use crate::db::{self, Reader, Tx};
use crate::values::secret::Token;
use crate::values::{Language, TimeZone, Timestamp};
use crate::words::isolation::in_html;

/// A visit, cheap to clone: every extractor of one request shares it.
#[derive(Debug, Clone)]
pub struct Visit(Rc<Facts>);

/// What is known about a request before its page begins.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The installation.
    pub site: Data<Site>,
    /// Who makes the request.
    pub principal: Principal,
    /// The language of the answer: the account's, the switch's, the browser's.
    pub language: Language,
    /// The time zone in which moments are shown.
    pub zone: TimeZone,
    /// The moment of the request: one for all that it does.
    pub now: Timestamp,
    /// Path and query of the page: those of the request, unless the handler says otherwise by [`Visit::at`].
    pub path: String,
    /// What error pages and logs call the request.
    pub request_id: Arc<str>,
    network_address: Arc<str>,
    user_agent: Arc<str>,
    /// What tells this browser from others; its cookie is set at the first sign-in.
    pub(super) browser: Token,
    pub(super) browser_is_new: bool,
    pub(super) session: Current,
    /// The secret that the form token is derived from: the session's, or that of a visitor's cookie.
    secret: Token,
    /// The visitor's cookie has yet to be set.
    secret_is_new: bool,
    flash: Option<Flash>,
    had_flash: bool,
    /// A page may be compressed on its way to this browser.
    packs: bool,
    /// What was typed into the form that is to be shown again (`web/reshow.rs`).
    typed: Option<Form>,
    /// The request is a POST: a page that answers it tells the browser its address.
    is_post: bool,
}

impl Facts {
    /// The facts without the session: those of somebody who has not signed in.
    fn bare(request: &HttpRequest) -> Self {
        // `portal.rs` gives every app its site; without one nothing else would work either.
        let site = request
            .app_data::<Data<Site>>()
            .cloned()
            .unwrap_or_else(|| unreachable!("an app without a site"));
        let header = |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
        let language = Cookies::read(request, &site, LANGUAGE)
            .and_then(|tag| language_of(&tag))
            .unwrap_or_else(|| Language::negotiate(header(ACCEPT_LANGUAGE).unwrap_or_default()));
        let known = Cookies::read(request, &site, VISITOR).and_then(|text| Token::parse(&text));
        let browser = Cookies::read(request, &site, DEVICE).and_then(|text| Token::parse(&text));
        let flash_cookie = Cookies::read(request, &site, FLASH);
        let request_id = request
            .extensions()
            .get::<RequestId>()
            .map(ToString::to_string)
            .unwrap_or_default();
        Self {
            principal: Principal::Anonymous,
            language,
            zone: TimeZone::utc(),
            now: site.clock.now(),
            path: request
                .uri()
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
            request_id: request_id.into(),
            network_address: client_address::of(request, &site.trusted_proxies).into(),
            user_agent: header(USER_AGENT)
                .unwrap_or_default()
                .chars()
                .take(300)
                .collect::<String>()
                .into(),
            browser_is_new: browser.is_none(),
            browser: browser.unwrap_or_else(|| Token::new(&site.random)),
            typed: None,
            is_post: request.method() == Method::POST,
            session: Current::of(request),
            secret_is_new: known.is_none(),
            secret: known.unwrap_or_else(|| Token::new(&site.random)),
            had_flash: flash_cookie.is_some(),
            flash: flash_cookie.and_then(|text| Flash::open(&site.keys, &text)),
            packs: pack::may_pack(request),
            site,
        }
    }

    /// Takes over what the store has found of the session. Where the database did not answer, the session's secret is
    /// known nevertheless: a form on that page is sent once the database is back, and belongs to the session then.
    fn load(&mut self) -> Result<(), PageError> {
        let Some(loaded) = self.session.loaded()? else {
            return Ok(());
        };
        if let Some(token) = Token::parse(&loaded.secret) {
            self.hold(token);
        }
        self.enter(loaded.visitor?);
        Ok(())
    }

    fn hold(&mut self, token: Token) {
        self.secret = token;
        self.secret_is_new = false;
    }

    fn enter(&mut self, visitor: Visitor) {
        if let Some(language) = visitor.language {
            self.language = language;
        }
        self.zone = visitor.time_zone;
        self.principal = Principal::Person(visitor);
    }
}

/// A language that the switch may set: one of the four, or the pseudo-language by its exact tag.
fn language_of(tag: &str) -> Option<Language> {
    Language::ALL
        .into_iter()
        .chain([Language::Pseudo])
        .find(|language| language.tag() == tag)
}

impl Visit {
    /// Makes the visit of a request from the session that was loaded for it.
    ///
    /// # Errors
    /// If the database did not tell whose session it is. The visit is then that of somebody who has not signed in.
    pub(super) fn begin(request: &HttpRequest) -> Result<(), PageError> {
        let mut facts = Facts::bare(request);
        let loaded = facts.load();
        request.extensions_mut().insert(Self(Rc::new(facts)));
        loaded
    }

    /// The visit of this request; outside the pages' scope that of somebody who has not signed in.
    pub fn of(request: &HttpRequest) -> Self {
        if let Some(visit) = request.extensions().get::<Self>() {
            return visit.clone();
        }
        let visit = Self(Rc::new(Facts::bare(request)));
        request.extensions_mut().insert(visit.clone());
        visit
    }

    /// The person who is signed in.
    pub fn person(&self) -> Option<&Visitor> {
        self.principal.person()
    }

    /// The same request, as made by the person whose session it has just begun.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn within(&self, session: &Token) -> Result<Self, PageError> {
        let mut facts = Facts::clone(self);
        if let Some(visitor) = Box::pin(session::find(&facts.site, session, facts.now)).await? {
            facts.hold(session.clone());
            facts.enter(Visitor::clone(&visitor));
        }
        Ok(Self(Rc::new(facts)))
    }

    /// The same request, as one that shows its form again with what was typed, perhaps in another language.
    pub(super) fn reshowing(&self, typed: Form, language: Option<Language>) -> Self {
        Self(Rc::new(Facts {
            typed: Some(typed),
            language: language.unwrap_or(self.language),
            ..Facts::clone(self)
        }))
    }

    /// What was typed into the form that is to be shown again, without secrets and files; `None` when a page is opened.
    pub fn typed(&self) -> Option<Form> {
        self.typed.clone()
    }

    /// The form of a page: what was typed if it is to be shown again, otherwise as the page fills it in.
    #[must_use]
    pub fn typed_or(&self, filled: Form) -> Form {
        self.typed().unwrap_or(filled)
    }

    /// Remembers the language in the account of the person who is signed in; `/language` and the switch of a form set it
    /// in the browser, too.
    ///
    /// # Errors
    /// If there is no such language, or the database query fails.
    pub async fn choose_language(&self, tag: &str) -> Result<Language, PageError> {
        let language = language_of(tag).ok_or(PageError::BadRequest("error-no-such-language"))?;
        if let Some(visitor) = self.person() {
            self.transact(async |tx| accounts::choose_language(tx, visitor.account, language).await)
                .await?;
        }
        Ok(language)
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// If the database gives none.
    pub async fn read(&self) -> Result<Reader, PageError> {
        Ok(self.site.db.read().await?)
    }

    /// Runs a change in a transaction, for handlers of POST only: `Ok` commits, `Err` rolls back. See
    /// [`Database::transact`](crate::db::Database::transact).
    ///
    /// # Errors
    /// The error of `change`, or the database's.
    pub async fn transact<T, E>(&self, change: impl AsyncFnOnce(&mut Tx) -> Result<T, E>) -> Result<T, E>
    where
        E: From<db::Error>,
    {
        self.site.db.transact(change).await
    }

    /// The circumstances for verbs.
    pub fn cx(&self) -> Context {
        Context {
            now: self.now,
            random: self.site.random.clone(),
            actor: self.principal.actor(),
            network_address: Arc::clone(&self.network_address),
            user_agent: Arc::clone(&self.user_agent),
            browser: Some(URL_SAFE_NO_PAD.encode(self.browser.hash().bytes()).into()),
            request_id: Arc::clone(&self.request_id),
        }
    }

    /// What verbs write letters with links by.
    pub fn mailer(&self) -> Mailer<'_> {
        self.site.mailer()
    }

    /// Today, where the visitor is.
    pub fn today(&self) -> chrono::NaiveDate {
        self.zone.today(self.now.utc())
    }

    /// The network address that the request came from.
    pub fn network_address(&self) -> &str {
        &self.network_address
    }

    /// The token that forms of this answer carry.
    pub fn csrf(&self) -> String {
        self.csrf_of(self.mark())
    }

    /// The token of a form that `person` has filled in.
    pub(super) fn csrf_of(&self, person: PersonMark) -> String {
        form_token::make(&self.site.keys, &self.secret, person, self.site.random.bytes())
    }

    /// What forms say of whom they were shown to.
    pub fn mark(&self) -> PersonMark {
        PersonMark::of(&self.site.keys, self.person().map(|person| person.account))
    }

    /// Whether a form's token belongs to this visit.
    pub fn csrf_is_ours(&self, token: &str) -> bool {
        form_token::is_ours(&self.site.keys, &self.secret, token)
    }

    /// The same request, where the page that answers it has another address than the one that the form was sent to.
    #[must_use]
    pub fn at(&self, path: &str) -> Self {
        Self(Rc::new(Facts {
            path: path.to_owned(),
            ..Facts::clone(self)
        }))
    }

    /// A page with status 200.
    ///
    /// # Errors
    /// If the template cannot be rendered.
    pub fn ok(&self, template: impl Template) -> Result<HttpResponse, PageError> {
        self.page(StatusCode::OK, template)
    }

    /// A form that was refused, with its complaints: status 422.
    ///
    /// # Errors
    /// If the template cannot be rendered.
    pub fn unprocessable(&self, template: impl Template) -> Result<HttpResponse, PageError> {
        self.page(StatusCode::UNPROCESSABLE_ENTITY, template)
    }

    /// A page.
    ///
    /// # Errors
    /// If the template cannot be rendered.
    pub fn page(&self, status: StatusCode, template: impl Template) -> Result<HttpResponse, PageError> {
        // A page that says "try again soon" is sent again by a reload; all others are shown at the address of their form.
        let replaces_address = self.is_post && !status.is_server_error() && resume::is_local(&self.path);
        let values = layout::Values {
            page: self.layout(replaces_address),
            language: self.language,
            time_zone: self.zone,
        };
        let mut html = String::with_capacity(pack::WORTH);
        template.render_into_with_values(&mut html, &values)?;
        let mut response = self.html(status, in_html(html));
        if self.had_flash {
            // A cookie that stays costs a line that is sent twice, nothing more.
            let _ = response.add_cookie(&Cookies::removal(&self.site, FLASH));
        }
        Ok(response)
    }

    /// A whole document by itself, without the frame of pages.
    ///
    /// # Errors
    /// If the template cannot be rendered.
    pub fn document(&self, template: impl Template) -> Result<String, PageError> {
        let values = layout::Values {
            page: self.layout(false),
            language: self.language,
            time_zone: self.zone,
        };
        Ok(in_html(template.render_with_values(&values)?))
    }

    /// The response with a rendered page.
    fn html(&self, status: StatusCode, html: String) -> HttpResponse {
        let mut response = HttpResponse::build(status);
        response.content_type("text/html; charset=utf-8");
        if self.secret_is_new {
            response.cookie(Cookies::make(&self.site, VISITOR, self.secret.reveal()));
        }
        if !self.packs || html.len() < pack::WORTH {
            return response.body(html);
        }
        response.insert_header((VARY, HeaderValue::from_static("accept-encoding, sec-fetch-site")));
        match pack::page(&html) {
            Some(packed) => response
                .insert_header((CONTENT_ENCODING, HeaderValue::from_static("gzip")))
                .body(packed),
            None => response.body(html),
        }
    }

    fn layout(&self, replaces_address: bool) -> Page {
        Page {
            language: self.language,
            visitor: self.person().map(layout::Face::of),
            nav: self
                .person()
                .map(|person| nav::sections(person, &self.path))
                .unwrap_or_default(),
            csrf: self.csrf(),
            flash: self.flash.as_ref().map(|flash| flash.localized(self.language)),
            path: self.path.clone(),
            replaces_address,
            request_id: self.request_id.to_string(),
            demo: self.site.demo,
        }
    }

    /// On to another page.
    pub fn see(&self, path: &str) -> HttpResponse {
        HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
    }

    /// On to another page, which says once what was done.
    pub fn see_with(&self, path: &str, flash: Flash) -> HttpResponse {
        let mut response = self.see(path);
        let cookie = Cookies::make(&self.site, FLASH, flash.seal(&self.site.keys));
        // A cookie that cannot be written costs a line on the next page, nothing more.
        let _ = response.add_cookie(&cookie);
        response
    }
}

impl std::ops::Deref for Visit {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.0
    }
}

impl FromRequest for Visit {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(request)))
    }
}
