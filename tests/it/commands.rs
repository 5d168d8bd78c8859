//! The command line, as a person at a shell meets it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

use crate::support::{Visitor, postgres};

pub const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

pub fn assent(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
    command.args(arguments).env_clear().env("ASSENT_LOG", "warn");
    command
}

pub fn run(arguments: &[&str]) -> Output {
    assent(arguments).output().unwrap()
}

pub fn printed(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// A server that was started, with what it said until it listened.
pub struct Served {
    child: Child,
    pub lines: Vec<String>,
}

impl Served {
    pub fn start(arguments: &[&str]) -> Self {
        Self::start_until(assent(arguments), "Assent listens on")
    }

    /// Starts it, and waits for the line that begins like this.
    fn start_until(mut command: Command, beginning: &str) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = Vec::new();
        for line in BufReader::new(child.stdout.as_mut().unwrap()).lines() {
            let line = line.unwrap();
            lines.push(line.clone());
            if line.trim_start().starts_with(beginning) {
                return Self { child, lines };
            }
        }
        panic!("it ended: {lines:?}, {:?}", child.wait());
    }

    pub fn base(&self) -> String {
        let line = self.lines.last().unwrap();
        line.rsplit(' ').next().unwrap().to_owned()
    }

    /// Ends it as a service manager does, and tells how it ended.
    pub fn terminate(mut self) -> std::process::ExitStatus {
        Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        self.child.wait().unwrap()
    }
}

#[actix_web::test]
async fn an_empty_database_gives_a_set_up_link_that_works_once_and_sigterm_ends_cleanly() {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = format!("sqlite:{}/data/assent.db", folder.path().display());
    for url in [sqlite, postgres::empty_database().await] {
        let arguments = [
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--database-url",
            &url,
            "--secret-key",
            KEY,
        ];
        let served = Served::start(&arguments);
        let base = served.base();
        let link = served
            .lines
            .iter()
            .find(|line| line.contains("/set-up/"))
            .expect("a set-up link")
            .clone();
        let operator = Visitor::new(&base);
        let page = operator.get(&link).await.expect(200);
        assert_eq!(page.path, "/set-up", "the address keeps no secret");
        let fields = [
            ("first_name", "Olga"),
            ("last_name", "Sandberg"),
            ("email", "olga@operator.example"),
            ("new_password", "a-very-own-password"),
        ];
        operator.send(&page, "/set-up", &fields).await.expect(200);
        operator.get("/partners").await.expect(200);
        assert!(
            !Visitor::new(&base).get(&link).await.has("[name=new_password]"),
            "a link works once"
        );
        assert_eq!(Visitor::new(&base).get("/demo").await.status, 404, "serve is no demo");
        assert!(served.terminate().success());

        let again = Served::start(&arguments);
        assert!(
            !again.lines.iter().any(|line| line.contains("/set-up/")),
            "the operator is there"
        );
        let visitor = Visitor::new(&again.base());
        let fields = [
            ("sign_in_name", "olga@operator.example"),
            ("password", "a-very-own-password"),
        ];
        visitor.fill("/sign-in", "/sign-in", &fields).await.expect(200);
        assert!(again.terminate().success());
    }
}

