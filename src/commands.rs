//! What the command line's verbs do.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};

use actix_web::rt::spawn;
use tokio::task::yield_now;

use crate::accounts::letters;
use crate::accounts::people::parse_email;
use crate::accounts::set_up::{self, NewOperatorAdmin};
use crate::audit::Context;
use crate::config::Config;
use crate::db::{self, Database, Migrations, backup as copies};
use crate::portal::{self, Portal, StartError, migrate_alone, open_database};
use crate::secret_key::{self, Known};
use crate::values::{Clock, PersonName, Random, TimeZone};
use crate::{agreements, demo, schedule};

type Done = Result<(), Box<dyn Error>>;

/// Says on standard error what went wrong, with its causes.
pub fn complain(error: &dyn Error) {
    let mut message = format!("assent: {error}");
    let mut cause = error.source();
    while let Some(deeper) = cause {
        message.push_str(": ");
        message.push_str(&deeper.to_string());
        cause = deeper.source();
    }
    // Nobody is left to tell when even that fails.
    let _ = writeln!(std::io::stderr(), "{message}");
}

/// Says something on standard output, for people and for scripts that read it.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// `assent serve`
///
/// # Errors
/// When a setting is unsafe, the database is not usable, or the address is taken.
pub async fn serve(config: &Config) -> Done {
    let portal = Portal::build(config, Clock::System, false).await?;
    let site = portal.site.clone();
    let _alone = site.db.claim()?;
    let cx = Context::system(site.clock.now(), site.random.clone());
    let seeded = site.db.transact(async |tx| {
        agreements::seed(tx, &cx).await?;
        set_up::make_link(tx, &cx).await
    });
    let set_up = seeded.await?;
    let address = portal.address()?;
    if let Some(token) = set_up {
        say("Nobody can sign in yet. Set up the first Operator admin here, within a day:");
        say(&letters::set_up_url(&site.public_url, &token));
    }
    match &portal.smtp {
        None => tracing::warn!(
            "ASSENT_SMTP_URL is not set: no letter is sent, all wait in the outbox; no codes are asked for, and every \
             acceptance is grade D"
        ),
        Some(smtp) if smtp.is_readable() => {
            tracing::warn!(server = %smtp.server(), "letters, with the links in them, travel readable to the mail server");
        }
        Some(smtp) => tracing::info!(server = %smtp.server(), "letters go by this mail server"),
    }
    run(portal, &format!("Assent listens on {address}, at {}", site.public_url)).await
}

/// `assent demo`
///
/// # Errors
/// When the address is not on loopback or taken.
pub async fn demo(listen: std::net::SocketAddr, clock: Clock) -> Done {
    let folder = tempfile::tempdir()?;
    let (portal, customers) = demo::build(listen, clock, folder.path()).await?;
    let greeting = demo::greeting(&portal.site.public_url, customers);
    run(portal, &greeting).await
}

