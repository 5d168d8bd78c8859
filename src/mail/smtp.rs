//! The mail server: how it is reached, and what its answers mean for a letter.
//!
//! Whatever goes wrong before a recipient is named (no connection, no encryption, a refused password or sender) is the
//! server's or the settings' fault and says nothing about the letter: letters wait, however the server words it. Only a
//! permanent answer (5xx) to the recipient or the letter itself ends it.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use lettre::Address;
use lettre::message::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters, TlsParametersBuilder};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use url::Url;

use super::email::single_line;
use crate::text_enum;
use crate::values::domain::ascii_domain;

/// Characters kept of what a server says.
const KEPT_WORDS: usize = 500;

/// The settings of the mail server cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Wrong {
    /// It is no such address. The address itself is a secret and is not repeated.
    #[error(
        "ASSENT_SMTP_URL must be smtp://HOST:PORT or smtps://HOST:PORT, with USER:PASSWORD@ before the host if the \
         server asks for them (percent-encoded), and with ?tls=required behind it for STARTTLS"
    )]
    Url,
    /// Letters would travel readable, and nobody has said that they may.
    #[error(
        "ASSENT_SMTP_URL names a mail server elsewhere without TLS, so that letters and the links in them would travel \
         readable; use smtps:// or ?tls=required, or say ?tls=none if the network in between is yours"
    )]
    Plain,
    /// A password would travel readable.
    #[error("ASSENT_SMTP_URL holds a password that would travel readable; use smtps:// or ?tls=required")]
    Readable,
    /// The file is no certificate.
    #[error("ASSENT_SMTP_CA_FILE holds no certificate in PEM")]
    Authority,
}

text_enum! {
    /// What sort of failure kept a letter from going.
    pub enum FailureKind {
        /// The server will not take this letter.
        Refused = "refused",
        /// The server will not take it now.
        Delayed = "delayed",
        /// No letter can be handed over now.
        Unreachable = "unreachable",
        /// Its secret link was sealed with another key.
        Sealed = "sealed",
        /// It cannot be written as mail, or read from the database.
        Unreadable = "unreadable",
    }
}

impl FailureKind {
    /// Whether it is worth trying again without anybody's doing.
    pub const fn passes(self) -> bool {
        matches!(self, Self::Delayed | Self::Unreachable)
    }
}

/// Why a letter did not go.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    pub kind: FailureKind,
    /// The server's words on one line: for the operator's eyes, since they may name the recipient.
    pub words: String,
    /// The same without anything that could: for the log.
    pub for_log: String,
}

impl Failure {
    /// In words that may name somebody: the log gets the kind alone.
    pub fn new(kind: FailureKind, words: impl fmt::Display) -> Self {
        let words = shortened(&words.to_string());
        Self {
            kind,
            for_log: String::new(),
            words,
        }
    }

    /// In words of our own, which name nobody.
    pub fn plain(kind: FailureKind, words: &'static str) -> Self {
        Self {
            kind,
            for_log: words.to_owned(),
            words: words.to_owned(),
        }
    }

    fn of(kind: FailureKind, error: &Error) -> Self {
        // "Service not available, closing": whatever it was said to, it is meant for everybody.
        let code = error.status().map(|code| code.to_string());
        let kind = if code.as_deref() == Some("421") {
            FailureKind::Unreachable
        } else {
            kind
        };
        let source = std::error::Error::source(error).map(ToString::to_string);
        let words = match (&code, source) {
            (Some(code), Some(source)) => format!("{code} {source}"),
            (Some(code), None) => code.clone(),
            (None, _) => error.to_string(),
        };
        let for_log = match code {
            Some(code) => code,
            // Of an answer that is no SMTP the log needs to know no more; network errors name no persons.
            None if error.is_response() => "an answer that is no SMTP".to_owned(),
            None => words.clone(),
        };
        Self {
            kind,
            words: shortened(&words),
            for_log,
        }
    }

    fn late(kind: FailureKind, after: Duration) -> Self {
        let words = format!("no answer within {} s", after.as_secs());
        Self {
            kind,
            for_log: words.clone(),
            words,
        }
    }

