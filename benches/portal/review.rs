//! What a reviewer does now and then: an export of all confirmations, and a bulk decision. Both are measured once, since the one
//! changes the database and the other reads all of it.

use std::time::Instant;

use crate::child::Child;
use crate::load::{self, Connection};
use crate::people;
use crate::report::{Report, duration_text};

/// Who reviews.
pub const REVIEWER: &str = "reviewer@assent.example";
/// How many are decided about at once, at most.
const MOST: usize = 1_000;

/// The export's time, size and memory; a bulk decision about the first thousand of the queue.
pub async fn measure(report: &mut Report, assent: &Child) {
    let cookies = people::sign_in(assent.address, REVIEWER).await;
    export(report, assent, &cookies).await;
    bulk(report, assent, &cookies).await;
}

async fn export(report: &mut Report, assent: &Child, cookies: &str) {
    let before = assent.memory();
    let begun = Instant::now();
    let address = format!(
        "http://{}/confirmations.csv?review_state=any&separator=comma",
        assent.address
    );
    let asked = reqwest::Client::new().get(address).header("Cookie", cookies);
    let mut answer = asked.send().await.unwrap().error_for_status().unwrap();
    let (mut lines, mut most) = (0, before);
    while let Some(part) = answer.chunk().await.unwrap() {
        lines += part.iter().filter(|byte| **byte == b'\n').count();
        most = most.max(assent.memory());
    }
    let took = begun.elapsed();
    report.note(format!("CSV of {lines} lines"), duration_text(took));
    let grown = most.saturating_sub(before);
    report.note("memory that it adds", format!("{:.1} MiB", grown as f64 / 1024.0));
}

async fn bulk(report: &mut Report, assent: &Child, cookies: &str) {
    let mut connection = Connection::open(assent.address).await.unwrap();
    // The queue page by page, as one would tick them.
    let (mut ticked, mut next) = (Vec::new(), Some("/confirmations".to_owned()));
    while let (Some(path), true) = (next.take(), ticked.len() < MOST) {
        let answer = connection.ask(&load::get_plain(&path, cookies)).await.unwrap();
        let html = String::from_utf8_lossy(answer.body).into_owned();
        let boxes = html.split("name=\"item\" value=\"").skip(1);
        ticked.extend(boxes.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
        next = people::after(&html, "rel=\"next\" href=\"").map(|address| address.replace("&amp;", "&"));
    }
    ticked.truncate(MOST);
    let query: String = ticked.iter().map(|id| format!("&item={id}")).collect();
    let path = format!("/confirmations/bulk?act=review{query}");
    let answer = connection.ask(&load::get_plain(&path, cookies)).await.unwrap();
    assert_eq!(answer.status, 200, "the selection");
    let html = String::from_utf8_lossy(answer.body).into_owned();
    let value = |name: &str| {
        people::after(&html, &format!("name=\"{name}\" value=\""))
            .unwrap()
            .to_owned()
    };
    let (csrf, batch) = (value("_csrf"), value("batch"));
    let selected: Vec<&str> = html
        .split("name=\"selected\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let mut fields = vec![("_csrf", csrf.as_str()), ("act", "review"), ("batch", batch.as_str())];
    fields.extend(selected.iter().map(|one| ("selected", *one)));
    let begun = Instant::now();
    let answer = connection
        .ask(&load::post("/confirmations/bulk", cookies, &fields))
        .await
        .unwrap();
    assert_eq!(answer.status, 303, "the bulk decision");
    report.note(
        format!("{} marked as reviewed at once", selected.len()),
        duration_text(begun.elapsed()),
    );
}
