//! A running portal with the demo's people and partners in it, on a database and a port of its own.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use actix_web::cookie::{Cookie, CookieJar};
use actix_web::dev::ServerHandle;
use actix_web::web::Data;
use assent::config::Config;
use assent::demo;
use assent::demo::people::Sellers;
use assent::mail::{Mailbox, Sender};
use assent::values::secret::Token;
use assent::values::{Clock, Timestamp};
use assent::web::{Site, session};
use clap::Parser;
use tempfile::TempDir;
use tokio::sync::OnceCell;

use super::{Bases, Page, Visitor, postgres};

/// The moment at which every story begins.
pub const NOW: &str = "2026-11-20T12:00:00Z";

/// Which database a story is told on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

#[derive(Parser)]
struct CommandLine {
    #[command(flatten)]
    config: Config,
}

/// Settings as the command line reads them, without regard to the environment's own.
pub fn config(flags: &[&str]) -> Config {
    CommandLine::parse_from([&["assent"], flags].concat()).config
}

/// Settings of a portal on a database and a free port, under the key that all stories share.
pub fn settings(database_url: &str, flags: &[&str]) -> Config {
    let mut all = vec![
        "--listen",
        "127.0.0.1:0",
        "--database-url",
        database_url,
        "--secret-key",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
    ];
    if !flags.contains(&"--sign-ins-per-account") {
        all.extend(["--sign-ins-per-account", "1000"]);
    }
    for quota in ["--emails-per-contact", "--exports-per-person"] {
        if !flags.contains(&quota) {
            all.extend([quota, "1000"]);
        }
    }
    all.extend(["--sign-ins-per-address", "10000"]);
    all.extend(flags);
    config(&all)
}

/// How many rows each table of a database holds.
pub async fn row_counts(kind: Kind, url: &str) -> BTreeMap<String, i64> {
    use sqlx::{AssertSqlSafe, Connection};
    let mut rows = BTreeMap::new();
    let count = |table: &str| AssertSqlSafe(format!("select count(*) from {table}"));
    match kind {
        Kind::Sqlite => {
            let mut db = sqlx::SqliteConnection::connect(url).await.unwrap();
            let tables = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'";
            let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut db).await.unwrap();
            for table in tables {
                let counted = sqlx::query_scalar(count(&table)).fetch_one(&mut db).await.unwrap();
                rows.insert(table, counted);
            }
        }
        Kind::Postgres => {
            let mut db = sqlx::PgConnection::connect(url).await.unwrap();
            let tables = "select tablename::text from pg_tables where schemaname = current_schema()";
            let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut db).await.unwrap();
            for table in tables {
                let counted = sqlx::query_scalar(count(&table)).fetch_one(&mut db).await.unwrap();
                rows.insert(table, counted);
            }
        }
    }
    rows
}

#[derive(Debug)]
pub struct Portal {
    pub base: String,
    pub site: Data<Site>,
    pub mailbox: Data<Mailbox>,
    pub sender: Sender,
    pub clock: Clock,
    pub database_url: String,
    pub kind: Kind,
    pub sellers: Sellers,
    handle: ServerHandle,
    /// The address of another instance on the same database.
    twin: Option<String>,
    // Removed with the portal.
    folder: Arc<TempDir>,
}

static HASH: OnceCell<String> = OnceCell::const_new();
static LOGS: OnceLock<()> = OnceLock::new();

impl Portal {
    /// A portal with the operator's people and the four partners of the demo, whose password is the demo's.
    pub async fn spawn(kind: Kind) -> Self {
        Self::spawn_with(kind, &[]).await
    }

    /// The same without a mail server.
    pub async fn spawn_without_mail() -> Self {
        Self::build(Kind::Sqlite, &[], false).await
    }

    /// The same with settings of its own.
    pub async fn spawn_with(kind: Kind, flags: &[&str]) -> Self {
        Self::build(kind, flags, true).await
    }

    async fn build(kind: Kind, flags: &[&str], demo: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database_url = match kind {
            Kind::Sqlite => format!("sqlite:{}/assent.db", folder.path().display()),
            Kind::Postgres => postgres::fresh_database().await,
        };
        Self::build_on(kind, database_url, folder, flags, demo).await
    }

    /// One on PostgreSQL at an address of the caller's.
    pub async fn spawn_on(database_url: String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::build_on(Kind::Postgres, database_url, folder, &[], true).await
    }

