//! The database that is measured: the demo's people and customers, and as many more customers as are asked for, all
//! made by the verbs that the portal uses.

use std::error::Error;

use actix_web::web::Data;
use assent::accounts::Attester;
use assent::agreements::{self, AgreementType};
use assent::attestations::{self, Attestation};
use assent::audit::Context;
use assent::config::Config;
use assent::confirmations::{Basis, Signer};
use assent::customer_list;
use assent::customers::{self, Cloud, Contact, NewCustomer, Profile};
use assent::demo;
use assent::portal::Portal;
use assent::relationships;
use assent::values::address::AddressFields;
use assent::values::{Clock, CompanyName, EmailAddress, Language, LanguageTag, PersonName, PostalAddress, Timestamp};
use assent::web::Site;
use clap::Parser;

type Done<T = ()> = Result<T, Box<dyn Error>>;

/// So many customers share a transaction: each alone would wait for the disk.
const BATCH: usize = 500;

#[derive(Parser)]
struct CommandLine {
    #[command(flatten)]
    config: Config,
}

/// Fills a new database file, with `more` customers of Alder Direct besides the demo's.
pub async fn fill(database_url: &str, more: usize) -> Done {
    let (site, alder) = with_people(database_url).await?;
    customers_of(&site, &alder, more).await?;
    site.db.close().await;
    Ok(())
}

/// A new database file with the demo's people and customers, and Alder Direct's sales agent.
pub async fn with_people(database_url: &str) -> Done<(Data<Site>, Attester)> {
    let line = ["assent", "--listen", "127.0.0.1:0", "--database-url", database_url];
    let portal = Portal::build(&CommandLine::parse_from(line).config, Clock::System, false).await?;
    let site = portal.site.clone();
    let hash = demo::people::hash(&portal.passwords).await?;
    let seed = demo::people::Seed::new(&site, &hash).since(Timestamp::start_of(demo::OPENED));
    let sellers = seed.people().await?;
    demo::customers::seed(&seed, &sellers).await?;
    // While there is little to look at: the first start would look at all of it.
    customer_list::catch_up(&site.db, site.clock.now().utc_date()).await?;
    let alder = sellers.get("alder").and_then(|seller| seller.attester.clone());
    Ok((site, alder.ok_or("Alder Direct has nobody who attests")?))
}

async fn customers_of(site: &Data<Site>, who: &Attester, more: usize) -> Done {
    let agreement = agreements::find_type(&mut site.db.read().await?, "MicrosoftCustomerAgreement").await?;
    let agreement = agreement.ok_or("the shipped agreements are missing")?;
    let mut made = 0;
    while made < more {
        let mut tx = site.db.write().await?;
        for number in made..more.min(made + BATCH) {
            // A second apart, as if they had come one by one.
            let past = std::time::Duration::from_secs((more - number) as u64);
            let mut cx = Context::system(site.clock.now().minus(past), site.random.clone());
            cx.actor = who.agent().visitor.actor();
            make(&mut tx, &cx, who, &agreement, number).await?;
        }
        tx.commit().await?;
        made += BATCH;
    }
    Ok(())
}

/// One customer of one relationship; two of three are attested, one of them by an outdated version.
async fn make(tx: &mut assent::db::Tx, cx: &Context, who: &Attester, agreement: &AgreementType, number: usize) -> Done {
    let new = customer(number)?;
    let id = customers::create(tx, cx, who, &new).await?;
    let made = customers::find(tx, id)
        .await?
        .ok_or("the customer that was just made is gone")?;
    relationships::make(tx, cx, who.agent().partner, &made, None).await?;
    // Of each country as many stand each way.
    let (rank, accepted_on) = match (number / 3) % 3 {
        0 => return Ok(()),
        1 => (1, "2021-05-03".parse()?),
        _ => (2, "2024-05-03".parse()?),
    };
    let Contact { name, email, phone } = made.contact.clone();
    let attestation = Attestation {
        customer: &made,
        agreement,
        rank,
        language: made.language,
        accepted_on,
        today: Timestamp::utc_date(cx.now),
        signer: Signer { name, email, phone },
        basis: Basis::Email,
        evidence: None,
        employee: None,
        sentence: "I attest that the customer has accepted the Microsoft Customer Agreement".to_owned(),
        sentence_language: Language::English,
    };
    attestations::attest(tx, cx, who, None, attestation).await?;
    Ok(())
}

/// The nth customer: a name of a few common words, so that a search finds many, and a number, so that it is its own. One of
/// forty has a Chinese one.
pub fn customer(number: usize) -> Done<NewCustomer> {
    const FIRST: [&str; 8] = [
        "Amber", "Boreal", "Cobalt", "Delta", "Ember", "Fjord", "Granite", "Harbour",
    ];
    const SECOND: [&str; 7] = ["Bakery", "Cargo", "Dental", "Energy", "Foods", "Gears", "Hotels"];
    const PLACES: [[&str; 5]; 3] = [
        ["SE", "Storgatan 1", "Stockholm", "", "111 22"],
        ["US", "1 Pike St", "Seattle", "WA", "98101"],
        ["NO", "Storgata 1", "Oslo", "", "0155"],
    ];
    let (first, second) = (FIRST[number % FIRST.len()], SECOND[number % SECOND.len()]);
    let name = match number % 40 {
        7 => format!("富士食品{number}"),
        _ => format!("{first} {second} {number}"),
    };
    let [country, line1, city, state, postal_code] = PLACES[number % PLACES.len()];
    let address = AddressFields {
        country,
        line1,
        city,
        state,
        postal_code,
        ..AddressFields::default()
    };
    let wrong = |what: &str| format!("{what} of the measured customers");
    let profile = Profile {
        company_name: CompanyName::parse(&name).map_err(|_| wrong("a name"))?,
        address: PostalAddress::parse(address).map_err(|_| wrong("an address"))?,
        language: LanguageTag::of(Language::English),
        registration_number: None,
        contact: Contact {
            name: PersonName::parse("Nora", "Hale").map_err(|_| wrong("a person"))?,
            email: EmailAddress::parse(&format!("nora@measured{number}.example")).map_err(|_| wrong("an e-mail"))?,
            phone: None,
        },
        bought_before: false,
    };
    Ok(NewCustomer {
        profile,
        domain: format!("measured{number}.onassent.example"),
        cloud: Cloud::Public,
    })
}
