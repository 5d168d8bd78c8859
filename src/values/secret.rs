//! Secrets that Assent makes: tokens of links and sessions, temporary passwords. None of them prints itself.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use super::Random;
use super::characters::{ascii_forms, visible};

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

    /// Reads a token from the address of a link, without what letters and chat programs catch at its end: the full stop of
    /// its sentence, a bracket, `&amp;`. `None` where a part of it is missing.
    pub fn of_link(text: &str) -> Option<Self> {
        let text = visible(text);
        let text = text.trim_start_matches(|sign: char| !is_of_token(sign));
        let (token, caught) = text.split_at_checked(TOKEN_CHARS)?;
        let goes_on = caught.starts_with(char::is_alphanumeric)
            || caught.starts_with(is_of_token) && caught.contains(char::is_alphanumeric);
        Self::parse(token).filter(|_| !goes_on)
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

/// The characters of a token in a link: 256 bits of six each.
const TOKEN_CHARS: usize = 43;

fn is_of_token(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')
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

/// The [`temporary_password`] that somebody typed, as it was made: it is read out over the phone and pasted from letters, so
/// that capitals count for nothing, nor whether spaces, hyphens of any kind or nothing at all stand between its signs. `None`
/// for what cannot be one.
pub fn as_temporary(typed: &str) -> Option<String> {
    let signs: Vec<char> = ascii_forms(typed)
        .chars()
        .filter(|sign| !is_separator(*sign))
        .map(|sign| sign.to_ascii_lowercase())
        .collect();
    let is_readable = |sign: &char| u8::try_from(*sign).is_ok_and(|sign| sign != b'+' && READABLE.contains(&sign));
    let is_one = signs.len() == 20 && signs.iter().all(is_readable);
    is_one.then(|| {
        let groups: Vec<String> = signs.chunks(5).map(|group| group.iter().collect()).collect();
        groups.join("-")
    })
}

/// Whether a text looks like a [`temporary_password`], however it is written. Twenty letters and digits in capitals and small
/// letters are what password managers make.
pub fn is_temporary(text: &str) -> bool {
    let ascii = ascii_forms(text);
    let is_in_groups = ascii
        .split(is_separator)
        .filter(|group| !group.is_empty())
        .all(|group| group.len() == 5);
    let is_of_one_case = !ascii.contains(|sign: char| sign.is_ascii_lowercase())
        || !ascii.contains(|sign: char| sign.is_ascii_uppercase());
    as_temporary(text).is_some() && (is_in_groups || is_of_one_case)
}

fn is_separator(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '_')
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
    fn a_link_is_read_without_what_was_caught_at_its_end() {
        for seed in 0..50 {
            let token = Token::new(&Random::seeded(seed));
            let text = token.reveal();
            for caught in [
                "",
                ".",
                ")",
                ">",
                "&amp;",
                ",",
                ";",
                "\"",
                "'",
                "]",
                "!",
                "&gt;",
                ").",
                "*",
                "_",
                "\u{200b}",
                "\u{a0}",
                "%3E",
                "&amp;lang=sv",
                "。",
            ] {
                assert_eq!(
                    Token::of_link(&format!("{text}{caught}")).as_ref(),
                    Some(&token),
                    "{caught}"
                );
                assert_eq!(
                    Token::of_link(&format!("<{text}{caught}")).as_ref(),
                    Some(&token),
                    "{caught}"
                );
            }
            for damaged in [
                &text[1..],
                &text[..42],
                &format!("{text}A"),
                &format!("{text}-A"),
                &text.replacen(&text[9..10], "=", 1),
                "",
            ] {
                assert_eq!(Token::of_link(damaged), None, "{damaged}");
            }
        }
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
    fn a_temporary_password_is_known_however_it_is_written() {
        let made = "k7mqx-3vznp-w8t4r-y2hcd";
        for typed in [
            made,
            "K7MQX-3VZNP-W8T4R-Y2HCD",
            "k7mqx3vznpw8t4ry2hcd",
            "K7MQX 3vznp w8t4r Y2HCD",
            "\u{a0}k7mqx–3vznp—w8t4r−y2hcd ",
            "k7mqx\u{2011}3vznp\u{2010}w8t4r\u{ad}-y2hcd\r\n",
            "k7mqx - 3vznp - w8t4r - y2hcd",
            "ｋ７ｍｑｘー３ｖｚｎｐ－ｗ８ｔ４ｒ　ｙ２ｈｃｄ",
            "\u{2068}k7mqx_3vznp_w8t4r_y2hcd\u{2069}",
        ] {
            assert_eq!(as_temporary(typed).as_deref(), Some(made), "{typed:?}");
            assert!(is_temporary(typed), "{typed:?}");
        }
        for other in [
            "",
            "k7mqx-3vznp-w8t4r-y2hc",
            "k7mqx-3vznp-w8t4r-y2hcd2",
            "k7mq1-3vznp-w8t4r-y2hcd",
            "k7mqx.3vznp.w8t4r.y2hcd",
        ] {
            assert_eq!(as_temporary(other), None, "{other}");
        }
        assert!(!is_temporary("k7mqX3vznPw8t4ry2hcD"), "a password manager's");
    }

    #[test]
    fn a_hash_is_written_in_hexadecimal() {
        assert!(sha256_hex(b"").starts_with("e3b0c44298fc1c14"));
    }
}
