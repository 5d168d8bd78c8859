//! The network address of the client, also behind proxies: `X-Forwarded-For` counts only as far as trusted proxies wrote it.

use std::net::{IpAddr, SocketAddr};

use actix_web::HttpRequest;

/// The address that a request came from, in canonical form; empty when the connection has none.
pub(super) fn of(request: &HttpRequest, trusted_proxies: &[IpAddr]) -> String {
    let Some(peer) = request.peer_addr() else {
        return String::new();
    };
    let forwarded: Vec<&[u8]> = request
        .headers()
        .get_all("x-forwarded-for")
        .map(actix_web::http::header::HeaderValue::as_bytes)
        .collect();
    client_address(peer.ip(), &forwarded, trusted_proxies).to_string()
}

/// The address of the client. `forwarded` are the values of the `X-Forwarded-For` headers in the order in which they
/// arrived; they are read from the right, since each proxy appends the address that it was connected from. The first address
/// that is not a trusted proxy's is the client's; whatever precedes it the client may have made up. At an entry that is not
/// an address the search stops with the last trusted proxy.
fn client_address(peer: IpAddr, forwarded: &[&[u8]], trusted_proxies: &[IpAddr]) -> IpAddr {
    let mut client = peer.to_canonical();
    let entries = forwarded
        .iter()
        .rev()
        .flat_map(|value| value.rsplit(|byte| *byte == b','));
    for entry in entries {
        if !trusted_proxies.iter().any(|proxy| proxy.to_canonical() == client) {
            break;
        }
        match std::str::from_utf8(entry).ok().and_then(parse) {
            Some(address) => client = address,
            None => break,
        }
    }
    client
}

/// An address with or without a port: `192.0.2.1`, `192.0.2.1:443`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:443`.
fn parse(entry: &str) -> Option<IpAddr> {
    let entry = entry.trim();
    let in_brackets = || entry.strip_prefix('[')?.strip_suffix(']')?.parse().ok().map(IpAddr::V6);
    let with_port = || entry.parse::<SocketAddr>().ok().map(|address| address.ip());
    let address = entry.parse().ok().or_else(in_brackets).or_else(with_port)?;
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUSTED: [&str; 3] = ["10.0.0.1", "10.0.0.2", "::ffff:10.0.0.3"];

    #[test]
    fn asvs_4_1_3_a_client_cannot_choose_the_address_that_it_is_known_by() {
        let cases: [(&str, &[&str], &str); 21] = [
            // Without a trusted proxy the header counts for nothing.
            ("198.51.100.7", &["192.0.2.1"], "198.51.100.7"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("10.0.0.1", &["192.0.2.1"], "192.0.2.1"),
            // Read from the right: what the client itself sent is to the left.
            ("10.0.0.1", &["203.0.113.9, 192.0.2.1"], "192.0.2.1"),
            ("10.0.0.1", &["203.0.113.9", "192.0.2.1"], "192.0.2.1"),
            ("10.0.0.1", &["203.0.113.9, 192.0.2.1, 10.0.0.2"], "192.0.2.1"),
            ("10.0.0.1", &["192.0.2.1", "10.0.0.2"], "192.0.2.1"),
            ("10.0.0.1", &["10.0.0.2"], "10.0.0.2"),
            // Every way of writing an address, with and without a port.
            ("10.0.0.1", &["192.0.2.1:51000"], "192.0.2.1"),
            ("10.0.0.1", &["2001:db8::1"], "2001:db8::1"),
            ("10.0.0.1", &["[2001:db8::1]"], "2001:db8::1"),
            ("10.0.0.1", &["[2001:DB8:0::1]:51000"], "2001:db8::1"),
            ("10.0.0.1", &["  192.0.2.1\t"], "192.0.2.1"),
            // One address has one form.
            ("::ffff:198.51.100.7", &[], "198.51.100.7"),
            ("::ffff:10.0.0.1", &["::ffff:192.0.2.1"], "192.0.2.1"),
            ("10.0.0.3", &["[::ffff:192.0.2.1]:443"], "192.0.2.1"),
            // Anything else ends the search with the last trusted proxy.
            ("10.0.0.1", &["192.0.2.1, unknown"], "10.0.0.1"),
            ("10.0.0.1", &["192.0.2.1, _hidden, 10.0.0.2"], "10.0.0.2"),
            ("10.0.0.1", &["192.0.2.1, "], "10.0.0.1"),
            ("10.0.0.1", &["192.0.2.1:port"], "10.0.0.1"),
            ("10.0.0.1", &["[192.0.2.1]"], "10.0.0.1"),
        ];
        let trusted = TRUSTED.map(|address| address.parse().unwrap());
        for (peer, forwarded, expected) in cases {
            let values: Vec<_> = forwarded.iter().map(|value| value.as_bytes()).collect();
            let found = client_address(peer.parse().unwrap(), &values, &trusted);
            assert_eq!(found.to_string(), expected, "{peer} with {forwarded:?}");
        }
        let broken: [&[u8]; 2] = [b"192.0.2.1", b"\xff"];
        let found = client_address("10.0.0.1".parse().unwrap(), &broken, &trusted);
        assert_eq!(found.to_string(), "10.0.0.1");
    }
}
