//! E-mail addresses. Only their format is checked: whether somebody reads them is found out by writing.

use lettre::Address;

use super::Problem;
use super::characters::{ascii_forms, is_reordered};
use super::domain::{ascii_domain, letters};
use super::text::{line, search_key, string_value};

/// An e-mail address, as it was typed except for surrounding space, invisible marks, full-width characters and what address
/// books put around it (`mailto:`, `Anna <…>`, a semicolon behind it), and with its domain as people read it: browsers send the ASCII form of an international one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

string_value!(EmailAddress);

impl EmailAddress {
    /// The longest address, in bytes (RFC 5321).
    pub const MAX_BYTES: usize = 254;

    /// Reads an address as somebody typed it.
    ///
    /// # Errors
    /// `problem-email-missing`, `problem-email-invalid`, `problem-too-long`; `problem-email-hidden` where marks of direction
    /// show another address than the one that would be kept.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let invalid = || Problem::new("problem-email-invalid");
        let typed = line(bare(&ascii_forms(raw)), Self::MAX_BYTES).map_err(|problem| {
            problem
                .renamed("problem-missing", "problem-email-missing")
                .renamed("problem-characters", "problem-email-invalid")
        })?;
        if typed.len() > Self::MAX_BYTES {
            return Err(Problem::new("problem-too-long").with("max", Self::MAX_BYTES));
        }
        // Quoted local parts are allowed by the standard and meant by nobody; they could hold spaces and brackets.
        let is_odd = |character: char| character.is_whitespace() || "\"<>()[],;:\\".contains(character);
        if typed.contains(is_odd) || typed.parse::<Address>().is_err() || sendable(&typed).is_none() {
            return Err(invalid());
        }
        if is_reordered(raw) {
            return Err(Problem::new("problem-email-hidden"));
        }
        Ok(Self(readable(typed)))
    }

    /// What stands before the last `@`.
    pub fn user(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(user, _)| user)
    }

    /// What stands behind the `@`, as it was typed.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The key by which two addresses are the same: lower case, the domain in ASCII.
    pub fn key(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or((&self.0, ""));
        let ascii = ascii_domain(domain).unwrap_or_else(|| domain.to_lowercase());
        format!("{}@{ascii}", search_key(local))
    }

    /// The address as a mail server wants it, with the domain in ASCII. `None` only for something stored that is no
    /// address.
    pub fn for_sending(&self) -> Option<Address> {
        sendable(&self.0)
    }
}

/// What stands between the signs that address books and sentences put around an address. A name that has an `@` itself could
/// show another address than the one that is meant.
fn bare(typed: &str) -> &str {
    let mut typed = typed.trim().trim_end_matches([';', ',', '.']).trim_end();
    if let Some((name, address)) = typed.split_once('<')
        && let Some(address) = address.strip_suffix('>')
        && !name.contains('@')
    {
        typed = address.trim();
    }
    match typed.split_at_checked("mailto:".len()) {
        Some((scheme, address)) if scheme.eq_ignore_ascii_case("mailto:") => address.trim_start(),
        _ => typed,
    }
}

/// The address with an international domain in its own letters, where that stands for the same domain.
fn readable(typed: String) -> String {
    let (local, domain) = typed.rsplit_once('@').unwrap_or_default();
    let readable = letters(domain).map(|letters| format!("{local}@{letters}"));
    readable
        .filter(|readable| readable.len() <= EmailAddress::MAX_BYTES)
        .unwrap_or(typed)
}

