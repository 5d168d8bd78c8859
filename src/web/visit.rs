//! One request of one person: who it is, when, from where, in which language; and the answer to it.

use std::rc::Rc;
use std::sync::Arc;

use actix_web::cookie::{Cookie, SameSite, time};
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_LANGUAGE, CONTENT_ENCODING, HeaderName, HeaderValue, LOCATION, USER_AGENT, VARY};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse};
use askama::Template;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::LocalBoxFuture;
use tracing_actix_web::RequestId;
use uuid::Uuid;

use super::layout::{self, Flash, Page};
use super::{PageError, Site, form_token, nav, pack};
use crate::accounts::people::Desk;
use crate::accounts::{Visitor, sessions};
use crate::audit::{Actor, Context};
use crate::db::{Reader, Tx};
use crate::values::keys::Purpose;
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
    /// Path and query.
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
}

/// The cookies of this site. On HTTPS the `__Host-` prefix ties them to this very host.
pub struct Cookies;

impl Cookies {
    fn name(site: &Site, plain: &str) -> String {
        if site.is_secure() {
            format!("__Host-{plain}")
        } else {
            plain.to_owned()
        }
    }

    /// A cookie for the whole site, out of scripts' reach, kept until the browser closes.
    pub fn make(site: &Site, plain: &str, value: String) -> Cookie<'static> {
        Cookie::build(Self::name(site, plain), value)
            .path("/")
            .http_only(true)
            .secure(site.is_secure())
            .same_site(SameSite::Lax)
            .finish()
    }

    fn removal(site: &Site, plain: &str) -> Cookie<'static> {
        let mut cookie = Self::make(site, plain, String::new());
        cookie.set_max_age(time::Duration::ZERO);
        cookie
    }

    fn read(request: &HttpRequest, site: &Site, plain: &str) -> Option<String> {
        request
            .cookie(&Self::name(site, plain))
            .map(|cookie| cookie.value().to_owned())
    }
}

const SESSION: &str = "assent";
const VISITOR: &str = "assent-visitor";
const LANGUAGE: &str = "assent-language";
const FLASH: &str = "assent-flash";
const BROWSER: &str = "assent-browser";
const LINK: &str = "assent-link";
const INVITATION: &str = "assent-invitation";

/// How long the token of a link that was opened is kept, while its form is filled in.
const LINK_MINUTES: i64 = 60;

