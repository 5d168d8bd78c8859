//! What runs in the background, and how often.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use actix_web::rt;
use actix_web::web::Data;
use futures_util::FutureExt;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

use crate::accounts::{contact, guesses, links, sessions};
use crate::audit::Context;
use crate::customer_list;
use crate::invitations::letters;
use crate::mail::Sender;
use crate::readiness::carry_out;
use crate::web::{Passwords, Site};
use crate::{api, applications, db, imports, indirect, invitations, notices, orders, partners, quotas, review};

/// How often the letters of notices are written.
const NOTICES: Duration = Duration::from_secs(2);
/// How often the owners of accounts that are guessed at are written to.
const GUESSES: Duration = Duration::from_secs(5);
/// How often it is looked which contact addresses change.
const CONTACTS: Duration = Duration::from_secs(60);
/// How often it is looked which refusals were counted for long enough.
const REFUSALS: Duration = Duration::from_secs(10);
/// How often it is written down which sessions were used: so far behind is what their owners see.
const SESSION_ACTIVITY: Duration = Duration::from_secs(30);
/// How often it is looked whether a new day asks for another version or agreement, or a new program for other keys.
const NEW_DAY: Duration = Duration::from_secs(60);
/// How often held orders are looked at, and the subscriptions whose term has ended.
const ORDERS: Duration = Duration::from_secs(10);
/// How often it is looked whether customers are to be invited or reminded in bulk.
const BULK: Duration = Duration::from_secs(1);
/// The customers of each bulk invitation that are written to at a time.
const BULK_MOST: usize = 512;
/// How often it is looked which imports go on.
const IMPORTS: Duration = Duration::from_secs(1);
/// How often requests for acceptance information are looked at, and what is left to do about ended partnerships.
const INDIRECT: Duration = Duration::from_secs(30);
/// How often confirmations with something in common with a new one are looked at.
const FLAGS: Duration = Duration::from_secs(10);
/// How often the covered customers of each partner are counted.
const COVERAGE: Duration = Duration::from_secs(300);
/// How long the letter under way may take when the program ends.
const LEAVE: Duration = Duration::from_secs(10);
/// How often what has ended is cleared away.
const SWEEP: Duration = Duration::from_secs(300);

/// What runs in the background.
#[derive(Debug)]
pub struct Background {
    stop: watch::Sender<bool>,
    sending: JoinHandle<()>,
}

impl Background {
    /// Ends the sending of letters: the one under way is finished, if that takes no longer than [`LEAVE`]; otherwise it
    /// is sent again later. Everything else may end at any moment.
    pub async fn stop(self) {
        // Nobody listens only when it has ended.
        let _ = self.stop.send(true);
        if tokio::time::timeout(LEAVE, self.sending).await.is_err() {
            tracing::warn!("a letter was under way for too long; it will be sent again");
        }
    }
}

