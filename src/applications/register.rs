//! Registering an application, and revoking it.

use serde_json::json;
use url::{Host, Url};

use super::{Allowed, Application, MOST_APPLICATIONS, store};
use crate::accounts::ApiAdmin;
use crate::audit::{self, Context, Event, Kind};
use crate::db::{self, Tx};
use crate::values::Problem;
use crate::values::id::ApplicationId;

/// The addresses that an application can send agents back to.
const MOST_REDIRECTS: usize = 10;
/// The longest of them, in bytes.
const MAX_REDIRECT: usize = 500;

/// An application to be.
#[derive(Debug, Clone)]
pub struct NewApplication {
    /// What it is to be called: registering twice under one identifier registers once.
    pub id: ApplicationId,
    /// Its name.
    pub name: String,
    /// Where agents are sent back to.
    pub redirect_uris: Vec<String>,
    /// What it may do.
    pub allowed: Allowed,
}

/// Why an application was not registered.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// The partner has as many as it can have.
    #[error("the partner has {MOST_APPLICATIONS} applications")]
    TooMany,
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Reads redirect addresses, one a line: https, or http on this machine; without a fragment.
///
/// # Errors
/// `problem-redirect-uri` (with `address`), `problem-redirect-uris-many` (with `max`).
pub fn parse_redirect_uris(raw: &str) -> Result<Vec<String>, Problem> {
    let mut addresses: Vec<String> = Vec::new();
    for typed in raw.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if addresses.len() >= MOST_REDIRECTS {
            return Err(Problem::new("problem-redirect-uris-many").with("max", MOST_REDIRECTS));
        }
        if !is_redirect(typed) {
            let shown: String = typed.chars().filter(|sign| !sign.is_control()).take(60).collect();
            return Err(Problem::new("problem-redirect-uri").with("address", shown));
        }
        if !addresses.iter().any(|known| known == typed) {
            addresses.push(typed.to_owned());
        }
    }
    Ok(addresses)
}

fn is_redirect(typed: &str) -> bool {
    let Ok(address) = Url::parse(typed) else {
        return false;
    };
    let is_here = match address.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    let is_safe = address.scheme() == "https" && address.has_host() || address.scheme() == "http" && is_here;
    // As it is compared byte for byte, nothing in it may be written in another way.
    let is_plain = typed.is_ascii()
        && !typed.contains(":///")
        && !typed.contains(|sign: char| sign.is_whitespace() || "\"'<>;,".contains(sign));
    is_safe
        && is_plain
        && typed.len() <= MAX_REDIRECT
        && address.fragment().is_none()
        && address.username().is_empty()
        && address.password().is_none()
}

/// Registers an application.
///
/// # Errors
/// When the partner has too many, or the database refuses.
pub async fn register(
    tx: &mut Tx,
    cx: &Context,
    who: &ApiAdmin,
    what: &NewApplication,
) -> Result<ApplicationId, RegisterError> {
    let agent = who.agent();
    if let Some(known) = store::find(tx, what.id).await?
        && known.partner == agent.partner
    {
        return Ok(known.id);
    }
    if store::of_partner(tx, agent.partner).await?.len() >= MOST_APPLICATIONS {
        return Err(RegisterError::TooMany);
    }
    let application = Application {
        id: what.id,
        partner: agent.partner,
        name: what.name.clone(),
        redirect_uris: what.redirect_uris.clone(),
        allowed: what.allowed,
        created_at: cx.now,
        created_by: agent.visitor.account,
        created_by_name: agent.visitor.name.full(),
        revoked_at: None,
        last_used_at: None,
    };
    if !store::insert(tx, &application).await? {
        // The same form, sent at the same moment.
        return Ok(application.id);
    }
    let allowed = application.allowed;
    let event = Event::new(Kind::ApplicationRegistered, application.object()).after(json!({
        "name": application.name,
        "redirect_uris": application.redirect_uris,
        "for_agents": allowed.for_agents,
        "on_its_own": allowed.on_its_own,
        "may_change": allowed.may_change,
    }));
    audit::record(tx, cx, event).await?;
    Ok(application.id)
}

/// Revokes an application for good: its secrets and tokens are worth nothing from now on. `false` if it was before.
///
/// # Errors
/// If the database query fails.
pub async fn revoke(tx: &mut Tx, cx: &Context, _: &ApiAdmin, application: &Application) -> Result<bool, db::Error> {
    if !store::revoke(tx, application.id, cx.now).await? {
        return Ok(false);
    }
    store::tokens::revoke_of(tx, application.id, cx.now).await?;
    audit::record(tx, cx, Event::new(Kind::ApplicationRevoked, application.object())).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::parse_redirect_uris;

    #[test]
    fn a_redirect_address_is_https_or_on_this_machine() {
        let good = "https://client.example/back?x=1\n\n http://localhost:8400 \nhttp://127.0.0.1:1234/a\nhttp://[::1]/";
        assert_eq!(parse_redirect_uris(good).unwrap().len(), 4);
        assert!(parse_redirect_uris("").unwrap().is_empty());
        for wrong in [
            "http://client.example/",
            "https://client.example/#here",
            "javascript:alert(1)",
            "https://user:secret@client.example/",
            "client.example",
            "https:///nowhere",
            "https://client.example/\u{e5}",
            "https://client.example/;script-src",
        ] {
            assert_eq!(
                parse_redirect_uris(wrong).unwrap_err().key,
                "problem-redirect-uri",
                "{wrong}"
            );
        }
        let many = (0..11).fold(String::new(), |all, n| format!("{all}https://c{n}.example\n"));
        assert_eq!(
            parse_redirect_uris(&many).unwrap_err().key,
            "problem-redirect-uris-many"
        );
    }
}
