//! Passwords: the rules for one, and how one is kept and compared. Hashing is made to be slow and to need 19 MiB; see
//! `hashing.rs` for who does it. Who finds the queue full is told to come back.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use super::hashing::{Hashers, Work};
use crate::values::secret::is_temporary;
use crate::values::{Problem, Random};

pub use super::hashing::Overloaded;

/// Fewest characters of a password.
pub const SHORTEST: usize = 8;
/// Most characters of a password.
pub const LONGEST: usize = 128;

/// Memory of one hash in KiB, passes and lanes: OWASP's recommendation for argon2id.
const PARAMS: (u32, u32, u32) = (19 * 1024, 2, 1);
const SALT_BYTES: usize = 16;
const HASH_BYTES: usize = 32;

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

/// Hashes passwords and compares them.
#[derive(Debug, Clone)]
pub struct PasswordPool {
    hashers: Hashers,
    decoy: Arc<Stored>,
    random: Random,
}

impl PasswordPool {
    /// Starts the threads that hash. They end when the pool is dropped.
    pub fn start(random: Random) -> Self {
        let decoy = Arc::new(Stored {
            params: PARAMS,
            salt: random.bytes::<SALT_BYTES>().to_vec(),
            hash: random.bytes::<HASH_BYTES>().to_vec(),
        });
        Self {
            hashers: Hashers::start(),
            decoy,
            random,
        }
    }

    /// Hashes a password for keeping.
    ///
    /// # Errors
    /// When too many are waiting.
    pub async fn hash(&self, password: &Password) -> Result<String, Overloaded> {
        let salt = self.random.bytes::<SALT_BYTES>().to_vec();
        let work = Work {
            params: PARAMS,
            salt: salt.clone(),
            length: HASH_BYTES,
            password: password.0.clone(),
        };
        let hash = self.hashers.hash(work).await?;
        let kept = Stored {
            params: PARAMS,
            salt,
            hash,
        };
        Ok(kept.phc())
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
        let work = Work {
            params: stored.params,
            salt: stored.salt,
            length: stored.hash.len(),
            password,
        };
        let hash = self.hashers.hash(work).await?;
        // An empty hash is no hash: neither a failed one nor a damaged one lets anybody in.
        let same = !hash.is_empty() && bool::from(hash.ct_eq(&stored.hash));
        Ok(match (real && same, stored.params == PARAMS) {
            (false, _) => Checked::Wrong,
            (true, true) => Checked::Right,
            (true, false) => Checked::RightButOld,
        })
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
        let salt = b"0123456789abcdef".to_vec();
        let work = Work {
            params,
            salt: salt.clone(),
            length: 32,
            password: "correct horse battery".into(),
        };
        let hash = work.compute(&mut Vec::new());
        let kept = Stored { params, salt, hash }.phc();
        assert_eq!(
            pool.check("correct horse battery".into(), Some(&kept)).await.unwrap(),
            Checked::RightButOld
        );
    }
}
