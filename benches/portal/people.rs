//! Signing in as people do: the form fetched, its token and cookie sent back with name and password.

use std::net::SocketAddr;

use assent::demo;

use crate::load::{self, Connection};

/// The POSTs of filled-in sign-in forms of accounts of the demo, each of which signs in with the demo's password.
pub async fn sign_in_requests(address: SocketAddr) -> Vec<Vec<u8>> {
    let mut requests = Vec::new();
    for partner in ["alder", "birch", "cedar", "dogwood"] {
        for role in ["global", "admin", "sales", "helpdesk"] {
            requests.push(sign_in_request(address, &format!("{role}@{partner}.example")).await);
        }
    }
    requests
}

async fn sign_in_request(address: SocketAddr, name: &str) -> Vec<u8> {
    let mut connection = Connection::open(address).await.unwrap();
    let answer = connection.ask(&load::get("/sign-in", "")).await.unwrap();
    assert_eq!(answer.status, 200, "the sign-in page");
    let cookies = cookies_of(answer.headers("set-cookie"));
    let html = String::from_utf8_lossy(answer.body);
    let token = after(&html, "name=\"_csrf\" value=\"").expect("a form token on the sign-in page");
    let fields = [("_csrf", token), ("sign_in_name", name), ("password", demo::PASSWORD)];
    load::post("/sign-in", &cookies, &fields)
}

/// The cookies of somebody who is signed in.
pub async fn sign_in(address: SocketAddr, name: &str) -> String {
    let request = sign_in_request(address, name).await;
    let mut connection = Connection::open(address).await.unwrap();
    let answer = connection.ask(&request).await.unwrap();
    assert_eq!(answer.status, 303, "{name} signs in");
    cookies_of(answer.headers("set-cookie"))
}

/// What stands between a text and the next quotation mark.
pub fn after<'a>(html: &'a str, text: &str) -> Option<&'a str> {
    html.split_once(text)?.1.split('"').next()
}

fn cookies_of<'a>(set: impl Iterator<Item = &'a str>) -> String {
    let pairs = set
        .filter_map(|cookie| cookie.split(';').next())
        .filter(|pair| !pair.ends_with('='));
    pairs.collect::<Vec<_>>().join("; ")
}
