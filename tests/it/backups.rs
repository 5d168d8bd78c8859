//! Backups, and the secret key without which a database is not opened: as an operator meets them at a shell.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::commands::{KEY, Served, assent, printed, run};
use crate::support::portal::row_counts;
use crate::support::{Kind, Portal, Visitor, postgres};

const OTHER_KEY: &str = "HhwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEAHx4=";
const PASSWORD: &str = "a-very-own-password";

/// An installation in a folder of its own, as `assent serve` makes it.
struct Installation {
    folder: tempfile::TempDir,
}

impl Installation {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn url(&self) -> String {
        format!("sqlite:{}", self.file("assent.db").display())
    }

    fn serve(&self) -> Served {
        Served::start(&["serve", "--listen", "127.0.0.1:0", "--database-url", &self.url()])
    }

    /// What a command says about this database, and whether it succeeded.
    fn run(&self, arguments: &[&str]) -> (bool, String) {
        let url = self.url();
        let output = run(&[arguments, &["--database-url", url.as_str()]].concat());
        (output.status.success(), printed(&output))
    }

    fn backup(&self, name: &str) -> PathBuf {
        let file = self.file(name);
        let (done, said) = self.run(&["backup", file.to_str().unwrap()]);
        assert!(done && said.contains("fingerprint"), "{said}");
        file
    }

    fn restore(&self, file: &Path) -> (bool, String) {
        self.run(&["restore", file.to_str().unwrap()])
    }

    /// Makes the first Operator admin, who then is signed in.
    async fn set_up(&self, served: &Served) -> Visitor {
        let link = served.lines.iter().find(|line| line.contains("/set-up/")).unwrap();
        let visitor = Visitor::new(&served.base());
        let page = visitor.get(link).await.expect(200);
        let fields = [
            ("first_name", "Olga"),
            ("last_name", "Sandberg"),
            ("email", "olga@operator.example"),
            ("new_password", PASSWORD),
        ];
        visitor.send(&page, "/set-up", &fields).await.expect(200);
        visitor
    }
}

async fn signed_in(served: &Served) -> Visitor {
    let visitor = Visitor::new(&served.base());
    let fields = [("sign_in_name", "olga@operator.example"), ("password", PASSWORD)];
    visitor.fill("/sign-in", "/sign-in", &fields).await.expect(200);
    visitor
}

async fn rename(visitor: &Visitor, first_name: &str) {
    let fields = [("first_name", first_name)];
    let saved = visitor.fill("/profile", "/profile", &fields).await.expect(200);
    assert!(saved.body.contains(first_name));
}

#[actix_web::test]
async fn a_backup_is_taken_while_it_is_served_and_restored_when_it_is_not() {
    let installed = Installation::new();
    let served = installed.serve();
    let olga = installed.set_up(&served).await;
    rename(&olga, "Before").await;
    let copy = installed.backup("copies/monday.db");
    assert!(!installed.file("copies/monday.db-wal").exists(), "a backup is one file");
    rename(&olga, "After").await;
    let (again, said) = installed.run(&["backup", copy.to_str().unwrap()]);
    assert!(!again && said.contains("exists already"), "{said}");

    let (restored, said) = installed.restore(&copy);
    assert!(!restored && said.contains("stop it first"), "{said}");
    assert!(olga.get("/profile").await.expect(200).body.contains("After"));
    assert!(served.terminate().success());

    // As after a power cut: what SQLite would take for the log of the restored database.
    std::fs::write(installed.file("assent.db-wal"), "of another life").unwrap();
    let (restored, said) = installed.restore(&copy);
    assert!(restored && said.contains("assent.db-replaced"), "{said}");
    assert!(!installed.file("assent.db-wal").exists() && !installed.file("assent.db-restoring").exists());
    let served = installed.serve();
    let page = signed_in(&served).await.get("/profile").await.expect(200);
    assert!(page.body.contains("Before") && !page.body.contains("After"));
    assert!(served.terminate().success());
}

