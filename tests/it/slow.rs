//! Bodies that drip, never end, or come in a million pieces, byte by byte through a socket.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};

use crate::support::{Kind, Portal, Tells};

/// How long a request may take in these stories.
const SECONDS: &str = "1";
/// By then anyone who drips has been told, and the connection has ended.
const PATIENCE: Duration = Duration::from_secs(12);

async fn portal() -> Portal {
    Portal::spawn_with(Kind::Sqlite, &["--request-seconds", SECONDS]).await
}

/// Sends `begin` at once and then `drip` again and again until the connection ends; what came back, and whether the other
/// side ended it in time.
async fn drip(portal: &Portal, begin: &str, drip: &[u8]) -> (String, bool) {
    let host = portal.base.trim_start_matches("http://");
    let stream = TcpStream::connect(host).await.unwrap();
    let (mut read, mut write) = stream.into_split();
    let begin = begin.replace("HOST", host);
    write.write_all(begin.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let until = Instant::now() + PATIENCE;
    let mut has_ended = false;
    while Instant::now() < until && !has_ended {
        let mut piece = [0; 4096];
        match timeout(Duration::from_millis(20), read.read(&mut piece)).await {
            Ok(Ok(0) | Err(_)) => has_ended = true,
            Ok(Ok(length)) => answer.extend_from_slice(&piece[..length]),
            Err(_) => {}
        }
        // Once the other side has ended it, writing fails; until then it is what keeps the connection busy.
        has_ended |= write.write_all(drip).await.is_err();
        sleep(Duration::from_millis(30)).await;
    }
    (String::from_utf8_lossy(&answer).into_owned(), has_ended)
}

async fn cookie_of(portal: &Portal, name: &str) -> String {
    let visitor = crate::support::Visitor::without_redirects(&portal.base);
    let fields = [("sign_in_name", name), ("password", assent::demo::PASSWORD)];
    let answer = visitor.fill("/sign-in", "/sign-in", &fields).await.expect(303);
    let cookies = answer.headers.get_all("set-cookie").iter();
    cookies
        .map(|cookie| cookie.to_str().unwrap().split(';').next().unwrap().to_owned())
        .collect::<Vec<_>>()
        .join("; ")
}

#[actix_web::test]
async fn a_form_that_drips_is_told_and_its_connection_ends() {
    let portal = portal().await;
    let form = "POST /sign-in HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    for length in ["Content-Length: 100000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n"] {
        let piece: &[u8] = if length.starts_with('C') { b"a" } else { b"1\r\na\r\n" };
        let (answer, has_ended) = drip(&portal, &format!("{form}{length}"), piece).await;
        assert!(answer.starts_with("HTTP/1.1 408"), "{length}: {answer}");
        assert!(answer.to_ascii_lowercase().contains("connection: close"), "{answer}");
        assert!(answer.tells("error-too-slow"), "{answer}");
        assert!(has_ended, "{length}: it goes on");
    }
    portal.visitor().get("/sign-in").await.expect(200);
    portal.stopper().stop(false).await;
}

#[actix_web::test]
async fn a_file_that_drips_is_told_and_its_connection_ends() {
    let portal = portal().await;
    let cookie = cookie_of(&portal, "sales@alder.example").await;
    let begin = format!(
        "POST /customers/01890000-0000-7000-8000-000000000000/agreements/MicrosoftCustomerAgreement HTTP/1.1\r\n\
         Host: HOST\r\nCookie: {cookie}\r\nContent-Type: multipart/form-data; boundary=x\r\n\
         Content-Length: 5000000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7"
    );
    let (answer, has_ended) = drip(&portal, &begin, b"a").await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(has_ended, "it goes on");
    portal.stopper().stop(false).await;
}

#[actix_web::test]
async fn a_head_that_drips_ends_its_connection() {
    let portal = portal().await;
    let (answer, has_ended) = drip(&portal, "GET /sign-in HTTP/1.1\r\nHost: HOST\r\nX-Slow: ", b"a").await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(has_ended, "it goes on");
    portal.stopper().stop(false).await;
}

#[actix_web::test]
async fn a_body_that_nobody_wants_ends_its_connection() {
    let portal = portal().await;
    for (begin, piece) in [
        (
            "POST /no/such/page HTTP/1.1\r\nHost: HOST\r\nContent-Length: 100000\r\n\r\n",
            &b"a"[..],
        ),
        (
            "POST /health/live HTTP/1.1\r\nHost: HOST\r\nContent-Length: 100000\r\n\r\n",
            b"a",
        ),
        (
            "POST /no/such/page HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\n",
            b"1\r\na\r\n",
        ),
        (
            "GET /sign-in HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\n",
            b"1\r\na\r\n",
        ),
    ] {
        let (answer, has_ended) = drip(&portal, begin, piece).await;
        assert!(answer.starts_with("HTTP/1.1 "), "{begin}: {answer}");
        assert!(
            has_ended,
            "{begin} goes on after {}",
            answer.lines().next().unwrap_or_default()
        );
    }
    portal.stopper().stop(false).await;
}

/// A form in parts, as `Content-Type: multipart/form-data` brings it.
async fn parts(portal: &Portal, body: String) -> u16 {
    let visitor = portal.sign_in("sales@alder.example").await;
    let path = "/customers/01890000-0000-7000-8000-000000000000/agreements/MicrosoftCustomerAgreement";
    let headers = [("content-type", "multipart/form-data; boundary=x")];
    visitor
        .request(reqwest::Method::POST, path, &headers, body)
        .await
        .status
}

#[actix_web::test]
async fn a_form_has_so_many_parts_one_file_and_an_end() {
    let portal = Portal::spawn(Kind::Sqlite).await;
    let field = |n: usize| format!("--x\r\nContent-Disposition: form-data; name=\"f{n}\"\r\n\r\na\r\n");
    let file = "--x\r\nContent-Disposition: form-data; name=\"e\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 %%EOF\r\n";
    let empty = "--x\r\nContent-Disposition: form-data; name=\"e\"; filename=\"a.pdf\"\r\n\r\n\r\n";
    assert_eq!(
        parts(&portal, (0..600).map(field).collect::<String>() + "--x--\r\n").await,
        413
    );
    assert_eq!(parts(&portal, empty.repeat(600) + "--x--\r\n").await, 413);
    assert_eq!(parts(&portal, file.repeat(2) + "--x--\r\n").await, 400);
    // Nothing but what stands before the first part, without an end.
    assert_eq!(parts(&portal, "a".repeat(3 * 1024 * 1024)).await, 413);
    // The same form with few parts is read, and is then a form without its token.
    assert_eq!(parts(&portal, field(1) + file + "--x--\r\n").await, 403);
    portal.stopper().stop(false).await;
}
