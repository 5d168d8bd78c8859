//! Encoded words (RFC 2047): `=?utf-8?q?=C3=85sa?=`, as headers of emails write what is not ASCII. Mail programs decode them,
//! so that a name or subject that holds one shows other characters than were checked, line breaks among them.

use std::borrow::Cow;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use encoding_rs::Encoding;

/// So many times a decoded text may turn out to hold encoded words again.
const ROUNDS: usize = 3;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// A text holds an encoded word that cannot be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undecodable;

/// A text with its encoded words decoded.
///
/// # Errors
/// If one cannot be.
pub fn decoded(text: &str) -> Result<Cow<'_, str>, Undecodable> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..ROUNDS {
        match decoded_once(&text)? {
            Some(decoded) => text = Cow::Owned(decoded),
            None => return Ok(text),
        }
    }
    match decoded_once(&text)? {
        Some(_) => Err(Undecodable),
        None => Ok(text),
    }
}

/// A text that no mail program takes for an encoded word.
pub fn defused(text: &str) -> Cow<'_, str> {
    if text.contains("=?") {
        Cow::Owned(text.replace("=?", "= ?"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text with its encoded words decoded; `None` if there are none.
fn decoded_once(text: &str) -> Result<Option<String>, Undecodable> {
    let (mut out, mut rest, mut is_behind_word) = (String::new(), text, false);
    let mut has_words = false;
    while let Some(at) = rest.find("=?") {
        let (before, from) = rest.split_at(at);
        // White space between two encoded words is not shown.
        let is_gap = is_behind_word && before.chars().all(char::is_whitespace);
        match Word::parse(from) {
            Some((word, behind)) => {
                if !is_gap {
                    out.push_str(before);
                }
                out.push_str(&word.decode().ok_or(Undecodable)?);
                (rest, is_behind_word, has_words) = (behind, true, true);
            }
            None => {
                out.push_str(before);
                out.push_str("=?");
                (rest, is_behind_word) = (from.get(2..).unwrap_or_default(), false);
            }
        }
    }
    out.push_str(rest);
    Ok(has_words.then_some(out))
}

struct Word<'a> {
    charset: &'a str,
    is_base64: bool,
    payload: &'a str,
}

impl<'a> Word<'a> {
    /// The encoded word at the beginning of a text, and what is behind it.
    fn parse(text: &'a str) -> Option<(Self, &'a str)> {
        let (charset, rest) = text.strip_prefix("=?")?.split_once('?')?;
        let (encoding, rest) = rest.split_once('?')?;
        let (payload, behind) = rest.split_once("?=")?;
        let is_base64 = match encoding {
            "b" | "B" => true,
            "q" | "Q" => false,
            _ => return None,
        };
        if charset.is_empty() || [charset, payload].iter().any(|part| part.contains([' ', '?'])) {
            return None;
        }
        let word = Self {
            charset,
            is_base64,
            payload,
        };
        Some((word, behind))
    }

    fn decode(&self) -> Option<String> {
        let bytes = if self.is_base64 {
            BASE64.decode(self.payload).ok()?
        } else {
            quoted_printable(self.payload)?
        };
        // A language may stand behind the character set: `utf-8*sv`.
        let label = self.charset.split('*').next().unwrap_or_default();
        let encoding = Encoding::for_label(label.as_bytes())?;
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes)?;
        Some(text.into_owned())
    }
}

fn quoted_printable(payload: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(payload.len());
    let mut rest = payload.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'_' => b' ',
            b'=' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            other => other,
        });
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_mail_programs_show_it() {
        for (raw, shown) in [
            ("Fjord Foods", "Fjord Foods"),
            ("=?utf-8?q?=C3=85sa_=C3=96berg?=", "Åsa Öberg"),
            ("=?UTF-8?B?w4VzYQ?= & =?ISO-8859-1?Q?=D6?=", "Åsa & Ö"),
            ("=?utf-8*sv?b?w4U=?= =?utf-8?b?c2E=?=", "Åsa"),
            ("=?gb2312?b?uLvKvw==?=", "富士"),
            ("=?utf-8?q?a=0D=0ABcc:_b?=", "a\r\nBcc: b"),
            ("=?utf-8?q?=3D=3Futf-8=3Fq=3Fx=3F=3D?=", "x"),
            ("1 =? 2 ?= 3", "1 =? 2 ?= 3"),
            ("what=?", "what=?"),
            ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ] {
            assert_eq!(decoded(raw).as_deref(), Ok(shown), "{raw}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        for raw in [
            "=?utf-8?q?=FF?=",
            "=?utf-8?q?=Z1?=",
            "=?utf-8?b?!?=",
            "=?no-such-charset?q?a?=",
        ] {
            assert_eq!(decoded(raw), Err(Undecodable), "{raw}");
        }
        let mut nested = "x".to_owned();
        for _ in 0..5 {
            nested = format!("=?utf-8?b?{}?=", BASE64.encode(&nested));
        }
        assert_eq!(decoded(&nested), Err(Undecodable));
    }

    #[test]
    fn a_defused_text_holds_no_encoded_word() {
        assert_eq!(defused("Åsa"), "Åsa");
        let defused = defused("=?utf-8?q?a=0Ab?=");
        assert_eq!(decoded(&defused).as_deref(), Ok(&*defused));
    }
}
