//! The edges of the server: malformed requests, methods that an address does not take, idle connections, many files at once.

use std::time::Duration;

use assent::routes::ROUTES;
use reqwest::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};

use crate::support::{Kind, Page, Portal, Visitor};

/// The headers that every answer has, whoever answers.
const HEADERS: [&str; 5] = [
    "content-security-policy: default-src 'none'",
    "x-content-type-options: nosniff",
    "x-frame-options: DENY",
    "referrer-policy: no-referrer",
    "cache-control: no-store",
];

async fn connect(portal: &Portal) -> TcpStream {
    TcpStream::connect(portal.base.trim_start_matches("http://"))
        .await
        .unwrap()
}

/// What a connection is answered until it ends.
async fn answered(portal: &Portal, sent: &[u8]) -> String {
    let mut stream = connect(portal).await;
    stream.write_all(sent).await.unwrap();
    let mut answer = Vec::new();
    let _ = timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[actix_web::test]
async fn what_cannot_be_parsed_is_answered_with_the_headers_of_every_answer() {
    let portal = Portal::spawn_with(Kind::Sqlite, &["--request-seconds", "1"]).await;
    for (sent, status) in [
        (&b"NONSENSE\r\n\r\n"[..], 400),
        (b"GET / HTTP/9.9\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n", 400),
        (b"GET /sign-in HTTP/1.1\r\nHost: x\r\n", 408),
    ] {
        let answer = answered(&portal, sent).await;
        let beginning = String::from_utf8_lossy(&sent[..sent.len().min(40)]).into_owned();
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{beginning}: {answer}"
        );
        for header in HEADERS {
            assert!(answer.contains(header), "{beginning}: {header} is not in {answer}");
        }
    }
    // Also behind a request that was answered, on the same connection.
    let sent = b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
    let mut stream = connect(&portal).await;
    stream.write_all(sent).await.unwrap();
    let mut first = [0; 4096];
    let length = stream.read(&mut first).await.unwrap();
    assert!(String::from_utf8_lossy(&first[..length]).starts_with("HTTP/1.1 200"));
    stream.write_all(b"\x01\x02\r\n\r\n").await.unwrap();
    let mut second = String::new();
    stream.read_to_string(&mut second).await.unwrap();
    assert!(second.starts_with("HTTP/1.1 400"), "{second}");
    assert_eq!(second.matches("x-content-type-options").count(), 1, "{second}");
    portal.stopper().stop(false).await;
}

#[actix_web::test]
async fn an_address_says_which_methods_it_takes_when_it_is_asked_by_another() {
    let portal = Portal::spawn(Kind::Sqlite).await;
    let visitor = portal.sign_in("sales@alder.example").await;
    for (path, allowed) in [
        ("/sign-in", "GET, HEAD, POST"),
        ("/health/live", "GET, HEAD"),
        ("/customers", "GET, HEAD"),
        ("/profile/sessions/end-others", "GET, HEAD, POST"),
    ] {
        let answer = visitor.request(Method::DELETE, path, &[], "").await.expect(405);
        assert_eq!(answer.headers["allow"], allowed, "{path}");
    }
    let mut shown = 0;
    for route in ROUTES.iter().filter(|route| !route.path.contains('{')) {
        let answer = visitor.request(Method::DELETE, route.path, &[], "").await;
        if answer.status == 405 {
            assert!(answer.headers.contains_key("allow"), "{}", route.path);
            shown += 1;
        }
    }
    assert!(shown > 30, "{shown}");
    portal.stopper().stop(false).await;
}

#[actix_web::test]
async fn idle_connections_give_way_when_connections_are_few() {
    let portal = Portal::spawn_with(Kind::Sqlite, &["--connections", "40"]).await;
    let visitor = portal.sign_in("sales@alder.example").await;
    let mut idle = Vec::new();
    for number in 0..120 {
        let mut stream = connect(&portal).await;
        if number % 2 == 0 {
            // Half a head is as good as none.
            stream.write_all(b"GET / HTTP/1.1\r\n").await.unwrap();
        }
        idle.push(stream);
    }
    for path in ["/health/ready", "/customers"] {
        let began = Instant::now();
        visitor.get(path).await.expect(200);
        assert!(
            began.elapsed() < Duration::from_secs(15),
            "{path} took {:?}",
            began.elapsed()
        );
    }
    portal.stopper().stop(false).await;
}

