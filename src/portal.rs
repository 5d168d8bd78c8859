//! Builds a running portal from its settings: database, keys, clock, pool, listener. Tests use the same.

mod descriptors;
mod http;

use std::collections::BTreeSet;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use actix_web::App;
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::web::{Data, PayloadConfig};
use http::Terms;
use tokio::net::TcpSocket;
use tracing_actix_web::TracingLogger;

use crate::accounts::passwords::PasswordPool;
use crate::accounts::sessions::SessionActivity;
use crate::accounts::throttle::Throttle;
use crate::api::{self, CallLimits};
use crate::applications::signing::SigningKeys;
use crate::audit::Refusals;
use crate::config::{Config, Unsafe};
use crate::customer_list;
use crate::db::{self, BeforeCommit, Database, Migrations};
use crate::health::Readiness;
use crate::invitations;
use crate::mail::pages::demo::DemoPeople;
use crate::mail::{self, Mailbox, Sender, Smtp, Transport};
use crate::orders;
use crate::quotas::Quotas;
use crate::review;
use crate::secret_key::{self, Known};
use crate::values::id::CustomerId;
use crate::values::{Clock, Keys, Random};
use crate::web::spool::Uploads;
use crate::web::wire::Wires;
use crate::web::{self, Passwords, Site};
use crate::{routes, words};

/// How long the head of a request may take to arrive. It is small; one of the last of hundreds that come at once waits
/// by no fault of its own.
const HEAD_TIME: Duration = Duration::from_secs(60);

/// So many connections may wait until they are taken, as far as the system lets them. One more is not refused: its system
/// tries again after a second, and nobody would know why a page took so long. The standard library asks for 128.
const BACKLOG: u32 = 4096;

/// Why a portal does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A setting is unsafe or wrong.
    #[error(transparent)]
    Unsafe(#[from] Unsafe),
    /// The database.
    #[error("the database is not usable")]
    Database(#[from] db::Error),
    /// The database waits for `assent migrate`.
    #[error(
        "the database lacks {0} of this version's migrations, and ASSENT_MIGRATE_ON_START is false: run assent migrate"
    )]
    NotMigrated(usize),
    /// The database is not this version's to touch.
    #[error("a newer Assent has migrated the database: run that version, or restore a backup from before")]
    Newer,
    /// The secret key is not the one that the database belongs to.
    #[error(transparent)]
    Key(#[from] secret_key::Refused),
    /// The address is taken or not ours.
    #[error("cannot listen on {0}")]
    Listen(SocketAddr, #[source] std::io::Error),
}

/// A portal that is ready to serve.
#[derive(Debug)]
pub struct Portal {
    /// What its requests can reach.
    pub site: Data<Site>,
    /// Its passwords.
    pub passwords: Passwords,
    /// What the demo's and the tests' letters end in; empty otherwise.
    pub mailbox: Data<Mailbox>,
    /// Whom a newcomer to the demo can be; nobody elsewhere.
    pub demo_people: Data<DemoPeople>,
    /// The mail server, if one is set.
    pub smtp: Option<Arc<Smtp>>,
    mail_from: lettre::message::Mailbox,
    call_limits: Data<CallLimits>,
    listener: TcpListener,
    /// The most connections at once.
    connections: usize,
}

/// Opens the database of these settings and brings it to this version, if it may.
///
/// # Errors
/// When it is not usable.
pub async fn open_database(config: &Config) -> Result<Database, StartError> {
    let db = Database::open_with(
        &config.checked_database_url()?,
        config.capacity.database_connections.get(),
    )
    .await?;
    match db.migrations().await? {
        Migrations::Current => {}
        Migrations::Empty => migrate_alone(&db).await?,
        Migrations::Pending(_) if config.migrate_on_start => migrate_alone(&db).await?,
        Migrations::Pending(missing) => return Err(StartError::NotMigrated(missing)),
        Migrations::Newer => return Err(StartError::Newer),
    }
    Ok(db)
}

/// Brings a database to this version while nobody serves it: an older Assent would find its tables changed.
///
/// # Errors
/// When an SQLite database is served, or a step fails.
pub async fn migrate_alone(db: &Database) -> Result<(), db::Error> {
    let _alone = db.claim()?;
    db.migrate().await
}

/// The keys of these settings, if they are those of the database. They are made for a database that has none yet.
///
/// # Errors
/// When they are missing, too weak, or another database's.
pub async fn keys(config: &Config, db: &Database, random: &Random) -> Result<Keys, StartError> {
    let known = secret_key::known(db).await?;
    let new = matches!(known, Known::Nothing).then_some(random);
    let keys = config.keys(db.file(), new).map_err(|wrong| key_refused(wrong, known))?;
    secret_key::check(db, &keys).await?;
    Ok(keys)
}

/// Says of a missing key file which one it is.
pub fn key_refused(wrong: Unsafe, known: Known) -> StartError {
    match wrong {
        Unsafe::NoKeyFile(file) => {
            let mark = match known {
                Known::Mark(mark) => Some(mark),
                Known::Sealed | Known::Nothing => None,
            };
            secret_key::Refused::Missing { file, mark }.into()
        }
        other => other.into(),
    }
}

/// Listens as the standard library does, but for how many may wait: hundreds come at once.
fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // A port whose last connections are not forgotten yet can be taken after a restart; on Windows it would mean more.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)?.into_std()
}

