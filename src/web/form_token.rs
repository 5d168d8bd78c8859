//! The token of forms: a nonce, a mark of the person that the form was shown to, and the signature of both and the secret of a
//! session or of a stranger's visit. Nothing is stored for it. Each answer has another one, so that it cannot be guessed from
//! the lengths of compressed pages. The mark says of a form whose session has ended whether it is the reader's own.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::values::id::AccountId;
use crate::values::keys::{Keys, Purpose};
use crate::values::secret::Token;

const NONCE_BYTES: usize = 16;
const MARK_BYTES: usize = 8;
const HEAD_BYTES: usize = NONCE_BYTES + MARK_BYTES;

/// Tells persons apart, and not who they are. All those who are not signed in have one together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonMark([u8; MARK_BYTES]);

impl PersonMark {
    /// The mark of anyone who has this account, or of nobody.
    pub fn of(keys: &Keys, account: Option<AccountId>) -> Self {
        let mut mark = [0; MARK_BYTES];
        if let Some(account) = account {
            let signature = keys.sign(Purpose::PersonMark, account.uuid().as_bytes());
            mark.iter_mut().zip(signature).for_each(|(byte, sign)| *byte = sign);
        }
        Self(mark)
    }

    /// As a form carries it.
    pub fn reveal(self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// Reads it back; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }
}

/// A token for this secret.
pub fn make(keys: &Keys, secret: &Token, person: PersonMark, nonce: [u8; NONCE_BYTES]) -> String {
    let mut token = [nonce.as_slice(), &person.0].concat();
    let signature = keys.sign(Purpose::Csrf, &signed(secret, &token));
    token.extend(signature);
    URL_SAFE_NO_PAD.encode(token)
}

/// The person that a token was made for, whosever it is and whether it is good.
pub fn person_of(token: &str) -> Option<PersonMark> {
    let token = URL_SAFE_NO_PAD.decode(token).ok()?;
    token.get(NONCE_BYTES..HEAD_BYTES)?.try_into().ok().map(PersonMark)
}

/// Whether a token was made for this secret.
pub fn is_ours(keys: &Keys, secret: &Token, token: &str) -> bool {
    let Ok(token) = URL_SAFE_NO_PAD.decode(token) else {
        return false;
    };
    token
        .split_at_checked(HEAD_BYTES)
        .is_some_and(|(head, signature)| keys.verify(Purpose::Csrf, &signed(secret, head), signature))
}

fn signed(secret: &Token, head: &[u8]) -> Vec<u8> {
    [secret.reveal().as_bytes(), head].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Random;

    #[test]
    fn each_token_is_another_one_and_belongs_to_its_secret_and_key() {
        let (keys, random) = (Keys::new([1; 32]), Random::seeded(1));
        let (mine, another) = (Token::new(&random), Token::new(&random));
        let nobody = PersonMark::of(&keys, None);
        let token = || make(&keys, &mine, nobody, random.bytes());
        let (first, second) = (token(), token());
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

    #[test]
    fn a_token_says_whose_form_it_is_and_cannot_be_made_anothers() {
        let (keys, random) = (Keys::new([1; 32]), Random::seeded(1));
        let account = |time| AccountId::new(crate::values::Timestamp::from_micros(time), &random);
        let (anna, bo) = (
            PersonMark::of(&keys, Some(account(1))),
            PersonMark::of(&keys, Some(account(2))),
        );
        let nobody = PersonMark::of(&keys, None);
        assert!(anna != bo && anna != nobody && bo != nobody);
        let secret = Token::new(&random);
        let token = make(&keys, &secret, anna, random.bytes());
        assert_eq!(person_of(&token), Some(anna));
        assert_eq!(PersonMark::parse(&anna.reveal()), Some(anna));
        let mut bytes = URL_SAFE_NO_PAD.decode(&token).unwrap();
        bytes[NONCE_BYTES..HEAD_BYTES].copy_from_slice(&bo.0);
        let forged = URL_SAFE_NO_PAD.encode(bytes);
        assert_eq!(person_of(&forged), Some(bo));
        assert!(!is_ours(&keys, &secret, &forged));
        for none in ["", "AAAA", "!"] {
            assert_eq!(person_of(none), None);
            assert_eq!(PersonMark::parse(none), None);
        }
    }
}