    /// The same without what is secret in the letter, should the server have repeated it.
    pub fn without(mut self, secret: &str) -> Self {
        for part in secret.split(|letter: char| !(letter.is_ascii_alphanumeric() || "-_".contains(letter))) {
            if part.len() >= 6 {
                self.words = self.words.replace(part, "…");
            }
        }
        self
    }
}

fn shortened(words: &str) -> String {
    single_line(words).chars().take(KEPT_WORDS).collect()
}

enum Security {
    Plain,
    Opportunistic(TlsParameters),
    Required(TlsParameters),
    Wrapper(TlsParameters),
}

/// A mail server, ready to be connected to.
pub struct Smtp {
    host: String,
    port: u16,
    security: Security,
    credentials: Option<Credentials>,
    hello: ClientId,
    timeout: Duration,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({}:{})", self.host, self.port)
    }
}

impl Smtp {
    /// Reads the settings. `authority` is a PEM certificate to be trusted besides the public ones, `own_host` what
    /// Assent calls itself, `timeout` how long connecting and handing over a letter may take each.
    ///
    /// # Errors
    /// When they are wrong or unsafe.
    pub fn new(url: &str, authority: Option<&[u8]>, own_host: &str, timeout: Duration) -> Result<Self, Wrong> {
        let url = Url::parse(url).map_err(|_| Wrong::Url)?;
        let raw = url.host_str().ok_or(Wrong::Url)?;
        let host = host(raw).ok_or(Wrong::Url)?;
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(Wrong::Url);
        }
        let mut tls = None;
        for (name, value) in url.query_pairs() {
            if name != "tls" || tls.is_some() {
                return Err(Wrong::Url);
            }
            tls = Some(value.into_owned());
        }
        let parameters = || {
            let mut builder = TlsParametersBuilder::new(host.clone());
            if let Some(pem) = authority {
                builder = builder.add_root_certificate(Certificate::from_pem(pem).map_err(|_| Wrong::Authority)?);
            }
            builder.build().map_err(|_| Wrong::Authority)
        };
        let (security, port) = match (url.scheme(), tls.as_deref()) {
            ("smtp", None | Some("none")) => (Security::Plain, 25),
            ("smtp", Some("opportunistic")) => (Security::Opportunistic(parameters()?), 587),
            ("smtp", Some("required")) => (Security::Required(parameters()?), 587),
            ("smtps", None | Some("required")) => (Security::Wrapper(parameters()?), 465),
            _ => return Err(Wrong::Url),
        };
        let credentials = match (url.username(), url.password()) {
            ("", None) => None,
            (user, Some(password)) => Some(Credentials::new(decoded(user)?, decoded(password)?)),
            (_, None) => return Err(Wrong::Url),
        };
        let smtp = Self {
            port: url.port().unwrap_or(port),
            host,
            security,
            credentials,
            hello: hello(own_host),
            timeout,
        };
        if smtp.credentials.is_some() && smtp.is_readable() {
            return Err(Wrong::Readable);
        }
        if tls.is_none() && smtp.is_readable() {
            return Err(Wrong::Plain);
        }
        Ok(smtp)
    }

    /// The server's name and port.
    pub fn server(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// Whether letters travel, or can be made to travel, readable over a network.
    pub fn is_readable(&self) -> bool {
        let here = self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        matches!(self.security, Security::Plain | Security::Opportunistic(_)) && !here
    }

    /// How long connecting and handing over a letter may take each.
    pub(super) fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Connects, encrypts and signs in.
    pub(super) async fn connect(&self) -> Result<Connection, Failure> {
        match tokio::time::timeout(self.timeout, self.greet()).await {
            Ok(Ok(connection)) => Ok(Connection {
                smtp: connection,
                timeout: self.timeout,
            }),
            Ok(Err(error)) => Err(Failure::of(FailureKind::Unreachable, &error)),
            Err(_) => Err(Failure::late(FailureKind::Unreachable, self.timeout)),
        }
    }

    async fn greet(&self) -> Result<AsyncSmtpConnection, Error> {
        let wrapper = match &self.security {
            Security::Wrapper(tls) => Some(tls.clone()),
            _ => None,
        };
        let server = (self.host.as_str(), self.port);
        let mut smtp =
            AsyncSmtpConnection::connect_tokio1(server, Some(self.timeout), &self.hello, wrapper, None).await?;
        match &self.security {
            Security::Opportunistic(tls) if smtp.can_starttls() => smtp.starttls(tls.clone(), &self.hello).await?,
            Security::Required(tls) => smtp.starttls(tls.clone(), &self.hello).await?,
            _ => {}
        }
        if let Some(credentials) = &self.credentials {
            smtp.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(smtp)
    }
}

/// The host as DNS and TLS know it; `None` when it is none.
fn host(raw: &str) -> Option<String> {
    if let Some(address) = raw.strip_prefix('[').and_then(|raw| raw.strip_suffix(']')) {
        return Some(address.to_owned());
    }
    if raw.parse::<IpAddr>().is_ok() || raw.eq_ignore_ascii_case("localhost") {
        return Some(raw.to_ascii_lowercase());
    }
    let name = decoded(raw).ok()?;
    // A single label names a neighbour in a container network.
    let is_label = !name.is_empty()
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    ascii_domain(&name).or(is_label.then_some(name))
}

fn decoded(encoded: &str) -> Result<String, Wrong> {
    // A plus is a plus in this part of an address, not a space.
    let pair = format!("x={}", encoded.replace('+', "%2B"));
    match url::form_urlencoded::parse(pair.as_bytes()).next() {
        Some((_, value)) if !value.contains('\u{fffd}') => Ok(value.into_owned()),
        _ => Err(Wrong::Url),
    }
}

fn hello(own_host: &str) -> ClientId {
    match own_host.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) => ClientId::Domain(own_host.to_owned()),
    }
}

