//! Domain names: the beginning of a customer's primary domain, and the domains of partners' e-mail addresses.

use url::Host;

use super::characters::{ascii_forms, is_reordered};
use super::text::{line, string_value};
use super::{EmailAddress, Problem};

/// Beginnings by which people and programs know the services of a domain, or its administrators (RFC 2142): a customer with
/// one of them would be taken for the portal itself.
const RESERVED: &[&str] = &[
    "abuse",
    "accounts",
    "admin",
    "administrator",
    "api",
    "assent",
    "auth",
    "autoconfig",
    "autodiscover",
    "billing",
    "dns",
    "ftp",
    "help",
    "hostmaster",
    "imap",
    "localdomain",
    "localhost",
    "login",
    "mail",
    "mailer-daemon",
    "mx",
    "no-reply",
    "noc",
    "noreply",
    "ns",
    "ns1",
    "ns2",
    "operator",
    "pop",
    "portal",
    "postmaster",
    "root",
    "security",
    "signin",
    "smtp",
    "ssl",
    "status",
    "support",
    "webmaster",
    "webmail",
    "wpad",
    "www",
];

/// The part of a customer's primary domain that it chooses: `fjordfoods` of `fjordfoods.onassent.example`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DomainPrefix(String);

string_value!(DomainPrefix);

impl DomainPrefix {
    /// The longest prefix, in characters.
    pub const MAX_CHARS: usize = 27;

    /// Reads a prefix as somebody typed it, in lower case. Where the whole domain was pasted, with or without what stands
    /// around one in an address, its end `.suffix` is left out.
    ///
    /// # Errors
    /// As [`DomainPrefix::parse`], and `problem-domain-prefix-whole` (with `suffix`) for a domain that ends otherwise.
    pub fn parse_below(raw: &str, suffix: &str) -> Result<Self, Problem> {
        let typed = ascii_forms(raw).trim().to_lowercase();
        let host = host_of(&typed);
        match host.strip_suffix(suffix).and_then(|rest| rest.strip_suffix('.')) {
            Some(prefix) if !prefix.is_empty() => Self::parse(prefix),
            _ if host.contains('.') && ascii_domain(host).is_some() => {
                Err(Problem::new("problem-domain-prefix-whole").with("suffix", format!(".{suffix}")))
            }
            _ if host == typed.trim_start_matches('@') => Self::parse(host),
            _ => Self::parse(&typed),
        }
    }

    /// Reads a prefix as somebody typed it, in lower case.
    ///
    /// # Errors
    /// `problem-domain-prefix-missing`, `problem-domain-prefix-characters` for anything but a–z, 0–9 and hyphens
    /// between them, `problem-domain-prefix-reserved` for the beginnings by which international names are encoded
    /// (`xn--…`), which browsers would show as other letters, `problem-domain-prefix-system` for those of services and
    /// administrators (`www`, `admin`), `problem-too-long`.
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
        if RESERVED.contains(&prefix.as_str()) {
            return Err(Problem::new("problem-domain-prefix-system"));
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
        let typed = line(&ascii_forms(raw), 1_000).map_err(|problem| {
            let is_missing = problem.key == "problem-missing";
            Problem::new(if is_missing {
                "problem-domain-missing"
            } else {
                "problem-domain-invalid"
            })
        })?;
        ascii_domain(typed.trim_start_matches('@'))
            .filter(|_| !is_reordered(raw))
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

/// The host of what was pasted: a web address, an e-mail address, `@` and a domain, or the domain alone.
pub(super) fn host_of(typed: &str) -> &str {
    let rest = typed.split_once("://").map_or(typed, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    host.trim().trim_end_matches('.').trim_start_matches("www.")
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
    fn of_a_whole_domain_the_beginning_is_taken() {
        let parse = |raw| DomainPrefix::parse_below(raw, "onassent.example");
        for whole in [
            "fjord",
            "Fjord.onassent.example",
            "fjord.OnAssent.example.",
            "@fjord.onassent.example",
            "@fjord",
            "admin@fjord.onassent.example",
            "https://fjord.onassent.example",
            "http://www.fjord.onassent.example:8080/sign-in?x=1",
            " fjord。onassent。example\u{200b}",
            "\u{202a}ｆｊｏｒｄ．onassent.example\u{202c}",
        ] {
            assert_eq!(
                parse(whole).map(|prefix| prefix.to_string()),
                Ok("fjord".into()),
                "{whole}"
            );
        }
        for (wrong, key) in [
            ("fjord.example", "problem-domain-prefix-whole"),
            ("https://fjord.example/", "problem-domain-prefix-whole"),
            ("fjord.notonassent.example", "problem-domain-prefix-whole"),
            ("onassent.example", "problem-domain-prefix-whole"),
            ("a.b.onassent.example", "problem-domain-prefix-characters"),
            (".onassent.example", "problem-domain-prefix-characters"),
            ("a b", "problem-domain-prefix-characters"),
            ("fjord/x", "problem-domain-prefix-characters"),
            ("@", "problem-domain-prefix-missing"),
            (" ", "problem-domain-prefix-missing"),
        ] {
            assert_eq!(parse(wrong).unwrap_err().key, key, "{wrong}");
        }
    }

    #[test]
    fn a_prefix_that_cannot_be_a_label_is_refused() {
        assert_eq!(prefix_problem("　"), "problem-domain-prefix-missing");
        for reserved in ["xn--fjrd-gra", "XN--a", "ab--c"] {
            assert_eq!(prefix_problem(reserved), "problem-domain-prefix-reserved");
        }
        for reserved in ["admin", "WWW", "localhost", " ｍａｉｌ "] {
            assert_eq!(prefix_problem(reserved), "problem-domain-prefix-system");
        }
        assert!(DomainPrefix::parse("administration").is_ok() && DomainPrefix::parse("www2").is_ok());
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
            ("\u{feff}al\u{ad}der.example\u{200b}", "alder.example"),
            ("＠ａｌｄｅｒ．ｅｘａｍｐｌｅ", "alder.example"),
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
            "\u{202e}elpmaxe.redla",
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
