//! One request of one person: who it is, when, from where, in which language; and the answer to it.

use std::rc::Rc;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header::{ACCEPT_LANGUAGE, CONTENT_ENCODING, HeaderName, HeaderValue, LOCATION, USER_AGENT, VARY};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse};
use askama::Template;
use futures_util::future::LocalBoxFuture;
use tracing_actix_web::RequestId;

use super::cookies::{Cookies, FLASH, LANGUAGE, SESSION, VISITOR};
use super::form_token::PersonMark;
use super::layout::{self, Flash, Page};
use super::{Form, PageError, Site, client_address, form_token, nav, pack, resume};
use crate::accounts::people::Desk;
use crate::accounts::{self, Visitor, sessions};
use crate::audit::{Actor, Context};
use crate::db::{Reader, Tx};
use crate::values::secret::Token;
use crate::values::{Language, TimeZone, Timestamp};

/// A visit, cheap to clone: every extractor of one request shares it.
#[derive(Debug, Clone)]
pub struct Visit(Rc<Facts>);

/// What is known about a request before its page begins.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The installation.
    pub site: Data<Site>,
    /// Who is signed in.
    pub visitor: Option<Visitor>,
    /// The language of the answer: the account's, the switch's, the browser's.
    pub language: Language,
    /// The time zone in which moments are told.
    pub zone: TimeZone,
    /// The moment of the request: one for all that it does.
    pub now: Timestamp,
    /// Path and query of the page: those of the request, unless the handler says otherwise by [`Visit::at`].
    pub path: String,
    /// What error pages and logs call the request.
    pub request_id: Arc<str>,
    network_address: Arc<str>,
    user_agent: Arc<str>,
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
    /// The facts without asking the database who it is: for answers when it is gone.
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
            visitor: None,
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
            typed: None,
            is_post: request.method() == Method::POST,
            secret_is_new: known.is_none(),
            secret: known.unwrap_or_else(|| Token::new(&site.random)),
            had_flash: flash_cookie.is_some(),
            flash: flash_cookie.and_then(|text| Flash::open(&site.keys, &text)),
            packs: pack::may_pack(request),
            site,
        }
    }

    async fn of(request: &HttpRequest) -> Result<Self, PageError> {
        let mut facts = Self::bare(request);
        let Some(token) = session_of(request, &facts.site) else {
            return Ok(facts);
        };
        // In memory of its own: otherwise every request held the room of this for as long as it takes.
        Box::pin(facts.enter(token)).await?;
        Ok(facts)
    }

    /// Knows whoever holds this session's token; nobody when it has ended.
    async fn enter(&mut self, token: Token) -> Result<(), PageError> {
        let Some(visitor) = sessions::visitor(&self.site.db, &token.hash(), self.now).await? else {
            return Ok(());
        };
        self.site.footprints.leave(visitor.session, self.now);
        if let Some(language) = visitor.language {
            self.language = language;
        }
        self.zone = visitor.time_zone;
        self.visitor = Some(visitor);
        self.secret = token;
        self.secret_is_new = false;
        Ok(())
    }
}

/// The secret of the session that a request says to belong to.
fn session_of(request: &HttpRequest, site: &Site) -> Option<Token> {
    Cookies::read(request, site, SESSION).and_then(|text| Token::parse(&text))
}

/// A language that the switch may set: one of the four, or the pseudo-language by its exact tag.
fn language_of(tag: &str) -> Option<Language> {
    Language::ALL
        .into_iter()
        .chain([Language::Pseudo])
        .find(|language| language.tag() == tag)
}

impl Visit {
    /// The visit of this request, made once.
    ///
    /// # Errors
    /// When the database cannot tell who it is.
    pub async fn of(request: &HttpRequest) -> Result<Self, PageError> {
        if let Some(visit) = request.extensions().get::<Self>() {
            return Ok(visit.clone());
        }
        let visit = Self(Rc::new(Facts::of(request).await?));
        request.extensions_mut().insert(visit.clone());
        Ok(visit)
    }

    /// The visit as far as it is known without the database. Who holds a session is not known, but that it is held is: a
    /// form on such a page is sent once the database is back, and belongs to that session then.
    pub fn bare(request: &HttpRequest) -> Self {
        let mut facts = Facts::bare(request);
        if let Some(session) = session_of(request, &facts.site) {
            facts.secret = session;
            facts.secret_is_new = false;
        }
        Self(Rc::new(facts))
    }

    /// The same request as the person whose session it has just begun.
    ///
    /// # Errors
    /// When the database cannot tell who it is.
    pub async fn within(&self, session: &Token) -> Result<Self, PageError> {
        let mut facts = Facts::clone(self);
        Box::pin(facts.enter(session.clone())).await?;
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
        if let Some(visitor) = &self.visitor {
            let mut tx = self.write().await?;
            accounts::choose_language(&mut tx, visitor.account, language).await?;
            tx.commit().await?;
        }
        Ok(language)
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
            actor: self.visitor.as_ref().map_or_else(Actor::visitor, Visitor::actor),
            network_address: Arc::clone(&self.network_address),
            user_agent: Arc::clone(&self.user_agent),
            request_id: Arc::clone(&self.request_id),
        }
    }

    /// What verbs write letters with links by.
    pub fn desk(&self) -> Desk<'_> {
        Desk {
            keys: &self.site.keys,
            public_url: &self.site.public_url,
        }
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
        PersonMark::of(&self.site.keys, self.visitor.as_ref().map(|visitor| visitor.account))
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
        let mut response = self.html(status, html);
        if self.had_flash {
            // A cookie that stays costs a line that is told twice, nothing more.
            let _ = response.add_cookie(&Cookies::removal(&self.site, FLASH));
        }
        Ok(response)
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
            visitor: self.visitor.as_ref().map(layout::Face::of),
            nav: self
                .visitor
                .as_ref()
                .map(|visitor| nav::sections(visitor, &self.path))
                .unwrap_or_default(),
            csrf: self.csrf(),
            flash: self.flash.as_ref().map(|flash| flash.told(self.language)),
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
    type Future = LocalBoxFuture<'static, Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Self::of(&request).await })
    }
}
