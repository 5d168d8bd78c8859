//! Domains at which anybody gets a mailbox: an address there shows nothing about where its owner works (E-4). The list is
//! `data/public-mail-domains.txt`, made by `data/public-mail-domains.py`.

use std::sync::LazyLock;

/// In the order of their bytes.
static DOMAINS: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("../../data/public-mail-domains.txt").lines().collect());

/// Whether it is such a domain.
pub fn is_public(domain: &str) -> bool {
    DOMAINS.binary_search(&domain).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e_4_the_list_is_sorted_and_knows_the_usual_providers() {
        assert!(DOMAINS.is_sorted());
        for public in [
            "gmail.com",
            "outlook.com",
            "hotmail.se",
            "qq.com",
            "163.com",
            "yahoo.co.jp",
            "proton.me",
            "gmx.de",
        ] {
            assert!(is_public(public), "{public}");
        }
        for other in ["alder.example", "microsoft.com", "example.com", ""] {
            assert!(!is_public(other), "{other}");
        }
    }
}
