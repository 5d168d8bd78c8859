//! A bulk invitation: all that a filter of the board leaves, from the button to the last customer's result. It is measured once,
//! since it changes the database.

use std::time::{Duration, Instant};

use crate::child::Child;
use crate::load::{self, Connection};
use crate::people;
use crate::report::{Report, duration_text};

/// What is selected: with BENCH_CUSTOMERS=89900 nearly 10,000 customers, which is the most.
const SELECTED: &str = "/readiness/bulk?act=invite&all=yes&country=SE&readiness_reason=not-provided";

/// Invites them, and waits until the last of them has a result.
pub async fn measure(report: &mut Report, assent: &Child, cookies: &str) {
    let mut connection = Connection::open(assent.address).await.unwrap();
    let begun = Instant::now();
    let page = connection.ask(&load::get_plain(SELECTED, cookies)).await.unwrap();
    assert_eq!(page.status, 200, "the selection");
    let html = String::from_utf8_lossy(page.body).into_owned();
    report.note("bulk invitation: the selection", duration_text(begun.elapsed()));
    let value = |name: &str| {
        people::after(&html, &format!("name=\"{name}\" value=\""))
            .unwrap()
            .to_owned()
    };
    let fields = ["_csrf", "batch", "seen", "written"].map(|name| (name, value(name)));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();

    let begun = Instant::now();
    let answer = connection.ask(&load::post(SELECTED, cookies, &fields)).await.unwrap();
    assert_eq!(answer.status, 303, "the button");
    let result = answer.headers("location").next().unwrap().to_owned();
    report.note("bulk invitation: the button", duration_text(begun.elapsed()));
    // The page asks for itself again until all are settled.
    while connection
        .ask(&load::get_plain(&result, cookies))
        .await
        .unwrap()
        .headers("refresh")
        .next()
        .is_some()
    {
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    let (_, written) = fields[3];
    report.note(
        format!("bulk invitation: {written} invited"),
        duration_text(begun.elapsed()),
    );
}
