//! Both databases are the same database: the same steps, the same shape, every statement understood by both.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use assent::db::{Database, Migrations};
use sqlx::{Connection, Executor, Row};

use crate::support::postgres;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn names(folder: &str) -> BTreeSet<String> {
    let folder = std::fs::read_dir(root().join(folder)).unwrap();
    folder
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn every_migration_has_a_twin_of_the_same_name() {
    assert_eq!(names("migrations/sqlite"), names("migrations/postgres"));
}

async fn migrated() -> (tempfile::TempDir, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = format!("sqlite:{}/shape.db", folder.path().display());
    let db = Database::open(&sqlite).await.unwrap();
    db.migrate().await.unwrap();
    db.close().await;
    (folder, sqlite, postgres::fresh_database().await)
}

/// Where macros spell the statements.
const BY_MACRO: [&str; 11] = [
    "customer_list/store",
    "audit/list_store.rs",
    "indirect/store/lists.rs",
    "invitations/list_store.rs",
    "mail/store/outgoing_list.rs",
    "orders/store/lists.rs",
    "partners/list_store.rs",
    "readiness/store/walks.rs",
    "relationships/ended_store.rs",
    "review/store/export.rs",
    "review/store/walks.rs",
];

/// What macros spell, with the module that tells it.
pub fn by_macro() -> Vec<(String, String)> {
    let named = |module: &str, statement: &str| (module.to_owned(), statement.to_owned());
    let listing = assent::customer_list::statements().map(|text| named("customer_list", text));
    let audit = assent::audit::statements().map(|text| named("audit", text));
    let invitations = assent::invitations::list::statements().map(|text| named("invitations", text));
    let letters = assent::mail::outgoing::statements().map(|text| named("letters", text));
    let partners = assent::partners::statements().map(|text| named("partners", text));
    let ended = assent::relationships::ended::statements().map(|text| named("relationships", text));
    let review = assent::review::queue::statements().map(|text| named("review", text));
    let orders = assent::orders::statements().map(|text| named("orders", text));
    let readiness = assent::readiness::statements().map(|text| named("readiness", text));
    let indirect = assent::indirect::statements().map(|text| named("indirect", text));
    listing
        .chain(readiness)
        .chain(orders)
        .chain(indirect)
        .chain(review)
        .chain(ended)
        .chain(audit)
        .chain(invitations)
        .chain(letters)
        .chain(partners)
        .collect()
}

/// Every literal that stands in a `sql!` of the sources, with where it stands.
pub fn statements() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join("src")];
    let call = regex::Regex::new(
        r#"(?s)sql!\(\s*[\w.]+,\s*(?:all|one|optional|scalar|maybe|column|execute)\b[^"]*"((?:[^"\\]|\\.)*)""#,
    )
    .unwrap();
    let spelled_call = regex::Regex::new(r"sql!\(db, [a-zA-Z0-9$ ]+, (?:[A-Z_]+(?:\[\d\])?[,)]|\$statements)").unwrap();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            if path.ends_with("db/macros.rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            // What macros spell is told below, by the `statements` of each.
            let spelled = spelled_call.find_iter(&text).count();
            if spelled > 0 {
                let is_told = BY_MACRO.iter().any(|place| path.to_string_lossy().contains(place));
                assert!(is_told, "{} spells SQL by a macro", path.display());
                assert_eq!(spelled, text.matches("sql!(").count(), "{}", path.display());
                continue;
            }
            let here = call.captures_iter(&text).count();
            assert_eq!(
                here,
                text.matches("sql!(").count(),
                "{} has a sql! that this test cannot read",
                path.display()
            );
            for capture in call.captures_iter(&text) {
                found.push((path.display().to_string(), capture[1].replace("\\\n", " ")));
            }
        }
    }
    assert!(found.len() > 20);
    found.extend(by_macro());
    let bounded = assent::review::queue::bounded_statements();
    found.extend(bounded.map(|text| ("review".to_owned(), text.to_owned())));
    found
}

#[actix_web::test]
async fn every_statement_is_understood_by_both() {
    let (_folder, sqlite, postgres) = migrated().await;
    let mut lite = sqlx::SqliteConnection::connect(&sqlite).await.unwrap();
    let mut pg = sqlx::PgConnection::connect(&postgres).await.unwrap();
    for (path, statement) in statements() {
        let text = sqlx::AssertSqlSafe(statement.clone());
        if let Err(error) = lite.prepare(sqlx::SqlSafeStr::into_sql_str(text)).await {
            panic!("{path}: SQLite does not understand\n{statement}\n{error}");
        }
        let text = sqlx::AssertSqlSafe(statement.clone());
        if let Err(error) = pg.prepare(sqlx::SqlSafeStr::into_sql_str(text)).await {
            panic!("{path}: PostgreSQL does not understand\n{statement}\n{error}");
        }
    }
}