#[actix_web::test]
async fn what_is_no_whole_backup_of_this_version_is_not_restored_and_everything_stays() {
    let installed = Installation::new();
    let served = installed.serve();
    installed.set_up(&served).await;
    assert!(served.terminate().success());
    let good = installed.backup("good.db");
    let before = std::fs::read(installed.file("assent.db")).unwrap();

    let refused = |name: &str, words: &str| {
        let (restored, said) = installed.restore(&installed.file(name));
        assert!(!restored && said.contains(words), "{name}: {said}");
        assert!(!installed.file("assent.db-restoring").exists(), "{name}");
        assert!(std::fs::read(installed.file("assent.db")).unwrap() == before, "{name}");
    };
    refused("nowhere.db", "there is no file");
    std::fs::write(installed.file("letter.db"), "Dear operator, ".repeat(1_000)).unwrap();
    refused("letter.db", "is not an SQLite database");
    let mut bytes = std::fs::read(&good).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 20_000].fill(0x5a);
    std::fs::write(installed.file("damaged.db"), bytes).unwrap();
    refused("damaged.db", "damaged.db");

    use sqlx::{ConnectOptions, Connection, Executor};
    let change = async |name: &str, statement: &'static str| {
        let file = installed.file(name);
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
        let mut db = options.create_if_missing(true).connect().await.unwrap();
        db.execute(statement).await.unwrap();
        db.close().await.unwrap();
    };
    change("other.db", "create table notes (note text)").await;
    refused("other.db", "not of an Assent database");
    std::fs::copy(&good, installed.file("newer.db")).unwrap();
    change(
        "newer.db",
        "update _sqlx_migrations set version = 9999 where version = 10",
    )
    .await;
    refused("newer.db", "newer Assent");
    let (restored, said) = installed.restore(&good);
    assert!(restored, "{said}");
}

#[actix_web::test]
async fn a_database_is_not_opened_under_another_key_and_a_missing_key_file_is_not_made_again() {
    let installed = Installation::new();
    let served = installed.serve();
    installed.set_up(&served).await;
    assert!(served.terminate().success());
    let copy = installed.backup("copy.db");
    let (key, away) = (installed.file("assent.key"), installed.file("away.key"));
    std::fs::rename(&key, &away).unwrap();
    let serve = ["serve", "--listen", "127.0.0.1:0"];
    let fingerprint = |said: &str| {
        let (_, behind) = said
            .split_once("fingerprint ")
            .unwrap_or_else(|| panic!("no fingerprint in {said}"));
        behind.chars().take(9).collect::<String>()
    };

    let (started, missing) = installed.run(&serve);
    assert!(!started && missing.contains("assent.key is missing"), "{missing}");
    assert!(missing.contains("replace-key") && !key.exists(), "{missing}");
    let (started, other) = installed.run(&[&serve[..], &["--secret-key", OTHER_KEY]].concat());
    assert!(
        !started && other.contains(&format!("sealed with the key {}", fingerprint(&missing))),
        "{other}"
    );
    let (restored, said) = installed.restore(&copy);
    assert!(
        !restored && fingerprint(&said) == fingerprint(&missing) && said.contains("--key-is-lost"),
        "{said}"
    );

    std::fs::rename(&away, &key).unwrap();
    let served = installed.serve();
    signed_in(&served).await.get("/partners").await.expect(200);
    assert!(served.terminate().success());
    std::fs::remove_file(&key).unwrap();
    let (replaced, said) = installed.run(&["replace-key"]);
    assert!(replaced && fingerprint(&said) != fingerprint(&missing), "{said}");
    let served = installed.serve();
    signed_in(&served).await.get("/partners").await.expect(200);
    assert!(served.terminate().success());

    // Elsewhere, where the key of the backup never was.
    let elsewhere = Installation::new();
    let (replaced, said) = elsewhere.run(&["replace-key"]);
    assert!(!replaced && said.contains("there is no database"), "{said}");
    let (restored, said) = elsewhere.run(&["restore", copy.to_str().unwrap(), "--key-is-lost"]);
    assert!(restored && said.contains("replace-key"), "{said}");
    let (replaced, said) = elsewhere.run(&["replace-key"]);
    assert!(replaced, "{said}");
    let served = elsewhere.serve();
    signed_in(&served).await.get("/partners").await.expect(200);
    assert!(served.terminate().success());
}

#[cfg(unix)]
#[actix_web::test]
async fn a_link_to_a_database_is_served_restored_and_kept_as_the_database_itself() {
    let installed = Installation::new();
    let served = installed.serve();
    let olga = installed.set_up(&served).await;
    let copy = installed.backup("copy.db");
    let link = installed.file("elsewhere.db");
    std::os::unix::fs::symlink(installed.file("assent.db"), &link).unwrap();
    let url = format!("sqlite:{}", link.display());
    let output = run(&["restore", copy.to_str().unwrap(), "--database-url", &url]);
    assert!(
        !output.status.success() && printed(&output).contains("stop it first"),
        "{}",
        printed(&output)
    );
    let output = run(&["serve", "--listen", "127.0.0.1:0", "--database-url", &url]);
    assert!(!output.status.success(), "{}", printed(&output));
    rename(&olga, "After").await;
    assert!(served.terminate().success());
    for name in ["assent.db-replaced", "assent.db-replaced-2"] {
        let output = run(&["restore", copy.to_str().unwrap(), "--database-url", &url]);
        assert!(
            output.status.success() && printed(&output).contains(name),
            "{}",
            printed(&output)
        );
    }
    assert!(link.is_symlink() && installed.file("assent.db-replaced").exists());
}

