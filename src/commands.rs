//! What the command line's verbs do.

use std::error::Error;
use std::io::Write;

use crate::accounts::letters;
use crate::accounts::people::parse_email;
use crate::accounts::set_up::{self, NewOperatorAdmin};
use crate::audit::Context;
use crate::config::Config;
use crate::db::Database;
use crate::portal::{Portal, open_database};
use crate::values::{Clock, PersonName, Random, TimeZone};
use crate::{agreements, demo, schedule};

type Done = Result<(), Box<dyn Error>>;

/// Says on standard error what went wrong, with its causes.
pub fn complain(error: &dyn Error) {
    let mut told = format!("assent: {error}");
    let mut cause = error.source();
    while let Some(deeper) = cause {
        told.push_str(": ");
        told.push_str(&deeper.to_string());
        cause = deeper.source();
    }
    // Nobody is left to tell when even that fails.
    let _ = writeln!(std::io::stderr(), "{told}");
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
    say(&format!("Assent listens on {address}, at {}", site.public_url));
    run(portal).await
}

/// `assent demo`
///
/// # Errors
/// When the address is not on loopback or taken.
pub async fn demo(listen: std::net::SocketAddr, clock: Clock) -> Done {
    let folder = tempfile::tempdir()?;
    let (portal, customers) = demo::build(listen, clock, folder.path()).await?;
    say(&demo::greeting(&portal.site.public_url, customers));
    run(portal).await
}

/// Serves until SIGTERM or Ctrl-C, finishes what is under way, closes the database.
async fn run(portal: Portal) -> Done {
    let site = portal.site.clone();
    let background = schedule::start(&site, &portal.passwords, portal.sender(), portal.thresholds);
    let workers = std::thread::available_parallelism().map_or(2, |cores| cores.get());
    portal.serve(workers)?.await?;
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
    db.migrate().await?;
    say(&format!("The database was {before} and is {}.", db.migrations().await?));
    db.close().await;
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
