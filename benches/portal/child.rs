//! A program under measurement: started, asked until it is ready, weighed, stopped.

use std::net::{SocketAddr, TcpListener};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::load::{self, Connection};

/// A running program. It ends with this value.
pub struct Child {
    process: std::process::Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// How long it took from its start to its first good answer.
    pub took: Duration,
}

impl Child {
    /// Starts a program and waits until it answers 200 at `path`. `arguments` makes its arguments from the port.
    pub async fn start(program: &str, arguments: impl FnOnce(u16) -> Vec<String>, path: &str) -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|free| free.local_addr())
            .unwrap()
            .port();
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let mut command = Command::new(program);
        command.args(arguments(port)).stdin(Stdio::null()).stdout(Stdio::null());
        // Settings of anyone who measures must not decide what is measured.
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("ASSENT_")) {
            command.env_remove(name);
        }
        let started = Instant::now();
        let mut process = command.spawn().unwrap();
        let request = load::get(path, "");
        loop {
            let answered = async {
                Connection::open(address)
                    .await?
                    .ask(&request)
                    .await
                    .map(|answer| answer.status)
            };
            if answered.await.is_ok_and(|status| status == 200) {
                break;
            }
            if let Some(status) = process.try_wait().unwrap() {
                panic!("{program} ended with {status} instead of serving");
            }
            assert!(
                started.elapsed() < Duration::from_secs(30),
                "{program} does not get ready"
            );
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Self {
            process,
            address,
            took: started.elapsed(),
        }
    }

    /// The memory that it holds, in KiB.
    pub fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok())
            .unwrap_or_default()
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
