//! A PostgreSQL server for this run of the tests: on a free port, in a temporary folder, gone when the tests are.
//!
//! A shell watches over it: it waits on a pipe that this process holds, so that the server stops even when the tests
//! are killed. As root the server runs as the user `postgres`, since it refuses root. A missing PostgreSQL is a failure,
//! never a skipped test.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use assent::db::Database;
use tokio::sync::OnceCell;

struct Server {
    port: u16,
    // Dropping the pipe stops the server; the child itself is reaped by the system.
    _watch: Child,
}

static SERVER: OnceLock<Server> = OnceLock::new();
static TEMPLATE: OnceCell<()> = OnceCell::const_new();
static NEXT: AtomicU32 = AtomicU32::new(0);

const SCRIPT: &str = include_str!("../../postgres.sh");

/// Where the server's programs are, and `pg_dump`.
pub fn binaries() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<_> = versions
        .map(|version| version.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    found
        .pop()
        .expect("PostgreSQL's server is not installed; ./test installs it")
}

fn start() -> Server {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut watch = Command::new("sh")
        .args(["-c", SCRIPT, "postgres"])
        .arg(binaries())
        .arg(port.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a shell");
    let mut line = String::new();
    BufReader::new(watch.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    assert_eq!(
        line.trim(),
        "ready",
        "PostgreSQL did not start; what it said stands above"
    );
    Server { port, _watch: watch }
}

fn url(database: &str) -> String {
    let port = SERVER.get_or_init(start).port;
    format!("postgres://assent@127.0.0.1:{port}/{database}")
}

async fn run(statement: String) {
    use sqlx::Connection;
    let mut connection = sqlx::PgConnection::connect(&url("postgres")).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement))
        .execute(&mut connection)
        .await
        .unwrap();
}

/// The address of a fresh, migrated database.
pub async fn fresh_database() -> String {
    TEMPLATE
        .get_or_init(async || {
            run("create database template_assent".to_owned()).await;
            let db = Database::open(&url("template_assent")).await.unwrap();
            db.migrate().await.unwrap();
            db.close().await;
        })
        .await;
    let name = format!("story_{}", NEXT.fetch_add(1, Ordering::Relaxed));
    // Copying a database that somebody still looks at is refused; closing takes the server a moment.
    run(format!("create database {name} template template_assent")).await;
    url(&name)
}

/// The address of a database without any table.
pub async fn empty_database() -> String {
    let name = format!("empty_{}", NEXT.fetch_add(1, Ordering::Relaxed));
    run(format!("create database {name}")).await;
    url(&name)
}
