//! The cookies of this site, and what a browser keeps in them between its requests.

use actix_web::cookie::{Cookie, SameSite, time};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::{Site, Visit, paths};
use crate::values::Language;
use crate::values::keys::Purpose;
use crate::values::secret::Token;

/// The cookies of this site. On HTTPS the `__Host-` prefix ties them to this very host.
pub(super) struct Cookies;

impl Cookies {
    pub(super) fn name(site: &Site, plain: &str) -> String {
        if site.is_secure() {
            format!("__Host-{plain}")
        } else {
            plain.to_owned()
        }
    }

    /// A cookie for the whole site, out of scripts' reach, kept until the browser closes.
    pub(super) fn make(site: &Site, plain: &str, value: String) -> Cookie<'static> {
        Cookie::build(Self::name(site, plain), value)
            .path("/")
            .http_only(true)
            .secure(site.is_secure())
            .same_site(SameSite::Lax)
            .finish()
    }

    pub(super) fn removal(site: &Site, plain: &str) -> Cookie<'static> {
        let mut cookie = Self::make(site, plain, String::new());
        cookie.set_max_age(time::Duration::ZERO);
        cookie
    }

    pub(super) fn read(request: &HttpRequest, site: &Site, plain: &str) -> Option<String> {
        request
            .cookie(&Self::name(site, plain))
            .map(|cookie| cookie.value().to_owned())
    }
}

pub(super) const SESSION: &str = "assent";
pub(super) const VISITOR: &str = "assent-visitor";
pub(super) const LANGUAGE: &str = "assent-language";
pub(super) const FLASH: &str = "assent-flash";
const BROWSER: &str = "assent-browser";
pub(super) const DEVICE: &str = "assent-device";
const LINK: &str = "assent-link";
const INVITATION: &str = "assent-invitation";

/// How long the token of a link that was opened is kept, while its form is filled in.
const LINK_MINUTES: i64 = 60;

/// How long the secret of an invitation is kept, while its reader signs in, or registers.
const INVITATION_HOURS: i64 = 24;

impl Visit {
    /// Gives the browser a session, and marks it as one that has been in before.
    pub fn begin_session(&self, response: &mut HttpResponse, token: &Token, sign_in_key: &str) {
        self.session.begin(token);
        let mut browser = Cookies::make(&self.site, BROWSER, browser_mark(&self.site, sign_in_key));
        browser.set_max_age(time::Duration::days(365));
        for cookie in [browser, Cookies::removal(&self.site, VISITOR)] {
            let _ = response.add_cookie(&cookie);
        }
        if self.browser_is_new {
            let mut device = Cookies::make(&self.site, DEVICE, self.browser.reveal());
            device.set_max_age(time::Duration::days(365));
            let _ = response.add_cookie(&device);
        }
    }

    /// Takes the session's cookie away.
    pub fn end_session(&self) {
        self.session.end();
    }

    /// Remembers the language that was chosen, for a year.
    pub fn remember_language<B>(&self, response: &mut HttpResponse<B>, language: Language) {
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

    /// On to the page behind a link, which has the token from a cookie: so it stands in no history and no screenshot. A link
    /// of which a part is missing leads to the page that says so.
    pub fn open_link(&self, token: &str, page: &str) -> HttpResponse {
        let Some(token) = Token::of_link(token) else {
            return self.damaged_link();
        };
        let mut response = self.see(page);
        self.keep_link(&mut response, &token);
        response
    }

    /// On to the page that says that a link is damaged. What this browser keeps of an earlier one is forgotten.
    pub fn damaged_link(&self) -> HttpResponse {
        let mut response = self.see(paths::LINK_DAMAGED);
        self.forget_link(&mut response);
        response
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
