//! Secrets that Assent makes: tokens of links and sessions, temporary passwords. None of them prints itself.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use super::Random;

/// 256 random bits: what a link or a session cookie carries. The database keeps only the hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 32]);

/// The SHA-256 of a [`Token`]: finds the record without being able to open it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenHash([u8; 32]);

impl Token {
    /// A fresh token.
    pub fn new(random: &Random) -> Self {
        Self(random.bytes())
    }

    /// Reads a token as a link or cookie carries it; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// The token for a link or a cookie: 43 characters that need no escaping.
    pub fn reveal(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What the database keeps of it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0).into())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl TokenHash {
    /// Reads a hash back from the database.
    pub fn stored(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The hash as the database keeps it.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Letters and digits that nobody confuses when they are read out.
const READABLE: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789+";

/// A temporary password: four groups of five readable characters, about 97 bits.
pub fn temporary_password(random: &Random) -> SecretString {
    let mut password = String::with_capacity(23);
    let mut chosen = 0;
    while chosen < 20 {
        let [byte] = random.bytes::<1>();
        // The table's last sign is a filler: drawing it means drawing again, so that all others stay equally likely.
        let Some(&sign) = READABLE.get(usize::from(byte & 31)) else {
            continue;
        };
        if sign == b'+' {
            continue;
        }
        if chosen > 0 && chosen % 5 == 0 {
            password.push('-');
        }
        password.push(char::from(sign));
        chosen += 1;
    }
    SecretString::from(password)
}

/// Whether a text has the form of a [`temporary_password`].
pub fn is_temporary(text: &str) -> bool {
    let groups: Vec<_> = text.split('-').collect();
    groups.len() == 4
        && groups
            .iter()
            .all(|group| group.len() == 5 && group.bytes().all(|byte| byte != b'+' && READABLE.contains(&byte)))
}

/// The SHA-256 of some bytes, in lower-case hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    use fmt::Write;
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn a_token_survives_its_link_and_never_prints_itself() {
        let token = Token::new(&Random::seeded(1));
        assert_eq!(Token::parse(&token.reveal()), Some(token.clone()));
        assert_eq!(format!("{token:?}"), "Token(…)");
        assert_eq!(Token::parse("short"), None);
    }

    #[test]
    fn a_temporary_password_is_readable_and_long() {
        let password = temporary_password(&Random::seeded(2));
        let text = password.expose_secret();
        assert_eq!(text.len(), 23);
        assert!(
            text.chars()
                .all(|c| c == '-' || (c.is_ascii_alphanumeric() && !"il01o".contains(c))),
            "{text}"
        );
        assert_ne!(text, temporary_password(&Random::seeded(3)).expose_secret());
        assert!(is_temporary(text));
        assert!(!is_temporary("correct-horse-battery-staple") && !is_temporary(""));
    }

    #[test]
    fn a_hash_is_written_in_hexadecimal() {
        assert!(sha256_hex(b"").starts_with("e3b0c44298fc1c14"));
    }
}
