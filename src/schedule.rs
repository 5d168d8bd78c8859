//! What runs in the background, and how often.

use std::sync::Arc;
use std::time::Duration;

use actix_web::rt;
use actix_web::web::Data;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

use crate::accounts::sessions;
use crate::mail::Sender;
use crate::web::{Passwords, Site};
use crate::{db, notices};

/// How often the letters of notices are written.
const NOTICES: Duration = Duration::from_secs(2);
/// How often it is written down which sessions were used: so far behind is what their owners see.
const FOOTPRINTS: Duration = Duration::from_secs(30);
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
        notices::mail_due(&site.db, &site.keys, &site.clock, &site.random, &site.public_url).await?;
        Ok(())
    });
    every(FOOTPRINTS, "noting sessions", site, |site| async move {
        site.footprints.write(&site.db).await
    });
    let throttle = Arc::clone(&passwords.throttle);
    every(SWEEP, "sweeping", site, move |site| {
        throttle.forget_the_idle();
        sweep(site)
    });
    Background { stop, sending }
}

async fn sweep(site: Data<Site>) -> Result<(), db::Error> {
    let mut tx = site.db.write().await?;
    sessions::sweep(&mut tx, site.clock.now()).await?;
    tx.commit().await
}

/// Does something again and again. What fails is logged and tried the next time.
fn every<F>(pause: Duration, what: &'static str, site: &Data<Site>, work: impl Fn(Data<Site>) -> F + 'static)
where
    F: Future<Output = Result<(), db::Error>>,
{
    let site = site.clone();
    rt::spawn(async move {
        let mut ticks = tokio::time::interval(pause);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            if let Err(error) = work(site.clone()).await {
                tracing::warn!(error = &error as &dyn std::error::Error, "{what} has to wait");
            }
        }
    });
}
