//! What every request can reach: the database, the clock, the keys, the settings of this installation.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::accounts::passwords::PasswordPool;
use crate::accounts::people::Mailer;
use crate::accounts::sessions::SessionActivity;
use crate::accounts::throttle::Throttle;
use crate::audit::Refusals;
use crate::db::Database;
use crate::quotas::Quotas;
use crate::values::{Clock, Keys, Random};
use crate::web::spool::Uploads;

/// The installation, as pages see it.
#[derive(Debug)]
pub struct Site {
    /// The database.
    pub db: Database,
    /// The time.
    pub clock: Clock,
    /// Randomness.
    pub random: Random,
    /// Signatures and seals.
    pub keys: Keys,
    /// The address that people and letters use, without a slash at its end.
    pub public_url: String,
    /// The suffix of customers' primary domains.
    pub customer_domain: String,
    /// The name of the portal where customers accept.
    pub acceptance_portal: String,
    /// The person named in an attestation is notified of it (R-MAIL-3).
    pub notify_attested: bool,
    /// Proxies whose forwarded headers are believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// How long the body of a request may take to arrive.
    pub arrival: Duration,
    /// The files that arrive at the moment.
    pub uploads: Arc<Uploads>,
    /// This is the demo: it shows its mailbox and says that it is one.
    pub demo: bool,
    /// Letters go: a mail server is set, or the demo catches them; then accepting takes a mailed code (E-3). Otherwise they
    /// wait.
    pub sends_mail: bool,
    /// The days within which a confirmation is to be reviewed.
    pub review_days: u32,
    /// How much of what is allowed.
    pub quotas: Quotas,
    /// The most rows of an Excel file.
    pub xlsx_rows: usize,
    /// The refusals that are counted until the schedule writes them.
    pub refusals: Refusals,
    /// When sessions were last used; the schedule writes it to the database.
    pub session_activity: SessionActivity,
}

impl Site {
    /// Whether people come by HTTPS: then cookies are Secure and have the `__Host-` prefix.
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https:")
    }

    /// What verbs write letters by.
    pub fn mailer(&self) -> Mailer<'_> {
        Mailer {
            keys: &self.keys,
            public_url: &self.public_url,
            quotas: &self.quotas,
        }
    }

    /// What writes to the person named in an attestation, if the operator wants them notified (R-MAIL-3).
    pub fn signer_notice(&self) -> Option<Mailer<'_>> {
        self.notify_attested.then(|| self.mailer())
    }

    /// An address of this installation for letters and copies.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.public_url)
    }
}

/// Passwords: the pool that hashes them and the counters that slow down those who guess.
#[derive(Debug, Clone)]
pub struct Passwords {
    /// The threads that hash.
    pub pool: PasswordPool,
    /// The counters.
    pub throttle: Arc<Throttle>,
}
