//! Passwords: the rules for one, and the pool of threads that hashes them.
//!
//! Hashing is made to be slow and to need 19 MiB. A fixed pool of as many threads as cores, each with memory of its
//! own that it uses again, keeps the memory flat however many people sign in at once; who finds the queue full is told
//! to come back.

use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;
use tokio::sync::oneshot;

use crate::values::secret::is_temporary;
use crate::values::{Problem, Random};

/// Fewest characters of a password.
pub const SHORTEST: usize = 8;
/// Most characters of a password.
pub const LONGEST: usize = 128;

/// Memory of one hash, in KiB: OWASP's recommendation for argon2id.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const SALT_BYTES: usize = 16;
const HASH_BYTES: usize = 32;

/// How many may wait for a thread: at about a hundred hashes a second, some seconds.
const QUEUE: usize = 256;

/// A password that may be set: long enough, not too long, not one that everybody tries.
#[derive(Debug, Clone)]
pub struct Password(SecretString);

impl Password {
    /// Judges a password. `known` are words that a guesser would try first: the person's name, e-mail, organisation.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str, known: &[&str]) -> Result<Self, Problem> {
        match text.chars().count() {
            0 => return Err(Problem::new("problem-password-missing")),
            1..SHORTEST => return Err(Problem::new("problem-password-short").with("min", SHORTEST.to_string())),
            SHORTEST..=LONGEST => {}
            _ => return Err(Problem::new("problem-password-long").with("max", LONGEST.to_string())),
        }
        // Assent's own temporary passwords, whoever was given them and however long ago: somebody else has seen them.
        if is_temporary(&text.to_ascii_lowercase()) {
            return Err(Problem::new("problem-password-handed"));
        }
        // Beyond forty characters the estimate costs much and cannot come out low but for repetitions.
        let start: String = text.chars().take(40).collect();
        if zxcvbn::zxcvbn(&start, known).score() < zxcvbn::Score::Two {
            return Err(Problem::new("problem-password-common"));
        }
        Ok(Self(SecretString::from(text)))
    }

    /// A password that Assent made itself.
    pub fn made(secret: SecretString) -> Self {
        Self(secret)
    }

    /// Whether it is this text.
    pub fn is(&self, text: &str) -> bool {
        self.0.expose_secret() == text
    }

    /// The password itself, to be compared with a hash.
    pub(super) fn reveal(&self) -> &str {
        self.0.expose_secret()
    }
}

/// A hash in PHC form, `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, and what it says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stored {
    params: (u32, u32, u32),
    salt: Vec<u8>,
    hash: Vec<u8>,
}

impl Stored {
    fn parse(phc: &str) -> Option<Self> {
        let mut parts = phc.strip_prefix("$argon2id$v=19$")?.split('$');
        let mut numbers = parts
            .next()?
            .split(',')
            .map(|part| part.get(2..).and_then(|number| number.parse().ok()));
        let params = (numbers.next()??, numbers.next()??, numbers.next()??);
        let salt = STANDARD_NO_PAD.decode(parts.next()?).ok()?;
        let hash = STANDARD_NO_PAD.decode(parts.next()?).ok()?;
        Some(Self { params, salt, hash })
    }

    fn phc(&self) -> String {
        let (m, t, p) = self.params;
        let (salt, hash) = (STANDARD_NO_PAD.encode(&self.salt), STANDARD_NO_PAD.encode(&self.hash));
        format!("$argon2id$v=19$m={m},t={t},p={p}${salt}${hash}")
    }
}

/// What a check of a password found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// It is another one, or there is none.
    Wrong,
    /// It is the one.
    Right,
    /// It is the one, but hashed with older parameters: hash it anew.
    RightButOld,
}

/// The pool cannot take one more now, or is shutting down.
#[derive(Debug, thiserror::Error)]
#[error("too many passwords are being checked at once")]
pub struct Overloaded;

type Job = Box<dyn FnOnce(&mut Vec<Block>) + Send>;

/// The threads that hash.
#[derive(Debug, Clone)]
pub struct PasswordPool {
    queue: SyncSender<Job>,
    decoy: Arc<Stored>,
    random: Random,
}

/// Lets threads that make pages go before this one, which takes whole cores for as long as somebody signs in. A system that
/// refuses is none the worse.
#[cfg(target_os = "linux")]
fn give_way() {
    // On Linux this is a thread's own.
    let _ = rustix::process::nice(GIVES_WAY);
}

/// Elsewhere a thread has no such thing of its own.
#[cfg(not(target_os = "linux"))]
fn give_way() {}

/// A thread that gives way so much, the most that there is, gets a sixtieth of a core that another one wants, and all of one that
/// nobody wants. At half of it, pages of whoever is signed in wait for two to three times as long while many sign in.
#[cfg(target_os = "linux")]
const GIVES_WAY: i32 = 19;

impl PasswordPool {
    /// Starts as many threads as there are cores. They end when the pool is dropped.
    pub fn start(random: Random) -> Self {
        let (queue, jobs) = sync_channel::<Job>(QUEUE);
        let jobs = Arc::new(Mutex::new(jobs));
        for _ in 0..std::thread::available_parallelism().map_or(2, |cores| cores.get()) {
            let jobs = Arc::clone(&jobs);
            std::thread::spawn(move || {
                give_way();
                let mut memory = Vec::new();
                loop {
                    let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    match job {
                        Ok(job) => job(&mut memory),
                        Err(_) => return,
                    }
                }
            });
        }
        let decoy = Arc::new(Stored {
            params: (MEMORY_KIB, PASSES, LANES),
            salt: random.bytes::<SALT_BYTES>().to_vec(),
            hash: random.bytes::<HASH_BYTES>().to_vec(),
        });
        Self { queue, decoy, random }
    }

