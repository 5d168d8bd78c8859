//! Durable acceptances (record, audit line, letter, list; `synchronous=FULL`) beside one bare durable insert, each over
//! HTTP and on a database file of its own, in turns: what else the machine does then disturbs both.

use std::collections::VecDeque;
use std::error::Error;
use std::net::{SocketAddr, TcpListener};
use std::str::FromStr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use actix_web::cookie::{Cookie, CookieJar};
use actix_web::web::{self, Data};
use actix_web::{App, HttpResponse, HttpServer};
use assent::acceptances::sentences;
use assent::accounts::people::{self, NewCustomerPerson};
use assent::accounts::{Attester, sessions};
use assent::agreements;
use assent::attestations::pages::fields;
use assent::audit::Context;
use assent::values::{Language, LanguageTag, TimeZone};
use assent::web::{Site, form_token, session};
use assent::{customers, relationships};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection as _, Executor as _};
use tokio::task::JoinSet;

use crate::child::Child;
use crate::load::{self, Connection};
use crate::prepare;
use crate::report::Report;
use crate::{CONNECTIONS, start};

/// So many customers share a transaction while they are made.
const BATCH: usize = 500;
/// In so many turns each is measured.
const ROUNDS: usize = 4;

/// Serves one bare durable insert a request: the floor.
pub fn serve_inserts(port: u16, database: &str) {
    actix_web::rt::System::new().block_on(async {
        let options = SqliteConnectOptions::from_str(database)
            .unwrap()
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full);
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options)
            .await
            .unwrap();
        sqlx::query("create table if not exists bare (id integer primary key, told text not null)")
            .execute(&pool)
            .await
            .unwrap();
        let pool = Data::new(pool);
        let cores = std::thread::available_parallelism().map_or(2, |cores| cores.get());
        HttpServer::new(move || {
            App::new()
                .app_data(pool.clone())
                .route("/", web::get().to(HttpResponse::Ok))
                .route("/", web::post().to(insert))
        })
        .workers(cores)
        .listen(TcpListener::bind(("127.0.0.1", port)).unwrap())
        .unwrap()
        .run()
        .await
        .unwrap();
    });
}

async fn insert(pool: Data<SqlitePool>) -> HttpResponse {
    sqlx::query("insert into bare (told) values ('one bare durable insert')")
        .execute(pool.get_ref())
        .await
        .unwrap();
    HttpResponse::SeeOther().finish()
}

/// Measures both, with as many acceptances as there are customers for it.
pub async fn measure(report: &mut Report, count: usize) {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}/acceptances.db", folder.path().display());
    let bare = format!("sqlite:{}/bare.db", folder.path().display());
    let requests = fill(&database, count).await.unwrap();

    let own = std::env::current_exe().unwrap().display().to_string();
    let floor = Child::start(&own, |port| vec!["--inserts".into(), port.to_string(), bare], "/").await;
    let assent = start(&database).await;
    let (mut floors, mut ours) = (Run::default(), Run::default());
    for some in requests.chunks(count.div_ceil(ROUNDS)) {
        let inserts = some.iter().map(|_| load::post("/", "", &[])).collect();
        floors.add(press(floor.address, 303, inserts).await);
        ours.add(press(assent.address, 303, some.to_vec()).await);
    }
    report.rates(
        "durable acceptances, 32 connections",
        ours.rate(),
        floors.rate(),
        0.6,
        "≥ 0.6 of a bare durable insert",
    );
    let (own, bare) = (ours.within(0.99), floors.within(0.99));
    report.times(
        "durable acceptances, p99",
        (own, bare),
        "< 50 ms",
        Some(own < Duration::from_millis(50)),
    );
    report.note("acceptances, errors", (ours.errors + floors.errors).to_string());
}

/// The presses of the button of as many customers, each signed in.
async fn fill(database: &str, count: usize) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let (site, alder) = prepare::with_people(database).await?;
    let text = {
        let mut db = site.db.read().await?;
        let sweden = assent::values::Country::parse("SE").map_err(|_| "a country")?;
        let text = agreements::text_for(
            &mut db,
            "MicrosoftCustomerAgreement",
            2,
            sweden,
            LanguageTag::of(Language::English),
        );
        text.await?.ok_or("no text")?.id.to_string()
    };
    let mut requests = Vec::new();
    while requests.len() < count {
        let mut tx = site.db.write().await?;
        for number in requests.len()..count.min(requests.len() + BATCH) {
            requests.push(signed_in(&mut tx, &site, &alder, &text, number).await?);
        }
        tx.commit().await?;
    }
    site.db.close().await;
    // As if each had set an own password, which takes longer than all the rest.
    let mut connection = sqlx::SqliteConnection::connect(database).await?;
    connection
        .execute("update accounts set password_temporary = false")
        .await?;
    connection.close().await?;
    Ok(requests)
}

