//! An installation of an older Assent goes on under this one. `tests/it/upgrades/` holds SQL dumps of filled databases, two
//! for each schema that was released: `<last migration>.sqlite.sql` and `<last migration>.postgres.sql`.
//!
//! A new schema's dumps are written by
//!
//!     UPGRADE_DUMPS=tests/it/upgrades cargo test --test it upgrades::a_dump

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use assent::accounts::provenance::Source;
use assent::db::Migrations;
use assent::portal;
use assent::values::{Clock, Timestamp};
use sqlx::{AssertSqlSafe, Connection, Row};
use tempfile::TempDir;

use crate::support::customers::{PDF, as_typed, attested};
use crate::support::portal::{NOW, row_counts, settings};
use crate::support::{Kind, Portal, Tells, Visitor, postgres};

/// The pages of the filled installation that are read after the upgrade: who reads, the address, and what it shows.
const READ: [(&str, &str, &str); 11] = [
    ("sales@alder.example", "/customers", "Vinterhamn Bryggeri AB"),
    ("sales@alder.example", "/customers/drafts", "Vinterhamn Bryggeri AB"),
    ("sales@alder.example", "/invitations", "Vinterhamn Bryggeri AB"),
    ("operator@assent.example", "/outgoing-mail", "asa@vinterhamn.example"),
    ("operator@assent.example", "/activity", "Åsa Öberg"),
    (
        "reviewer@assent.example",
        "/confirmations?review_state=any",
        "Vinterhamn Bryggeri AB",
    ),
    ("admin@customer.onassent.example", "/accept", "Alder Direct"),
    ("admin@customer.onassent.example", "/your-partners", "Alder Direct"),
    ("reader@customer.onassent.example", "/", "Vinterhamn Bryggeri AB"),
    ("operator@assent.example", "/partners", "Alder Direct"),
    (
        "sales@alder.example",
        "/customers?q=vinterhamn",
        "Vinterhamn Bryggeri AB",
    ),
];

/// What is found once the keys of this program are filled in.
const FOUND: [(&str, &str, &str); 4] = [
    (
        "sales@alder.example",
        "/customers?q=asa%40vinterhamn.example",
        "Vinterhamn Bryggeri AB",
    ),
    (
        "operator@assent.example",
        "/customers?q=vinterhamn.example",
        "Vinterhamn Bryggeri AB",
    ),
    (
        "sales@alder.example",
        "/invitations?q=vinterhamn",
        "Vinterhamn Bryggeri AB",
    ),
    ("operator@assent.example", "/partners?q=al", "Alder Direct"),
];

/// Fills an installation with one record at least of each kind that people make.
async fn fill(portal: &Portal) {
    portal.records().await;
    let sales = portal.sign_in("sales@alder.example").await;
    let page = sales.get("/customers/new").await.expect(200);
    let file = Some(("evidence", "signed.pdf", PDF.to_vec()));
    let review = sales
        .upload(&page, "/customers/new", &as_typed(&attested("evident")), file)
        .await
        .expect(200);
    let action = review.path.replace("/review", "/confirmation");
    sales.send(&review, &action, &[]).await.expect(200);
    let (_, owner) = portal.customer("withdrawn").await;
    portal.accepts(&owner).await;
    let path = "/withdraw/MicrosoftCustomerAgreement";
    let fields = [("withdraw", "yes"), ("reason", "New owners")];
    owner.fill(path, path, &fields).await.expect(200);
    let (declined, owner) = portal.customer("declined").await;
    portal.relate("dogwood", &declined).await;
    let page = owner.get("/accept/decline").await.expect(200);
    owner
        .send(&page, "/accept/decline", &[("reason", "Not this year")])
        .await
        .expect(200);
    portal.deliver().await;
}

/// A database as SQL that makes it again.
async fn dump(kind: Kind, url: &str) -> String {
    match kind {
        Kind::Postgres => {
            let dump = Command::new(postgres::binaries().join("pg_dump"))
                .args([
                    "--no-owner",
                    "--no-privileges",
                    "--rows-per-insert=100",
                    "--dbname",
                    url,
                ])
                .output()
                .unwrap();
            assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
            let text = String::from_utf8(dump.stdout).unwrap();
            // Commands of psql, which newer versions of pg_dump write with a random key each time.
            let lines = text.lines().filter(|line| !line.starts_with('\\'));
            lines.map(|line| format!("{line}\n")).collect()
        }
        Kind::Sqlite => {
            let mut db = sqlx::SqliteConnection::connect(url).await.unwrap();
            let mut text = String::from("pragma foreign_keys = off;\nbegin;\n");
            let objects = "select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%'
                order by type = 'trigger', type = 'view', type = 'index', rowid";
            for object in sqlx::query(objects).fetch_all(&mut db).await.unwrap() {
                let (kind, name): (String, String) = (object.get(0), object.get(1));
                if kind == "table" {
                    text.push_str(&format!("{};\n", object.get::<String, _>(2)));
                    let columns = format!("select name from pragma_table_info('{name}')");
                    let columns: Vec<String> = sqlx::query_scalar(AssertSqlSafe(columns))
                        .fetch_all(&mut db)
                        .await
                        .unwrap();
                    let quoted: Vec<_> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
                    let rows = format!("select {} from \"{name}\"", quoted.join(" || ', ' || "));
                    let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(rows))
                        .fetch_all(&mut db)
                        .await
                        .unwrap();
                    for row in rows {
                        text.push_str(&format!("insert into \"{name}\" values ({row});\n"));
                    }
                } else {
                    text.push_str(&format!("{};\n", object.get::<String, _>(2)));
                }
            }
            text.push_str("commit;\n");
            text
        }
    }
}

