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
use tracing_actix_web::RequestId;

use super::cookies::{Cookies, FLASH, LANGUAGE, SESSION, VISITOR};
use super::form_token::PersonMark;
use super::kept::{self, Plain, Shown, ToKeep};
use super::layout::{self, Flash, Page};
use super::session::{self, Current};
use super::{PageError, Site, client_address, form_token, nav, pack};
use crate::accounts::people::Desk;
use crate::accounts::{Principal, Visitor};
use crate::audit::Context;
use crate::db::{Reader, Tx};
use crate::values::secret::{Token, TokenHash};
use crate::values::{Language, TimeZone, Timestamp};

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
    /// The time zone in which moments are told.
    pub zone: TimeZone,
    /// The moment of the request: one for all that it does.
    pub now: Timestamp,
    /// Path and query, without what names a kept page.
    pub path: String,
    /// What error pages and logs call the request.
    pub request_id: Arc<str>,
    network_address: Arc<str>,
    user_agent: Arc<str>,
    pub(super) session: Current,
    /// The secret that the form token is derived from: the session's, or that of a visitor's cookie.
    secret: Token,
    /// The visitor's cookie has yet to be set.
    secret_is_new: bool,
    flash: Option<Flash>,
    had_flash: bool,
    /// A page may be compressed on its way to this browser.
    packs: bool,
    /// The address names a page that was kept.
    asks_for_kept: bool,
    /// This answers a form, in a browser that has shown that it keeps cookies: the page may be kept for the way back.
    may_keep: bool,
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
            path: kept::without_answer(request),
            request_id: request_id.into(),
            network_address: client_address::of_request(request, &site.trusted_proxies).into(),
            user_agent: header(USER_AGENT)
                .unwrap_or_default()
                .chars()
                .take(300)
                .collect::<String>()
                .into(),
            asks_for_kept: kept::answer_of(request).is_some(),
            may_keep: request.method() == Method::POST
                && (known.is_some() || Cookies::read(request, &site, SESSION).is_some()),
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
pub fn language_of(tag: &str) -> Option<Language> {
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

    /// A connection for reading.
    ///
    /// # Errors
    /// When the database does not give one.
    pub async fn read(&self) -> Result<Reader, PageError> {
        Ok(self.site.db.read().await?)
    }

    /// A transaction; for handlers of POST only.
    ///
    /// # Errors
    /// When the database does not give one.
    pub async fn write(&self) -> Result<Tx, PageError> {
        Ok(self.site.db.write().await?)
    }

    /// The circumstances for verbs.
    pub fn cx(&self) -> Context {
        Context {
            now: self.now,
            random: self.site.random.clone(),
            actor: self.principal.actor(),
            network_address: Arc::clone(&self.network_address),
            user_agent: Arc::clone(&self.user_agent),
            request_id: Arc::clone(&self.request_id),
        }
    }

    /// What verbs write letters with links by.
    pub fn desk(&self) -> Desk<'_> {
        self.site.desk()
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
        form_token::make(&self.site.keys, &self.secret, self.mark(), self.site.random.bytes())
    }

    /// What forms say of whom they were shown to.
    pub fn mark(&self) -> PersonMark {
        PersonMark::of(&self.site.keys, self.person().map(|person| person.account))
    }

    /// Whether a form's token belongs to this visit.
    pub fn csrf_is_ours(&self, token: &str) -> bool {
        form_token::is_ours(&self.site.keys, &self.secret, token)
    }

    /// A page.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn ok(&self, template: impl Template) -> Result<HttpResponse, PageError> {
        self.page(StatusCode::OK, template)
    }

    /// A form again, with its complaints.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn unprocessable(&self, template: impl Template) -> Result<HttpResponse, PageError> {
        self.page(StatusCode::UNPROCESSABLE_ENTITY, template)
    }

    /// A page, or with complaints when its form has any: a list whose filter could not be read, a form that is asked again.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn judged(&self, failed: bool, template: impl Template) -> Result<HttpResponse, PageError> {
        self.page(status_of(failed), template)
    }

    /// A page with a status of its own. One that refuses a form is kept for the way back (`web/kept.rs`).
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn page(&self, status: StatusCode, template: impl Template) -> Result<HttpResponse, PageError> {
        self.page_at(&self.path, status, template)
    }

    /// The same, where the form that is refused does not stand at the address that it is sent to.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn page_at(&self, path: &str, status: StatusCode, template: impl Template) -> Result<HttpResponse, PageError> {
        let keeps = status.is_client_error().then_some((path, Shown::AsForm));
        self.answer(status, template, keeps)
    }

    /// A form that is asked again though nothing is wrong with it, or perhaps something: kept in any case.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn again(&self, failed: bool, template: impl Template) -> Result<HttpResponse, PageError> {
        self.again_at(&self.path, failed, template)
    }

    /// The same, where the form does not stand at the address that it is sent to.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn again_at(&self, path: &str, failed: bool, template: impl Template) -> Result<HttpResponse, PageError> {
        self.answer(status_of(failed), template, Some((path, Shown::AsForm)))
    }

    /// The same for script, which takes of it what it needs: not kept.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn glimpse(&self, failed: bool, template: impl Template) -> Result<HttpResponse, PageError> {
        self.answer(status_of(failed), template, None)
    }

    /// A page that holds nothing of anybody's but what the person typed, if it refuses a form: kept, and shown whatever its
    /// address answers by then.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn bare_page(&self, status: StatusCode, template: impl Template) -> Result<HttpResponse, PageError> {
        self.bare_page_at(&self.path, status, template)
    }

    /// The same, where the form does not stand at the address that it is sent to.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn bare_page_at(
        &self,
        path: &str,
        status: StatusCode,
        template: impl Template,
    ) -> Result<HttpResponse, PageError> {
        self.answer(status, template, Some((path, Shown::Always)))
    }

    /// A page that is not kept, whatever it says: for errors that ask for no more work, and where nothing was typed.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn passing(&self, status: StatusCode, template: impl Template) -> Result<HttpResponse, PageError> {
        self.answer(status, template, None)
    }

    fn answer(
        &self,
        status: StatusCode,
        template: impl Template,
        keeps: Option<(&str, Shown)>,
    ) -> Result<HttpResponse, PageError> {
        let keeps = keeps.filter(|_| self.may_keep && !status.is_server_error());
        let mut page = self.layout();
        if let Some((path, _)) = keeps {
            path.clone_into(&mut page.path);
            // It is for the next page that is not kept.
            page.flash = None;
        }
        let tells_flash = self.had_flash && keeps.is_none();
        let values = layout::Values {
            page,
            language: self.language,
            time_zone: self.zone,
        };
        let mut html = String::with_capacity(pack::WORTH);
        template.render_into_with_values(&mut html, &values)?;
        let keep = keeps.map(|(path, shown)| ToKeep {
            visit: self.clone(),
            path: path.to_owned(),
            status,
            shown,
            html: html.clone(),
            csrf: values.page.csrf,
        });
        let plain = self.asks_for_kept.then(|| Plain(html.clone()));
        let mut response = self.html(status, html);
        if let Some(keep) = keep {
            response.extensions_mut().insert(keep);
        }
        if let Some(plain) = plain {
            response.extensions_mut().insert(plain);
        }
        if tells_flash {
            // A cookie that stays costs a line that is told twice, nothing more.
            let _ = response.add_cookie(&Cookies::removal(&self.site, FLASH));
        }
        Ok(response)
    }

    /// The answer that holds a page.
    pub(super) fn html(&self, status: StatusCode, html: String) -> HttpResponse {
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

    /// Whose pages are kept: whoever holds the secret of this visit.
    pub(super) fn owner(&self) -> TokenHash {
        self.secret.hash()
    }

    fn layout(&self) -> Page {
        Page {
            language: self.language,
            visitor: self.person().map(layout::Face::of),
            nav: self
                .person()
                .map(|person| nav::sections(person, &self.path))
                .unwrap_or_default(),
            csrf: self.csrf(),
            flash: self.flash.as_ref().map(|flash| flash.told(self.language)),
            path: self.path.clone(),
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

const fn status_of(failed: bool) -> StatusCode {
    if failed {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
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
