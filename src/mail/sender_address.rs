//! Who letters are from.

use std::net::IpAddr;

use lettre::message::Mailbox;

use crate::values::EmailAddress;

/// The setting of the sender is no address.
#[derive(Debug, thiserror::Error)]
#[error(
    "ASSENT_MAIL_FROM must be an address such as no-reply@portal.example or Assent <no-reply@portal.example>, not {0:?}"
)]
pub struct NoSender(String);

/// The sender of every letter: as set, or `no-reply` at the host of the public address.
///
/// # Errors
/// When what is set is no address.
pub fn sender_address(set: Option<&str>, public_url: &str) -> Result<Mailbox, NoSender> {
    let Some(set) = set else {
        let host = own_host(public_url);
        let is_name = host.trim_matches(['[', ']']).parse::<IpAddr>().is_err();
        let host = if is_name { host } else { "localhost" };
        return format!("Assent <no-reply@{host}>")
            .parse()
            .map_err(|_| NoSender(host.to_owned()));
    };
    let wrong = || NoSender(set.to_owned());
    let (name, address) = match set.trim().strip_suffix('>').and_then(|set| set.split_once('<')) {
        Some((name, address)) => (name.trim().trim_matches('"'), address),
        None => ("Assent", set.trim()),
    };
    if name.contains(char::is_control) {
        return Err(wrong());
    }
    let address = EmailAddress::parse(address)
        .ok()
        .and_then(|address| address.for_sending());
    let name = (!name.is_empty()).then(|| name.to_owned());
    Ok(Mailbox::new(name, address.ok_or_else(wrong)?))
}

/// The host of an address, without the port.
pub fn own_host(url: &str) -> &str {
    let authority = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = authority.split('/').next().unwrap_or(authority);
    match authority.rsplit_once(':') {
        Some((host, port)) if port.chars().all(|digit| digit.is_ascii_digit()) => host,
        _ => authority,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_from_the_host_of_the_public_address() {
        assert_eq!(own_host("https://assent.example"), "assent.example");
        assert_eq!(own_host("http://127.0.0.1:8080/x"), "127.0.0.1");
        assert_eq!(own_host("http://[::1]:80"), "[::1]");
        let from = |set, url| sender_address(set, url).map(|from| from.to_string());
        assert_eq!(
            from(None, "https://assent.example").unwrap(),
            "Assent <no-reply@assent.example>"
        );
        assert_eq!(from(None, "http://[::1]:80").unwrap(), "Assent <no-reply@localhost>");
    }

    #[test]
    fn a_sender_can_be_set_with_or_without_a_name() {
        let from = |set| sender_address(Some(set), "http://x").map(|from| from.to_string());
        assert_eq!(from("post@portal.example").unwrap(), "Assent <post@portal.example>");
        assert_eq!(
            from("Åsas avtal <post@smörgås.example>").unwrap(),
            "Åsas avtal <post@xn--smrgs-pra0j.example>"
        );
        assert_eq!(from("<post@portal.example>").unwrap(), "post@portal.example");
        for wrong in [
            "",
            "portal.example",
            "A <b>",
            "a@x.example, b@x.example",
            "A\r\nBcc: b@x.example <a@x.example>",
        ] {
            assert!(from(wrong).is_err(), "{wrong:?}");
        }
    }
}
