//! The process is killed at any moment while customers accept: what was answered is there, nothing is half there, nothing
//! is doubled, and each copy is sent once (`quality.md` section 4).

use std::collections::BTreeMap;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use assent::accounts::people::{self, NewCustomerAdmin};
use assent::accounts::sessions;
use assent::audit::Context;
use assent::customers::{self, Cloud, Contact, NewCustomer, Profile};
use assent::relationships;
use assent::values::address::AddressFields;
use assent::values::id::CustomerId;
use assent::values::{CompanyName, EmailAddress, Language, LanguageTag, PersonName, PostalAddress, TimeZone};
use assent::web::form_token;
use sqlx::Row;

use crate::support::Portal;

/// How often the process is killed.
const KILLS: usize = 200;
/// So many customers press the button at once.
const AT_ONCE: usize = 6;

/// A customer whose admin is signed in, and has yet to accept.
#[derive(Clone)]
struct Signer {
    customer: CustomerId,
    cookie: String,
    csrf: String,
}

async fn signers(portal: &Portal, count: usize) -> Vec<Signer> {
    let alder = portal.sellers["alder"].attester.clone().unwrap();
    let mut cx = Context::system(portal.clock.now(), portal.site.random.clone());
    cx.actor = alder.agent().visitor.actor();
    let mut tx = portal.site.db.write().await.unwrap();
    let mut signers = Vec::new();
    for number in 0..count {
        let address = AddressFields {
            country: "SE",
            line1: "Storgatan 1",
            city: "Umeå",
            postal_code: "903 26",
            ..AddressFields::default()
        };
        let (name, email) = (
            PersonName::parse("Åsa", "Öberg").unwrap(),
            EmailAddress::parse(&format!("asa@killed{number}.example")).unwrap(),
        );
        let new = NewCustomer {
            profile: Profile {
                company_name: CompanyName::parse(&format!("Killed {number} AB")).unwrap(),
                address: PostalAddress::parse(address).unwrap(),
                language: LanguageTag::of(Language::English),
                registration_number: None,
                contact: Contact {
                    name: name.clone(),
                    email: email.clone(),
                    phone: None,
                },
                bought_before: false,
            },
            domain: format!("killed{number}.onassent.example"),
            cloud: Cloud::Public,
        };
        let customer = customers::create(&mut tx, &cx, &alder, &new).await.unwrap();
        let made = customers::find(&mut tx, customer).await.unwrap().unwrap();
        relationships::make(&mut tx, &cx, alder.agent().partner, &made, None)
            .await
            .unwrap();
        let admin = NewCustomerAdmin {
            customer,
            company_name: made.company_name.to_string(),
            sign_in_name: format!("admin@killed{number}.onassent.example"),
            name,
            contact_email: email,
            language: None,
            time_zone: TimeZone::utc(),
            password_hash: String::from("nobody signs in with it"),
        };
        let account = people::create_customer_admin(&mut tx, &cx, admin).await.unwrap();
        let token = sessions::begin(&mut tx, &cx, account).await.unwrap();
        signers.push(Signer {
            customer,
            cookie: format!("assent={}", token.reveal()),
            csrf: form_token::make(&portal.site.keys, &token, [0; 16]),
        });
    }
    tx.commit().await.unwrap();
    portal.run("update accounts set password_temporary = false").await;
    signers
}

