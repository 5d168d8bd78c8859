//! How fast Assent is, and how large, beside what the same machine does at the same time with the least that the same
//! libraries need. `quality.md` section 5 says what is wanted.
//!
//!     cargo bench --bench portal
//!     BENCH_CUSTOMERS=100000 BENCH_SECONDS=10 cargo bench --bench portal
//!     BENCH_CUSTOMERS=1000000 BENCH_DATABASE=target/million.db cargo bench --bench portal
//!
//!     BENCH_PARTS=lists BENCH_ROUNDS=5 cargo bench --bench portal
//!
//! A file that BENCH_DATABASE names is kept and used again. The parts are start, weight, lists, review, readiness, sign-ins, acceptances and api. What is
//! measured and its floor take turns, BENCH_ROUNDS times (sign-ins at once four times as many): what else the machine does then
//! disturbs both.
//!
//! Everything runs on this machine: Assent, the floor and the load share its cores, so only ratios mean something
//! elsewhere. Nothing else should run meanwhile.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measurement that cannot go on says so by panicking, and its result is what it prints"
)]

mod accept;
mod api;
mod argon;
mod child;
mod floor;
mod load;
mod people;
mod prepare;
mod readiness;
mod report;
mod review;
mod views;

use std::path::Path;
use std::time::{Duration, Instant};

// The floor's template is escaped as those of Assent are: `askama.toml` names the escaper by this path.
use assent::words;
use child::Child;
use load::{Connection, Plan, Run, press};
use report::{Report, duration_text};
use views::{View, Who};

/// Connections at once where `quality.md` says so.
const CONNECTIONS: usize = 32;
/// Sign-ins at once.
const SIGN_INS: usize = 256;
/// Sign-ins at once take this many times as many turns as everything else.
const CROWD_TIMES: usize = 4;
/// How often a start is measured.
const STARTS: usize = 5;
/// Whose list is measured: `prepare.rs` gives Alder Direct the customers.
const AGENT: &str = "sales@alder.example";
/// Who sees all partners' customers.
const OPERATOR: &str = "operator@assent.example";

fn number(name: &str, default: usize) -> usize {
    match std::env::var(name) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{name} must be a number, not {text:?}")),
        Err(_) => default,
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, floor, port, database, statements @ ..] = arguments.as_slice()
        && floor == "--floor"
    {
        return floor::serve(port.parse().unwrap(), database, statements);
    }
    if let [_, inserts, port, database] = arguments.as_slice()
        && inserts == "--inserts"
    {
        return accept::serve_inserts(port.parse().unwrap(), database);
    }
    // One thread: the load should leave the cores to what is measured.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(measure());
}

async fn measure() {
    let time = Duration::from_secs(number("BENCH_SECONDS", 5) as u64);
    let more = number("BENCH_CUSTOMERS", 0);
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("assent.db").display().to_string();
    let file = std::env::var("BENCH_DATABASE").unwrap_or(own);
    let database = format!("sqlite:{file}");
    if Path::new(&file).exists() {
        println!("Using {file}, whatever it holds …");
    } else {
        println!("Filling a database …");
        let begun = Instant::now();
        prepare::fill(&database, more).await.unwrap();
        println!("It took {:.0} s.", begun.elapsed().as_secs_f64());
    }
    println!("Measuring …\n");

    let parts = std::env::var("BENCH_PARTS").unwrap_or_default();
    let is_asked = |part: &str| parts.is_empty() || parts.split(',').any(|asked| asked == part);
    let mut report = Report::default();
    let (assent, cookies) = starts(&mut report, &database, if is_asked("start") { STARTS } else { 2 }).await;
    if is_asked("start") {
        memory(&mut report, &assent, &cookies).await;
    }
    if is_asked("weight") {
        for (path, cookies) in [
            ("/sign-in", ""),
            ("/", &cookies),
            ("/customers", &cookies),
            ("/agreements", &cookies),
        ] {
            first_load(&mut report, &assent, path, cookies).await;
        }
    }
    if is_asked("lists") {
        let views = views::all(&database).await;
        lists(&mut report, &assent, &cookies, &database, &views, time).await;
    }
    if is_asked("review") {
        let views = views::review(&database).await;
        lists(&mut report, &assent, &cookies, &database, &views, time).await;
        review::measure(&mut report, &assent).await;
    }
    if is_asked("readiness") {
        let views = views::readiness(&database).await;
        lists(&mut report, &assent, &cookies, &database, &views, time).await;
        readiness::measure(&mut report, &assent, &cookies).await;
    }
    if is_asked("sign-ins") {
        sign_ins(&mut report, &assent, time).await;
    }
    drop(assent);
    if is_asked("sign-ins") {
        crowd(&mut report, &database, &cookies, time).await;
    }
    if is_asked("acceptances") {
        accept::measure(&mut report, number("BENCH_ACCEPTANCES", 3000)).await;
    }
    if is_asked("api") {
        api::measure(&mut report, time).await;
    }

    println!(
        "{} rows in the list, {} s each, {} cores:\n",
        views::rows(&database).await,
        time.as_secs(),
        cores()
    );
    report.print();
    println!(
        "\nBENCH_CUSTOMERS={more} BENCH_SECONDS={} cargo bench --bench portal",
        time.as_secs()
    );
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(2, |cores| cores.get())
}