/// A database made from a dump: its address, and what holds its files.
async fn load(kind: Kind, dump: &str) -> (String, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let url = match kind {
        Kind::Postgres => {
            let url = postgres::empty_database().await;
            let mut db = sqlx::PgConnection::connect(&url).await.unwrap();
            sqlx::raw_sql(AssertSqlSafe(dump.to_owned()))
                .execute(&mut db)
                .await
                .unwrap();
            url
        }
        Kind::Sqlite => {
            let file = folder.path().join("assent.db");
            let url = format!("sqlite:{}", file.display());
            let options = sqlx::sqlite::SqliteConnectOptions::new()
                .filename(file)
                .create_if_missing(true);
            let mut db = sqlx::SqliteConnection::connect_with(&options).await.unwrap();
            sqlx::raw_sql(AssertSqlSafe(dump.to_owned()))
                .execute(&mut db)
                .await
                .unwrap();
            db.close().await.unwrap();
            url
        }
    };
    (url, folder)
}

/// Brings a loaded dump to today's schema, serves it, and reads what people had recorded.
async fn goes_on(kind: Kind, name: &str, text: &str) {
    let (url, _folder) = load(kind, text).await;
    let before = row_counts(kind, &url).await;
    assert!(
        before["confirmations"] >= 4 && before["drafts"] >= 1,
        "{name}: {before:?}"
    );

    let clock = Clock::set_to(NOW.parse::<Timestamp>().unwrap());
    let built = portal::Portal::build(&settings(&url, &[]), clock, true).await.unwrap();
    assert_eq!(built.site.db.migrations().await.unwrap(), Migrations::Current);
    let after = row_counts(kind, &url).await;
    let lost: BTreeMap<_, _> = before
        .iter()
        .filter(|(table, count)| !table.starts_with('_') && after.get(*table).is_some_and(|now| now != *count))
        // Which rule's keys are read is noted where nothing was.
        .filter(|(table, _)| *table != "customer_list_state")
        .collect();
    assert!(lost.is_empty(), "{name}: rows came or went: {lost:?}");

    let base = format!("http://{}", built.address().unwrap());
    let db = built.site.db.clone();
    let today = NOW.parse::<Timestamp>().unwrap().utc_date();
    assent::review::catch_up(&db, today).await.unwrap();
    let server = built.serve(1).unwrap();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    // Lists are there at once, by the keys that the older program has made, and then by those of this one.
    read(&base, &READ).await;
    assent::partners::fill_keys(&db).await.unwrap();
    assent::invitations::fill_words(&db).await.unwrap();
    for _ in 0..2 {
        assent::customer_list::catch_up(&db, today).await.unwrap();
        read(&base, &READ).await;
        read(&base, &FOUND).await;
    }
    let left = row_counts(kind, &url).await;
    assert_eq!(
        left["customer_rows"],
        before["customer_list"].max(before.get("customer_rows").copied().unwrap_or_default())
    );
    assert_eq!(
        (left["customer_list"], left["customer_list_words"]),
        (0, 0),
        "{name}: old keys are left"
    );
    let claims = "select count(*) from customer_rows l where l.status = 'invited' and not exists (
        select 1 from invitations i
        where i.customer_id = l.customer_id and i.partner_id = l.partner_id and i.state in ('sent', 'opened'))";
    assert_eq!(
        count(kind, &url, claims).await,
        0,
        "{name}: a draft makes nobody invited (R-STAT-1)"
    );
    let drafts = "select count(*) from invitations where state = 'created'";
    assert!(
        count(kind, &url, drafts).await >= 1,
        "{name}: what was not sent is a draft (R-INV-4)"
    );
    let agent = Visitor::new(&base);
    let fields = [
        ("sign_in_name", "sales@alder.example"),
        ("password", assent::demo::PASSWORD),
    ];
    agent.fill("/sign-in", "/sign-in", &fields).await.expect(200);
    let drafts = agent.get("/customers/drafts").await.expect(200);
    assert!(
        drafts.has("#invitations-list input[name=invitation]"),
        "{name}: {}",
        drafts.main()
    );
    handle.stop(false).await;
}