impl Portal {
    /// Builds it.
    ///
    /// # Errors
    /// When a setting is unsafe, the database is not usable, or the address is taken.
    pub async fn build(config: &Config, clock: Clock, demo: bool) -> Result<Self, StartError> {
        let random = Random::default();
        let customer_domain = config.checked_customer_domain()?;
        let mut public_url = config.checked_public_url()?;
        let listener = listen(config.listen).map_err(|error| StartError::Listen(config.listen, error))?;
        if config.public_url.is_none()
            && let Ok(bound) = listener.local_addr()
        {
            // Port 0 becomes a real one only now.
            public_url = format!("http://{bound}");
        }
        let db = open_database(config).await?;
        let today = clock.clone();
        db.before_commit(BeforeCommit::new(move |tx, stale| {
            let stale: BTreeSet<_> = stale.into_iter().map(CustomerId::from).collect();
            let now = today.now();
            let today = now.utc_date();
            Box::pin(async move {
                review::refresh(tx, &stale, today).await?;
                orders::to_cancel::refresh(tx, &stale, now).await?;
                customer_list::refresh(tx, stale, today).await
            })
        }));
        let keys = keys(config, &db, &random).await?;
        let mail_from = mail::sender_address(config.mail_from.as_deref(), &public_url).map_err(Unsafe::from)?;
        let smtp = config.checked_smtp(&public_url)?.map(Arc::new);
        let site = Site {
            db,
            clock,
            keys,
            public_url,
            customer_domain,
            acceptance_portal: config.acceptance_portal.clone(),
            notify_attested: config.notify_attested,
            trusted_proxies: config.trusted_proxies.clone(),
            quotas: Quotas::from(&config.quotas),
            refusals: Refusals::default(),
            arrival: config.arrival(),
            uploads: Uploads::new(
                config.capacity.uploads_at_once.get(),
                config.capacity.uploads_per_person.get(),
            ),
            xlsx_rows: usize::try_from(config.quotas.xlsx_rows).unwrap_or(usize::MAX),
            demo,
            sends_mail: demo || smtp.is_some(),
            review_days: config.review.review_days,
            session_activity: SessionActivity::default(),
            random: random.clone(),
        };
        let passwords = Passwords {
            pool: PasswordPool::start(random),
            throttle: Arc::new(Throttle::new(config.limits())),
        };
        words::warm_up();
        let allowed = descriptors::connections(config.capacity.database_connections.get());
        let wished = config.capacity.connections;
        let wished = wished.and_then(|wished| usize::try_from(wished.get()).ok());
        let connections = wished.unwrap_or(allowed).min(allowed);
        Ok(Self {
            site: Data::new(site),
            passwords,
            mailbox: Data::new(Mailbox::default()),
            demo_people: Data::new(DemoPeople::default()),
            smtp,
            mail_from,
            call_limits: Data::new(CallLimits::new(config.quotas.api_calls_per_application)),
            listener,
            connections,
        })
    }

    /// What sends its letters: by the mail server that is set, or into the demo's mailbox.
    pub fn sender(&self) -> Sender {
        let transport = match &self.smtp {
            _ if self.site.demo => Transport::Caught(Arc::clone(&self.mailbox)),
            Some(smtp) => Transport::Smtp(Arc::clone(smtp)),
            None => Transport::None,
        };
        Sender {
            db: self.site.db.clone(),
            keys: self.site.keys.clone(),
            clock: self.site.clock.clone(),
            host: mail::own_host(&self.site.public_url).to_owned(),
            from: self.mail_from.clone(),
            transport,
            on_failure: |tx, letter| Box::pin(invitations::undelivered(tx, letter)),
        }
    }

    /// The address that it listens on.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Serves until it is stopped, then finishes what is under way.
    ///
    /// # Errors
    /// When the workers cannot start.
    pub fn serve(self, workers: usize) -> std::io::Result<Server> {
        let address = self.address()?;
        let (site, passwords) = (self.site, Data::new(self.passwords));
        let readiness = Data::new(Readiness::default());
        // When hundreds come at once the last of them are not late by their own fault.
        let head_time = site.arrival.min(HEAD_TIME);
        let signing = Data::new(SigningKeys::default());
        let (mailbox, demo_people) = (self.mailbox, self.demo_people);
        let call_limits = self.call_limits;
        let most = (self.connections / workers.max(1)).max(1);
        let server = Server::build()
            .workers(workers)
            .max_concurrent_connections(most)
            .shutdown_timeout(20);
        let stops = server.graceful_shutdown_signal();
        let server = server.listen("assent", self.listener, move || {
            let app = App::new()
                // Of what handlers take raw, such as what programs send for a token.
                .app_data(PayloadConfig::new(web::RAW_LIMIT))
                .app_data(site.clone())
                .app_data(passwords.clone())
                .app_data(readiness.clone())
                .app_data(signing.clone())
                .app_data(call_limits.clone())
                .app_data(mailbox.clone())
                .app_data(demo_people.clone())
                .wrap(from_fn(api::normalise))
                .wrap(from_fn(web::guard))
                .wrap(from_fn(routes::tell_methods))
                .wrap(from_fn(web::headers))
                .wrap(TracingLogger::<web::Requests>::new())
                .configure(|app| routes::configure(app, &site));
            let terms = Terms {
                address,
                head_time,
                stops: stops.clone(),
            };
            http::over_wires(app, terms, Wires::start(most, site.is_secure()))
        })?;
        Ok(server.run())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::net::TcpStream;
    use tokio::time::timeout;

    #[tokio::test]
    async fn hundreds_who_come_at_once_are_connected_before_anybody_takes_them() {
        let listener = super::listen("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = listener.local_addr().unwrap();
        let mut waiting = Vec::new();
        for number in 0..200 {
            let connected = timeout(Duration::from_secs(20), TcpStream::connect(address)).await;
            waiting.push(
                connected
                    .unwrap_or_else(|_| panic!("only {number} wait; net.core.somaxconn?"))
                    .unwrap(),
            );
        }
    }
}