fn sendable(typed: &str) -> Option<Address> {
    let (local, domain) = typed.rsplit_once('@')?;
    Address::new(local, ascii_domain(domain)?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn problem(raw: &str) -> &'static str {
        EmailAddress::parse(raw).unwrap_err().key
    }

    #[test]
    fn an_address_is_kept_as_typed() {
        for address in [
            "Anna.Berg+test@Fjord-Foods.example",
            "o'neill@example.co.uk",
            "anna@smörgås.example",
            "用户@例子.公司",
        ] {
            assert_eq!(EmailAddress::parse(&format!(" {address}\n")).unwrap().as_str(), address);
        }
        assert_eq!(
            EmailAddress::parse("ａｎｎａ＠example。com").unwrap().as_str(),
            "anna@example.com"
        );
    }

    #[test]
    fn what_address_books_and_keyboards_add_is_not_kept() {
        for typed in [
            "\u{202a}anna@example.com\u{202c}",
            "\u{2068}anna@example.com\u{2069}",
            "\u{feff}anna@exam\u{ad}ple.com\u{200b}",
            "anna\u{2060}@example.com\u{a0}",
            "ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ",
            "anna﹫example｡com",
            "\u{3000}anna＠example。com\u{3000}",
            "mailto:anna@example.com",
            "Anna Berg <anna@example.com>",
            "<anna@example.com>;",
            "\"Berg, Anna\" <MAILTO:anna@example.com>",
            "anna@example.com.",
        ] {
            assert_eq!(
                EmailAddress::parse(typed).unwrap().as_str(),
                "anna@example.com",
                "{typed:?}"
            );
        }
    }

    #[test]
    fn an_international_domain_is_kept_in_its_own_letters() {
        for (typed, kept) in [
            ("anna@xn--smrgs-pra0j.example", "anna@smörgås.example"),
            ("用户@XN--fsqu00a.xn--55qx5d", "用户@例子.公司"),
            ("anna@Example.COM", "anna@Example.COM"),
        ] {
            assert_eq!(EmailAddress::parse(typed).unwrap().as_str(), kept);
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        assert_eq!(problem(" "), "problem-email-missing");
        for wrong in [
            "anna",
            "@example.com",
            "anna@",
            "anna@localhost",
            "anna@@example.com",
            "anna berg@example.com",
            "a@b@example.com",
            "anna@example..com",
            ".anna@example.com",
            "anna@127.0.0.1",
            "anna@[127.0.0.1]",
            "ceo@rival.example <anna@example.com>",
            "Anna <anna@example.com>, Bo <bo@example.com>",
            "anna@example.com,b@example.com",
            "anna@exam_ple.com",
            "anna@example.com\r\nBcc: b@example.com",
            "\"a b\"@example.com",
            "anna@-example.com",
        ] {
            assert_eq!(problem(wrong), "problem-email-invalid", "{wrong:?}");
        }
        for hidden in [
            "a\u{202e}nna@example.com",
            "\u{202e}moc.elpmaxe@anna.example",
            "anna@\u{202e}elpmaxe.lavir\u{202c}",
        ] {
            assert_eq!(problem(hidden), "problem-email-hidden", "{hidden:?}");
        }
        assert_eq!(problem(&format!("a@{}.example", "a.".repeat(130))), "problem-too-long");
    }

    #[test]
    fn two_spellings_of_an_address_have_one_key() {
        let key = |raw| EmailAddress::parse(raw).unwrap().key();
        assert_eq!(key("ANNA@Example.COM"), "anna@example.com");
        assert_eq!(key("anna@SMÖRGÅS.example"), key("anna@xn--smrgs-pra0j.example"));
    }

    #[test]
    fn mail_goes_to_the_ascii_domain() {
        let address = EmailAddress::parse("anna@smörgås.example").unwrap();
        assert_eq!(address.domain(), "smörgås.example");
        assert_eq!(
            address.for_sending().unwrap().to_string(),
            "anna@xn--smrgs-pra0j.example"
        );
        assert_eq!(EmailAddress::stored("broken".into()).for_sending(), None);
    }

    proptest! {
        #[test]
        fn an_accepted_address_can_be_sent_to_and_read_again(raw in "[\\PC]{0,12}@?[a-z0-9.\\-äß。]{0,20}") {
            if let Ok(address) = EmailAddress::parse(&raw) {
                prop_assert!(address.for_sending().is_some());
                prop_assert!(!address.as_str().contains(char::is_control));
                prop_assert_eq!(EmailAddress::parse(address.as_str()), Ok(address));
            }
        }
    }
}