    async fn build_on(kind: Kind, database_url: String, folder: TempDir, flags: &[&str], demo: bool) -> Self {
        LOGS.get_or_init(|| assent::logs::start(&std::env::var("TEST_LOG").unwrap_or("off".into()), "text"));
        let clock = Clock::set_to(NOW.parse::<Timestamp>().unwrap());
        let built = assent::portal::Portal::build(&settings(&database_url, flags), clock.clone(), demo)
            .await
            .unwrap();
        let base = format!("http://{}", built.address().unwrap());
        let (site, mailbox, sender) = (built.site.clone(), built.mailbox.clone(), built.sender());
        let hash = HASH
            .get_or_init(|| async { demo::people::hash(&built.passwords).await.unwrap() })
            .await;
        let sellers = demo::people::Seed::new(&site, hash).people().await.unwrap();
        let server = built.serve(1).unwrap();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self {
            base,
            site,
            mailbox,
            sender,
            clock,
            database_url,
            kind,
            sellers,
            handle,
            twin: None,
            folder: Arc::new(folder),
        }
    }

    /// Starts another instance on the same database, which visitors and programs meet in turn with this one.
    pub async fn spawn_twin(&mut self) -> ServerHandle {
        // Emails of both lead to the same address, as behind a load balancer.
        let config = settings(&self.database_url, &["--public-url", &self.base]);
        let twin = assent::portal::Portal::build(&config, self.clock.clone(), true);
        let twin = twin.await.unwrap();
        self.twin = Some(format!("http://{}", twin.address().unwrap()));
        let server = twin.serve(1).unwrap();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        handle
    }

    /// Where its instances are.
    pub fn bases(&self) -> Bases {
        Bases::new([self.base.clone()].into_iter().chain(self.twin.clone()))
    }

    /// The folder of its files, which is there as long as somebody holds it.
    pub fn folder(&self) -> Arc<TempDir> {
        Arc::clone(&self.folder)
    }

    /// Lets the server go; the macro of stories calls it.
    pub fn stopper(&self) -> ServerHandle {
        self.handle.clone()
    }

    /// Somebody who comes by.
    pub fn visitor(&self) -> Visitor {
        Visitor::at(self.bases())
    }

    /// One of the demo's people, signed in: `sales@alder.example`.
    pub async fn sign_in(&self, name: &str) -> Visitor {
        let visitor = self.visitor();
        self.sign_in_as(&visitor, name, demo::PASSWORD).await.expect(200);
        visitor
    }

    /// Signs a visitor in with a password.
    pub async fn sign_in_as(&self, visitor: &Visitor, name: &str, password: &str) -> Page {
        visitor
            .fill(
                "/sign-in",
                "/sign-in",
                &[("sign_in_name", name), ("password", password)],
            )
            .await
    }

    /// The cookie of a session, as the browser that began it holds it.
    pub fn session_cookie(&self, token: &Token) -> String {
        let mut jar = CookieJar::new();
        jar.signed_mut(&session::cookie_key(&self.site.keys))
            .add(Cookie::new("assent", token.reveal()));
        jar.get("assent").unwrap().encoded().to_string()
    }

    /// Sends what waits in the outbox.
    pub async fn deliver(&self) {
        let site = &self.site;
        assent::notices::mail_due(
            &site.db,
            &site.keys,
            &site.clock,
            &site.random,
            &site.public_url,
            &site.quotas,
        )
        .await
        .unwrap();
        // A round takes so many letters and no more.
        while self.sender.deliver_due().await.unwrap() > 0 {}
    }

    /// The link in the newest letter to an address, as a path of this portal.
    pub async fn link_to(&self, email: &str) -> String {
        self.deliver().await;
        let letters = self.mailbox.list(email);
        let (letter, begin) = letters
            .iter()
            .find_map(|letter| Some((letter, letter.text.find(&self.base)?)))
            .unwrap_or_else(|| panic!("no letter with a link to {email}"));
        let link = letter.text[begin + self.base.len()..]
            .split_whitespace()
            .next()
            .unwrap();
        link.to_owned()
    }