async fn signed_in(
    tx: &mut assent::db::Tx,
    site: &Site,
    alder: &Attester,
    text: &str,
    number: usize,
) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut cx = Context::system(site.clock.now(), site.random.clone());
    cx.actor = alder.agent().visitor.actor();
    let new = prepare::customer(number * 3)?;
    let customer = customers::create(tx, &cx, alder, &new).await?;
    let made = customers::find(tx, customer).await?.ok_or("the customer is gone")?;
    relationships::make(tx, &cx, alder.agent().partner, &made, None).await?;
    let admin = NewCustomerPerson {
        customer,
        company_name: made.company_name.to_string(),
        sign_in_name: format!("admin@{}", made.domain),
        name: made.contact.name.clone(),
        contact_email: made.contact.email.clone(),
        language: None,
        time_zone: TimeZone::utc(),
        password_hash: Some(String::from("nobody signs in with it")),
    };
    let account = people::create_customer_admin(tx, &cx, admin).await?;
    let token = sessions::begin(tx, &cx, account).await?;
    let person = form_token::PersonMark::of(&site.keys, Some(account));
    let csrf = form_token::make(&site.keys, &token, person, site.random.bytes());
    let english = Language::English;
    let sentence = sentences::agreement(
        english,
        &made.contact.name,
        &made.company_name,
        "Microsoft Customer Agreement",
        2,
    );
    let shown = sentences::fingerprint([sentence.as_str()]);
    let fields = [
        ("_csrf", csrf.as_str()),
        ("link", ""),
        ("text", text),
        ("lang", "en"),
        (fields::SENTENCE_LANGUAGE, english.tag()),
        (sentences::SHOWN, &shown),
        ("agree", "yes"),
    ];
    let mut jar = CookieJar::new();
    jar.signed_mut(&session::cookie_key(&site.keys))
        .add(Cookie::new("assent", token.reveal()));
    let cookie = jar.get("assent").ok_or("no cookie")?.encoded().to_string();
    Ok(load::post("/accept", &cookie, &fields))
}

/// What came of queues of requests.
#[derive(Default)]
pub struct Run {
    times: Vec<Duration>,
    /// Answers with another status, and broken connections.
    pub errors: usize,
    took: Duration,
}

impl Run {
    /// What came of more of the same.
    pub fn add(&mut self, more: Self) {
        self.times.extend(more.times);
        self.times.sort_unstable();
        self.errors += more.errors;
        self.took += more.took;
    }

    /// Good answers a second.
    pub fn rate(&self) -> f64 {
        self.times.len() as f64 / self.took.as_secs_f64()
    }

    /// The time within which this share of the good answers came.
    pub fn within(&self, share: f64) -> Duration {
        let at = (self.times.len() as f64 * share) as usize;
        self.times
            .get(at.min(self.times.len().saturating_sub(1)))
            .copied()
            .unwrap_or_default()
    }
}

/// Sends each request once, over as many connections as `quality.md` says; good answers have this status.
pub async fn press(address: SocketAddr, status: u16, requests: Vec<Vec<u8>>) -> Run {
    let queue = Arc::new(Mutex::new(VecDeque::from(requests)));
    let begin = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..CONNECTIONS {
        let queue = Arc::clone(&queue);
        tasks.spawn(async move {
            let mut connection = Connection::open(address).await.unwrap();
            let (mut times, mut errors) = (Vec::new(), 0);
            loop {
                let next = queue.lock().unwrap().pop_front();
                let Some(request) = next else { break };
                let asked = Instant::now();
                match connection.ask(&request).await.map(|answer| answer.status) {
                    Ok(answered) if answered == status => times.push(asked.elapsed()),
                    _ => errors += 1,
                }
            }
            (times, errors)
        });
    }
    let mut run = Run::default();
    while let Some(done) = tasks.join_next().await {
        let (times, errors) = done.expect("a connection's task does not panic");
        run.times.extend(times);
        run.errors += errors;
    }
    run.took = begin.elapsed();
    run
}