/// Serves until SIGTERM or Ctrl-C, finishes what is under way, closes the database. It greets once both are heeded.
async fn run(portal: Portal, greeting: &str) -> Done {
    let site = portal.site.clone();
    let background = schedule::start(&site, &portal.passwords, portal.sender());
    let workers = std::thread::available_parallelism().map_or(2, |cores| cores.get());
    let server = spawn(portal.serve(workers)?);
    yield_now().await;
    say(greeting);
    server.await??;
    background.stop().await;
    let db = site.db.reconnected().await;
    site.session_activity.write(&db).await?;
    site.refusals.write_all(&db).await?;
    db.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// `assent migrate`
///
/// # Errors
/// When the database is not usable, or a step fails.
pub async fn migrate(config: &Config) -> Done {
    let db = Database::open(&config.checked_database_url()?).await?;
    let before = db.migrations().await?;
    migrate_alone(&db).await?;
    say(&format!("The database was {before} and is {}.", db.migrations().await?));
    db.close().await;
    Ok(())
}

/// The file of the SQLite database that these settings name.
fn sqlite_file(config: &Config) -> Result<PathBuf, Box<dyn Error>> {
    let file = copies::file_of(&config.checked_database_url()?);
    file.ok_or_else(|| "this is for SQLite; a PostgreSQL database is backed up by pg_dump, see README.md".into())
}

/// `assent backup`
///
/// # Errors
/// When the database is not SQLite or cannot be read, or the file exists already or cannot be written.
pub async fn backup(config: &Config, file: &Path) -> Done {
    let database = sqlite_file(config)?;
    copies::copy(&database, file)?;
    copies::check(file)?;
    say(&format!("The backup of {} is {}.", database.display(), file.display()));
    // Of the copy: the database itself may be read-only.
    let db = Database::open_file(file).await?;
    let known = known_key(&db).await;
    db.close().await;
    copies::into_single_file(file)?;
    if let Known::Mark(mark) = known? {
        say(&format!(
            "The secret key (fingerprint {mark}) is not in it: keep a copy of its file elsewhere."
        ));
    }
    Ok(())
}

/// What a database knows of its key; one of an older version knows nothing.
async fn known_key(db: &Database) -> Result<Known, db::Error> {
    match secret_key::known(db).await {
        Err(db::Error::NotMigrated(_)) => Ok(Known::Nothing),
        known => known,
    }
}

/// `assent restore`
///
/// # Errors
/// When somebody serves the database, the backup is damaged, not Assent's or of a newer version, or the key that it belongs
/// to is not there and is not said to be lost. Then everything stays as it is.
pub async fn restore(config: &Config, file: &Path, is_key_lost: bool) -> Done {
    let database = sqlite_file(config)?;
    let _alone = match copies::claim(&database) {
        Err(db::Error::Served(served)) => {
            return Err(format!("an Assent serves {}: stop it first", served.display()).into());
        }
        claimed => claimed?,
    };
    copies::check(file)?;
    let incoming = copies::beside(&database, "-restoring");
    copies::remove_with_logs(&incoming)?;
    copies::copy(file, &incoming)?;
    let judged = judge(config, &database, &incoming, is_key_lost).await;
    if judged.is_err() {
        copies::remove_with_logs(&incoming)?;
    }
    let migrations = judged?;
    let replaced = copies::put_in_place(&incoming, &database)?;
    say(&format!("{} is restored from {}.", database.display(), file.display()));
    if let Some(replaced) = replaced {
        say(&format!("The database from before is {}.", replaced.display()));
    }
    if migrations != Migrations::Current {
        say(&format!(
            "It is {migrations}: serve or migrate brings it to this version."
        ));
    }
    if is_key_lost {
        say("Its key is lost: run assent replace-key before you serve it.");
    }
    Ok(())
}

/// Judges a copy that is about to take the place of `database`.
async fn judge(config: &Config, database: &Path, copy: &Path, is_key_lost: bool) -> Result<Migrations, Box<dyn Error>> {
    let db = Database::open_file(copy).await?;
    let mut judged = judge_content(&db).await;
    if judged.is_ok() && !is_key_lost {
        judged = judge_key(config, database, &db).await.and(judged);
    }
    db.close().await;
    copies::into_single_file(copy)?;
    judged
}

async fn judge_content(db: &Database) -> Result<Migrations, Box<dyn Error>> {
    match db.migrations().await? {
        Migrations::Empty => Err("the backup is not of an Assent database".into()),
        Migrations::Newer => Err("the backup is of a newer Assent: restore it with that version".into()),
        known @ (Migrations::Current | Migrations::Pending(_)) => Ok(known),
    }
}

async fn judge_key(config: &Config, database: &Path, db: &Database) -> Done {
    let known = known_key(db).await?;
    if let Known::Mark(mark) = known.clone() {
        let keys = config.keys(Some(database), None);
        let keys = keys.map_err(|wrong| portal::key_refused(wrong, known))?;
        secret_key::compare(&keys, mark).map_err(StartError::from)?;
    }
    Ok(())
}

/// `assent replace-key`
///
/// # Errors
/// When the key that is set is too weak, or the database is missing, not usable or served.
pub async fn replace_key(config: &Config) -> Done {
    if let Some(file) = copies::file_of(&config.checked_database_url()?).filter(|file| !file.exists()) {
        return Err(format!("there is no database {}", file.display()).into());
    }
    let db = open_database(config).await?;
    let _alone = db.claim()?;
    let keys = config.keys(db.file(), Some(&Random::default()))?;
    let mark = secret_key::replace(&db, &keys).await?;
    db.close().await;
    say(&format!(
        "The database belongs to the key with the fingerprint {mark} now."
    ));
    say("Everybody signs in again, programs get new tokens, and unsent emails with links have to be sent again.");
    Ok(())
}

/// `assent create-admin`
///
/// # Errors
/// When a value cannot be read, the e-mail is taken, or the database is not usable.
pub async fn create_admin(config: &Config, email: &str, first_name: &str, last_name: Option<&str>) -> Done {
    let public_url = config.checked_public_url()?;
    let wrong = |field: &str| format!("{field} cannot be used");
    let email = parse_email(email, &config.checked_customer_domain()?).map_err(|_| wrong("--email"))?;
    let name = match last_name {
        Some(last_name) => PersonName::parse(first_name, last_name),
        None => PersonName::parse_only(first_name, ""),
    };
    let name = name.map_err(|_| wrong("--first-name or --last-name"))?;
    let db = open_database(config).await?;
    let cx = Context::system(Clock::System.now(), Random::default());
    let admin = NewOperatorAdmin {
        name,
        email,
        language: None,
        time_zone: TimeZone::utc(),
    };
    let token = db
        .transact(async |tx| set_up::create_admin(tx, &cx, admin).await)
        .await?;
    db.close().await;
    say("The account is there. Its owner sets a password here, within seven days:");
    say(&letters::set_password_url(&public_url, &token));
    Ok(())
}