const ATTEST: &str = "/customers/01890000-0000-7000-8000-000000000000/agreements/MicrosoftCustomerAgreement";

/// The cookies of somebody who is signed in.
async fn cookies(portal: &Portal, name: &str) -> String {
    let visitor = Visitor::without_redirects(&portal.base);
    let fields = [("sign_in_name", name), ("password", assent::demo::PASSWORD)];
    let answer = visitor.fill("/sign-in", "/sign-in", &fields).await.expect(303);
    let cookies = answer.headers.get_all("set-cookie").iter();
    let pairs = cookies.map(|cookie| cookie.to_str().unwrap().split(';').next().unwrap());
    pairs.collect::<Vec<_>>().join("; ")
}

/// An upload of which a part is sent and the rest does not come.
async fn half_sent(portal: &Portal, cookies: &str) -> TcpStream {
    let head = format!(
        "POST {ATTEST} HTTP/1.1\r\nHost: x\r\nCookie: {cookies}\r\nContent-Type: multipart/form-data; boundary=x\r\n\
         Content-Length: 9000000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7"
    );
    let mut stream = connect(portal).await;
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&[b'a'; 100_000]).await.unwrap();
    stream
}

async fn whole(visitor: &Visitor) -> Page {
    let body = "--x\r\nContent-Disposition: form-data; name=\"reason\"\r\n\r\nkept\r\n\
        --x\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 %%EOF\r\n--x--\r\n";
    let headers = [("content-type", "multipart/form-data; boundary=x")];
    visitor.request(Method::POST, ATTEST, &headers, body).await
}

#[actix_web::test]
async fn so_many_files_are_uploaded_at_once_by_one_person_and_in_all() {
    let flags = ["--uploads-at-once", "3", "--uploads-per-person", "2"];
    let portal = Portal::spawn_with(Kind::Sqlite, &flags).await;
    let (sales, other) = (
        cookies(&portal, "sales@alder.example").await,
        cookies(&portal, "admin@alder.example").await,
    );
    let visitor = portal.sign_in("sales@alder.example").await;
    let stranger = portal.sign_in("sales@dogwood.example").await;
    let mut open = vec![half_sent(&portal, &sales).await, half_sent(&portal, &sales).await];
    sleep(Duration::from_millis(300)).await;
    let own = whole(&visitor).await.expect(429);
    own.says("error-uploads-own-text");
    assert!(own.headers.contains_key("retry-after"));
    // Sent again without the file it would be another act: the button leads back to the form.
    assert!(
        own.has("button[name=then][value=look]") && own.has("input[name=reason][value=kept]"),
        "{}",
        own.main()
    );
    // Somebody else's is taken, and is refused only because its form has no token.
    whole(&stranger).await.expect(403);
    open.push(half_sent(&portal, &other).await);
    sleep(Duration::from_millis(300)).await;
    whole(&stranger).await.expect(503).says("error-uploads-text");
    drop(open);
    sleep(Duration::from_millis(300)).await;
    whole(&visitor).await.expect(403);
    portal.stopper().stop(false).await;
}

/// A form of which only the beginning is sent.
async fn half_a_form(portal: &Portal) -> TcpStream {
    let head = "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n\
        Content-Length: 200000\r\n\r\nsign_in_name=a&password=";
    let mut stream = connect(portal).await;
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&[b'a'; 40_000]).await.unwrap();
    stream
}

#[actix_web::test]
async fn strangers_have_little_room_together_and_everybody_can_sign_in_nevertheless() {
    let portal = Portal::spawn(Kind::Sqlite).await;
    let signed_in = portal.sign_in("sales@alder.example").await;
    let mut open = Vec::new();
    for _ in 0..64 {
        open.push(half_a_form(&portal).await);
    }
    sleep(Duration::from_millis(500)).await;
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let body = format!("sign_in_name=a&password={}", "a".repeat(40_000));
    let stranger = portal.visitor();
    stranger
        .request(Method::POST, "/sign-in", &form, body.clone())
        .await
        .expect(503);
    portal.sign_in("admin@alder.example").await;
    let status = signed_in
        .request(Method::POST, "/profile", &form, body.clone())
        .await
        .status;
    assert_eq!(status, 403, "it is read, and has no token");
    drop(open);
    sleep(Duration::from_millis(300)).await;
    let status = stranger.request(Method::POST, "/sign-in", &form, body).await.status;
    assert_eq!(status, 403, "it is read, and has no token");
    portal.stopper().stop(false).await;
}
