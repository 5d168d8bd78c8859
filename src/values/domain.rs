//! Domain names: the beginning of a customer's primary domain, and the domains of partners' e-mail addresses.

use url::Host;

use super::text::{ascii_forms, line, string_value};
use super::{EmailAddress, Problem};

/// The part of a customer's primary domain that it chooses: `fjordfoods` of `fjordfoods.onassent.example`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DomainPrefix(String);

string_value!(DomainPrefix);

impl DomainPrefix {
    /// The longest prefix, in characters.
    pub const MAX_CHARS: usize = 27;

    /// Reads a prefix as somebody typed it, in lower case.
    ///
    /// # Errors
    /// `problem-domain-prefix-missing`, `problem-domain-prefix-characters` for anything but a–z, 0–9 and hyphens
    /// between them, `problem-domain-prefix-reserved` for the beginnings by which international names are encoded
    /// (`xn--…`), which browsers would show as other letters, `problem-too-long`.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let prefix = ascii_forms(raw).trim().to_lowercase();
        if prefix.is_empty() {
            return Err(Problem::new("problem-domain-prefix-missing"));
        }
        if !is_label(&prefix) {
            return Err(Problem::new("problem-domain-prefix-characters"));
        }
        if prefix.get(2..4) == Some("--") {
            return Err(Problem::new("problem-domain-prefix-reserved"));
        }
        if prefix.len() > Self::MAX_CHARS {
            return Err(Problem::new("problem-too-long").with("max", Self::MAX_CHARS));
        }
        Ok(Self(prefix))
    }
}

/// A domain of the DNS with at least two labels, in ASCII and lower case: `alder.example`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DnsDomain(String);

string_value!(DnsDomain);

impl DnsDomain {
    /// Reads a domain as somebody typed it, perhaps with the `@` of an address before it.
    ///
    /// # Errors
    /// `problem-domain-missing`, `problem-domain-invalid`.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let raw = line(raw, 1_000).map_err(|problem| {
            let is_missing = problem.key == "problem-missing";
            Problem::new(if is_missing {
                "problem-domain-missing"
            } else {
                "problem-domain-invalid"
            })
        })?;
        let domain = ascii_forms(&raw);
        let domain = domain.trim().trim_start_matches('@');
        ascii_domain(domain)
            .map(Self)
            .ok_or_else(|| Problem::new("problem-domain-invalid"))
    }

    /// The domain as people read it: an international one in its own letters.
    pub fn readable(&self) -> String {
        letters(&self.0).unwrap_or_else(|| self.0.clone())
    }

    /// Whether an address is at this domain or at one below it.
    pub fn covers(&self, email: &EmailAddress) -> bool {
        ascii_domain(email.domain()).is_some_and(|domain| {
            domain
                .strip_suffix(&self.0)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }
}

/// The ASCII form of a domain name that can receive mail: at least two labels of letters, digits and inner hyphens, and
/// no network address.
pub fn ascii_domain(domain: &str) -> Option<String> {
    // `Host` would decode percent signs, which nobody means here.
    if domain.contains('%') {
        return None;
    }
    let Ok(Host::Domain(domain)) = Host::parse(domain.strip_suffix('.').unwrap_or(domain)) else {
        return None;
    };
    let fits = domain.len() <= 253 && domain.contains('.') && domain.split('.').all(is_label);
    fits.then_some(domain)
}

/// An international domain, written in ASCII, in its own letters; `None` where there are none that stand for the same.
pub(super) fn letters(domain: &str) -> Option<String> {
    if !domain.to_ascii_lowercase().contains("xn--") {
        return None;
    }
    let (letters, sound) = idna::domain_to_unicode(domain);
    (sound.is_ok() && ascii_domain(&letters) == ascii_domain(domain)).then_some(letters)
}

/// Whether the text is one label of a domain: 1 to 63 of a–z, 0–9 and inner hyphens.
fn is_label(text: &str) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=63).contains(&text.len()) && text.bytes().all(is_fine) && !text.starts_with('-') && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn prefix_problem(raw: &str) -> &'static str {
        DomainPrefix::parse(raw).unwrap_err().key
    }

    #[test]
    fn a_prefix_is_normalised_to_lower_case_ascii() {
        assert_eq!(
            DomainPrefix::parse(" Ｆｊｏｒｄ－Foods1 ").unwrap().as_str(),
            "fjord-foods1"
        );
        assert_eq!(DomainPrefix::parse(&"a".repeat(27)).unwrap().as_str().len(), 27);
    }

    #[test]
    fn a_prefix_that_cannot_be_a_label_is_refused() {
        assert_eq!(prefix_problem("　"), "problem-domain-prefix-missing");
        for reserved in ["xn--fjrd-gra", "XN--a", "ab--c"] {
            assert_eq!(prefix_problem(reserved), "problem-domain-prefix-reserved");
        }
        assert!(DomainPrefix::parse("a--b").is_ok() && DomainPrefix::parse("xn-foods").is_ok());
        assert_eq!(prefix_problem(&"a".repeat(28)), "problem-too-long");
        for wrong in ["-a", "a-", "a_b", "a.b", "åre", "a b", "a\nb"] {
            assert_eq!(prefix_problem(wrong), "problem-domain-prefix-characters", "{wrong}");
        }
    }

    #[test]
    fn a_domain_is_kept_in_ascii() {
        for (raw, expected) in [
            ("@Alder.Example", "alder.example"),
            (" smörgås.example. ", "xn--smrgs-pra0j.example"),
            ("ａｌｄｅｒ。example", "alder.example"),
        ] {
            assert_eq!(DnsDomain::parse(raw).unwrap().as_str(), expected);
        }
    }

    #[test]
    fn a_domain_is_read_in_its_own_letters() {
        for domain in ["smörgås.example", "例子.公司", "alder.example"] {
            assert_eq!(DnsDomain::parse(domain).unwrap().readable(), domain);
        }
        assert_eq!(DnsDomain::stored("xn--a.example".into()).readable(), "xn--a.example");
    }

    #[test]
    fn what_is_no_domain_is_refused() {
        assert_eq!(DnsDomain::parse("").unwrap_err().key, "problem-domain-missing");
        for wrong in [
            "localhost",
            "127.0.0.1",
            "[::1]",
            "a..b",
            "a_b.example",
            "a%2eb.example",
            "a b.example",
            "-.example",
        ] {
            assert_eq!(
                DnsDomain::parse(wrong).unwrap_err().key,
                "problem-domain-invalid",
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_domain_covers_its_own_addresses_and_those_below() {
        let domain = DnsDomain::parse("alder.example").unwrap();
        let covers = |email: &str| domain.covers(&EmailAddress::parse(email).unwrap());
        assert!(covers("a@ALDER.example") && covers("a@mail.alder.example"));
        assert!(!covers("a@notalder.example") && !covers("a@alder.example.com"));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_gives_a_prefix_or_a_problem(raw in "\\PC{0,40}") {
            if let Ok(prefix) = DomainPrefix::parse(&raw) {
                prop_assert!(is_label(prefix.as_str()));
            }
            if let Ok(domain) = DnsDomain::parse(&raw) {
                prop_assert_eq!(DnsDomain::parse(domain.as_str()), Ok(domain));
            }
        }
    }
}
