//! Every setting: its name, its default, what it is for. `assent serve --help` is made from this page.

mod capacity;
mod quotas;
mod review;
mod secrets;

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
pub use capacity::CapacitySettings;
use clap::Args;
use clap::builder::ArgPredicate;
pub use quotas::QuotaSettings;
pub use review::ReviewSettings;
use secrecy::{ExposeSecret, SecretString};
use secrets::{read_or_make_key, read_secret};

use crate::accounts::throttle::Limits;
use crate::mail::{self, Smtp};
use crate::values::{DnsDomain, Keys, Random};

/// Where the records are when nobody says otherwise.
const DATABASE: &str = "sqlite:data/assent.db";

/// The settings of an installation, each from its environment variable or its flag.
#[derive(Debug, Clone, Args)]
pub struct Config {
    /// The address and port to listen on
    #[arg(
        long,
        env = "ASSENT_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS:PORT"
    )]
    pub listen: SocketAddr,

    /// The address that people and letters use; https:// unless everything stays on loopback
    #[arg(long, env = "ASSENT_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,

    /// Where the records are: sqlite:FILE (made on first start) or postgres://USER@HOST/NAME
    #[arg(
        long,
        env = "ASSENT_DATABASE_URL",
        hide_env_values = true,
        default_value = DATABASE,
        default_value_if("database_url_file", ArgPredicate::IsPresent, None),
        value_name = "URL"
    )]
    pub database_url: Option<String>,

    /// A file that holds the database's address, instead of ASSENT_DATABASE_URL, when it holds a password
    #[arg(long, env = "ASSENT_DATABASE_URL_FILE", value_name = "FILE")]
    pub database_url_file: Option<PathBuf>,

    /// Whether `serve` brings the database to this version by itself, or waits for `assent migrate`
    #[arg(long, env = "ASSENT_MIGRATE_ON_START", default_value_t = true, action = clap::ArgAction::Set, value_name = "BOOL")]
    pub migrate_on_start: bool,

    /// The secret key, 32 bytes in base64, that signs forms and seals secret links. Instances that share a database
    /// share it. With SQLite one is made beside the database on first start
    #[arg(long, env = "ASSENT_SECRET_KEY", hide_env_values = true, value_name = "BASE64")]
    pub secret_key: Option<SecretString>,

    /// A file that holds the secret key, instead of ASSENT_SECRET_KEY
    #[arg(long, env = "ASSENT_SECRET_KEY_FILE", value_name = "FILE")]
    pub secret_key_file: Option<PathBuf>,

    /// The mail server: smtps://HOST:PORT, smtp://HOST:PORT?tls=required for STARTTLS, or smtp://HOST:PORT on this machine,
    /// with USER:PASSWORD@ before the host if it asks for them. One elsewhere without TLS takes ?tls=none. Without a mail
    /// server, letters wait in the outbox
    #[arg(long, env = "ASSENT_SMTP_URL", hide_env_values = true, value_name = "URL")]
    pub smtp_url: Option<SecretString>,

    /// A file that holds the mail server's address, instead of ASSENT_SMTP_URL
    #[arg(long, env = "ASSENT_SMTP_URL_FILE", value_name = "FILE")]
    pub smtp_url_file: Option<PathBuf>,

    /// A file with certificates in PEM that the mail server's may be signed by, besides the public authorities
    #[arg(long, env = "ASSENT_SMTP_CA_FILE", value_name = "FILE")]
    pub smtp_ca_file: Option<PathBuf>,

    /// The seconds that connecting to the mail server, and handing over a letter, may take each
    #[arg(long, env = "ASSENT_SMTP_TIMEOUT", default_value = "30", value_parser = clap::value_parser!(u64).range(1..=600), value_name = "SECONDS")]
    pub smtp_timeout: u64,

    /// Who letters are from: ADDRESS or NAME <ADDRESS>. By default no-reply at the host of ASSENT_PUBLIC_URL
    #[arg(long, env = "ASSENT_MAIL_FROM", value_name = "SENDER")]
    pub mail_from: Option<String>,

    /// The suffix of customers' primary domains
    #[arg(
        long,
        env = "ASSENT_CUSTOMER_DOMAIN",
        default_value = "onassent.example",
        value_name = "DOMAIN"
    )]
    pub customer_domain: String,

    /// The name of the portal where customers accept, as the wizard shows it
    #[arg(
        long,
        env = "ASSENT_ACCEPTANCE_PORTAL",
        default_value = "Assent",
        value_name = "NAME"
    )]
    pub acceptance_portal: String,

    /// Whether the person named in an attestation is notified of it, with a link to dispute it
    #[arg(long, env = "ASSENT_NOTIFY_ATTESTED", default_value_t = false, action = clap::ArgAction::Set, value_name = "BOOL")]
    pub notify_attested: bool,

    /// Proxies whose X-Forwarded-For is believed
    #[arg(
        long,
        env = "ASSENT_TRUSTED_PROXIES",
        value_delimiter = ',',
        value_name = "ADDRESSES"
    )]
    pub trusted_proxies: Vec<IpAddr>,

    /// Wrong passwords for one account from browsers that it does not know, from which on each next try has to wait: ten
    /// seconds, then twice as long each time, five minutes at most. An hour after the last one they are forgotten
    #[arg(
        long,
        env = "ASSENT_SIGN_INS_PER_ACCOUNT",
        default_value = "10",
        value_name = "NUMBER"
    )]
    pub sign_ins_per_account: NonZeroU32,

    /// Tries at once to sign in from one network address, as many more each minute; and letters for forgotten passwords
    /// an hour
    #[arg(
        long,
        env = "ASSENT_SIGN_INS_PER_ADDRESS",
        default_value = "300",
        value_name = "NUMBER"
    )]
    pub sign_ins_per_address: NonZeroU32,

    #[command(flatten)]
    #[expect(missing_docs, reason = "a sentence here would be the title of the whole help")]
    pub quotas: QuotaSettings,

    #[command(flatten)]
    #[expect(missing_docs, reason = "a sentence here would be the title of the whole help")]
    pub review: ReviewSettings,

    #[command(flatten)]
    #[expect(missing_docs, reason = "a sentence here would be the title of the whole help")]
    pub capacity: CapacitySettings,

    /// The longest that a request may take to arrive, in seconds; long enough for a file of 10 MB on a slow line
    #[arg(long, env = "ASSENT_REQUEST_SECONDS", default_value = "120", value_name = "SECONDS")]
    pub request_seconds: NonZeroU32,

    /// What is logged: error, warn, info, debug, or by module as in assent=debug,sqlx=warn
    #[arg(
        long,
        env = "ASSENT_LOG",
        default_value = "info,actix_session=error",
        value_name = "FILTER"
    )]
    pub log: String,

    /// How it is logged: text for people, json for programs
    #[arg(long, env = "ASSENT_LOG_FORMAT", default_value = "text", value_parser = ["text", "json"], value_name = "FORMAT")]
    pub log_format: String,
}

