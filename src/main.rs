//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use assent::config::Config;
use assent::values::{Clock, Timestamp};
use assent::{commands, logs};
use clap::{Parser, Subcommand};

/// Records who accepted which agreement in a reseller channel, and what may be sold because of it.
#[derive(Parser)]
#[command(name = "assent", version)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the portal. An empty database gets its tables, and a one-time link to set up the first Operator admin
    Serve {
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Serves a fresh portal with demo data, on loopback only, and catches its mail at /demo/mailbox
    Demo {
        /// The address and port to listen on
        #[arg(
            long,
            env = "ASSENT_LISTEN",
            default_value = "127.0.0.1:8080",
            value_name = "ADDRESS:PORT"
        )]
        listen: std::net::SocketAddr,
        /// The clock stands at this moment instead of going, as in 2026-11-20T12:00:00Z
        #[arg(long, value_name = "MOMENT")]
        clock: Option<Timestamp>,
        /// What is logged
        #[arg(long, env = "ASSENT_LOG", default_value = "warn", value_name = "FILTER")]
        log: String,
    },
    /// Brings the database to this version
    Migrate {
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Copies the SQLite database to a new file, also while it is served. The secret key is not in the copy
    Backup {
        /// The new file
        file: PathBuf,
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Puts a backup in the place of the SQLite database, which is kept as FILE-replaced. Stop Assent before
    Restore {
        /// The backup
        file: PathBuf,
        /// Restores it also without the key that it belongs to; run replace-key afterwards
        #[arg(long)]
        key_is_lost: bool,
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Lets the database belong to the secret key that is set, or to a new one, when its own is lost for good
    ReplaceKey {
        #[command(flatten)]
        config: Box<Config>,
    },
    /// Makes an Operator admin and prints a link by which the person sets a password
    CreateAdmin {
        /// The person's e-mail, which is the sign-in name
        #[arg(long)]
        email: String,
        /// The person's first name
        #[arg(long)]
        first_name: String,
        /// The person's last name; leave it out for a person who has one name only
        #[arg(long)]
        last_name: Option<String>,
        #[command(flatten)]
        config: Box<Config>,
    },
}

#[actix_web::main]
async fn main() -> ExitCode {
    let done = match CommandLine::parse().command {
        Command::Serve { config } => {
            logs::start(&config.log, &config.log_format);
            commands::serve(&config).await
        }
        Command::Demo { listen, clock, log } => {
            logs::start(&log, "text");
            commands::demo(listen, clock.map_or(Clock::System, Clock::set_to)).await
        }
        Command::Migrate { config } => {
            logs::start(&config.log, &config.log_format);
            commands::migrate(&config).await
        }
        Command::Backup { file, config } => {
            logs::start(&config.log, &config.log_format);
            commands::backup(&config, &file).await
        }
        Command::Restore {
            file,
            key_is_lost,
            config,
        } => {
            logs::start(&config.log, &config.log_format);
            commands::restore(&config, &file, key_is_lost).await
        }
        Command::ReplaceKey { config } => {
            logs::start(&config.log, &config.log_format);
            commands::replace_key(&config).await
        }
        Command::CreateAdmin {
            email,
            first_name,
            last_name,
            config,
        } => {
            logs::start(&config.log, &config.log_format);
            commands::create_admin(&config, &email, &first_name, last_name.as_deref()).await
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            commands::complain(&*error);
            ExitCode::FAILURE
        }
    }
}
