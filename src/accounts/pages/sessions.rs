//! `GET /profile/sessions`, `POST /profile/sessions/{session}/end`, `POST /profile/sessions/end-others`: **Your sessions**.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use crate::accounts::Visitor;
use crate::accounts::permission::SignedIn;
use crate::accounts::sessions::{self, Session};
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/sessions.html")]
struct SessionsPage {
    sessions: Vec<SessionRow>,
    /// What was to be ended is not there (any more).
    gone: bool,
}

struct SessionRow {
    session: Session,
    browser: String,
    is_this: bool,
}

/// Where somebody is signed in: this browser first, then the latest used.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, SignedIn(visitor): SignedIn) -> Result<HttpResponse, PageError> {
    let sessions = lines(&visit, &visitor).await?;
    visit.ok(SessionsPage { sessions, gone: false })
}

async fn lines(visit: &Visit, visitor: &Visitor) -> Result<Vec<SessionRow>, PageError> {
    let found = sessions::of_account(&mut visit.read().await?, visitor.account, visit.now).await?;
    let mut sessions: Vec<SessionRow> = found
        .into_iter()
        .map(|session| SessionRow {
            browser: browser(&session.user_agent),
            is_this: session.id == visitor.session,
            session,
        })
        .collect();
    sessions.sort_by_key(|line| !line.is_this);
    Ok(sessions)
}

/// Ends one of the own sessions. Somebody else's answers like one that has ended already (R-ROLE-6).
///
/// # Errors
/// If the address is no session's, the form is stale, or the database query fails.
pub async fn end(
    visit: Visit,
    SignedIn(visitor): SignedIn,
    session: Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let session = session.parse().map_err(|_| PageError::NotFound)?;
    let is_ended = visit
        .transact(async |tx| sessions::end(tx, &visit.cx(), &visitor, session).await)
        .await?;
    if !is_ended {
        let sessions = lines(&visit, &visitor).await?;
        let page = SessionsPage { sessions, gone: true };
        return visit.at(paths::SESSIONS).page(StatusCode::NOT_FOUND, page);
    }
    if session == visitor.session {
        visit.end_session();
        return Ok(visit.see_with(paths::SIGN_IN, Flash::done("sign-out-done")));
    }
    Ok(visit.see_with(paths::SESSIONS, Flash::done("sessions-ended")))
}

/// Ends all of the own sessions but this one.
///
/// # Errors
/// If the form is stale, or the database query fails.
pub async fn end_others(visit: Visit, SignedIn(visitor): SignedIn, _: Posted) -> Result<HttpResponse, PageError> {
    visit
        .transact(async |tx| sessions::end_others(tx, &visit.cx(), &visitor).await)
        .await?;
    Ok(visit.see_with(paths::SESSIONS, Flash::done("sessions-others-ended")))
}

/// What a browser is, in two words of what it says of itself: "Firefox · Windows".
fn browser(user_agent: &str) -> String {
    let first = |marks: &[(&str, &'static str)]| {
        marks
            .iter()
            .find(|(mark, _)| user_agent.contains(mark))
            .map(|(_, name)| *name)
    };
    // Browsers pretend to be others; who pretends most stands first.
    let program = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    match (program, system) {
        (Some(program), Some(system)) => format!("{program} · {system}"),
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => user_agent.chars().take(60).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::browser;

    #[test]
    fn a_browser_is_named_in_two_words() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
        assert_eq!(browser(edge), "Edge · Windows");
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Safari/604.1";
        assert_eq!(browser(phone), "Safari · iPhone");
        assert_eq!(browser("curl/8.5.0"), "curl/8.5.0");
        assert_eq!(browser(&"x".repeat(300)).len(), 60);
    }
}