/// Starts it all; it ends with the program.
pub fn start(site: &Data<Site>, passwords: &Passwords, sender: Sender) -> Background {
    let (stop, stopped) = watch::channel(false);
    let sending = rt::spawn(async move { sender.run(stopped).await });
    every(NOTICES, "writing to partners", site, |site| async move {
        let quotas = &site.quotas;
        notices::mail_due(
            &site.db,
            &site.keys,
            &site.clock,
            &site.random,
            &site.public_url,
            quotas,
        )
        .await?;
        Ok(())
    });
    let delayed_from = passwords.throttle.guesses_before_delay();
    every(
        GUESSES,
        "writing to owners of accounts that are guessed at",
        site,
        move |site| async move {
            let cx = Context::system(site.clock.now(), site.random.clone());
            guesses::tell_owners(&site.db, &cx, &site.mailer(), delayed_from).await
        },
    );
    every(CONTACTS, "changing contact addresses", site, |site| async move {
        let cx = Context::system(site.clock.now(), site.random.clone());
        contact::apply_due(&site.db, &cx, &site.mailer()).await
    });
    every(REFUSALS, "writing refusals", site, |site| async move {
        site.refusals.write_due(&site.db, site.clock.now()).await
    });
    every(SESSION_ACTIVITY, "noting sessions", site, |site| async move {
        site.session_activity.write(&site.db).await
    });
    every(NEW_DAY, "updating lists", site, |site| async move {
        partners::fill_keys(&site.db).await?;
        invitations::fill_words(&site.db).await?;
        customer_list::catch_up(&site.db, site.clock.now().utc_date()).await
    });
    every(ORDERS, "completing held orders", site, |site| async move {
        let cx = Context::system(site.clock.now(), site.random.clone());
        orders::release_due(&site.db, &cx, &site.mailer()).await?;
        orders::renew_due(&site.db, &cx).await?;
        Ok(())
    });
    every(BULK, "inviting in bulk", site, |site| async move {
        let cx = Context::system(site.clock.now(), site.random.clone());
        let mailer = site.mailer();
        let round = carry_out::Round {
            cx: &cx,
            mailer: &mailer,
            house: letters::House {
                public_url: &site.public_url,
                portal: &site.acceptance_portal,
            },
        };
        carry_out::run_due(&site.db, round, BULK_MOST).await?;
        Ok(())
    });
    every(
        IMPORTS,
        "importing",
        site,
        |site| async move { imports::work(&site).await },
    );
    every(INDIRECT, "reminding resellers", site, |site| async move {
        let cx = Context::system(site.clock.now(), site.random.clone());
        indirect::carry_out_all(&site.db, &cx).await?;
        indirect::catch_up(&site.db, &cx).await?;
        Ok(())
    });
    every(FLAGS, "flagging confirmations", site, |site| async move {
        review::catch_up(&site.db, site.clock.now().utc_date()).await
    });
    every(COVERAGE, "counting coverage", site, |site| async move {
        review::overview::count_coverage(&site.db, site.clock.now()).await
    });
    let throttle = Arc::clone(&passwords.throttle);
    every(SWEEP, "sweeping", site, move |site| {
        throttle.forget_the_idle();
        sweep(site)
    });
    Background { stop, sending }
}

async fn sweep(site: Data<Site>) -> Result<(), db::Error> {
    let now = site.clock.now();
    let swept = site.db.transact(async |tx| {
        tx.keeps_caches();
        sessions::sweep(tx, now).await?;
        links::sweep(tx, now).await?;
        guesses::sweep(tx, now).await?;
        applications::sweep(tx, now).await?;
        api::sweep(tx, now).await?;
        orders::cart::sweep(tx, now).await?;
        imports::sweep(tx, now).await?;
        quotas::sweep(tx, now).await
    });
    swept.await.map(|_| ())
}

/// Does something again and again.
fn every<F>(pause: Duration, what: &'static str, site: &Data<Site>, work: impl Fn(Data<Site>) -> F + 'static)
where
    F: Future<Output = Result<(), db::Error>>,
{
    let site = site.clone();
    again(pause, what, move || work(site.clone()));
}

/// Does something again and again. What fails, even by a fault of ours, is logged and tried the next time.
fn again<F>(pause: Duration, what: &'static str, work: impl Fn() -> F + 'static)
where
    F: Future<Output = Result<(), db::Error>>,
{
    rt::spawn(async move {
        let mut ticks = tokio::time::interval(pause);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            // What the work had in hand when it panicked is dropped with it: a transaction rolls back.
            match AssertUnwindSafe(async { work().await }).catch_unwind().await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::warn!(error = &error as &dyn std::error::Error, "{what} has to wait"),
                Err(_) => tracing::error!("{what} panicked; it is tried again"),
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::*;

    #[actix_web::test]
    async fn a_job_that_fails_or_panics_is_done_again() {
        let done = Rc::new(Cell::new(0));
        let counted = Rc::clone(&done);
        again(Duration::from_millis(1), "trying", move || {
            let counted = Rc::clone(&counted);
            async move {
                counted.set(counted.get() + 1);
                match counted.get() {
                    1 => panic!("a fault in a job"),
                    2 => Err(db::Error::Address),
                    _ => Ok(()),
                }
            }
        });
        for _ in 0..1_000 {
            if done.get() > 3 {
                return;
            }
            rt::time::sleep(Duration::from_millis(2)).await;
        }
        panic!("it ran {} times", done.get());
    }
}
