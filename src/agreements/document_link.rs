//! Links to a text that the API gives out: each is another one, and ends after five minutes.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use crate::values::id::TextId;
use crate::values::keys::Purpose;
use crate::values::{Keys, Random, Timestamp};

/// How long a link can be followed.
pub const LASTS: Duration = Duration::from_secs(5 * 60);

const ID: usize = 16;
const TIME: usize = 8;
const NONCE: usize = 8;
const SIGNED: usize = ID + TIME + NONCE;

/// A new link to a text: the part of the address that says which, until when, and that we made it.
pub fn make(keys: &Keys, random: &Random, text: TextId, now: Timestamp) -> String {
    let mut link = Vec::with_capacity(SIGNED + 32);
    link.extend(text.uuid().as_bytes());
    link.extend(now.plus(LASTS).micros().to_be_bytes());
    link.extend(random.bytes::<NONCE>());
    let signature = keys.sign(Purpose::DocumentLink, &link);
    link.extend(signature);
    URL_SAFE_NO_PAD.encode(link)
}

/// The text that a link leads to; `None` for one that has ended, or that we did not make.
pub fn open(keys: &Keys, link: &str, now: Timestamp) -> Option<TextId> {
    let link = URL_SAFE_NO_PAD.decode(link).ok()?;
    let (signed, signature) = link.split_at_checked(SIGNED)?;
    if !keys.verify(Purpose::DocumentLink, signed, signature) {
        return None;
    }
    let (id, rest) = signed.split_at_checked(ID)?;
    let (time, _) = rest.split_at_checked(TIME)?;
    let until = Timestamp::from_micros(i64::from_be_bytes(time.try_into().ok()?));
    (until > now).then_some(())?;
    Some(Uuid::from_slice(id).ok()?.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_its_text_for_five_minutes() {
        let (keys, random) = (Keys::new([7; 32]), Random::seeded(1));
        let (text, now) = (TextId::from(Uuid::from_u128(9)), Timestamp::from_micros(1_000_000));
        let link = make(&keys, &random, text, now);
        assert_ne!(link, make(&keys, &random, text, now));
        assert_eq!(open(&keys, &link, now.plus(Duration::from_secs(299))), Some(text));
        assert_eq!(open(&keys, &link, now.plus(Duration::from_secs(300))), None);
        assert_eq!(open(&Keys::new([8; 32]), &link, now), None);
        assert_eq!(open(&keys, &link[1..], now), None);
    }
}