    /// Hashes a password for keeping.
    ///
    /// # Errors
    /// When too many are waiting.
    pub async fn hash(&self, password: &Password) -> Result<String, Overloaded> {
        let password = password.0.clone();
        let salt = self.random.bytes::<SALT_BYTES>().to_vec();
        self.run(move |memory| {
            let params = (MEMORY_KIB, PASSES, LANES);
            let hash = compute(memory, params, &salt, HASH_BYTES, password.expose_secret());
            Stored { params, salt, hash }.phc()
        })
        .await
    }

    /// Compares a password with what is kept. Without anything kept it does the same work and finds it wrong, so that
    /// nobody learns from the time it takes which accounts there are.
    ///
    /// # Errors
    /// When too many are waiting.
    pub async fn check(&self, password: SecretString, kept: Option<&str>) -> Result<Checked, Overloaded> {
        let stored = kept.and_then(Stored::parse);
        let real = stored.is_some();
        let stored = stored.unwrap_or_else(|| (*self.decoy).clone());
        self.run(move |memory| {
            let hash = compute(
                memory,
                stored.params,
                &stored.salt,
                stored.hash.len(),
                password.expose_secret(),
            );
            // An empty hash is no hash: neither a failed one nor a damaged one lets anybody in.
            let same = !hash.is_empty() && bool::from(hash.ct_eq(&stored.hash));
            match (real && same, stored.params == (MEMORY_KIB, PASSES, LANES)) {
                (false, _) => Checked::Wrong,
                (true, true) => Checked::Right,
                (true, false) => Checked::RightButOld,
            }
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Vec<Block>) -> T + Send + 'static,
    ) -> Result<T, Overloaded> {
        let (answer, wait) = oneshot::channel();
        let job: Job = Box::new(move |memory| {
            // Who asked may have gone away; the work is done all the same and nobody minds.
            let _ = answer.send(work(memory));
        });
        match self.queue.try_send(job) {
            Ok(()) => wait.await.map_err(|_| Overloaded),
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => Err(Overloaded),
        }
    }
}

/// One hash, in memory that is kept for the next one. Parameters that argon2 refuses give an empty hash, which is
/// equal to nothing that was ever kept.
fn compute(memory: &mut Vec<Block>, params: (u32, u32, u32), salt: &[u8], length: usize, password: &str) -> Vec<u8> {
    let Ok(params) = Params::new(params.0, params.1, params.2, Some(length)) else {
        return Vec::new();
    };
    memory.resize(params.block_count(), Block::default());
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut hash = vec![0; length];
    match argon2.hash_password_into_with_memory(password.as_bytes(), salt, &mut hash, memory) {
        Ok(()) => hash,
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_long_and_common_passwords_are_refused() {
        for (text, key) in [
            ("", "problem-password-missing"),
            ("seven77", "problem-password-short"),
            (&*"x9".repeat(65), "problem-password-long"),
            ("password1", "problem-password-common"),
            ("fjordfoods1", "problem-password-common"),
            ("k7mqx-3vznp-w8t4r-y2hcd", "problem-password-handed"),
            ("K7MQX-3vznp-w8t4r-y2hcd", "problem-password-handed"),
        ] {
            assert_eq!(Password::parse(text, &["fjordfoods"]).unwrap_err().key, key, "{text}");
        }
        assert!(Password::parse("assent-demo", &[]).is_ok());
        assert!(Password::parse("k7mqx-3vznp-w8t4r-y2hcd-and-mine", &[]).is_ok());
        assert!(Password::parse("正確的馬電池訂書針", &[]).is_ok());
    }

    #[tokio::test]
    async fn a_password_is_known_again_and_no_other_is() {
        let pool = PasswordPool::start(Random::seeded(7));
        let kept = pool
            .hash(&Password::parse("correct horse battery", &[]).unwrap())
            .await
            .unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_eq!(
            pool.check("correct horse battery".into(), Some(&kept)).await.unwrap(),
            Checked::Right
        );
        assert_eq!(
            pool.check("correct horse batterz".into(), Some(&kept)).await.unwrap(),
            Checked::Wrong
        );
        assert_eq!(
            pool.check("correct horse battery".into(), None).await.unwrap(),
            Checked::Wrong
        );
    }

    #[tokio::test]
    async fn a_hash_with_older_parameters_is_to_be_made_anew() {
        let pool = PasswordPool::start(Random::seeded(7));
        let params = (8 * 1024, 1, 1);
        let hash = compute(
            &mut Vec::new(),
            params,
            b"0123456789abcdef",
            32,
            "correct horse battery",
        );
        let kept = Stored {
            params,
            salt: b"0123456789abcdef".to_vec(),
            hash,
        }
        .phc();
        assert_eq!(
            pool.check("correct horse battery".into(), Some(&kept)).await.unwrap(),
            Checked::RightButOld
        );
    }
}