async fn start(database: &str) -> Child {
    let arguments = |port| {
        let listen = format!("127.0.0.1:{port}");
        // The same few accounts from one address again and again: not what the limits are made for.
        let limits = [
            ["--sign-ins-per-account", "1000000"],
            ["--sign-ins-per-address", "1000000"],
            ["--api-calls-per-application", "100000000"],
        ];
        let rest = [
            "serve",
            "--listen",
            &listen,
            "--database-url",
            database,
            "--log",
            "warn",
        ];
        // PostgreSQL keeps no key file beside it.
        let key = std::env::var("ASSENT_SECRET_KEY").ok();
        let key = key.iter().flat_map(|key| ["--secret-key", key]);
        rest.into_iter()
            .chain(limits.into_iter().flatten())
            .chain(key)
            .map(ToOwned::to_owned)
            .collect()
    };
    Child::start(env!("CARGO_BIN_EXE_assent"), arguments, "/health/ready").await
}

/// Starts it on a database that exists, several times. The last one stays, with the cookies of somebody who signed in
/// to the one before, so that no password has been hashed in it yet.
async fn starts(report: &mut Report, database: &str, starts: usize) -> (Child, String) {
    let mut times = Vec::new();
    let mut assent = start(database).await;
    let mut cookies = String::new();
    for _ in 1..starts {
        times.push(assent.took);
        cookies = people::sign_in(assent.address, AGENT).await;
        drop(assent);
        assent = start(database).await;
    }
    times.push(assent.took);
    times.sort_unstable();
    let median = times[starts / 2];
    report.figure(
        format!("start to ready, median of {starts}"),
        duration_text(median),
        "≤ 300 ms",
        median <= Duration::from_millis(300),
    );
    (assent, cookies)
}

/// What a browser fetches that has never been here: a page and what its head and body name.
async fn first_load(report: &mut Report, assent: &Child, path: &str, cookies: &str) {
    let plain = plain_page(assent, path, cookies).await;
    let mut files: Vec<&str> = plain.split('"').filter(|value| value.starts_with("/assets/")).collect();
    files.sort_unstable();
    files.dedup();
    assert!(!files.is_empty(), "{path} names no style sheet");
    let mut connection = Connection::open(assent.address).await.unwrap();
    let mut bytes = 0;
    for file in files.iter().copied().chain([path]) {
        let answer = connection.ask(&load::get(file, cookies)).await.unwrap();
        assert_eq!(answer.status, 200, "{file}");
        bytes += answer.transferred();
    }
    let what = format!("first load of {path} with {} files", files.len());
    report.figure(
        what,
        format!("{:.1} KB", bytes as f64 / 1000.0),
        "≤ 40 KB",
        bytes <= 40_000,
    );
}

/// A page as it is before it is compressed.
async fn plain_page(assent: &Child, path: &str, cookies: &str) -> String {
    let mut connection = Connection::open(assent.address).await.unwrap();
    let page = connection.ask(&load::get_plain(path, cookies)).await.unwrap();
    assert_eq!(page.status, 200, "{path}");
    String::from_utf8_lossy(page.body).into_owned()
}

fn megabytes(kibibytes: u64) -> String {
    format!("{:.1} MiB", kibibytes as f64 / 1024.0)
}

/// What it holds when nobody does anything: freshly started, and after it has shown a page.
async fn memory(report: &mut Report, assent: &Child, cookies: &str) {
    tokio::time::sleep(Duration::from_secs(1)).await;
    let fresh = assent.memory();
    let mut connection = Connection::open(assent.address).await.unwrap();
    connection.ask(&load::get("/customers", cookies)).await.unwrap();
    let warm = assent.memory();
    for (what, held) in [("memory after start", fresh), ("memory after a page", warm)] {
        report.figure(what, megabytes(held), "≤ 40 MiB", held <= 40 * 1024);
    }
}

