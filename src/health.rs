//! `GET /health/live`, `GET /health/ready`: for those who watch over an installation.

use std::io::Write;
use std::path::Path;

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;

use crate::db::{Database, Migrations};
use crate::sql;
use crate::web::Site;

/// The program runs.
pub async fn live() -> HttpResponse {
    HttpResponse::Ok().json(Report {
        status: "ok",
        database: None,
        migrations: None,
        disk: None,
    })
}

#[derive(Serialize)]
struct Report {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    database: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    migrations: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disk: Option<&'static str>,
}

/// The program can do its work: the database answers, its tables are those of this version, the disk takes writes.
/// 503 with what is wrong otherwise.
pub async fn ready(site: Data<Site>) -> HttpResponse {
    let database = match answers(&site.db).await {
        Ok(()) => "ok",
        Err(_) => "unreachable",
    };
    let migrations = match site.db.migrations().await {
        Ok(Migrations::Current) => "ok",
        Ok(Migrations::Empty | Migrations::Pending(_)) => "pending",
        Ok(Migrations::Newer) => "newer",
        Err(_) => "unknown",
    };
    let disk = match site.db.file().and_then(Path::parent) {
        Some(folder) => {
            let folder = folder.to_owned();
            match actix_web::web::block(move || takes_writes(&folder)).await {
                Ok(Ok(())) => Some("ok"),
                _ => Some("unwritable"),
            }
        }
        // PostgreSQL's disk is its own to watch.
        None => None,
    };
    let good = database == "ok" && migrations == "ok" && disk.is_none_or(|disk| disk == "ok");
    let report = Report {
        status: if good { "ok" } else { "unavailable" },
        database: Some(database),
        migrations: Some(migrations),
        disk,
    };
    if good {
        HttpResponse::Ok().json(report)
    } else {
        tracing::warn!(database, migrations, disk, "not ready");
        HttpResponse::ServiceUnavailable().json(report)
    }
}

async fn answers(db: &Database) -> Result<(), crate::db::Error> {
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
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other,
    };
    written.and(removed)
}
