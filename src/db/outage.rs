//! Detects that PostgreSQL is down. While the server refuses connections, sqlx's pool retries until the acquire timeout. So
//! after a short wait the server is probed with a connection of its own, and if the probe fails, all callers get an error at
//! once.

use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection};
use tokio::time::{Instant, sleep, timeout};

use super::Error;

/// How long a caller waits for a connection before the server is probed.
const GRACE: Duration = Duration::from_millis(50);
/// How long a probe may take.
const ANSWERS_WITHIN: Duration = Duration::from_secs(1);
/// How long the outcome of a probe is remembered.
const HOLDS: Duration = Duration::from_secs(1);
/// PostgreSQL's error when all its connections are in use: it is up.
const TOO_MANY_CONNECTIONS: &str = "53300";

/// The state of the server, as far as it is known.
#[derive(Debug, Clone)]
pub(super) struct Outage(Arc<State>);

#[derive(Debug)]
struct State {
    options: PgConnectOptions,
    /// When the server was last probed, and whether it was up.
    found: Mutex<Option<(Instant, bool)>>,
    /// Held during a probe, so that there is one at a time.
    looking: tokio::sync::Mutex<()>,
}

impl Outage {
    /// Watches the server that `options` connect to.
    pub(super) fn of(options: PgConnectOptions) -> Self {
        Self(Arc::new(State {
            options,
            found: Mutex::default(),
            looking: tokio::sync::Mutex::default(),
        }))
    }

    /// Waits for a connection while the server is up.
    ///
    /// # Errors
    /// `Gone` if it is down, or was within the last second; otherwise the error of `getting`.
    pub(super) async fn watch<T>(&self, getting: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, Error> {
        if self.found() == Some(false) {
            return Err(gone());
        }
        let mut getting = pin!(getting);
        // Most callers get one immediately.
        if let Ok(got) = timeout(GRACE, &mut getting).await {
            return Ok(got?);
        }
        tokio::select! {
            got = getting => Ok(got?),
            () = self.until_gone() => Err(gone()),
        }
    }

    /// The outcome of a probe within the last second.
    fn found(&self) -> Option<bool> {
        let found = *self.0.found.lock().unwrap_or_else(PoisonError::into_inner);
        found
            .filter(|(when, _)| when.elapsed() < HOLDS)
            .map(|(_, is_there)| is_there)
    }

    async fn until_gone(&self) {
        while self.is_there().await {
            sleep(HOLDS).await;
        }
    }

    async fn is_there(&self) -> bool {
        let _looking = self.0.looking.lock().await;
        // Another caller may have probed in the meantime.
        if let Some(found) = self.found() {
            return found;
        }
        let is_there = match timeout(ANSWERS_WITHIN, self.0.options.connect()).await {
            Ok(Ok(connection)) => {
                // Whether it closes cleanly does not matter.
                let _ = timeout(ANSWERS_WITHIN, connection.close()).await;
                true
            }
            Ok(Err(sqlx::Error::Database(refused))) => refused.code().as_deref() == Some(TOO_MANY_CONNECTIONS),
            Ok(Err(_)) | Err(_) => false,
        };
        *self.0.found.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), is_there));
        if !is_there {
            tracing::warn!("PostgreSQL takes no connections");
        }
        is_there
    }
}

fn gone() -> Error {
    let refused = io::Error::new(io::ErrorKind::NotConnected, "PostgreSQL takes no connections");
    Error::Gone(sqlx::Error::Io(refused))
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    /// A server of which nothing is there but its port.
    async fn unreachable() -> Outage {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        drop(listener);
        Outage::of(PgConnectOptions::new_without_pgpass().host("127.0.0.1").port(port))
    }

    #[tokio::test]
    async fn who_waits_for_a_server_that_is_gone_is_told_at_once_and_the_next_without_looking() {
        let outage = unreachable().await;
        let began = Instant::now();
        let result = outage.watch(pending::<Result<(), sqlx::Error>>()).await;
        assert!(matches!(result, Err(Error::Gone(_))));
        assert!(began.elapsed() < ANSWERS_WITHIN, "{:?}", began.elapsed());
        let again = Instant::now();
        let result = outage.watch(async { Ok(()) }).await;
        assert!(matches!(result, Err(Error::Gone(_))) && again.elapsed() < GRACE);
        sleep(HOLDS).await;
        assert!(
            outage.watch(async { Ok(()) }).await.is_ok(),
            "it is tried again after a second"
        );
    }

    #[tokio::test]
    async fn a_server_that_says_nothing_is_gone_after_a_second() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let outage = Outage::of(PgConnectOptions::new_without_pgpass().host("127.0.0.1").port(port));
        let began = Instant::now();
        let result = outage.watch(pending::<Result<(), sqlx::Error>>()).await;
        assert!(matches!(result, Err(Error::Gone(_))));
        assert!(began.elapsed() < 2 * ANSWERS_WITHIN, "{:?}", began.elapsed());
    }
}