/// Pages of lists, signed in, beside the floor's.
async fn lists(report: &mut Report, assent: &Child, agent: &str, database: &str, views: &[View], time: Duration) {
    let operator = people::sign_in(assent.address, OPERATOR).await;
    let reviewer = people::sign_in(assent.address, review::REVIEWER).await;
    let own = std::env::current_exe().unwrap().display().to_string();
    let arguments = |port: u16| {
        let mut arguments = vec!["--floor".into(), port.to_string(), database.to_owned()];
        arguments.extend(views.iter().map(|view| view.statement.clone()));
        arguments
    };
    let floor = Child::start(&own, arguments, "/0/0").await;
    let rounds = number("BENCH_ROUNDS", 3);
    let plan = Plan {
        connections: CONNECTIONS,
        time: time / rounds as u32,
        pause: Duration::ZERO,
        status: 200,
    };

    for (number, view) in views.iter().enumerate() {
        let who = match view.who {
            Who::Agent => agent,
            Who::Operator => &operator,
            Who::Reviewer => &reviewer,
        };
        let bytes = plain_page(assent, &view.path, who).await.len();
        let (mut bare, mut run) = (Run::default(), Run::default());
        for _ in 0..rounds {
            bare.add(press(floor.address, plan, &[load::get(&format!("/{number}/{bytes}"), "")]).await);
            run.add(press(assent.address, plan, &[load::get(&view.path, who)]).await);
        }
        report.view(view.what, &run, &bare);
    }
}

/// Sign-ins a second, a few at a time, beside bare argon2.
async fn sign_ins(report: &mut Report, assent: &Child, time: Duration) {
    let raw = tokio::task::spawn_blocking(move || argon::rate(time)).await.unwrap();
    let requests = people::sign_in_requests(assent.address).await;
    let run = press(assent.address, signing_in(4 * cores(), time), &requests).await;
    report.rates("sign-ins beside bare argon2", run.rate(), raw, 0.85, "≥ 0.85 of argon2");
    report.note("sign-ins, errors", run.errors.to_string());
}

fn signing_in(connections: usize, time: Duration) -> Plan {
    Plan {
        connections,
        time,
        pause: Duration::ZERO,
        status: 303,
    }
}

/// Many sign-ins at once while others look at pages, in a process that has hashed nothing so far. They come and go in
/// turns: what else the machine does disturbs both. They take more turns than the rest: of a thousand pages one in a hundred is
/// ten, and nothing is to be told from those. What memory grows by counts to the end.
async fn crowd(report: &mut Report, database: &str, cookies: &str, time: Duration) {
    let assent = start(database).await;
    let requests = people::sign_in_requests(assent.address).await;
    let rounds = number("BENCH_ROUNDS", 3);
    let time = time / rounds as u32;
    // Somebody who reads: a few requests at a time with a rest between them, not a load of its own.
    let list = [load::get("/customers", cookies)];
    let reader = Plan {
        connections: 4,
        time,
        pause: Duration::from_millis(20),
        status: 200,
    };
    let (mut calm, mut crowded, mut busy) = (Run::default(), Run::default(), Run::default());
    let (mut before, mut most) = (None, 0);
    for _ in 0..rounds * CROWD_TIMES {
        calm.add(press(assent.address, reader, &list).await);
        before = before.or_else(|| Some(assent.memory()));
        let (signing_in, reading, held) = tokio::join!(
            press(assent.address, signing_in(SIGN_INS, time), &requests),
            press(assent.address, reader, &list),
            most_memory(&assent, time),
        );
        crowded.add(signing_in);
        busy.add(reading);
        most = most.max(held);
    }
    let growth = most.saturating_sub(before.unwrap_or_default());
    let allowed = 25 * 1024 * cores() as u64;
    report.figure(
        "memory that 256 sign-ins at once add",
        megabytes(growth),
        "≤ 25 MiB a core",
        growth <= allowed,
    );
    let (then, usually) = (busy.within(0.99), calm.within(0.99));
    let met = Some(then <= usually * 2);
    report.times("p99 of the list meanwhile, beside usually", (then, usually), "≤ 2", met);
    report.note("sign-ins meanwhile", format!("{:.0}/s", crowded.rate()));
    report.note(
        "errors meanwhile: sign-ins, list",
        format!("{}, {}", crowded.errors, busy.errors),
    );
}

/// The most memory that it holds while that time passes.
async fn most_memory(assent: &Child, time: Duration) -> u64 {
    let end = tokio::time::Instant::now() + time;
    let mut most = 0;
    while tokio::time::Instant::now() < end {
        most = most.max(assent.memory());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    most
}
