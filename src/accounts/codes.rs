//! Mailed codes (E-3): six digits that confirm one thing of one person, once, for ten minutes. A code is kept as a keyed hash
//! together with the number of what it confirms.

use std::time::Duration;

use secrecy::SecretString;

use crate::values::id::CodeId;
use crate::values::keys::Purpose;
use crate::values::{Keys, Random, characters};

/// How long a code can be used.
pub const LASTS: Duration = Duration::from_secs(10 * 60);
/// The wrong tries after which a code is ended.
pub const TRIES: i64 = 5;
/// The codes of one kind that a person can request in [`HOUR`].
pub const AN_HOUR: usize = 6;
/// The time in which codes are counted.
pub const HOUR: Duration = Duration::from_secs(60 * 60);

/// Six digits, each code as likely as any other.
pub fn digits(random: &Random) -> SecretString {
    // What is left over at the top of 32 bits would make some codes likelier: it is drawn again.
    const CODES: u32 = 1_000_000;
    loop {
        let drawn = u32::from_le_bytes(random.bytes());
        if drawn < u32::MAX - u32::MAX % CODES {
            return SecretString::from(format!("{:06}", drawn % CODES));
        }
    }
}

fn about(id: CodeId, code: &str) -> Vec<u8> {
    [id.uuid().as_bytes(), code.as_bytes()].concat()
}

/// The hash of a code for one thing.
pub fn hash(keys: &Keys, id: CodeId, code: &str) -> [u8; 32] {
    keys.sign(Purpose::Code, &about(id, code))
}

/// Whether a typed code is the one with this hash.
pub fn is_code(keys: &Keys, id: CodeId, code_hash: &[u8], typed: &str) -> bool {
    keys.verify(Purpose::Code, &about(id, typed), code_hash)
}

/// A typed code without spaces and hyphens, in ASCII digits.
pub fn tidied(typed: &str) -> String {
    characters::ascii_forms(typed)
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '-')
        .take(20)
        .collect()
}

/// An address with only as much of it as its owner needs to know it again: `a•••@fjordfoods.example`.
pub fn masked(email: &str) -> String {
    let (local, domain) = email.rsplit_once('@').unwrap_or((email, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}•••@{domain}")
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;
    use crate::values::Timestamp;

    #[test]
    fn e_3_a_code_is_six_digits_and_worth_nothing_for_anything_else() {
        let random = Random::seeded(4);
        let keys = Keys::new([9; 32]);
        for _ in 0..50 {
            let code = digits(&random);
            let code = code.expose_secret();
            assert!(
                code.len() == 6 && code.chars().all(|digit| digit.is_ascii_digit()),
                "{code}"
            );
            let now = Timestamp::from_micros(1);
            let (one, other) = (CodeId::new(now, &random), CodeId::new(now, &random));
            assert!(is_code(&keys, one, &hash(&keys, one, code), code));
            assert!(!is_code(&keys, other, &hash(&keys, one, code), code));
        }
    }

    #[test]
    fn a_code_is_read_with_spaces_and_in_full_width() {
        assert_eq!(tidied(" 123 456\n"), "123456");
        assert_eq!(tidied("１２３-４５６"), "123456");
    }

    #[test]
    fn an_address_is_masked_but_for_its_first_letter_and_domain() {
        assert_eq!(masked("asa.oberg@fjordfoods.example"), "a•••@fjordfoods.example");
        assert_eq!(masked("用户@例子.公司"), "用•••@例子.公司");
    }
}
