//! The demo: a fresh portal on loopback with people, partners and customers in it, made by the verbs that the portal
//! itself uses.

mod answers;
mod by_hand;
mod colleague;
pub mod customers;
mod orders;
pub mod people;
mod requests;
mod reviews;
mod texts;
mod customer_rows;

use std::error::Error;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use clap::Parser;

use crate::config::Config;
use crate::portal::Portal;
use crate::values::{Clock, Random, Timestamp};
use crate::web::paths;

/// The password of everybody in the demo.
pub const PASSWORD: &str = "assent-demo";

/// The day on which the demo's operator and partners began.
pub const OPENED: NaiveDate = NaiveDate::from_ymd_opt(2019, 9, 2).unwrap();

/// So many tries that nobody runs out of them.
const MANY: NonZeroU32 = NonZeroU32::new(100_000).unwrap();

/// Settings are read as `serve` reads them, so that the demo has every default.
#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

/// The demo listens where only this machine can reach it.
#[derive(Debug, thiserror::Error)]
#[error("the demo listens on loopback only, not on {0}: its passwords are known to everybody")]
pub struct Exposed(SocketAddr);

/// Builds the demo in a folder of its own, and tells how many customers are in it.
///
/// # Errors
/// When the address is not on loopback or taken, or the folder cannot be written.
pub async fn build(listen: SocketAddr, clock: Clock, folder: &Path) -> Result<(Portal, usize), Box<dyn Error>> {
    if !listen.ip().is_loopback() {
        return Err(Exposed(listen).into());
    }
    let key = STANDARD.encode(Random::default().bytes::<32>());
    let mut config = Settings::try_parse_from(["assent", "--secret-key", &key])?.config;
    config.listen = listen;
    config.public_url = None;
    config.database_url = Some(format!("sqlite:{}", folder.join("demo.db").display()));
    config.database_url_file = None;
    config.secret_key_file = None;
    // Whoever tries the demo signs in as many people from one machine.
    config.sign_ins_per_account = MANY;
    config.sign_ins_per_address = MANY;
    let mut portal = Portal::build(&config, clock, true).await?;
    let hash = people::hash(&portal.passwords).await?;
    let seed = people::Seed::new(&portal.site, &hash).since(Timestamp::start_of(OPENED));
    let sellers = seed.people().await?;
    let customers = customers::seed(&seed, &sellers).await?;
    reviews::seed(&seed, &sellers).await?;
    texts::seed(&seed).await?;
    orders::seed(&seed, &sellers).await?;
    portal.demo_people = actix_web::web::Data::new(people::listed());
    Ok((portal, customers))
}

/// What the demo says when it is ready.
pub fn greeting(public_url: &str, customers: usize) -> String {
    let mut text = format!(
        "The demo is ready.\n\n  Sign in   {public_url}{}\n  People    {public_url}{}\n  Mailbox   {public_url}{}\n\n\
         It has four partners and {customers} customers. Everybody's password is {PASSWORD}. For a start:\n\n",
        paths::SIGN_IN,
        paths::DEMO,
        paths::DEMO_MAILBOX,
    );
    for (name, what) in [
        (
            "sales@alder.example",
            "Sales agent of Alder Direct: creates customers, attests",
        ),
        (
            "global@alder.example",
            "Global admin of Alder Direct: its agents, profile, activity",
        ),
        (
            "sales@birch.example",
            "Sales agent of Birch Distribution, an indirect provider",
        ),
        (
            "sales@cedar.example",
            "Sales agent of Cedar Resale, an indirect reseller",
        ),
        (
            "operator@assent.example",
            "Operator admin: partners, people, everything",
        ),
        ("reviewer@assent.example", "Reviewer"),
        ("admin@fjordfoods.onassent.example", "Customer admin of Fjord Foods"),
    ] {
        text.push_str(&format!("  {name:<36}{what}\n"));
    }
    text.push_str("\nNothing is kept: stopping it with Ctrl-C throws all of it away.");
    text
}
