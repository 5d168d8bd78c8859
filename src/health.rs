//! `GET /health/live`, `GET /health/ready`: for those who watch over an installation.

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use actix_web::web::Data;
use actix_web::{HttpResponse, rt};
use serde::Serialize;
use tokio::sync::Mutex;

use crate::db::{Database, Migrations};
use crate::sql;
use crate::web::Site;

/// The program runs.
pub async fn live() -> HttpResponse {
    HttpResponse::Ok().json(Report {
        status: GOOD,
        database: None,
        migrations: None,
        disk: None,
    })
}

const GOOD: &str = "ok";

/// What is shown, and nothing of the installation that could help an attacker.
#[derive(Debug, Clone, Copy, Serialize)]
struct Report {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    database: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    migrations: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disk: Option<&'static str>,
}

/// How long an answer of [`ready`] holds: asking costs a write to disk, and anybody may ask.
const HOLDS: Duration = Duration::from_secs(1);

/// The last report, while it holds.
#[derive(Debug, Clone, Default)]
pub struct Readiness(Arc<Mutex<Option<Report>>>);

impl Readiness {
    /// The report of a moment ago, or a fresh one. Anyone who asks while one is made waits for it.
    async fn report(&self, db: &Database) -> Report {
        let mut kept = self.0.lock().await;
        if let Some(report) = *kept {
            return report;
        }
        let report = Report::of(db).await;
        *kept = Some(report);
        drop(kept);
        let readiness = self.clone();
        rt::spawn(async move {
            rt::time::sleep(HOLDS).await;
            *readiness.0.lock().await = None;
        });
        report
    }
}

/// The program can do its work: the database answers, its tables are those of this version, the disk takes writes.
/// 503 with what is wrong otherwise.
pub async fn ready(site: Data<Site>, readiness: Data<Readiness>) -> HttpResponse {
    let report = readiness.report(&site.db).await;
    if report.status == GOOD {
        HttpResponse::Ok().json(report)
    } else {
        HttpResponse::ServiceUnavailable().json(report)
    }
}

impl Report {
    async fn of(db: &Database) -> Self {
        let database = match answers(db).await {
            Ok(()) => GOOD,
            Err(_) => "unreachable",
        };
        let migrations = match db.migrations().await {
            Ok(Migrations::Current) => GOOD,
            Ok(Migrations::Empty | Migrations::Pending(_)) => "pending",
            Ok(Migrations::Newer) => "newer",
            Err(_) => "unknown",
        };
        let disk = match db.file().and_then(Path::parent) {
            Some(folder) => {
                let folder = folder.to_owned();
                let written = actix_web::web::block(move || takes_writes(&folder)).await;
                Some(written.map_or("unwritable", |written| state_of_disk(&written)))
            }
            // PostgreSQL's disk is its own to watch.
            None => None,
        };
        let is_good = database == GOOD && migrations == GOOD && disk.is_none_or(|disk| disk == GOOD);
        if !is_good {
            tracing::warn!(database, migrations, disk, "not ready");
        }
        Self {
            status: if is_good { GOOD } else { "unavailable" },
            database: Some(database),
            migrations: Some(migrations),
            disk,
        }
    }
}

/// What a try to write says about the disk.
fn state_of_disk(written: &std::io::Result<()>) -> &'static str {
    match written {
        Ok(()) => GOOD,
        Err(error) if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => "full",
        Err(_) => "unwritable",
    }
}

async fn answers(db: &Database) -> Result<(), crate::db::Error> {
    db.reach()?;
    let reader = &mut db.read().await?;
    let one = sql!(reader, scalar i64, "select cast(1 as bigint)")?;
    debug_assert_eq!(one, 1);
    Ok(())
}

/// A file of 64 KiB written, flushed and removed: a full disk refuses it before it refuses a record.
fn takes_writes(folder: &Path) -> std::io::Result<()> {
    let probe = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
    .join(".assent-probe");
    let written = std::fs::File::create(&probe).and_then(|mut file| {
        file.write_all(&[0; 64 * 1024])?;
        file.sync_all()
    });
    let removed = match std::fs::remove_file(&probe) {
        // Another probe at the same moment was quicker.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    };
    written.and(removed)
}
