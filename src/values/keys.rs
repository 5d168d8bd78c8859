//! The installation's secret key, and the keys that are derived from it, one a purpose.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::Random;

const NONCE_BYTES: usize = 24;

/// Signs and seals. Made from 32 secret bytes that live apart from the database.
#[derive(Clone)]
pub struct Keys([u8; 32]);

/// What a key is for: a signature or a seal made for one purpose is worth nothing for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The token in forms.
    Csrf,
    /// What tells persons apart in it.
    PersonMark,
    /// The line that is shown once on the next page.
    Flash,
    /// The cookie of a browser that has signed in before.
    Browser,
    /// The secret links of letters.
    Letter,
    /// The hashes of mailed codes.
    Code,
    /// The hashes of sign-in names that were guessed at.
    Guess,
    /// The signature of the session cookie.
    SessionCookie,
    /// The private parts of the keys that sign access tokens.
    SigningKey,
    /// The codes by which applications get their tokens.
    AuthorizationCode,
    /// What changes by the API were answered.
    ApiAnswer,
    /// The links to an agreement's document that the API gives out.
    DocumentLink,
    /// The mark by which a database knows its key.
    Mark,
}

impl Keys {
    /// The keys of an installation.
    pub fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// The key for one purpose, for a library that signs by itself.
    pub fn derive(&self, purpose: Purpose) -> [u8; 32] {
        let label = match purpose {
            Purpose::Csrf => "assent csrf 1",
            Purpose::PersonMark => "assent person mark 1",
            Purpose::Flash => "assent flash 1",
            Purpose::Browser => "assent browser 1",
            Purpose::Letter => "assent letter 1",
            Purpose::Code => "assent code 1",
            Purpose::Guess => "assent guess 1",
            Purpose::SessionCookie => "assent session cookie 1",
            Purpose::SigningKey => "assent signing key 1",
            Purpose::AuthorizationCode => "assent authorization code 1",
            Purpose::ApiAnswer => "assent api answer 1",
            Purpose::DocumentLink => "assent document link 1",
            Purpose::Mark => "assent mark 1",
        };
        hmac(&self.0, label.as_bytes())
    }

    /// The signature of `data`.
    pub fn sign(&self, purpose: Purpose, data: &[u8]) -> [u8; 32] {
        hmac(&self.derive(purpose), data)
    }

    /// Whether `signature` is that of `data`; takes the same time wherever they differ.
    pub fn verify(&self, purpose: Purpose, data: &[u8], signature: &[u8]) -> bool {
        self.sign(purpose, data).ct_eq(signature).into()
    }

    /// Seals a secret; it opens only together with `about`, the identifier of what it belongs to.
    pub fn seal(&self, purpose: Purpose, secret: &[u8], about: &[u8], random: &Random) -> Vec<u8> {
        let cipher = XChaCha20Poly1305::new(&self.derive(purpose).into());
        let nonce = random.bytes::<NONCE_BYTES>();
        let mut sealed = nonce.to_vec();
        // Encrypting in memory fails only beyond 256 GiB.
        sealed.extend(
            cipher
                .encrypt(
                    &XNonce::from(nonce),
                    Payload {
                        msg: secret,
                        aad: about,
                    },
                )
                .unwrap_or_default(),
        );
        sealed
    }

    /// Opens what [`Keys::seal`] sealed; `None` with another key, another purpose, or another thing.
    pub fn open(&self, purpose: Purpose, sealed: &[u8], about: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES)?;
        let nonce: [u8; NONCE_BYTES] = nonce.try_into().ok()?;
        let cipher = XChaCha20Poly1305::new(&self.derive(purpose).into());
        cipher
            .decrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: sealed,
                    aad: about,
                },
            )
            .ok()
    }
}

fn hmac(key: &[u8; 32], data: &[u8]) -> [u8; 32] {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes a key of any length"));
    mac.update(data);
    mac.finalize().into_bytes().into()
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_opens_only_with_its_key_purpose_and_thing() {
        let (keys, random) = (Keys::new([7; 32]), Random::seeded(1));
        let sealed = keys.seal(Purpose::Letter, b"secret", b"letter 1", &random);
        assert_eq!(
            keys.open(Purpose::Letter, &sealed, b"letter 1").as_deref(),
            Some(&b"secret"[..])
        );
        assert_eq!(keys.open(Purpose::Letter, &sealed, b"letter 2"), None);
        assert_eq!(keys.open(Purpose::Flash, &sealed, b"letter 1"), None);
        assert_eq!(Keys::new([8; 32]).open(Purpose::Letter, &sealed, b"letter 1"), None);
        assert_eq!(keys.open(Purpose::Letter, b"short", b"letter 1"), None);
    }

    #[test]
    fn a_signature_is_good_for_its_purpose_only() {
        let keys = Keys::new([7; 32]);
        let signature = keys.sign(Purpose::Csrf, b"data");
        assert!(keys.verify(Purpose::Csrf, b"data", &signature));
        assert!(!keys.verify(Purpose::Flash, b"data", &signature));
        assert!(!keys.verify(Purpose::Csrf, b"date", &signature));
    }
}