#[actix_web::test]
async fn both_have_the_same_tables_columns_and_indexes() {
    let (_folder, sqlite, postgres) = migrated().await;
    let mut lite = sqlx::SqliteConnection::connect(&sqlite).await.unwrap();
    let mut pg = sqlx::PgConnection::connect(&postgres).await.unwrap();
    let mut shape: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let columns =
        "select m.name || '.' || c.name || case when c.\"notnull\" = 1 or c.pk > 0 then ' not null' else '' end
        from sqlite_master m join pragma_table_info(m.name) c
        where m.type = 'table' and m.name not like '\\_%' escape '\\' and m.name not like 'sqlite%'
        union select 'index ' || name from sqlite_master where type = 'index' and name not like 'sqlite%'
        union select 'view ' || name from sqlite_master where type = 'view'";
    for row in lite.fetch_all(columns).await.unwrap() {
        shape.entry("SQLite").or_default().insert(row.get(0));
    }
    let columns = "select table_name || '.' || column_name || case is_nullable when 'NO' then ' not null' else '' end
        from information_schema.columns join information_schema.tables using (table_schema, table_name)
        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like '\\_%'
        union select 'view ' || table_name from information_schema.views where table_schema = 'public'
        union select 'index ' || indexname from pg_indexes where schemaname = 'public'
            and indexname not in (select conname from pg_constraint) and tablename not like '\\_%'";
    for row in pg.fetch_all(columns).await.unwrap() {
        shape.entry("PostgreSQL").or_default().insert(row.get(0));
    }
    let only = |one: &str, other: &str| shape[one].difference(&shape[other]).cloned().collect::<Vec<_>>();
    assert_eq!(
        (only("SQLite", "PostgreSQL"), only("PostgreSQL", "SQLite")),
        (vec![], vec![])
    );
}

#[actix_web::test]
async fn an_empty_database_is_told_from_a_migrated_and_a_newer_one() {
    let folder = tempfile::tempdir().unwrap();
    for url in [
        format!("sqlite:{}/new.db", folder.path().display()),
        postgres::empty_database().await,
    ] {
        let db = Database::open(&url).await.unwrap();
        assert_eq!(db.migrations().await.unwrap(), Migrations::Empty);
        db.migrate().await.unwrap();
        assert_eq!(db.migrations().await.unwrap(), Migrations::Current);
        let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
            values (9999, 'from the future', true, '', 0)";
        if url.starts_with("sqlite") {
            let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
            connection.execute(newer).await.unwrap();
        } else {
            let mut connection = sqlx::PgConnection::connect(&url).await.unwrap();
            connection.execute(newer).await.unwrap();
        }
        assert_eq!(db.migrations().await.unwrap(), Migrations::Newer);
    }
}

#[actix_web::test]
async fn a_reader_cannot_write_on_either() {
    let (_folder, sqlite, postgres) = migrated().await;
    for url in [sqlite, postgres] {
        let db = Database::open(&url).await.unwrap();
        let mut reader = db.read().await.unwrap();
        let refused = match reader.arms() {
            assent::db::Arms::Sqlite(connection) => connection.execute("delete from sessions").await.is_err(),
            assent::db::Arms::Postgres(connection) => connection.execute("delete from sessions").await.is_err(),
        };
        assert!(refused, "{url}");
    }
}

#[actix_web::test]
async fn r_rev_5_the_audit_log_cannot_be_changed_or_emptied() {
    let (_folder, sqlite, postgres) = migrated().await;
    let line =
        "insert into audit_events (id, at, kind, actor_name, actor_organisation, object_kind, object_id, object_name,
        network_address, request_id, actor_key, object_key)
        values ($1, 1, 'signed-in', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i')";
    let mut lite = sqlx::SqliteConnection::connect(&sqlite).await.unwrap();
    sqlx::query(line)
        .bind(uuid::Uuid::max())
        .execute(&mut lite)
        .await
        .unwrap();
    let mut pg = sqlx::PgConnection::connect(&postgres).await.unwrap();
    sqlx::query(line)
        .bind(uuid::Uuid::max())
        .execute(&mut pg)
        .await
        .unwrap();
    for statement in ["update audit_events set actor_name = 'x'", "delete from audit_events"] {
        assert!(
            lite.execute(statement)
                .await
                .unwrap_err()
                .to_string()
                .contains("append-only")
        );
        assert!(
            pg.execute(statement)
                .await
                .unwrap_err()
                .to_string()
                .contains("append-only")
        );
    }
}
