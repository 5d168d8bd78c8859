//! The database locked, gone, not migrated: a clear page, readiness that tells, and recovery without a hand.

use crate::support::{Kind, Portal};
use reqwest::Method;
use sqlx::{Connection, Executor};

stories! {
    async fn a_portal_that_can_work_says_so(portal: Portal) {
        let visitor = portal.visitor();
        visitor.get("/health/live").await.expect(200);
        let ready = visitor.get("/health/ready").await.expect(200);
        assert!(ready.body.contains(r#""status":"ok""#), "{}", ready.body);
    }

    async fn an_address_of_health_that_is_not_there_answers_a_program_in_its_own_terms(portal: Portal) {
        let visitor = portal.visitor();
        for (method, path, status) in [(Method::GET, "/health/nothing", 404), (Method::POST, "/health/live", 405)] {
            let answer = visitor.request(method, path, &[], "").await.expect(status);
            assert_eq!(answer.headers["content-type"], "application/problem+json");
            let problem: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
            assert_eq!(problem["status"], status, "{problem}");
            assert!(problem["title"].is_string() && problem["detail"].is_string(), "{problem}");
            assert!(!problem["request_id"].as_str().unwrap().is_empty(), "{problem}");
        }
        // A file that is not there is asked for by people, too.
        assert!(visitor.get("/assets/nothing.css").await.expect(404).has("h1"));
    }

    async fn a_database_that_is_not_migrated_is_told_and_mended(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        portal.run("alter table sessions rename to sessions_away").await;
        let page = visitor.get("/customers").await.expect(503);
        assert!(page.headers.contains_key("retry-after") && page.has("h1"), "{}", page.body);
        // Who is signed in is asked for pages only.
        let sheet = page.attr("link[rel=stylesheet]", "href").unwrap();
        visitor.get(&sheet).await.expect(200);
        visitor.get("/health/live").await.expect(200);
        portal.run("alter table sessions_away rename to sessions").await;
        visitor.get("/customers").await.expect(200).shows("Customers");
        portal.run("update _sqlx_migrations set version = -version where version = 10").await;
        let ready = visitor.get("/health/ready").await;
        assert_eq!(ready.status, 503, "{}", ready.body);
    }

    async fn a_locked_database_lets_people_read_and_those_who_write_come_back(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let page = visitor.get("/profile").await.expect(200);
        // Held by somebody else, longer than a request waits.
        let mut tx = match portal.kind {
            Kind::Sqlite => {
                let mut connection = sqlx::SqliteConnection::connect(&portal.database_url).await.unwrap();
                connection.execute("begin immediate").await.unwrap();
                (Some(connection), None)
            }
            Kind::Postgres => {
                let mut connection = sqlx::PgConnection::connect(&portal.database_url).await.unwrap();
                connection.execute("begin; lock table accounts in exclusive mode").await.unwrap();
                (None, Some(connection))
            }
        };
        visitor.get("/customers").await.expect(200);
        let answer = visitor.send(&page, "/profile", &[("first_name", "Later")]).await.expect(503);
        assert!(answer.headers.contains_key("retry-after"));
        answer.says("error-typed-kept");
        if let Some(connection) = &mut tx.0 {
            connection.execute("rollback").await.unwrap();
        }
        if let Some(connection) = &mut tx.1 {
            connection.execute("rollback").await.unwrap();
        }
        // What was typed is on the page that said so.
        let saved = visitor.send(&answer, "/profile", &[]).await.expect(200);
        assert!(saved.body.contains("Later Aalto"));
    }
}

#[actix_web::test]
async fn a_database_that_is_gone_is_told_and_found_again() {
    let portal = Portal::spawn(Kind::Postgres).await;
    let visitor = portal.sign_in("sales@alder.example").await;
    let form = visitor.get("/profile").await.expect(200);
    let (server, name) = portal.database_url.rsplit_once('/').unwrap();
    let mut elsewhere = sqlx::PgConnection::connect(&format!("{server}/postgres"))
        .await
        .unwrap();
    let gone = format!(
        "alter database {name} allow_connections false;
         select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(gone))
        .execute(&mut elsewhere)
        .await
        .unwrap();
    let page = visitor.get("/customers").await;
    assert_eq!(page.status, 503, "{}", page.main());
    let kept = visitor
        .send(&form, "/profile", &[("first_name", "Later")])
        .await
        .expect(503);
    kept.says("error-typed-kept");
    visitor.get("/health/ready").await.expect(503);
    visitor.get("/health/live").await.expect(200);
    let back = format!("alter database {name} allow_connections true");
    sqlx::raw_sql(sqlx::AssertSqlSafe(back))
        .execute(&mut elsewhere)
        .await
        .unwrap();
    let saved = visitor.send(&kept, "/profile", &[]).await.expect(200);
    assert!(
        saved.body.contains("Later Aalto"),
        "one press sends it again: {}",
        saved.main()
    );
    visitor.get("/customers").await.expect(200).shows("Customers");
    // The answer of a moment ago holds for a second.
    tokio::time::sleep(std::time::Duration::from_millis(1_300)).await;
    visitor.get("/health/ready").await.expect(200);
    portal.stopper().stop(false).await;
}

#[cfg(unix)]
#[actix_web::test]
async fn a_database_file_that_was_moved_or_replaced_is_written_to_no_more_until_it_is_back() {
    let portal = Portal::spawn(Kind::Sqlite).await;
    let visitor = portal.sign_in("sales@alder.example").await;
    let form = visitor.get("/profile").await.expect(200);
    let file = portal.site.db.file().unwrap().to_owned();
    let (away, other) = (file.with_extension("away"), file.with_extension("other"));
    for replaced in [false, true] {
        std::fs::rename(&file, &away).unwrap();
        if replaced {
            std::fs::copy(&away, &file).unwrap();
        }
        let answer = visitor.send(&form, "/profile", &[("first_name", "Nowhere")]).await;
        answer.expect(503).says("error-typed-kept");
        tokio::time::sleep(std::time::Duration::from_millis(1_300)).await;
        let ready = visitor.get("/health/ready").await.expect(503);
        assert!(ready.body.contains("\"database\":\"unreachable\""), "{}", ready.body);
        if replaced {
            std::fs::rename(&file, &other).unwrap();
        }
        std::fs::rename(&away, &file).unwrap();
    }
    let saved = visitor
        .send(&form, "/profile", &[("first_name", "Back")])
        .await
        .expect(200);
    assert!(saved.body.contains("Back Aalto"));
    tokio::time::sleep(std::time::Duration::from_millis(1_300)).await;
    visitor.get("/health/ready").await.expect(200);
    portal.stopper().stop(false).await;
}

/// The file that the probe writes leads to a device that is always full.
#[cfg(target_os = "linux")]
#[actix_web::test]
async fn a_full_disk_is_told_and_asking_often_costs_one_write_a_second() {
    let portal = Portal::spawn(Kind::Sqlite).await;
    let visitor = portal.visitor();
    let file = portal.site.db.file().unwrap();
    let probe = file.with_file_name(".assent-probe");
    std::os::unix::fs::symlink("/dev/full", &probe).unwrap();
    let full = visitor.get("/health/ready").await.expect(503);
    assert!(full.body.contains("\"disk\":\"full\""), "{}", full.body);
    assert!(!probe.exists(), "the probe is taken away");
    // The answer holds for a second: nothing is written meanwhile.
    visitor.get("/health/ready").await.expect(503);
    tokio::time::sleep(std::time::Duration::from_millis(1_300)).await;
    visitor.get("/health/ready").await.expect(200);
    std::os::unix::fs::symlink("/dev/full", &probe).unwrap();
    visitor.get("/health/ready").await.expect(200);
    assert!(probe.is_symlink(), "nobody wrote");
    portal.stopper().stop(false).await;
}
