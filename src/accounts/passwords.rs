//! Passwords: the rules for one, and how one is kept and compared. Hashing is made to be slow and to need 19 MiB; see
//! `hashing.rs` for who does it. Who finds the queue full is asked to come back.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;
use unicode_normalization::UnicodeNormalization;

use super::hashing::{Hashers, Work};
use super::own_words;
use crate::values::secret::{as_temporary, is_temporary};
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

/// A password that may be set: long enough, not too long, not one that everybody tries. It is kept in normal form C, since the
/// next keyboard or browser may send the same letters composed otherwise.
#[derive(Debug, Clone)]
pub struct Password(SecretString);

impl Password {
    /// Judges a password. `known` are words that a guesser would try first: the person's name, e-mail, organisation.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str, known: &[&str]) -> Result<Self, Problem> {
        let text: String = text.nfc().collect();
        match text.chars().count() {
            0 => return Err(Problem::new("problem-password-missing")),
            1..SHORTEST => return Err(Problem::new("problem-password-short").with("min", SHORTEST.to_string())),
            SHORTEST..=LONGEST => {}
            _ => return Err(Problem::new("problem-password-long").with("max", LONGEST.to_string())),
        }
        // Assent's own temporary passwords, no matter who was given them and however long ago: somebody else has seen them.
        if is_temporary(&text) {
            return Err(Problem::new("problem-password-handed"));
        }
        if own_words::are_all_of(&text, known) {
            return Err(Problem::new("problem-password-common"));
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

    /// Whether this text is the same password.
    pub fn is(&self, text: &str) -> bool {
        let own = self.0.expose_secret();
        text.nfc().eq(own.chars()) || as_temporary(text).is_some_and(|text| as_temporary(own) == Some(text))
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
#[derive(Debug, Clone)]
pub enum Checked {
    /// It is another one, or there is none.
    Wrong,
    /// It is the one.
    Right,
    /// It is the one, but was hashed with older parameters or as it was typed then: this is to be hashed in its place.
    RightButOld(Password),
}

impl Checked {
    /// Whether it is another one, or there is none.
    pub fn is_wrong(&self) -> bool {
        matches!(self, Self::Wrong)
    }
}

/// A text that a typed password may stand for.
struct Reading {
    text: SecretString,
    /// The form in which it should have been hashed, where that is another one.
    normal: Option<SecretString>,
}

impl Reading {
    /// What is tried in turn: the temporary password that it may be, the text in normal form C, and the text as it was typed,
    /// by which older passwords were hashed. Own passwords can have no temporary one's form, so that they are exact. It
    /// depends on the typed text alone: for an account that does not exist the same work is done.
    fn all(typed: &str) -> Vec<Self> {
        let normal: String = typed.nfc().collect();
        let temporary = as_temporary(typed).filter(|temporary| *temporary != normal);
        let as_typed = (normal != typed).then(|| Self {
            text: typed.into(),
            normal: Some(normal.as_str().into()),
        });
        let plain = |text: String| Self {
            text: text.into(),
            normal: None,
        };
        let readings = temporary.map(plain).into_iter();
        readings.chain([plain(normal)]).chain(as_typed).collect()
    }
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

    /// Compares a typed password with what is kept. Without anything kept it does the same work and finds it wrong, so that
    /// nobody learns from the time it takes which accounts there are.
    ///
    /// # Errors
    /// When too many are waiting.
    pub async fn check(&self, typed: SecretString, kept: Option<&str>) -> Result<Checked, Overloaded> {
        let stored = kept.and_then(Stored::parse);
        let real = stored.is_some();
        let stored = stored.unwrap_or_else(|| (*self.decoy).clone());
        for Reading { text, normal } in Reading::all(typed.expose_secret()) {
            let work = Work {
                params: stored.params,
                salt: stored.salt.clone(),
                length: stored.hash.len(),
                password: text.clone(),
            };
            let hash = self.hashers.hash(work).await?;
            // An empty hash is no hash: neither a failed one nor a damaged one lets anybody in.
            let same = !hash.is_empty() && bool::from(hash.ct_eq(&stored.hash));
            if real && same {
                let is_old = normal.is_some() || stored.params != PARAMS;
                let again = || Checked::RightButOld(Password(normal.unwrap_or(text)));
                return Ok(if is_old { again() } else { Checked::Right });
            }
        }
        Ok(Checked::Wrong)
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
            ("Fjord - Foods - 2026", "problem-password-common"),
            ("k7mqx-3vznp-w8t4r-y2hcd", "problem-password-handed"),
            ("K7MQX-3vznp-w8t4r-y2hcd", "problem-password-handed"),
            ("k7mqx3vznpw8t4ry2hcd", "problem-password-handed"),
            (" K7MQX 3VZNP W8T4R Y2HCD", "problem-password-handed"),
        ] {
            assert_eq!(
                Password::parse(text, &["fjordfoods", "Fjord Foods AB"])
                    .unwrap_err()
                    .key,
                key,
                "{text}"
            );
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
        let check = async |typed: &str, kept| pool.check(typed.into(), kept).await.unwrap();
        assert!(matches!(
            check("correct horse battery", Some(&kept)).await,
            Checked::Right
        ));
        for wrong in [
            "correct horse batterz",
            "Correct horse battery",
            " correct horse battery",
        ] {
            assert!(check(wrong, Some(&kept)).await.is_wrong(), "{wrong}");
        }
        assert!(check("correct horse battery", None).await.is_wrong());
    }

    #[tokio::test]
    async fn the_same_letters_composed_otherwise_are_the_same_password() {
        let pool = PasswordPool::start(Random::seeded(7));
        let (composed, decomposed) = ("Blåbärspaj-ÖÄ-2026", "Bla\u{30a}ba\u{308}rspaj-O\u{308}A\u{308}-2026");
        for (set, typed) in [(composed, decomposed), (decomposed, composed)] {
            let kept = pool.hash(&Password::parse(set, &[]).unwrap()).await.unwrap();
            for typed in [typed, set] {
                let checked = pool.check(typed.into(), Some(&kept)).await.unwrap();
                assert!(matches!(checked, Checked::Right), "{typed}");
            }
            for other in ["Blabarspaj-OA-2026", "blåbärspaj-öä-2026", "Ｂlåbärspaj-ÖÄ-2026"] {
                assert!(
                    pool.check(other.into(), Some(&kept)).await.unwrap().is_wrong(),
                    "{other}"
                );
            }
        }
        // One that was hashed as it was typed, before normal form was asked for.
        let kept = pool.hash(&Password::made(decomposed.into())).await.unwrap();
        let checked = pool.check(decomposed.into(), Some(&kept)).await.unwrap();
        assert!(matches!(checked, Checked::RightButOld(again) if again.reveal() == composed));
    }

    #[tokio::test]
    async fn r_acc_3_a_temporary_password_may_be_typed_as_it_is_read_out() {
        let pool = PasswordPool::start(Random::seeded(7));
        let kept = pool
            .hash(&Password::made("k7mqx-3vznp-w8t4r-y2hcd".into()))
            .await
            .unwrap();
        for typed in [
            "K7MQX 3VZNP W8T4R Y2HCD",
            "k7mqx3vznpw8t4ry2hcd",
            "\u{a0}k7mqx–3vznp–w8t4r–y2hcd ",
        ] {
            let checked = pool.check(typed.into(), Some(&kept)).await.unwrap();
            assert!(matches!(checked, Checked::Right), "{typed}");
        }
        let other = pool.check("k7mqx-3vznp-w8t4r-y2hce".into(), Some(&kept)).await.unwrap();
        assert!(other.is_wrong());
    }

    #[test]
    fn how_often_is_hashed_follows_from_what_was_typed_alone() {
        for (typed, times) in [
            ("correct horse", 1),
            ("å", 1),
            ("a\u{30a}", 2),
            ("k7mqx-3vznp-w8t4r-y2hcd", 1),
            ("K7MQX3VZNPW8T4RY2HCD", 2),
        ] {
            assert_eq!(Reading::all(typed).len(), times, "{typed}");
        }
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
        assert!(matches!(
            pool.check("correct horse battery".into(), Some(&kept)).await.unwrap(),
            Checked::RightButOld(password) if password.is("correct horse battery")
        ));
    }
}
