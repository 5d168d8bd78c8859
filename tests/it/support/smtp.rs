//! A mail server in this process, which does what a story tells it to. Real ones are met in `tests/outside`.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use assent::mail::{Sender, Smtp, Transport};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::Portal;

/// How the server answers from now on.
#[derive(Debug, Clone)]
pub enum Mood {
    /// Takes every letter.
    Takes,
    /// Answers a command that begins so with this line: `("RCPT TO:<anna@", "550 5.1.1 No such user")`.
    Says(&'static str, &'static str),
    /// Takes a letter whole and hangs up instead of saying so.
    DropsAfterData,
    /// Says nothing once a letter begins.
    Hangs,
}

/// A letter as it came.
#[derive(Debug, Clone)]
pub struct Received {
    pub to: String,
    pub message: String,
}

impl Received {
    /// A header's line.
    pub fn header(&self, name: &str) -> String {
        let head = self.message.split("\r\n\r\n").next().unwrap_or_default();
        head.lines()
            .find_map(|line| line.strip_prefix(&format!("{name}: ")))
            .unwrap_or_else(|| panic!("no {name} in {head}"))
            .to_owned()
    }
}

#[derive(Debug, Default)]
struct State {
    received: Vec<Received>,
    connections: usize,
}

/// The server.
#[derive(Debug, Clone)]
pub struct Peer {
    port: u16,
    mood: Arc<Mutex<Mood>>,
    state: Arc<Mutex<State>>,
}

impl Peer {
    pub async fn start(mood: Mood) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let peer = Self {
            port: listener.local_addr().unwrap().port(),
            mood: Arc::new(Mutex::new(mood)),
            state: Arc::default(),
        };
        let host = peer.clone();
        actix_web::rt::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                host.state.lock().unwrap().connections += 1;
                let host = host.clone();
                actix_web::rt::spawn(async move {
                    // Anyone who hangs up is heard of no more.
                    let _ = host.talk(stream).await;
                });
            }
        });
        peer
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        url_of(self.port)
    }

    pub fn turn(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    /// The letters, in the order in which they came.
    pub fn received(&self) -> Vec<Received> {
        self.state.lock().unwrap().received.clone()
    }

    pub fn received_by(&self, address: &str) -> Vec<Received> {
        self.received()
            .into_iter()
            .filter(|letter| letter.to == address)
            .collect()
    }

    pub fn connections(&self) -> usize {
        self.state.lock().unwrap().connections
    }

    /// A sender of this portal that hands its letters to this server.
    pub fn sender(&self, portal: &Portal) -> Sender {
        sender_to(portal, self.port)
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        stream.write_all(b"220 peer.example ESMTP\r\n").await?;
        let (mut to, mut line) = (String::new(), String::new());
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let mood = self.mood.lock().unwrap().clone();
            let command = line.trim_end().to_owned();
            let answer = match (&mood, command.split(' ').next().unwrap_or_default()) {
                (Mood::Says(to, answer), _) if command.starts_with(to) => (*answer).to_owned(),
                (Mood::Hangs, "MAIL") => {
                    tokio::time::sleep(Duration::from_secs(60)).await;
                    return Ok(());
                }
                (_, "EHLO") => "250-peer.example\r\n250 8BITMIME".to_owned(),
                (_, "RCPT") => {
                    to = command.replace("RCPT TO:<", "").replace('>', "");
                    "250 OK".to_owned()
                }
                (_, "DATA") => {
                    stream.write_all(b"354 go on\r\n").await?;
                    let mut message = String::new();
                    while !message.ends_with("\r\n.\r\n") {
                        stream.read_line(&mut message).await?;
                    }
                    let to = to.clone();
                    self.state.lock().unwrap().received.push(Received { to, message });
                    if matches!(mood, Mood::DropsAfterData) {
                        return Ok(());
                    }
                    "250 taken".to_owned()
                }
                (_, "QUIT") => "221 bye".to_owned(),
                _ => "250 OK".to_owned(),
            };
            stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        }
    }
}

fn url_of(port: u16) -> String {
    format!("smtp://127.0.0.1:{port}")
}

/// A sender of this portal that talks to this port, anyone who listens there.
pub fn sender_to(portal: &Portal, port: u16) -> Sender {
    let smtp = Smtp::new(&url_of(port), None, "assent.example", Duration::from_secs(1)).unwrap();
    Sender {
        transport: Transport::Smtp(Arc::new(smtp)),
        ..portal.sender.clone()
    }
}