/// A connection over which letters are handed over, one after the other.
pub(super) struct Connection {
    smtp: AsyncSmtpConnection,
    timeout: Duration,
}

impl Connection {
    /// Hands a letter over. After a failure other than a plain refusal the connection is of no more use.
    pub async fn send(&mut self, message: &Message) -> Result<(), Failure> {
        let timeout = self.timeout;
        match tokio::time::timeout(timeout, self.hand_over(message)).await {
            Ok(done) => done,
            Err(_) => Err(Failure::late(FailureKind::Delayed, timeout)),
        }
    }

    async fn hand_over(&mut self, message: &Message) -> Result<(), Failure> {
        let bytes = message.formatted();
        let envelope = message.envelope();
        let is_ascii = |address: &Address| address.user().is_ascii() && address.domain().is_ascii();
        let mut options = Vec::new();
        let info = self.smtp.server_info();
        if !envelope.to().iter().chain(envelope.from()).all(is_ascii) {
            if !info.supports_feature(Extension::SmtpUtfEight) {
                let words = "the mail server takes no addresses with such letters before the @ (SMTPUTF8)";
                return Err(Failure::plain(FailureKind::Refused, words));
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        if !bytes.is_ascii() {
            if !info.supports_feature(Extension::EightBitMime) {
                let words = "the mail server takes ASCII only (8BITMIME)";
                return Err(Failure::plain(FailureKind::Refused, words));
            }
            options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        let sender = Mail::new(envelope.from().cloned(), options);
        self.smtp
            .command(sender)
            .await
            .map_err(|error| Failure::of(FailureKind::Unreachable, &error))?;
        for to in envelope.to() {
            self.smtp
                .command(Rcpt::new(to.clone(), Vec::new()))
                .await
                .map_err(|error| of_letter(&error))?;
        }
        self.smtp.command(Data).await.map_err(|error| of_letter(&error))?;
        self.smtp.message(&bytes).await.map_err(|error| of_letter(&error))?;
        Ok(())
    }

    /// Makes the connection ready for the next letter after one was refused; `false` if it is of no more use.
    pub async fn reset(&mut self) -> bool {
        matches!(
            tokio::time::timeout(self.timeout, self.smtp.command(Rset)).await,
            Ok(Ok(_))
        )
    }

    /// Takes leave.
    pub async fn quit(mut self) {
        // Anyone who does not answer now has all letters nevertheless.
        let _ = tokio::time::timeout(Duration::from_secs(2), self.smtp.quit()).await;
    }
}

fn of_letter(error: &Error) -> Failure {
    let kind = if error.is_permanent() || error.is_client() {
        FailureKind::Refused
    } else {
        FailureKind::Delayed
    };
    Failure::of(kind, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn smtp(url: &str) -> Result<Smtp, Wrong> {
        Smtp::new(url, None, "assent.example", Duration::from_secs(1))
    }

    #[test]
    fn an_address_says_where_and_how() {
        for (url, server) in [
            ("smtp://mail.example?tls=none", "mail.example:25"),
            ("smtp://mail.example:2525/?tls=opportunistic", "mail.example:2525"),
            ("smtp://mail.example?tls=required", "mail.example:587"),
            ("smtps://a%40b:p%2B+%3A%2F@mail.example", "mail.example:465"),
            ("smtp://user:word@127.0.0.1:25", "127.0.0.1:25"),
            ("smtp://[::1]:25", "::1:25"),
            ("smtp://mailhog:1025?tls=none", "mailhog:1025"),
            ("smtp://localhost", "localhost:25"),
            ("smtps://smörgås.example", "xn--smrgs-pra0j.example:465"),
        ] {
            assert_eq!(smtp(url).unwrap().server(), server, "{url}");
        }
        assert_eq!(decoded("p%2B+%3A%2F").unwrap(), "p++:/");
    }

    #[test]
    fn a_wrong_address_is_refused_without_being_repeated() {
        for url in [
            "mail.example",
            "http://mail.example",
            "smtp://",
            "smtp://user@mail.example",
            "smtp://mail.example/path",
            "smtp://mail.example?tls=maybe",
            "smtp://mail.example?tsl=required",
            "smtps://mail.example?tls=none",
            "smtp://mail example",
        ] {
            let message = smtp(url).unwrap_err().to_string();
            assert!(
                message.contains("ASSENT_SMTP_URL") && !message.contains("mail.example"),
                "{url}: {message}"
            );
        }
    }

    #[test]
    fn a_password_never_travels_readable_over_a_network() {
        for url in [
            "smtp://u:hush@mail.example",
            "smtp://u:hush@mail.example?tls=opportunistic",
        ] {
            let error = smtp(url).unwrap_err();
            assert!(matches!(error, Wrong::Readable) && !error.to_string().contains("hush"));
        }
        for url in ["smtp://mail.example", "smtp://mailhog:1025", "smtp://192.0.2.1"] {
            assert!(matches!(smtp(url).unwrap_err(), Wrong::Plain), "{url}");
            assert!(smtp(&format!("{url}?tls=none")).unwrap().is_readable(), "{url}");
        }
        for url in [
            "smtps://u:p@mail.example",
            "smtp://u:p@mail.example?tls=required",
            "smtp://u:p@[::1]",
        ] {
            assert!(!smtp(url).unwrap().is_readable(), "{url}");
        }
        assert_eq!(
            format!("{:?}", smtp("smtps://u:hush@mail.example").unwrap()),
            "Smtp(mail.example:465)"
        );
    }

    #[test]
    fn an_authority_must_be_a_certificate() {
        let wrong = Smtp::new(
            "smtps://mail.example",
            Some(b"-----BEGIN CERTIFICATE-----\n!"),
            "x",
            Duration::ZERO,
        );
        assert!(matches!(wrong, Err(Wrong::Authority)));
    }

    #[test]
    fn r_mail_4_a_servers_words_are_one_short_line_without_the_secret() {
        let words = "550 5.7.1\r\nBlocked: https://a.example/set-password/Zz-9_abcdefgh\tby\u{7}policy".to_owned()
            + &"x".repeat(900);
        let failure = Failure::new(FailureKind::Refused, words).without("https://a.example/set-password/Zz-9_abcdefgh");
        assert!(
            failure
                .words
                .starts_with("550 5.7.1 Blocked: https://a.…/…/… by policy"),
            "{}",
            failure.words
        );
        assert!(failure.words.chars().count() <= KEPT_WORDS);
        assert!(failure.for_log.is_empty(), "nothing of it goes to the log");
    }
}