#[actix_web::test]
async fn asvs_16_3_2_refused_pages_are_logged_with_person_and_address_and_refused_changes_audited_before_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/assent.db", folder.path().display());
    let log = folder.path().join("log");
    let mut command = assent(&["serve", "--listen", "127.0.0.1:0", "--database-url", &url]);
    command
        .args(["--log", "info", "--log-format", "json"])
        .stderr(std::fs::File::create(&log).unwrap());
    let served = Served::start_until(command, "Assent listens on");
    let link = served.lines.iter().find(|line| line.contains("/set-up/")).unwrap();
    let operator = Visitor::new(&served.base());
    let page = operator.get(link).await.expect(200);
    let fields = [
        ("first_name", "Olga"),
        ("last_name", "Sandberg"),
        ("email", "olga@operator.example"),
        ("new_password", "a-very-own-password"),
    ];
    operator.send(&page, "/set-up", &fields).await.expect(200);
    operator.get("/organisation?token=hush-hush").await.expect(404);
    operator.get("/").await.expect(200);
    for _ in 0..3 {
        operator.post("/organisation?token=hush-hush", &[]).await.expect(404);
    }
    assert!(served.terminate().success());
    let log = std::fs::read_to_string(log).unwrap();
    let refused: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .filter(|line: &serde_json::Value| line["message"] == "refused")
        .collect();
    assert_eq!(refused.len(), 1, "{log}");
    assert_eq!(refused[0]["path"], "/organisation");
    assert_eq!(refused[0]["network_address"], "127.0.0.1");
    assert!(
        refused[0]["account"]
            .as_str()
            .is_some_and(|account| account.len() == 36)
    );
    assert!(refused[0]["timestamp"].as_str().is_some_and(|at| at.ends_with('Z')));
    assert!(!log.contains("hush-hush") && !log.contains("a-very-own-password"));
    use sqlx::Connection;
    let mut db = sqlx::SqliteConnection::connect(&url).await.unwrap();
    let audited = "select after from audit_events where kind = 'refused' order by at, id";
    let audited: Vec<String> = sqlx::query_scalar(audited).fetch_all(&mut db).await.unwrap();
    assert_eq!(audited, [r#"{"answer":404}"#, r#"{"answer":404,"more":2}"#]);
}

#[actix_web::test]
async fn the_demo_listens_where_the_environment_says_as_serve_does_and_on_loopback_only() {
    let mut elsewhere = assent(&["demo"]);
    elsewhere.env("ASSENT_LISTEN", "127.0.0.1:0");
    let served = Served::start_until(elsewhere, "Sign in");
    let base = served.base();
    let base = base.strip_suffix("/sign-in").expect("the sign-in page's address");
    assert!(!base.ends_with(":8080"), "{base}");
    Visitor::new(base).get("/demo").await.expect(200);
    assert!(served.terminate().success());

    let exposed = assent(&["demo"]).env("ASSENT_LISTEN", "0.0.0.0:0").output().unwrap();
    assert!(!exposed.status.success());
    assert!(printed(&exposed).contains("loopback"), "{}", printed(&exposed));
}

#[actix_web::test]
async fn an_sqlite_file_is_served_by_one_process_and_by_the_next_as_soon_as_that_was_killed() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/assent.db", folder.path().display());
    let arguments = ["serve", "--listen", "127.0.0.1:0", "--database-url", &url];
    let mut first = Served::start(&arguments);
    let refused = run(&arguments);
    assert!(!refused.status.success());
    assert!(
        printed(&refused).contains("another Assent serves"),
        "{}",
        printed(&refused)
    );
    // Who asks for less than to serve is not kept from it.
    let admin = ["--email", "a@b.example", "--first-name", "A", "--last-name", "B"];
    let made = run(&[&["create-admin", "--database-url", &url], &admin[..]].concat());
    assert!(made.status.success(), "{}", printed(&made));
    first.child.kill().unwrap();
    first.child.wait().unwrap();
    let next = Served::start(&arguments);
    Visitor::new(&next.base()).get("/health/ready").await.expect(200);
    assert!(next.terminate().success());
}

#[actix_web::test]
async fn create_admin_prints_a_link_by_which_its_owner_sets_a_password() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/assent.db", folder.path().display());
    let made = run(&[
        "create-admin",
        "--email",
        "olga@operator.example",
        "--first-name",
        "Olga",
        "--last-name",
        "Sandberg",
        "--database-url",
        &url,
    ]);
    assert!(made.status.success(), "{}", printed(&made));
    let text = printed(&made);
    let link = text
        .lines()
        .find(|line| line.contains("/set-password/"))
        .expect("a link");
    let path = &link[link.find("/set-password/").unwrap()..];
    let served = Served::start(&["serve", "--listen", "127.0.0.1:0", "--database-url", &url]);
    let visitor = Visitor::new(&served.base());
    let page = visitor.get(path).await.expect(200);
    visitor
        .send(&page, "/set-password", &[("new_password", "a-very-own-password")])
        .await
        .expect(200);
    visitor.get("/partners").await.expect(200);
    assert!(served.terminate().success());
    let twice = run(&[
        "create-admin",
        "--email",
        "olga@operator.example",
        "--first-name",
        "Olga",
        "--last-name",
        "Sandberg",
        "--database-url",
        &url,
    ]);
    assert!(
        !twice.status.success() && printed(&twice).contains("taken"),
        "{}",
        printed(&twice)
    );
}

