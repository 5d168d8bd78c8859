//! The network address that a request came from, also through reverse proxies.

use std::net::IpAddr;

use actix_web::HttpRequest;

/// The client's address. `X-Forwarded-For` counts only from a proxy that is configured as trusted; empty if the peer is unknown.
pub(super) fn of(request: &HttpRequest, trusted_proxies: &[IpAddr]) -> String {
    let Some(peer) = request.peer_addr().map(|peer| peer.ip()) else {
        return String::new();
    };
    if !trusted_proxies.contains(&peer) {
        return peer.to_string();
    }
    let forwarded = request
        .headers()
        .get_all("x-forwarded-for")
        .filter_map(|value| value.to_str().ok());
    let mut chain: Vec<IpAddr> = forwarded
        .flat_map(|list| list.split(','))
        .filter_map(|entry| entry.trim().parse().ok())
        .collect();
    // The last address that is not a trusted proxy's own: anybody may have made up the entries before it.
    while let Some(address) = chain.pop() {
        if !trusted_proxies.contains(&address) {
            return address.to_string();
        }
    }
    peer.to_string()
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn client(peer: &str, forwarded: &[&str]) -> String {
        let proxies = ["10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap()];
        let peer = format!("{peer}:1234").parse().unwrap();
        let request = forwarded
            .iter()
            .fold(TestRequest::default().peer_addr(peer), |request, value| {
                request.append_header(("x-forwarded-for", *value))
            });
        of(&request.to_http_request(), &proxies)
    }

    #[test]
    fn what_is_forwarded_counts_only_from_a_trusted_proxy_and_as_far_as_trusted_proxies_wrote_it() {
        assert_eq!(client("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(client("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(
            client("10.0.0.1", &["192.0.2.66, 198.51.100.1, 10.0.0.2"]),
            "198.51.100.1"
        );
        assert_eq!(client("10.0.0.1", &["192.0.2.66", "198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["no address"]), "10.0.0.1");
        assert_eq!(client("10.0.0.1", &[]), "10.0.0.1");
    }
}
