//! What programs ask for most: the agreements, the list of customers, a confirmation, an order; on both databases, beside the
//! floor. PostgreSQL's is measured where BENCH_POSTGRES names an empty database, and ASSENT_SECRET_KEY is set.

use std::net::SocketAddr;
use std::time::Duration;

use reqwest::header::LOCATION;
use reqwest::{Client, redirect};
use scraper::{Html, Selector};
use serde_json::{Value, json};

use crate::accept::{self, Run};
use crate::child::Child;
use crate::load::{self, Plan, press};
use crate::report::Report;
use crate::{AGENT, CONNECTIONS, prepare, start};
use assent::demo;

const BACK: &str = "https://client.example/back";
/// The template of the Microsoft Customer Agreement.
const TEMPLATE: &str = "117a77b0-9360-443b-8795-c6dedc750cf9";
/// So many confirmations, and so many orders, of customers of their own.
const WRITES: usize = 2_000;
/// In so many turns each is measured.
const ROUNDS: usize = 4;

/// Measures it on a database of its own.
pub async fn measure(report: &mut Report, time: Duration) {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}/api.db", folder.path().display());
    let bare = format!("sqlite:{}/bare.db", folder.path().display());
    on(report, "SQLite", &file, &bare, time).await;
    if let Ok(database) = std::env::var("BENCH_POSTGRES") {
        on(report, "PostgreSQL", &database, &bare, time).await;
    }
}

async fn on(report: &mut Report, name: &str, database: &str, bare: &str, time: Duration) {
    // Of three customers one is not confirmed, and one by the version that is asked for today.
    prepare::fill(database, WRITES * 3).await.unwrap();
    let assent = start(database).await;
    let token = token(assent.address).await;
    let own = std::env::current_exe().unwrap().display().to_string();
    let floor = Child::start(
        &own,
        |port| vec!["--inserts".into(), port.to_string(), bare.to_owned()],
        "/",
    )
    .await;

    for (what, path) in [
        ("agreements", "/v1/agreements?agreementType=MicrosoftCustomerAgreement"),
        ("customers list", "/v1/customers?size=50"),
    ] {
        let plan = Plan {
            connections: CONNECTIONS,
            time: time / ROUNDS as u32,
            pause: Duration::ZERO,
            status: 200,
        };
        let (mut ours, mut floors) = (load::Run::default(), load::Run::default());
        for _ in 0..ROUNDS {
            floors.add(press(floor.address, plan, &[load::get("/", "")]).await);
            ours.add(press(assent.address, plan, &[request("GET", path, &token, None)]).await);
        }
        report.beside(
            &format!("{name}: {what}"),
            (ours.rate(), floors.rate()),
            (ours.within(0.99), floors.within(0.99)),
        );
        report.note(format!("{name}: {what}, errors"), ours.errors.to_string());
    }

    let (unconfirmed, confirmed) = customers(assent.address, &token).await;
    let confirm = json!({
        "primaryContact": { "firstName": "Tania", "lastName": "Carr", "email": "tania@client.example", "phoneNumber": "1234567890" },
        "templateId": TEMPLATE,
        "dateAgreed": "2026-11-01T00:00:00Z",
        "type": "MicrosoftCustomerAgreement",
    });
    let order = json!({ "billingCycle": "monthly", "lineItems": [{ "lineItemNumber": 0, "offerId": "business-basic", "quantity": 5 }] });
    for (what, ids, end, body) in [
        ("confirm", unconfirmed, "agreements", confirm),
        ("order", confirmed, "orders", order),
    ] {
        let posts: Vec<_> = ids
            .iter()
            .map(|id| request("POST", &format!("/v1/customers/{id}/{end}"), &token, Some(&body)))
            .collect();
        let (mut ours, mut floors) = (Run::default(), Run::default());
        for some in posts.chunks(posts.len().div_ceil(ROUNDS)) {
            let inserts = some.iter().map(|_| load::post("/", "", &[])).collect();
            floors.add(accept::press(floor.address, 303, inserts).await);
            ours.add(accept::press(assent.address, 201, some.to_vec()).await);
        }
        report.beside(
            &format!("{name}: {what}, {} of them", posts.len()),
            (ours.rate(), floors.rate()),
            (ours.within(0.99), floors.within(0.99)),
        );
        report.note(format!("{name}: {what}, errors"), ours.errors.to_string());
    }
}