/// The program itself, on the portal's database.
fn start(portal: &Portal, port: u16) -> Child {
    Command::new(env!("CARGO_BIN_EXE_assent"))
        .args(["serve", "--log", "off", "--database-url", &portal.database_url])
        .args(["--listen", &format!("127.0.0.1:{port}")])
        .env("ASSENT_SECRET_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

async fn ready(client: &reqwest::Client, base: &str) {
    for _ in 0..2_000 {
        if client.get(format!("{base}/health/live")).send().await.is_ok() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("the program does not start");
}

/// Presses the button; gives back the receipt's path if the answer came.
async fn press(client: &reqwest::Client, base: &str, text: &str, signer: &Signer) -> Option<String> {
    let fields = [
        ("_csrf", signer.csrf.as_str()),
        ("link", ""),
        ("text", text),
        ("lang", "en"),
        ("sentence_language", "en"),
        ("agree", "yes"),
    ];
    let request = client
        .post(format!("{base}/accept"))
        .header("cookie", &signer.cookie)
        .form(&fields);
    let response = request.send().await.ok()?;
    let status = response.status();
    assert!(
        status == 303 || status == 503,
        "{status}: {}",
        response.text().await.unwrap()
    );
    let to = response.headers().get("location")?.to_str().ok()?.to_owned();
    Some(to)
}

async fn count(portal: &Portal, statement: &'static str) -> i64 {
    use sqlx::{Connection, Executor};
    let mut connection = sqlx::SqliteConnection::connect(&portal.database_url).await.unwrap();
    connection.fetch_one(statement).await.unwrap().get(0)
}

#[actix_web::test]
async fn killed_at_any_moment_nothing_acknowledged_is_missing_half_there_or_doubled() {
    let portal = Portal::spawn_without_mail().await;
    portal.clock.move_to(assent::values::Clock::System.now());
    let signers = signers(&portal, KILLS * AT_ONCE).await;
    portal.stopper().stop(false).await;
    // Otherwise each start would begin with that, and be killed before it is done.
    let today = portal.clock.now().utc_date();
    assent::acceptance::listing::keep_up(&portal.site.db, today)
        .await
        .unwrap();
    let mut db = portal.site.db.read().await.unwrap();
    let sweden = assent::values::Country::parse("SE").unwrap();
    let text = assent::agreements::text_for(
        &mut db,
        "MicrosoftCustomerAgreement",
        2,
        sweden,
        LanguageTag::of(Language::English),
    );
    let text = text.await.unwrap().unwrap().id.to_string();
    drop(db);
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .pool_max_idle_per_host(0)
        .build()
        .unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let base = format!("http://127.0.0.1:{port}");
    let mut answered = BTreeMap::new();
    let mut unanswered = Vec::new();
    for (round, group) in signers.chunks(AT_ONCE).enumerate() {
        let mut child = start(&portal, port);
        ready(&client, &base).await;
        let presses = futures_util::future::join_all(group.iter().map(|signer| press(&client, &base, &text, signer)));
        // From before the first commit to behind the last.
        let moment = Duration::from_micros((round as u64 * 7_919) % 60_000);
        let kill = async {
            tokio::time::sleep(moment).await;
            child.kill().unwrap();
            child.wait().unwrap();
        };
        let (results, ()) = futures_util::future::join(presses, kill).await;
        for (signer, result) in group.iter().zip(results) {
            match result {
                Some(receipt) => {
                    answered.insert(signer.customer, receipt);
                }
                None => unanswered.push(signer.clone()),
            }
        }
    }
    let acknowledged = answered.len();
    assert!(
        acknowledged > KILLS / 10 && unanswered.len() > KILLS / 10,
        "{acknowledged} of {} answered",
        signers.len()
    );
    // Whoever got no answer presses again; whoever got one, too.
    let mut child = start(&portal, port);
    ready(&client, &base).await;
    for signer in unanswered.iter().chain(signers.iter().take(50)) {
        let to = press(&client, &base, &text, signer).await.expect("an answer");
        let before = answered.entry(signer.customer).or_insert_with(|| to.clone()).clone();
        assert!(
            to == before || to == "/accept" || before == "/accept",
            "{to} after {before}"
        );
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let all = i64::try_from(signers.len()).unwrap();
    for (what, statement) in [
        (
            "confirmations",
            "select count(*) from confirmations where method = 'direct'",
        ),
        (
            "customers",
            "select count(distinct customer_id) from confirmations where method = 'direct'",
        ),
        (
            "records",
            "select count(*) from acceptances a join confirmations c on c.id = a.confirmation_id",
        ),
        (
            "audit lines",
            "select count(*) from audit_events where kind = 'accepted'",
        ),
        ("letters", "select count(*) from letters where kind = 'acceptance-copy'"),
        ("notices", "select count(*) from notices where kind = 'accepted'"),
    ] {
        assert_eq!(count(&portal, statement).await, all, "{what}");
    }
    // What was answered leads to its record.
    let db = &mut portal.site.db.read().await.unwrap();
    for (customer, receipt) in &answered {
        let Some(id) = receipt.strip_prefix("/acceptances/") else {
            continue;
        };
        let found = assent::acceptance::direct::find(db, id.parse().unwrap()).await.unwrap();
        assert_eq!(found.expect("an acknowledged acceptance").customer, *customer);
    }
    // Every copy is sent, once.
    portal.clock.move_to(assent::values::Clock::System.now());
    for _ in 0..signers.len() / 10 {
        portal.deliver().await;
    }
    assert_eq!(
        count(
            &portal,
            "select count(*) from letters where kind = 'acceptance-copy' and state = 'sent' and attempts = 1"
        )
        .await,
        all
    );
}