/// Why Assent does not start with these settings.
#[derive(Debug, thiserror::Error)]
pub enum Unsafe {
    /// Passwords and cookies would travel readable.
    #[error(
        "ASSENT_PUBLIC_URL is not set to an https:// address, but ASSENT_LISTEN is {0}, which others can reach. \
         Put a TLS proxy in front and set ASSENT_PUBLIC_URL=https://…, or listen on 127.0.0.1"
    )]
    Plain(SocketAddr),
    /// The public address cannot be used in links.
    #[error("ASSENT_PUBLIC_URL must be http:// or https://, with a host and without a path, not {0:?}")]
    PublicUrl(String),
    /// Customers' domains would be no domains.
    #[error("ASSENT_CUSTOMER_DOMAIN must be a domain such as customers.example, not {0:?}")]
    CustomerDomain(String),
    /// Several instances need one key, and nobody but the operator can give it to them.
    #[error(
        "with PostgreSQL the secret key must be given: set ASSENT_SECRET_KEY_FILE to a file with 32 random bytes in \
         base64 (openssl rand -base64 32)"
    )]
    NoKey,
    /// The key file that belongs to an SQLite database is missing.
    #[error("the key file {0} is missing")]
    NoKeyFile(PathBuf),
    /// The key is too weak or mistyped.
    #[error("ASSENT_SECRET_KEY must be 32 random bytes in base64 (openssl rand -base64 32)")]
    Key,
    /// The mail server cannot be used.
    #[error(transparent)]
    Smtp(#[from] mail::Wrong),
    /// The sender of letters is no address.
    #[error(transparent)]
    MailFrom(#[from] mail::NoSender),
    /// Two settings say the same thing differently.
    #[error("{0} and {0}_FILE are both set; keep one")]
    Both(&'static str),
    /// A file that a setting names cannot be used.
    #[error("{file} cannot be used: {source}")]
    File {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A secret that everybody on the machine can read.
    #[error("{0} can be read by others on this machine; chmod 600 it")]
    Readable(PathBuf),
}

impl Config {
    /// The public address without a slash at its end; that of the listener when none is set.
    ///
    /// # Errors
    /// When it would send secrets readable over a network, or is no address.
    pub fn checked_public_url(&self) -> Result<String, Unsafe> {
        let Some(given) = &self.public_url else {
            if !self.listen.ip().is_loopback() {
                return Err(Unsafe::Plain(self.listen));
            }
            return Ok(format!("http://{}", self.listen));
        };
        let wrong = || Unsafe::PublicUrl(given.clone());
        let url = url::Url::parse(given).map_err(|_| wrong())?;
        let host = url.host().ok_or_else(wrong)?;
        if !matches!(url.scheme(), "http" | "https") || url.path() != "/" || url.query().is_some() {
            return Err(wrong());
        }
        let loopback = match host {
            url::Host::Domain(name) => name == "localhost",
            url::Host::Ipv4(address) => address.is_loopback(),
            url::Host::Ipv6(address) => address.is_loopback(),
        };
        if url.scheme() == "http" && !(loopback && self.listen.ip().is_loopback()) {
            return Err(Unsafe::Plain(self.listen));
        }
        Ok(url.origin().ascii_serialization())
    }

    /// The suffix of customers' domains.
    ///
    /// # Errors
    /// When it is no domain.
    pub fn checked_customer_domain(&self) -> Result<String, Unsafe> {
        DnsDomain::parse(&self.customer_domain)
            .map(|domain| domain.as_str().to_owned())
            .map_err(|_| Unsafe::CustomerDomain(self.customer_domain.clone()))
    }

    /// The database's address, read from its file if one is named.
    ///
    /// # Errors
    /// When the file cannot be used.
    pub fn checked_database_url(&self) -> Result<String, Unsafe> {
        match (&self.database_url, &self.database_url_file) {
            (Some(_), Some(_)) => Err(Unsafe::Both("ASSENT_DATABASE_URL")),
            (None, Some(file)) => Ok(read_secret(file)?.expose_secret().to_owned()),
            (Some(url), None) => Ok(url.clone()),
            (None, None) => Ok(DATABASE.to_owned()),
        }
    }

    /// The keys: given, or for SQLite kept beside the database. A missing key file is made from `new`, if that is given.
    ///
    /// # Errors
    /// When there is none, or it is too weak.
    pub fn keys(&self, database_file: Option<&Path>, new: Option<&Random>) -> Result<Keys, Unsafe> {
        let given = match (&self.secret_key, &self.secret_key_file) {
            (Some(_), Some(_)) => return Err(Unsafe::Both("ASSENT_SECRET_KEY")),
            (Some(key), None) => key.clone(),
            (None, Some(file)) => read_secret(file)?,
            (None, None) => match database_file {
                Some(database) => read_or_make_key(&database.with_extension("key"), new)?,
                None => return Err(Unsafe::NoKey),
            },
        };
        let bytes = STANDARD.decode(given.expose_secret().trim()).map_err(|_| Unsafe::Key)?;
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| Unsafe::Key)?;
        if bytes.iter().all(|byte| *byte == bytes[0]) {
            return Err(Unsafe::Key);
        }
        Ok(Keys::new(bytes))
    }

    /// The mail server, if one is set. `public_url` gives what Assent calls itself.
    ///
    /// # Errors
    /// When its address or certificate is wrong, or would send a password readable.
    pub fn checked_smtp(&self, public_url: &str) -> Result<Option<Smtp>, Unsafe> {
        let url = match (&self.smtp_url, &self.smtp_url_file) {
            (Some(_), Some(_)) => return Err(Unsafe::Both("ASSENT_SMTP_URL")),
            (Some(url), None) => url.clone(),
            (None, Some(file)) => read_secret(file)?,
            (None, None) => return Ok(None),
        };
        let read = |file: &PathBuf| {
            std::fs::read(file).map_err(|source| Unsafe::File {
                file: file.clone(),
                source,
            })
        };
        let authority = self.smtp_ca_file.as_ref().map(read).transpose()?;
        let smtp = Smtp::new(
            url.expose_secret().trim(),
            authority.as_deref(),
            mail::own_host(public_url),
            Duration::from_secs(self.smtp_timeout),
        )?;
        Ok(Some(smtp))
    }

    /// How long a request may take to arrive.
    pub fn arrival(&self) -> Duration {
        Duration::from_secs(self.request_seconds.get().into())
    }

    /// How often somebody may try to sign in.
    pub fn limits(&self) -> Limits {
        Limits {
            for_account: self.sign_ins_per_account,
            from_address: self.sign_ins_per_address,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::*;

    #[derive(Parser)]
    struct CommandLine {
        #[command(flatten)]
        config: Config,
    }

    fn config(flags: &[&str]) -> Config {
        CommandLine::parse_from([&["assent"], flags].concat()).config
    }

    /// The head of `.env.example`; the rest follows from the settings above.
    const EXAMPLE_HEAD: &str = "\
# The settings of `assent serve` and the other commands, each with its default if it has one.
# Copy this file and take the # off the lines that you set. Assent reads its environment, not files: give the copy as
# EnvironmentFile= to systemd, as --env-file to a container, or to a shell with `set -a; . ./.env`. Each setting is a
# flag, too: ASSENT_LISTEN is --listen. A test keeps this page equal to src/config.rs.
";

    /// Words in comment lines of at most 118 characters.
    fn comment(words: &str) -> String {
        let mut lines = vec![String::from("#")];
        for word in words.split(' ') {
            if lines.last().is_some_and(|line| line.len() + word.len() > 117) {
                lines.push(String::from("#"));
            }
            if let Some(line) = lines.last_mut() {
                line.push(' ');
                line.push_str(word);
            }
        }
        lines.join("\n")
    }

    #[test]
    fn the_example_of_an_environment_lists_every_setting_with_its_default() {
        let mut example = EXAMPLE_HEAD.to_owned();
        for setting in CommandLine::command().get_arguments() {
            let Some(name) = setting.get_env() else { continue };
            let default: Vec<_> = setting
                .get_default_values()
                .iter()
                .map(|value| value.to_string_lossy())
                .collect();
            let purpose = setting.get_help().map(ToString::to_string).unwrap_or_default();
            example.push_str(&format!(
                "\n{}\n#{}={}\n",
                comment(&purpose),
                name.display(),
                default.join(",")
            ));
        }
        let kept = include_str!("../.env.example");
        assert!(kept == example, "let .env.example be:\n{example}");
    }

    #[test]
    fn plain_http_is_for_loopback_only() {
        assert_eq!(config(&[]).checked_public_url().unwrap(), "http://127.0.0.1:8080");
        let exposed = config(&["--listen", "0.0.0.0:80"]);
        assert!(matches!(exposed.checked_public_url(), Err(Unsafe::Plain(_))));
        let proxied = config(&["--listen", "0.0.0.0:80", "--public-url", "https://portal.example/"]);
        assert_eq!(proxied.checked_public_url().unwrap(), "https://portal.example");
        let plain = config(&["--public-url", "http://portal.example"]);
        assert!(matches!(plain.checked_public_url(), Err(Unsafe::Plain(_))));
        let path = config(&["--public-url", "https://portal.example/assent"]);
        assert!(matches!(path.checked_public_url(), Err(Unsafe::PublicUrl(_))));
    }

    #[test]
    fn a_mail_server_is_set_by_an_address_or_a_file_and_its_password_is_never_shown() {
        let url = "https://assent.example";
        assert!(config(&[]).checked_smtp(url).unwrap().is_none());
        let set = config(&["--smtp-url", "smtps://u:hush@mail.example"]);
        assert_eq!(set.checked_smtp(url).unwrap().unwrap().server(), "mail.example:465");
        assert!(!format!("{set:?}").contains("hush"));
        let both = config(&["--smtp-url", "smtp://localhost", "--smtp-url-file", "x"]);
        assert!(matches!(both.checked_smtp(url), Err(Unsafe::Both("ASSENT_SMTP_URL"))));
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("smtp");
        let mut options = std::fs::OpenOptions::new();
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut made = options.write(true).create_new(true).open(&file).unwrap();
        std::io::Write::write_all(&mut made, b"smtp://u:hush@mail.example\n").unwrap();
        let readable = config(&["--smtp-url-file", file.to_str().unwrap()])
            .checked_smtp(url)
            .unwrap_err();
        assert!(matches!(readable, Unsafe::Smtp(mail::Wrong::Readable)) && !readable.to_string().contains("hush"));
    }

    #[test]
    fn a_setting_and_its_file_are_not_both_given_whatever_they_say() {
        assert_eq!(config(&[]).checked_database_url().unwrap(), DATABASE);
        // The default, too, is somebody's word when it is said.
        for url in [DATABASE, "postgres://localhost/assent"] {
            let both = config(&["--database-url", url, "--database-url-file", "x"]).checked_database_url();
            assert!(matches!(both, Err(Unsafe::Both("ASSENT_DATABASE_URL"))), "{url}");
        }
        let file = config(&["--database-url-file", "no-such-file"]).checked_database_url();
        assert!(matches!(file, Err(Unsafe::File { .. })));
        let both = config(&["--secret-key", "x", "--secret-key-file", "x"]).keys(None, None);
        assert!(matches!(both, Err(Unsafe::Both("ASSENT_SECRET_KEY"))));
    }

    #[test]
    fn postgresql_needs_a_key_and_a_weak_one_is_refused() {
        let random = Random::seeded(1);
        assert!(matches!(config(&[]).keys(None, Some(&random)), Err(Unsafe::NoKey)));
        assert!(matches!(
            config(&["--secret-key", "short"]).keys(None, None),
            Err(Unsafe::Key)
        ));
        let zeros = STANDARD.encode([0; 32]);
        assert!(matches!(
            config(&["--secret-key", &zeros]).keys(None, None),
            Err(Unsafe::Key)
        ));
        let good = STANDARD.encode(random.bytes::<32>());
        assert!(config(&["--secret-key", &good]).keys(None, None).is_ok());
    }

    #[test]
    fn a_key_file_is_made_for_a_new_database_only() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("assent.db");
        let missing = config(&[]).keys(Some(&database), None);
        assert!(matches!(missing, Err(Unsafe::NoKeyFile(file)) if file == folder.path().join("assent.key")));
        config(&[]).keys(Some(&database), Some(&Random::seeded(1))).unwrap();
        config(&[]).keys(Some(&database), None).unwrap();
    }
}
