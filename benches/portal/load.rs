//! Load: raw HTTP/1.1 over kept-alive connections, so that the generator costs as little as it can on the machine that
//! it shares with what it measures.

use std::io::{Error, ErrorKind, Result};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// So long is pressed before anything counts.
const WARM_UP: Duration = Duration::from_millis(500);

/// A kept-alive connection.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    /// How much of the buffer the last answer was.
    taken: usize,
}

/// An answer, in the connection's buffer.
pub struct Answer<'c> {
    /// The status.
    pub status: u16,
    /// Status line and headers.
    pub head: &'c str,
    /// The body, as transferred.
    pub body: &'c [u8],
}

impl Answer<'_> {
    /// Every byte that came over the wire.
    pub fn transferred(&self) -> usize {
        self.head.len() + self.body.len()
    }

    /// The value of every header of this name.
    pub fn headers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        headers(self.head, name)
    }
}

fn headers<'a>(head: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    head.lines().filter_map(move |line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: Vec::with_capacity(64 * 1024),
            taken: 0,
        })
    }

    /// Sends a request and waits for the whole answer.
    pub async fn ask(&mut self, request: &[u8]) -> Result<Answer<'_>> {
        self.buffer.drain(..self.taken);
        self.taken = 0;
        self.stream.write_all(request).await?;
        let head = loop {
            if let Some(at) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await?;
        };
        let wrong = |what: &'static str| Error::new(ErrorKind::InvalidData, what);
        let text = std::str::from_utf8(&self.buffer[..head]).map_err(|_| wrong("a head that is no text"))?;
        let status = text
            .get(9..12)
            .and_then(|digits| digits.parse().ok())
            .ok_or_else(|| wrong("no status"))?;
        let length: Option<usize> = headers(text, "content-length")
            .next()
            .and_then(|length| length.parse().ok());
        let whole = head + length.ok_or_else(|| wrong("an answer without Content-Length"))?;
        while self.buffer.len() < whole {
            self.more().await?;
        }
        self.taken = whole;
        // It was text a moment ago.
        let text = std::str::from_utf8(&self.buffer[..head]).unwrap_or_default();
        Ok(Answer {
            status,
            head: text,
            body: &self.buffer[head..whole],
        })
    }

    async fn more(&mut self) -> Result<()> {
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

/// What Chromium says of itself. All of it is read, and what may be asked for is held for as long as an answer takes.
const BROWSER: &str = "Connection: keep-alive\r\nCache-Control: max-age=0\r\n\
    sec-ch-ua: \"Chromium\";v=\"156\", \"Not=A?Brand\";v=\"24\"\r\nsec-ch-ua-mobile: ?0\r\nsec-ch-ua-platform: \"Linux\"\r\n\
    Upgrade-Insecure-Requests: 1\r\n\
    User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36\r\n\
    Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8\r\n\
    Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-User: ?1\r\nSec-Fetch-Dest: document\r\n\
    Accept-Language: en-GB,en;q=0.9\r\n";
const PACKED: &str = "Accept-Encoding: gzip, deflate, br\r\n";

/// A GET of a browser, with the cookies of somebody.
pub fn get(path: &str, cookies: &str) -> Vec<u8> {
    asked(path, cookies, PACKED)
}

/// The same of somebody who reads nothing that is compressed.
pub fn get_plain(path: &str, cookies: &str) -> Vec<u8> {
    asked(path, cookies, "")
}

fn asked(path: &str, cookies: &str, packed: &str) -> Vec<u8> {
    let cookies = if cookies.is_empty() {
        String::new()
    } else {
        format!("Cookie: {cookies}\r\n")
    };
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{BROWSER}{packed}{cookies}\r\n").into_bytes()
}

/// A form that a browser sends.
pub fn post(path: &str, cookies: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{BROWSER}{PACKED}Origin: http://127.0.0.1\r\nCookie: {cookies}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// How to press.
#[derive(Clone, Copy)]
pub struct Plan {
    /// Connections at once, each with one request under way.
    pub connections: usize,
    /// How long it counts.
    pub time: Duration,
    /// How long each connection rests between two requests.
    pub pause: Duration,
    /// The status that a good answer has.
    pub status: u16,
}

/// What came of it.
#[derive(Default)]
pub struct Run {
    /// How long each good answer took, the shortest first.
    times: Vec<Duration>,
    /// Answers with another status, and broken connections.
    pub errors: usize,
    seconds: f64,
}

impl Run {
    /// Good answers a second.
    pub fn rate(&self) -> f64 {
        self.times.len() as f64 / self.seconds
    }

    /// What came of another turn of the same.
    pub fn add(&mut self, turn: Self) {
        self.times.extend(turn.times);
        self.times.sort_unstable();
        self.errors += turn.errors;
        self.seconds += turn.seconds;
    }

    /// The time within which this share of the good answers came, exactly.
    pub fn within(&self, share: f64) -> Duration {
        let last = self.times.len().saturating_sub(1);
        let at = (self.times.len() as f64 * share).ceil() as usize;
        self.times
            .get(at.saturating_sub(1).min(last))
            .copied()
            .unwrap_or_default()
    }
}

/// Asks again and again on as many connections as planned; connection n asks the nth request.
pub async fn press(address: SocketAddr, plan: Plan, requests: &[Vec<u8>]) -> Run {
    let begin = Instant::now() + WARM_UP;
    let end = begin + plan.time;
    let mut tasks = JoinSet::new();
    for request in requests.iter().cycle().take(plan.connections) {
        tasks.spawn(ask_until(address, plan, request.clone(), begin, end));
    }
    let mut run = Run {
        seconds: plan.time.as_secs_f64(),
        ..Run::default()
    };
    while let Some(done) = tasks.join_next().await {
        let (times, errors) = done.expect("a connection's task does not panic");
        run.times.extend(times);
        run.errors += errors;
    }
    run.times.sort_unstable();
    run
}

/// What ended between `begin` and `end` counts, and how long it took in whole.
async fn ask_until(
    address: SocketAddr,
    plan: Plan,
    request: Vec<u8>,
    begin: Instant,
    end: Instant,
) -> (Vec<Duration>, usize) {
    let (mut times, mut errors) = (Vec::new(), 0);
    let mut open = None;
    while Instant::now() < end {
        let asked = Instant::now();
        let status = async {
            let connection = match &mut open {
                Some(connection) => connection,
                none => none.insert(Connection::open(address).await?),
            };
            connection.ask(&request).await.map(|answer| answer.status)
        };
        let status = status.await;
        let answered = Instant::now();
        let counts = (begin..end).contains(&answered);
        match status {
            Ok(status) if status == plan.status => {
                if counts {
                    times.push(answered - asked);
                }
            }
            wrong => {
                errors += usize::from(counts);
                if wrong.is_err() {
                    open = None;
                }
                // Who is refused comes back later; at once would be another load than the one that is planned.
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
        if !plan.pause.is_zero() {
            tokio::time::sleep(plan.pause).await;
        }
    }
    (times, errors)
}
