//! What the schedule does with imports: a step of each that is under way, again and again, until none is.

use std::time::Duration;

use super::judge::{Error, Rulebook};
use super::store::{imports as store, rows};
use super::{Import, State, carry_out, check};
use crate::accounts::{Attester, Permission, sessions};
use crate::audit::Context;
use crate::db::{self, Reader};
use crate::values::Timestamp;
use crate::web::Site;

/// The imports that are looked at together: each gets a step, so that a small one does not wait for a large one.
const TOGETHER: i64 = 50;
/// The rows of a discarded import that are deleted in one transaction.
const DELETED: i64 = 500;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long an import is kept.
const KEPT: Duration = DAY.saturating_mul(90);
/// How long a file may take to be read; one that takes longer was interrupted.
const READING: Duration = Duration::from_secs(60 * 60);

/// Goes on with all imports that are under way, until they wait for somebody or are done.
///
/// # Errors
/// If a step fails; the others are done all the same, and that one again the next time.
pub async fn work(site: &Site) -> Result<(), db::Error> {
    loop {
        let mut due = Vec::new();
        let mut db = site.db.read().await?;
        for state in [State::Checking, State::Running, State::Discarded] {
            due.extend(store::in_state(&mut db, state, TOGETHER).await?);
        }
        drop(db);
        if due.is_empty() {
            return Ok(());
        }
        let mut failed = None;
        for import in due {
            if let Err(error) = step(site, &import).await {
                failed = Some(error);
            }
        }
        match failed {
            None => {}
            Some(Error::Database(error)) => return Err(error),
            Some(Error::Letter(unwritten)) => {
                tracing::error!(error = &unwritten as &dyn std::error::Error, "a row cannot be recorded");
                return Ok(());
            }
        }
    }
}

async fn step(site: &Site, import: &Import) -> Result<(), Error> {
    if import.state == State::Discarded {
        return Ok(delete_some(site, import).await?);
    }
    let mut db = site.db.read().await?;
    let Some(who) = attester(&mut db, import).await? else {
        drop(db);
        return Ok(stop(site, import).await?);
    };
    let cx = Context {
        actor: who.agent().visitor.actor(),
        network_address: import.network_address.as_str().into(),
        user_agent: import.user_agent.as_str().into(),
        ..Context::system(site.clock.now(), site.random.clone())
    };
    let book = Rulebook::of(&mut db, &cx, who, import.language, &site.customer_domain).await?;
    drop(db);
    match import.state {
        State::Running => carry_out::step(&site.db, &cx, &book, site.signer_notice().as_ref(), import).await,
        _ => check::step(&site.db, &cx, &book, import).await,
    }
}

/// The agent by whose word the rows are recorded, who must still be allowed to.
async fn attester(db: &mut Reader, import: &Import) -> Result<Option<Attester>, db::Error> {
    let visitor = sessions::visitor_of_account(db, import.account).await?;
    let attester = visitor.and_then(|visitor| Attester::of(&visitor).ok());
    Ok(attester.filter(|attester| attester.agent().partner == import.partner))
}

/// Stops an import whose agent may not record anything any more: a colleague goes on with it from its columns.
async fn stop(site: &Site, import: &Import) -> Result<(), db::Error> {
    site.db
        .transact(async |tx| store::set_state(tx, import.id, State::Columns, "imports-stopped-role").await)
        .await
}

async fn delete_some(site: &Site, import: &Import) -> Result<(), db::Error> {
    site.db
        .transact(async |tx| {
            tx.keeps_caches();
            match rows::delete_some(tx, import.id, DELETED).await? {
                true => Ok(()),
                false => store::delete(tx, import.id).await,
            }
        })
        .await
}

/// Discards imports that are old, and those whose file was never read to its end. What they recorded stays.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(tx: &mut db::Tx, now: Timestamp) -> Result<u64, db::Error> {
    store::discard_old(tx, now.minus(KEPT), now.minus(READING)).await
}