/// A request of a program.
fn request(method: &str, path: &str, token: &str, body: Option<&Value>) -> Vec<u8> {
    let body = body.map(Value::to_string).unwrap_or_default();
    format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nAccept: application/json\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// The customers that were made to be measured, page by page: those that are not confirmed, and those that are by the version
/// asked for (see `prepare.rs`).
async fn customers(address: SocketAddr, token: &str) -> (Vec<String>, Vec<String>) {
    let (mut unconfirmed, mut confirmed) = (Vec::new(), Vec::new());
    let client = Client::new();
    let mut next: Option<String> = None;
    loop {
        let mut asked = client
            .get(format!("http://{address}/v1/customers?size=500"))
            .bearer_auth(token);
        if let Some(next) = &next {
            asked = asked.header("MS-ContinuationToken", next);
        }
        let answer: Value = asked
            .send()
            .await
            .unwrap()
            .error_for_status()
            .unwrap()
            .json()
            .await
            .unwrap();
        for customer in answer["items"].as_array().unwrap() {
            let domain = customer["companyProfile"]["domain"].as_str().unwrap_or_default();
            let number = domain
                .trim_start_matches("measured")
                .split('.')
                .next()
                .and_then(|number| number.parse::<usize>().ok());
            let Some(number) = number else { continue };
            let id = customer["id"].as_str().unwrap().to_owned();
            match (number / 3) % 3 {
                0 => unconfirmed.push(id),
                2 => confirmed.push(id),
                _ => {}
            }
        }
        next = answer["continuationToken"].as_str().map(str::to_owned);
        if next.is_none() {
            return (unconfirmed, confirmed);
        }
    }
}

/// An access token for the sales agent, as a program gets it: registered by a Global admin, agreed to by the agent.
async fn token(address: SocketAddr) -> String {
    let base = format!("http://{address}");
    let global = signed_in(&base, "global@alder.example").await;
    let fields = [
        ("application_name", "Bench"),
        ("redirect_uris", BACK),
        ("permissions", "for_agents"),
        ("permissions", "may_change"),
    ];
    let shown = submit(&global, &base, "/api-access/new", "/api-access/new", &fields).await;
    let page = shown.headers()[LOCATION].to_str().unwrap().to_owned();
    let id = page.rsplit('/').next().unwrap().to_owned();
    let secret = submit(&global, &base, &page, &format!("{page}/secrets"), &[])
        .await
        .text()
        .await
        .unwrap();
    let secret = text(&secret, "#client-secret");

    let agent = signed_in(&base, AGENT).await;
    let path = format!(
        "/common/oauth2/authorize?client_id={id}&response_type=code&redirect_uri=https%3A%2F%2Fclient.example%2Fback"
    );
    let answer = submit(&agent, &base, &path, &path, &[("act", "allow")]).await;
    let back = url::Url::parse(answer.headers()[LOCATION].to_str().unwrap()).unwrap();
    let code = back
        .query_pairs()
        .find(|(name, _)| name == "code")
        .unwrap()
        .1
        .into_owned();
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", &*id),
        ("client_secret", &*secret),
        ("code", &*code),
        ("redirect_uri", BACK),
        ("resource", "https://api.partnercenter.microsoft.com"),
    ];
    let answer = Client::new()
        .post(format!("{base}/common/oauth2/token"))
        .form(&fields)
        .send()
        .await
        .unwrap();
    let answer: Value = answer.error_for_status().unwrap().json().await.unwrap();
    answer["access_token"].as_str().unwrap().to_owned()
}

async fn signed_in(base: &str, name: &str) -> Client {
    let client = Client::builder()
        .cookie_store(true)
        .redirect(redirect::Policy::none())
        .build()
        .unwrap();
    let fields = [("sign_in_name", name), ("password", demo::PASSWORD)];
    assert_eq!(
        submit(&client, base, "/sign-in", "/sign-in", &fields).await.status(),
        303
    );
    client
}

/// Sends the form of a page, with what is hidden in it.
async fn submit(client: &Client, base: &str, page: &str, action: &str, fields: &[(&str, &str)]) -> reqwest::Response {
    let html = client
        .get(format!("{base}{page}"))
        .send()
        .await
        .unwrap()
        .error_for_status()
        .unwrap();
    let html = html.text().await.unwrap();
    let mut sent: Vec<(String, String)> = {
        let page = Html::parse_document(&html);
        let hidden = Selector::parse("form input[type=hidden]").unwrap();
        let of_form = |input: &scraper::ElementRef<'_>| {
            input
                .ancestors()
                .filter_map(scraper::ElementRef::wrap)
                .any(|form| form.value().attr("action") == Some(action))
        };
        let value = |input: scraper::ElementRef<'_>, name| input.value().attr(name).unwrap_or_default().to_owned();
        page.select(&hidden)
            .filter(of_form)
            .map(|input| (value(input, "name"), value(input, "value")))
            .collect()
    };
    sent.extend(
        fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    client
        .post(format!("{base}{action}"))
        .header("Origin", base)
        .form(&sent)
        .send()
        .await
        .unwrap()
}

fn text(html: &str, selector: &str) -> String {
    let page = Html::parse_document(html);
    page.select(&Selector::parse(selector).unwrap())
        .next()
        .unwrap()
        .text()
        .collect::<String>()
        .trim()
        .to_owned()
}
