//! PostgreSQL that stops and starts again, or says nothing, seen through a relay between it and the portal.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use actix_web::rt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use crate::support::{Portal, Visitor, postgres};

/// What "at once" is, also on a busy machine.
const AT_ONCE: Duration = Duration::from_millis(900);
/// The same where the server takes the connection and says nothing.
const AFTER_A_SECOND: Duration = Duration::from_millis(2_500);

/// Passes bytes between the portal and PostgreSQL, until it is cut.
struct Relay {
    address: std::net::SocketAddr,
    server: String,
    running: Vec<JoinHandle<()>>,
    is_mute: Rc<Cell<bool>>,
}

impl Relay {
    async fn start(server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut relay = Self {
            address: listener.local_addr().unwrap(),
            server: server.to_owned(),
            running: Vec::new(),
            is_mute: Rc::default(),
        };
        relay.run(listener);
        relay
    }

    fn run(&mut self, listener: TcpListener) {
        let (server, is_mute) = (self.server.clone(), Rc::clone(&self.is_mute));
        self.running.push(rt::spawn(async move {
            let mut open = tokio::task::JoinSet::new();
            while let Ok((mut here, _)) = listener.accept().await {
                if is_mute.get() {
                    // Taken, and never answered.
                    open.spawn_local(async move {
                        sleep(Duration::from_secs(600)).await;
                        drop(here);
                    });
                    continue;
                }
                let server = server.clone();
                open.spawn_local(async move {
                    let Ok(mut there) = TcpStream::connect(server).await else {
                        return;
                    };
                    let _ = tokio::io::copy_bidirectional(&mut here, &mut there).await;
                });
            }
        }));
    }

    /// Ends every connection, and refuses new ones.
    async fn cut(&mut self) {
        for task in self.running.drain(..) {
            task.abort();
            let _ = task.await;
        }
    }

    /// Listens again.
    async fn mend(&mut self) {
        let listener = loop {
            match TcpListener::bind(self.address).await {
                Ok(listener) => break listener,
                Err(_) => sleep(Duration::from_millis(20)).await,
            }
        };
        self.run(listener);
    }
}

async fn relayed() -> (Portal, Relay) {
    let url = postgres::fresh_database().await;
    let (_, rest) = url.split_once('@').unwrap();
    let (server, _) = rest.split_once('/').unwrap();
    let relay = Relay::start(server).await;
    let portal = Portal::spawn_on(url.replace(server, &relay.address.to_string())).await;
    (portal, relay)
}

async fn asked(visitor: &Visitor, path: &str) -> (u16, Duration) {
    let began = Instant::now();
    let page = visitor.get(path).await;
    (page.status, began.elapsed())
}

#[actix_web::test]
async fn with_postgresql_gone_everything_answers_at_once_and_works_again_as_soon_as_it_is_back() {
    let (portal, mut relay) = relayed().await;
    let visitor = portal.sign_in("sales@alder.example").await;
    relay.cut().await;
    for _ in 0..3 {
        for path in ["/customers", "/health/ready", "/", "/profile"] {
            let (status, took) = asked(&visitor, path).await;
            assert!(status == 503 && took < AT_ONCE, "{path}: {status} after {took:?}");
        }
    }
    visitor.get("/health/live").await.expect(200);
    relay.mend().await;
    let began = Instant::now();
    while asked(&visitor, "/customers").await.0 != 200 {
        assert!(began.elapsed() < Duration::from_secs(3), "it does not recover");
        sleep(Duration::from_millis(50)).await;
    }
    // The report holds for a second, too.
    sleep(Duration::from_millis(1_100)).await;
    visitor.get("/health/ready").await.expect(200);
    portal.stopper().stop(false).await;
}

#[actix_web::test]
async fn a_postgresql_that_says_nothing_keeps_nobody_waiting() {
    let (portal, mut relay) = relayed().await;
    let visitor = portal.sign_in("sales@alder.example").await;
    relay.is_mute.set(true);
    relay.cut().await;
    relay.mend().await;
    for path in ["/customers", "/health/ready", "/profile"] {
        let (status, took) = asked(&visitor, path).await;
        assert!(
            status == 503 && took < AFTER_A_SECOND,
            "{path}: {status} after {took:?}"
        );
    }
    portal.stopper().stop(false).await;
}