    /// Does to the database what the portal itself never would.
    pub async fn run(&self, statement: &'static str) {
        use sqlx::{Connection, Executor};
        match self.kind {
            Kind::Sqlite => {
                let mut connection = sqlx::SqliteConnection::connect(&self.database_url).await.unwrap();
                connection.execute(statement).await.unwrap();
                // The portal takes every commit on SQLite for its own: this makes it ask again.
                if let Ok(mut tx) = self.site.db.write().await {
                    tx.invalidates_reference_data();
                    let _ = tx.commit().await;
                }
            }
            Kind::Postgres => {
                let mut connection = sqlx::PgConnection::connect(&self.database_url).await.unwrap();
                connection.execute(statement).await.unwrap();
            }
        }
    }

    /// Whether the database refuses a statement.
    pub async fn refuses(&self, statement: &'static str) -> bool {
        use sqlx::{Connection, Executor};
        match self.kind {
            Kind::Sqlite => {
                let mut connection = sqlx::SqliteConnection::connect(&self.database_url).await.unwrap();
                connection.execute(statement).await.is_err()
            }
            Kind::Postgres => {
                let mut connection = sqlx::PgConnection::connect(&self.database_url).await.unwrap();
                connection.execute(statement).await.is_err()
            }
        }
    }

    /// Lets published versions and texts be changed, as nobody can: for what a story could not tell otherwise.
    pub async fn unlock_agreements(&self) {
        match self.kind {
            Kind::Sqlite => {
                for trigger in [
                    "drop trigger agreement_versions_are_never_changed",
                    "drop trigger agreement_versions_are_never_removed",
                    "drop trigger agreement_texts_are_never_changed",
                    "drop trigger agreement_texts_are_never_removed",
                ] {
                    self.run(trigger).await;
                }
            }
            Kind::Postgres => {
                self.run("drop trigger agreement_versions_are_never_changed on agreement_versions")
                    .await;
                self.run("drop trigger agreement_texts_are_never_changed on agreement_texts")
                    .await;
            }
        }
    }

    /// What a statement counts, in the database itself.
    pub async fn count(&self, statement: &'static str) -> i64 {
        use sqlx::Connection;
        match self.kind {
            Kind::Sqlite => {
                let mut connection = sqlx::SqliteConnection::connect(&self.database_url).await.unwrap();
                sqlx::query_scalar(statement).fetch_one(&mut connection).await.unwrap()
            }
            Kind::Postgres => {
                let mut connection = sqlx::PgConnection::connect(&self.database_url).await.unwrap();
                sqlx::query_scalar(statement).fetch_one(&mut connection).await.unwrap()
            }
        }
    }

    /// Publishes version 3 of the Customer Agreement, in effect and required from today.
    pub async fn new_version(&self) {
        self.run(
            "insert into agreement_versions (type_id, rank, effective_on, required_from, published_at)
            values ('MicrosoftCustomerAgreement', 3, '2026-11-20', '2026-11-20', 1)",
        )
        .await;
        let id = match self.kind {
            Kind::Sqlite => "insert into agreement_texts (id, type_id, rank, country, language, media_type, bytes, sha256)
                values (x'01890000000070008000000000000003', 'MicrosoftCustomerAgreement', 3, '', 'en', 'text/markdown', x'23204e6577', 'f00d')",
            Kind::Postgres => "insert into agreement_texts (id, type_id, rank, country, language, media_type, bytes, sha256)
                values ('01890000-0000-7000-8000-000000000003', 'MicrosoftCustomerAgreement', 3, '', 'en', 'text/markdown', '\\x23204e6577', 'f00d')",
        };
        self.run(id).await;
    }

    /// How many rows each table holds.
    pub async fn rows(&self) -> BTreeMap<String, i64> {
        row_counts(self.kind, &self.database_url).await
    }

    /// Lets one more partner serve a customer.
    pub async fn relate(&self, partner: &str, customer: &str) {
        let cx = assent::audit::Context::system(self.clock.now(), self.site.random.clone());
        let mut tx = self.site.db.write().await.unwrap();
        let customer = assent::customers::find(&mut tx, customer.parse().unwrap())
            .await
            .unwrap()
            .unwrap();
        let partner = self.sellers[partner].partner;
        assent::relationships::make(&mut tx, &cx, partner, &customer, None)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Moves the clock on.
    pub fn pass(&self, time: Duration) {
        self.clock.move_to(self.clock.now().plus(time));
    }
}

/// The hash of the demo's password, made once.
pub fn demo_hash() -> String {
    HASH.get().unwrap().clone()
}