async fn read(base: &str, pages: &[(&str, &str, &str)]) {
    for (person, path, shown) in pages {
        let visitor = Visitor::new(base);
        let fields = [("sign_in_name", *person), ("password", assent::demo::PASSWORD)];
        visitor.fill("/sign-in", "/sign-in", &fields).await.expect(200);
        visitor.get(path).await.expect(200).shows(shown);
    }
}

/// What a statement counts in a database.
async fn count(kind: Kind, url: &str, statement: &'static str) -> i64 {
    match kind {
        Kind::Postgres => {
            let mut db = sqlx::PgConnection::connect(url).await.unwrap();
            sqlx::query_scalar(statement).fetch_one(&mut db).await.unwrap()
        }
        Kind::Sqlite => {
            let mut db = sqlx::SqliteConnection::connect(url).await.unwrap();
            sqlx::query_scalar(statement).fetch_one(&mut db).await.unwrap()
        }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/upgrades")
}

async fn every_dump_goes_on(kind: Kind, ending: &str) {
    let mut found = 0;
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(ending) {
            goes_on(kind, &name, &std::fs::read_to_string(&path).unwrap()).await;
            found += 1;
        }
    }
    assert!(found > 0, "no dump of the kind {ending}");
}

#[actix_web::test]
async fn an_older_installation_on_sqlite_goes_on_after_its_upgrade() {
    every_dump_goes_on(Kind::Sqlite, ".sqlite.sql").await;
}

#[actix_web::test]
async fn an_older_installation_on_postgres_goes_on_after_its_upgrade() {
    every_dump_goes_on(Kind::Postgres, ".postgres.sql").await;
}

async fn a_dump_is_the_database(kind: Kind, ending: &str) {
    let portal = Portal::spawn(kind).await;
    fill(&portal).await;
    let stopper = portal.stopper();
    let text = dump(kind, &portal.database_url).await;
    stopper.stop(true).await;
    goes_on(kind, "today's", &text).await;
    if let Ok(target) = std::env::var("UPGRADE_DUMPS") {
        let migrations = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite")).unwrap();
        let last = migrations
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .max()
            .unwrap();
        std::fs::write(Path::new(&target).join(format!("{}{ending}", &last[..4])), text).unwrap();
    }
}

#[actix_web::test]
async fn a_dump_of_todays_sqlite_makes_it_again() {
    a_dump_is_the_database(Kind::Sqlite, ".sqlite.sql").await;
}

#[actix_web::test]
async fn a_dump_of_todays_postgres_makes_it_again() {
    a_dump_is_the_database(Kind::Postgres, ".postgres.sql").await;
}

/// Acceptances that were graded before anybody asked who had given the address.
async fn graded_before(kind: Kind, name: &str) {
    let text = std::fs::read_to_string(folder().join(name)).unwrap();
    let (url, _folder) = load(kind, &text).await;
    let clock = Clock::set_to(NOW.parse::<Timestamp>().unwrap());
    let built = portal::Portal::build(&settings(&url, &[]), clock, true).await.unwrap();
    let base = format!("http://{}", built.address().unwrap());
    let db = built.site.db.clone();
    let server = built.serve(1).unwrap();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    let visitor = Visitor::new(&base);
    let fields = [
        ("sign_in_name", "admin@customer.onassent.example"),
        ("password", assent::demo::PASSWORD),
    ];
    visitor.fill("/sign-in", "/sign-in", &fields).await.expect(200);
    visitor.speaks_english().await;
    let home = visitor.get("/").await.expect(200);
    let path = home.attr("a[href^='/acceptances/']", "href").unwrap();
    let receipt = visitor.get(&path).await.expect(200);
    receipt.says("grade-first-rule").shows("B by rule 1");
    assert!(!receipt.main().tells("address-partner"), "{}", receipt.main());
    let id = path.replace("/acceptances/", "").parse().unwrap();
    let mut db = db.read().await.unwrap();
    let acceptance = assent::acceptances::find(&mut db, id).await.unwrap().unwrap();
    assert_eq!(acceptance.grade.as_str(), "B", "what is stored is kept");
    assert_eq!(acceptance.provenance.source, Source::Partner);
    assert_eq!(acceptance.provenance.given_at, None);
    let people = assent::accounts::people::of_customer(&mut db, acceptance.customer)
        .await
        .unwrap();
    assert!(people.iter().all(|person| person.provenance.source == Source::Partner));
    drop(db);
    handle.stop(false).await;
}

#[actix_web::test]
async fn e_4_what_was_graded_before_on_sqlite_says_by_which_rule_and_counts_as_given_by_the_partner() {
    graded_before(Kind::Sqlite, "0020.sqlite.sql").await;
}

#[actix_web::test]
async fn e_4_what_was_graded_before_on_postgres_says_by_which_rule_and_counts_as_given_by_the_partner() {
    graded_before(Kind::Postgres, "0020.postgres.sql").await;
}