#[actix_web::test]
async fn instances_with_different_keys_do_not_share_a_postgresql_database() {
    let url = postgres::empty_database().await;
    let serve = |key| {
        [
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--database-url",
            &url,
            "--secret-key",
            key,
        ]
        .map(str::to_owned)
    };
    let first = serve(KEY);
    let first: Vec<&str> = first.iter().map(String::as_str).collect();
    let served = Served::start(&first);
    let other = serve(OTHER_KEY);
    let other: Vec<&str> = other.iter().map(String::as_str).collect();
    let refused = run(&other);
    assert!(
        !refused.status.success() && printed(&refused).contains("fingerprint"),
        "{}",
        printed(&refused)
    );
    assert!(served.terminate().success());
}

#[actix_web::test]
async fn what_was_acknowledged_before_a_backup_is_in_it_also_under_load() {
    let portal = Portal::spawn(Kind::Sqlite).await;
    let (stop, saved) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let visitor = portal.sign_in("sales@alder.example").await;
    let saving = {
        let (stop, saved) = (Arc::clone(&stop), Arc::clone(&saved));
        actix_web::rt::spawn(async move {
            for number in 1.. {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                rename(&visitor, &format!("Number{number}")).await;
                saved.store(number, Ordering::Relaxed);
            }
        })
    };
    let folder = portal.folder();
    for round in 0..3 {
        while saved.load(Ordering::Relaxed) < (round + 1) * 5 {
            actix_web::rt::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        let copy = folder.path().join(format!("copy{round}.db"));
        let before = saved.load(Ordering::Relaxed);
        let mut command = assent(&["backup", copy.to_str().unwrap(), "--database-url", &portal.database_url]);
        let output = actix_web::web::block(move || command.output().unwrap()).await.unwrap();
        assert!(output.status.success(), "{}", printed(&output));
        let after = saved.load(Ordering::Relaxed) + 1;
        let restored = folder.path().join(format!("restored{round}.db"));
        let url = format!("sqlite:{}", restored.display());
        let arguments = [
            "restore",
            copy.to_str().unwrap(),
            "--database-url",
            &url,
            "--secret-key",
            KEY,
        ];
        let output = run(&arguments);
        assert!(output.status.success(), "{}", printed(&output));
        use sqlx::Connection;
        let mut db = sqlx::SqliteConnection::connect(&url).await.unwrap();
        let name = "select first_name from accounts where sign_in_key = 'sales@alder.example'";
        let name: String = sqlx::query_scalar(name).fetch_one(&mut db).await.unwrap();
        let number: u64 = name.strip_prefix("Number").unwrap().parse().unwrap();
        assert!((before..=after).contains(&number), "{before} {number} {after}");
        let audited = "select count(*) from audit_events where kind = 'profile-changed'";
        let audited: i64 = sqlx::query_scalar(audited).fetch_one(&mut db).await.unwrap();
        assert_eq!(
            u64::try_from(audited).unwrap(),
            number,
            "each change with its audit line"
        );
    }
    stop.store(true, Ordering::Relaxed);
    saving.await.unwrap();
    portal.stopper().stop(false).await;
}

/// The commands of README.md, word by word but for the names.
#[actix_web::test]
async fn a_postgresql_database_is_dumped_while_it_is_served_and_restored_as_documented() {
    let portal = Portal::spawn(Kind::Postgres).await;
    let sales = portal.sign_in("sales@alder.example").await;
    rename(&sales, "Dumped").await;
    let dump = portal.folder().path().join("assent.dump");
    let bin = postgres::binaries();
    let done = |program: &str, arguments: &[&str]| {
        let output = Command::new(bin.join(program)).args(arguments).output().unwrap();
        assert!(output.status.success(), "{program}: {}", printed(&output));
    };
    let dump = dump.to_str().unwrap();
    done("pg_dump", &["--format=custom", "--file", dump, &portal.database_url]);
    let before = portal.rows().await;
    rename(&sales, "Later").await;
    let restored = postgres::empty_database().await;
    let arguments = [
        "--exit-on-error",
        "--single-transaction",
        "--no-owner",
        "--dbname",
        &restored,
        dump,
    ];
    done("pg_restore", &arguments);
    assert_eq!(row_counts(Kind::Postgres, &restored).await, before);
    let arguments = [
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--database-url",
        &restored,
        "--secret-key",
        KEY,
    ];
    let served = Served::start(&arguments);
    let visitor = Visitor::new(&served.base());
    let fields = [
        ("sign_in_name", "sales@alder.example"),
        ("password", assent::demo::PASSWORD),
    ];
    visitor.fill("/sign-in", "/sign-in", &fields).await.expect(200);
    assert!(visitor.get("/profile").await.expect(200).body.contains("Dumped"));
    assert!(served.terminate().success());
    portal.stopper().stop(false).await;
}