#[actix_web::test]
async fn unsafe_settings_are_refused_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/assent.db", folder.path().display());
    let pg = postgres::empty_database().await;
    for (arguments, words) in [
        (
            vec!["serve", "--listen", "0.0.0.0:0", "--database-url", &url],
            "ASSENT_PUBLIC_URL",
        ),
        (
            vec!["serve", "--public-url", "http://portal.example", "--database-url", &url],
            "ASSENT_PUBLIC_URL",
        ),
        (
            vec!["serve", "--listen", "127.0.0.1:0", "--database-url", &pg],
            "ASSENT_SECRET_KEY",
        ),
        (
            vec![
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--database-url",
                &url,
                "--secret-key",
                "weak",
            ],
            "ASSENT_SECRET_KEY",
        ),
        (
            vec![
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--database-url",
                &url,
                "--database-url-file",
                "anything",
            ],
            "ASSENT_DATABASE_URL and ASSENT_DATABASE_URL_FILE",
        ),
        (
            vec!["migrate", "--database-url", &url, "--database-url-file", "anything"],
            "ASSENT_DATABASE_URL and ASSENT_DATABASE_URL_FILE",
        ),
        (
            vec![
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--database-url",
                &url,
                "--secret-key",
                KEY,
                "--secret-key-file",
                "anything",
            ],
            "ASSENT_SECRET_KEY and ASSENT_SECRET_KEY_FILE",
        ),
        (
            vec![
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--database-url",
                &url,
                "--smtp-url",
                "smtp://localhost",
                "--smtp-url-file",
                "anything",
            ],
            "ASSENT_SMTP_URL and ASSENT_SMTP_URL_FILE",
        ),
        (
            vec!["serve", "--listen", "127.0.0.1:0", "--database-url", "mysql://x"],
            "sqlite:",
        ),
        (vec!["demo", "--listen", "0.0.0.0:0"], "loopback"),
    ] {
        let output = run(&arguments);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(printed(&output).contains(words), "{arguments:?}: {}", printed(&output));
    }
}

#[actix_web::test]
async fn migrate_brings_a_database_to_this_version_and_serve_can_wait_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/assent.db", folder.path().display());
    let first = run(&["migrate", "--database-url", &url]);
    assert!(
        printed(&first).contains("The database was empty and is up to date."),
        "{}",
        printed(&first)
    );
    use sqlx::{Connection, Executor};
    let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
    connection
        .execute("delete from _sqlx_migrations where version = 10; drop table drafts")
        .await
        .unwrap();
    connection.close().await.unwrap();
    let waiting = run(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--database-url",
        &url,
        "--migrate-on-start",
        "false",
    ]);
    assert!(
        !waiting.status.success()
            && printed(&waiting).contains("lacks 1 of")
            && printed(&waiting).contains("run assent migrate"),
        "{}",
        printed(&waiting)
    );
    let second = run(&["migrate", "--database-url", &url]);
    assert!(
        printed(&second).contains("The database was one migration behind and is up to date."),
        "{}",
        printed(&second)
    );
    let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
    connection
        .execute("update _sqlx_migrations set version = 9999 where version = 10")
        .await
        .unwrap();
    connection.close().await.unwrap();
    let older = run(&["serve", "--listen", "127.0.0.1:0", "--database-url", &url]);
    assert!(
        !older.status.success() && printed(&older).contains("a newer Assent"),
        "{}",
        printed(&older)
    );
}

#[test]
fn help_explains_every_setting() {
    let help = printed(&run(&["serve", "--help"]));
    for setting in [
        "ASSENT_LISTEN",
        "ASSENT_PUBLIC_URL",
        "ASSENT_DATABASE_URL",
        "ASSENT_SMTP_URL",
        "ASSENT_CUSTOMER_DOMAIN",
        "ASSENT_LOG",
    ] {
        assert!(help.contains(setting), "{setting} is not in\n{help}");
    }
}
