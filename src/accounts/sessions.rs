//! Signed-in browsers: begun at sign-in, found again by the cookie's secret, ended by their owner, by time, by a change
//! of the password, or when the person is disabled.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::{Visitor, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{Database, Error, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::{AccountId, SessionId};
use crate::values::secret::{Token, TokenHash};

/// A session that nobody uses ends after this time.
pub const IDLE: Duration = Duration::from_secs(60 * 60);
/// A session ends after this time, however busy it is.
pub const ABSOLUTE: Duration = Duration::from_secs(12 * 60 * 60);
/// How long it is kept from where agents were at work.
const PLACES_KEPT: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// A session, as its owner sees it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Session {
    /// Which one.
    pub id: SessionId,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to a minute or so.
    pub seen_at: Timestamp,
    /// From where it began.
    pub network_address: String,
    /// The browser, as it calls itself.
    pub user_agent: String,
}

/// Begins a session. The database keeps only the hash of its token; the cookie carries the token itself.
///
/// # Errors
/// If the database query fails.
pub async fn begin(tx: &mut Tx, cx: &Context, account: AccountId) -> Result<Token, Error> {
    let token = Token::new(&cx.random);
    let id = SessionId::new(cx.now, &cx.random);
    store::insert_session(tx, id, &token.hash(), account, cx, cx.now.plus(ABSOLUTE)).await?;
    Ok(token)
}

/// Begins a session for anyone who has set a password just now: that is signing in, too.
///
/// # Errors
/// If the database query fails.
pub(super) async fn begin_after_password(tx: &mut Tx, cx: &Context, account: AccountId) -> Result<Token, Error> {
    store::note_sign_in(tx, account, Some(cx.now), cx.now).await?;
    begin(tx, cx, account).await
}

/// Who is signed in with this token; `None` when it is unknown, idle for too long, too old, or the person or the
/// organisation is disabled.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, token: &TokenHash, now: Timestamp) -> Result<Option<Visitor>, Error> {
    store::visitor(db, token, now, now.minus(IDLE)).await
}

/// As [`find`], for a request: where this process is the only writer, the answer is cached until its next commit.
///
/// # Errors
/// If the database query fails.
pub async fn visitor(db: &Database, token: &TokenHash, now: Timestamp) -> Result<Option<Arc<Visitor>>, Error> {
    let key = format!("session {}", STANDARD_NO_PAD.encode(token.bytes()));
    db.cached_if_sole_writer(&key, now, async |reader| find(reader, token, now).await)
        .await
}

/// Somebody for whom a program acts, without a session; `None` if the person or the organisation is disabled.
///
/// # Errors
/// If the database query fails.
pub async fn visitor_of_account(db: &mut Reader, account: AccountId) -> Result<Option<Visitor>, Error> {
    store::visitor_of_account(db, account).await
}

/// The sessions of a person that are alive, the latest used first.
///
/// # Errors
/// If the database query fails.
pub async fn of_account(db: &mut Reader, account: AccountId, now: Timestamp) -> Result<Vec<Session>, Error> {
    store::sessions(db, account, now, now.minus(IDLE)).await
}

/// Ends the visitor's own session; of two clicks at once, the first does.
///
/// # Errors
/// If the database query fails.
pub async fn sign_out(tx: &mut Tx, cx: &Context, visitor: &Visitor) -> Result<(), Error> {
    if !store::delete_session(tx, visitor.account, visitor.session).await? {
        return Ok(());
    }
    let object = Object::new("account", visitor.account, visitor.name.full());
    audit::record(tx, cx, Event::new(Kind::SignedOut, object)).await
}

/// Ends another session of the same person; `false` if it is not there (any more).
///
/// # Errors
/// If the database query fails.
pub async fn end(tx: &mut Tx, cx: &Context, visitor: &Visitor, session: SessionId) -> Result<bool, Error> {
    if !store::delete_session(tx, visitor.account, session).await? {
        return Ok(false);
    }
    let object = Object::new("account", visitor.account, visitor.name.full());
    audit::record(tx, cx, Event::new(Kind::SessionEnded, object)).await?;
    Ok(true)
}

/// Ends every session of a person, but for the one to be kept: after a change of the password, or when disabled.
///
/// # Errors
/// If the database query fails.
pub async fn end_all(tx: &mut Tx, account: AccountId, but: Option<SessionId>) -> Result<(), Error> {
    store::delete_sessions(tx, account, but).await.map(|_| ())
}

/// Ends every session of the visitor but this one.
///
/// # Errors
/// If the database query fails.
pub async fn end_others(tx: &mut Tx, cx: &Context, visitor: &Visitor) -> Result<(), Error> {
    if store::delete_sessions(tx, visitor.account, Some(visitor.session)).await? == 0 {
        return Ok(());
    }
    let object = Object::new("account", visitor.account, visitor.name.full());
    audit::record(tx, cx, Event::new(Kind::SessionEnded, object)).await
}

/// Removes what has ended by time.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, Error> {
    store::places::sweep(tx, now.minus(PLACES_KEPT)).await?;
    store::sweep_sessions(tx, now).await
}

/// When sessions were last used, kept in memory until the schedule writes all of it together: a page that only reads does
/// not write.
#[derive(Debug, Default)]
pub struct SessionActivity(Mutex<HashMap<SessionId, Timestamp>>);

impl SessionActivity {
    /// Records that the session was used.
    pub fn record(&self, session: SessionId, now: Timestamp) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(session, now);
    }

    /// Writes what was recorded since the last time to the database.
    ///
    /// # Errors
    /// If the database query fails; what was recorded is kept for the next time.
    pub async fn write(&self, db: &Database) -> Result<(), Error> {
        let noted = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        if noted.is_empty() {
            return Ok(());
        }
        let written = self.write_all(db, &noted).await;
        if written.is_err() {
            let mut again = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            for (session, seen) in noted {
                again.entry(session).or_insert(seen);
            }
        }
        written
    }

    async fn write_all(&self, db: &Database, noted: &HashMap<SessionId, Timestamp>) -> Result<(), Error> {
        db.transact(async |tx| {
            tx.keeps_caches();
            for (session, seen) in noted {
                store::touch_session(tx, *session, *seen).await?;
            }
            Ok(())
        })
        .await
    }
}
