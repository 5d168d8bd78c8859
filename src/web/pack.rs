//! What is compressed on its way to a browser: the static files, once, and large pages, each time.
//!
//! The length of a compressed page tells something about what repeats in it. Anyone who could have a browser fetch a page
//! again and again, with words of his own in the address, and see the lengths go by, could guess a secret of that page
//! letter by letter (BREACH). So nothing is compressed that another site has asked for, only answers to GET are, and the
//! form token is another one in each answer. What is shown once, such as a password, answers a POST.

use std::cell::RefCell;

use actix_web::HttpRequest;
use actix_web::http::Method;
use actix_web::http::header::{ACCEPT_ENCODING, HeaderMap};
use flate2::{Compress, Compression, FlushCompress, Status};

/// A page from this size on, in bytes, is compressed: it would make a first load larger than 40 KB. Compressing costs as
/// much as all else that is done for a page, so the others go as they are.
pub const WORTH: usize = 24 * 1024;

/// The largest window that gzip has, as a power of two.
const WINDOW: u8 = 15;

thread_local! {
    /// Its tables are large, so each thread has its own and uses it again. Twice the work would save a tenth.
    static PAGES: RefCell<Compress> = RefCell::new(Compress::new_gzip(Compression::fast(), WINDOW));
}

/// A page as gzip.
pub fn page(html: &str) -> Option<Vec<u8>> {
    PAGES.with_borrow_mut(|packer| {
        packer.reset();
        gzip(packer, html.as_bytes())
    })
}

/// A file as gzip, as small as it gets.
pub fn file(plain: &[u8]) -> Option<Vec<u8>> {
    gzip(&mut Compress::new_gzip(Compression::best(), WINDOW), plain)
}

fn gzip(packer: &mut Compress, plain: &[u8]) -> Option<Vec<u8>> {
    let mut packed = Vec::with_capacity(plain.len() / 3 + 64);
    loop {
        let rest = plain.get(usize::try_from(packer.total_in()).ok()?..)?;
        match packer.compress_vec(rest, &mut packed, FlushCompress::Finish).ok()? {
            Status::StreamEnd => return Some(packed),
            Status::Ok | Status::BufError => packed.reserve(plain.len() / 3 + 64),
        }
    }
}

/// Whether a browser reads gzip.
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    let values = headers.get_all(ACCEPT_ENCODING).filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        let weight = weight.trim().strip_prefix("q=").map(str::parse);
        name.trim().eq_ignore_ascii_case("gzip") && weight != Some(Ok(0.0))
    })
}

/// Whether a page that answers this request may be compressed.
pub fn may_pack(request: &HttpRequest) -> bool {
    let site = request.headers().get("sec-fetch-site").map(|value| value.as_bytes());
    matches!(*request.method(), Method::GET | Method::HEAD)
        && matches!(site, None | Some(b"same-origin" | b"none"))
        && takes_gzip(request.headers())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use actix_web::test::TestRequest;
    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn what_was_packed_is_the_same_again_however_badly_it_packs() {
        let mut noise = 1_u32;
        let mut letter = || {
            noise = noise.wrapping_mul(1_103_515_245).wrapping_add(12_345);
            char::from(b' ' + u8::try_from((noise >> 16) % 90).unwrap())
        };
        let noisy: String = (0..50_000).map(|_| letter()).collect();
        for html in ["", "<p>", &"<p>海".repeat(30_000), &noisy] {
            for packed in [page(html).unwrap(), page(html).unwrap(), file(html.as_bytes()).unwrap()] {
                let mut plain = String::new();
                GzDecoder::new(packed.as_slice()).read_to_string(&mut plain).unwrap();
                assert!(plain == html, "{} bytes", html.len());
            }
        }
    }

    #[test]
    fn only_what_a_reader_of_this_site_gets_and_can_read_is_compressed() {
        let asked = |method: Method, encoding: &str, site: Option<&str>| {
            let mut request = TestRequest::with_uri("/customers")
                .method(method)
                .insert_header((ACCEPT_ENCODING, encoding));
            if let Some(site) = site {
                request = request.insert_header(("sec-fetch-site", site));
            }
            may_pack(&request.to_http_request())
        };
        for encoding in ["gzip", "br, GZIP;q=0.5, zstd", "gzip;q=1"] {
            assert!(asked(Method::GET, encoding, None), "{encoding}");
        }
        for encoding in ["", "br", "gzip;q=0", "gzip; q=0.0", "x-gzip-not"] {
            assert!(!asked(Method::GET, encoding, None), "{encoding}");
        }
        assert!(asked(Method::GET, "gzip", Some("same-origin")));
        assert!(asked(Method::GET, "gzip", Some("none")));
        assert!(!asked(Method::GET, "gzip", Some("cross-site")));
        assert!(!asked(Method::GET, "gzip", Some("same-site")));
        assert!(!asked(Method::POST, "gzip", Some("same-origin")));
    }
}