/// How long the secret of an invitation is kept, while its reader signs in, or registers.
const INVITATION_HOURS: i64 = 24;

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
            network_address: network_address(request, &site).into(),
            user_agent: header(USER_AGENT)
                .unwrap_or_default()
                .chars()
                .take(300)
                .collect::<String>()
                .into(),
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
        let Some(token) = Cookies::read(request, &facts.site, SESSION).and_then(|text| Token::parse(&text)) else {
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

/// A language that the switch may set: one of the four, or the pseudo-language by its exact tag.
pub fn language_of(tag: &str) -> Option<Language> {
    Language::ALL
        .into_iter()
        .chain([Language::Pseudo])
        .find(|language| language.tag() == tag)
}

/// The address that the request came from. What a proxy forwards counts only from a proxy that is configured.
fn network_address(request: &HttpRequest, site: &Site) -> String {
    let Some(peer) = request.peer_addr().map(|peer| peer.ip()) else {
        return String::new();
    };
    if !site.trusted_proxies.contains(&peer) {
        return peer.to_string();
    }
    let forwarded = request
        .headers()
        .get_all("x-forwarded-for")
        .filter_map(|value| value.to_str().ok());
    // The last address that no trusted proxy wrote about itself: what stands before it anybody may have invented.
    let mut chain: Vec<std::net::IpAddr> = forwarded
        .flat_map(|list| list.split(','))
        .filter_map(|entry| entry.trim().parse().ok())
        .collect();
    while let Some(address) = chain.pop() {
        if !site.trusted_proxies.contains(&address) {
            return address.to_string();
        }
    }
    peer.to_string()
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
        if let Some(session) = Cookies::read(request, &facts.site, SESSION).and_then(|text| Token::parse(&text)) {
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
        form_token::make(&self.site.keys, &self.secret, self.site.random.bytes())
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
        if failed {
            self.unprocessable(template)
        } else {
            self.ok(template)
        }
    }

    /// A page with a status of its own.
    ///
    /// # Errors
    /// When the template cannot be filled.
    pub fn page(&self, status: StatusCode, template: impl Template) -> Result<HttpResponse, PageError> {
        let values = layout::Values {
            page: self.layout(),
            language: self.language,
            time_zone: self.zone,
        };
        let mut html = String::with_capacity(pack::WORTH);
        template.render_into_with_values(&mut html, &values)?;
        let mut response = HttpResponse::build(status);
        response.content_type("text/html; charset=utf-8");
        if self.secret_is_new {
            response.cookie(Cookies::make(&self.site, VISITOR, self.secret.reveal()));
        }
        if self.had_flash {
            response.cookie(Cookies::removal(&self.site, FLASH));
        }
        if !self.packs || html.len() < pack::WORTH {
            return Ok(response.body(html));
        }
        response.insert_header((VARY, HeaderValue::from_static("accept-encoding, sec-fetch-site")));
        Ok(match pack::page(&html) {
            Some(packed) => response
                .insert_header((CONTENT_ENCODING, HeaderValue::from_static("gzip")))
                .body(packed),
            None => response.body(html),
        })
    }

    fn layout(&self) -> Page {
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

    /// Gives the browser a session, and marks it as one that has been in before.
    pub fn begin_session(&self, response: &mut HttpResponse, token: &Token, sign_in_key: &str) {
        let session = Cookies::make(&self.site, SESSION, token.reveal());
        let mut browser = Cookies::make(&self.site, BROWSER, browser_mark(&self.site, sign_in_key));
        browser.set_max_age(time::Duration::days(365));
        for cookie in [session, browser, Cookies::removal(&self.site, VISITOR)] {
            let _ = response.add_cookie(&cookie);
        }
    }

    /// Takes the session's cookie away.
    pub fn end_session(&self, response: &mut HttpResponse) {
        let _ = response.add_cookie(&Cookies::removal(&self.site, SESSION));
    }

    /// Remembers the language that was chosen, for a year.
    pub fn remember_language(&self, response: &mut HttpResponse, language: Language) {
        let mut cookie = Cookies::make(&self.site, LANGUAGE, language.tag().to_owned());
        cookie.set_max_age(time::Duration::days(365));
        let _ = response.add_cookie(&cookie);
    }

    /// Forgets the language that was chosen in this browser: then the browser's own wish counts.
    pub fn forget_language(&self, response: &mut HttpResponse) {
        let _ = response.add_cookie(&Cookies::removal(&self.site, LANGUAGE));
    }

    /// Takes the token of a link off the address: into a cookie of this browser, for as long as its form takes.
    pub fn keep_link(&self, response: &mut HttpResponse, token: &Token) {
        let mut cookie = Cookies::make(&self.site, LINK, token.reveal());
        cookie.set_max_age(time::Duration::minutes(LINK_MINUTES));
        let _ = response.add_cookie(&cookie);
    }

    /// The token of the link that this browser opened.
    pub fn link(&self, request: &HttpRequest) -> Option<Token> {
        Cookies::read(request, &self.site, LINK).and_then(|text| Token::parse(&text))
    }

    /// Forgets the link, once it has been used.
    pub fn forget_link(&self, response: &mut HttpResponse) {
        let _ = response.add_cookie(&Cookies::removal(&self.site, LINK));
    }

    /// Takes the secret of an invitation off the address: into a cookie of this browser, with the partner whose link it
    /// came by.
    pub fn keep_invitation(&self, response: &mut HttpResponse, partner: Uuid, token: &Token) {
        let value = format!("{partner}.{}", token.reveal());
        let mut cookie = Cookies::make(&self.site, INVITATION, value);
        cookie.set_max_age(time::Duration::hours(INVITATION_HOURS));
        let _ = response.add_cookie(&cookie);
    }

    /// The secret of that partner's invitation that this browser opened.
    pub fn invitation(&self, request: &HttpRequest, partner: Uuid) -> Option<Token> {
        let kept = Cookies::read(request, &self.site, INVITATION)?;
        let (whose, token) = kept.split_once('.')?;
        (whose == partner.to_string()).then(|| Token::parse(token)).flatten()
    }

    /// Forgets that partner's invitation, once it has been answered; another's is kept.
    pub fn forget_invitation(&self, request: &HttpRequest, partner: Option<Uuid>, response: &mut HttpResponse) {
        if partner.is_some_and(|partner| self.invitation(request, partner).is_some()) {
            let _ = response.add_cookie(&Cookies::removal(&self.site, INVITATION));
        }
    }

    /// Whether this browser has signed in to that account before.
    pub fn knows_browser(&self, request: &HttpRequest, sign_in_key: &str) -> bool {
        Cookies::read(request, &self.site, BROWSER).is_some_and(|mark| {
            URL_SAFE_NO_PAD
                .decode(mark)
                .is_ok_and(|mark| self.site.keys.verify(Purpose::Browser, sign_in_key.as_bytes(), &mark))
        })
    }
}

fn browser_mark(site: &Site, sign_in_key: &str) -> String {
    URL_SAFE_NO_PAD.encode(site.keys.sign(Purpose::Browser, sign_in_key.as_bytes()))
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
