//! What a client knows of the state of a resource that it changes.

use actix_web::http::StatusCode;

use super::{Call, Fault, Properties, code};

/// The etag that came along: in the header, in the body, or not at all. Then the last write wins.
#[derive(Debug, Clone, Copy)]
pub struct Etag<'a> {
    sent: Option<&'a str>,
    by_header: bool,
}

impl<'a> Etag<'a> {
    /// The etag of a call with this body.
    ///
    /// # Errors
    /// 400/3000 where it is no text.
    pub fn of(call: &'a Call, body: &Properties<'a>) -> Result<Self, Fault> {
        let header = call.header("if-match");
        let sent = match header {
            Some(_) => header,
            None => body.object("attributes")?.text("etag")?,
        };
        Ok(Self {
            sent: sent.map(bare).filter(|etag| !etag.is_empty() && *etag != "*"),
            by_header: header.is_some(),
        })
    }

    /// It without quotes, where it names a state.
    pub fn named(self) -> Option<&'a str> {
        self.sent
    }

    /// Checks it against the state as it is.
    ///
    /// # Errors
    /// See [`Self::stale`].
    pub fn check(self, now: &str, resource: &str) -> Result<(), Fault> {
        match self.sent {
            Some(sent) if sent != now => Err(self.stale(resource)),
            _ => Ok(()),
        }
    }

    /// It is not that of the present state: 400/2055, or 412 for those who sent `If-Match`.
    pub fn stale(self, resource: &str) -> Fault {
        let status = match self.by_header {
            true => StatusCode::PRECONDITION_FAILED,
            false => StatusCode::BAD_REQUEST,
        };
        let what = format!("The etag is no longer valid: the {resource} was changed meanwhile. Get it again.");
        Fault::new(status, code::STALE_ETAG, what)
    }
}

/// An etag without its quotes.
fn bare(etag: &str) -> &str {
    etag.trim().trim_start_matches("W/").trim_matches('"')
}
