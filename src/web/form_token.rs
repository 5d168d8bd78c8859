//! The token of forms: a nonce, and the signature of it and the secret of a session or of a stranger's visit. Nothing is
//! stored for it. Each answer has another one, so that it cannot be guessed from the lengths of compressed pages.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::values::keys::{Keys, Purpose};
use crate::values::secret::Token;

const NONCE_BYTES: usize = 16;

/// A token for this secret.
pub fn make(keys: &Keys, secret: &Token, nonce: [u8; NONCE_BYTES]) -> String {
    let mut token = nonce.to_vec();
    token.extend(keys.sign(Purpose::Csrf, &signed(secret, &nonce)));
    URL_SAFE_NO_PAD.encode(token)
}

/// Whether a token was made for this secret.
pub fn is_ours(keys: &Keys, secret: &Token, token: &str) -> bool {
    let Ok(token) = URL_SAFE_NO_PAD.decode(token) else {
        return false;
    };
    token
        .split_first_chunk()
        .is_some_and(|(nonce, signature)| keys.verify(Purpose::Csrf, &signed(secret, nonce), signature))
}

fn signed(secret: &Token, nonce: &[u8; NONCE_BYTES]) -> Vec<u8> {
    [secret.reveal().as_bytes(), nonce].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Random;

    #[test]
    fn each_token_is_another_one_and_belongs_to_its_secret_and_key() {
        let (keys, random) = (Keys::new([1; 32]), Random::seeded(1));
        let (mine, another) = (Token::new(&random), Token::new(&random));
        let (first, second) = (make(&keys, &mine, random.bytes()), make(&keys, &mine, random.bytes()));
        assert_ne!(first, second);
        assert!(is_ours(&keys, &mine, &first) && is_ours(&keys, &mine, &second));
        assert!(!is_ours(&keys, &another, &first));
        assert!(!is_ours(&Keys::new([2; 32]), &mine, &first));
        // The nonce of one with the signature of another, a bare signature, nothing.
        let mixed = format!("{}{}", &first[..24], &second[24..]);
        let bare = URL_SAFE_NO_PAD.encode(keys.sign(Purpose::Csrf, mine.reveal().as_bytes()));
        for forged in [mixed.as_str(), bare.as_str(), "", "AAAA", "!"] {
            assert!(!is_ours(&keys, &mine, forged), "{forged}");
        }
    }
}
